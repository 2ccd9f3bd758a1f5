//! A text as words, and what of a word can be recognised.
use std::{collections::HashSet, ops::Range};

use super::stem::{is_empty, plain, stem};

/// Letters from which a word may be two words written as one.
const COMPOUND: usize = 7;
/// Letters of a piece of a word.
const PIECE: usize = 4;
/// Words of the longest phrase.
const PHRASE: usize = 6;

/// One word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// Where in the text, in bytes.
    pub(super) at: Range<usize>,
    /// In small letters.
    pub(super) lower: String,
    /// Its root.
    pub(super) root: String,
}

/// What is recognised of a text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Mark {
    /// The root of a word, or of a part of a compound.
    Root(String),
    /// Letters that follow each other in a word: what is left of a typing error or a strange ending.
    Piece(String),
    /// Words that follow each other, their roots with spaces between.
    Phrase(String),
}

/// The words of a text.
pub(super) fn words(text: &str) -> Vec<Word> {
    let part = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’' | '-');
    let mut all = Vec::new();
    let mut from = 0;
    for raw in text.split(|c| !part(c)) {
        let left = raw.trim_start_matches(['\'', '’', '-']);
        let start = from + raw.len() - left.len();
        let word = left.trim_end_matches(['\'', '’', '-']);
        if !word.is_empty() {
            let lower = word.to_lowercase().replace('’', "'");
            all.push(Word { at: start..start + word.len(), root: stem(&lower), lower });
        }
        from += raw.len();
        from += text[from..].chars().next().map_or(0, char::len_utf8);
    }
    all
}

impl Word {
    /// Does it tell something about a topic?
    pub(super) fn tells(&self) -> bool {
        !is_empty(&self.lower) && self.lower.chars().count() >= 2
    }

    /// What can be recognised of it; compounds come apart into roots that are known.
    pub(super) fn marks(&self, known: &HashSet<String>) -> Vec<Mark> {
        if !self.tells() {
            return Vec::new();
        }
        let mut marks = vec![Mark::Root(self.root.clone())];
        if self.root.chars().count() >= COMPOUND {
            marks.extend(parts(&self.root, known).into_iter().map(Mark::Root));
        }
        marks.extend(pieces(&self.lower).into_iter().map(Mark::Piece));
        marks
    }
}

/// All words as one phrase; nothing where they are one or too many.
pub(super) fn phrase(words: &[Word]) -> Option<Mark> {
    (2..=PHRASE).contains(&words.len()).then(|| {
        let roots: Vec<&str> = words.iter().map(|word| word.root.as_str()).collect();
        Mark::Phrase(roots.join(" "))
    })
}

/// Every phrase in a text, with the positions of its words.
pub(super) fn phrases(words: &[Word]) -> impl Iterator<Item = (Range<usize>, Mark)> + '_ {
    let spans =
        (0..words.len()).flat_map(move |from| (from + 2..=words.len().min(from + PHRASE)).map(move |to| from..to));
    spans.filter_map(|span| Some((span.clone(), phrase(&words[span])?)))
}

fn pieces(lower: &str) -> Vec<String> {
    if lower.chars().count() < PIECE {
        return Vec::new();
    }
    let letters: Vec<char> = format!("^{}$", plain(lower)).chars().collect();
    letters.windows(PIECE).map(|piece| piece.iter().collect()).collect()
}

/// The parts of a compound: two roots that are known (`fietsen` `maker`), cut where the shorter is longest; else the
/// longest that stands at its start and the longest that stands at its end.
fn parts(root: &str, known: &HashSet<String>) -> Vec<String> {
    let cuts: Vec<usize> = root.char_indices().map(|(at, _)| at).collect();
    let length = cuts.len();
    let mut best: Option<(usize, [String; 2])> = None;
    for (left, at) in cuts.iter().enumerate().take(length.saturating_sub(2)).skip(3) {
        let (head, tail) = root.split_at(*at);
        let Some(head) = head_root(head, known).filter(|_| known.contains(tail)) else { continue };
        let shorter = head.chars().count().min(length - left);
        if best.as_ref().is_none_or(|(known, _)| shorter > *known) {
            best = Some((shorter, [head, tail.to_owned()]));
        }
    }
    if let Some((_, both)) = best {
        return both.into();
    }
    let head = (5..length.saturating_sub(1)).rev().map(|left| &root[..cuts[left]]).find(|head| known.contains(*head));
    let tail = (2..length.saturating_sub(4)).map(|left| &root[cuts[left]..]).find(|tail| known.contains(*tail));
    head.into_iter().chain(tail).map(str::to_owned).collect()
}

/// The root of the first part of a compound, without the letters that join it to the second.
fn head_root(head: &str, known: &HashSet<String>) -> Option<String> {
    let joined = head.strip_suffix('s').unwrap_or(head);
    [head.to_owned(), stem(head), joined.to_owned()].into_iter().find(|root| known.contains(root))
}
