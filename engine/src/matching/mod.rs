//! The heart: who or what near answers a need, and why.
mod query;
mod reason;
mod suggestion;
mod weights;

pub use query::{MAX_MINUTES, Query, QueryError, Viewer};
pub use reason::{Missed, Reason};
pub use suggestion::{NearMiss, Parts, Suggestion, Suggestions, Travel};
pub use weights::{PartWeights, WarmthScale, Weights, WeightsError};
