//! Same ids in the same order as the brute force, for any data, question and weights.
use engine::domain::Entry;
use engine::matching::{Query, Scratch, Suggestion, Suggestions, Weights, near};
use proptest::prelude::*;

use crate::brute::{Brute, Found};
use crate::brute_streets::Graph;
use crate::world::{Streets, entries, index, query, streets, weights};

fn same(suggestion: &Suggestion, found: &Found) -> Result<(), TestCaseError> {
    prop_assert_eq!(suggestion.id, found.id);
    prop_assert!((suggestion.score - found.score).abs() < 1e-12, "{} and {}", suggestion.score, found.score);
    let parts = suggestion.parts;
    let parts = [parts.nearness, parts.fit, parts.time, parts.room, parts.warmth, parts.rest, parts.freshness];
    for (part, expected) in parts.iter().zip(found.parts) {
        prop_assert!((part - expected).abs() < 1e-12, "{:?} and {:?}", parts, found.parts);
        prop_assert!((0.0..=1.0).contains(part));
    }
    prop_assert!((0.0..=1.0 + 1e-12).contains(&suggestion.score));
    prop_assert_eq!(suggestion.category, found.category);
    prop_assert_eq!(format!("{:?}", suggestion.travel).to_lowercase(), found.travel);
    for (own, expected) in [(suggestion.metres, found.metres), (suggestion.minutes, found.minutes)] {
        prop_assert_eq!(own.is_some(), expected.is_some());
        prop_assert!((own.unwrap_or(0.0) - expected.unwrap_or(0.0)).abs() < 1e-6);
    }
    Ok(())
}

pub fn agrees(
    answer: &Suggestions,
    streets: &Streets,
    all: &[Entry],
    weights: &Weights,
    query: &Query,
) -> Result<(), TestCaseError> {
    let graph = Graph::new(streets);
    let (suggestions, near_misses) = Brute::new(&graph, weights, query).answer(all);
    let ids = |found: &[Found]| found.iter().map(|found| found.id).collect::<Vec<_>>();
    prop_assert_eq!(answer.suggestions.iter().map(|one| one.id).collect::<Vec<_>>(), ids(&suggestions));
    prop_assert_eq!(answer.near_misses.iter().map(|one| one.suggestion.id).collect::<Vec<_>>(), ids(&near_misses));
    for (own, expected) in answer.suggestions.iter().zip(&suggestions) {
        same(own, expected)?;
    }
    for (own, expected) in answer.near_misses.iter().zip(&near_misses) {
        same(&own.suggestion, expected)?;
        prop_assert_eq!(vec![own.missed.code()], expected.missed.clone());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn near_gives_the_same_ids_in_the_same_order_as_a_brute_force_for_any_query_data_and_weights(
        streets in streets(), all in entries(90), weights in weights(), queries in proptest::collection::vec(query(), 1..5),
    ) {
        let index = index(&streets, &all);
        let mut scratch = Scratch::new();
        for query in &queries {
            let answer = near(&index.snapshot(), &weights, query, &mut scratch);
            agrees(&answer, &streets, &all, &weights, query)?;
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10))]

    #[test]
    fn near_agrees_with_the_brute_force_over_a_thousand_entries_and_deep_trees(
        streets in streets(), all in entries(1_500), weights in weights(), queries in proptest::collection::vec(query(), 8),
    ) {
        let index = index(&streets, &all);
        let mut scratch = Scratch::new();
        for query in &queries {
            let answer = near(&index.snapshot(), &weights, query, &mut scratch);
            agrees(&answer, &streets, &all, &weights, query)?;
        }
    }
}
