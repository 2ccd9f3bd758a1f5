//! Suggests a category from somebody's own words; a suggestion only, people choose.
use std::{cmp::Ordering, collections::HashMap};

use engine::domain::{CategoryIx, Taxonomy};

/// From this many letters on, the start of a longer word counts: `fietsen` is found in `fietsenwinkel`.
const STEM_LETTERS: usize = 5;
/// Letters at which a score is one half.
const HALF_LETTERS: f64 = 10.0;

struct Hit {
    from: usize,
    to: usize,
    letters: usize,
    category: CategoryIx,
}

/// Categories whose names or synonyms occur in the text, best first, each with a score in (0, 1). Where two of them
/// overlap only the longer counts, so that "iets met fietsen" is no fietsen.
pub fn guess_category(taxonomy: &Taxonomy, own_words: &str) -> Vec<(CategoryIx, f64)> {
    let words = words(own_words);
    let mut hits = Vec::new();
    for (position, term) in (0_u16..).zip(taxonomy.terms()) {
        let names = [term.nl.to_lowercase(), term.en.to_lowercase()];
        for phrase in term.synonyms.iter().chain(&names) {
            find(&words, phrase, CategoryIx(position), &mut hits);
        }
    }
    hits.sort_by_key(|hit| (std::cmp::Reverse(hit.letters), hit.from));
    let mut taken: Vec<(usize, usize)> = Vec::new();
    let mut letters: HashMap<CategoryIx, usize> = HashMap::new();
    for hit in &hits {
        let span = (hit.from, hit.to);
        let free = taken.iter().all(|other| *other == span || span.1 <= other.0 || other.1 <= span.0);
        if free {
            taken.push(span);
            *letters.entry(hit.category).or_default() += hit.letters;
        }
    }
    let score = |letters: usize| letters as f64 / (letters as f64 + HALF_LETTERS);
    let mut best: Vec<_> = letters.into_iter().map(|(category, letters)| (category, score(letters))).collect();
    best.sort_by(|a, b| b.1.partial_cmp(&a.1).unwrap_or(Ordering::Equal).then(a.0.cmp(&b.0)));
    best
}

fn words(text: &str) -> Vec<String> {
    let split = text.split(|c: char| !(c.is_alphanumeric() || c == '\'' || c == '-'));
    split.map(|word| word.trim_matches(['\'', '-']).to_lowercase()).filter(|word| !word.is_empty()).collect()
}

fn find(text: &[String], phrase: &str, category: CategoryIx, hits: &mut Vec<Hit>) {
    let phrase = words(phrase);
    if phrase.is_empty() {
        return;
    }
    let letters = phrase.iter().map(|word| word.chars().count()).sum();
    for (from, window) in text.windows(phrase.len()).enumerate() {
        let last = phrase.len() - 1;
        let rest = window[..last] == phrase[..last];
        let stem = phrase[last].chars().count() >= STEM_LETTERS && window[last].starts_with(&phrase[last]);
        if rest && (window[last] == phrase[last] || stem) {
            hits.push(Hit { from, to: from + phrase.len(), letters, category });
        }
    }
}
