//! What was said at a door: yes, perhaps or no, and by whom. "No, thank you" rests for a year.
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::start::in_a_year;
use crate::{
    import::phone_digits,
    service::{Fault, Principal, Service, ServiceError, Staff, exchange::moment},
    storage::{Contact, DoorRecord, RestRecord, StoreError, Tx, VisitRecord},
};

/// What can be said at a door.
pub const OUTCOMES: [&str; 3] = ["yes", "perhaps", "no"];
/// Longest name of whom one spoke.
const MOST_NAME: usize = 80;

/// A visit as it is typed at the door.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewVisit {
    /// One of [`OUTCOMES`].
    pub outcome: String,
    /// Whom one spoke; may be empty.
    pub person: String,
    /// Their number; may be empty.
    pub phone: String,
}

/// Keeps what was said. The same once more changes nothing; another answer takes the place of the one before.
/// Of who says no nothing is kept but the no.
///
/// # Errors
/// `door-outcome-missing`, `door-person-too-long`, `door-phone`, all at once; [`ServiceError::Forbidden`],
/// [`ServiceError::NotFound`].
pub async fn log_visit(
    service: &Service,
    who: Principal,
    (round, position): (Uuid, i64),
    new: &NewVisit,
) -> Result<(), ServiceError> {
    let staff = who.must_be_staff()?;
    let typed = check(new)?;
    let place = door(service, staff, round, position).await?.place_id;
    let kept = service.store.find_contact(place).await?.map(|(contact, _)| contact);
    let visit = visit(service, staff, place, &new.outcome);
    let rest = (new.outcome == "no").then(|| rest(service, &visit));
    let says_more = rest.is_none() && !typed.is_empty();
    let contact = if rest.is_some() { None } else { merged(kept, typed) };
    let (audit_id, store) = (service.new_id(), service.store.clone());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let door = tx.door(staff.municipality, round, position).await?.ok_or(StoreError::NotFound)?;
            let (shard, at) = (staff.municipality, visit.at);
            if door.outcome == visit.outcome && !says_more {
                return Ok(());
            }
            take_back(tx, &door).await?;
            tx.mark_door(&door, &visit.outcome, Some(at)).await?;
            tx.add_door_visit(visit, rest).await?;
            if let Some(contact) = contact {
                tx.keep_contact(&store, shard, door.place_id, contact).await?;
            }
            tx.audit(shard, audit_id, at, [&who.actor(), "visit", "known-place"], Some(door.place_id));
            Ok(())
        })
    });
    Ok(work.await?)
}

/// Opens a door again: the visit, the rest that came of it and what was typed are gone. Nothing to undo is fine.
///
/// # Errors
/// [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn undo_visit(service: &Service, who: Principal, (round, position): (Uuid, i64)) -> Result<(), ServiceError> {
    let staff = who.must_be_staff()?;
    let (audit_id, now) = (service.new_id(), moment(service));
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let door = tx.door(staff.municipality, round, position).await?.ok_or(StoreError::NotFound)?;
            if door.outcome.is_empty() {
                return Ok(());
            }
            take_back(tx, &door).await?;
            tx.mark_door(&door, "", None).await?;
            let actor = who.actor();
            let what = [actor.as_str(), "undo-visit", "known-place"];
            tx.audit(staff.municipality, audit_id, now, what, Some(door.place_id));
            Ok(())
        })
    });
    Ok(work.await?)
}

async fn take_back(tx: &mut Tx, door: &DoorRecord) -> Result<(), StoreError> {
    match door.visited_at {
        Some(at) => tx.take_back_door_visit(door.municipality_id, door.place_id, at).await,
        None => Ok(()),
    }
}

async fn door(service: &Service, staff: Staff, round: Uuid, position: i64) -> Result<DoorRecord, ServiceError> {
    let doors = service.store.doors_of_round(staff.municipality, round).await?;
    doors.into_iter().find(|door| door.position == position).ok_or(ServiceError::NotFound)
}

/// All faults at once, or what was typed of whom one spoke.
fn check(new: &NewVisit) -> Result<Contact, ServiceError> {
    let mut faults = Vec::new();
    if !OUTCOMES.contains(&new.outcome.as_str()) {
        faults.push(Fault::new("outcome", "door-outcome-missing"));
    }
    let (person, phone) = (new.person.trim(), new.phone.trim());
    if person.chars().count() > MOST_NAME {
        faults.push(Fault::new("person", "door-person-too-long").with("most", MOST_NAME));
    }
    let number = phone_digits(phone);
    if !phone.is_empty() && number.is_none() {
        faults.push(Fault::new("phone", "door-phone").with("value", phone));
    }
    if !faults.is_empty() {
        return Err(ServiceError::Invalid(faults));
    }
    Ok(Contact { person: Some(person.to_owned()).filter(|name| !name.is_empty()), phone: number, email: None })
}

/// What was typed now, over what was known before.
fn merged(kept: Option<Contact>, typed: Contact) -> Option<Contact> {
    let kept = kept.unwrap_or_default();
    let all = Contact { person: typed.person.or(kept.person), phone: typed.phone.or(kept.phone), email: kept.email };
    Some(all).filter(|all| !all.is_empty())
}

fn visit(service: &Service, staff: Staff, place: Uuid, outcome: &str) -> VisitRecord {
    VisitRecord {
        municipality_id: staff.municipality,
        id: service.new_id(),
        subject_id: place,
        what: "known-place".into(),
        worker_id: staff.worker,
        at: moment(service),
        sort: "visit".into(),
        outcome: outcome.to_owned(),
        note: String::new(),
        need_id: None,
    }
}

fn rest(service: &Service, visit: &VisitRecord) -> RestRecord {
    let until: DateTime<Utc> = in_a_year(service);
    RestRecord {
        municipality_id: visit.municipality_id,
        subject_id: visit.subject_id,
        until,
        reason: "no-thank-you".into(),
        worker_id: visit.worker_id,
        created_at: visit.at,
    }
}
