//! The exact top k for one need.
use super::ask::Ask;
use super::explain;
use super::query::Query;
use super::search::{Memory, search};
use super::suggestion::Suggestions;
use super::top::{Hit, Source};
use super::weights::Weights;
use crate::domain::Entry;
use crate::index::Snapshot;

/// Memory for answering questions, used again for the next one; one per thread.
#[derive(Clone, Debug, Default)]
pub struct Scratch {
    memory: Memory,
    hits: Vec<Hit>,
}

impl Scratch {
    /// Empty; grows with the first question.
    pub fn new() -> Self {
        Self::default()
    }
}

/// What is near for one need: the exact best, with reasons, and what just missed.
///
/// A question or weights that their own `check` refuses have no answer: nothing is found.
pub fn near(snapshot: &Snapshot, weights: &Weights, query: &Query, scratch: &mut Scratch) -> Suggestions {
    if !query.check().is_empty() || weights.check().is_err() {
        return Suggestions::default();
    }
    let ask = Ask::new(query, weights, snapshot.taxonomy(), snapshot.network());
    search(&ask, snapshot, &mut scratch.memory);
    scratch.memory.drain_best(&mut scratch.hits);
    let suggestion = |hit: &Hit| found(snapshot, hit, |entry| explain::suggestion(&ask, hit, entry));
    let suggestions = scratch.hits.iter().map(suggestion).collect();
    scratch.memory.drain_missed(&mut scratch.hits);
    let near_miss = |hit: &Hit| found(snapshot, hit, |entry| explain::near_miss(&ask, hit, entry));
    let near_misses = scratch.hits.iter().filter_map(near_miss).collect();
    Suggestions { suggestions, near_misses }
}

/// Looks a hit up again, to tell about it.
fn found<T>(snapshot: &Snapshot, hit: &Hit, tell: impl FnOnce(&Entry) -> T) -> T {
    let shard = &snapshot.shards()[hit.shard as usize];
    match hit.source {
        Source::Base(place) => tell(&shard.base.facts(hit.key, place).0),
        Source::Overlay(number) => tell(shard.overlay.numbered(number)),
    }
}
