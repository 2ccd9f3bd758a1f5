//! The other lines of the contract: reasons are true, near misses match once lifted, widening never removes.
use std::collections::BTreeSet;

use engine::domain::*;
use engine::matching::{Missed, Query, QueryError, Reason, Scratch, Suggestion, Travel, near};
use proptest::prelude::*;

use crate::brute::{free, speaks, work};
use crate::brute_streets::haversine;
use crate::world::{self, entries, entry, index, query, streets, weights};

fn entry_of<'a>(all: &'a [Entry], suggestion: &Suggestion) -> &'a Entry {
    all.iter().find(|entry| entry.id == suggestion.id).unwrap()
}

/// Is a reason true, looking at the data alone?
fn is_true(reason: &Reason, suggestion: &Suggestion, entry: &Entry, query: &Query) -> bool {
    let crow = entry.stands_at.map(|at| haversine(query.origin, at));
    let about = |a: Option<f64>, b: f64| a.is_some_and(|a| (a - b).abs() < 1e-6);
    let days = entry.confirmed_at.map(|at| (query.now.0 - at.0) as f64 / 86_400.0);
    match *reason {
        Reason::Walk { minutes } => suggestion.travel == Travel::Network && about(suggestion.minutes, minutes),
        Reason::EstimatedWalk { minutes } => {
            suggestion.travel == Travel::Estimate && about(crow.map(|crow| crow * 1.3 / (5_000.0 / 60.0)), minutes)
        }
        Reason::Detour { crow_metres } => {
            about(crow, crow_metres) && crow_metres >= 100.0 && suggestion.metres.unwrap() >= 2.0 * crow_metres
        }
        Reason::Remote => entry.stands_at.is_none() && suggestion.minutes.is_none(),
        Reason::Category(relation) => {
            let fit = [(Relation::Same, 1.0), (Relation::Child, 0.8), (Relation::Related, 0.5)];
            let told = fit.into_iter().find(|(of, _)| *of == relation).unwrap().1;
            entry.categories.iter().any(|one| Some(one) == suggestion.category)
                && suggestion.parts.fit == told * work(query, entry)
        }
        Reason::Work(wished) => query.work == Some(wished) && entry.work == Some(wished),
        Reason::Hands => entry.categories.is_empty() && entry.kind == Kind::Handen,
        Reason::OpenThen { shared } => !shared.is_empty() && shared.bits() == query.slots.bits() & entry.slots.bits(),
        Reason::RoomFor { free: told } => free(query, entry) == Some(told) && told >= query.places,
        Reason::Known => entry.warmth == Warmth::Known,
        Reason::NotYetPartner => entry.what == What::KnownPlace || entry.warmth == Warmth::NotYetPartner,
        Reason::FreshlyConfirmed { at } => {
            entry.confirmed_at == Some(at) && days.unwrap() <= 60.0 && entry.what != What::KnownPlace
        }
        Reason::Speaks(language) => query.language == Some(language) && speaks(entry, language),
        Reason::StepFree => query.step_free && entry.step_free == Some(true),
        Reason::EndsAt(end) => entry.ends_at == Some(end) && end > query.now,
    }
}

/// The entry and the question with one rule lifted.
fn lifted(missed: Missed, entry: &Entry, query: &Query) -> (Entry, Query) {
    let (mut entry, mut query) = (entry.clone(), Query { limit: 1_000, ..query.clone() });
    match missed {
        Missed::Reach { .. } => query.minutes *= 2.0,
        Missed::Time { .. } => query.slots = Slots::NONE,
        Missed::Capacity { .. } => entry.room = None,
        Missed::Kind(_) => query.kind = None,
        Missed::Age(_) => query.age = None,
        Missed::Language(_) => query.language = None,
        Missed::StepFree { .. } => query.step_free = false,
        Missed::Documents(_) => query.documents = None,
    }
    (entry, query)
}

/// The question, wider in one respect.
fn wider(query: &Query, which: u8) -> Query {
    let mut wide = query.clone();
    match which {
        0 => wide.minutes = (wide.minutes * 1.7).min(120.0),
        1 => wide.slots = Slots::NONE,
        2 if !wide.slots.is_empty() => wide.slots = wide.slots.or(Slots::from_bits(0b1_0110)),
        3 => wide.kind = None,
        4 => wide.age = None,
        5 => wide.language = None,
        6 => wide.step_free = false,
        7 => wide.documents = wide.documents.map(|held| held.with(Document::Vog)),
        8 => wide.places = 1,
        9 => wide.partners_only = false,
        _ => wide.viewer = engine::matching::Viewer::Team,
    }
    wide
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(160))]

    #[test]
    fn every_reason_is_true_when_checked_against_the_data(
        streets in streets(), all in entries(60), weights in weights(), query in query(),
    ) {
        let index = index(&streets, &all);
        let answer = near(&index.snapshot(), &weights, &query, &mut Scratch::new());
        let misses = answer.near_misses.iter().map(|miss| &miss.suggestion);
        for suggestion in answer.suggestions.iter().chain(misses) {
            let entry = entry_of(&all, suggestion);
            prop_assert!(suggestion.reasons.len() >= 2, "a way and a category at least");
            for reason in &suggestion.reasons {
                prop_assert!(is_true(reason, suggestion, entry, &query), "{reason:?} of {entry:?}");
            }
        }
    }

    #[test]
    fn a_near_miss_matches_once_its_one_rule_is_lifted(
        streets in streets(), all in entries(60), weights in weights(), query in query(),
    ) {
        let snapshot = index(&streets, &all).snapshot();
        let mut scratch = Scratch::new();
        for miss in near(&snapshot, &weights, &query, &mut scratch).near_misses {
            let missed = entry_of(&all, &miss.suggestion);
            let (entry, wide) = lifted(miss.missed, missed, &query);
            let alone = index(&streets, &[entry]).snapshot();
            let found = near(&alone, &weights, &wide, &mut scratch).suggestions;
            prop_assert_eq!(found.len(), 1, "{:?} of {:?}", miss.missed, missed);
        }
    }

    #[test]
    fn widening_a_rule_never_removes_an_offer(
        streets in streets(), all in entries(60), weights in weights(), query in query(), which in 0..11_u8,
    ) {
        let snapshot = index(&streets, &all).snapshot();
        let mut scratch = Scratch::new();
        let mut ids = |query: Query| -> BTreeSet<EntryId> {
            near(&snapshot, &weights, &query, &mut scratch).suggestions.iter().map(|one| one.id).collect()
        };
        let narrow = ids(Query { limit: 1_000, ..query.clone() });
        let wide = ids(Query { limit: 1_000, ..wider(&query, which) });
        prop_assert!(narrow.is_subset(&wide));
    }

    #[test]
    fn adding_an_offer_never_worsens_the_best_score(
        streets in streets(), all in entries(40), more in entry(u128::MAX), weights in weights(), query in query(),
    ) {
        let mut scratch = Scratch::new();
        let mut best = |all: &[Entry]| {
            let found = near(&index(&streets, all).snapshot(), &weights, &query, &mut scratch).suggestions;
            found.first().map_or(-1.0, |best| best.score)
        };
        let before = best(&all);
        let with: Vec<Entry> = all.iter().cloned().chain([more]).collect();
        prop_assert!(best(&with) >= before);
    }

    #[test]
    fn input_order_and_municipal_borders_never_change_the_answer(
        streets in streets(), all in entries(60), weights in weights(), query in query(), turn in 0..60_usize,
    ) {
        let mut scratch = Scratch::new();
        let mut turned: Vec<Entry> = all.iter().map(|entry| Entry { municipality: 2, ..entry.clone() }).collect();
        turned.reverse();
        let length = turned.len().max(1);
        turned.rotate_left(turn % length);
        let mut ask = |all: &[Entry]| {
            let answer = near(&index(&streets, all).snapshot(), &weights, &query, &mut scratch);
            let misses = answer.near_misses.into_iter().map(|miss| miss.suggestion);
            answer.suggestions.into_iter().chain(misses).map(|one| (one.id, one.score.to_bits())).collect::<Vec<_>>()
        };
        prop_assert_eq!(ask(&all), ask(&turned));
    }

    #[test]
    fn a_second_question_with_the_same_scratch_gives_the_same_answer(
        streets in streets(), other in streets(), all in entries(40), weights in weights(), queries in proptest::collection::vec(query(), 3),
    ) {
        let snapshots = [index(&streets, &all).snapshot(), index(&other, &all).snapshot()];
        let mut used = Scratch::new();
        for query in &queries {
            for snapshot in &snapshots {
                let fresh = near(snapshot, &weights, query, &mut Scratch::new());
                prop_assert_eq!(near(snapshot, &weights, query, &mut used), fresh);
            }
        }
    }
}

#[test]
fn minutes_of_0_and_10_000_and_other_impossible_questions_are_refused_with_all_faults_and_find_nothing() {
    let at = world::point(52.0, 4.35);
    let good = Query::new(at, CategoryIx(0), 15.0, engine::matching::Viewer::Team, world::NOW);
    let bad = Query { minutes: 10_000.0, limit: 0, places: 0, age: Some(200), ..good.clone() };
    let faults = vec![QueryError::Minutes(10_000.0), QueryError::Limit(0), QueryError::Places, QueryError::Age(200)];
    assert_eq!(bad.check(), faults);
    assert_eq!(Query { minutes: 0.0, ..good.clone() }.check(), vec![QueryError::Minutes(0.0)]);
    assert_eq!(Query { minutes: f64::NAN, ..good.clone() }.check().len(), 1);
    let snapshot = index(&world::Streets::default(), &[]).snapshot();
    assert_eq!(near(&snapshot, &world::published(), &bad, &mut Scratch::new()), Default::default());
    assert!(good.check().is_empty());
}

#[test]
fn weights_that_do_not_sum_to_1_are_refused() {
    let mut weights = world::published();
    assert!(weights.check().is_ok());
    weights.parts.fit += 0.01;
    assert!(weights.check().unwrap_err().to_string().contains("must sum to 1"));
    weights.parts.fit = f64::NAN;
    assert!(weights.check().is_err());
}
