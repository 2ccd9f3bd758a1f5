//! The register: found by a word, by nearness, and by who has not been spoken to.
use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use engine::domain::{Term, fold};
use uuid::Uuid;

use super::change::member;
use crate::{
    service::{
        Principal, Service, ServiceError,
        asking::{Place, Where, find_place},
        exchange::moment,
    },
    storage::{Knower, OfferRecord, PartnerLine, RegisterAsked, Shown},
};

/// After this long without a word somebody should call.
const LONG_AGO: TimeDelta = TimeDelta::days(365);

/// What is asked of the register, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RegisterQuestion {
    /// Part of a name, or what somebody can do.
    pub words: String,
    /// A postcode or street: nearest first.
    pub place: String,
    /// `all`, `long-ago`, `only-one` or `out`.
    pub shown: String,
    /// Left out at the start.
    pub skip: u64,
    /// At most.
    pub limit: u64,
}

/// One page of the register.
#[derive(Clone, Debug, Default)]
pub struct RegisterPage {
    /// The partners.
    pub lines: Vec<PartnerLine>,
    /// Who of the team knows them.
    pub knowers: Vec<Knower>,
    /// What they offer.
    pub offers: Vec<OfferRecord>,
    /// Who of them rests, and until when.
    pub resting: HashMap<Uuid, DateTime<Utc>>,
    /// From where is measured, where a place was typed.
    pub place: Option<Place>,
    /// How many there are in all.
    pub total: u64,
}

/// Reads one page.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team; the faults of a place, on the field `place`.
pub async fn list_register(
    service: &Service,
    who: Principal,
    question: &RegisterQuestion,
) -> Result<RegisterPage, ServiceError> {
    let (staff, team) = member(who)?;
    let place = match question.place.trim() {
        "" => None,
        typed => Some(find_place(service, &Where::Typed(typed.to_owned())).await.map_err(|fault| fault.at("place"))?),
    };
    let asked = RegisterAsked {
        municipality: staff.municipality,
        team,
        words: question.words.trim().to_owned(),
        categories: categories(service, &question.words),
        near: place.as_ref().map(|place| place.at),
        shown: shown(service, &question.shown),
        skip: question.skip,
        limit: question.limit.clamp(1, super::PAGE_MOST),
    };
    let lines = service.store.list_register(&asked).await?;
    let ids: Vec<Uuid> = lines.iter().map(|line| line.id).collect();
    Ok(RegisterPage {
        knowers: service.store.knowers_of(staff.municipality, team, &ids).await?,
        offers: service.store.offers_of(staff.municipality, &ids).await?,
        resting: service.store.resting(moment(service)).await?,
        total: lines.first().map_or(0, |line| line.total.cast_unsigned()),
        lines,
        place,
    })
}

fn shown(service: &Service, word: &str) -> Shown {
    match word {
        "long-ago" => Shown::NotSpokenSince(moment(service) - LONG_AGO),
        "only-one" => Shown::OnlyOne,
        "out" => Shown::Out,
        _ => Shown::All,
    }
}

/// Categories the words point at, by name or synonym.
fn categories(service: &Service, words: &str) -> Vec<String> {
    let taxonomy = service.store.taxonomy();
    let typed = fold(words.trim());
    let is_called = |term: &&Term| {
        let names = [&term.nl, &term.en].into_iter().chain(&term.synonyms);
        !typed.is_empty()
            && names.into_iter().any(|name| fold(name).split(' ').any(|word| word == typed) || fold(name) == typed)
    };
    taxonomy.terms().iter().filter(is_called).map(|term| term.code.to_string()).collect()
}
