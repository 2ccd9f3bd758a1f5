//! What doors and streets are chosen from, and what the map of a team shows: its cells, what is asked there, who helps already.
use std::collections::{BTreeMap, BTreeSet, HashSet};

use engine::{
    domain::{
        Asks, Categories, CategoryIx, Cell, Entry, Instant, MunicipalityId, NEED_RESOLUTION, Point, Visibility, What,
    },
    index::Snapshot,
    matching::doors::Partner,
};
use h3o::Resolution;
use uuid::Uuid;

use crate::{
    service::{Service, ServiceError, Staff},
    storage::{KnownPlaceRecord, NeedRecord},
};

/// After so many days without being confirmed a partner counts for nothing, as in matching.
const FRESH_DAYS: f64 = 365.0;
/// Further away than this, as the crow flies, help is no help to a need near a start.
const FAR_METRES: f64 = 3_000.0;

/// An open need and where it is measured from.
pub(super) struct Asked {
    pub(super) need: NeedRecord,
    pub(super) cell: i64,
    /// Known to a cell of resolution 9; else only a wider one is known and `cell` is its middle.
    pub(super) exact: bool,
    pub(super) at: Point,
}

/// The cells a team works in: of its areas, else of its municipality.
pub(super) async fn team_cells(service: &Service, staff: Staff) -> Result<HashSet<i64>, ServiceError> {
    let areas = match staff.team {
        Some(team) => service.store.areas_of_team(team).await?,
        None => Vec::new(),
    };
    Ok(service.store.cells_of(staff.municipality, &areas).await?)
}

/// The open needs of a municipality, each on the anchor of its cell.
pub(super) async fn asked(service: &Service, staff: Staff) -> Result<Vec<Asked>, ServiceError> {
    let needs = service.store.open_needs_with_place(staff.municipality).await?;
    let cells: BTreeSet<i64> = needs.iter().filter_map(|need| nine(need.cell?)).map(|(cell, _)| cell).collect();
    let anchors = service.store.anchors_of(&cells.into_iter().collect::<Vec<_>>()).await?;
    let on_anchor = |need: NeedRecord| {
        let (cell, exact) = nine(need.cell?)?;
        let centre = || Cell::try_from(cell).ok().map(Cell::centre);
        let at = anchors.get(&cell).copied().or_else(centre)?;
        Some(Asked { need, cell, exact, at })
    };
    Ok(needs.into_iter().filter_map(on_anchor).collect())
}

/// The cell of resolution 9 a need is measured from: its own, or the middle of a wider one; and which of the two.
pub(in crate::service) fn nine(raw: i64) -> Option<(i64, bool)> {
    let cell = Cell::try_from(raw).ok()?;
    let exact = cell.resolution() >= NEED_RESOLUTION;
    let nine = if exact { cell.coarsened(NEED_RESOLUTION) } else { Cell::at(cell.centre(), NEED_RESOLUTION) };
    Some((nine.to_i64(), exact))
}

/// The needs that a team answers for: asked in its cells, or kept by one of its people.
pub(super) async fn of_team(
    service: &Service,
    staff: Staff,
    cells: &HashSet<i64>,
    all: Vec<Asked>,
) -> Result<Vec<Asked>, ServiceError> {
    let people: HashSet<Uuid> = match staff.team {
        Some(team) => service.store.workers_of_team(team).await?.into_iter().map(|worker| worker.id).collect(),
        None => HashSet::from([staff.worker]),
    };
    Ok(all.into_iter().filter(|one| cells.contains(&one.cell) || people.contains(&one.need.owner_id)).collect())
}

/// Spans of place cells that hold every place within about 1.3 km.
pub(super) fn spans_around(at: Point) -> Vec<(i64, i64)> {
    let middle = Cell::at(at, Resolution::Eight);
    let cells: Vec<h3o::CellIndex> = middle.index().grid_disk(2);
    cells.into_iter().filter_map(|index| Cell::from(index).span(Resolution::Ten)).collect()
}

/// Spans of place cells that hold every place in some cells of resolution 9.
pub(super) fn spans_of(cells: &HashSet<i64>) -> Vec<(i64, i64)> {
    let coarse = cells.iter().filter_map(|raw| Cell::try_from(*raw).ok()).map(|cell| cell.coarsened(Resolution::Seven));
    let coarse: BTreeSet<Cell> = coarse.collect();
    coarse.into_iter().filter_map(|cell| cell.span(Resolution::Ten)).collect()
}

/// The cell of resolution 9 a place stands in.
pub(super) fn home(place: &KnownPlaceRecord) -> Option<i64> {
    Some(Cell::try_from(place.cell).ok()?.coarsened(NEED_RESOLUTION).to_i64())
}

/// The cell with most of something, of equal ones the first.
pub(in crate::service) fn busiest(cells: impl Iterator<Item = i64>) -> Option<i64> {
    let mut counts: BTreeMap<i64, usize> = BTreeMap::new();
    cells.for_each(|cell| *counts.entry(cell).or_default() += 1);
    counts.into_iter().reduce(|best, next| if next.1 > best.1 { next } else { best }).map(|(cell, _)| cell)
}

/// Does this help already, as a municipality counts? An offer that was confirmed within the year, of somebody whom its teams find.
pub(in crate::service) fn helps(entry: &Entry, municipality: MunicipalityId, now: Instant) -> bool {
    let fresh = entry.confirmed_at.is_some_and(|at| now.days_since(at) <= FRESH_DAYS);
    let theirs = entry.visibility == Visibility::Public || [0, municipality].contains(&entry.municipality);
    entry.what == What::Offer && entry.consent && fresh && theirs
}

/// Needs that somebody who does not say how many is taken to help with at a time: as often as a volunteer is asked in a month.
const CAPACITY_UNSTATED: f64 = 2.0;

/// How many needs an offer helps with at a time: the places that are free, else how often they may still be asked this month.
fn capacity(entry: &Entry, now: Instant) -> f64 {
    let asks = |asks: Asks| f64::from(asks.most.saturating_sub(asks.so_far(now)));
    let room = entry.room.map(|room| f64::from(room.free_at(now)));
    room.or_else(|| entry.asks.map(asks)).unwrap_or(CAPACITY_UNSTATED)
}

/// An offer as a partner; none for what stands nowhere.
pub(in crate::service) fn partner(entry: &Entry, now: Instant) -> Option<Partner> {
    Some(Partner { at: entry.stands_at?, categories: entry.categories, work: None, capacity: capacity(entry, now) })
}

/// Who helps already around a start: what they offer, and what work there is behind those who stand on the map.
pub(super) fn supply(
    snapshot: &Snapshot,
    (municipality, now): (MunicipalityId, Instant),
    start: Point,
    bound: &[(Point, engine::domain::Work)],
) -> Vec<Partner> {
    let helping = snapshot.entries().filter(|entry| helps(entry, municipality, now));
    let offers = helping.filter_map(|entry| partner(&entry, now)).filter(|one| one.at.metres_to(start) <= FAR_METRES);
    let works = bound.iter().map(|(at, work)| Partner {
        at: *at,
        categories: Categories::none(),
        work: Some(*work),
        capacity: 0.0,
    });
    offers.chain(works).collect()
}

/// The categories of a record in the taxonomy in force.
pub(super) fn categories_of(service: &Service, written: &str) -> Categories {
    written.split(' ').filter_map(|code| service.store.taxonomy().find(code)).collect()
}

/// The place of a category's code; the one that is no longer in force is nowhere.
pub(in crate::service) fn category(service: &Service, code: &str) -> Option<CategoryIx> {
    service.store.taxonomy().find(code)
}

/// The public point of a place.
pub(in crate::service) fn point(place: &KnownPlaceRecord) -> Option<Point> {
    Point::new(place.lat, place.lon).ok()
}
