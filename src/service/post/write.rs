//! A message becomes a sealed row: whoever reads the database reads no message.
use crate::{
    mail::Message,
    service::{Service, ServiceError, exchange::moment},
    storage::{OutboxRecord, StoreError},
    text::unmarked,
};

/// A message, and whether somebody gets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Letter {
    /// To somebody.
    To(Message),
    /// As much work as a message, for nobody: nobody can tell by the time it takes that there is no such person.
    Nobody(Message),
}

/// The row of a letter, for [`crate::storage::Tx::put_message`].
///
/// # Errors
/// What sealing says.
pub fn seal(service: &Service, letter: &Letter) -> Result<OutboxRecord, ServiceError> {
    let (channel, message) = match letter {
        Letter::To(message) => ("mail", message),
        Letter::Nobody(message) => ("none", message),
    };
    let plain = serde_json::to_string(message).map_err(|fault| StoreError::Corrupt(fault.to_string()))?;
    let now = moment(service);
    Ok(OutboxRecord {
        municipality_id: 0,
        id: message.id,
        channel: channel.to_owned(),
        sealed: service.store.seal(unmarked(&plain).as_bytes())?,
        created_at: now,
        send_at: now,
        sent_at: None,
        attempts: 0,
        failed: false,
    })
}
