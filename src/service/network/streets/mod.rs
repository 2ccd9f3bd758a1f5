//! Where an internship street could be: stretches of one street with many kinds of work near young people who look for one.
mod find;
mod street;

pub use find::{get_street, list_streets};
pub use street::{Asked, Street, StreetBusiness};
