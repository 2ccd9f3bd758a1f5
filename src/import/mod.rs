//! Readers of the files people have: pure, no storage, no HTTP. Each gives typed rows and a word on every row that is
//! wrong ([`Reading`]), or refuses the file as a whole ([`FileFault`]) before reading much of it.
//!
//! | file | reader | rows |
//! |---|---|---|
//! | areas, GeoJSON | [`read_areas`] | [`AreaRow`] |
//! | OpenStreetMap, `.osm.pbf` or `.osm` | [`read_osm`] | [`OsmExtract`]: streets, [`AddressRow`], [`PlaceRow`], [`WaterLine`], [`LandShape`] |
//! | postcodes, GeoNames | [`read_postcodes`] | [`PostcodeRow`] |
//! | partners, CSV | [`read_partners`] | [`PartnerRow`] |
//! | needs, CSV | [`read_needs`] | [`NeedRow`] |
//! | key figures of areas, JSON | [`read_figures`] | [`FigureRow`] |
//! | directories of services, HSDS | [`read_hsds`] | [`HsdsRow`] |
//! | `data/taxonomy.csv`, `data/weights.toml` | [`read_taxonomy`], [`read_weights`] | the engine's own types |
//! | `data/kinds_of_work.csv` | [`KindsOfWork`] | [`KindOfWork`] |
//! | `data/street_weights.toml` | [`read_street_weights`] | [`StreetFile`] |
//!
//! [`read_file`] opens a file for the readers that take bytes: it looks at the first bytes and at the size before it
//! reads the rest. Every skipped row bears a [`Reason`], every note a [`Remark`]; both, and [`FileFault`], have `code()`
//! and `args()` for the texts. [`likely_duplicates`] proposes, [`flags`] warns, [`guess_category`] suggests and
//! [`explain_category`] tells by which words.
mod areas;
mod duplicates;
mod fault;
mod figures;
mod first_this;
mod guess;
mod hsds;
mod kinds_of_work;
mod message;
mod needs;
mod osm;
mod own_words;
mod partners;
mod paste;
mod phone;
mod postcode;
mod postcodes;
mod reason;
mod report;
mod source;
mod step_cards;
mod street_weights;
mod table;
mod taxonomy;
mod weights;
mod when;

pub use areas::{AreaLevel, AreaRow, read_areas, read_areas_file};
pub use duplicates::{Candidate, Signal, likely_duplicates};
pub use fault::FileFault;
pub use figures::{FigureRow, read_figures};
pub use first_this::{FirstThis, first_this};
pub use guess::{Guess, explain_category, guess_category};
pub use hsds::{HsdsLink, HsdsLocation, HsdsOrganization, HsdsRow, HsdsService, read_hsds};
pub use kinds_of_work::{KindOfWork, KindsOfWork};
pub use needs::{NeedRow, NeedWhere, read_needs};
pub use osm::{
    AddressRow, Covered, Land, LandShape, OSM_ATTRIBUTION, OsmExtract, PlaceAddress, PlaceRow, PlaceRules, Trade,
    WaterLine, read_osm,
};
pub use own_words::{Flag, FlagSort, flags};
pub use partners::{LegalForm, PartnerContact, PartnerRow, PartnerSort, Whereabouts, read_partners};
pub use paste::{
    MOST_PASTED_ROWS, PasteRemark, Pasted, PastedRow, PastedTable, partner_column, partner_columns, read_pasted,
    read_pasted_partners, rings,
};
pub use phone::dutch_phone;
pub use postcode::{BadPostcode, Postcode};
pub use postcodes::{PostcodeRow, read_postcodes};
pub use reason::{Reason, Remark};
pub use report::{Located, Note, Reading, Skipped};
pub use source::{FileSort, MOST_TEXT_BYTES, read_file, tables_in};
pub use step_cards::{StepCard, Steps, step_card};
pub use street_weights::{StreetFile, read_street_weights};
pub(crate) use table::phone as read_phone;
pub(crate) use table::{email as email_address, phone as phone_number};
pub use taxonomy::{CrossWalk, read_cross_walks, read_taxonomy};
pub use weights::read_weights;
pub use when::{WhenFault, read_when, read_when_within};

/// The digits of a telephone number as somebody types it, `+` in front kept; nothing when it is none.
pub fn phone_digits(typed: &str) -> Option<String> {
    const FEWEST: usize = 8;
    table::phone(typed).ok().filter(|digits| digits.len() >= FEWEST)
}
