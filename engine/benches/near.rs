//! Near over 100,000 offers: the engine against a brute force over the rows of the category, contiguous and without an
//! allocation per row; the same questions, the answers compared. `cargo bench -p engine --bench near`
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]
mod ground;

use std::{hint::black_box, sync::Arc, time::Instant as Clock};

use engine::domain::*;
use engine::index::{Change, Index};
use engine::matching::{Query, Scratch, Viewer, Weights, near};
use engine::travel::{Network, build_tiles};
use ground::Chance;

/// A row as the brute force reads it, in one run per category.
struct Row {
    at: Point,
    slots: u32,
    free: u32,
    maximum: u32,
    fit: [f64; 3],
    kept: f64,
    confirmed: i64,
    open: bool,
    public: bool,
    id: EntryId,
    most: f64,
}

struct Brute {
    rows: Vec<Vec<Row>>,
    taxonomy: Arc<Taxonomy>,
}

impl Brute {
    fn new(offers: &[Entry], taxonomy: &Arc<Taxonomy>, weights: &Weights) -> Self {
        let mut rows: Vec<Vec<Row>> = taxonomy.terms().iter().map(|_| Vec::new()).collect();
        for entry in offers {
            for category in entry.categories.iter() {
                rows[usize::from(category.0)].push(row(entry, weights));
            }
        }
        Self { rows, taxonomy: Arc::clone(taxonomy) }
    }

    /// Best and near misses; answers the number of rows read as well.
    fn near(
        &self,
        query: &Query,
        weights: &Weights,
        best: &mut Vec<(f64, EntryId)>,
        miss: &mut Vec<(f64, EntryId)>,
    ) -> usize {
        best.clear();
        miss.clear();
        let mut read = 0;
        for (category, relation) in self.taxonomy.answers(query.category) {
            let worth = [Relation::Same, Relation::Child, Relation::Related].iter().position(|one| *one == relation);
            let worth = worth.unwrap();
            let rows = &self.rows[usize::from(category.0)];
            read += rows.len();
            for row in rows {
                judge(row, worth, query, weights, best, miss);
            }
        }
        read
    }
}

fn row(entry: &Entry, weights: &Weights) -> Row {
    let room = entry.room.unwrap_or(Room { available: u32::MAX, maximum: u32::MAX, held_until: None });
    let rest = entry.asks.map_or(1.0, |asks| 1.0 - f64::from(asks.this_month) / f64::from(asks.most));
    let warmth = weights.warmth.of(entry.warmth);
    Row {
        at: entry.stands_at.unwrap(),
        slots: entry.slots.bits(),
        free: room.available,
        maximum: room.maximum,
        fit: [1.0, 0.8, 0.5],
        kept: warmth,
        confirmed: entry.confirmed_at.unwrap().0,
        open: entry.consent && entry.asks.is_none_or(|asks| asks.this_month < asks.most),
        public: entry.visibility == Visibility::Public,
        id: entry.id,
        most: rest,
    }
}

fn judge(
    row: &Row,
    worth: usize,
    query: &Query,
    weights: &Weights,
    best: &mut Vec<(f64, EntryId)>,
    miss: &mut Vec<(f64, EntryId)>,
) {
    let days = (query.now.0 - row.confirmed).max(0) as f64 / 86_400.0;
    if !row.open || (query.viewer == Viewer::Anonymous && !row.public) || days > 365.0 {
        return;
    }
    let asked = query.slots.bits();
    let wrong_time = asked != 0 && row.slots != 0 && asked & row.slots == 0;
    let full = row.free < query.places;
    if wrong_time && full {
        return;
    }
    let minutes = query.origin.metres_to(row.at) * 1.3 / (5_000.0 / 60.0);
    let far = minutes > query.minutes;
    let fails = u8::from(wrong_time) + u8::from(full) + u8::from(far);
    if fails > 1 || minutes > 2.0 * query.minutes {
        return;
    }
    let score = score(row, worth, query, weights, minutes, days);
    let (list, most) = if fails == 0 { (best, query.limit) } else { (miss, query.near_misses) };
    enter(list, most, (score, row.id));
}

fn score(row: &Row, worth: usize, query: &Query, weights: &Weights, minutes: f64, days: f64) -> f64 {
    let asked = query.slots.bits();
    let time = match (asked, row.slots) {
        (0, _) => 1.0,
        (_, 0) => 0.5,
        (asked, offered) => f64::from((asked & offered).count_ones()) / f64::from(asked.count_ones()),
    };
    let room = (f64::from(row.free) / f64::from(row.maximum)).min(1.0);
    let w = &weights.parts;
    w.nearness * (1.0 - minutes / query.minutes).max(0.0)
        + w.fit * row.fit[worth]
        + w.time * time
        + w.room * room
        + w.warmth * row.kept
        + w.rest * row.most
        + w.freshness * (1.0 - days / 365.0).max(0.0)
}

/// Into a short sorted list; an entry of two categories keeps its better place.
fn enter(list: &mut Vec<(f64, EntryId)>, most: usize, one: (f64, EntryId)) {
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

fn timed<T>(queries: &[Query], mut answer: impl FnMut(&Query) -> T) -> Vec<f64> {
    let mut times = Vec::with_capacity(queries.len());
    for query in queries {
        let start = Clock::now();
        black_box(answer(query));
        times.push(start.elapsed().as_secs_f64());
    }
    times
}

fn main() {
    let chance = &mut Chance(20_261_123);
    let weights = ground::weights();
    let taxonomy = ground::taxonomy();
    let grounds = [
        ("the Netherlands: 350 towns over 190 x 190 km", 190.0, 350),
        ("a province: 40 towns over 60 x 60 km", 60.0, 40),
        ("one city", 4.0, 1),
    ];
    for (label, km, towns) in grounds {
        let offers: Vec<Entry> = ground::offers(100_000, towns, km, chance);
        let queries = ground::queries(20_000, &offers, chance);
        straight(label, &offers, &queries, &weights, &taxonomy);
    }
    network(&weights, &taxonomy, chance);
}

fn straight(label: &str, offers: &[Entry], queries: &[Query], weights: &Weights, taxonomy: &Arc<Taxonomy>) {
    let index = Index::new(Arc::clone(taxonomy), Arc::new(Network::default()));
    let start = Clock::now();
    index.replace(1, 1, offers.to_vec());
    let built = start.elapsed().as_secs_f64();
    let snapshot = index.snapshot();
    println!("{label}: {} offers, straight line, k = 10 and 3 near misses, 15 minutes, 3 half-days", offers.len());
    println!("  built in {:.0} ms, {:.1} bytes an offer", built * 1e3, snapshot.bytes() as f64 / offers.len() as f64);
    let brute = Brute::new(offers, taxonomy, weights);
    let (mut best, mut miss, mut scratch) = (Vec::new(), Vec::new(), Scratch::new());
    for query in &queries[..2_000] {
        let own = near(&snapshot, weights, query, &mut scratch);
        brute.near(query, weights, &mut best, &mut miss);
        let ids: Vec<EntryId> = own.suggestions.iter().map(|one| one.id).collect();
        let misses: Vec<EntryId> = own.near_misses.iter().map(|one| one.suggestion.id).collect();
        assert_eq!(ids, best.iter().map(|one| one.1).collect::<Vec<_>>());
        assert_eq!(misses, miss.iter().map(|one| one.1).collect::<Vec<_>>());
    }
    let (mut engine, mut slow) = (Vec::new(), Vec::new());
    let mut rows = 0;
    for _ in 0..5 {
        engine.extend(timed(queries, |query| near(&snapshot, weights, query, &mut scratch)));
        let some = &queries[..2_000];
        slow.extend(timed(some, |query| rows += brute.near(query, weights, &mut best, &mut miss)));
    }
    let (rows, ratio) = (rows / slow.len(), ground::median(&slow) / ground::median(&engine));
    println!("  engine: {}", ground::percentiles(&engine));
    println!("  brute force: {}", ground::percentiles(&slow));
    println!("  {rows} rows a question, {:.1} ns a row by the median", ground::median(&slow) / rows as f64 * 1e9);
    println!("  answers the same on 2,000 questions; ratio of the medians {ratio:.1} x (goal 20 x)");
}

fn network(weights: &Weights, taxonomy: &Arc<Taxonomy>, chance: &mut Chance) {
    let (nodes, ways) = ground::city(160);
    let tiles = build_tiles(&nodes, &ways);
    let network = Network::from_tiles(tiles.iter().map(|tile| tile.bytes.as_slice())).unwrap();
    let offers: Vec<Entry> = (0..100_000)
        .map(|number| {
            let at = nodes[chance.below(nodes.len() as u64) as usize].at;
            ground::offer(number, ground::point(at.lat() + 1e-4 * chance.unit(), at.lon()), chance)
        })
        .collect();
    let queries = ground::queries(3_000, &offers, chance);
    let index = Index::new(Arc::clone(taxonomy), Arc::new(network));
    let start = Clock::now();
    index.replace(1, 1, offers.clone());
    println!(
        "over the streets of a city of {} nodes: built in {:.0} ms",
        nodes.len(),
        start.elapsed().as_secs_f64() * 1e3
    );
    let mut scratch = Scratch::new();
    let snapshot = index.snapshot();
    let times = timed(&queries, |query| near(&snapshot, weights, query, &mut scratch));
    println!("  engine: {}", ground::percentiles(&times));
    let changes: Vec<Change> = offers[..2_000].iter().cloned().map(Change::Put).collect();
    index.publish(1, 2, &changes);
    let snapshot = index.snapshot();
    let times = timed(&queries, |query| near(&snapshot, weights, query, &mut scratch));
    println!("  with 2,000 rows in the overlay: {}", ground::percentiles(&times));
}
