//! Half-days of a week: the common measure of "when".
use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// Monday (0) to Sunday (6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
#[allow(missing_docs)]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// Part of a day: morning 06-12, afternoon 12-18, evening 18-24 (Europe/Amsterdam).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
#[allow(missing_docs)]
pub enum HalfDay {
    Morning,
    Afternoon,
    Evening,
}

/// A set of the 21 half-days of a week: bit = 3 x weekday + half-day. Empty = not stated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Slots(u32);

/// A word that is no half-day; half-days are written `mon-am`, `tue-pm`, `wed-eve`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a half-day: write mon-am, tue-pm, wed-eve and so on")]
pub struct UnknownSlot(pub String);

const DAYS: [(&str, &str); 7] =
    [("mon", "ma"), ("tue", "di"), ("wed", "wo"), ("thu", "do"), ("fri", "vr"), ("sat", "za"), ("sun", "zo")];
const PARTS: [(&str, &str); 3] = [("am", "ochtend"), ("pm", "middag"), ("eve", "avond")];

impl Weekday {
    /// Monday first.
    pub const ALL: [Self; 7] =
        [Self::Monday, Self::Tuesday, Self::Wednesday, Self::Thursday, Self::Friday, Self::Saturday, Self::Sunday];
}

impl HalfDay {
    /// Morning first.
    pub const ALL: [Self; 3] = [Self::Morning, Self::Afternoon, Self::Evening];
}

impl Slots {
    /// Number of half-days in a week.
    pub const WEEK: u32 = 21;
    /// Not stated.
    pub const NONE: Self = Self(0);
    /// The whole week.
    pub const ALL: Self = Self((1 << Self::WEEK) - 1);

    /// From raw bits; bits above the week are dropped.
    pub const fn from_bits(bits: u32) -> Self {
        Self(bits & Self::ALL.0)
    }
    /// The raw bits.
    pub const fn bits(self) -> u32 {
        self.0
    }
    /// The set with one half-day added.
    #[must_use]
    pub const fn with(self, day: Weekday, part: HalfDay) -> Self {
        Self(self.0 | 1 << (3 * day as u8 + part as u8))
    }
    /// Is this half-day in the set?
    pub const fn contains(self, day: Weekday, part: HalfDay) -> bool {
        self.0 & 1 << (3 * day as u8 + part as u8) != 0
    }
    /// What both sets hold.
    #[must_use]
    pub const fn shared(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
    /// What either set holds.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
    /// Number of half-days.
    pub const fn count(self) -> u32 {
        self.0.count_ones()
    }
    /// Nothing stated?
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
    /// The half-days in order of the week.
    pub fn iter(self) -> impl Iterator<Item = (Weekday, HalfDay)> {
        Weekday::ALL
            .into_iter()
            .flat_map(|day| HalfDay::ALL.into_iter().map(move |part| (day, part)))
            .filter(move |&(day, part)| self.contains(day, part))
    }
}

/// `mon-am,wed-pm`; the empty set is the empty text.
impl fmt::Display for Slots {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words: Vec<_> =
            self.iter().map(|(day, part)| format!("{}-{}", DAYS[day as usize].0, PARTS[part as usize].0)).collect();
        f.write_str(&words.join(","))
    }
}

/// `mon-am,wed-pm`, Dutch `ma-ochtend`, or a whole day `mon`; commas or spaces between them.
impl FromStr for Slots {
    type Err = UnknownSlot;
    fn from_str(text: &str) -> Result<Self, UnknownSlot> {
        let words = text.split([',', ' ', ';']).filter(|word| !word.is_empty());
        words.map(parse_one).try_fold(Self::NONE, |all, one| Ok(all.or(one?)))
    }
}

fn parse_one(word: &str) -> Result<Slots, UnknownSlot> {
    let unknown = || UnknownSlot(word.to_owned());
    let lower = word.to_lowercase();
    let (day, part) = lower.split_once('-').map_or((lower.as_str(), None), |(day, part)| (day, Some(part)));
    let day = DAYS.iter().position(|(en, nl)| day == *en || day == *nl).ok_or_else(unknown)?;
    let bits = match part {
        None => 0b111,
        Some(part) => 1 << PARTS.iter().position(|(en, nl)| part == *en || part == *nl).ok_or_else(unknown)?,
    };
    Ok(Slots(bits << (3 * day)))
}
