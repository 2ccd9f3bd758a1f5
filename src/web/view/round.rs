//! `/team/deuren/{round}`: a round on the phone, and what is said at each door.
use axum::{
    body::Bytes,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use engine::domain::Instant;

use super::{Visit, answer, doors::row, shell};
use crate::{
    service::{
        Fault, ServiceError,
        network::doors::{self, NewVisit, Round, RoundDoor},
    },
    text::{Lang, date_words, text, texts},
    web::{
        App, api,
        page::{Field, Nav, Phone, RoundPage, RoundRow, RoundState, Said, Tag, Tone, links},
        typed::fields,
    },
};

/// The page.
pub async fn get(visit: Visit, Path(raw): Path<String>) -> Response {
    visit.show(page(&visit.app, visit.lang, &raw).await)
}

/// Keeps what was said and leads to the next door; faults come back with what was typed.
pub async fn said(visit: Visit, Path((raw, position)): Path<(String, i64)>, body: Bytes) -> Response {
    let mut typed = fields(&body);
    let mut value = |name: &str| typed.remove(name).unwrap_or_default();
    let new = NewVisit { outcome: value("outcome"), person: value("person"), phone: value("phone") };
    let (app, lang) = (&visit.app, visit.lang);
    let done = async { doors::log_visit(&app.service, app.who(), (api::id(&raw)?, position), &new).await };
    match done.await {
        Err(ServiceError::Invalid(faults)) => visit.reply(page(app, lang, &raw).await.map(|page| {
            let page = refuse(page, lang, position, &new, &faults);
            (StatusCode::BAD_REQUEST, answer(&page)).into_response()
        })),
        done => visit.lead(done.map(|()| door_path(&raw, position))),
    }
}

/// Opens the door again.
pub async fn undo(visit: Visit, Path((raw, position)): Path<(String, i64)>) -> Response {
    let (service, who) = (&visit.app.service, visit.app.who());
    let done = async { doors::undo_visit(service, who, (api::id(&raw)?, position)).await };
    visit.lead(done.await.map(|()| door_path(&raw, position)))
}

fn door_path(raw: &str, position: i64) -> String {
    format!("{}#deur-{position}", links::round(raw))
}

async fn page(app: &App, lang: Lang, raw: &str) -> Result<RoundPage, ServiceError> {
    let round = doors::get_round(&app.service, app.who(), api::id(raw)?).await?;
    let next = round.doors.iter().position(|door| door.door.outcome.is_empty());
    let rows = round.doors.iter().enumerate().map(|(at, door)| round_row(app, lang, raw, door, next == Some(at)));
    let been = round.doors.iter().filter(|door| !door.door.outcome.is_empty()).count();
    let progress = [("been", been.into()), ("all", round.doors.len().into())];
    Ok(RoundPage {
        shell: shell(app, lang, Nav::Network, title(app, lang, &round), &links::round(raw)),
        id: round.id.to_string(),
        state: if next.is_some() { RoundState::Walking } else { RoundState::Done },
        progress: texts().get(lang, "round-progress", &progress),
        doors: rows.collect::<Result<_, _>>()?,
    })
}

/// "Ronde van maandag 14 september".
pub fn title(app: &App, lang: Lang, round: &Round) -> String {
    let date = date_words(lang, round.began, app.service.instant());
    texts().get(lang, "round-title", &[("date", date.into())])
}

fn round_row(app: &App, lang: Lang, raw: &str, one: &RoundDoor, unfolded: bool) -> Result<RoundRow, ServiceError> {
    let position = one.door.position;
    let number = usize::try_from(position).unwrap_or_default();
    let minutes = one.door.minutes.and_then(|minutes| u32::try_from(minutes).ok()).unwrap_or_default();
    Ok(RoundRow {
        row: row(&app.service, lang, (number, minutes), &one.place, &one.why)?,
        said: said_at(app, lang, one, unfolded),
        action: lang.path(&links::at_door(raw, position)),
        undo_action: lang.path(&links::undo_at_door(raw, position)),
    })
}

fn said_at(app: &App, lang: Lang, one: &RoundDoor, unfolded: bool) -> Said {
    let tag = match one.door.outcome.as_str() {
        "yes" => Tag::new(text(lang, "door-said-yes"), Tone::Known),
        "perhaps" => Tag::new(text(lang, "door-said-perhaps"), Tone::Date),
        "no" => Tag::new(said_no(app, lang, one), Tone::Plain),
        _ => return Said::Open { unfolded, person: Field::default(), phone: Field::default() },
    };
    let contact = one.contact.clone().unwrap_or_default();
    let yes = one.door.outcome == "yes" && one.place.partner_id.is_none();
    Said::Answered {
        tag,
        person: contact.person,
        phone: contact.phone.map(Phone::new),
        partner_href: yes.then(|| lang.path(&links::make_partner(&one.place.id.to_string()))),
    }
}

/// "zei nee, rust tot dinsdag 14 september 2027".
fn said_no(app: &App, lang: Lang, one: &RoundDoor) -> String {
    let rests = one.rests_until.map(|until| date_words(lang, Instant(until), app.service.instant()));
    match rests {
        Some(date) => texts().get(lang, "door-said-no-until", &[("date", date.into())]),
        None => text(lang, "door-said-no"),
    }
}

/// The page with the form of one door as it was sent, each fault at its field.
fn refuse(mut page: RoundPage, lang: Lang, position: i64, new: &NewVisit, faults: &[Fault]) -> RoundPage {
    page.state = RoundState::Faults;
    let fault_of = |fields: &[&str]| {
        faults.iter().find(|fault| fields.contains(&fault.field)).map(|fault| api::sentence(lang, fault))
    };
    for door in &mut page.doors {
        let here = i64::try_from(door.row.number) == Ok(position);
        if here {
            door.said = Said::Open {
                unfolded: true,
                person: Field { value: new.person.clone(), fault: fault_of(&["person", "outcome"]) },
                phone: Field { value: new.phone.clone(), fault: fault_of(&["phone"]) },
            };
        } else if let Said::Open { unfolded, .. } = &mut door.said {
            *unfolded = false;
        }
    }
    page
}
