//! Time as a plain number that is passed in; the engine has no clock.
use serde::{Deserialize, Serialize};

/// Seconds in a day.
pub const DAY_S: i64 = 86_400;

/// A moment in UTC, in whole seconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Instant(pub i64);

impl Instant {
    /// Days from `earlier` to here, as a fraction; negative when `earlier` lies later.
    pub fn days_since(self, earlier: Self) -> f64 {
        (self.0 - earlier.0) as f64 / DAY_S as f64
    }
}
