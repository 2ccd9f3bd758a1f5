//! What a council, a works council and a resident must be able to read: who runs this, how it reckons, for whom it works.
mod about;
mod accessibility;
mod algorithm;

pub use about::{AboutPage, AboutState};
pub use accessibility::{AccessibilityPage, AccessibilityState};
pub use algorithm::{AlgorithmPage, AlgorithmState, Entry, Example, RegisterGroup, RegisterRow, Sum, Weighed};
