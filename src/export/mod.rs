//! Writers of formats.
mod calendar;
mod geojson;
mod partners;
mod repeat;

pub use self::calendar::{CalendarEntry, When, calendar};
pub use self::geojson::{area_geometry, reach_collection};
pub use self::partners::{harmless, partners_csv, partners_xlsx};
pub use self::repeat::{Repeat, dates_from};
