//! The brute force that the index is held against: every row of the categories that answer is read, one after the other,
//! without an allocation a row. Not crippled: whatever can be known before a question is, and a row is left as soon as it
//! can no longer enter.
use std::sync::Arc;

use engine::domain::*;
use engine::matching::{Query, Viewer, Weights};

/// A row as the brute force reads it, in one run per category, with all that can be known before a question.
struct Row {
    /// Latitude and longitude in radians, and the cosine of the latitude.
    at: [f64; 3],
    /// The same on a globe of radius 1.
    globe: [f64; 3],
    /// Worth of room, warmth and rest together.
    kept: f64,
    confirmed: i64,
    slots: u32,
    /// Free places, as many as a question may want when there is no limit; the highest bit = public.
    free: u32,
    id: EntryId,
}

const PUBLIC: u32 = 1 << 31;
const NO_LIMIT: u32 = PUBLIC - 1;

/// Scores and ids, best first.
pub type List = Vec<(f64, EntryId)>;

/// All rows of a category in one run.
pub struct Brute {
    rows: Vec<Vec<Row>>,
    taxonomy: Arc<Taxonomy>,
}

impl Brute {
    pub fn new(offers: &[Entry], taxonomy: &Arc<Taxonomy>, weights: &Weights) -> Self {
        let mut rows: Vec<Vec<Row>> = taxonomy.terms().iter().map(|_| Vec::new()).collect();
        for entry in offers.iter().filter(|entry| is_open(entry)) {
            for category in entry.categories.iter() {
                rows[usize::from(category.0)].push(row(entry, weights));
            }
        }
        Self { rows, taxonomy: Arc::clone(taxonomy) }
    }

    /// Best and near misses; answers the number of rows read as well. Distances by the formula of the definition, or by
    /// chords.
    pub fn near(&self, chords: bool, query: &Query, weights: &Weights, best: &mut List, miss: &mut List) -> usize {
        best.clear();
        miss.clear();
        let mut read = 0;
        let mut from = From::new(query, weights);
        for (category, relation) in self.taxonomy.answers(query.category) {
            let fit = [(Relation::Same, 1.0), (Relation::Child, 0.8), (Relation::Related, 0.5)];
            from.fit = weights.parts.fit * fit.iter().find(|one| one.0 == relation).unwrap().1;
            let rows = &self.rows[usize::from(category.0)];
            read += rows.len();
            if chords {
                from.scan(rows, |row| from.chord(row), best, miss);
            } else {
                from.scan(rows, |row| from.haversine(row), best, miss);
            }
        }
        read
    }
}

/// What no question finds is no row of the brute force either.
fn is_open(entry: &Entry) -> bool {
    entry.consent && entry.asks.is_none_or(|asks| asks.this_month < asks.most)
}

fn row(entry: &Entry, weights: &Weights) -> Row {
    let room = entry.room.map_or(1.0, |room| (f64::from(room.available) / f64::from(room.maximum)).min(1.0));
    let rest = entry.asks.map_or(1.0, |asks| 1.0 - f64::from(asks.this_month) / f64::from(asks.most));
    let (at, w) = (entry.stands_at.unwrap(), &weights.parts);
    let public = if entry.visibility == Visibility::Public { PUBLIC } else { 0 };
    Row {
        at: radians(at),
        globe: globe(at),
        kept: w.room * room + w.warmth * weights.warmth.of(entry.warmth) + w.rest * rest,
        confirmed: entry.confirmed_at.unwrap().0,
        slots: entry.slots.bits(),
        free: entry.room.map_or(NO_LIMIT, |room| room.available) | public,
        id: entry.id,
    }
}

fn radians(at: Point) -> [f64; 3] {
    let lat = at.lat().to_radians();
    [lat, at.lon().to_radians(), lat.cos()]
}

fn globe(at: Point) -> [f64; 3] {
    let (lat, lon) = (at.lat().to_radians(), at.lon().to_radians());
    [lat.cos() * lon.cos(), lat.cos() * lon.sin(), lat.sin()]
}

/// A question, and what of it is the same for every row.
struct From<'a> {
    query: &'a Query,
    weights: &'a Weights,
    at: [f64; 3],
    globe: [f64; 3],
    /// Haversine beyond which nothing is even a near miss.
    most: f64,
    /// Worth of one shared half-day.
    half_day: f64,
    fit: f64,
}

impl<'a> From<'a> {
    fn new(query: &'a Query, weights: &'a Weights) -> Self {
        let metres = 2.0 * query.minutes * (5_000.0 / 60.0) / 1.3;
        let most = (metres / 2.0 / EARTH_RADIUS_M).sin().powi(2) * (1.0 + 1e-9);
        let half_day = weights.parts.time / f64::from(query.slots.bits().count_ones().max(1));
        Self { query, weights, at: radians(query.origin), globe: globe(query.origin), most, half_day, fit: 0.0 }
    }

    fn haversine(&self, row: &Row) -> f64 {
        let [north, east] = [0, 1].map(|axis| ((row.at[axis] - self.at[axis]) / 2.0).sin());
        north * north + self.at[2] * row.at[2] * east * east
    }

    /// The same without trigonometry: a quarter of the squared chord.
    fn chord(&self, row: &Row) -> f64 {
        let [x, y, z] = [0, 1, 2].map(|axis| row.globe[axis] - self.globe[axis]);
        (x * x + y * y + z * z) * 0.25
    }

    fn scan(&self, rows: &[Row], haversine: impl Fn(&Row) -> f64, best: &mut List, miss: &mut List) {
        for row in rows {
            let haversine = haversine(row);
            if haversine <= self.most {
                self.judge(row, haversine, best, miss);
            }
        }
    }

    fn time(&self, row: &Row, asked: u32) -> f64 {
        match (asked, row.slots) {
            (0, _) => self.weights.parts.time,
            (_, 0) => self.weights.parts.time * 0.5,
            (asked, offered) => f64::from((asked & offered).count_ones()) * self.half_day,
        }
    }

    /// Cheap questions before dear ones: what is in reach, then the rules, then the score but for nearness.
    fn judge(&self, row: &Row, haversine: f64, best: &mut List, miss: &mut List) {
        let (query, w) = (self.query, &self.weights.parts);
        let days = (query.now.0 - row.confirmed).max(0) as f64 * (1.0 / 86_400.0);
        let asked = query.slots.bits();
        let wrong_time = (asked != 0) & (row.slots != 0) & (asked & row.slots == 0);
        let fails = u8::from(wrong_time) + u8::from(row.free & !PUBLIC < query.places);
        let unseen = query.viewer == Viewer::Anonymous && row.free & PUBLIC == 0;
        if unseen | (days > 365.0) | (fails > 1) {
            return;
        }
        let rest = row.kept + self.fit + self.time(row, asked) + w.freshness * (1.0 - days * (1.0 / 365.0));
        let least = |list: &[(f64, EntryId)], most| if list.len() < most { -1.0 } else { list[most - 1].0 };
        let (kept, missed) = (least(best, query.limit), least(miss, query.near_misses));
        let most = rest + w.nearness;
        if (most < missed) & ((fails > 0) | (most < kept)) {
            return;
        }
        let minutes = 2.0 * EARTH_RADIUS_M * haversine.sqrt().asin() * 1.3 / (5_000.0 / 60.0);
        let fails = fails + u8::from(minutes > query.minutes);
        if fails > 1 || minutes > 2.0 * query.minutes {
            return;
        }
        let score = rest + w.nearness * (1.0 - minutes / query.minutes).max(0.0);
        let (list, most) = if fails == 0 { (best, query.limit) } else { (miss, query.near_misses) };
        enter(list, most, (score, row.id));
    }
}

/// Into a short sorted list; an entry of two categories keeps its better place.
fn enter(list: &mut List, most: usize, one: (f64, EntryId)) {
    let worse = |a: &(f64, EntryId)| a.0 > one.0 || (a.0 == one.0 && a.1 < one.1);
    if list.len() == most && list.last().is_some_and(worse) {
        return;
    }
    if let Some(at) = list.iter().position(|other| other.1 == one.1) {
        if list[at].0 >= one.0 {
            return;
        }
        list.remove(at);
    }
    let at = list.iter().take_while(|other| worse(other)).count();
    list.insert(at, one);
    list.truncate(most);
}
