//! Writers of formats.
mod calendar;
mod geojson;
mod partners;

pub use self::calendar::{CalendarEntry, When, calendar};
pub use self::geojson::{area_geometry, reach_collection};
pub use self::partners::{harmless, partners_csv, partners_xlsx};
