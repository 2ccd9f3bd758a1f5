//! Parks, railways and buildings: what one recognises a place by.
use engine::domain::Point;

use super::{element::Tags, gather::Site, outline::Known};

/// What lies on the ground besides water and streets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Land {
    /// Parks, woods, grass to lie on, sports fields, cemeteries.
    Park,
    /// Where trains, trams and the underground run above the ground.
    Rail,
    /// Buildings.
    Building,
}

impl Land {
    /// The word it is stored under.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Park => "park",
            Self::Rail => "rail",
            Self::Building => "building",
        }
    }

    /// Degrees by which its picture may differ from the map: about three metres, half a metre for a house.
    const fn tolerance(self) -> f64 {
        match self {
            Self::Park | Self::Rail => 0.000_03,
            Self::Building => 0.000_005,
        }
    }
}

/// One outline, or a piece of a railway; simplified.
#[derive(Clone, Debug, PartialEq)]
pub struct LandShape {
    /// `way/1`, or `relation/1` for each of its outlines.
    pub source_id: String,
    /// Which of these.
    pub land: Land,
    /// Points in order; an outline ends where it began.
    pub points: Vec<Point>,
}

/// What an object is for the picture, by its tags.
pub(super) fn judge(tags: &Tags<'_>, is_node: bool) -> Option<Land> {
    let is_under = tags.is("tunnel", &["yes"]) || tags.is("location", &["underground"]);
    if is_node || is_under {
        return None;
    }
    if tags.get("building").is_some_and(|sort| sort != "no") {
        return Some(Land::Building);
    }
    if tags.is("railway", &["rail", "light_rail", "subway", "tram"]) {
        // Sidings and yards are a tangle at every zoom.
        return tags.get("service").is_none().then_some(Land::Rail);
    }
    let is_green = tags.is("leisure", &["park", "nature_reserve", "pitch", "playground"])
        || tags.is("landuse", &["forest", "grass", "recreation_ground", "cemetery", "village_green", "allotments"])
        || tags.is("natural", &["wood", "heath", "scrub"]);
    is_green.then_some(Land::Park)
}

/// Its outlines as far as the extract has them: a railway is a line, the others close.
pub(super) fn shapes(site: &Site, land: Land, known: &Known) -> Vec<LandShape> {
    let lines = known.lines(site).into_iter().filter(|line| land == Land::Rail || line.is_closed() && line.0.len() > 3);
    let shape = |line| LandShape {
        source_id: site.id.to_string(),
        land,
        points: super::outline::for_picture(&line, land.tolerance()).0,
    };
    lines.map(shape).collect()
}
