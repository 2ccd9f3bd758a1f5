//! The ground an extract speaks for. What an older extract had there and this one has not is gone from the map.
use std::collections::HashMap;

use engine::domain::{Cell, Point};
use geo::{ConvexHull, Intersects, MultiPoint, Polygon};
use h3o::Resolution;

use super::OsmExtract;

/// Everything between the addresses and places of an extract, a tile of streets at a time. Not its streets: a way that
/// crosses the edge is often kept whole, and says nothing of what lies along its other half.
#[derive(Clone, Debug, Default)]
pub struct Covered(HashMap<Cell, Polygon<f64>>);

impl Covered {
    /// By one extract.
    pub fn by(extract: &OsmExtract) -> Self {
        let mut sites: HashMap<Cell, Vec<geo::Point<f64>>> = HashMap::new();
        let addresses = extract.addresses.iter().map(|row| row.at);
        for at in addresses.chain(extract.places.iter().map(|row| row.at)) {
            sites.entry(tile(at)).or_default().push(flat(at));
        }
        Self(sites.into_iter().map(|(tile, sites)| (tile, MultiPoint::new(sites).convex_hull())).collect())
    }

    /// Does the extract speak for this point?
    pub fn holds(&self, at: Point) -> bool {
        self.0.get(&tile(at)).is_some_and(|hull| hull.intersects(&flat(at)))
    }
}

fn tile(at: Point) -> Cell {
    Cell::at(at, Resolution::Five)
}

fn flat(at: Point) -> geo::Point<f64> {
    geo::Point::new(at.lon(), at.lat())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::import::osm::AddressRow;

    fn between(sites: &[(f64, f64)]) -> Covered {
        let address = |(lat, lon): &(f64, f64)| AddressRow {
            source_id: String::new(),
            street: String::new(),
            house_number: String::new(),
            postcode: None,
            city: None,
            at: Point::new(*lat, *lon).unwrap(),
        };
        Covered::by(&OsmExtract { addresses: sites.iter().map(address).collect(), ..OsmExtract::default() })
    }

    fn holds(covered: &Covered, lat: f64, lon: f64) -> bool {
        covered.holds(Point::new(lat, lon).unwrap())
    }

    #[test]
    fn what_lies_between_is_covered_and_what_lies_beside_is_not() {
        let corner = between(&[(52.0, 4.36), (52.01, 4.36), (52.0, 4.37)]);
        assert!(holds(&corner, 52.002, 4.362) && holds(&corner, 52.0, 4.36));
        assert!(!holds(&corner, 52.009, 4.369), "the far corner belongs to a neighbour");
        assert!(!holds(&corner, 52.02, 4.36));
    }

    #[test]
    fn one_street_covers_itself_and_nothing_covers_nothing() {
        let street = between(&[(52.0001, 4.36), (52.0001, 4.361), (52.0001, 4.363)]);
        assert!(holds(&street, 52.0001, 4.3605) && !holds(&street, 52.0021, 4.3605) && !holds(&street, 52.0001, 4.364));
        let house = between(&[(52.0001, 4.36)]);
        assert!(holds(&house, 52.0001, 4.36) && !holds(&house, 52.0001, 4.361));
        assert!(!holds(&between(&[]), 52.0001, 4.36));
    }
}
