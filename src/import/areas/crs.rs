//! Coordinate systems: what a file declares is reprojected or refused, metres are never read as degrees.
use geo::Coord;
use proj4rs::{Proj, transform::transform};
use serde_json::Value;

use crate::import::FileFault;

/// Amersfoort / RD New with the seven parameters of the Kadaster: within half a metre of the official grid.
const RD: &str = "+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 \
    +ellps=bessel +towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725 \
    +units=m +no_defs";
const MERCATOR: &str = "+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m \
    +nadgrids=@null +no_defs";
const WGS84: &str = "+proj=longlat +ellps=WGS84 +datum=WGS84 +no_defs";

/// How the positions of a file become degrees.
pub(super) enum Crs {
    /// They are.
    Degrees {
        /// Does the file say so itself?
        declared: bool,
    },
    /// By a projection.
    Projected(Box<(Proj, Proj)>),
}

/// The system a file declares in `crs`; without one it must be WGS84 (RFC 7946).
pub(super) fn declared(crs: Option<&Value>) -> Result<Crs, FileFault> {
    let Some(crs) = crs.filter(|crs| !crs.is_null()) else { return Ok(Crs::Degrees { declared: false }) };
    let properties = &crs["properties"];
    let name = match &properties["name"] {
        Value::String(name) => name.clone(),
        _ if properties["code"].is_null() => crs.to_string(),
        _ => format!("EPSG:{}", properties["code"].to_string().trim_matches('"')),
    };
    named(&name)
}

/// A system by its name: `EPSG:28992`, `urn:ogc:def:crs:EPSG::28992`, `http://www.opengis.net/def/crs/EPSG/0/28992`.
pub(super) fn named(name: &str) -> Result<Crs, FileFault> {
    let unknown = || FileFault::UnknownCrs { crs: name.chars().take(80).collect() };
    let upper = name.to_uppercase();
    if upper.contains("CRS84") {
        return Ok(Crs::Degrees { declared: true });
    }
    let code = upper.rsplit([':', '/', '#']).next().unwrap_or_default();
    match code {
        _ if !upper.contains("EPSG") => Err(unknown()),
        // ETRS89 and WGS84 lie within a metre of each other here
        "4326" | "4258" | "4979" | "4937" => Ok(Crs::Degrees { declared: true }),
        "28992" | "7415" => projected(RD).ok_or_else(unknown),
        "3857" | "900913" | "3785" | "102100" => projected(MERCATOR).ok_or_else(unknown),
        _ => Err(unknown()),
    }
}

fn projected(from: &str) -> Option<Crs> {
    let pair = (Proj::from_proj_string(from).ok()?, Proj::from_proj_string(WGS84).ok()?);
    Some(Crs::Projected(Box::new(pair)))
}

impl Crs {
    /// A position in degrees; `None` when the projection does not reach there.
    pub(super) fn degrees(&self, at: Coord<f64>) -> Option<Coord<f64>> {
        let Self::Projected(pair) = self else { return Some(at).filter(is_degrees) };
        let mut point = (at.x, at.y, 0.0);
        transform(&pair.0, &pair.1, &mut point).ok()?;
        Some(Coord { x: point.0.to_degrees(), y: point.1.to_degrees() }).filter(is_degrees)
    }
    /// Refuses a file whose first positions cannot be what it says.
    pub(super) fn check(&self, at: Coord<f64>) -> Result<(), FileFault> {
        let position = || format!("{}, {}", at.x, at.y);
        match self {
            Self::Degrees { declared: false } if !is_degrees(&at) => {
                Err(FileFault::NotDegrees { position: position() })
            }
            _ => Ok(()),
        }
    }
}

fn is_degrees(at: &Coord<f64>) -> bool {
    (-180.0..=180.0).contains(&at.x) && (-90.0..=90.0).contains(&at.y)
}
