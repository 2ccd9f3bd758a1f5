//! Who gets in, how, how often, and who is taken out again.
mod asvs;
mod clock;
mod codes;
mod limits;
mod people;
mod post;
mod profile;
pub mod provider;
mod second_factor;
mod sent;
mod setup;
mod way_back;

pub use codes::area;
pub use second_factor::{app, secret as second_factor_secret};
