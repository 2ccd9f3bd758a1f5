//! Water on the map: what it looks like, and whether one would have to cross it.
use engine::domain::{Extent, Point};
use geo::{Coord, Intersects, Line, LineString};

use crate::service::{
    Service,
    mapping::{KnownGround, known_ground},
};

/// Each line of water within a piece of the map; nothing where they cannot be read, a picture goes without.
pub async fn water_within(service: &Service, extent: &Extent) -> Vec<Vec<Point>> {
    let known = known_ground(service).await.ok();
    known
        .iter()
        .flat_map(|known| known.water.within(extent))
        .filter_map(|(rings, ())| rings.into_iter().next())
        .collect()
}

/// Does water lie between the two, as a bird flies?
pub(super) fn lies_between(known: &KnownGround, from: Point, to: Point) -> bool {
    let coord = |at: &Point| Coord { x: at.lon(), y: at.lat() };
    let flight = Line::new(coord(&from), coord(&to));
    let Some(around) = Extent::around([from, to]) else { return false };
    let crosses = |ring: &Vec<Point>| ring.iter().map(coord).collect::<LineString>().intersects(&flight);
    known.water.within(&around).any(|(rings, ())| rings.iter().any(crosses))
}
