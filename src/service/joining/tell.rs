//! Telling people: by a message in the unit of work that causes it, or as something to call for the team.
use chrono::{DateTime, Utc};
use engine::domain::Instant;

use super::state::State;
use crate::{
    mail::{Link, Message, Way},
    service::{
        Service, ServiceError,
        post::{Letter, Promised, reached_at, seal},
    },
    storage::{Contact, SignUpRecord, StoreError, Tx},
    text::{Lang, moment_words, text, texts},
};

/// Where somebody finds back what is theirs.
const MINE: &str = "/mijn";

/// Tells who gave an address that they signed up, with their code. A name that was typed is not repeated: whoever typed
/// it may have typed the address of another.
pub(super) async fn signed_up(
    tx: &mut Tx,
    service: &Service,
    (lang, contact): (Lang, &Contact),
    (code, state): (&str, State),
) -> Result<(), StoreError> {
    let Some(to) = contact.email.as_deref().filter(|_| service.config.mail) else { return Ok(()) };
    let lead = if state == State::Confirmed { "mail-join-lead" } else { "mail-join-waiting" };
    let message = Message {
        code: Some(code.replace('-', " ")),
        rest: vec![text(lang, "mail-join-code"), text(lang, "mail-join-not-you")],
        ..blank(service, lang, to, text(lang, lead))
    };
    put(tx, service, &Letter::To(message)).await
}

/// Tells whoever waited that a place is kept for them; gives by which way: `mail`, `sms`, or `call` where the team rings.
pub(super) async fn offered(
    tx: &mut Tx,
    service: &Service,
    row: &SignUpRecord,
    until: DateTime<Utc>,
) -> Result<&'static str, StoreError> {
    let contact = tx.find_contact(&service.store, (row.municipality_id, row.subject_id)).await?.unwrap_or_default();
    let Some(to) = reached_at(service, &contact) else { return Ok("call") };
    let lang: Lang = row.lang.parse().unwrap_or_default();
    let by = moment_words(lang, Instant(until.timestamp()), service.instant());
    let lead = texts().get(lang, "mail-offer-lead", &[("until", by.into())]);
    let message = Message {
        until: Some(until.timestamp()),
        rest: vec![text(lang, "mail-offer-code")],
        ..blank(service, lang, to, lead)
    };
    let promised = Promised { municipality: row.municipality_id, sign_up: row.id };
    put(tx, service, &Letter::Promised(message, promised)).await?;
    Ok(Way::to(to).as_str())
}

fn blank(service: &Service, lang: Lang, to: &str, lead: String) -> Message {
    Message {
        id: service.new_id(),
        lang: lang.tag().to_owned(),
        to: to.to_owned(),
        subject: text(lang, "mail-join-subject"),
        lead: vec![lead],
        code: None,
        link: Some(Link {
            label: text(lang, "mail-join-link"),
            href: format!("{}{}", service.config.base_url, lang.path(MINE)),
        }),
        rest: Vec::new(),
        until: None,
    }
}

pub(super) async fn put(tx: &mut Tx, service: &Service, letter: &Letter) -> Result<(), StoreError> {
    let row = seal(service, letter).map_err(|fault| match fault {
        ServiceError::Store(fault) => fault,
        other => StoreError::Corrupt(other.to_string()),
    })?;
    tx.put_message(row).await
}
