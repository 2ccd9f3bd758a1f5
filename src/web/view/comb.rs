//! The honeycomb around a place: how many public places each cell holds. Persons and needs are never counted.
use std::collections::BTreeMap;

use engine::{
    domain::{CategoryIx, Cell, Entry, Extent, Instant, NEED_RESOLUTION, Point, Visibility},
    index::Snapshot,
};

use crate::{
    service::{Service, asking::water_within, mapping::Around},
    text::{Lang, text},
    web::comb::{Comb, CombCell, Picture, Says},
};

/// Rings of cells around the middle: 61 hexagons.
pub const RINGS: u32 = 4;

/// What the picture is of.
#[derive(Clone, Copy, Debug)]
pub struct Ground<'a> {
    /// Its middle.
    pub at: Point,
    /// Does somebody stand there, or is it just the middle?
    pub me: bool,
    /// With categories only what answers them counts.
    pub categories: &'a [CategoryIx],
    /// These cells of resolution 9 instead of those around.
    pub cells: Option<&'a [Cell]>,
    /// How far somebody walks from there.
    pub reach: Option<&'a Around>,
}

impl Ground<'_> {
    /// Around a place, with all there is.
    pub const fn of(at: Point) -> Self {
        Self { at, me: true, categories: &[], cells: None, reach: None }
    }
}

/// The picture of a piece of ground. `link` makes the address of a cell.
pub async fn around(
    service: &Service,
    lang: Lang,
    ground: Ground<'_>,
    link: impl Fn(Cell) -> Option<String>,
) -> Option<Picture> {
    let index = service.store.index();
    let snapshot = index.snapshot();
    let network = snapshot.network();
    let cells = counts(service, &snapshot, ground).into_iter().map(|(cell, count)| {
        let label = network.street_near(cell.centre()).map_or_else(|| text(lang, "place-nameless"), str::to_owned);
        drawn(cell, (label, count), &link)
    });
    let me = ground.me.then_some((ground.at.lat(), ground.at.lon()));
    let cells: Vec<CombCell> = cells.collect();
    let comb = Comb {
        water: water(service, &cells).await,
        cells,
        me,
        says: Says::default(),
        reach: reach(ground),
        streets: Vec::new(),
    };
    comb.draw(lang)
}

/// The lines around what is within reach, those of the holes in it too.
fn reach(ground: Ground<'_>) -> Vec<(u8, Vec<(f64, f64)>)> {
    let Some(around) = ground.reach else { return Vec::new() };
    let line = |ring: Vec<Point>| ring.iter().map(|at| (at.lat(), at.lon())).collect();
    let rings = |minutes: u8| around.surfaces(minutes).into_iter().flatten().map(move |ring| (minutes, line(ring)));
    around.start.bands().flat_map(rings).collect()
}

/// A cell as it is drawn: what one would call it and how much it holds; it leads somewhere where it holds anything.
pub fn drawn(cell: Cell, (label, count): (String, u32), link: impl Fn(Cell) -> Option<String>) -> CombCell {
    CombCell {
        boundary: cell.index().boundary().iter().map(|corner| (corner.lat(), corner.lng())).collect(),
        count,
        label,
        href: link(cell).filter(|_| count > 0),
    }
}

/// The cells of a comb around a place.
pub fn disk(middle: Point) -> Vec<Cell> {
    let disk = Cell::at(middle, NEED_RESOLUTION).index().grid_disk::<Vec<_>>(RINGS);
    disk.into_iter().map(Cell::from).collect()
}

/// Degrees beside the hexagons that the picture may still show.
const BESIDE: f64 = 0.01;

/// The water that the picture may show.
pub async fn water(service: &Service, cells: &[CombCell]) -> Vec<Vec<(f64, f64)>> {
    let corners = cells.iter().flat_map(|cell| &cell.boundary);
    let beside = corners.flat_map(|(lat, lon)| [(lat - BESIDE, lon - BESIDE), (lat + BESIDE, lon + BESIDE)]);
    let Some(extent) = Extent::around(beside.filter_map(|(lat, lon)| Point::new(lat, lon).ok())) else {
        return Vec::new();
    };
    let pairs = |line: Vec<Point>| line.iter().map(|at| (at.lat(), at.lon())).collect();
    water_within(service, &extent).await.into_iter().map(pairs).collect()
}

/// What each cell of the ground holds, in order of cell.
fn counts(service: &Service, snapshot: &Snapshot, ground: Ground<'_>) -> BTreeMap<Cell, u32> {
    let cells = ground.cells.map_or_else(|| disk(ground.at), <[Cell]>::to_vec);
    let mut counts: BTreeMap<Cell, u32> = cells.into_iter().map(|cell| (cell, 0)).collect();
    let taxonomy = service.store.taxonomy();
    let answers = |entry: &Entry| {
        let related = |own| ground.categories.iter().any(|asked| taxonomy.relation(*asked, own).is_some());
        ground.categories.is_empty() || entry.categories.iter().any(related)
    };
    let now = service.instant();
    for entry in snapshot.entries().filter(|entry| countable(entry, now) && answers(entry)) {
        let home = entry.cell.map(|cell| cell.coarsened(NEED_RESOLUTION));
        if let Some(count) = home.and_then(|cell| counts.get_mut(&cell)) {
            *count += 1;
        }
    }
    counts
}

fn countable(entry: &Entry, now: Instant) -> bool {
    entry.visibility == Visibility::Public && !entry.is_person && entry.ends_at.is_none_or(|end| end > now)
}
