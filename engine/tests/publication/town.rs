//! Made-up neighbourhoods through three years: thin and dense ground, subjects that come and go, people who come back.
use std::collections::BTreeMap;
use std::sync::LazyLock;

use engine::domain::*;
use engine::prevention::publication::*;
use h3o::Resolution;

/// Quarters in which a town publishes.
pub const PUBLICATIONS: usize = 12;
pub const FOOD: CategoryIx = CategoryIx(0);
pub const LANGUAGE: CategoryIx = CategoryIx(1);
pub const STREET: CategoryIx = CategoryIx(2);
/// Sensitive.
pub const DEBTS: CategoryIx = CategoryIx(3);
/// Child of [`LANGUAGE`].
pub const READING: CategoryIx = CategoryIx(4);
/// Child of [`DEBTS`], and nobody marked it.
pub const BAILIFF: CategoryIx = CategoryIx(5);
/// Sensitive child of [`FOOD`].
pub const HUNGER: CategoryIx = CategoryIx(6);
/// What an area tells of.
pub const SUBJECTS: [CategoryIx; 3] = [FOOD, LANGUAGE, STREET];
const TOLD: [CategoryIx; 4] = [FOOD, LANGUAGE, STREET, READING];
pub const SENSITIVE: [CategoryIx; 3] = [DEBTS, BAILIFF, HUNGER];

pub fn term(code: &str, parent: Option<&str>, sensitive: bool) -> Term {
    Term {
        code: code.parse().unwrap(),
        parent: parent.map(|code| code.parse().unwrap()),
        related: Vec::new(),
        nl: code.to_owned(),
        en: code.to_owned(),
        synonyms: Vec::new(),
        sensitive,
    }
}

/// Three subjects that may be told, one that may not, and children of all sorts.
pub static TAXONOMY: LazyLock<Taxonomy> = LazyLock::new(|| {
    let terms = [
        ("food", None, false),
        ("language", None, false),
        ("street", None, false),
        ("debts", None, true),
        ("reading", Some("language"), false),
        ("bailiff", Some("debts"), false),
        ("hunger", Some("food"), true),
    ];
    Taxonomy::new(terms.map(|(code, parent, sensitive)| term(code, parent, sensitive)).to_vec()).unwrap()
});

/// The same numbers for the same seed (SplitMix64).
pub struct Chance(pub u64);

impl Chance {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mixed(self.0)
    }
    pub fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }
    pub fn one_in(&mut self, many: u64) -> bool {
        self.below(many) == 0
    }
    pub fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[usize::try_from(self.below(all.len() as u64)).unwrap()]
    }
}

fn mixed(mut bits: u64) -> u64 {
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}

/// Stands for the keyed hash of the application.
pub fn noise(contributors: &[ContributorKey]) -> u64 {
    let eight = |bytes: &[u8]| bytes.iter().fold(0_u64, |word, byte| (word << 8) | u64::from(*byte));
    let add = |hash: u64, key: &ContributorKey| {
        let (head, tail) = key.as_bytes().split_at(8);
        mixed(mixed(hash ^ eight(head)) ^ eight(tail))
    };
    contributors.iter().fold(0x6275_7572_7472_6161, add)
}

pub fn key(number: u64) -> ContributorKey {
    let (head, tail) = (mixed(number ^ 0xabcd), number);
    ContributorKey::from_bytes([head.to_be_bytes(), tail.to_be_bytes()].concat().try_into().unwrap())
}

/// The quarter of the publication `step`; those before 0 lie before the first.
pub fn quarter(step: i32) -> Quarter {
    Quarter::of(2027, 1).unwrap().plus(step)
}

/// A place in which people ask: what a contribution to a number needs to say.
#[derive(Clone, Copy)]
pub struct Spot {
    pub cell: Option<Cell>,
    pub area: Option<AreaId>,
    pub category: CategoryIx,
}

impl Spot {
    /// One that counts for `of` and nothing else of its shape.
    pub fn of(of: &Of) -> Self {
        match of {
            Of::Zone(cell) => Self { cell: Some(inside(*cell)), area: None, category: FOOD },
            Of::Area(area, code) => {
                Self { cell: None, area: Some(*area), category: TAXONOMY.find(code.as_str()).unwrap() }
            }
        }
    }
    pub fn by(self, by: ContributorKey, quarter: Quarter) -> Contribution {
        Contribution { by, cell: self.cell, area: self.area, category: self.category, quarter }
    }
}

/// The middle cell of resolution 9.
fn inside(cell: Cell) -> Cell {
    Cell::from(cell.index().center_child(Resolution::Nine).unwrap())
}

pub struct Town {
    /// What is published, for each publication.
    pub shapes: Vec<Shape>,
    /// What really happened.
    pub contributions: Vec<Contribution>,
}

impl Town {
    /// One that publishes by zones; every year some houses are built or gone.
    pub fn of_cells(seed: u64) -> Self {
        let mut chance = Chance(seed);
        let mut ground = ground(&mut chance);
        let years = PUBLICATIONS.div_ceil(4);
        let partitions: Vec<Partition> = (0..years).map(|_| one_year(&mut ground, &mut chance)).collect();
        let zones = partitions.iter().flat_map(Partition::zones).map(|zone| zone.cell);
        let homes =
            |zone: Cell| ground.keys().copied().filter(|home| home.coarsened(zone.resolution()) == zone).collect();
        // Spots lie in the zones of any year: what is one zone in the first year may be seven in the second.
        let homes: BTreeMap<Cell, Vec<Cell>> = zones.map(|zone| (zone, homes(zone))).collect();
        let mut contributions = Vec::new();
        for cells in homes.values() {
            let spots = |chance: &mut Chance| Spot {
                cell: (!chance.one_in(40)).then(|| chance.of(cells)),
                area: None,
                category: chance.of(&TOLD),
            };
            contributions.extend(story(&mut chance, spots));
        }
        let shapes = partitions.into_iter().flat_map(|one| std::iter::repeat_n(Shape::Cells(one), 4));
        Self { shapes: shapes.take(PUBLICATIONS).collect(), contributions }
    }
    /// One that publishes by areas and subjects.
    pub fn of_areas(seed: u64) -> Self {
        let mut chance = Chance(seed);
        let areas: Vec<AreaId> = (0..3 + chance.below(4)).map(area).collect();
        let mut contributions = Vec::new();
        for (area, category) in areas.iter().flat_map(|area| SUBJECTS.map(|subject| (*area, subject))) {
            let spots = |chance: &mut Chance| {
                let reading = category == LANGUAGE && chance.one_in(3);
                Spot { cell: None, area: Some(area), category: if reading { READING } else { category } }
            };
            contributions.extend(story(&mut chance, spots));
        }
        let shape = Shape::Areas(Areas::new(areas, &TAXONOMY));
        Self { shapes: vec![shape; PUBLICATIONS], contributions }
    }
    /// Everything that is public when `contributions` are what happened: the real program, quarter by quarter. It gets
    /// some that are too old or too new as well.
    pub fn editions(&self, contributions: &[Contribution]) -> Vec<Edition> {
        let mut by_quarter = contributions.to_vec();
        by_quarter.sort_by_key(|one| one.quarter);
        let mut last: Option<Publication> = None;
        let one = |(step, shape): (i32, &Shape)| {
            let from = by_quarter.partition_point(|one| one.quarter < quarter(step - 5));
            let to = by_quarter.partition_point(|one| one.quarter <= quarter(step + 1));
            let near = &by_quarter[from..to];
            last = Some(publish(last.as_ref(), quarter(step), shape, &TAXONOMY, near, noise).unwrap());
            last.as_ref().map(Publication::edition)
        };
        (0..).zip(&self.shapes).filter_map(one).collect()
    }
    /// Does this contribution count for `of`? Written once more, from the words of the rule.
    pub fn counts_for(of: &Of, one: &Contribution) -> bool {
        let told = match one.category {
            FOOD => "food",
            LANGUAGE | READING => "language",
            STREET => "street",
            _ => return false,
        };
        match of {
            Of::Zone(zone) => one.cell.is_some_and(|cell| cell.coarsened(zone.resolution()) == *zone),
            Of::Area(area, subject) => one.area == Some(*area) && subject.as_str() == told,
        }
    }
}

pub fn area(number: u64) -> AreaId {
    imported_id("test", &number.to_string())
}

/// Dwellings per cell of resolution 9: dense, mixed and thin groups of seven.
pub fn ground(chance: &mut Chance) -> BTreeMap<Cell, u32> {
    let at = Point::new(51.0 + chance.below(200) as f64 / 100.0, 4.0 + chance.below(250) as f64 / 100.0).unwrap();
    let mut ground = BTreeMap::new();
    for group in Cell::at(at, Resolution::Seven).index().children(Resolution::Eight) {
        let (least, most) = chance.of(&[(52, 250), (45, 120), (0, 120), (0, 30), (0, 4), (56, 300)]);
        for cell in group.children(Resolution::Nine) {
            ground.insert(Cell::from(cell), least + u32::try_from(chance.below(most)).unwrap());
        }
    }
    ground
}

fn one_year(ground: &mut BTreeMap<Cell, u32>, chance: &mut Chance) -> Partition {
    for dwellings in ground.values_mut() {
        *dwellings =
            dwellings.saturating_add(chance.of(&[0, 0, 0, 0, 1, 2, 5])).saturating_sub(chance.of(&[0, 0, 0, 3]));
    }
    Partition::new(ground.iter().map(|(cell, count)| (*cell, *count))).unwrap()
}

/// Four years of one spot: how many come in a quarter changes now and then, some come back, some ask for what is
/// sensitive too.
fn story(chance: &mut Chance, spot: impl Fn(&mut Chance) -> Spot) -> Vec<Contribution> {
    let mut all = Vec::new();
    let (mut rate, mut last) = (2, Vec::new());
    for step in -3..i32::try_from(PUBLICATIONS).unwrap() {
        if chance.one_in(3) {
            rate = chance.of(&[0, 0, 1, 1, 2, 2, 3, 3, 4, 8, 14]);
        }
        let mut now: Vec<ContributorKey> = last.into_iter().filter(|_| chance.one_in(6)).collect();
        let come = if rate == 0 { 0 } else { rate - 1 + chance.below(3) };
        now.extend((0..come).map(|_| key(chance.next() >> 1)));
        for by in &now {
            let spot = spot(chance);
            all.push(spot.by(*by, quarter(step)));
            if chance.one_in(5) {
                all.push(Spot { category: chance.of(&SENSITIVE), ..spot }.by(*by, quarter(step)));
            }
        }
        last = now;
    }
    all
}
