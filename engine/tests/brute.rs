//! Everything the contract says about `near`, the slow way: every entry judged, all sorted.
use std::collections::BTreeMap;

use engine::domain::*;
use engine::matching::{Query, Viewer, Weights};

use crate::brute_streets::{Graph, WALK_M_PER_MIN, haversine};
use crate::world::TAXONOMY;

#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    pub id: EntryId,
    pub score: f64,
    /// nearness, fit, time, room, warmth, rest, freshness
    pub parts: [f64; 7],
    pub category: Option<CategoryIx>,
    pub minutes: Option<f64>,
    /// Whole metres in a straight line; 0 without a place.
    pub crow: u32,
    pub metres: Option<f64>,
    pub travel: &'static str,
    /// Codes of the missable rules that fail.
    pub missed: Vec<&'static str>,
}

pub struct Brute<'a> {
    pub graph: &'a Graph,
    pub weights: &'a Weights,
    pub query: &'a Query,
    snapped: Option<(i64, f64)>,
    walks: BTreeMap<i64, u64>,
}

impl<'a> Brute<'a> {
    pub fn new(graph: &'a Graph, weights: &'a Weights, query: &'a Query) -> Self {
        let snapped = graph.snap(query.origin);
        let walks = snapped.map(|(node, _)| graph.from(node)).unwrap_or_default();
        Self { graph, weights, query, snapped, walks }
    }

    /// Suggestions and near misses, each best first, cut at what was asked.
    pub fn answer(&self, entries: &[Entry]) -> (Vec<Found>, Vec<Found>) {
        let mut all: Vec<Found> = entries.iter().filter_map(|entry| self.judge(entry)).collect();
        all.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.id.cmp(&b.id)));
        let failing = |count: usize| all.iter().filter(move |found| found.missed.len() == count).cloned();
        let mut missed: Vec<Found> = failing(1).collect();
        missed.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.crow.cmp(&b.crow)).then(a.id.cmp(&b.id)));
        missed.truncate(self.query.near_misses);
        (failing(0).take(self.query.limit).collect(), missed)
    }

    fn judge(&self, entry: &Entry) -> Option<Found> {
        let query = self.query;
        let (category, fit) = fit(query.category, entry)?;
        let fit = fit * work(query, entry);
        let only_on_the_map = entry.warmth == Warmth::NotYetPartner;
        let days = entry.confirmed_at.map(|at| (query.now.0 - at.0).max(0) as f64 / 86_400.0);
        let days = days.or(only_on_the_map.then_some(f64::INFINITY))?;
        let hidden = entry.visibility == Visibility::Team && query.viewer == Viewer::Anonymous;
        let over = entry.ends_at.is_some_and(|end| end.0 <= query.now.0);
        let tired = entry.asks.is_some_and(|asks| times_asked(query, asks) >= asks.most);
        let map_only = query.partners_only && entry.what == What::KnownPlace;
        if hidden || over || tired || map_only || !entry.consent || (days > 365.0 && !only_on_the_map) {
            return None;
        }
        let (travel, metres, minutes) = self.travel(entry)?;
        let mut missed = missed(query, entry);
        let beyond = minutes.is_some_and(|minutes| minutes > query.minutes);
        if beyond {
            missed.push("reach");
        }
        if missed.len() > 1 || minutes.is_some_and(|minutes| minutes > 2.0 * query.minutes) {
            return None;
        }
        let nearness = minutes.map_or(0.5, |minutes| (1.0 - minutes / query.minutes).max(0.0));
        let parts = self.parts(entry, nearness, fit, days);
        let crow = entry.stands_at.map_or(0, |at| haversine(query.origin, at).round() as u32);
        Some(Found { id: entry.id, score: self.score(parts), parts, category, minutes, crow, metres, travel, missed })
    }

    fn parts(&self, entry: &Entry, nearness: f64, fit: f64, days: f64) -> [f64; 7] {
        let asked = self.query.slots.bits();
        let time = match (asked, entry.slots.bits()) {
            (0, _) => 1.0,
            (_, 0) => 0.5,
            (asked, offered) => f64::from((asked & offered).count_ones()) / f64::from(asked.count_ones()),
        };
        let free = f64::from(free(self.query, entry).unwrap_or(0));
        let room = entry.room.map_or(1.0, |room| (free / f64::from(room.maximum.max(1))).min(1.0));
        let scale = &self.weights.warmth;
        let warmth = match entry.warmth {
            Warmth::Known => scale.known,
            Warmth::Informal => scale.informal,
            Warmth::Formal => scale.formal,
            Warmth::NotYetPartner => scale.not_yet_partner,
        };
        let rest = entry.asks.map_or(1.0, |asks| 1.0 - f64::from(times_asked(self.query, asks)) / f64::from(asks.most));
        [nearness, fit, time, room, warmth, rest, (1.0 - days / 365.0).max(0.0)]
    }

    fn score(&self, parts: [f64; 7]) -> f64 {
        let w = &self.weights.parts;
        let worth = [w.nearness, w.fit, w.time, w.room, w.warmth, w.rest, w.freshness];
        worth.iter().zip(parts).fold(0.0, |sum, (worth, part)| sum + worth * part)
    }

    /// Word, metres and minutes; nothing when both ends are on the streets and not connected.
    fn travel(&self, entry: &Entry) -> Option<(&'static str, Option<f64>, Option<f64>)> {
        let Some(at) = entry.stands_at else { return Some(("remote", None, None)) };
        if let (Some((_, from)), Some((node, to))) = (self.snapped, self.graph.snap(at)) {
            let metres = from + *self.walks.get(&node)? as f64 / 1000.0 + to;
            return Some(("network", Some(metres), Some(metres / WALK_M_PER_MIN)));
        }
        let metres = haversine(self.query.origin, at);
        Some(("estimate", Some(metres), Some(metres * 1.3 / WALK_M_PER_MIN)))
    }
}

pub fn free(query: &Query, entry: &Entry) -> Option<u32> {
    let room = entry.room?;
    let held = room.held_until.is_some_and(|until| until.0 > query.now.0);
    Some(if held && room.available > 0 { room.available - 1 } else { room.available })
}

/// Nothing wished or just that 1, nothing stated 0.8, something else 0.5.
pub fn work(query: &Query, entry: &Entry) -> f64 {
    let Some(wished) = query.work else { return 1.0 };
    entry.work.map_or(0.8, |there| if there.0 == wished.0 { 1.0 } else { 0.5 })
}

/// First category with the best relation.
/// A count that ended is none.
fn times_asked(query: &Query, asks: Asks) -> u16 {
    match asks.until {
        Some(until) if until.0 <= query.now.0 => 0,
        _ => asks.this_month,
    }
}

fn fit(asked: CategoryIx, entry: &Entry) -> Option<(Option<CategoryIx>, f64)> {
    if entry.categories.is_empty() {
        return (entry.kind == Kind::Handen).then_some((None, 0.4));
    }
    let mut best: Option<(Option<CategoryIx>, f64)> = None;
    for category in entry.categories.iter() {
        let worth = relation(asked, category);
        if worth > 0.0 && best.is_none_or(|(_, so_far)| worth > so_far) {
            best = Some((Some(category), worth));
        }
    }
    best
}

fn relation(asked: CategoryIx, other: CategoryIx) -> f64 {
    let (a, b) = (TAXONOMY.get(asked).unwrap(), TAXONOMY.get(other).unwrap());
    if a.code == b.code {
        1.0
    } else if a.parent.as_ref() == Some(&b.code) || b.parent.as_ref() == Some(&a.code) {
        0.8
    } else if a.related.contains(&b.code) || b.related.contains(&a.code) {
        0.5
    } else {
        0.0
    }
}

fn missed(query: &Query, entry: &Entry) -> Vec<&'static str> {
    let (asked, offered) = (query.slots.bits(), entry.slots.bits());
    let mut all = Vec::new();
    if asked != 0 && offered != 0 && asked & offered == 0 {
        all.push("time");
    }
    if free(query, entry).is_some_and(|free| free < query.places) {
        all.push("capacity");
    }
    if query.kind.is_some_and(|kind| kind != entry.kind) {
        all.push("kind");
    }
    if query.age.is_some_and(|age| age < entry.ages.min() || age > entry.ages.max()) {
        all.push("age");
    }
    if query.language.is_some_and(|asked| !speaks(entry, asked)) {
        all.push("language");
    }
    if query.step_free && entry.step_free != Some(true) {
        all.push("step-free");
    }
    if query.documents.is_some_and(|held| entry.documents.iter().any(|one| !held.contains(one))) {
        all.push("document");
    }
    all
}

pub fn speaks(entry: &Entry, asked: Language) -> bool {
    if entry.languages.is_empty() { asked == Language::Dutch } else { entry.languages.contains(asked) }
}
