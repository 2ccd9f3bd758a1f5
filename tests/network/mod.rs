//! The team's own network: who becomes a partner, who knows them, what there was between us.
mod bridges;
mod contacts;
mod knowing;
mod offers;
mod register;
mod relay;
pub mod village;
mod volunteers;
