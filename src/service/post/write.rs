//! A message becomes a sealed row: whoever reads the database reads no message.
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    mail::{Message, Way},
    service::{Service, ServiceError, exchange::moment},
    storage::{Contact, OutboxRecord, StoreError},
    text::unmarked,
};

/// A message, and whether somebody gets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Letter {
    /// To somebody.
    To(Message),
    /// To somebody, who must hear of it otherwise where it does not arrive.
    Promised(Message, Promised),
    /// As much work as a message, for nobody: nobody can tell by the time it takes that there is no such person.
    Nobody(Message),
}

/// A sign-up of somebody who must be rung where a message does not arrive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promised {
    /// Where it is written down.
    pub municipality: i64,
    /// Which.
    pub sign_up: Uuid,
    /// What they must hear: `changed` or `called-off`; nothing where it is the place that is kept for them.
    #[serde(default)]
    pub notice: String,
    /// Of a place that is kept: until when, in seconds. Where a later message names another end, this one says nothing.
    #[serde(default)]
    pub until: Option<i64>,
}

/// What lies in a row, sealed: also what it is about.
#[derive(Serialize, Deserialize)]
pub(super) struct Inside {
    #[serde(flatten)]
    pub message: Message,
    #[serde(default)]
    pub promised: Option<Promised>,
}

/// The row of a letter, for [`crate::storage::Tx::put_message`].
///
/// # Errors
/// What sealing says.
pub fn seal(service: &Service, letter: &Letter) -> Result<OutboxRecord, ServiceError> {
    let (channel, message, promised) = match letter {
        Letter::To(message) => (Way::to(&message.to).as_str(), message, None),
        Letter::Promised(message, promised) => (Way::to(&message.to).as_str(), message, Some(promised.clone())),
        Letter::Nobody(message) => ("none", message, None),
    };
    let sealed = sealed(service, message.clone(), promised)?;
    let now = moment(service);
    Ok(OutboxRecord {
        municipality_id: 0,
        id: message.id,
        channel: channel.to_owned(),
        sealed,
        created_at: now,
        send_at: now,
        sent_at: None,
        attempts: 0,
        failed: false,
        subject_id: None,
    })
}

/// What lies in a row.
pub(super) fn sealed(service: &Service, message: Message, promised: Option<Promised>) -> Result<Vec<u8>, ServiceError> {
    let plain = serde_json::to_string(&Inside { message, promised });
    let plain = plain.map_err(|fault| StoreError::Corrupt(fault.to_string()))?;
    Ok(service.store.seal(unmarked(&plain).as_bytes())?)
}

/// Where a message reaches somebody by a way that is set here: their address, else their number. Nothing where somebody
/// must call.
pub fn reached_at<'c>(service: &Service, contact: &'c Contact) -> Option<&'c str> {
    let email = contact.email.as_deref().filter(|_| service.config.mail);
    email.or_else(|| contact.phone.as_deref().filter(|_| service.config.sms))
}
