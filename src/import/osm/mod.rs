//! OpenStreetMap: streets to walk on, addresses, places of the neighbourhood, and water for the picture.
use std::path::Path;

use engine::{
    domain::{CategoryCode, Kind, Point, Slots},
    travel::{RawNode, RawWay},
};

use super::{FileFault, Note, Postcode, Skipped};

/// The line that must be shown wherever this data is.
pub const OSM_ATTRIBUTION: &str = "© OpenStreetMap contributors, ODbL 1.0";

/// Everything that is read from one extract. `read` counts what is handed over and what was skipped:
/// `ways + addresses + places + water + skipped`; every other object of the map is only counted in `seen`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OsmExtract {
    /// The nodes of `ways`, by id, each once.
    pub nodes: Vec<RawNode>,
    /// Ways one may walk or cycle, by id.
    pub ways: Vec<RawWay>,
    /// Addresses, by kind of object and id.
    pub addresses: Vec<AddressRow>,
    /// Known places, by kind of object and id.
    pub places: Vec<PlaceRow>,
    /// Canals, rivers and outlines of water.
    pub water: Vec<WaterLine>,
    /// Moment of the extract: as its header says, else of its latest change; seconds since 1970 in UTC.
    pub extracted_at: Option<i64>,
    /// Objects in the file.
    pub seen: u64,
    /// Rows handed over or skipped.
    pub read: u64,
    /// Places and addresses that were not taken, one fault each.
    pub skipped: Vec<Skipped>,
    /// What is worth saying about others.
    pub notes: Vec<Note>,
}

/// An address with its position.
#[derive(Clone, Debug, PartialEq)]
pub struct AddressRow {
    /// `node/1`, `way/1` or `relation/1`.
    pub source_id: String,
    /// Street.
    pub street: String,
    /// House number with its addition.
    pub house_number: String,
    /// Postcode, when the map has it.
    pub postcode: Option<Postcode>,
    /// City, when the map has it.
    pub city: Option<String>,
    /// Where.
    pub at: Point,
}

/// Parts of a place's own address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlaceAddress {
    /// Street.
    pub street: Option<String>,
    /// House number.
    pub house_number: Option<String>,
    /// Postcode.
    pub postcode: Option<Postcode>,
    /// City.
    pub city: Option<String>,
}

/// A place of the neighbourhood: not a partner (yet), a *known place*.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceRow {
    /// `node/1`, `way/1` or `relation/1`.
    pub source_id: String,
    /// Its name; absent for places kept without (a school): then show the trade.
    pub name: Option<String>,
    /// Code of what it is, see [`PlaceRules::trade`].
    pub trade: String,
    /// What it may help with.
    pub categories: Vec<CategoryCode>,
    /// Sort of help.
    pub kind: Kind,
    /// Where: the node, or the middle of the outline.
    pub at: Point,
    /// Its address, as far as it is on the object itself.
    pub address: PlaceAddress,
    /// Phone as digits.
    pub phone: Option<String>,
    /// `http` or `https` only.
    pub website: Option<String>,
    /// Opening hours as half-days; empty = not known.
    pub slots: Slots,
    /// Wheelchairs: yes, no, not known (also `limited`).
    pub step_free: Option<bool>,
}

/// Water for the picture, simplified to a few metres.
#[derive(Clone, Debug, PartialEq)]
pub struct WaterLine {
    /// `way/1`, or `relation/1` for each of its outlines.
    pub source_id: String,
    /// Its name.
    pub name: Option<String>,
    /// An outline (first point = last point), or a line.
    pub closed: bool,
    /// Points in order.
    pub points: Vec<Point>,
}

/// What sort of business or institution, with its names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trade {
    /// Stable code, e.g. `fietsenmaker`.
    pub code: String,
    /// Dutch.
    pub nl: String,
    /// English.
    pub en: String,
}

/// Which map tags become known places: `data/osm_places.csv`.
#[derive(Clone, Debug, Default)]
pub struct PlaceRules {
    trades: Vec<Trade>,
}

impl PlaceRules {
    /// The list the program carries with it.
    ///
    /// # Errors
    /// [`FileFault`] when the list is damaged; a test reads it, so never in a release.
    pub fn shipped() -> Result<Self, FileFault> {
        Self::parse("")
    }
    /// Reads a list: `key,value,trade,trade_nl,trade_en,categories,kind,keep_unnamed`.
    ///
    /// # Errors
    /// [`FileFault`] naming the line that is wrong.
    pub fn parse(csv: &str) -> Result<Self, FileFault> {
        let _ = csv;
        Err(FileFault::Empty)
    }
    /// The names of a trade.
    pub fn trade(&self, code: &str) -> Option<&Trade> {
        self.trades.iter().find(|trade| trade.code == code)
    }
}

/// Reads an extract; `progress` hears bytes done and bytes in all.
///
/// # Errors
/// [`FileFault`] when the file as a whole cannot be read: not a map, truncated, empty.
pub fn read_osm(path: &Path, rules: &PlaceRules, progress: &mut dyn FnMut(u64, u64)) -> Result<OsmExtract, FileFault> {
    let _ = (path, rules, progress);
    Err(FileFault::Empty)
}
