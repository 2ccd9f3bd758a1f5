//! Writers of formats.
mod geojson;
mod partners;

pub use self::geojson::{AreaOutline, area_feature, reach_collection};
pub use self::partners::{harmless, partners_csv, partners_xlsx};
