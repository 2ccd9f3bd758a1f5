//! `/meedoen`, `/mijn`, and the team's events: joining in.
mod asks;
mod calendar;
mod change;
mod help;
mod join;
mod mine;
mod poster;
mod team;
mod words;

pub use asks::{ask as ask_around, asked, say};
pub use calendar::{area_feed, calendar, event_feed, own_feed};
pub use change::{call_off_event, call_off_shift, change_event, change_shift, event_form, shift_form};
pub use help::{help, sign_up};
pub use join::{join, todo};
pub(super) use mine::again;
pub use mine::{ask, erase, leave, offer, open, set_feed};
pub use poster::poster;
pub use team::{add_shift, event, events, make, new, no_show, said, told};
pub(super) use words::{other_dates, shift_rows};
