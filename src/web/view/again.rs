//! The word for who could not come in again.
use crate::{
    service::{
        Role, ServiceError,
        account::{Missing, missing_way_back},
    },
    text::{Lang, text, texts},
    web::{
        App,
        page::{AgainNote, links},
    },
};

/// What the first pages of the team say until whoever reads them can come in again.
pub(super) async fn note(app: &App, lang: Lang) -> Result<Option<AgainNote>, ServiceError> {
    let Some(missing) = missing_way_back(&app.service, app.who()).await? else { return Ok(None) };
    let name = app.service.config.provider.as_ref().map(|provider| provider.name().to_owned()).unwrap_or_default();
    let leads = app.who().must_be(Role::Coordinator).is_ok();
    Ok(Some(AgainNote {
        text: match missing {
            Missing::Email => text(lang, "again-email"),
            Missing::Binding => texts().get(lang, "again-provider", &[("name", name.into())]),
        },
        account_href: lang.path(links::ACCOUNT),
        invite_href: leads.then(|| lang.path(links::PEOPLE)),
    }))
}
