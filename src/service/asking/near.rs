//! Who or what near answers this need: the engine's answer with names, and persons shown as coarsely as persons are.
use std::collections::{HashMap, HashSet};

use engine::{
    domain::{CategoryIx, Cell, EntryId, Kind, Slots, What, Work},
    index::Snapshot,
    matching::{Missed, Query, QueryError, Reason, Scratch, Suggestion, Suggestions, Viewer},
};
use h3o::Resolution;
use uuid::Uuid;

use super::{find_place::Place, water::lies_between};
use crate::{
    import::KindsOfWork,
    service::{
        Fault, Principal, Service, ServiceError, acting::subject, exchange::moment, mapping::known_ground,
        network::is_shown,
    },
    storage::{Found, NeedRecord},
};

/// A question about what is near.
#[derive(Clone, Debug, PartialEq)]
pub struct Near {
    /// What it is about; several codes are asked one by one and the best of each thing counts.
    pub categories: Vec<String>,
    /// Minutes on foot.
    pub minutes: f64,
    /// Only this sort of help.
    pub kind: Option<Kind>,
    /// When.
    pub slots: Slots,
    /// What one would like to learn or do there.
    pub work: Option<Work>,
    /// Only partners.
    pub partners_only: bool,
    /// Leave these out, as whoever said no to this very question.
    pub without: HashSet<Uuid>,
    /// How many.
    pub limit: usize,
}

/// A suggestion with its record, as this principal may see it.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The engine's answer.
    pub suggestion: Suggestion,
    /// The record.
    pub found: Found,
    /// The cell that may be shown: of resolution 8 for persons, or 7.
    pub cell: Option<Cell>,
    /// Whole minutes, rounded up; for persons the end of a band of five.
    pub minutes: Option<u32>,
    /// Whole metres; for persons the metres of that band's end.
    pub metres: Option<u32>,
    /// Whoever it is of is left in peace for now.
    pub rests: bool,
    /// Water lies between, as a bird flies; looked at for a near miss whose walk goes round.
    pub over_water: bool,
}

/// A near miss with its record.
#[derive(Clone, Debug)]
pub struct NearMissed {
    /// What it would be.
    pub shown: Shown,
    /// The one rule it fails.
    pub missed: Missed,
}

/// An answer that can be shown.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// Best first.
    pub suggestions: Vec<Shown>,
    /// Best first.
    pub near_misses: Vec<NearMissed>,
}

/// Categories in which one goes somewhere to work or to learn: there it matters what one does.
const TO_LEARN: [&str; 4] = ["stage", "werkervaring", "werk", "dag"];
/// Questions that are answered in passing. One takes about a third of a millisecond in the demo town; "everything near"
/// is 28 of them and nearly five, in which whoever else waits on this thread is better served by another.
const MOST_IN_PASSING: usize = 3;
/// Most the engine gives at once.
const MOST: usize = 1_000;
/// Width of the bands in which a person's distance is shown.
const BAND_MINUTES: u32 = 5;
/// Metres walked in a minute, for the end of a band.
const METRES_PER_MINUTE: f64 = engine::travel::METRES_PER_MINUTE;

impl Near {
    /// The common question: this category, this far, ten at most.
    pub fn about(category: &str, minutes: f64) -> Self {
        Self {
            categories: vec![category.to_owned()],
            minutes,
            kind: None,
            slots: Slots::NONE,
            work: None,
            partners_only: false,
            without: HashSet::new(),
            limit: 10,
        }
    }

    /// What a need asks: its category, and the work its own words wish for where one goes somewhere to work or learn.
    pub fn for_need(need: &NeedRecord, minutes: f64) -> Self {
        let learns = TO_LEARN.contains(&need.category.as_str());
        let work = learns.then(|| KindsOfWork::known().wished(&need.own_words)).flatten();
        Self { work, ..Self::about(&need.category, minutes) }
    }
}

/// Answers a question from a place; nothing is stored. A team is not sent to who rests: who said no at the door said it
/// about every need.
///
/// # Errors
/// [`ServiceError::Invalid`] with every fault of the question: `unknown-category`, `minutes`, `limit`.
pub async fn near(service: &Service, who: Principal, from: &Place, asked: &Near) -> Result<Answer, ServiceError> {
    let queries = check(service, who, from, asked)?;
    let resting = service.store.resting(moment(service)).await?;
    let mut without = asked.without.clone();
    // Of what is on again and again the next date is near, not eight of them.
    without.extend(service.store.later_dates(moment(service)).await?);
    if who.viewer() == Viewer::Team {
        without.extend(resting.keys());
    }
    let answer = if queries.len() > MOST_IN_PASSING {
        tokio::task::block_in_place(|| ask_without(service, queries, asked.limit, &without))
    } else {
        ask_without(service, queries, asked.limit, &without)
    };
    let wanted: Vec<(What, Uuid)> = answer
        .suggestions
        .iter()
        .chain(answer.near_misses.iter().map(|miss| &miss.suggestion))
        .map(|one| (one.what, one.id.as_uuid()))
        .collect();
    let mut found = service.store.found(&wanted).await?;
    leave_out(service, who, &mut found).await?;
    let snapshot = service.store.index().snapshot();
    let suggestions = answer.suggestions.into_iter().filter_map(|one| show(&snapshot, one, &mut found)).collect();
    let mut near_misses = Vec::new();
    for miss in answer.near_misses {
        let id = miss.suggestion.id.as_uuid();
        let rests = |shown: &Shown| resting.contains_key(&subject(&shown.found, id));
        let shown = show(&snapshot, miss.suggestion, &mut found).map(|shown| Shown { rests: rests(&shown), ..shown });
        near_misses.extend(shown.map(|shown| NearMissed { missed: miss.missed, shown }));
    }
    see_water(service, from, &mut near_misses).await?;
    Ok(Answer { suggestions, near_misses })
}

/// Where the walk goes round one wants to know why: its cell tells well enough on which side of the water it is.
async fn see_water(service: &Service, from: &Place, misses: &mut [NearMissed]) -> Result<(), ServiceError> {
    let goes_round = |miss: &&mut NearMissed| miss.missed.is_detour() && !miss.shown.found.is_person();
    let mut far = misses.iter_mut().filter(goes_round).peekable();
    if far.peek().is_none() {
        return Ok(());
    }
    let known = known_ground(service).await?;
    for miss in far {
        miss.shown.over_water = miss.shown.cell.is_some_and(|cell| lies_between(&known, from.at, cell.centre()));
    }
    Ok(())
}

/// A person is found by the teams of their own municipality, whatever a border is worth otherwise.
async fn leave_out(service: &Service, who: Principal, found: &mut HashMap<Uuid, Found>) -> Result<(), ServiceError> {
    let Principal::Staff(_) = who else { return Ok(()) };
    let mut hidden = Vec::new();
    for (id, one) in found.iter().filter(|(_, one)| one.is_person() && !who.is_of(one.municipality())) {
        if !is_shown(service, who, one, *id).await? {
            hidden.push(*id);
        }
    }
    hidden.iter().for_each(|id| drop(found.remove(id)));
    Ok(())
}

fn check(service: &Service, who: Principal, from: &Place, asked: &Near) -> Result<Vec<Query>, ServiceError> {
    let mut faults = Vec::new();
    let mut categories = Vec::new();
    for code in &asked.categories {
        match service.store.taxonomy().find(code) {
            Some(category) => categories.push(category),
            None => faults.push(Fault::new("category", "unknown-category").with("value", code)),
        }
    }
    if asked.categories.is_empty() {
        faults.push(Fault::new("category", "category-missing"));
    }
    let query = |category: CategoryIx| Query {
        kind: asked.kind,
        slots: asked.slots,
        work: asked.work,
        partners_only: asked.partners_only,
        limit: asked.limit,
        ..Query::new(from.at, category, asked.minutes, who.viewer(), service.instant())
    };
    faults.extend(query(CategoryIx(0)).check().into_iter().map(fault_of));
    if faults.is_empty() { Ok(categories.into_iter().map(query).collect()) } else { Err(ServiceError::Invalid(faults)) }
}

fn fault_of(error: QueryError) -> Fault {
    match error {
        QueryError::Minutes(minutes) => Fault::new("minutes", "minutes").with("value", minutes),
        QueryError::Limit(limit) => Fault::new("limit", "limit").with("value", limit),
        QueryError::Places => Fault::new("places", "places"),
        QueryError::Age(age) => Fault::new("age", "age").with("value", age),
    }
}

/// Asks for as many more as must be left out, so that a full answer stays full.
fn ask_without(service: &Service, mut queries: Vec<Query>, limit: usize, without: &HashSet<Uuid>) -> Suggestions {
    let mut wanted = limit;
    loop {
        let mut answer = ask(service, &queries, wanted);
        let all = answer.suggestions.len();
        answer.suggestions.retain(|one| !without.contains(&one.id.as_uuid()));
        answer.near_misses.retain(|one| !without.contains(&one.suggestion.id.as_uuid()));
        if answer.suggestions.len() >= limit || all < wanted || wanted == MOST {
            answer.suggestions.truncate(limit);
            return answer;
        }
        let left_out = all - answer.suggestions.len();
        wanted = (limit + 2 * left_out).min(MOST);
        queries.iter_mut().for_each(|query| query.limit = wanted);
    }
}

fn ask(service: &Service, queries: &[Query], limit: usize) -> Suggestions {
    let index = service.store.index();
    let snapshot = index.snapshot();
    let mut scratch = Scratch::default();
    let mut answers =
        queries.iter().map(|query| engine::matching::near(&snapshot, &service.weights, query, &mut scratch));
    let Some(first) = answers.next() else { return Suggestions::default() };
    let merged = answers.fold(first, |mut all, more| {
        all.suggestions.extend(more.suggestions);
        all.near_misses.extend(more.near_misses);
        all
    });
    if queries.len() == 1 { merged } else { best_of_each(merged, limit) }
}

/// Several categories were asked: each thing counts once, at its best.
fn best_of_each(mut all: Suggestions, limit: usize) -> Suggestions {
    let order = |a: &Suggestion, b: &Suggestion| b.score.total_cmp(&a.score).then_with(|| a.id.cmp(&b.id));
    let mut seen: std::collections::HashSet<EntryId> = std::collections::HashSet::new();
    all.suggestions.sort_by(order);
    all.suggestions.retain(|one| seen.insert(one.id));
    // As the engine tells them apart: it gives each list in order, and the sort keeps what it finds equal.
    all.near_misses.sort_by(|a, b| b.suggestion.score.total_cmp(&a.suggestion.score));
    all.near_misses.retain(|one| seen.insert(one.suggestion.id));
    all.suggestions.truncate(limit);
    all.near_misses.truncate(3);
    all
}

fn show(snapshot: &Snapshot, suggestion: Suggestion, found: &mut HashMap<Uuid, Found>) -> Option<Shown> {
    let found = found.remove(&suggestion.id.as_uuid())?;
    let person = found.is_person();
    let up = |value: f64| value.ceil() as u32;
    let minutes = suggestion.minutes.map(|exact| if person { band(exact) } else { up(exact) });
    let metres = match (person, suggestion.metres) {
        (true, Some(_)) => minutes.map(|end| up(f64::from(end) * METRES_PER_MINUTE)),
        (_, exact) => exact.map(up),
    };
    // A person is shown where they are measured from, which is wider than where the team knows them to be.
    let stands = || snapshot.get(suggestion.id)?.cell;
    let cell = if person { stands().map(|cell| cell.coarsened(Resolution::Eight)) } else { found.cell() };
    let suggestion = if person { veiled(suggestion, minutes) } else { suggestion };
    Some(Shown { suggestion, found, cell, minutes, metres, rests: false, over_water: false })
}

/// The end of the band an exact time falls in.
fn band(minutes: f64) -> u32 {
    ((minutes / f64::from(BAND_MINUTES)).ceil().max(1.0) as u32) * BAND_MINUTES
}

/// A person's reasons without exact minutes.
fn veiled(mut suggestion: Suggestion, end: Option<u32>) -> Suggestion {
    let end = f64::from(end.unwrap_or_default());
    suggestion.minutes = suggestion.minutes.map(|_| end);
    suggestion.metres = suggestion.metres.map(|_| end * METRES_PER_MINUTE);
    suggestion.reasons.retain(|reason| !matches!(reason, Reason::Detour { .. }));
    for reason in &mut suggestion.reasons {
        if let Reason::Walk { minutes } | Reason::EstimatedWalk { minutes } = reason {
            *minutes = end;
        }
    }
    suggestion
}
