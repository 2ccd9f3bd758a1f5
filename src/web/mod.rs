//! What a browser and an API client see.
pub mod comb;
pub mod page;
