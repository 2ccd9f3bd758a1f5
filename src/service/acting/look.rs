//! Looks at own words while somebody types: what had better not be in them, and what they are about. Nothing is kept.
use crate::{
    import::{FlagSort, explain_category, flags},
    service::{Principal, Service, ServiceError},
};

/// Characters that are looked at; the form takes fewer.
const MOST_LOOKED_AT: usize = 1000;
/// Proposals at most: the best, and two others.
const MOST_PROPOSALS: usize = 3;

/// A category that is proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Its code.
    pub category: String,
    /// The words that spoke for it, as they were typed; empty when nothing did.
    pub because: Vec<String>,
}

/// What was seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// What may point at a person, as it was typed.
    pub leave_out: Vec<(FlagSort, String)>,
    /// What it is about, best first, at least one.
    pub proposals: Vec<Proposal>,
}

/// Looks at own words.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team.
pub fn look_at_words(service: &Service, who: Principal, own_words: &str) -> Result<Look, ServiceError> {
    who.must_be_team()?;
    let end = own_words.char_indices().nth(MOST_LOOKED_AT).map_or(own_words.len(), |(at, _)| at);
    let words = &own_words[..end];
    let leave_out = flags(words).into_iter().map(|flag| (flag.sort, words[flag.at].to_owned())).collect();
    Ok(Look { leave_out, proposals: propose(service, words) })
}

/// The best category and those that come after it, three at most; "something else" where no word is known.
pub fn propose(service: &Service, own_words: &str) -> Vec<Proposal> {
    let taxonomy = service.store.taxonomy();
    let guesses = explain_category(taxonomy, own_words, MOST_PROPOSALS).into_iter();
    let proposal = |guess: crate::import::Guess| {
        let category = taxonomy.get(guess.category)?.code.to_string();
        Some(Proposal { category, because: guess.because })
    };
    let found: Vec<Proposal> = guesses.filter_map(proposal).collect();
    if found.is_empty() {
        return vec![Proposal { category: super::need::SOMETHING_ELSE.to_owned(), because: Vec::new() }];
    }
    found
}
