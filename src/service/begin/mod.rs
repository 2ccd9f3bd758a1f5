//! Beginning: what must be there before anything else.
mod install_categories;

pub use install_categories::install_categories;
