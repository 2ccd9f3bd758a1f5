//! Likely names of people: behind a title, behind "ik heet", or a common given name in the middle of a sentence.
use super::{Flag, FlagSort, Word};

/// Given names, one a line; ours, not exhaustive: a warning for the one who types, no proof of anything.
const GIVEN: &str = include_str!("../../../data/given_names.csv");
const TITLES: [&str; 15] = [
    "mevrouw",
    "mevr",
    "mw",
    "meneer",
    "mijnheer",
    "dhr",
    "heer",
    "juf",
    "tante",
    "oom",
    "buurvrouw",
    "buurman",
    "mrs",
    "mr",
    "ms",
];
const INTRODUCTIONS: [&[&str]; 7] = [
    &["ik", "heet"],
    &["mijn", "naam", "is"],
    &["my", "name", "is"],
    &["naam", "is"],
    &["hij", "heet"],
    &["zij", "heet"],
    &["genaamd"],
];
const BETWEEN: [&str; 12] = ["de", "den", "der", "van", "ten", "ter", "te", "el", "al", "ben", "bin", "la"];

/// Adds likely names.
pub(super) fn find(text: &str, words: &[Word], found: &mut Vec<Flag>) {
    let mut position = 0;
    while position < words.len() {
        match name_at(text, words, position) {
            Some(end) => {
                found.push(Flag { sort: FlagSort::Name, at: words[position].start..words[end].end });
                position = end + 1;
            }
            None => position += 1,
        }
    }
}

/// The last word of the name that starts here.
fn name_at(text: &str, words: &[Word], position: usize) -> Option<usize> {
    let word = |at: usize| words.get(at).map(|word: &Word| &text[word.start..word.end]);
    let this = word(position)?;
    if !is_capital(this) {
        return None;
    }
    let end = surname_end(&word, position);
    let lower = |at: usize| word(at).unwrap_or_default().to_lowercase();
    let titled = position > 0 && TITLES.contains(&lower(position - 1).as_str());
    let introduced = INTRODUCTIONS.iter().any(|phrase| {
        let from = position.checked_sub(phrase.len());
        from.is_some_and(|from| phrase.iter().enumerate().all(|(offset, part)| lower(from + offset) == *part))
    });
    let known = is_given(this) && (end > position || !starts_sentence(text, &words[position]));
    (titled || introduced || known).then_some(end)
}

/// As far as a surname goes on: `de Vries`, `El Amrani`.
fn surname_end<'a>(word: &impl Fn(usize) -> Option<&'a str>, position: usize) -> usize {
    let mut end = position;
    let mut ahead = position + 1;
    while let Some(next) = word(ahead) {
        if is_capital(next) {
            end = ahead;
        } else if !BETWEEN.contains(&next) {
            break;
        }
        if ahead - position > 4 {
            break;
        }
        ahead += 1;
    }
    end
}

fn is_capital(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && word.chars().any(char::is_lowercase)
}

fn is_given(word: &str) -> bool {
    let bare = word.trim_end_matches("'s").split('-').next().unwrap_or(word);
    GIVEN.lines().skip(1).any(|name| name == bare)
}

fn starts_sentence(text: &str, word: &Word) -> bool {
    let before = text[..word.start].trim_end_matches([' ', '"', '\'', '(', '“', '‘']);
    before.is_empty() || before.ends_with(['.', '!', '?', ':', ';', '\n', '-', '•'])
}
