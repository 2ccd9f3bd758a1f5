//! What a browser and an API client get, asked of the whole site over the demo town.
mod acting;
mod asvs;
mod audit;
mod contract;
mod csrf;
mod geojson;
mod headers;
mod log;
mod network;
mod openapi;
mod own_words;
mod panic;
mod paste;
mod roles;
mod same_answer;
mod schema;
pub mod seen;
pub mod town;
