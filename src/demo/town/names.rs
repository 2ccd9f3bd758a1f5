//! Street names by theme, each given out once.
use std::collections::{HashMap, HashSet};

use super::{chance::Chance, words};

/// The names that are left per theme.
pub(super) struct Names {
    left: HashMap<&'static str, Vec<&'static str>>,
    given: HashSet<String>,
}

impl Names {
    /// All names, in an order of this seed.
    pub(super) fn new(seed: u64) -> Self {
        let mut left: HashMap<&str, Vec<&str>> = HashMap::new();
        let mut chance = Chance::of(seed, "names");
        for [theme, names] in words::rows::<2>(words::STREETS) {
            let mut names: Vec<_> = names.split(',').collect();
            chance.shuffle(&mut names);
            left.insert(theme, names);
        }
        Self { left, given: HashSet::new() }
    }

    /// A name of this theme with this ending (`straat`, `hof`, `laan`, `pad`), never given before.
    pub(super) fn give(&mut self, theme: &str, ending: &str) -> String {
        while let Some(stem) = self.left.get_mut(theme).and_then(Vec::pop) {
            let name = whole(stem, ending);
            if self.given.insert(name.clone()) {
                return name;
            }
        }
        (1..)
            .map(|number| format!("{}{ending} {number}", capital(theme)))
            .find(|name| !self.given.contains(name))
            .map_or_else(String::new, |name| {
                self.given.insert(name.clone());
                name
            })
    }
}

/// A stem that ends with a full stop is a whole name already.
fn whole(stem: &str, ending: &str) -> String {
    stem.strip_suffix('.').map_or_else(|| format!("{stem}{ending}"), str::to_owned)
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
