//! Counts how often what is recognised stands beside a category.
use std::collections::{BTreeMap, HashMap, HashSet};

use engine::domain::Taxonomy;

use super::{
    lists::{Associations, Sentence, read_associations, read_sentences},
    model::Model,
    spoken::{Mark, Word, phrase, words},
};
use crate::import::{FileFault, read_taxonomy};

/// The files the program carries with it.
const TAXONOMY: &[u8] = include_bytes!("../../../data/taxonomy.csv");
const ASSOCIATIONS: &str = include_str!("../../../data/associations.csv");
const SENTENCES: &str = include_str!("../../../data/sentences.csv");

/// What one occurrence counts: a name for the category, a word that points at it, a sentence of it, and a sentence of
/// which it is not the best category.
const SYNONYM: f64 = 2.0;
const ASSOCIATION: f64 = 1.5;
const EXAMPLE: f64 = 0.5;
const ALSO: f64 = 0.15;

/// Letters of a root that may be part of a compound: in lists, and in sentences.
const LISTED_LETTERS: usize = 3;
const SAID_LETTERS: usize = 4;

/// How much of a mark stands beside each category, by its place.
pub(super) type Counts = HashMap<Mark, BTreeMap<usize, f64>>;

/// The model of the files the program carries.
///
/// # Errors
/// [`FileFault`] when one is damaged; a test reads them, so never in a release.
pub(super) fn shipped() -> Result<Model, FileFault> {
    Ok(learn(&read_taxonomy(TAXONOMY)?, &read_associations(ASSOCIATIONS)?, &shipped_sentences()?))
}

/// The examples the program carries.
///
/// # Errors
/// [`FileFault`] when they are damaged.
pub(super) fn shipped_sentences() -> Result<Vec<Sentence>, FileFault> {
    read_sentences(SENTENCES)
}

/// Makes a model; sentences that are kept apart are left out, and so are codes that the taxonomy does not have.
pub(super) fn learn(taxonomy: &Taxonomy, associations: &[Associations], sentences: &[Sentence]) -> Model {
    let place = |code: &str| taxonomy.find(code).map(|ix| usize::from(ix.0));
    let lists = listed(taxonomy, associations);
    let examples: Vec<(&Sentence, Vec<Word>)> =
        sentences.iter().filter(|one| !one.held).map(|one| (one, words(&one.text))).collect();
    let mut known = HashSet::new();
    for (_, _, phrases) in &lists {
        remember(&mut known, phrases.iter().flatten(), LISTED_LETTERS);
    }
    remember(&mut known, examples.iter().flat_map(|(_, words)| words), SAID_LETTERS);
    let mut counts = Counts::new();
    for (code, worth, phrases) in &lists {
        let Some(place) = place(code) else { continue };
        for (mark, count) in list_marks(phrases, *worth, &known) {
            *counts.entry(mark).or_default().entry(place).or_default() += count;
        }
    }
    for (sentence, words) in &examples {
        let also = sentence.also.iter().map(|code| (code, ALSO));
        let marks: HashSet<Mark> = words.iter().flat_map(|word| word.marks(&known)).collect();
        for (code, worth) in [(&sentence.category, EXAMPLE)].into_iter().chain(also) {
            let Some(place) = place(code) else { continue };
            for mark in &marks {
                *counts.entry(mark.clone()).or_default().entry(place).or_default() += worth;
            }
        }
    }
    let codes = taxonomy.terms().iter().map(|term| term.code.to_string()).collect();
    Model::new(codes, known, counts)
}

/// The lists of every category: its code, what a phrase counts, the phrases.
type Listed<'a> = (&'a str, f64, Vec<Vec<Word>>);

fn listed<'a>(taxonomy: &'a Taxonomy, associations: &'a [Associations]) -> Vec<Listed<'a>> {
    let names = taxonomy.terms().iter().map(|term| {
        let phrases = term.synonyms.iter().chain([&term.nl, &term.en]);
        (term.code.as_str(), SYNONYM, phrases.map(|phrase| words(phrase)).collect())
    });
    let others = associations.iter().map(|one| {
        let phrases = one.phrases.iter().map(|phrase| words(phrase)).collect();
        (one.category.as_str(), ASSOCIATION, phrases)
    });
    names.chain(others).collect()
}

fn remember<'a>(known: &mut HashSet<String>, words: impl Iterator<Item = &'a Word>, least: usize) {
    let long = words.filter(|word| word.tells() && word.lower.chars().count() >= least);
    known.extend(long.map(|word| word.root.clone()));
}

/// What a list counts: a phrase whole, each of its words less; said twice, it counts once.
fn list_marks(phrases: &[Vec<Word>], worth: f64, known: &HashSet<String>) -> HashMap<Mark, f64> {
    let mut marks: HashMap<Mark, f64> = HashMap::new();
    for words in phrases {
        let telling = words.iter().filter(|word| word.tells()).count().max(1);
        // A word of a name says more than a word of a phrase that only points.
        let each = if worth >= SYNONYM { worth / (telling as f64).sqrt() } else { worth / telling as f64 };
        let single = words.iter().flat_map(|word| word.marks(known)).map(|mark| (mark, each));
        for (mark, count) in single.chain(phrase(words).map(|mark| (mark, worth))) {
            let most = marks.entry(mark).or_default();
            *most = most.max(count);
        }
    }
    marks
}
