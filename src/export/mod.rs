//! Writers of formats.
mod geojson;

pub use self::geojson::{AreaOutline, area_feature, reach_collection};
