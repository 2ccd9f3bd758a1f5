//! The place that is held: what both promise, who stands in, the card, and taking it back.
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{call::Call, course::need_of};
use crate::{
    import::{FlagSort, flags},
    service::{Fault, Principal, Service, ServiceError, Staff, exchange::moment, network},
    storage::{AgreementRecord, Contact, Found, Held, KnownPlaceRecord, LocationRecord, NeedRecord, WorkerRecord},
};

/// Longest promise, in characters.
const MOST_WORDS: usize = 300;

/// What both promise, and who stands in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Promises {
    /// What the team promises.
    pub we: String,
    /// What the place promises.
    pub they: String,
    /// A colleague, or empty.
    pub backup: String,
}

/// What stands on the card.
#[derive(Clone, Debug)]
pub struct Card {
    /// The need; of the resident it says the code alone.
    pub need: NeedRecord,
    /// What is held; nothing while nothing is.
    pub agreement: Option<AgreementRecord>,
    /// Whom to ask for there.
    pub contact: Contact,
    /// Who of the team goes along with it.
    pub worker: Option<WorkerRecord>,
    /// Who stands in.
    pub backup: Option<WorkerRecord>,
    /// Name and number of the team.
    pub team: Option<(String, Option<String>)>,
}

/// The agreement a yes becomes; nothing without a moment.
pub(super) fn agreement(
    service: &Service,
    staff: &Staff,
    call: &Call,
    promises: &Promises,
    at: Option<DateTime<Utc>>,
    faults: &mut Vec<Fault>,
) -> Option<AgreementRecord> {
    let starts_at = at?;
    for (field, text) in [("we_promise", &promises.we), ("they_promise", &promises.they)] {
        faults.extend(check(field, text));
    }
    let backup = call.colleagues.iter().find(|one| one.id.to_string() == promises.backup);
    if backup.is_none() && !promises.backup.is_empty() {
        faults.push(Fault::new("backup", "backup-gone"));
    }
    Some(AgreementRecord {
        municipality_id: call.need.municipality_id,
        id: service.new_id(),
        need_id: call.need.id,
        entry_id: entry_of(&call.found),
        what: call.what.as_str().into(),
        name: call.found.name().to_owned(),
        address: address_of(&call.found),
        starts_at,
        they_promise: promises.they.trim().to_owned(),
        we_promise: promises.we.trim().to_owned(),
        worker_id: staff.worker,
        backup_id: backup.map(|one| one.id),
        code: call.need.code.clone(),
        state: "held".into(),
        outcome: None,
        created_at: moment(service),
        ended_at: None,
    })
}

fn check(field: &'static str, text: &str) -> Option<Fault> {
    if text.chars().count() > MOST_WORDS {
        return Some(Fault::new(field, "promise-too-long").with("most", MOST_WORDS));
    }
    let personal = flags(text).iter().any(|flag| flag.sort != FlagSort::Name);
    personal.then(|| Fault::new(field, "promise-personal"))
}

fn entry_of(found: &Found) -> Uuid {
    match found {
        Found::Offer(offer, ..) => offer.id,
        Found::KnownPlace(place) => place.id,
        Found::Event(event, _) => event.id,
        Found::Initiative(initiative, _) => initiative.id,
    }
}

/// Where one goes; persons have no address here, they say it on the phone.
fn address_of(found: &Found) -> String {
    let of = |place: &LocationRecord| line(&place.street, &place.house_number, &place.postcode, &place.city);
    match found {
        _ if found.is_person() => String::new(),
        Found::Offer(_, _, place) | Found::Event(_, place) | Found::Initiative(_, place) => {
            place.as_ref().map(of).unwrap_or_default()
        }
        Found::KnownPlace(KnownPlaceRecord { street, house_number, postcode, city, .. }) => {
            line(street, house_number, postcode, city)
        }
    }
}

fn line(street: &str, number: &str, postcode: &str, city: &str) -> String {
    let parts = [format!("{street} {number}"), format!("{postcode} {city}")];
    parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Why nothing is held, as a fault.
pub(super) const fn refusal(held: Held) -> Fault {
    match held {
        Held::PlaceFull => Fault::new("answer", "place-full"),
        Held::NeedTaken | Held::Now => Fault::new("answer", "already-agreed"),
    }
}

/// Takes an agreement back: the place is free again. Nothing held is fine too.
///
/// # Errors
/// [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn cancel_agreement(service: &Service, who: Principal, need: Uuid) -> Result<(), ServiceError> {
    let staff = who.must_be_staff()?;
    let need = need_of(service, need).await?;
    let (now, audit_id, store) = (moment(service), service.new_id(), service.store.clone());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let shard = need.municipality_id;
            if !tx.release(store.taxonomy(), shard, need.id, now).await? {
                return Ok(());
            }
            tx.audit(shard, audit_id, now, [staff.role.as_str(), "cancel-agreement", "need"], Some(need.id)).await
        })
    });
    Ok(work.await?)
}

/// The card of a need.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team, [`ServiceError::NotFound`].
pub async fn get_card(service: &Service, who: Principal, need: Uuid) -> Result<Card, ServiceError> {
    who.must_be_team()?;
    let need = need_of(service, need).await?;
    let store = &service.store;
    let agreement = store.find_agreement(need.id).await?;
    let mut card = Card { need, agreement: None, contact: Contact::default(), worker: None, backup: None, team: None };
    let Some(agreement) = agreement else { return Ok(card) };
    if let Ok(what) = agreement.what.parse()
        && let Ok(details) = network::get_found(service, who, what, agreement.entry_id).await
    {
        card.contact = details.contact.unwrap_or_default();
    }
    card.worker = store.find_worker(agreement.worker_id).await?;
    if let Some(backup) = agreement.backup_id {
        card.backup = store.find_worker(backup).await?;
    }
    if let Some(team) = card.worker.as_ref().and_then(|worker| worker.team_id) {
        card.team = store.find_team(team).await?.map(|team| (team.name, team.phone));
    }
    card.agreement = Some(agreement);
    Ok(card)
}
