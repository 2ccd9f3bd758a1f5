//! Asking: where is that, what is near, how far can one walk.
mod find_place;
mod locatieserver;
mod near;
mod reach;
mod search_addresses;
mod water;

pub use find_place::{Exactness, Place, Where, find_place};
pub use locatieserver::Locatieserver;
pub use near::{Answer, Near, NearMissed, Shown, near};
pub use reach::{Reached, reach};
pub use search_addresses::{ADDRESSES_MOST, AddressSort, FoundAddress, Geocoder, Searching, search_addresses};
pub use water::water_within;
