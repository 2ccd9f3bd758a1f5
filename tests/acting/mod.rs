//! From a need to a held place: exactly once, whoever tries and however often it is sent, on both databases.
mod after;
mod answers;
mod asks;
mod clock;
mod held;
mod later;
mod mistakes;
mod network;
mod retries;
mod steps;
pub mod village;

pub use village::{Village, codes};
