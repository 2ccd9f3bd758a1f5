//! A point on the earth and the one definition of distance.
use serde::{Deserialize, Serialize};

/// Mean earth radius in metres (IUGG R1), the radius H3 uses too.
pub const EARTH_RADIUS_M: f64 = 6_371_008.771_4;

/// A WGS84 position, valid by construction.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "RawPoint")]
pub struct Point {
    lat: f64,
    lon: f64,
}

#[derive(Deserialize)]
struct RawPoint {
    lat: f64,
    lon: f64,
}

/// Latitude outside -90..=90, longitude outside -180..=180, or not a number.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[error("{lat}, {lon} is not a position in degrees (latitude -90 to 90, longitude -180 to 180)")]
pub struct OutOfRange {
    lat: f64,
    lon: f64,
}

impl TryFrom<RawPoint> for Point {
    type Error = OutOfRange;
    fn try_from(raw: RawPoint) -> Result<Self, OutOfRange> {
        Self::new(raw.lat, raw.lon)
    }
}

impl Point {
    /// 0, 0 in the Gulf of Guinea: where broken coordinates end up, never a place of ours.
    pub const NULL_ISLAND: Self = Self { lat: 0.0, lon: 0.0 };

    /// A point from degrees.
    ///
    /// # Errors
    /// [`OutOfRange`] for anything that is not a position in degrees.
    pub fn new(lat: f64, lon: f64) -> Result<Self, OutOfRange> {
        if (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon) {
            Ok(Self { lat, lon })
        } else {
            Err(OutOfRange { lat, lon })
        }
    }
    /// Degrees north.
    pub const fn lat(self) -> f64 {
        self.lat
    }
    /// Degrees east.
    pub const fn lon(self) -> f64 {
        self.lon
    }
    /// Great-circle distance in metres, see [`Origin::metres_to`].
    pub fn metres_to(self, other: Self) -> f64 {
        Origin::new(self).metres_to(other)
    }
}

/// A point from which many distances are measured: what they share is found once.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Origin {
    at: Point,
    cos: f64,
}

impl Origin {
    /// To measure from here.
    pub fn new(at: Point) -> Self {
        Self { at, cos: libm::cos(at.lat.to_radians()) }
    }
    /// Great-circle distance in metres: haversine with [`EARTH_RADIUS_M`] and `libm` functions, so that every machine
    /// gives the same bits (R. W. Sinnott, "Virtues of the Haversine", 1984).
    pub fn metres_to(&self, other: Point) -> f64 {
        let half_lat = libm::sin((other.lat - self.at.lat).to_radians() / 2.0);
        let half_lon = libm::sin((other.lon - self.at.lon).to_radians() / 2.0);
        let across = self.cos * libm::cos(other.lat.to_radians());
        let a = half_lat * half_lat + across * half_lon * half_lon;
        2.0 * EARTH_RADIUS_M * libm::asin(libm::sqrt(a.min(1.0)))
    }
}
