//! Joining in: what there is to do at an event, who does it, who waits for it.
//!
//! Signing up is one transaction that takes the shift's row first: in that row stands how many have a place and how many
//! wait. Who comes when all places are taken waits in line; who leaves gives the place to whoever waits longest, who then
//! has some time to take it. A place that was not taken in time goes on.
mod answer_offer;
mod asks;
mod calendar;
mod demo;
mod get_event;
mod get_mine;
mod kind;
mod leave;
mod line;
mod list_shifts;
mod series;
mod sign_up;
mod standing;
mod state;
mod team;
mod tell;
mod words;

pub use answer_offer::answer_offer;
pub use asks::{
    AskedFor, ShiftAsks, Wanted, answer_asked, ask_around, ask_more, asks_of_event, find_asked, tell_asked,
};
pub use calendar::{area_calendar, calendar_uid, event_calendar, own_calendar, shift_calendar};
pub use demo::give_demo_shifts;
pub use get_event::{Host, Joining, get_joining, host_of as get_event_host};
pub use get_mine::{Own, Promise, get_own, get_promise, get_promised};
pub use kind::Kind;
pub use leave::{erase, leave};
pub use line::move_lines_on;
pub use list_shifts::{Todo, find_todo, get_shift_of, list_shifts, list_todo};
pub use series::{list_dates, make_dates};
pub use sign_up::{NewSignUp, SignedUp, sign_up};
pub use standing::leave_every;
pub use state::State;
pub use team::{
    EventChange, NewEvent, NewShift, ShiftChange, SignedUpFor, TeamEvent, Welcome, add_shift, call_off_each,
    call_off_event, call_off_following, call_off_shift, change_each, change_event, change_following, change_shift,
    get_team_event, list_team_events, make_event, notices_to_call, offers_to_call, say_for, say_no_show, say_told,
};
pub(in crate::service) use team::{WhenWhere, event_rows, host_record, read_when_where};
pub use words::{repeat_words, shift_hours, shift_span, shift_words};
