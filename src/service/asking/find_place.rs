//! Where is that? A position, a cell, a postcode or a street becomes one point to measure from.
use engine::domain::{Cell, NEED_RESOLUTION, POSTCODE4_RESOLUTION, Point};

use super::AddressSort;
use crate::{
    import::Postcode,
    service::{Fault, Service, ServiceError},
    storage::AddressRecord,
};

/// A place as somebody says it.
#[derive(Clone, Debug, PartialEq)]
pub enum Where {
    /// Degrees.
    At(Point),
    /// An H3 cell; measured from its anchor.
    Cell(Cell),
    /// Whatever was typed: a postcode, a street, a street with a number.
    Typed(String),
}

/// How exactly a place is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exactness {
    /// To the metre, as given.
    Point,
    /// One address.
    Address,
    /// A street.
    Street,
    /// Six characters.
    Postcode6,
    /// Four digits.
    Postcode4,
    /// A cell.
    Cell,
}

/// One point to measure from, with what it was found by.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// To measure from; used in memory for one answer, never stored with a need.
    pub at: Point,
    /// The cell a need may keep: resolution 9, or 7 for a four-digit postcode.
    pub cell: Cell,
    /// As people write it, e.g. `2624 AX` or `Papsouwselaan`.
    pub label: String,
    /// How exactly it is known.
    pub exactness: Exactness,
}

/// Further than this from every street and outside every loaded area, nothing is known of a place.
const KNOWN_GROUND_METRES: f64 = 250.0;
/// The Netherlands, roughly: what lies outside is somebody's typing error.
const NETHERLANDS: (std::ops::RangeInclusive<f64>, std::ops::RangeInclusive<f64>) = (50.6..=53.8, 3.2..=7.4);
/// Faults that say: this is not loaded.
const UNKNOWN: [&str; 3] = ["unknown-postcode", "postcode-outside", "unknown-street"];
/// Streets proposed when a name is not quite right.
const PROPOSALS: u64 = 6;

/// Finds a place.
///
/// # Errors
/// [`ServiceError::Invalid`] with `place-missing`, `unknown-postcode`, `postcode-outside`, `unknown-street`, `street-choose` (with the
/// candidates), `outside-area` (the sea, another country, ground that is not loaded).
pub async fn find_place(service: &Service, wanted: &Where) -> Result<Place, ServiceError> {
    match wanted {
        Where::At(at) => {
            known_ground(service, *at).await?;
            let cell = Cell::at(*at, NEED_RESOLUTION);
            let label = format!("{:.4}, {:.4}", at.lat(), at.lon());
            Ok(Place { at: *at, cell, label, exactness: Exactness::Point })
        }
        Where::Cell(cell) => {
            let at = stands_at(service, *cell).await?;
            known_ground(service, at).await?;
            let index = service.store.index();
            let snapshot = index.snapshot();
            let street = snapshot.network().street_near(at).unwrap_or_default();
            let cell = cell.coarsened(NEED_RESOLUTION);
            Ok(Place { at, cell, label: street.to_owned(), exactness: Exactness::Cell })
        }
        Where::Typed(text) => typed(service, text.trim()).await,
    }
}

async fn typed(service: &Service, text: &str) -> Result<Place, ServiceError> {
    let faults = match loaded(service, text).await {
        Err(ServiceError::Invalid(faults)) if faults.iter().any(|fault| UNKNOWN.contains(&fault.code)) => faults,
        known => return known,
    };
    further(service, text).await?.ok_or(ServiceError::Invalid(faults))
}

/// What is not loaded, from the Locatieserver where one is set, and only on ground that is.
async fn further(service: &Service, text: &str) -> Result<Option<Place>, ServiceError> {
    let Some(further) = &service.config.locatieserver else { return Ok(None) };
    let Some((at, found)) = further.locate(text).await else { return Ok(None) };
    known_ground(service, at).await?;
    let exactness = match found.sort {
        AddressSort::Address => Exactness::Address,
        AddressSort::Street => Exactness::Street,
        AddressSort::Postcode => Exactness::Postcode6,
    };
    Ok(Some(Place { at, cell: Cell::at(at, NEED_RESOLUTION), label: found.value, exactness }))
}

async fn loaded(service: &Service, text: &str) -> Result<Place, ServiceError> {
    if text.is_empty() {
        return Err(Fault::new("q", "place-missing").into());
    }
    if let Ok(postcode) = text.parse::<Postcode>() {
        return by_postcode(service, postcode).await;
    }
    if let Ok(cell) = text.parse::<Cell>() {
        return Box::pin(find_place(service, &Where::Cell(cell))).await;
    }
    by_street(service, text).await
}

async fn by_postcode(service: &Service, postcode: Postcode) -> Result<Place, ServiceError> {
    if let Some(six) = postcode.six() {
        let addresses = service.store.addresses_by_postcode(&six).await?;
        if let Some(at) = middle_one(&addresses) {
            let label = format!("{} {}", &six[..4], &six[4..]);
            return Ok(Place { at, cell: Cell::at(at, NEED_RESOLUTION), label, exactness: Exactness::Postcode6 });
        }
    }
    let four = postcode.four();
    let places = service.store.places_by_postcode(&four).await?;
    let Some(place) = places.first() else {
        return Err(Fault::new("q", "unknown-postcode").with("value", postcode).into());
    };
    let middle = Point::new(place.lat, place.lon).map_err(|_| ServiceError::NotFound)?;
    let cell = Cell::at(middle, POSTCODE4_RESOLUTION);
    let at = stands_at(service, cell).await?;
    // A list of postcodes reaches further than the map: from there nothing can be walked.
    if known_ground(service, at).await.is_err() && known_ground(service, middle).await.is_err() {
        return Err(Fault::new("q", "postcode-outside").with("value", postcode).into());
    }
    Ok(Place { at, cell, label: format!("{four} {}", place.place), exactness: Exactness::Postcode4 })
}

async fn by_street(service: &Service, text: &str) -> Result<Place, ServiceError> {
    let (street, number) = split_number(text);
    let mut addresses = service.store.addresses_by_street(street).await?;
    if addresses.is_empty() {
        let mut like = service.store.streets_like(street, PROPOSALS).await?;
        if like.is_empty() {
            // Perhaps a letter is wrong.
            let names = service.store.street_names().await?;
            let near = names.search(street, usize::try_from(PROPOSALS).unwrap_or_default());
            like = near.into_iter().map(|name| (name.street.clone(), name.city.clone())).collect();
            like.dedup_by(|one, other| one.0 == other.0);
        }
        let fault = match like.as_slice() {
            [] => Fault::new("q", "unknown-street").with("value", street),
            [(only, _)] => return Box::pin(by_street(service, &rejoin(only, number))).await,
            several => {
                let names: Vec<String> = several.iter().map(|(street, _)| rejoin(street, number)).collect();
                Fault::new("q", "street-choose").with("value", street).with("choices", names.join("|"))
            }
        };
        return Err(fault.into());
    }
    let mut exactness = Exactness::Street;
    if let Some(number) = number {
        let same = |row: &AddressRecord| row.house_number.eq_ignore_ascii_case(number);
        if addresses.iter().any(same) {
            addresses.retain(same);
            exactness = Exactness::Address;
        }
    }
    let at = middle_one(&addresses).ok_or(ServiceError::NotFound)?;
    let name = addresses.first().map(|row| row.street.clone()).unwrap_or_default();
    let label = if exactness == Exactness::Address { rejoin(&name, number) } else { name };
    Ok(Place { at, cell: Cell::at(at, NEED_RESOLUTION), label, exactness })
}

fn rejoin(street: &str, number: Option<&str>) -> String {
    number.map_or_else(|| street.to_owned(), |number| format!("{street} {number}"))
}

/// `Papsouwselaan 127a` is a street and a number; `Plein 1944` is a street.
fn split_number(text: &str) -> (&str, Option<&str>) {
    match text.rsplit_once(' ') {
        Some((street, number))
            if number.starts_with(|c: char| c.is_ascii_digit()) && number.len() <= 6 && !number.starts_with("19") =>
        {
            (street.trim(), Some(number))
        }
        _ => (text, None),
    }
}

/// The address nearest to the middle of all: always a real door, never a point in a canal.
fn middle_one(addresses: &[AddressRecord]) -> Option<Point> {
    let count = addresses.len() as f64;
    let lat = addresses.iter().map(|row| row.lat).sum::<f64>() / count;
    let lon = addresses.iter().map(|row| row.lon).sum::<f64>() / count;
    let middle = Point::new(lat, lon).ok()?;
    let points = addresses.iter().filter_map(|row| Point::new(row.lat, row.lon).ok().map(|at| (at, row.id)));
    points
        .min_by(|(a, a_id), (b, b_id)| a.metres_to(middle).total_cmp(&b.metres_to(middle)).then_with(|| a_id.cmp(b_id)))
        .map(|(at, _)| at)
}

/// Where a cell stands: its anchor, else its centre (no streets are loaded there).
pub(crate) async fn stands_at(service: &Service, cell: Cell) -> Result<Point, ServiceError> {
    let cell = cell.coarsened(NEED_RESOLUTION);
    let anchor = service.store.find_anchor(cell.to_i64()).await?;
    let anchor = anchor.and_then(|row| Point::new(row.lat, row.lon).ok());
    Ok(anchor.unwrap_or_else(|| cell.centre()))
}

/// Refuses the sea, other countries and ground that is not loaded. Where nothing is loaded at all, anything in the
/// Netherlands will do.
async fn known_ground(service: &Service, at: Point) -> Result<(), ServiceError> {
    let outside = || Fault::new("at", "outside-area").with("value", format!("{:.4}, {:.4}", at.lat(), at.lon()));
    if !NETHERLANDS.0.contains(&at.lat()) || !NETHERLANDS.1.contains(&at.lon()) {
        return Err(outside().into());
    }
    let index = service.store.index();
    let snapshot = index.snapshot();
    let near_street = snapshot.network().snap(at).is_some_and(|snapped| snapped.access_m <= KNOWN_GROUND_METRES);
    if near_street || !service.store.labels_of(Cell::at(at, NEED_RESOLUTION)).await?.is_empty() {
        return Ok(());
    }
    let bare = !service.store.has_streets().await? && service.store.list_areas(None, None, 1).await?.is_empty();
    if bare { Ok(()) } else { Err(outside().into()) }
}
