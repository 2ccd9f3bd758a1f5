//! The network: who there is, and what can be said of each.
pub mod doors;
mod get;
mod ground;
pub mod streets;

pub use get::{
    Details, OrganizationDetails, PAGE_MOST, get_area, get_found, get_organization, list_areas, list_changes,
    list_events, list_offers, list_organizations,
};
pub use ground::kinds;
