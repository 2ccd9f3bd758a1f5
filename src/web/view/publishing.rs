//! `/team/cijfers`: a coordinator says what the council decided.
use axum::{
    body::Bytes,
    extract::RawQuery,
    http::StatusCode,
    response::{IntoResponse, Response},
};

use super::{Visit, answer, shell};
use crate::{
    service::{
        Fault, ServiceError,
        publishing::{Choices, Decision, Kind, decide, get_choices},
    },
    text::{Lang, text, texts},
    web::{
        api,
        page::{Choice, Field, Nav, PublishingPage, PublishingState, links},
        typed::fields,
    },
};

/// What a form sends for "nothing".
const NOTHING: &str = "nothing";

/// Every choice of the form, in words; what is not possible is left out.
pub fn choices(lang: Lang, possible: &[Kind], chosen: &str) -> Vec<Choice> {
    let words = |value: &str| text(lang, &format!("publishing-choice-{value}"));
    let kinds = possible.iter().map(|kind| kind.as_str()).chain([NOTHING]);
    kinds.map(|value| Choice::new(value, words(value), chosen)).collect()
}

/// Why what is left out cannot be chosen.
pub fn lacking(lang: Lang, possible: &[Kind]) -> Vec<String> {
    let missing = Kind::ALL.into_iter().filter(|kind| !possible.contains(kind));
    missing.map(|kind| text(lang, &format!("error-publishing-no-{}", kind.as_str()))).collect()
}

/// What is shown now.
pub fn now(lang: Lang, kind: Option<Kind>) -> String {
    text(lang, &format!("publishing-now-{}", kind.map_or(NOTHING, Kind::as_str)))
}

/// What stays as it is this year.
pub fn fixed(lang: Lang, (year, kind): (i32, Kind)) -> String {
    texts().get(lang, &format!("publishing-year-{}", kind.as_str()), &[("year", year.to_string().into())])
}

fn page(visit: &Visit, found: &Choices, state: PublishingState, chosen: Option<&str>) -> PublishingPage {
    let lang = visit.lang;
    let counts = [(Kind::Zones, found.possible.zones), (Kind::Areas, found.possible.areas)];
    let possible: Vec<Kind> = counts.into_iter().filter(|(_, count)| *count > 0).map(|(kind, _)| kind).collect();
    let present = found.kind.map_or(NOTHING, Kind::as_str);
    PublishingPage {
        shell: shell(&visit.app, lang, Nav::None, text(lang, "publishing-title"), links::PUBLISHING),
        state,
        now: now(lang, found.kind),
        fixed: found.of_year.map(|one| fixed(lang, one)),
        has_figures: found.kind.is_some() && found.last.is_some(),
        choices: choices(lang, &possible, chosen.unwrap_or(present)),
        lacking: lacking(lang, &possible),
        kind: Field::default(),
        sure: Field::default(),
    }
}

/// The page.
pub async fn get(visit: Visit, RawQuery(raw): RawQuery) -> Response {
    let saved = fields(raw.unwrap_or_default()).contains_key("klaar");
    let state = if saved { PublishingState::Saved } else { PublishingState::Plain };
    let found = get_choices(&visit.app.service, visit.app.who(), None).await;
    visit.show(found.map(|found| page(&visit, &found, state, None)))
}

/// Keeps what was decided.
pub async fn post(visit: Visit, body: Bytes) -> Response {
    let typed = fields(&body);
    let chosen = typed.get("kind").map(String::as_str).unwrap_or_default();
    let done = async {
        let kind = match chosen {
            NOTHING => None,
            word => Some(Kind::of(word).ok_or_else(|| Fault::new("kind", "publishing-kind"))?),
        };
        let decision = Decision { kind, sure: typed.contains_key("sure") };
        decide(&visit.app.service, visit.app.who(), None, decision).await
    };
    match done.await {
        Err(ServiceError::Invalid(faults)) => {
            let found = get_choices(&visit.app.service, visit.app.who(), None).await;
            let fault = |name: &str| {
                let found = faults.iter().find(|fault| fault.field == name);
                Field { value: String::new(), fault: found.map(|fault| api::sentence(visit.lang, fault)) }
            };
            visit.reply(found.map(|found| {
                let page = page(&visit, &found, PublishingState::Faults, Some(chosen));
                let page = PublishingPage { kind: fault("kind"), sure: fault("sure"), ..page };
                (StatusCode::BAD_REQUEST, answer(&page)).into_response()
            }))
        }
        done => visit.lead(done.map(|()| format!("{}?klaar=1", links::PUBLISHING))),
    }
}
