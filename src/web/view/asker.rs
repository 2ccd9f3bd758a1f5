//! `/team/vragen/{id}/wie-vroeg`: somebody of a team says whose a need is.
use axum::{
    body::Bytes,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};

use super::{Visit, answer, shell};
use crate::{
    service::{
        Fault, ServiceError, acting,
        publishing::{SaidAsker, asks_whose, say_asker},
    },
    storage::NeedRecord,
    text::{Lang, text},
    web::{
        App, api,
        page::{AskerPage, Field, Nav, links},
        typed::fields,
    },
};

/// Where it is said, from the need's own page; nothing where nobody is counted.
pub(super) async fn link(app: &App, lang: Lang, need: &NeedRecord) -> Result<Option<(String, bool)>, ServiceError> {
    let asked = asks_whose(&app.service, need).await?;
    Ok(asked.then(|| (lang.path(&links::need_asker(&need.id.to_string())), need.asker.is_some())))
}

async fn page(visit: &Visit, raw: &str, code: Field) -> Result<AskerPage, ServiceError> {
    let (app, lang) = (&visit.app, visit.lang);
    let need = acting::get_need(&app.service, app.who(), api::id(raw)?).await?.need;
    if !asks_whose(&app.service, &need).await? {
        return Err(ServiceError::NotFound);
    }
    let title = text(lang, "asker-title");
    let frame = shell(app, lang, Nav::Needs, title, &links::need_asker(raw));
    Ok(AskerPage { shell: frame, id: raw.to_owned(), need: need.code, said: need.asker.is_some(), code })
}

/// The page.
pub async fn get(visit: Visit, Path(raw): Path<String>) -> Response {
    visit.show(page(&visit, &raw, Field::default()).await)
}

/// Keeps it.
pub async fn post(visit: Visit, Path(raw): Path<String>, body: Bytes) -> Response {
    let mut typed = fields(&body);
    let code = typed.remove("code").unwrap_or_default();
    let done = async {
        let said = match typed.remove("asker").as_deref() {
            Some("first") => SaidAsker::First,
            Some("before") => SaidAsker::Before(code.clone()),
            _ => return Err(Fault::new("code", "asker-code").into()),
        };
        say_asker(&visit.app.service, visit.app.who(), api::id(&raw)?, said).await
    };
    match done.await {
        Err(ServiceError::Invalid(faults)) => {
            let fault = faults.first().map(|fault| api::sentence(visit.lang, fault));
            let page = page(&visit, &raw, Field { value: code, fault }).await;
            visit.reply(page.map(|page| (StatusCode::BAD_REQUEST, answer(&page)).into_response()))
        }
        done => visit.lead(done.map(|()| links::need(&raw))),
    }
}
