//! Looks for what makes somebody recognisable in free text: a need holds no person.
mod names;
mod numbers;

use std::ops::Range;

use super::Postcode;

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FlagSort {
    /// A Dutch telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A house number with a full postcode, or a street with a number.
    Address,
    /// A citizen service number (passes the test of eleven).
    Bsn,
    /// Likely somebody's name.
    Name,
}

/// Where in the text, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flag {
    /// What.
    pub sort: FlagSort,
    /// Where.
    pub at: Range<usize>,
}

impl FlagSort {
    /// Stable code, key of the texts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Address => "address",
            Self::Bsn => "bsn",
            Self::Name => "name",
        }
    }
}

/// Everything in the text that may point at a person, in order.
pub fn flags(text: &str) -> Vec<Flag> {
    let words = words(text);
    let mut found = Vec::new();
    numbers::find(text, &mut found);
    found.extend(
        words.iter().filter(|word| is_email(&text[word.start..word.end])).map(|word| flag(FlagSort::Email, word)),
    );
    addresses(text, &words, &mut found);
    names::find(text, &words, &mut found);
    found.sort_by_key(|flag| (flag.at.start, flag.sort));
    found
}

/// A word with the marks at its ends left off, in bytes.
pub(super) type Word = Range<usize>;

const fn flag(sort: FlagSort, at: &Word) -> Flag {
    Flag { sort, at: at.start..at.end }
}

fn words(text: &str) -> Vec<Word> {
    let mut all = Vec::new();
    let mut start = 0;
    for part in text.split(char::is_whitespace) {
        let left = part.trim_start_matches(|c: char| !c.is_alphanumeric());
        let from = start + part.len() - left.len();
        let word = left.trim_end_matches(|c: char| !c.is_alphanumeric());
        if !word.is_empty() {
            all.push(from..from + word.len());
        }
        // the white space itself may be more than one byte wide
        start += part.len();
        start += text[start..].chars().next().map_or(0, char::len_utf8);
    }
    all
}

fn is_email(word: &str) -> bool {
    let Some((name, host)) = word.split_once('@') else { return false };
    let fine = |c: char| c.is_alphanumeric() || "._%+-".contains(c);
    !name.is_empty()
        && host.contains('.')
        && name.chars().all(fine)
        && host.chars().all(|c| c.is_alphanumeric() || ".-".contains(c))
}

const STREETS: [&str; 17] = [
    "straat",
    "laan",
    "weg",
    "plein",
    "gracht",
    "kade",
    "singel",
    "dijk",
    "hof",
    "steeg",
    "pad",
    "plantsoen",
    "dreef",
    "hage",
    "park",
    "street",
    "lane",
];

/// A full postcode, or a street with a number behind it.
fn addresses(text: &str, words: &[Word], found: &mut Vec<Flag>) {
    for (position, word) in words.iter().enumerate() {
        let this = &text[word.start..word.end];
        let next = words.get(position + 1).map(|next| (&text[next.start..next.end], next.end));
        if this.len() == 6 && this.parse::<Postcode>().is_ok_and(Postcode::is_six) {
            found.push(flag(FlagSort::Address, word));
        }
        let Some((next, end)) = next else { continue };
        let digits = this.len() == 4 && this.bytes().all(|byte| byte.is_ascii_digit());
        let letters = next.len() == 2 && next.bytes().all(|byte| byte.is_ascii_uppercase());
        let postcode = digits && letters && format!("{this}{next}").parse::<Postcode>().is_ok();
        let lower = this.to_lowercase();
        let street = STREETS.iter().any(|ending| lower.ends_with(ending)) && lower.chars().count() > 5;
        let number = next.len() <= 5 && next.starts_with(|c: char| c.is_ascii_digit());
        if postcode || street && number {
            found.push(Flag { sort: FlagSort::Address, at: word.start..end });
        }
    }
}
