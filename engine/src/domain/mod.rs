//! Small types that cannot hold a wrong value: the vocabulary every other layer speaks.
mod age;
mod bits;
mod category;
mod cell;
mod entry;
mod extent;
mod fold;
mod id;
mod kind;
mod place;
mod schedule;
mod time;
mod work;

pub use age::{AgeRange, InvalidAge};
pub use bits::{Document, Documents, Language, Languages, UnknownWord};
pub use category::{Categories, CategoryCode, CategoryIx, Relation, Taxonomy, TaxonomyError, Term};
pub use cell::{Cell, CellError, NEED_RESOLUTION, PLACE_RESOLUTION, POSTCODE4_RESOLUTION};
pub use entry::{Asks, Entry, EntryId, Room, Visibility, Warmth, What};
pub use extent::Extent;
pub use fold::fold;
pub use id::{Id, imported_id};
pub use kind::Kind;
pub use place::{EARTH_RADIUS_M, Origin, OutOfRange, Point};
pub use schedule::{HalfDay, Slots, UnknownSlot, Weekday};
pub use time::{DAY_S, Instant};
pub use work::Work;

/// Surrogate number of a municipality, the shard of every record; 0 = not known (yet), also the shard of what all
/// municipalities share (known places, streets, taxonomy). Not the CBS code: municipalities merge.
pub type MunicipalityId = i64;
