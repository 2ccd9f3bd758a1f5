//! The answer: the best, each with its parts and reasons, and what just missed.
use serde::Serialize;

use super::reason::{Missed, Reason};
use crate::domain::{CategoryIx, EntryId, Kind, MunicipalityId, What};

/// How the minutes were found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Travel {
    /// Over the streets, both ends on the network.
    Network,
    /// Straight line x 1.3 at walking speed.
    Estimate,
    /// No walk: by phone or screen.
    Remote,
}

/// The parts of a score, each in [0, 1]; `matching` documents their formulas.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Parts {
    /// 1 - minutes / reach; 0.5 for remote services; 0 beyond reach (near misses).
    pub nearness: f64,
    /// 1 same category, 0.8 child or parent, 0.5 related, 0.4 uncategorised hands.
    pub fit: f64,
    /// Shared half-days / asked half-days; 1 when none were asked; 0.5 when the offer states none.
    pub time: f64,
    /// Free places / places in all, at most 1; 1 without a limit.
    pub room: f64,
    /// The council's worth of how well it is known.
    pub warmth: f64,
    /// 1 - asked this month / most per month; 1 without a cap.
    pub rest: f64,
    /// 1 - days since confirmed / 365, at least 0.
    pub freshness: f64,
}

/// One thing found.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// Which.
    pub id: EntryId,
    /// Its shard.
    pub municipality: MunicipalityId,
    /// Offer, known place, event, initiative.
    pub what: What,
    /// The category of it that answers best; `None` for uncategorised hands.
    pub category: Option<CategoryIx>,
    /// Sort of help.
    pub kind: Kind,
    /// Metres walked (network) or straight (estimate); absent when remote.
    pub metres: Option<f64>,
    /// Minutes on foot; absent when remote.
    pub minutes: Option<f64>,
    /// How the minutes were found.
    pub travel: Travel,
    /// Sum of weight x part.
    pub score: f64,
    /// The parts.
    pub parts: Parts,
    /// Why, most telling first.
    pub reasons: Vec<Reason>,
}

/// One thing that fails exactly one rule.
#[derive(Clone, Debug, PartialEq)]
pub struct NearMiss {
    /// What it would be if the rule were lifted (nearness 0 when it is the reach).
    pub suggestion: Suggestion,
    /// The rule.
    pub missed: Missed,
}

/// The answer to one question.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Suggestions {
    /// Best first; ties by id.
    pub suggestions: Vec<Suggestion>,
    /// Best first; ties by id.
    pub near_misses: Vec<NearMiss>,
}
