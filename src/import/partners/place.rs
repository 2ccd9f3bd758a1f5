//! Where a partner says it is.
use engine::domain::Point;

use super::Whereabouts;
use crate::import::{
    Postcode, Reason,
    table::{RowReader, decimal},
};

/// Reads position and address; a partner that is not remote must give something to find it by.
pub(super) fn whereabouts(row: &mut RowReader<'_>, remote: bool) -> Whereabouts {
    let faults = row.faults.len();
    let place = Whereabouts {
        at: position(row),
        street: row.text("street", 120),
        house_number: row.text("house_number", 20),
        postcode: row.read("postcode", postcode),
        city: row.text("city", 80),
    };
    let street = place.street.is_some() && (place.city.is_some() || place.house_number.is_some());
    let found = place.at.is_some() || place.postcode.is_some() || street;
    if !found && !remote && row.faults.len() == faults {
        row.fault("postcode", Reason::NoPlace);
    }
    place
}

/// A Dutch postcode.
pub(in crate::import) fn postcode(text: &str) -> Result<Postcode, Reason> {
    text.parse().map_err(|_| Reason::BadPostcode { value: text.to_owned() })
}

fn position(row: &mut RowReader<'_>) -> Option<Point> {
    let (lat_given, lon_given) = (!row.raw("lat").is_empty(), !row.raw("lon").is_empty());
    let lat = row.read("lat", decimal);
    let lon = row.read("lon", decimal);
    match (lat_given, lon_given) {
        (true, false) => row.fault("lat", Reason::HalfAPosition),
        (false, true) => row.fault("lon", Reason::HalfAPosition),
        _ => {}
    }
    let (lat, lon) = (lat?, lon?);
    check(lat, lon).map_err(|reason| row.fault("lat", reason)).ok()
}

/// Degrees somewhere on earth; the Netherlands seen in a mirror is a mistake everybody makes once.
pub(in crate::import) fn check(lat: f64, lon: f64) -> Result<Point, Reason> {
    let value = format!("{lat}, {lon}");
    if lat == 0.0 && lon == 0.0 {
        return Err(Reason::NullIsland);
    }
    if (3.0..8.0).contains(&lat) && (50.0..54.0).contains(&lon) {
        return Err(Reason::Swapped { value });
    }
    Point::new(lat, lon).map_err(|_| Reason::NotDegrees { value })
}
