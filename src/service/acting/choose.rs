//! Somebody chooses a suggestion: the choice bears who made it and the reasons it had. Nothing is ever chosen by itself.
use engine::matching::MAX_MINUTES;
use uuid::Uuid;

use super::{get_need, need::NeedDetails};
use crate::{
    service::{
        Fault, Principal, Service, ServiceError,
        asking::{Near, Shown, near},
        exchange::moment,
    },
    storage::MatchRecord,
};

/// Minutes on foot within which suggestions for a need are sought.
pub const NEED_MINUTES: u32 = 15;
/// How many suggestions a need's page looks through.
const LOOKED_THROUGH: usize = 50;

/// What is chosen for a need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The need.
    pub need: Uuid,
    /// The suggestion, by the id of what was found.
    pub entry: Uuid,
    /// The reach at which it was suggested, in minutes.
    pub minutes: u32,
}

/// Keeps a choice with its parts and reasons.
///
/// # Errors
/// `already-agreed` when a place is held; `suggestion-gone` when it is no longer a suggestion for this need; [`ServiceError::Forbidden`],
/// [`ServiceError::NotFound`].
pub async fn choose(service: &Service, who: Principal, choice: Choice) -> Result<(), ServiceError> {
    let details = get_need(service, who, choice.need).await?;
    not_agreed(&details)?;
    let row = match_of(service, who, &details, choice).await?;
    let (now, audit_id) = (row.created_at, service.new_id());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let shard = row.municipality_id;
            tx.choose(row).await?;
            tx.audit(shard, audit_id, now, [&who.actor(), "choose", "need"], Some(choice.need));
            Ok(())
        })
    });
    Ok(work.await?)
}

/// The choice as it is kept: who makes it now, and the parts and reasons it has now.
///
/// # Errors
/// `suggestion-gone` when it is no suggestion for this need.
pub(super) async fn match_of(
    service: &Service,
    who: Principal,
    details: &NeedDetails,
    choice: Choice,
) -> Result<MatchRecord, ServiceError> {
    let shown = suggestion(service, who, details, choice).await?;
    let suggestion = &shown.suggestion;
    let reasons: Vec<&str> = suggestion.reasons.iter().map(engine::matching::Reason::code).collect();
    Ok(MatchRecord {
        municipality_id: details.need.municipality_id,
        id: service.new_id(),
        need_id: choice.need,
        entry_id: choice.entry,
        what: suggestion.what.as_str().into(),
        state: "chosen".into(),
        score: suggestion.score,
        parts: serde_json::to_value(suggestion.parts).unwrap_or_default(),
        reasons: serde_json::json!(reasons),
        weights_version: service.weights.version.clone(),
        proposed_by: "machine".into(),
        chosen_by: who.worker().unwrap_or(details.need.owner_id),
        created_at: moment(service),
    })
}

async fn suggestion(
    service: &Service,
    who: Principal,
    details: &NeedDetails,
    choice: Choice,
) -> Result<Shown, ServiceError> {
    let gone = || Fault::new("entry", "suggestion-gone");
    let place = details.place.as_ref().ok_or_else(gone)?;
    // What is stored is measured from the cell of the need, which may be further than the door it was typed from.
    for minutes in [f64::from(choice.minutes), MAX_MINUTES.min(2.0 * f64::from(choice.minutes))] {
        let asked = Near { limit: LOOKED_THROUGH, ..Near::for_need(&details.need, minutes) };
        let answer = near(service, who, place, &asked).await?;
        if let Some(found) = answer.suggestions.into_iter().find(|one| one.suggestion.id.as_uuid() == choice.entry) {
            return Ok(found);
        }
        if details.asked_from == details.place {
            break;
        }
    }
    Err(gone().into())
}

/// A place that is held is taken back first.
fn not_agreed(details: &NeedDetails) -> Result<(), ServiceError> {
    let agreed = details.need.status == "agreed";
    if agreed { Err(Fault::new("entry", "already-agreed").into()) } else { Ok(()) }
}

/// Takes a choice back; the need is open again.
///
/// # Errors
/// `already-agreed` when a place is held; [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn undo_choice(service: &Service, who: Principal, need: Uuid) -> Result<(), ServiceError> {
    let details = get_need(service, who, need).await?;
    not_agreed(&details)?;
    let (now, audit_id, shard) = (moment(service), service.new_id(), details.need.municipality_id);
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            tx.unchoose(shard, need).await?;
            tx.audit(shard, audit_id, now, [&who.actor(), "undo-choice", "need"], Some(need));
            Ok(())
        })
    });
    Ok(work.await?)
}
