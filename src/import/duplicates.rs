//! Likely duplicates in a set, proposed and never merged: people decide.
use std::collections::{HashMap, HashSet};

use engine::domain::{Cell, NEED_RESOLUTION, Point};

/// What a row is compared by.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// Name.
    pub name: String,
    /// Phone as digits.
    pub phone: Option<String>,
    /// Website.
    pub website: Option<String>,
    /// Where, when known.
    pub at: Option<Point>,
}

/// What two rows have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Signal {
    /// Nearly the same name.
    Name,
    /// The same phone number.
    Phone,
    /// The same website.
    Website,
    /// At most 150 m apart.
    Near,
}

impl Signal {
    /// Stable code, key of the texts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Phone => "phone",
            Self::Website => "website",
            Self::Near => "near",
        }
    }
}

/// Rows further apart are not the same, whatever else they share: branches share a website and often a phone number.
const SAME_PLACE_M: f64 = 150.0;
/// A row is compared with at most so many others of a block, so that one number shared by thousands stays cheap.
const MOST_PER_BLOCK: usize = 40;
/// Share of letter triples that two names must have in common.
const LIKE_NAMES: f64 = 0.6;

/// Pairs that are likely the same, lower position first, each with what they have in common. Rows are only compared
/// within blocks (same phone, same site, a word of the name in the same or a neighbouring cell), so the time grows with
/// the number of rows, not with its square.
pub fn likely_duplicates(candidates: &[Candidate]) -> Vec<(usize, usize, Vec<Signal>)> {
    let traits: Vec<Traits> = candidates.iter().map(Traits::of).collect();
    let mut blocks: HashMap<Key<'_>, Vec<usize>> = HashMap::new();
    let mut likely = Vec::new();
    for (second, mine) in traits.iter().enumerate() {
        let mut firsts: Vec<usize> = mine.looked_up().filter_map(|key| blocks.get(&key)).flatten().copied().collect();
        firsts.sort_unstable();
        firsts.dedup();
        for first in firsts {
            likely.extend(compare(&traits[first], mine).map(|signals| (first, second, signals)));
        }
        for key in mine.kept_under() {
            let block = blocks.entry(key).or_default();
            if block.len() < MOST_PER_BLOCK {
                block.push(second);
            }
        }
    }
    likely.sort_unstable();
    likely
}

/// What puts rows in one block.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Key<'t> {
    Phone(&'t str),
    Site(&'t str),
    /// A word of the name, in a cell.
    Here(Cell, &'t str),
    /// A word of the name of a row without a place.
    Placeless(&'t str),
    /// A word of the name of any row.
    Anywhere(&'t str),
}

/// What two rows share, when it is enough: a like name with anything else (or with the place unknown), or the same
/// phone or site at the same place.
fn compare(a: &Traits, b: &Traits) -> Option<Vec<Signal>> {
    let near = a.at.zip(b.at).map(|(a, b)| a.metres_to(b) <= SAME_PLACE_M);
    if near == Some(false) {
        return None;
    }
    let same = |a: &Option<String>, b: &Option<String>| a.is_some() && a == b;
    let mut signals = Vec::new();
    let name = likeness(&a.triples, &b.triples) >= LIKE_NAMES;
    let all = [
        (name, Signal::Name),
        (same(&a.phone, &b.phone), Signal::Phone),
        (same(&a.site, &b.site), Signal::Website),
        (near == Some(true), Signal::Near),
    ];
    signals.extend(all.into_iter().filter(|(holds, _)| *holds).map(|(_, signal)| signal));
    let reachable = signals.contains(&Signal::Phone) || signals.contains(&Signal::Website);
    (name || reachable).then_some(signals)
}

/// A row made comparable.
struct Traits {
    words: Vec<String>,
    triples: HashSet<[char; 3]>,
    phone: Option<String>,
    site: Option<String>,
    at: Option<Point>,
}

/// Words that say what sort of thing it is, or nothing.
const EMPTY_WORDS: [&str; 14] =
    ["de", "het", "een", "van", "en", "in", "stichting", "vereniging", "bv", "vof", "the", "st", "of", "voor"];

impl Traits {
    fn of(candidate: &Candidate) -> Self {
        let plain: String = candidate.name.chars().flat_map(char::to_lowercase).map(without_accent).collect();
        let plain = plain.replace("b.v.", "bv").replace("v.o.f.", "vof");
        let split = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        let mut words: Vec<String> = split.map(str::to_owned).collect();
        let full = words.clone();
        words.retain(|word| !EMPTY_WORDS.contains(&word.as_str()));
        let mut words = if words.is_empty() { full } else { words };
        words.sort_unstable();
        words.dedup();
        Self {
            triples: triples(&words),
            words,
            phone: candidate.phone.as_deref().map(national),
            site: candidate.website.as_deref().map(site),
            at: candidate.at,
        }
    }

    fn shared_keys(&self) -> impl Iterator<Item = Key<'_>> {
        self.phone.as_deref().map(Key::Phone).into_iter().chain(self.site.as_deref().map(Key::Site))
    }
    /// Under which keys later rows find this one: a row without place is found from everywhere.
    fn kept_under(&self) -> impl Iterator<Item = Key<'_>> {
        let cell = self.at.map(|at| Cell::at(at, NEED_RESOLUTION));
        let here = move |word| cell.map_or(Key::Placeless(word), |cell| Key::Here(cell, word));
        let words = self.words.iter().map(String::as_str);
        self.shared_keys().chain(words.flat_map(move |word| [here(word), Key::Anywhere(word)]))
    }
    /// Under which keys this row looks for earlier ones.
    fn looked_up(&self) -> impl Iterator<Item = Key<'_>> {
        let disk = |at| Cell::at(at, NEED_RESOLUTION).index().grid_disk::<Vec<_>>(1);
        let cells: Vec<Cell> = self.at.map(disk).unwrap_or_default().into_iter().map(Cell::from).collect();
        let words = self.words.iter().map(String::as_str);
        self.shared_keys().chain(words.flat_map(move |word| {
            let around = if cells.is_empty() { Some(Key::Anywhere(word)) } else { None };
            let near: Vec<_> = cells.iter().map(|cell| Key::Here(*cell, word)).collect();
            near.into_iter().chain([Key::Placeless(word)]).chain(around)
        }))
    }
}

fn without_accent(c: char) -> char {
    match c {
        'à'..='å' => 'a',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ò'..='ö' => 'o',
        'ù'..='ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        other => other,
    }
}

fn triples(words: &[String]) -> HashSet<[char; 3]> {
    let mut all = HashSet::new();
    for word in words {
        let padded: Vec<char> = format!("  {word} ").chars().collect();
        all.extend(padded.windows(3).map(|triple| [triple[0], triple[1], triple[2]]));
    }
    all
}

/// Sørensen-Dice over letter triples: 1 for the same words in any order.
fn likeness(a: &HashSet<[char; 3]>, b: &HashSet<[char; 3]>) -> f64 {
    let total = a.len() + b.len();
    if total == 0 { 0.0 } else { 2.0 * a.intersection(b).count() as f64 / total as f64 }
}

fn national(phone: &str) -> String {
    phone.strip_prefix("+31").map_or_else(|| phone.to_owned(), |rest| format!("0{rest}"))
}

/// Sites on which many have a page of their own: there the path tells them apart.
const SHARED_HOSTS: [&str; 6] =
    ["facebook.com", "instagram.com", "linkedin.com", "google.com", "meetup.com", "socialekaart.nl"];

fn site(website: &str) -> String {
    let lower = website.to_lowercase();
    let bare = lower.split_once("://").map_or(lower.as_str(), |(_, rest)| rest);
    let bare = bare.strip_prefix("www.").unwrap_or(bare).trim_end_matches('/');
    let host = bare.split(['/', '?', '#']).next().unwrap_or(bare);
    if SHARED_HOSTS.iter().any(|shared| host.ends_with(shared)) { bare.to_owned() } else { host.to_owned() }
}
