//! What each part of a score is worth: published, versioned, set by the council, stored with each match.
use serde::{Deserialize, Serialize};

use super::suggestion::Parts;
use crate::domain::Warmth;

/// The weights in force: each at least 0, together 1.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weights {
    /// Which version of the file, e.g. `2026-11`.
    pub version: String,
    /// Worth of each part.
    pub parts: PartWeights,
    /// Worth of how well a partner is known, each in [0, 1].
    pub warmth: WarmthScale,
}

/// One number per part of a score.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct PartWeights {
    pub nearness: f64,
    pub fit: f64,
    pub time: f64,
    pub room: f64,
    pub warmth: f64,
    pub rest: f64,
    pub freshness: f64,
}

/// The warmth part of each [`Warmth`].
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct WarmthScale {
    pub known: f64,
    pub informal: f64,
    pub formal: f64,
    pub not_yet_partner: f64,
}

/// What is wrong with a set of weights.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum WeightsError {
    /// Below 0, or not a number.
    #[error("weight {0} is {1}: every weight must be at least 0")]
    Negative(&'static str, f64),
    /// They do not sum to 1 (to within 1e-9).
    #[error("the weights sum to {0}, they must sum to 1")]
    Sum(f64),
    /// Outside [0, 1].
    #[error("warmth {0} is {1}: it must lie between 0 and 1")]
    Warmth(&'static str, f64),
}

impl Weights {
    /// Refuses weights that are not a convex sum.
    ///
    /// # Errors
    /// [`WeightsError`] naming the first that is wrong.
    pub fn check(&self) -> Result<(), WeightsError> {
        let named = self.parts.named();
        if let Some((name, worth)) = named.into_iter().find(|(_, worth)| !(*worth >= 0.0 && worth.is_finite())) {
            return Err(WeightsError::Negative(name, worth));
        }
        let sum: f64 = named.iter().map(|(_, worth)| worth).sum();
        if (sum - 1.0).abs() > 1e-9 {
            return Err(WeightsError::Sum(sum));
        }
        let scale = self.warmth.named();
        match scale.into_iter().find(|(_, worth)| !(0.0..=1.0).contains(worth)) {
            Some((name, worth)) => Err(WeightsError::Warmth(name, worth)),
            None => Ok(()),
        }
    }

    /// Sum of weight x part, always added in the same order, so that every machine gives the same bits.
    pub fn score(&self, parts: &Parts) -> f64 {
        self.brought(parts).into_iter().fold(0.0, |sum, (_, brought)| sum + brought)
    }

    /// What each part brings to the sum, in the order of [`PartWeights::named`].
    #[inline]
    pub const fn brought(&self, parts: &Parts) -> [(&'static str, f64); 7] {
        let worth = &self.parts;
        [
            ("nearness", worth.nearness * parts.nearness),
            ("fit", worth.fit * parts.fit),
            ("time", worth.time * parts.time),
            ("room", worth.room * parts.room),
            ("warmth", worth.warmth * parts.warmth),
            ("rest", worth.rest * parts.rest),
            ("freshness", worth.freshness * parts.freshness),
        ]
    }
}

impl PartWeights {
    /// Each with its name, in the order in which they are added.
    pub fn named(&self) -> [(&'static str, f64); 7] {
        [
            ("nearness", self.nearness),
            ("fit", self.fit),
            ("time", self.time),
            ("room", self.room),
            ("warmth", self.warmth),
            ("rest", self.rest),
            ("freshness", self.freshness),
        ]
    }
}

impl WarmthScale {
    /// The worth of one warmth.
    pub const fn of(&self, warmth: Warmth) -> f64 {
        match warmth {
            Warmth::Known => self.known,
            Warmth::Informal => self.informal,
            Warmth::Formal => self.formal,
            Warmth::NotYetPartner => self.not_yet_partner,
        }
    }
    /// Each with its name, warmest first.
    pub fn named(&self) -> [(&'static str, f64); 4] {
        [
            ("known", self.known),
            ("informal", self.informal),
            ("formal", self.formal),
            ("not-yet-partner", self.not_yet_partner),
        ]
    }
}
