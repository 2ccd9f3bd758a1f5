//! `/meedoen`, `/mijn`, and the team's events: joining in.
mod asks;
mod calendar;
mod help;
mod join;
mod mine;
mod team;
mod words;

pub use asks::{ask as ask_around, asked, say};
pub use calendar::calendar;
pub use help::{help, sign_up};
pub use join::{join, todo};
pub(super) use mine::again;
pub use mine::{ask, erase, leave, offer, open};
pub use team::{add_shift, event, events, make, new, no_show, said};
pub(super) use words::shift_rows;
