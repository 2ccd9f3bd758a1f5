//! Reads what makes a stretch of street good, `data/street_weights.toml`.
use engine::matching::streets::{StreetRules, StreetWeights};
use serde::Deserialize;

use super::FileFault;

/// The measures and weights in force.
#[derive(Clone, Debug, PartialEq)]
pub struct StreetFile {
    /// Which version of the file.
    pub version: String,
    /// By what stretches are found.
    pub rules: StreetRules,
    /// How much each part counts.
    pub weights: StreetWeights,
    /// So many businesses must have said yes before a street begins.
    pub begins_at: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    version: String,
    weights: Parts,
    rules: Rules,
    begin: Begin,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Begin {
    shops: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Parts {
    variety: f64,
    number: f64,
    openness: f64,
    nearness: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rules {
    gap_m: f64,
    least: usize,
    most: usize,
    half_variety: f64,
    half_number: f64,
    reach_minutes: f64,
}

impl StreetFile {
    /// The file the program carries with it.
    ///
    /// # Errors
    /// [`FileFault`] when the file is damaged; a test reads it, so never in a release.
    pub fn shipped() -> Result<Self, FileFault> {
        read_street_weights(include_str!("../../data/street_weights.toml"))
    }
}

/// Reads and checks measures and weights.
///
/// # Errors
/// [`FileFault::Malformed`] for what is no such file, [`FileFault::Weights`] for weights that are no sum of 1.
pub fn read_street_weights(text: &str) -> Result<StreetFile, FileFault> {
    let Written { version, weights, rules, begin } = toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(1, |span| text[..span.start.min(text.len())].matches('\n').count() + 1);
        FileFault::at_line(line as u64, error.message())
    })?;
    let Parts { variety, number, openness, nearness } = weights;
    let weights = StreetWeights { variety, number, openness, nearness };
    weights.check().map_err(|fault| FileFault::Weights { fault })?;
    let Rules { gap_m, least, most, half_variety, half_number, reach_minutes } = rules;
    let rules = StreetRules { gap_m, least, most, half_variety, half_number, reach_minutes };
    Ok(StreetFile { version, rules, weights, begins_at: begin.shops })
}
