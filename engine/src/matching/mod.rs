//! The heart: who or what near answers a need, and why.
//!
//! # The rules, in the words of the contract
//!
//! **Never found**, whatever else is right: not visible to who asks; consent not in force; asked as often as they want
//! this month; never confirmed, or more than 365 days ago (a moment ahead counts as just confirmed; what stands on the map
//! only is found however old the map is); over (`ends_at` not after now); a category that does not answer, and no
//! uncategorised hands; a known place when only partners are asked; both ends on the streets and no way between them
//! within twice the reach.
//!
//! **Missable**, one at the most, and then a near miss: reach (at most twice), time, capacity, kind, age, language,
//! step-free, document. Remote services pass reach.
//!
//! # The parts of a score
//!
//! | part | formula |
//! |---|---|
//! | nearness | `max(0, 1 - minutes / reach)`; remote 0.5 |
//! | fit | best of the entry's categories: same 1, child or parent 0.8, related 0.5; hands without a category 0.4; times the work |
//! | work | 1 when none is wished or it is the one wished; 0.8 when the entry states none; another one 0.5 |
//! | time | 1 when nothing is asked; 0.5 when nothing is stated; else shared / asked half-days |
//! | room | `min(1, free / places)`; 1 without a limit; free = available less one while a hold is in force |
//! | warmth | the council's scale |
//! | rest | `1 - asked this month / most`; 1 without a cap |
//! | freshness | `max(0, 1 - days since confirmed / 365)` |
//!
//! Score = sum of weight x part in this order. Best first, ties by id; near misses of one score by whole metres in a
//! straight line first, since beyond reach they are all equally near.
//!
//! # The other questions
//!
//! [`tours`] orders doors for walking, [`streets`] finds where an internship street could be, [`doors`] chooses on whom to
//! call next. Each has its own definition in its head.
mod ask;
mod ceiling;
pub mod doors;
mod explain;
mod near;
mod order;
mod query;
mod reason;
mod rules;
mod score;
mod search;
pub mod streets;
mod suggestion;
mod top;
pub mod tours;
mod weigh;
mod weights;

pub use near::{Scratch, near};
use order::order;
pub use query::{MAX_MINUTES, Query, QueryError, Viewer};
pub use reason::{Missed, Reason};
pub use suggestion::{NearMiss, Parts, Suggestion, Suggestions, Travel};
pub use weights::{PartWeights, WarmthScale, Weights, WeightsError};
