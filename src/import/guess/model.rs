//! Weighs what is recognised in a text, and remembers which words said it.
use std::{
    collections::{HashMap, HashSet},
    ops::Range,
};

use super::{
    learn::Counts,
    spoken::{Mark, Word, phrases, words},
};

/// As if each mark had been seen so often, spread over all categories.
const SMOOTHING: f64 = 0.3;
/// What a piece and a phrase weigh beside a word.
const PIECE: f64 = 0.5;
const PHRASE: f64 = 0.5;
/// At this weight a score is one half.
const HALF: f64 = 10.0;
/// Words told at most, and how much one must weigh beside the heaviest.
const MOST_WORDS: usize = 3;
const LEAST_SHARE: f64 = 0.3;

/// What speaks for what.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Model {
    codes: Vec<String>,
    known: HashSet<String>,
    speaks: HashMap<Mark, Vec<(usize, f64)>>,
}

/// A text, weighed.
#[derive(Debug)]
pub(super) struct Heard<'a> {
    model: &'a Model,
    text: &'a str,
    words: Vec<Word>,
    /// By which words, for what, how much.
    said: Vec<(Range<usize>, usize, f64)>,
    /// At least one whole word or part of one is known.
    is_understood: bool,
}

impl Model {
    /// From counts: a mark speaks for a category by the logarithm of how much oftener than by chance they go together.
    pub(super) fn new(codes: Vec<String>, known: HashSet<String>, counts: Counts) -> Self {
        let chance = 1.0 / codes.len().max(1) as f64;
        let weigh = |(mark, beside): (Mark, std::collections::BTreeMap<usize, f64>)| {
            let all: f64 = beside.values().sum();
            let worth = match mark {
                Mark::Root(_) => 1.0,
                Mark::Piece(_) => PIECE,
                Mark::Phrase(_) => PHRASE,
            };
            let share = |count: f64| (count + SMOOTHING * chance) / (all + SMOOTHING);
            let weights = beside.into_iter().map(|(place, count)| (place, worth * (share(count) / chance).ln()));
            (mark, weights.filter(|(_, weight)| *weight > 0.0).collect())
        };
        Self { speaks: counts.into_iter().map(weigh).collect(), codes, known }
    }

    /// Weighs a text.
    pub(super) fn hear<'a>(&'a self, text: &'a str) -> Heard<'a> {
        let words = words(text);
        let single = words.iter().enumerate().flat_map(|(at, word)| {
            let marks = word.marks(&self.known).into_iter();
            marks.map(move |mark| (at..at + 1, mark))
        });
        let mut seen = HashSet::new();
        let (mut said, mut is_understood) = (Vec::new(), false);
        for (span, mark) in single.chain(phrases(&words)) {
            let Some(weights) = self.speaks.get(&mark) else { continue };
            is_understood |= !matches!(mark, Mark::Piece(_)) && !weights.is_empty();
            if seen.insert(mark) {
                said.extend(weights.iter().map(|(place, weight)| (span.clone(), *place, *weight)));
            }
        }
        Heard { model: self, text, words, said, is_understood }
    }
}

impl Heard<'_> {
    /// Codes with their scores, best first; nothing where no word is known.
    pub(super) fn ranked(&self) -> impl Iterator<Item = (&str, f64)> {
        let mut totals = vec![0.0; self.model.codes.len()];
        for (_, place, weight) in self.said.iter().filter(|_| self.is_understood) {
            totals[*place] += weight;
        }
        let mut ranked: Vec<(usize, f64)> = totals.into_iter().enumerate().filter(|(_, total)| *total > 0.0).collect();
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        ranked.into_iter().map(|(place, total)| (self.model.codes[place].as_str(), total / (total + HALF)))
    }

    /// The words that spoke most for a category, as they stand in the text and in that order.
    pub(super) fn because(&self, code: &str) -> Vec<String> {
        let mut spans: Vec<(Range<usize>, f64)> = Vec::new();
        // The longest first, so that a phrase takes in what its words say.
        let mut said: Vec<_> = self.said.iter().filter(|(_, place, _)| self.model.codes[*place] == code).collect();
        said.sort_by_key(|(span, _, _)| (std::cmp::Reverse(span.len()), span.start));
        for (span, _, weight) in said {
            match spans.iter_mut().find(|(known, _)| known.start < span.end && span.start < known.end) {
                Some((_, total)) => *total += weight,
                None => spans.push((span.clone(), *weight)),
            }
        }
        spans.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.start.cmp(&b.0.start)));
        let heaviest = spans.first().map_or(0.0, |(_, weight)| *weight);
        spans.retain(|(_, weight)| *weight >= heaviest * LEAST_SHARE);
        spans.truncate(MOST_WORDS);
        spans.sort_by_key(|(span, _)| span.start);
        spans.into_iter().map(|(span, _)| self.typed(&span)).collect()
    }

    fn typed(&self, span: &Range<usize>) -> String {
        let (first, last) = (&self.words[span.start], &self.words[span.end - 1]);
        self.text[first.at.start..last.at.end].to_owned()
    }
}
