//! Districts and neighbourhoods as surfaces with their names, and where one municipality ends and the next begins.
use engine::domain::{Extent, Point};
use geo::{Area, InteriorPoint, LineString, Polygon};

use super::known_ground::{AreaSaid, known_ground};
use crate::{
    service::{Service, ServiceError},
    storage::AreaRecord,
    tile::{Canvas, Mark, Shape, Value},
};

/// From this zoom on neighbourhoods are drawn beside districts.
const NEIGHBOURHOODS_FROM: u8 = 12;
/// From this zoom on districts are drawn beside municipalities.
const DISTRICTS_FROM: u8 = 9;
/// Areas read at once.
const AT_ONCE: u64 = 500;

/// The levels that a zoom shows.
fn levels(zoom: u8) -> &'static [&'static str] {
    if zoom < DISTRICTS_FROM {
        &["municipality"]
    } else if zoom < NEIGHBOURHOODS_FROM {
        &["municipality", "district"]
    } else {
        &["municipality", "district", "neighbourhood"]
    }
}

/// Draws them.
pub(super) async fn draw(service: &Service, canvas: &mut Canvas, extent: &Extent) -> Result<(), ServiceError> {
    let known = known_ground(service).await?;
    for level in levels(canvas.address().zoom()) {
        let areas = known.areas(level).into_iter().flat_map(|areas| areas.within(extent));
        canvas.draw(layer_of(level), areas.map(|(rings, said)| mark(rings, said)));
    }
    let names = |level: &'static str| {
        let names = known.names(level).into_iter().flat_map(|names| names.within(extent));
        names.filter_map(move |(at, said)| name(level, *at.first()?.first()?, said))
    };
    canvas.draw("names", levels(canvas.address().zoom()).iter().flat_map(|level| names(level)));
    Ok(())
}

fn layer_of(level: &str) -> &'static str {
    match level {
        "municipality" => "municipalities",
        "district" => "districts",
        _ => "neighbourhoods",
    }
}

fn mark(rings: Vec<Vec<Point>>, said: &AreaSaid) -> Mark {
    let values = vec![("code", Value::text(said.code.clone())), ("name", Value::text(said.name.clone()))];
    Mark { shape: Shape::Surface(rings), values }
}

/// A name stands at one place, so that a map writes it once.
fn name(level: &'static str, at: Point, said: &AreaSaid) -> Option<Mark> {
    let [code, name] = [&said.code, &said.name].map(|words| Value::text(words.clone()));
    let values = vec![("code", code), ("name", name), ("level", Value::text(level))];
    (!said.name.is_empty()).then_some(Mark { shape: Shape::Spot(at), values })
}

/// A place inside the largest of an area's surfaces, as far from its edges as there is an easy way to say.
pub(super) fn middle(surfaces: &[Vec<Vec<Point>>]) -> Option<Point> {
    let line = |ring: &Vec<Point>| LineString::from_iter(ring.iter().map(|at| (at.lon(), at.lat())));
    let polygon = |rings: &Vec<Vec<Point>>| {
        let mut lines = rings.iter().map(line);
        Some(Polygon::new(lines.next()?, lines.collect()))
    };
    let all = surfaces.iter().filter_map(polygon);
    let largest = all.max_by(|one, other| one.unsigned_area().total_cmp(&other.unsigned_area()))?;
    let at = largest.interior_point()?;
    Point::new(at.y(), at.x()).ok()
}

/// The areas of a level as they are now: of several years the latest.
pub(super) async fn all_of(service: &Service, level: &str) -> Result<Vec<AreaRecord>, ServiceError> {
    let mut all: Vec<AreaRecord> = Vec::new();
    loop {
        let after = all.last().map(|area| area.code.clone());
        let some = service.store.list_areas(Some(level), after.as_deref(), AT_ONCE).await?;
        let is_last = (some.len() as u64) < AT_ONCE;
        for area in some {
            match all.last_mut().filter(|last| last.code == area.code) {
                Some(last) => *last = area,
                None => all.push(area),
            }
        }
        if is_last {
            return Ok(all);
        }
    }
}

/// The surfaces of an area that reach into a piece of the map, each with its rings.
pub(super) fn surfaces_within(area: &AreaRecord, extent: &Extent) -> impl Iterator<Item = Vec<Vec<Point>>> {
    let reaches_in = |rings: &Vec<Vec<Point>>| {
        let around = Extent::around(rings.iter().flatten().copied());
        around.is_some_and(|around| around.meets(extent))
    };
    surfaces(&area.geometry).into_iter().filter(reaches_in)
}

/// Each surface of a stored geometry with its rings; nothing for what is no surface.
pub(super) fn surfaces(geometry: &serde_json::Value) -> Vec<Vec<Vec<Point>>> {
    let parts = geometry["coordinates"].as_array().map(Vec::as_slice).unwrap_or_default();
    let rings = |part: &serde_json::Value| -> Vec<Vec<Point>> {
        part.as_array().map(|rings| rings.iter().map(ring).collect()).unwrap_or_default()
    };
    match geometry["type"].as_str() {
        Some("Polygon") => vec![parts.iter().map(ring).collect()],
        Some("MultiPolygon") => parts.iter().map(rings).collect(),
        _ => Vec::new(),
    }
}

/// Its points.
pub(super) fn ring(points: &serde_json::Value) -> Vec<Point> {
    let point = |pair: &serde_json::Value| Point::new(pair.get(1)?.as_f64()?, pair.get(0)?.as_f64()?).ok();
    points.as_array().map(|points| points.iter().filter_map(point).collect()).unwrap_or_default()
}
