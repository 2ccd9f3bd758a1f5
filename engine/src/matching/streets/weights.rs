//! What makes a stretch good, and how much each counts; the council sets them.
use crate::matching::WeightsError;

/// The measures by which stretches are found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StreetRules {
    /// Longest walk between neighbours, in metres.
    pub gap_m: f64,
    /// Fewest businesses that did not say no.
    pub least: usize,
    /// Most businesses in one stretch.
    pub most: usize,
    /// So many kinds of work make variety a half; more is always better, each a little less.
    pub half_variety: f64,
    /// So many businesses make number a half.
    pub half_number: f64,
    /// Minutes on foot at which nearness is 0.
    pub reach_minutes: f64,
}

impl Default for StreetRules {
    fn default() -> Self {
        Self { gap_m: 80.0, least: 3, most: 20, half_variety: 4.0, half_number: 5.0, reach_minutes: 15.0 }
    }
}

/// One number per part: each at least 0, together 1.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct StreetWeights {
    pub variety: f64,
    pub number: f64,
    pub openness: f64,
    pub nearness: f64,
}

impl Default for StreetWeights {
    fn default() -> Self {
        Self { variety: 0.45, number: 0.15, openness: 0.15, nearness: 0.25 }
    }
}

/// The parts of a score, each in [0, 1]; `streets` documents their formulas.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct StreetParts {
    pub variety: f64,
    pub number: f64,
    pub openness: f64,
    pub nearness: f64,
}

impl StreetWeights {
    /// Refuses weights that are not a convex sum.
    ///
    /// # Errors
    /// [`WeightsError`] naming the first that is wrong.
    pub fn check(&self) -> Result<(), WeightsError> {
        let named = [
            ("variety", self.variety),
            ("number", self.number),
            ("openness", self.openness),
            ("nearness", self.nearness),
        ];
        if let Some((name, worth)) = named.into_iter().find(|(_, worth)| !(*worth >= 0.0 && worth.is_finite())) {
            return Err(WeightsError::Negative(name, worth));
        }
        let sum: f64 = named.iter().map(|(_, worth)| worth).sum();
        if (sum - 1.0).abs() > 1e-9 { Err(WeightsError::Sum(sum)) } else { Ok(()) }
    }

    /// Sum of weight x part, always added in the same order.
    pub fn score(&self, parts: &StreetParts) -> f64 {
        self.variety * parts.variety
            + self.number * parts.number
            + self.openness * parts.openness
            + self.nearness * parts.nearness
    }
}
