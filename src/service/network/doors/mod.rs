//! Five doors this afternoon: choosing them, walking past them, what was said, the card that stays behind.
mod card;
mod code;
mod log;
mod propose;
mod round;
mod start;
mod why;

pub use card::{Card, find_card};
pub use log::{NewVisit, OUTCOMES, log_visit, undo_visit};
pub use propose::{DOORS, Proposal, Proposed, Start, Wish, propose};
pub use round::{Round, RoundDoor, get_round, list_rounds};
pub(super) use start::year_ago;
pub use start::{NewRound, start_round};
pub use why::Why;
