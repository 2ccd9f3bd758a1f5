//! Writers of formats.
mod geojson;

pub use self::geojson::{area_feature, reach_collection};
