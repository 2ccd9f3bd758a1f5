//! The place that is held: what both promise, who stands in, and why it may not be held.
use chrono::{DateTime, Utc};

use super::call::Call;
use crate::{
    import::{FlagSort, flags},
    service::{Fault, Service, Staff, exchange::moment},
    storage::{AgreementRecord, Found, Held, KnownPlaceRecord, LocationRecord},
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
        entry_id: call.entry,
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
        Held::AskedEnough => Fault::new("answer", "asked-enough"),
        Held::NeedTaken | Held::Now => Fault::new("answer", "already-agreed"),
    }
}
