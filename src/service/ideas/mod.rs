//! Ideas of the neighbourhood: anyone pins one in own words, somebody of a team nods before everybody reads it, others join
//! in, and with five it comes to the team with those people. And an event that a resident wants to make.
mod become_initiative;
mod board;
mod for_team;
mod join;
mod mine;
mod nod;
mod pin;
mod wish;

pub use become_initiative::become_initiative;
pub use board::{Board, IdeaShown, get_open_idea, list_board};
pub use for_team::{ForTeam, IdeaForTeam, WishForTeam, list_for_team};
pub use join::{NewJoin, join_idea};
pub use mine::{OwnIdea, get_own_idea, leave_idea};
pub use nod::{nod_event, nod_idea};
pub use pin::{NewIdea, pin_idea};
pub use wish::{NewWish, OwnWish, get_own_wish, take_wish_back, wish_event};

/// What somebody with an idea, or who joins in, is written down as.
pub const IDEA: &str = "idea";
/// What somebody who wants to make an event is written down as.
pub const WISH: &str = "event-wish";
/// With so many it comes to the team.
pub const ENOUGH: i64 = 5;
/// So long a code opens what they gave.
const KEPT: chrono::TimeDelta = chrono::TimeDelta::days(365);
