//! Water on the map: what it looks like, and whether one would have to cross it.
use engine::domain::Point;
use geo::{Coord, Intersects, Line, LineString};

use crate::{
    service::Service,
    storage::{Store, StoreError},
};

/// Lines of water.
#[derive(Clone, Debug, Default)]
pub struct Water(Vec<LineString>);

impl Water {
    /// All that is loaded.
    ///
    /// # Errors
    /// What the database says.
    pub async fn of(store: &Store) -> Result<Self, StoreError> {
        let pair = |pair: &serde_json::Value| Some(Coord { x: pair.get(0)?.as_f64()?, y: pair.get(1)?.as_f64()? });
        let line = |(_, line): (_, serde_json::Value)| {
            let points = line["line"].as_array().map(|points| points.iter().filter_map(pair).collect::<Vec<_>>());
            LineString::new(points.unwrap_or_default())
        };
        Ok(Self(store.water().await?.into_iter().map(line).collect()))
    }

    /// Each line as pairs of latitude and longitude; nothing where they cannot be read, a picture goes without.
    pub async fn lines(service: &Service) -> Vec<Vec<(f64, f64)>> {
        let all = Self::of(&service.store).await.unwrap_or_default();
        all.0.iter().map(|line| line.coords().map(|at| (at.y, at.x)).collect()).collect()
    }

    /// Each line as points; an outline ends where it began.
    pub fn shapes(&self) -> Vec<Vec<Point>> {
        let points = |line: &LineString| line.coords().filter_map(|at| Point::new(at.y, at.x).ok()).collect();
        self.0.iter().map(points).collect()
    }

    /// Does water lie between the two, as a bird flies?
    pub fn lies_between(&self, from: Point, to: Point) -> bool {
        let coord = |at: Point| Coord { x: at.lon(), y: at.lat() };
        let flight = Line::new(coord(from), coord(to));
        self.0.iter().any(|line| line.intersects(&flight))
    }
}
