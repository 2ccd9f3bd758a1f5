//! One question made ready: what is found once is not found again for every candidate.
use super::query::{Query, Viewer};
use super::rules::FRESH_DAYS;
use super::score;
use super::suggestion::Parts;
use super::top::Answer;
use super::weights::Weights;
use crate::domain::{DAY_S, Entry, Relation, Taxonomy};
use crate::index::{Best, Bound, Eye, Sieve, UNSTATED};
use crate::travel::{ESTIMATE_FACTOR, METRES_PER_MINUTE, Network, Snapped};

/// A question with its eye, its street node and what follows from both.
pub(super) struct Ask<'a> {
    pub(super) query: &'a Query,
    pub(super) weights: &'a Weights,
    pub(super) taxonomy: &'a Taxonomy,
    pub(super) network: &'a Network,
    pub(super) eye: Eye,
    pub(super) origin: Option<Snapped>,
    /// Least minutes a straight metre can cost: a walk may be straight, an estimate never is.
    pub(super) minutes_per_metre: f64,
}

impl<'a> Ask<'a> {
    pub(super) fn new(query: &'a Query, weights: &'a Weights, taxonomy: &'a Taxonomy, network: &'a Network) -> Self {
        let origin = network.snap(query.origin);
        let factor = if origin.is_some() { 1.0 } else { ESTIMATE_FACTOR };
        // A hair less, so that a bound is never above the exact minutes by rounding.
        let minutes_per_metre = factor / METRES_PER_MINUTE * (1.0 - 1e-12);
        Self { query, weights, taxonomy, network, eye: Eye::new(query.origin), origin, minutes_per_metre }
    }

    /// The plain rules, of which `may_fail` may fail.
    pub(super) fn sieve(&self, may_fail: u8) -> Sieve {
        Sieve {
            slots: self.query.slots.bits(),
            kind: self.query.kind,
            places: self.query.places,
            public_only: self.query.viewer == Viewer::Anonymous,
            oldest: self.query.now.0.saturating_sub(FRESH_DAYS as i64 * DAY_S + 1),
            may_fail,
        }
    }

    /// Minutes that something whose squared metres are at least `squared` surely costs.
    pub(super) fn least_minutes(&self, squared: f64) -> f64 {
        squared.sqrt() * self.minutes_per_metre
    }

    /// Squared metres beyond which something surely costs more than `minutes`.
    pub(super) fn most_squared(&self, minutes: f64) -> f64 {
        let metres = minutes.max(0.0) / self.minutes_per_metre * (1.0 + 1e-9);
        metres * metres
    }

    /// A way of more minutes than this leaves a score below `threshold`, when the other parts are worth `rest`.
    pub(super) fn useful_minutes(&self, threshold: Option<f64>, rest: f64) -> f64 {
        let Some(threshold) = threshold else { return f64::INFINITY };
        let worth = self.weights.parts.nearness;
        let needed = (threshold - rest) / worth;
        if needed.is_nan() || needed <= 0.0 {
            return f64::INFINITY;
        }
        // The slack is far above what rounding can do to the two lines above.
        (1.0 - needed + 1e-6 + 1e-14 / worth) * self.query.minutes
    }

    /// The best score a row no better than `best` could have for a relation worth `fit`, were it `minutes` away.
    pub(super) fn best_score(&self, best: &Best, fit: f64, minutes: f64) -> f64 {
        let now = self.query.now.0;
        let days = (now as f64 - f64::from(best.freshest)) / DAY_S as f64;
        let fresh = if best.freshest == u32::MAX { 1.0 } else { score::freshness((days - 1e-6).max(0.0)) };
        self.weights.score(&Parts {
            nearness: score::nearness(minutes, self.query.minutes),
            fit,
            time: self.best_time(best),
            room: 1.0,
            warmth: self.best_warmth(best),
            rest: 1.0,
            freshness: fresh,
        })
    }

    fn best_time(&self, best: &Best) -> f64 {
        let asked = self.query.slots;
        if asked.is_empty() {
            return 1.0;
        }
        let shared = f64::from((asked.bits() & best.slots).count_ones()) / f64::from(asked.count());
        if best.slots & UNSTATED == 0 { shared } else { shared.max(0.5) }
    }

    fn best_warmth(&self, best: &Best) -> f64 {
        let scale = &self.weights.warmth;
        let worths = [scale.not_yet_partner, scale.formal, scale.informal, scale.known];
        let there = worths.into_iter().enumerate().filter(|(bit, _)| best.warmths & 1 << bit != 0);
        there.map(|(_, worth)| worth).fold(0.0, f64::max)
    }

    /// Could any row below `bound` be found at all, be it as a near miss?
    pub(super) fn could_be_found(&self, bound: &Bound) -> bool {
        let old = bound.best.freshest != u32::MAX
            && (self.query.now.0 as f64 - f64::from(bound.best.freshest)) / DAY_S as f64 > FRESH_DAYS + 1e-3;
        !old && (bound.has_public() || self.query.viewer == Viewer::Team)
    }

    /// Could any row below `bound` keep all the rules that a bound can tell?
    pub(super) fn could_fit(&self, bound: &Bound) -> bool {
        let asked = self.query.slots;
        let time = asked.is_empty() || bound.best.slots & (asked.bits() | UNSTATED) != 0;
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
