//! `/team/samen/ideeen`: what neighbours brought, for the team: a nod, or a beginning with those people.
use axum::{
    body::Bytes,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use engine::domain::{Instant, What};

use super::{Visit, answer, board::joined, shell};
use crate::{
    service::{
        ServiceError,
        ideas::{ForTeam, IdeaForTeam, WishForTeam, become_initiative, list_for_team, nod_event, nod_idea},
        network::address,
    },
    storage::Contact,
    text::{Lang, span_words, text, texts},
    web::{
        api,
        page::{Brought, BroughtPage, BroughtPerson, BroughtRow, BroughtState, Nav, Phone, Todo, links},
        typed::fields,
    },
};

/// The page.
pub async fn get(visit: Visit) -> Response {
    visit.show(page(&visit, None).await)
}

async fn page(visit: &Visit, refused: Option<String>) -> Result<BroughtPage, ServiceError> {
    let (app, lang) = (&visit.app, visit.lang);
    let all = list_for_team(&app.service, app.who()).await?;
    let brought = Brought {
        waiting: all.waiting.iter().map(|one| idea(lang, one)).collect(),
        enough: all.enough.iter().map(|one| idea(lang, one)).collect(),
        wishes: all.wishes.iter().map(|one| wish(visit, one)).collect(),
    };
    let state = match refused {
        Some(fault) => BroughtState::Refused(brought, fault),
        None if all == ForTeam::default() => BroughtState::Quiet,
        None => BroughtState::Waiting(brought),
    };
    Ok(BroughtPage { shell: shell(app, lang, Nav::Together, text(lang, "brought-title"), links::BROUGHT), state })
}

/// What waits, for "Vandaag": a nod, and ideas with enough people.
pub(super) async fn todos(visit: &Visit) -> Result<Vec<Todo>, ServiceError> {
    let (app, lang) = (&visit.app, visit.lang);
    let all = list_for_team(&app.service, app.who()).await?;
    let todo = |what: String, about: String| Todo {
        when: text(lang, "act-today"),
        what,
        about,
        href: lang.path(links::BROUGHT),
        kept_action: None,
        phone: None,
    };
    let enough = all.enough.iter().map(|one| {
        let args = [("count", one.idea.joined.into())];
        todo(texts().get(lang, "today-idea-enough", &args), one.idea.row.words.clone())
    });
    let ideas = all.waiting.iter().map(|one| todo(text(lang, "today-idea"), one.idea.row.words.clone()));
    let wishes = all.wishes.iter().map(|one| todo(text(lang, "today-wish"), one.event.name.clone()));
    Ok(enough.chain(wishes).chain(ideas).collect())
}

fn idea(lang: Lang, one: &IdeaForTeam) -> BroughtRow {
    let row = &one.idea.row;
    BroughtRow {
        words: row.words.clone(),
        about: joined(lang, &one.idea),
        people: one.people.iter().map(|contact| person(lang, contact)).collect(),
        base: lang.path(&links::brought_idea(&row.id.to_string())),
    }
}

fn wish(visit: &Visit, one: &WishForTeam) -> BroughtRow {
    let (lang, event) = (visit.lang, &one.event);
    let at = |moment: chrono::DateTime<chrono::Utc>| Instant(moment.timestamp());
    let when = span_words(lang, at(event.starts_at), at(event.ends_at), visit.app.service.instant());
    let parts = [when, address(one.location.as_ref())];
    BroughtRow {
        words: event.name.clone(),
        about: parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "),
        people: vec![person(lang, &one.contact)],
        base: lang.path(&links::brought_event(&event.id.to_string())),
    }
}

fn person(lang: Lang, contact: &Contact) -> BroughtPerson {
    BroughtPerson {
        name: contact.person.clone().unwrap_or_else(|| text(lang, "brought-no-name")),
        phone: contact.phone.clone().map(Phone::new),
        email: contact.email.clone(),
    }
}

fn said_yes(body: &Bytes) -> Result<bool, ServiceError> {
    match fields(body).get("answer").map(String::as_str) {
        Some("yes") => Ok(true),
        Some("no") => Ok(false),
        _ => Err(crate::service::Fault::new("answer", "brought-answer").into()),
    }
}

/// Everybody may read an idea, or nobody.
pub async fn nod(visit: Visit, Path(raw): Path<String>, body: Bytes) -> Response {
    let done = async { nod_idea(&visit.app.service, visit.app.who(), api::id(&raw)?, said_yes(&body)?).await }.await;
    settle(&visit, done.map(|()| links::BROUGHT.to_owned())).await
}

/// Everybody may find an event, or nobody; then one adds what there is to do.
pub async fn nod_wish(visit: Visit, Path(raw): Path<String>, body: Bytes) -> Response {
    let done = async {
        let yes = said_yes(&body)?;
        nod_event(&visit.app.service, visit.app.who(), api::id(&raw)?, yes).await?;
        Ok(if yes { links::team_event(&raw) } else { links::BROUGHT.to_owned() })
    };
    let done = done.await;
    settle(&visit, done).await
}

/// An idea becomes an initiative.
pub async fn begin(visit: Visit, Path(raw): Path<String>) -> Response {
    let done = async { become_initiative(&visit.app.service, visit.app.who(), api::id(&raw)?).await }.await;
    settle(&visit, done.map(|id| links::entry(What::Initiative, &id.to_string()))).await
}

async fn settle(visit: &Visit, done: Result<String, ServiceError>) -> Response {
    match done {
        Err(ServiceError::Invalid(faults)) => {
            let fault = faults.first().map(|fault| api::sentence(visit.lang, fault)).unwrap_or_default();
            let page = page(visit, Some(fault)).await;
            visit.reply(page.map(|page| (StatusCode::BAD_REQUEST, answer(&page)).into_response()))
        }
        done => visit.lead(done),
    }
}
