//! Telling people: by a message in the unit of work that causes it, or as something to call for the team.
use chrono::{DateTime, Utc};
use engine::domain::{Cell, Instant, NEED_RESOLUTION};
use uuid::Uuid;

use super::{Todo, calendar::own_file, shift_words, state::State};
use crate::{
    mail::{Message, OnMap, Way},
    service::{
        Service, ServiceError,
        network::address,
        post::{Letter, Promised, Says, reached_at, seal},
    },
    storage::{Contact, EventRecord, LocationRecord, ShiftRecord, SignUpRecord, StoreError, Tx},
    text::{Lang, moment_words, texts},
};

/// What is left to say by phone: something is different.
const CHANGED: &str = "changed";
/// Likewise: it does not go on.
const CALLED_OFF: &str = "called-off";

/// Tells who gave an address that they signed up, with their code. A name that was typed is not repeated: whoever typed
/// it may have typed the address of another.
pub(super) async fn signed_up(
    tx: &mut Tx,
    service: &Service,
    (lang, contact): (Lang, &Contact),
    (code, row, todo): (&str, &SignUpRecord, Option<&Todo>),
) -> Result<(), StoreError> {
    let Some(to) = contact.email.as_deref().filter(|_| service.config.mail) else { return Ok(()) };
    let says = Says::SignedUp { has_place: State::of(row) == State::Confirmed, code: code.replace('-', " ") };
    let calendar = todo.and_then(|todo| own_file(service, todo, row));
    let map = todo.and_then(|todo| on_map(lang, todo));
    let message = Message { calendar, map, ..says.message(service, lang, to) };
    put(tx, service, (&Letter::To(message), row.subject_id)).await
}

/// Tells whoever waited that a place is kept for them; gives by which way: `mail`, `sms`, or `call` where the team rings.
pub(super) async fn offered(
    tx: &mut Tx,
    service: &Service,
    row: &SignUpRecord,
    until: DateTime<Utc>,
) -> Result<&'static str, StoreError> {
    let Some((lang, to)) = by_message(tx, service, row).await? else { return Ok("call") };
    let says = Says::PlaceKept { until: moment_words(lang, Instant(until.timestamp()), service.instant()) };
    let message = Message { until: Some(until.timestamp()), ..says.message(service, lang, &to) };
    put(tx, service, (&Letter::Promised(message, promised(row, "")), row.subject_id)).await?;
    Ok(Way::to(&to).as_str())
}

/// What a message about a change names.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct News {
    /// The event, as it is from now on.
    pub event: EventRecord,
    /// Where it is from now on.
    pub location: Option<LocationRecord>,
    /// Is that elsewhere?
    pub has_moved: bool,
}

impl News {
    fn about(&self, shift: &ShiftRecord) -> Todo {
        Todo { shift: shift.clone(), event: self.event.clone(), location: self.location.clone() }
    }
}

/// Tells somebody what a shift is like from now on; gives what is left for the team to tell them by phone.
pub(super) async fn changed(
    tx: &mut Tx,
    service: &Service,
    row: &SignUpRecord,
    (shift, news): (&ShiftRecord, &News),
) -> Result<&'static str, StoreError> {
    let Some((lang, to)) = by_message(tx, service, row).await? else { return Ok(CHANGED) };
    let says = Says::Changed {
        event: news.event.name.clone(),
        what: shift_words(service, lang, shift),
        place: news.has_moved.then(|| address(news.location.as_ref())),
    };
    let todo = news.about(shift);
    let message = about(service, says.message(service, lang, &to), (&todo, row));
    let message = Message { map: on_map(lang, &todo), ..message };
    put(tx, service, (&Letter::Promised(message, promised(row, CHANGED)), row.subject_id)).await?;
    Ok("")
}

/// Tells somebody that a shift does not go on, and why; gives what is left for the team to tell them by phone.
pub(super) async fn called_off(
    tx: &mut Tx,
    service: &Service,
    row: &SignUpRecord,
    (shift, news): (&ShiftRecord, &News),
) -> Result<&'static str, StoreError> {
    let Some((lang, to)) = by_message(tx, service, row).await? else { return Ok(CALLED_OFF) };
    let says = Says::CalledOff {
        event: news.event.name.clone(),
        what: shift_words(service, lang, shift),
        why: shift.why.clone(),
    };
    let message = about(service, says.message(service, lang, &to), (&news.about(shift), row));
    put(tx, service, (&Letter::Promised(message, promised(row, CALLED_OFF)), row.subject_id)).await?;
    Ok("")
}

/// Where a shift is, as its page shows everyone.
fn on_map(lang: Lang, todo: &Todo) -> Option<OnMap> {
    let cell = Cell::at(todo.location.as_ref()?.point()?, NEED_RESOLUTION);
    let said = texts().get(lang, "picture-around", &[("name", todo.event.name.as_str().into())]);
    Some(OnMap { cell: cell.to_string(), said, png: None })
}

/// A message about a shift, with the entry for a calendar as it is for whoever it goes to; of no use once it was.
fn about(service: &Service, message: Message, (todo, row): (&Todo, &SignUpRecord)) -> Message {
    let until = Some(todo.shift.ends_at.timestamp());
    Message { until, calendar: own_file(service, todo, row), ..message }
}

/// Whoever must be rung where a message does not arrive, and about what; nothing = the place that is kept for them.
fn promised(row: &SignUpRecord, notice: &'static str) -> Promised {
    let until = row.offered_until.filter(|_| notice.is_empty()).map(|until| until.timestamp());
    Promised { municipality: row.municipality_id, sign_up: row.id, notice: notice.to_owned(), until }
}

/// In which language and where a message reaches somebody; nothing for who must be rung.
async fn by_message(tx: &mut Tx, service: &Service, row: &SignUpRecord) -> Result<Option<(Lang, String)>, StoreError> {
    let contact = tx.find_contact(&service.store, (row.municipality_id, row.subject_id)).await?.unwrap_or_default();
    let to = reached_at(service, &contact);
    Ok(to.map(|to| (row.lang.parse().unwrap_or_default(), to.to_owned())))
}

pub(super) async fn put(tx: &mut Tx, service: &Service, (letter, subject): (&Letter, Uuid)) -> Result<(), StoreError> {
    let mut row = seal(service, letter).map_err(|fault| match fault {
        ServiceError::Store(fault) => fault,
        other => StoreError::Corrupt(other.to_string()),
    })?;
    row.subject_id = Some(subject);
    tx.put_message(row).await
}
