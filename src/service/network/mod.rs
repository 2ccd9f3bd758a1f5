//! The network: who there is, and what can be said of each.
mod get;

pub use get::{Details, PAGE_MOST, get_found, list_areas, list_events, list_offers, list_organizations};
