//! The network: who there is, and what can be said of each.
mod get;
mod places;

pub use get::{
    Details, OrganizationDetails, PAGE_MOST, get_area, get_found, get_organization, list_areas, list_changes,
    list_events, list_offers, list_organizations,
};
pub use places::{KnownPlaces, TeamGround, correct_place, list_known_places, team_ground, uncorrect_place};
