//! What somebody can do themselves about a question: three steps, `data/step_cards.csv`, only where a good one can be said.
use std::sync::LazyLock;

const LIST: &str = include_str!("../../data/step_cards.csv");

/// Steps in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Steps {
    /// What it is about.
    pub title: String,
    /// What to do, the first thing first.
    pub steps: Vec<String>,
}

/// The steps of some categories.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepCard {
    categories: Vec<String>,
    /// In Dutch.
    pub nl: Steps,
    /// In English.
    pub en: Steps,
}

impl StepCard {
    /// By which a translation knows it: its first category.
    pub fn key(&self) -> &str {
        self.categories.first().map_or("", String::as_str)
    }
}

static CARDS: LazyLock<Vec<StepCard>> = LazyLock::new(read);

/// The card of a category, where there is one.
pub fn step_card(category: &str) -> Option<&'static StepCard> {
    CARDS.iter().find(|card| card.categories.iter().any(|one| one == category))
}

/// A damaged line is left out; a test reads them all.
fn read() -> Vec<StepCard> {
    let mut reader = csv::Reader::from_reader(LIST.as_bytes());
    reader.records().flatten().filter_map(|row| card(&row)).collect()
}

fn card(row: &csv::StringRecord) -> Option<StepCard> {
    let steps = |title: usize, steps: usize| {
        let steps = row.get(steps)?.split('|').map(str::to_owned).collect();
        Some(Steps { title: row.get(title)?.to_owned(), steps })
    };
    let categories = row.get(0)?.split(' ').map(str::to_owned).collect();
    Some(StepCard { categories, nl: steps(1, 2)?, en: steps(3, 4)? })
}

#[cfg(test)]
mod tests {
    use super::{CARDS, LIST, step_card};

    #[test]
    fn every_line_is_a_card_with_as_many_steps_in_both_languages() {
        assert_eq!(CARDS.len(), LIST.lines().count() - 1);
        for card in CARDS.iter() {
            assert_eq!(card.nl.steps.len(), card.en.steps.len(), "{}", card.nl.title);
            let all = card.nl.steps.iter().chain(&card.en.steps).chain([&card.nl.title, &card.en.title]);
            assert!(all.map(|text| text.trim()).all(|text| !text.is_empty() && text.chars().count() < 140));
        }
    }

    #[test]
    fn what_people_ask_most_has_a_card() {
        for category in ["geld", "regelingen", "eten", "papieren", "werk", "speelgoed"] {
            assert!(step_card(category).is_some(), "{category}");
        }
        assert_eq!(step_card("past_nergens"), None);
    }
}
