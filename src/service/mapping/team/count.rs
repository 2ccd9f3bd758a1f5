//! How much each hexagon of a team's ground holds.
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use engine::{
    domain::{Cell, Entry, Extent, MunicipalityId, NEED_RESOLUTION, PLACE_RESOLUTION, Point},
    index::Snapshot,
    matching::doors::{NEED_MINUTES, OpenNeed, Partner, gaps},
    travel::{METRES_PER_MINUTE, Walk},
};
use h3o::Resolution;

use super::{Period, TeamLayer};
use crate::{
    service::{
        Principal, Service, ServiceError, Staff,
        mapping::tile::corners,
        network::{ground, team_ground},
    },
    storage::StoreError,
};

/// What is kept at a finer cell may stand this far outside the hexagon that it counts in: cells do not nest to the metre.
const SLACK_METRES: f64 = 500.0;

/// One hexagon of a team's ground; the ground's own part of it alone is counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TeamHexagon {
    /// What was asked.
    pub needs: u32,
    /// Who or what helps.
    pub capacity: u32,
    /// What stays open, in whole needs: their gaps added, then rounded.
    pub gap: u32,
    /// Doors somebody stood at.
    pub doors: u32,
}

impl TeamHexagon {
    /// The number of a layer.
    pub const fn of(&self, layer: TeamLayer) -> u32 {
        match layer {
            TeamLayer::Needs => self.needs,
            TeamLayer::Capacity => self.capacity,
            TeamLayer::Gap => self.gap,
            TeamLayer::Doors => self.doors,
        }
    }
    /// Nothing in any of them?
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What a piece of the map shows a team.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Counted {
    /// Every hexagon of the ground that reaches into the piece, in order of cell; also those that hold nothing.
    pub hexagons: BTreeMap<Cell, TeamHexagon>,
    /// Needs of which only a wider place is known than a hexagon: in none of them.
    pub unplaced: u32,
}

/// The hexagons that a piece of the map shows.
struct Shown {
    resolution: Resolution,
    /// Cells of resolution 9 that are the team's, by the hexagon they lie in.
    homes: HashMap<Cell, Cell>,
    /// Those around them: who helps in a hexagon may be asked from there too.
    beside: HashSet<Cell>,
}

impl Shown {
    fn of(ground: &[Cell], (extent, resolution): (&Extent, Resolution)) -> Self {
        let mut reaches: HashMap<Cell, bool> = HashMap::new();
        let in_sight = |cell: Cell| Extent::around(corners(cell)).is_some_and(|around| around.meets(extent));
        let pair = |home: &Cell| (*home, home.coarsened(resolution));
        let homes =
            ground.iter().map(pair).filter(|(_, cell)| *reaches.entry(*cell).or_insert_with(|| in_sight(*cell)));
        let mut shown = Self { resolution, homes: homes.collect(), beside: HashSet::new() };
        if let Some(around) = shown.extent(2.0 * NEED_MINUTES * METRES_PER_MINUTE + SLACK_METRES) {
            let beside = |home: &Cell| !shown.homes.contains_key(home) && around.holds(home.centre());
            shown.beside = ground.iter().copied().filter(beside).collect();
        }
        shown
    }

    fn hexagons(&self) -> BTreeMap<Cell, TeamHexagon> {
        self.homes.values().map(|cell| (*cell, TeamHexagon::default())).collect()
    }

    /// All of them, and `metres` around.
    fn extent(&self, metres: f64) -> Option<Extent> {
        let cells: HashSet<Cell> = self.homes.values().copied().collect();
        Extent::around(cells.into_iter().flat_map(corners)).map(|all| all.widened(metres))
    }
}

/// Counts these layers of a piece of the map.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team.
pub(super) async fn count(
    service: &Service,
    who: Principal,
    (extent, resolution): (&Extent, Resolution),
    period: Period,
    layers: &[TeamLayer],
) -> Result<Counted, ServiceError> {
    let staff = who.must_be_staff()?;
    let ground = team_ground(service, staff).await?;
    let shown = Shown::of(&ground.cells, (extent, resolution));
    let mut counted = Counted { hexagons: shown.hexagons(), unplaced: 0 };
    let wants = |layer: TeamLayer| layers.contains(&layer);
    if wants(TeamLayer::Needs) || wants(TeamLayer::Gap) {
        let asked = asked(service, who, &shown, period, &mut counted).await?;
        if wants(TeamLayer::Gap) {
            open(service, staff, &shown, asked, &mut counted).await?;
        }
    }
    if wants(TeamLayer::Capacity) {
        helping(service, staff, &shown, &mut counted);
    }
    if wants(TeamLayer::Doors) {
        called(service, staff, &shown, period, &mut counted).await?;
    }
    Ok(counted)
}

fn helping(service: &Service, staff: Staff, shown: &Shown, counted: &mut Counted) {
    let index = service.store.index();
    for entry in helpers(&index.snapshot(), service, staff.municipality, shown.extent(SLACK_METRES)) {
        let hexagon = home(&entry).and_then(|home| shown.homes.get(&home));
        add(counted, hexagon.copied(), |hexagon| &mut hexagon.capacity);
    }
}

async fn called(
    service: &Service,
    staff: Staff,
    shown: &Shown,
    period: Period,
    counted: &mut Counted,
) -> Result<(), ServiceError> {
    for raw in service.store.doors_called_between(staff.municipality, period.bounds()).await? {
        let home = Cell::try_from(raw).ok().map(|cell| cell.coarsened(NEED_RESOLUTION));
        let hexagon = home.and_then(|home| shown.homes.get(&home));
        add(counted, hexagon.copied(), |hexagon| &mut hexagon.doors);
    }
    Ok(())
}

fn add(counted: &mut Counted, cell: Option<Cell>, field: impl Fn(&mut TeamHexagon) -> &mut u32) {
    if let Some(hexagon) = cell.and_then(|cell| counted.hexagons.get_mut(&cell)) {
        *field(hexagon) += 1;
    }
}

/// Something that was asked, where it is measured from and in which hexagon it stands; in none that is shown when it only
/// takes of the same help.
struct Asked {
    home: i64,
    hexagon: Option<Cell>,
    category: String,
}

/// Counts what was asked; what is known more widely than a hexagon stands in none, and no gap is measured from it.
async fn asked(
    service: &Service,
    who: Principal,
    shown: &Shown,
    period: Period,
    counted: &mut Counted,
) -> Result<Vec<Asked>, ServiceError> {
    let mut asked = Vec::new();
    for (raw, category) in service.store.asked_between(who.whose_needs()?, period.bounds()).await? {
        let (Ok(cell), Some((home, _))) = (Cell::try_from(raw), ground::nine(raw)) else { continue };
        let Some(home_cell) = Cell::try_from(home).ok() else { continue };
        let hexagon = shown.homes.get(&home_cell).copied();
        if hexagon.is_none() && !shown.beside.contains(&home_cell) {
            continue;
        }
        if cell.resolution() < shown.resolution {
            counted.unplaced += u32::from(hexagon.is_some());
            continue;
        }
        add(counted, hexagon, |hexagon| &mut hexagon.needs);
        asked.push(Asked { home, hexagon, category });
    }
    Ok(asked)
}

/// Adds what help within walking distance leaves open of what was asked, off the threads that answer others.
async fn open(
    service: &Service,
    staff: Staff,
    shown: &Shown,
    asked: Vec<Asked>,
    counted: &mut Counted,
) -> Result<(), ServiceError> {
    let homes: BTreeSet<i64> = asked.iter().map(|one| one.home).collect();
    let anchors = service.store.anchors_of(&homes.into_iter().collect::<Vec<_>>()).await?;
    let need = |one: &Asked| {
        let centre = || Cell::try_from(one.home).ok().map(Cell::centre);
        let at: Point = anchors.get(&one.home).copied().or_else(centre)?;
        Some((one.hexagon, OpenNeed { at, category: ground::category(service, &one.category)?, weight: 1.0 }))
    };
    let (hexagons, needs): (Vec<Option<Cell>>, Vec<OpenNeed>) = asked.iter().filter_map(need).unzip();
    // Whoever lives on the edge is helped from beyond it: a border is a label.
    let around = shown.extent(NEED_MINUTES * METRES_PER_MINUTE);
    let index = service.store.index();
    let (snapshot, taxonomy) = (index.snapshot(), std::sync::Arc::clone(service.store.taxonomy()));
    let helpers = helpers(&snapshot, service, staff.municipality, around);
    let now = service.instant();
    let partners: Vec<Partner> = helpers.iter().filter_map(|entry| ground::partner(entry, now)).collect();
    let work = tokio::task::spawn_blocking(move || {
        gaps(snapshot.network(), &mut Walk::new(), (&*taxonomy, NEED_MINUTES), &needs, &partners)
    });
    let found = work.await.map_err(|_| ServiceError::Store(StoreError::Busy))?;
    let mut sums: BTreeMap<Cell, f64> = BTreeMap::new();
    let of_hexagons = hexagons.into_iter().zip(found).filter_map(|(cell, gap)| Some((cell?, gap)));
    of_hexagons.for_each(|(cell, gap)| *sums.entry(cell).or_default() += gap);
    for (cell, sum) in sums {
        if let Some(hexagon) = counted.hexagons.get_mut(&cell) {
            hexagon.gap = sum.round() as u32;
        }
    }
    Ok(())
}

/// Everything that helps within a piece of the map, as a municipality counts.
fn helpers(snapshot: &Snapshot, service: &Service, municipality: MunicipalityId, within: Option<Extent>) -> Vec<Entry> {
    let (mut all, now) = (Vec::new(), service.instant());
    if let Some(extent) = within {
        snapshot.each_within(&extent, |entry| {
            if ground::helps(&entry, municipality, now) {
                all.push(entry);
            }
        });
    }
    all
}

/// The cell of resolution 9 it counts in: a person's own, of any other that of the cell it is kept at.
fn home(entry: &Entry) -> Option<Cell> {
    let kept_at = if entry.is_person { NEED_RESOLUTION } else { PLACE_RESOLUTION };
    Some(Cell::at(entry.stands_at?, kept_at).coarsened(NEED_RESOLUTION))
}
