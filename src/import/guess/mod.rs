//! Suggests a category from somebody's own words and tells which words spoke for it; a suggestion only, people choose.
//!
//! Everything it knows comes from three files that anyone can read and correct: the synonyms of `data/taxonomy.csv`, the
//! words of `data/associations.csv`, and the examples of `data/sentences.csv` that are not kept apart to measure by.
mod learn;
mod lists;
mod model;
mod spoken;
mod stem;
#[cfg(test)]
mod tests;

use std::sync::LazyLock;

use engine::domain::{CategoryIx, Taxonomy};

use model::Model;

/// Made the first time somebody asks.
static MODEL: LazyLock<Model> = LazyLock::new(|| learn::shipped().unwrap_or_default());

/// A category that own words point at.
#[derive(Clone, Debug, PartialEq)]
pub struct Guess {
    /// Which.
    pub category: CategoryIx,
    /// How much speaks for it, in (0, 1); only to compare within one answer.
    pub score: f64,
    /// The words that spoke for it, as they were typed and in that order; three at most.
    pub because: Vec<String>,
}

/// What the text points at, the best `most`, each with the words that spoke for it. Nothing where no word is known.
pub fn explain_category(taxonomy: &Taxonomy, own_words: &str, most: usize) -> Vec<Guess> {
    let heard = MODEL.hear(own_words);
    let known = heard.ranked().filter_map(|(code, score)| Some((taxonomy.find(code)?, code, score)));
    known.take(most).map(|(category, code, score)| Guess { category, score, because: heard.because(code) }).collect()
}

/// The roots of the words of a text that tell something, in their order.
pub(super) fn roots(text: &str) -> Vec<String> {
    spoken::words(text).into_iter().filter(spoken::Word::tells).map(|word| word.root).collect()
}

/// What the text points at, best first, each with a score in (0, 1).
pub fn guess_category(taxonomy: &Taxonomy, own_words: &str) -> Vec<(CategoryIx, f64)> {
    let heard = MODEL.hear(own_words);
    heard.ranked().filter_map(|(code, score)| Some((taxonomy.find(code)?, score))).collect()
}
