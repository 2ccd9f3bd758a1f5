//! `/gevraagd/{token}`: somebody who was asked by message answers with one press. Looking changes nothing. And the team that asks.
use axum::{body::Bytes, extract::Path, response::Response};

use super::{mine::show, words::event_line};
use crate::{
    service::{
        ServiceError,
        joining::{self, AskedFor, ShiftAsks, Wanted, answer_asked, find_asked, shift_words as what},
    },
    storage::ShiftRecord,
    text::{Lang, text, texts},
    web::{
        api,
        page::{AskRow, AskStanding, AskedAroundPage, AskedAroundState, Nav, Phone, ShiftAsking, links},
        typed::fields,
        view::{Visit, shell},
    },
};

/// What they were asked. An unknown link and one whose time is over look alike.
pub async fn asked(visit: Visit, Path(token): Path<String>) -> Response {
    let page = page(&visit, &token).await;
    visit.reply(page.map(|page| show(&page)))
}

async fn page(visit: &Visit, token: &str) -> Result<AskedAroundPage, ServiceError> {
    let lang = visit.lang;
    let rows: Vec<_> = find_asked(&visit.app.service, token).await?.iter().map(|one| row(visit, one)).collect();
    let state = if rows.is_empty() { AskedAroundState::Unknown } else { AskedAroundState::Asks(rows) };
    let path = links::asked_around(token);
    let shell = shell(&visit.app, lang, Nav::None, text(lang, "asks-title"), &path);
    Ok(AskedAroundPage { shell, state, action: lang.path(&path) })
}

fn row(visit: &Visit, one: &AskedFor) -> AskRow {
    let standing = match one.wanted {
        Wanted::Open => AskStanding::Open,
        Wanted::Yes => AskStanding::Yes,
        Wanted::No => AskStanding::No,
        Wanted::Enough => AskStanding::Enough,
        Wanted::Over => AskStanding::Over,
    };
    AskRow {
        id: one.row.id.to_string(),
        event: event_line(&one.todo.event, one.todo.location.as_ref()),
        href: visit.lang.path(&links::join(&one.todo.event.id.to_string())),
        what: what(&visit.app.service, visit.lang, &one.todo.shift),
        standing,
    }
}

/// Keeps the answer and shows it. What somebody else was sooner with, or began meanwhile, stands on the page.
pub async fn say(visit: Visit, Path(token): Path<String>, body: Bytes) -> Response {
    let typed = fields(&body);
    let value = |name: &str| typed.get(name).map(String::as_str).unwrap_or_default();
    let done = async {
        let yes = value("answer") == "yes";
        if !yes && value("answer") != "no" {
            return Ok(());
        }
        match answer_asked(&visit.app.service, visit.lang, (&token, api::id(value("ask"))?), yes).await {
            Err(ServiceError::Invalid(_) | ServiceError::NotFound) => Ok(()),
            done => done,
        }
    };
    let done = done.await;
    // What comes back as an address is written by us, whatever was asked.
    let fine = token.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    visit.lead(done.map(|()| links::asked_around(if fine { &token } else { "x" })))
}

/// The team asks around for a shift.
pub async fn ask(visit: Visit, Path((event, shift)): Path<(String, String)>) -> Response {
    let done = async {
        let ids = (api::id(&event)?, api::id(&shift)?);
        match joining::ask_around(&visit.app.service, visit.app.who(), ids).await {
            // Pressed twice, or somebody signed up meanwhile: the event itself says how it stands.
            Err(ServiceError::Invalid(_)) => Ok(()),
            done => done,
        }
    };
    visit.lead(done.await.map(|()| links::team_event(&event)))
}

/// What came of asking, and the button to ask (more).
pub(super) fn asking(lang: Lang, shift: &ShiftRecord, asks: &ShiftAsks) -> Option<ShiftAsking> {
    if asks.asked == 0 && asks.could_ask == 0 {
        return None;
    }
    let args = [("asked", asks.asked.into()), ("yes", asks.yes.into()), ("no", asks.no.into())];
    let path = format!("{}/taak/{}/vraag", links::team_event(&shift.event_id.to_string()), shift.id);
    let no_name = || text(lang, "team-event-no-name");
    let call = |one: &crate::storage::Contact| {
        Some((one.person.clone().unwrap_or_else(no_name), Phone::new(one.phone.clone()?)))
    };
    Some(ShiftAsking {
        stands: (asks.asked > 0).then(|| texts().get(lang, "asks-stand", &args)),
        to_call: asks.to_call.iter().filter_map(call).collect(),
        action: (asks.could_ask > 0).then(|| lang.path(&path)),
        hint: texts().get(lang, "asks-hint", &[("count", asks.could_ask.into())]),
    })
}
