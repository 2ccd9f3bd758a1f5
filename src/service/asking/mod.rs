//! Asking: where is that, what is near, how far can one walk.
mod find_place;
mod near;
mod reach;

pub use find_place::{Exactness, Place, Where, find_place};
pub use near::{Answer, Near, NearMissed, Shown, near};
pub use reach::{Reached, reach};
