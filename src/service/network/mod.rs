//! The network: who there is, what can be said of each, who of us knows them, and what there was between us.
mod acquaint;
mod add_volunteer;
mod address;
mod asks;
mod bridge_builders;
mod called;
mod change;
mod change_offer;
mod checks;
mod confirm_partner;
mod demo;
pub mod doors;
mod get;
mod get_partner;
mod give_code;
pub(in crate::service) mod ground;
mod list_register;
mod log_contact;
mod offer_oneself;
mod own_words;
mod partner_of_place;
mod places;
mod places_to_know;
mod relay;
mod rest_partner;
pub mod shops;
pub mod streets;
mod take_out;
mod welcome_partners;

pub use acquaint::acquaint;
pub use add_volunteer::{CONSENT, NewVolunteer, add_volunteer};
pub use address::address;
pub(crate) use asks::{asked_until, month_of};
pub use bridge_builders::{
    BRIDGE_CONSENT, MOST_ASKS, MayAsk, NewBridgeBuilder, ask_bridge_builder, drop_bridge_builder, keep_bridge_builder,
    list_bridge_builders, may_ask,
};
pub(crate) use called::{Contacts, unsay};
pub use change_offer::{ChangedOffer, change_offer};
pub use checks::{Check, CheckSaid, answer_check, changes_to_hear, find_check, send_checks};
pub use confirm_partner::confirm_partner;
pub use demo::acquaint_demo_team;
pub(in crate::service) use get::is_shown;
pub use get::{
    Details, FIGURES_ATTRIBUTION, OrganizationDetails, PAGE_MOST, find_key_figures, get_area, get_found,
    get_organization, list_areas, list_changes, list_events, list_offers, list_organizations,
};
pub use get_partner::{PartnerDetails, get_partner};
pub use give_code::{GivenCode, give_code, may_have_code};
pub use list_register::{RegisterPage, RegisterQuestion, list_register};
pub use log_contact::{CONTACT_OUTCOMES, CONTACT_SORTS, NewContact, log_contact};
pub use offer_oneself::{
    ASKS_A_MONTH, CAN_DO, OWN_CONSENT, OwnOffer, SELF, get_own_offer, offer_oneself, take_offer_back,
};
pub(in crate::service) use own_words::check as check_own_words;
pub use places::{KnownPlaces, TeamGround, correct_place, list_known_places, team_ground, uncorrect_place};
pub use places_to_know::{MOST_TICKED, contacts_of_ticked, get_ticked, list_places_to_know};
pub use relay::{IntroductionCard, IntroductionCards, Relay, get_cards, get_relay, introduce};
pub use rest_partner::{rest_partner, wake_partner};
pub use take_out::{take_back, take_out};
pub use welcome_partners::{TickedPlace, Welcomed, welcome_partners};
