//! Who comes to an event, for the team that looks after it; and what was heard on the phone.
use std::collections::HashMap;

use chrono::TimeDelta;
use uuid::Uuid;

use super::is_theirs;
use crate::{
    service::{
        Principal, Service, ServiceError,
        exchange::moment,
        joining::{Joining, answer_offer::answer, get_event::host_of, get_joining, state::State},
    },
    storage::{Contact, EventRecord, ShiftRecord, SignUpRecord, ToCall, ToTell},
};

/// An event stays in the list for so long after it.
const AFTER: TimeDelta = TimeDelta::days(14);

/// An event with what there is to do, in numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct TeamEvent {
    /// The event.
    pub event: EventRecord,
    /// What there is to do, by time.
    pub shifts: Vec<ShiftRecord>,
}

/// Somebody who signed up.
#[derive(Clone, Debug, PartialEq)]
pub struct SignedUpFor {
    /// The sign-up.
    pub row: SignUpRecord,
    /// Where it stands.
    pub state: State,
    /// What to call them, and how to reach them.
    pub details: Contact,
}

/// An event as its team sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct Welcome {
    /// The event with its shifts.
    pub joining: Joining,
    /// Does the team of whoever asks look after it? Nobody does before its first shift.
    pub is_theirs: bool,
    /// May they add something to do?
    pub may_add: bool,
    /// Who signed up, for who may know.
    pub people: Vec<SignedUpFor>,
}

/// Events of the municipality that are to come or were shortly ago.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team.
pub async fn list_team_events(service: &Service, who: Principal) -> Result<Vec<TeamEvent>, ServiceError> {
    let staff = who.must_be_staff()?;
    let events = service.store.events_of(staff.municipality, moment(service) - AFTER).await?;
    let ids: Vec<Uuid> = events.iter().map(|event| event.id).collect();
    let mut by_event: HashMap<Uuid, Vec<ShiftRecord>> = HashMap::new();
    for shift in service.store.shifts_of_events(staff.municipality, &ids).await? {
        by_event.entry(shift.event_id).or_default().push(shift);
    }
    let with_shifts = |event: EventRecord| {
        let shifts = by_event.remove(&event.id).unwrap_or_default();
        TeamEvent { event, shifts }
    };
    Ok(events.into_iter().map(with_shifts).collect())
}

/// One event with who comes; names for the team that looks after it only. Reading is written down where pages are.
///
/// # Errors
/// [`ServiceError::Forbidden`]; [`ServiceError::NotFound`] for one of another municipality.
pub async fn get_team_event(service: &Service, who: Principal, id: Uuid) -> Result<Welcome, ServiceError> {
    let staff = who.must_be_staff()?;
    let mut joining = get_joining(service, id).await?;
    if joining.event.municipality_id != staff.municipality {
        return Err(ServiceError::NotFound);
    }
    joining.host = host_of(service, &joining.event).await?;
    let is_theirs = is_theirs(service, &staff, &joining.event).await?;
    let has_host = service.store.find_host(staff.municipality, id).await?.is_some();
    let mut people = Vec::new();
    if is_theirs {
        let shifts: Vec<Uuid> = joining.shifts.iter().map(|shift| shift.id).collect();
        for row in service.store.sign_ups_of_shifts(staff.municipality, &shifts).await? {
            let details = service.store.find_contact(row.subject_id).await?.map(|(details, _)| details);
            people.push(SignedUpFor { state: State::of(&row), details: details.unwrap_or_default(), row });
        }
    }
    let may_add = (is_theirs || !has_host) && !joining.is_called_off();
    Ok(Welcome { joining, is_theirs, may_add, people })
}

/// Whoever has a place offered and is to be rung, with what to call them and their number.
///
/// # Errors
/// [`ServiceError::Forbidden`].
pub async fn offers_to_call(service: &Service, who: Principal) -> Result<Vec<(ToCall, Contact)>, ServiceError> {
    let staff = who.must_be_staff()?;
    let Some(team) = staff.team else { return Ok(Vec::new()) };
    let mut all = Vec::new();
    for row in service.store.offers_to_call(staff.municipality, team, moment(service)).await? {
        let details = service.store.find_contact(row.subject_id).await?.map(|(details, _)| details);
        all.push((row, details.unwrap_or_default()));
    }
    Ok(all)
}

/// Whoever must hear by phone what changed, with what to call them and their number.
///
/// # Errors
/// [`ServiceError::Forbidden`].
pub async fn notices_to_call(service: &Service, who: Principal) -> Result<Vec<(ToTell, Contact)>, ServiceError> {
    let staff = who.must_be_staff()?;
    let Some(team) = staff.team else { return Ok(Vec::new()) };
    let mut all = Vec::new();
    for row in service.store.notices_to_call(staff.municipality, team, moment(service)).await? {
        let details = service.store.find_contact(row.subject_id).await?.map(|(details, _)| details);
        all.push((row, details.unwrap_or_default()));
    }
    Ok(all)
}

/// Somebody heard by phone what changed.
///
/// # Errors
/// [`ServiceError::NotFound`] for what another team looks after.
pub async fn say_told(service: &Service, who: Principal, (event, sign_up): (Uuid, Uuid)) -> Result<(), ServiceError> {
    let row = theirs(service, who, event, sign_up).await?;
    let (now, audit_id, shard, actor) = (moment(service), service.new_id(), row.municipality_id, who.actor());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            tx.take_shift(shard, row.shift_id).await?;
            if let Some(mut row) = tx.take_sign_up(shard, row.id).await? {
                row.notice.clear();
                tx.put_sign_up(row).await?;
            }
            tx.audit(shard, audit_id, now, [&actor, "say-told", "sign-up"], Some(sign_up));
            Ok(())
        })
    });
    Ok(work.await?)
}

/// What somebody said on the phone who has a place offered, or that somebody does not come after all.
///
/// # Errors
/// [`ServiceError::NotFound`] for what another team looks after; `offer-over`.
pub async fn say_for(
    service: &Service,
    who: Principal,
    (event, sign_up): (Uuid, Uuid),
    yes: bool,
) -> Result<(), ServiceError> {
    let row = theirs(service, who, event, sign_up).await?;
    answer(service, row, who.actor(), yes).await
}

/// Somebody did not come, or did after all.
///
/// # Errors
/// [`ServiceError::NotFound`] for what another team looks after.
pub async fn say_no_show(
    service: &Service,
    who: Principal,
    (event, sign_up): (Uuid, Uuid),
    no_show: bool,
) -> Result<(), ServiceError> {
    let row = theirs(service, who, event, sign_up).await?;
    let (now, audit_id, shard, actor) = (moment(service), service.new_id(), row.municipality_id, who.actor());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            // In the order of everybody: the shift, then who signed up for it.
            tx.take_shift(shard, row.shift_id).await?;
            if let Some(mut row) = tx.take_sign_up(shard, row.id).await? {
                (row.no_show, row.changed_at) = (no_show, now);
                row.no_show_at = no_show.then_some(now);
                tx.put_sign_up(row).await?;
            }
            let action = if no_show { "say-no-show" } else { "take-back-no-show" };
            tx.audit(shard, audit_id, now, [&actor, action, "sign-up"], Some(sign_up));
            Ok(())
        })
    });
    Ok(work.await?)
}

/// A sign-up for an event that the team of whoever asks looks after.
async fn theirs(service: &Service, who: Principal, event: Uuid, sign_up: Uuid) -> Result<SignUpRecord, ServiceError> {
    let staff = who.must_be_staff()?;
    let joining = get_joining(service, event).await?;
    if !is_theirs(service, &staff, &joining.event).await? {
        return Err(ServiceError::NotFound);
    }
    let row = service.store.find_sign_up(staff.municipality, sign_up).await?;
    let of_event = |row: &SignUpRecord| joining.shifts.iter().any(|shift| shift.id == row.shift_id);
    row.filter(of_event).ok_or(ServiceError::NotFound)
}
