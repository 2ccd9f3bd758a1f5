//! One question made ready: what is found once is not found again for every candidate.
use super::ceiling::Ceiling;
use super::query::{Query, Viewer};
use super::rules::FRESH_DAYS;
use super::score;
use super::top::Answer;
use super::weights::Weights;
use crate::domain::{DAY_S, Entry, Origin, Relation, Taxonomy};
use crate::index::{Bound, Eye, UNSTATED};
use crate::travel::{ESTIMATE_FACTOR, METRES_PER_MINUTE, Network, Snapped};

/// A question with its eye, its street node and what follows from both.
pub(super) struct Ask<'a> {
    pub(super) query: &'a Query,
    pub(super) weights: &'a Weights,
    pub(super) taxonomy: &'a Taxonomy,
    pub(super) network: &'a Network,
    pub(super) eye: Eye,
    pub(super) from: Origin,
    pub(super) origin: Option<Snapped>,
    pub(super) ceiling: Ceiling,
    /// Least minutes a straight metre can cost: a walk may be straight, an estimate never is.
    minutes_per_metre: f64,
    /// Seconds before which a confirmation is surely too old, or was never.
    oldest: u32,
}

impl<'a> Ask<'a> {
    pub(super) fn new(query: &'a Query, weights: &'a Weights, taxonomy: &'a Taxonomy, network: &'a Network) -> Self {
        let origin = network.snap(query.origin);
        let factor = if origin.is_some() { 1.0 } else { ESTIMATE_FACTOR };
        // A hair less, so that a bound is never above the exact minutes by rounding.
        let minutes_per_metre = factor / METRES_PER_MINUTE * (1.0 - 1e-6);
        let oldest = query.now.0.saturating_sub(FRESH_DAYS as i64 * DAY_S + 1);
        Self {
            query,
            weights,
            taxonomy,
            network,
            eye: Eye::new(query.origin),
            from: Origin::new(query.origin),
            origin,
            ceiling: Ceiling::new(query, weights, minutes_per_metre, squared(query.minutes / minutes_per_metre)),
            minutes_per_metre,
            oldest: u32::try_from(oldest.max(1)).unwrap_or(u32::MAX),
        }
    }

    /// Minutes that something whose squared metres are at least `squared` surely costs.
    pub(super) fn least_minutes(&self, squared: f32) -> f64 {
        f64::from(squared.sqrt()) * self.minutes_per_metre
    }

    /// Metres beyond which something surely costs more than `minutes`.
    pub(super) fn most_metres(&self, minutes: f64) -> f64 {
        minutes / self.minutes_per_metre
    }

    /// A way of more minutes than this leaves a score below `threshold`, when the other parts are worth `rest`.
    pub(super) fn useful_minutes(&self, threshold: f64, rest: f64) -> f64 {
        let worth = self.weights.parts.nearness;
        let needed = (threshold - rest) / worth;
        if needed.is_nan() || needed <= 0.0 {
            return f64::INFINITY;
        }
        // The slack is far above what rounding can do to the two lines above.
        (1.0 - needed + 1e-6 + 1e-14 / worth) * self.query.minutes
    }

    /// Could any row below `bound` be found at all, be it as a near miss?
    pub(super) fn could_be_found(&self, bound: &Bound) -> bool {
        let best = bound.best();
        (best.freshest >= self.oldest || best.could_be_from_the_map())
            && (bound.has_public() || self.query.viewer == Viewer::Team)
    }

    /// Could any row below `bound` keep all the rules that a bound can tell?
    pub(super) fn could_fit(&self, bound: &Bound) -> bool {
        let asked = self.query.slots;
        let time = asked.is_empty() || bound.best().slots & (asked.bits() | UNSTATED) != 0;
        time && self.query.kind.is_none_or(|kind| bound.has_kind(kind))
    }

    /// How an entry answers best: by its first category with the best relation.
    pub(super) fn answer(&self, entry: &Entry) -> Option<Answer> {
        if entry.categories.is_empty() {
            return (entry.kind == crate::domain::Kind::Handen).then_some(Answer { category: None });
        }
        let related = |category| Some((category, self.taxonomy.relation(self.query.category, category)?));
        let best = entry
            .categories
            .iter()
            .filter_map(related)
            .reduce(|best, next| if rank(next.1) < rank(best.1) { next } else { best });
        best.map(|found| Answer { category: Some(found) })
    }
}

/// Rounded upwards; nothing is below 0.
pub(super) fn squared(metres: f64) -> f32 {
    if metres < 0.0 { -1.0 } else { (metres * metres * (1.0 + 1e-6)) as f32 }
}

const fn rank(relation: Relation) -> u8 {
    match relation {
        Relation::Same => 0,
        Relation::Child => 1,
        Relation::Related => 2,
    }
}

impl Answer {
    /// The part of the score.
    pub(super) const fn fit(self) -> f64 {
        match self.category {
            Some((_, relation)) => score::fit(relation),
            None => score::HANDS_FIT,
        }
    }
}
