//! Messages to people: written in the transaction that causes them, sent afterwards.
mod deliver;
mod write;

pub use deliver::{Delivered, deliver};
pub use write::{Letter, Promised, reached_at, seal};
