//! Joining in: what there is to do, signing up, what one promised; and the same for the team.
mod asked_around;
mod change;
mod dates;
mod help;
mod join;
mod mine;
mod new_event;
mod poster;
mod promise;
mod team_event;
mod team_events;

pub use asked_around::{AskRow, AskStanding, AskedAroundPage, AskedAroundState};
pub use change::{ChangeField, ChangePage, ChangeState};
pub use dates::Dates;
pub use help::{HelpPage, HelpState};
pub use join::{JoinPage, JoinState, ShiftRow, TodoPage, TodoState};
pub use mine::{MinePage, MineState};
pub use new_event::{NewEventPage, NewEventState};
pub use poster::{PosterPage, PosterState};
pub use promise::{PromisePage, PromiseState, PromiseView, Standing};
pub use team_event::{PersonComing, ShiftAsking, ShiftForm, ShiftTeam, TeamEventPage, TeamEventState};
pub use team_events::{TeamEventRow, TeamEventsPage, TeamEventsState};
