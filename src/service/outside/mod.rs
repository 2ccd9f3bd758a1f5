//! Somebody of the neighbourhood asks something without an account: it becomes a need with a named reader and a day by
//! which an answer is there. How to reach them lies apart from it, and a code of theirs leads back to it.
mod answer;
mod ask;
mod give_reach;
mod mine;
mod reader;
mod stage;
mod take_back;

pub use answer::{MOST_ANSWER, OutsideNeed, answer_outside_need, find_outside_need, open_reach};
pub use ask::{About, Asked, ask};
pub use give_reach::give_reach;
pub use mine::{Question, get_question};
pub(in crate::service) use reader::reader;
pub use stage::{NewInterest, Spot, Spots, Wish, find_spot, find_spots, note_interest};
pub use take_back::take_question_back;

/// What somebody who asked is written down as.
pub const SORT: &str = "question";
/// What a young person who wants to look somewhere is written down as.
pub const STAGE: &str = "stage";
