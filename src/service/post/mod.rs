//! Messages to people: written in the transaction that causes them, sent afterwards.
mod deliver;
#[cfg(test)]
pub(crate) mod samples;
mod says;
#[cfg(test)]
mod tests;
mod write;

pub use deliver::{Delivered, deliver};
pub use says::Says;
pub use write::{Letter, Promised, reached_at, seal};

/// What is sent and how it travels, for whoever shows it.
pub use crate::mail::{Mailer, Message, OnMap, Sending, Way};
