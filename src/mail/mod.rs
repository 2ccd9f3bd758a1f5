//! Messages to people and the ways they travel. Knows no storage: what is sent, and when, others decide.
mod files;
mod message;
mod sink;
mod smtp;
mod ways;

use std::{future::Future, pin::Pin};

pub use files::Files;
pub use message::{Link, Message, OnMap};
pub use sink::Sink;
pub use smtp::{BadMail, Smtp};
pub use ways::{Way, Ways};

/// Why a message was not taken. Says nothing of the message: it goes to the log.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{why}")]
pub struct Undelivered {
    /// Trying again is of no use: the address does not exist.
    pub for_good: bool,
    /// What the other side said.
    pub why: String,
}

/// An attempt to send.
pub type Sending<'m> = Pin<Box<dyn Future<Output = Result<(), Undelivered>> + Send + 'm>>;

/// Whatever takes a message to somebody.
pub trait Mailer: Send + Sync {
    /// Sends one message. A message sent twice has the same Message-ID both times.
    fn send<'m>(&'m self, message: &'m Message) -> Sending<'m>;
}
