//! OpenStreetMap: streets to walk on, addresses, places of the neighbourhood; water, parks, railways and buildings for the picture.
mod covered;
mod element;
mod gather;
mod hours;
mod land;
mod outline;
mod pbf;
mod place;
mod rules;
mod street;
mod xml;
mod xml_object;

use std::{collections::HashMap, path::Path};

pub use covered::Covered;
use element::{Sort, Sorts, Source};
use engine::{
    domain::{CategoryCode, Kind, Point, Slots},
    travel::{RawNode, RawWay},
};
use gather::{Members, Positions, Site, Survey};
pub use land::{Land, LandShape};
use outline::Known;
pub use rules::{PlaceRules, Trade};

use super::{FileFault, Note, Postcode, Skipped};

/// The line that must be shown wherever this data is.
pub const OSM_ATTRIBUTION: &str = "© OpenStreetMap contributors, ODbL 1.0";

/// Everything that is read from one extract. `read` counts what is handed over and what was skipped:
/// `ways + addresses + places + water + land + skipped`; every other object of the map is only counted in `seen`.
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
    /// Parks, railways, buildings.
    pub land: Vec<LandShape>,
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

/// Reads an extract; `progress` hears bytes done and bytes in all.
///
/// # Errors
/// [`FileFault`] when the file as a whole cannot be read: not a map, truncated, empty.
pub fn read_osm(path: &Path, rules: &PlaceRules, progress: &mut dyn FnMut(u64, u64)) -> Result<OsmExtract, FileFault> {
    let name = path.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
    if name.ends_with(".osm") || name.ends_with(".xml") {
        extract(xml::Xml::open(path)?, rules, progress)
    } else {
        extract(pbf::Pbf::open(path)?, rules, progress)
    }
}

fn extract<S: Source>(
    mut source: S,
    rules: &PlaceRules,
    progress: &mut dyn FnMut(u64, u64),
) -> Result<OsmExtract, FileFault> {
    let bytes = source.bytes();
    let mut survey = source.scan(Sorts::ALL, &|| Survey::new(rules), &mut |done| progress(done / 2, bytes))?;
    if survey.seen == 0 {
        return Err(FileFault::Empty);
    }
    // a file may hold an object twice; order and choice must not depend on how the file was cut into blocks
    survey.streets.sort_by_key(|way| way.id);
    survey.streets.dedup_by_key(|way| way.id);
    survey.sites.sort_by_key(|site| site.id);
    survey.sites.dedup_by_key(|site| site.id);
    let known = look_up(&mut source, &survey, &mut |done| progress(bytes / 2 + done / 2, bytes))?;
    progress(bytes, bytes);
    let extracted_at = source.extracted_at().or(survey.latest);
    let mut extract = assemble(&survey, rules, &known);
    let street_nodes = sorted(survey.streets.iter().flat_map(|way| way.nodes.iter().copied()).collect());
    let on_street = |(id, at): (i64, Point)| street_nodes.binary_search(&id).is_ok().then_some(RawNode { id, at });
    extract.nodes = known.positions.into_iter().filter_map(on_street).collect();
    extract.ways = survey.streets;
    extract.extracted_at = extracted_at;
    extract.seen = survey.seen;
    let found = extract.ways.len() + extract.addresses.len() + extract.places.len();
    let drawn = extract.water.len() + extract.land.len();
    extract.read = (found + drawn + extract.skipped.len()) as u64;
    Ok(extract)
}

/// The second and third look: ways of relations, positions of nodes.
fn look_up<S: Source>(source: &mut S, survey: &Survey<'_>, progress: &mut dyn FnMut(u64)) -> Result<Known, FileFault> {
    let ways = sorted(survey.sites.iter().flat_map(Site::ways).collect());
    let members = || Members { wanted: &ways, found: HashMap::new() };
    let found = match ways.is_empty() {
        true => members(),
        false => source.scan(Sorts::of(Sort::Way), &members, &mut |_| {})?,
    };
    let streets = survey.streets.iter().flat_map(|way| way.nodes.iter().copied());
    let sites = survey.sites.iter().flat_map(Site::nodes);
    let nodes = sorted(streets.chain(sites).chain(found.found.values().flatten().copied()).collect());
    let positions = || Positions { wanted: &nodes, found: Vec::new() };
    let mut positions = source.scan(Sorts::of(Sort::Node), &positions, progress)?;
    positions.sort();
    Ok(Known { positions: positions.found, ways: found.found })
}

fn assemble(survey: &Survey<'_>, rules: &PlaceRules, known: &Known) -> OsmExtract {
    let mut places = place::Places::default();
    survey.sites.iter().for_each(|site| places.take(site, rules, known));
    OsmExtract {
        addresses: places.addresses,
        places: places.places,
        water: places.water,
        land: places.land,
        skipped: places.skipped,
        notes: places.notes,
        ..OsmExtract::default()
    }
}

fn sorted(mut ids: Vec<i64>) -> Vec<i64> {
    ids.sort_unstable();
    ids.dedup();
    ids
}
