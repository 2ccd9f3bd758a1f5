//! `/privacy`: told from the rules that are executed.
use axum::response::Response;

use super::{Visit, answer, shell};
use crate::{
    service::keeping::{Term, Terms, terms},
    text::{Lang, text, texts},
    web::page::{Nav, PrivacyPage, PrivacyPart, links},
};

/// What is kept, why, how long, and who sees it.
pub async fn get(visit: Visit) -> Response {
    let frame = shell(&visit.app, visit.lang, Nav::None, text(visit.lang, "privacy-title"), links::PRIVACY);
    answer(&PrivacyPage { shell: frame, parts: privacy_parts(visit.lang) })
}

/// Part after part, in a language.
pub fn privacy_parts(lang: Lang) -> Vec<PrivacyPart> {
    terms().into_iter().map(|one| part(lang, &one)).collect()
}

fn part(lang: Lang, one: &Terms) -> PrivacyPart {
    let id = one.about.word();
    let words = |what: &str| text(lang, &format!("privacy-{id}-{what}"));
    let times = one.terms.iter().map(|term| time_words(lang, *term)).collect();
    PrivacyPart { id, title: words("title"), why: words("why"), who: words("who"), times }
}

fn time_words(lang: Lang, term: Term) -> String {
    let days = texts().get(lang, "privacy-days", &[("count", term.days.unwrap_or_default().into())]);
    texts().get(lang, &format!("keep-{}", term.told), &[("time", days.into())])
}
