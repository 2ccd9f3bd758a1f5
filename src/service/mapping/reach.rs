//! How far one walks from a place that everyone may find, in bands of minutes: what is near to somebody who goes there. From a
//! person nobody measures.
use std::collections::HashMap;

use engine::domain::{Cell, Entry, EntryId, Extent, NEED_RESOLUTION, PLACE_RESOLUTION, Point};
use h3o::geom::SolventBuilder;

use super::places;
use crate::{
    service::{
        Fault, Principal, Service, ServiceError,
        asking::{self, Exactness, Place},
    },
    tile::{Mark, Shape, Value},
};

/// Minutes on foot that are drawn, each within the next.
pub const BANDS: [u8; 3] = [5, 10, 15];
/// Zooms for which tiles are made: further away a walk is a dot.
pub const REACH_ZOOMS: (u8, u8) = (11, 16);

/// From which place, and how many minutes at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Start {
    id: EntryId,
    minutes: u8,
}

impl Start {
    /// As it stands in addresses: an id, and one of [`BANDS`].
    ///
    /// # Errors
    /// `reach-from` for what is no id, `reach-minutes` for another number.
    pub fn read(id: &str, minutes: &str) -> Result<Self, ServiceError> {
        let id = id.parse().map_err(|_| Fault::new("van", "reach-from"))?;
        let minutes = minutes.parse().ok().filter(|minutes| BANDS.contains(minutes));
        Ok(Self { id, minutes: minutes.ok_or_else(|| Fault::new("minuten", "reach-minutes"))? })
    }

    /// The place.
    pub const fn id(self) -> EntryId {
        self.id
    }
    /// At most so many minutes: one of [`BANDS`].
    pub const fn minutes(self) -> u8 {
        self.minutes
    }
    /// The bands that are drawn, the least first.
    pub fn bands(self) -> impl DoubleEndedIterator<Item = u8> {
        BANDS.into_iter().filter(move |band| *band <= self.minutes)
    }
}

/// What is within reach of a place.
#[derive(Clone, Debug)]
pub struct Around {
    /// The place itself.
    pub from: Entry,
    /// Where it stands.
    pub at: Point,
    /// It touches no street: straight lines, and the page says so.
    pub estimated: bool,
    /// Whole minutes to each cell of resolution 10 within reach, rounded up.
    cells: HashMap<Cell, u8>,
    /// From which place, and how many minutes at most.
    pub start: Start,
}

impl Around {
    /// Whole minutes to a spot, by the cell it is kept at; nothing beyond reach.
    pub fn minutes_to(&self, at: Point) -> Option<u8> {
        self.cells.get(&Cell::at(at, PLACE_RESOLUTION)).copied()
    }

    /// The least piece of the map that holds all of it.
    pub fn extent(&self) -> Option<Extent> {
        Extent::around(self.cells.keys().flat_map(|cell| super::tile::corners(*cell)).chain([self.at]))
    }

    /// The cells within so many minutes.
    pub fn within(&self, minutes: u8) -> impl Iterator<Item = Cell> + '_ {
        self.cells.iter().filter(move |(_, far)| **far <= minutes).map(|(cell, _)| *cell)
    }

    /// The surfaces within so many minutes, each as its outer ring and the rings that are left out of it.
    pub fn surfaces(&self, minutes: u8) -> Vec<Vec<Vec<Point>>> {
        let cells = self.within(minutes).map(Cell::index);
        let outline =
            SolventBuilder::new().build().dissolve(cells).unwrap_or_else(|_| geo::MultiPolygon::new(Vec::new()));
        let point = |at: &geo::Coord| Point::new(at.y, at.x).ok();
        let ring = |line: &geo::LineString| line.0.iter().filter_map(point).collect::<Vec<Point>>();
        let rings = |one: &geo::Polygon| std::iter::once(one.exterior()).chain(one.interiors()).map(ring).collect();
        outline.0.iter().map(rings).collect()
    }

    /// The bands that are drawn, each with how many places lie within it.
    pub fn counts(&self, service: &Service) -> Vec<(u8, usize)> {
        let index = service.store.index();
        let (snapshot, now) = (index.snapshot(), service.instant());
        let places = self.extent().map(|extent| places(&snapshot, &extent, now)).unwrap_or_default();
        let minutes: Vec<u8> = places.iter().filter_map(|place| self.minutes_to(place.at)).collect();
        self.start.bands().map(|band| (band, minutes.iter().filter(|far| **far <= band).count())).collect()
    }

    /// What is drawn of it: the furthest band first, so that nearer ones lie on top.
    pub(super) fn marks(&self) -> Vec<Mark> {
        let band = |minutes: u8| {
            let values = vec![("minutes", Value::count(minutes))];
            self.surfaces(minutes)
                .into_iter()
                .map(move |rings| Mark { shape: Shape::Surface(rings), values: values.clone() })
        };
        self.start.bands().rev().flat_map(band).collect()
    }
}

/// Walks from a place that everyone may find.
///
/// # Errors
/// [`ServiceError::NotFound`] for what is no such place, or stands nowhere.
pub async fn around(service: &Service, who: Principal, start: Start) -> Result<Around, ServiceError> {
    let index = service.store.index();
    let from = index.snapshot().get(start.id).filter(|entry| entry.is_on_maps(service.instant()));
    let from = from.ok_or(ServiceError::NotFound)?;
    let at = from.stands_at.ok_or(ServiceError::NotFound)?;
    let place = Place { at, cell: Cell::at(at, NEED_RESOLUTION), label: String::new(), exactness: Exactness::Point };
    let reached = asking::reach(service, who, &place, start.minutes.into()).await?;
    let whole = |minutes: f64| minutes.ceil().max(1.0) as u8;
    let cells = reached.cells.iter().map(|one| (one.cell, whole(one.minutes))).collect();
    Ok(Around { from, at, estimated: reached.estimated, cells, start })
}
