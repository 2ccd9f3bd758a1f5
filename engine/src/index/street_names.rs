//! Street names as people type them: the beginning, any word of it, or with a letter wrong.
use std::collections::HashMap;

use crate::domain::fold;

/// Names that are looked at closely, of those with most in common.
const CLOSE: usize = 64;

/// A street of a city.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct StreetName {
    /// Its name.
    pub street: String,
    /// The city; may be empty.
    pub city: String,
}

/// Every street name, ready to be searched.
#[derive(Clone, Debug, Default)]
pub struct StreetNames {
    /// In order of how they are compared.
    names: Vec<(String, StreetName)>,
    /// Three letters in a row -> the names that have them.
    grams: HashMap<[char; 3], Vec<u32>>,
}

/// How well a name answers: the less, the better.
type Rank = (u8, usize, usize);

impl StreetNames {
    /// Of these streets and cities, each once.
    pub fn new(all: impl IntoIterator<Item = StreetName>) -> Self {
        let mut names: Vec<(String, StreetName)> = all.into_iter().map(|name| (fold(&name.street), name)).collect();
        names.sort();
        names.dedup();
        let mut grams: HashMap<[char; 3], Vec<u32>> = HashMap::new();
        for (number, (folded, _)) in (0..).zip(&names) {
            for gram in grams_of(folded) {
                let list = grams.entry(gram).or_default();
                if list.last() != Some(&number) {
                    list.push(number);
                }
            }
        }
        Self { names, grams }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// None at all?
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// Those that answer what was typed, best first. Behind a comma stands the city.
    pub fn search(&self, typed: &str, limit: usize) -> Vec<&StreetName> {
        let (street, city) = typed.split_once(',').unwrap_or((typed, ""));
        let (street, city) = (fold(street), fold(city));
        if street.is_empty() {
            return Vec::new();
        }
        let there = |name: &StreetName| city.is_empty() || fold(&name.city).starts_with(&city);
        let mut ranked: Vec<(Rank, u32)> = self
            .candidates(&street)
            .into_iter()
            .filter(|number| there(&self.names[*number as usize].1))
            .filter_map(|number| Some((rank(&street, &self.names[number as usize].0)?, number)))
            .collect();
        ranked.sort_unstable();
        ranked.dedup();
        ranked.into_iter().take(limit).map(|(_, number)| &self.names[number as usize].1).collect()
    }

    /// Names that begin so, and names with most letters in common.
    fn candidates(&self, typed: &str) -> Vec<u32> {
        let from = self.names.partition_point(|(folded, _)| folded.as_str() < typed);
        let begin = self.names[from..].iter().take(CLOSE).take_while(|(folded, _)| folded.starts_with(typed)).count();
        let numbers = from..from + begin;
        let mut found: Vec<u32> = numbers.filter_map(|number| u32::try_from(number).ok()).collect();
        let mut common: HashMap<u32, u16> = HashMap::new();
        for gram in grams_of(typed) {
            for number in self.grams.get(&gram).into_iter().flatten() {
                *common.entry(*number).or_default() += 1;
            }
        }
        let mut most: Vec<(std::cmp::Reverse<u16>, u32)> =
            common.into_iter().map(|(number, count)| (std::cmp::Reverse(count), number)).collect();
        if most.len() > CLOSE {
            most.select_nth_unstable(CLOSE);
            most.truncate(CLOSE);
        }
        found.extend(most.into_iter().map(|(_, number)| number));
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// Every three letters in a row, a space before the first.
fn grams_of(folded: &str) -> Vec<[char; 3]> {
    let letters: Vec<char> = std::iter::once(' ').chain(folded.chars()).collect();
    letters.windows(3).map(|three| [three[0], three[1], three[2]]).collect()
}

/// Letters that may be wrong in a text of this length.
const fn allowed(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

fn rank(typed: &str, name: &str) -> Option<Rank> {
    let length = name.len();
    if name.starts_with(typed) {
        return Some((0, 0, length));
    }
    if name.match_indices(typed).any(|(at, _)| name[..at].ends_with(' ')) {
        return Some((1, 0, length));
    }
    let letters = typed.chars().count();
    let wrong = letters_wrong(typed, name);
    // A figure is never a slip: it is another street, or a house number.
    let figures = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    if wrong <= allowed(letters) && figures(typed) == figures(name) {
        return Some((2, wrong, length));
    }
    (letters >= 3 && name.contains(typed)).then_some((3, 0, length))
}

/// How many letters must be changed, added, left out or swapped until `typed` is how `name` begins.
fn letters_wrong(typed: &str, name: &str) -> usize {
    let typed: Vec<char> = typed.chars().collect();
    // Whoever leaves letters out has typed less of the name than they meant to.
    let name: Vec<char> = name.chars().take(typed.len() + 2).collect();
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=name.len()).collect();
    for (row, letter) in typed.iter().enumerate() {
        let mut next = vec![row + 1];
        for (column, other) in name.iter().enumerate() {
            let same = usize::from(letter != other);
            let mut least = (last[column] + same).min(last[column + 1] + 1).min(next[column] + 1);
            let swapped = row > 0 && column > 0 && typed[row - 1] == *other && name[column - 1] == *letter;
            if swapped {
                least = least.min(before[column - 1] + 1);
            }
            next.push(least);
        }
        before = std::mem::replace(&mut last, next);
    }
    last.into_iter().min().unwrap_or(typed.len())
}

#[cfg(test)]
mod tests {
    use super::{StreetName, StreetNames, letters_wrong};

    fn names() -> StreetNames {
        let all = [
            ("Papsouwselaan", "Delft"),
            ("Voorhofdreef", "Delft"),
            ("Van der Dussenweg", "Delft"),
            ("Coöperatiestraat", "Delft"),
            ("Kerkstraat", "Delft"),
            ("Kerkstraat", "Utrecht"),
            ("Lange Geer", "Delft"),
        ];
        StreetNames::new(all.map(|(street, city)| StreetName { street: street.into(), city: city.into() }))
    }

    fn found(typed: &str) -> Vec<String> {
        names().search(typed, 5).into_iter().map(|name| format!("{}, {}", name.street, name.city)).collect()
    }

    #[test]
    fn as_one_types_it() {
        for typed in ["pap", "papsouwslaan", "Papsuowselaan", "papsouwselaan", "PAPSOUWSELAN", "papsouselaan"] {
            assert_eq!(found(typed).first().map(String::as_str), Some("Papsouwselaan, Delft"), "{typed}");
        }
        assert_eq!(found("dussenweg"), ["Van der Dussenweg, Delft"]);
        assert_eq!(found("cooperatie"), ["Coöperatiestraat, Delft"]);
        assert_eq!(found("geer"), ["Lange Geer, Delft"]);
        assert_eq!(found("kerkstraat, ut"), ["Kerkstraat, Utrecht"]);
        assert_eq!(found("kerkstraat").len(), 2);
        assert!(found("kerkstraat 1").is_empty(), "a house number is no slip");
    }

    #[test]
    fn what_is_nothing_finds_nothing() {
        for typed in ["", " ", ",", "xyz", "pqr", "qqqqqqqqqq", "paq"] {
            assert!(found(typed).is_empty(), "{typed}");
        }
    }

    #[test]
    fn letters_are_counted() {
        for (typed, name, wrong) in
            [("abc", "abcdef", 0), ("abd", "abc", 1), ("acb", "abc", 1), ("abbc", "abc", 1), ("ac", "abc", 1)]
        {
            assert_eq!(letters_wrong(typed, name), wrong, "{typed} {name}");
        }
    }
}
