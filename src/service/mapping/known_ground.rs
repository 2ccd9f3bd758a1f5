//! Water and areas as they were loaded, in memory until another file comes or one is taken back.
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use engine::domain::Point;
use geo::{Area, InteriorPoint, LineString, Polygon};

use super::outlines::{Gathered, Outlines};
use crate::{
    service::{Service, ServiceError},
    storage::{AreaRecord, GroundStamp},
};

/// The levels that are drawn.
const LEVELS: [&str; 3] = ["municipality", "district", "neighbourhood"];
/// Areas read at once.
const AT_ONCE: u64 = 500;

/// Code and name of an area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaSaid {
    /// As the statistics office has it, or an own one.
    pub code: String,
    /// What people call it.
    pub name: String,
}

/// What is known of the ground.
#[derive(Debug)]
pub struct KnownGround {
    /// Lines, and outlines that end where they began.
    pub water: Outlines<()>,
    areas: BTreeMap<&'static str, Outlines<AreaSaid>>,
    names: BTreeMap<&'static str, Outlines<AreaSaid>>,
}

impl KnownGround {
    /// The areas of a level.
    pub fn areas(&self, level: &str) -> Option<&Outlines<AreaSaid>> {
        self.areas.get(level)
    }

    /// Where the names of the areas of a level stand: a place inside each.
    pub fn names(&self, level: &str) -> Option<&Outlines<AreaSaid>> {
        self.names.get(level)
    }
}

/// What was read last, and of what.
type Last = Option<(GroundStamp, Arc<KnownGround>)>;

/// The ground in memory.
#[derive(Clone, Debug, Default)]
pub struct KeptGround(Arc<Mutex<Last>>);

/// What is known of the ground now. Two who come first both read it; nobody waits.
///
/// # Errors
/// What the database says.
pub async fn known_ground(service: &Service) -> Result<Arc<KnownGround>, ServiceError> {
    let stamp = service.store.ground_stamp().await?;
    let kept = &service.config.ground.0;
    let found = kept.lock().unwrap_or_else(PoisonError::into_inner).clone();
    if let Some((_, known)) = found.filter(|(of, _)| *of == stamp) {
        return Ok(known);
    }
    let known = Arc::new(read(service).await?);
    *kept.lock().unwrap_or_else(PoisonError::into_inner) = Some((stamp, Arc::clone(&known)));
    Ok(known)
}

async fn read(service: &Service) -> Result<KnownGround, ServiceError> {
    let mut water = Gathered::default();
    for (_, line) in service.store.water().await? {
        water.add(&[ring(&line["line"])], ());
    }
    let (mut areas, mut names) = (BTreeMap::new(), BTreeMap::new());
    for level in LEVELS {
        let (mut gathered, mut named) = (Gathered::default(), Gathered::default());
        for area in all_of(service, level).await? {
            let said = AreaSaid { code: area.code, name: area.name };
            let surfaces = surfaces(&area.geometry);
            surfaces.iter().for_each(|rings| gathered.add(rings, said.clone()));
            named.add(&[middle(&surfaces).into_iter().collect()], said);
        }
        areas.insert(level, gathered.lay());
        names.insert(level, named.lay());
    }
    Ok(KnownGround { water: water.lay(), areas, names })
}

/// A place inside the largest of an area's surfaces, as far from its edges as there is an easy way to say.
fn middle(surfaces: &[Vec<Vec<Point>>]) -> Option<Point> {
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
async fn all_of(service: &Service, level: &str) -> Result<Vec<AreaRecord>, ServiceError> {
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

/// Each surface of a stored geometry with its rings; nothing for what is no surface.
fn surfaces(geometry: &serde_json::Value) -> Vec<Vec<Vec<Point>>> {
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
fn ring(points: &serde_json::Value) -> Vec<Point> {
    let point = |pair: &serde_json::Value| Point::new(pair.get(1)?.as_f64()?, pair.get(0)?.as_f64()?).ok();
    points.as_array().map(|points| points.iter().filter_map(point).collect()).unwrap_or_default()
}
