//! Where an internship street could be: the best stretches of businesses along one street.
//!
//! # Definitions
//!
//! **Row**: businesses of one street (same name, upper and lower case alike) of which each is joined to the others by
//! steps of at most `gap_m` on foot. It stands in the order of the walk from its first door: of the two doors furthest
//! apart (the one furthest on foot from the lowest number, and the one furthest from that) the one with the lower
//! number; ties by house number, then by id. Where this order takes a longer step (a side street of the same name), the
//! row ends, and what is left is divided into rows in the same way. Even and odd sides are one street.
//!
//! **Stretch**: some that follow one another in a row, at most `most` of them; the first and the last did not say no,
//! nor did at least `least` of them.
//!
//! **Score** = sum of weight x part, each part in [0, 1]; *willing* = did not say no.
//!
//! | part | formula |
//! |---|---|
//! | variety | `v / (v + half_variety)`, v as below |
//! | number | `willing / (willing + half_number)` |
//! | openness | mean over all businesses: partner 1, not asked 0.5, said no 0 |
//! | nearness | mean over the young people, by weight, of `max(0, 1 - minutes / reach)` to the nearest willing one |
//!
//! v = sum over kinds of work of `1 + 1/4 + 1/8 + ...`, one term for each willing business of that kind: `1.5 - 0.5^n`
//! for n of them, never 1.5. Without young people nearness is 0.5.
//!
//! Best first: higher score, then fewer businesses, then the name of the street and the first in the row. Of stretches
//! that share a business only the best is kept.
mod house;
mod pick;
mod row;
mod score;
mod weights;

use crate::domain::Point;
use crate::travel::{Network, Walk};
use crate::{domain::Work, matching::WeightsError};
pub use house::HouseNumber;
pub use weights::{StreetParts, StreetRules, StreetWeights};

/// What a business said to the question whether young people may walk along.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Openness {
    /// Takes part already.
    Partner,
    /// Nobody has asked yet.
    NotAsked,
    /// "No, thank you": stands in the row, counts for nothing else.
    SaidNo,
}

/// A shop or workshop on a street.
#[derive(Clone, Debug, PartialEq)]
pub struct Business<K> {
    /// Which; decides ties.
    pub id: K,
    /// Where.
    pub at: Point,
    /// Name of its street; empty = the street nearest to it on the map, and without that it is in no row.
    pub street: String,
    /// House number with its addition (`137A`); empty = not known.
    pub house_number: String,
    /// What one learns there.
    pub work: Work,
    /// What they said.
    pub openness: Openness,
}

/// Young people who stand at one place (the anchor of their cell).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Young {
    /// Where.
    pub at: Point,
    /// How many they are, or how much they count; 0 and below count for nothing.
    pub weight: f64,
}

/// A good place for an internship street.
#[derive(Clone, Debug, PartialEq)]
pub struct Stretch<K> {
    /// Name of the street, as most of its businesses write it (ties: first in the alphabet).
    pub street: String,
    /// Lowest and highest house number; absent when none is known.
    pub numbers: Option<(String, String)>,
    /// The businesses in the order of walking.
    pub businesses: Vec<K>,
    /// Different kinds of work among those who did not say no.
    pub kinds_of_work: usize,
    /// Metres on foot past all of them.
    pub metres: f64,
    /// True when one of the steps between them is an estimate.
    pub estimated: bool,
    /// Sum of weight x part.
    pub score: f64,
    /// The parts.
    pub parts: StreetParts,
}

/// The best `limit` stretches that share no business. A business that is given twice (same id) counts once.
///
/// # Errors
/// [`WeightsError`] for weights that are below 0 or do not sum to 1.
pub fn best_stretches<K: Copy + Ord>(
    network: &Network,
    walk: &mut Walk,
    businesses: &[Business<K>],
    young: &[Young],
    rules: &StreetRules,
    weights: &StreetWeights,
    limit: usize,
) -> Result<Vec<Stretch<K>>, WeightsError> {
    weights.check()?;
    let rows = row::rows(network, walk, businesses, rules.gap_m);
    let near = score::Nearness::new(network, walk, young, &rows, rules.reach_minutes);
    Ok(pick::best(&rows, &near, rules, weights, limit))
}
