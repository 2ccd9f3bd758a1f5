//! Where a partner is: by its position, else its address, else its postcode, from what is loaded; and how it was found.
use std::{collections::HashMap, sync::Arc};

use engine::domain::{Cell, NEED_RESOLUTION, PLACE_RESOLUTION, POSTCODE4_RESOLUTION, Point};
use h3o::Resolution;

use crate::{
    import::{Postcode, Whereabouts},
    storage::{AddressRecord, StoreError, Tx},
};

/// A place found, and by what.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Spot {
    /// To stand on.
    pub at: Point,
    /// Res 10; res 7 when only four digits of a postcode were known.
    pub cell: Cell,
    /// `position`, `address`, `postcode6`, `postcode4`.
    pub by: &'static str,
}

impl Spot {
    /// The cell in which a person may be kept.
    pub fn person_cell(&self) -> Cell {
        self.cell.coarsened(NEED_RESOLUTION)
    }
}

/// Addresses of one street and number further apart than this are in different towns.
const SAME_DOOR_M: f64 = 500.0;

/// What was looked up already: many rows share a postcode.
#[derive(Default)]
pub(super) struct Looked(HashMap<String, Arc<Vec<AddressRecord>>>);

impl Looked {
    async fn addresses(&mut self, tx: &Tx, six: String) -> Result<Arc<Vec<AddressRecord>>, StoreError> {
        if let Some(known) = self.0.get(&six) {
            return Ok(Arc::clone(known));
        }
        let found = Arc::new(tx.addresses_by_postcode(&six).await?);
        self.0.insert(six, Arc::clone(&found));
        Ok(found)
    }
}

/// Looks in the order of exactness; absent when nothing that is loaded knows the place.
pub(super) async fn locate(tx: &Tx, place: &Whereabouts, looked: &mut Looked) -> Result<Option<Spot>, StoreError> {
    if let Some(at) = place.at {
        return Ok(Some(Spot { at, cell: Cell::at(at, PLACE_RESOLUTION), by: "position" }));
    }
    let of_postcode = match place.postcode.and_then(Postcode::six) {
        Some(six) => looked.addresses(tx, six).await?,
        None => Arc::default(),
    };
    if let Some(number) = &place.house_number {
        let of_street = match &place.street {
            Some(street) if of_postcode.is_empty() => tx.addresses_by_street(street).await?,
            _ => Vec::new(),
        };
        let fits = |row: &&AddressRecord| same_number(&row.house_number, number) && same_city(row, place);
        let fitting: Vec<&AddressRecord> = of_postcode.iter().chain(&of_street).filter(fits).collect();
        if let Some(row) = fitting.first().filter(|row| fitting.iter().all(|other| is_same_door(row, other))) {
            return Ok(spot(row, "address"));
        }
    }
    if let Some(row) = of_postcode.get(of_postcode.len() / 2) {
        return Ok(spot(row, "postcode6"));
    }
    match place.postcode {
        Some(postcode) => by_four(tx, &postcode.four()).await,
        None => Ok(None),
    }
}

fn same_number(a: &str, b: &str) -> bool {
    let tight = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    tight(a) == tight(b)
}

/// A street name without a postcode may stand in several cities.
fn same_city(row: &AddressRecord, place: &Whereabouts) -> bool {
    match &place.city {
        Some(city) if !row.city.is_empty() => row.city.eq_ignore_ascii_case(city),
        _ => true,
    }
}

/// A door may be on the map twice; a street of that name in another town is another street.
fn is_same_door(a: &AddressRecord, b: &AddressRecord) -> bool {
    let at = |row: &AddressRecord| Point::new(row.lat, row.lon).ok();
    at(a).zip(at(b)).is_some_and(|(a, b)| a.metres_to(b) <= SAME_DOOR_M)
}

fn spot(row: &AddressRecord, by: &'static str) -> Option<Spot> {
    let at = Point::new(row.lat, row.lon).ok()?;
    Some(Spot { at, cell: Cell::at(at, PLACE_RESOLUTION), by })
}

async fn by_four(tx: &Tx, four: &str) -> Result<Option<Spot>, StoreError> {
    let places = tx.places_by_postcode(four).await?;
    let Some(at) = places.first().and_then(|place| Point::new(place.lat, place.lon).ok()) else { return Ok(None) };
    let cell = Cell::at(at, POSTCODE4_RESOLUTION);
    Ok(Some(Spot { at: anchor_or(tx, cell, at).await?, cell, by: "postcode4" }))
}

/// Dwellings among which nobody is known by where they live (docs/quality.md, R28).
const MANY_DWELLINGS: i64 = 50;

/// The cell in which everyone may know a person to be: of resolution 8, or of 7 where few dwellings stand. Where nothing is
/// known of dwellings it is 8.
pub(super) async fn open_cell(tx: &Tx, cell: Cell) -> Result<Cell, StoreError> {
    let [near, far] = [Resolution::Eight, Resolution::Seven].map(|coarse| cell.coarsened(coarse));
    let [among, around] = [dwellings(tx, near).await?, dwellings(tx, far).await?];
    Ok(if among < MANY_DWELLINGS && around > 0 { far } else { near })
}

async fn dwellings(tx: &Tx, cell: Cell) -> Result<i64, StoreError> {
    Ok(tx.find_anchor(cell.to_i64()).await?.map_or(0, |anchor| anchor.addresses))
}

/// Where a cell stands, else `otherwise`.
pub(super) async fn anchor_or(tx: &Tx, cell: Cell, otherwise: Point) -> Result<Point, StoreError> {
    let anchor = tx.find_anchor(cell.to_i64()).await?;
    Ok(anchor.and_then(|row| Point::new(row.lat, row.lon).ok()).unwrap_or(otherwise))
}
