//! Samples of the page for what went wrong.
use super::{Sampled, shell};
use crate::text::{Lang, text, texts};
use crate::web::page::{ErrorPage, ErrorState, Nav};

impl Sampled for ErrorPage {
    const NAME: &'static str = "error";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (name, state) = match previous.map(|page| &page.state) {
            None => {
                let sentence = texts().get(lang, "error-minutes", &[("value", "10000".into())]);
                ("400", ErrorState::BadRequest(vec![sentence]))
            }
            Some(ErrorState::BadRequest(_)) => ("401", ErrorState::SignIn),
            Some(ErrorState::SignIn) => ("403", ErrorState::Forbidden),
            Some(ErrorState::Forbidden) => ("404", ErrorState::NotFound),
            Some(ErrorState::NotFound) => ("429", ErrorState::TooMany { seconds: 40 }),
            Some(ErrorState::TooMany { .. }) => ("500", ErrorState::Internal { request_id: Some("7f3a91".to_owned()) }),
            Some(ErrorState::Internal { .. }) => ("503", ErrorState::Unavailable { seconds: 5 }),
            Some(ErrorState::Unavailable { .. }) => return None,
        };
        let again_href = (state.status() >= 500).then(|| lang.path("/"));
        let title = text(lang, state.title_key());
        Some((name, Self { shell: shell(lang, Nav::None, &title, "/"), state, again_href }))
    }
}
