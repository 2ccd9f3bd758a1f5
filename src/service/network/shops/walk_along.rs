//! "Filled in together": when, what one learns, how many hours, what for, and that the team guides. Beside the shopkeeper, on
//! one page that is printed for them.
use engine::domain::Slots;
use uuid::Uuid;

use crate::{
    service::{Fault, Principal, Service, ServiceError, exchange::moment, network::change::member},
    storage::{OfferRecord, OrganizationRecord, StoreError, WalkAlongRecord},
};

/// What a young person gets: nothing for a look around, an allowance, or wages for regular work.
pub const FEES: [&str; 3] = ["none", "allowance", "wage"];
/// Who guides.
pub const GUIDANCE: [&str; 2] = ["team", "shop"];
/// Longest goal.
const MOST_GOAL: usize = 200;
/// A week has no more.
const MOST_HOURS: i64 = 40;
/// More hours a week than this is regular work, and regular work is paid: an allowance beside school, or wages.
const UNPAID_HOURS: i64 = 16;

/// What is filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewWalkAlong {
    /// Half-days, `mon-am` and so on.
    pub slots: Vec<String>,
    /// What one learns there.
    pub goal: String,
    /// Hours a week, as typed.
    pub hours: String,
    /// One of [`FEES`].
    pub fee: String,
    /// One of [`GUIDANCE`].
    pub guidance: String,
}

/// What stands, with the offer it belongs to.
#[derive(Clone, Debug)]
pub struct WalkAlong {
    /// The partner.
    pub partner: OrganizationRecord,
    /// What it offers.
    pub offer: OfferRecord,
    /// What was filled in; nothing yet.
    pub filled: Option<WalkAlongRecord>,
    /// Who filled it in.
    pub by: String,
}

/// What was filled in about a partner: its offer in which one walks along, else the first.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team; [`ServiceError::NotFound`].
pub async fn get_walk_along(service: &Service, who: Principal, partner: Uuid) -> Result<WalkAlong, ServiceError> {
    let (staff, _) = member(who)?;
    let shard = staff.municipality;
    let found = service.store.find_organization(partner).await?;
    let partner = found.filter(|row| row.municipality_id == shard && !row.is_person).ok_or(ServiceError::NotFound)?;
    let mut offers = service.store.offers_of(shard, &[partner.id]).await?;
    let walks = |offer: &OfferRecord| offer.categories.split(' ').any(|code| ["werkervaring", "stage"].contains(&code));
    offers.sort_by_key(|offer| (offer.status != "active", !walks(offer), offer.created_at, offer.id));
    let offer = offers.into_iter().next().ok_or(ServiceError::NotFound)?;
    let filled = service.store.walks_along(shard, &[offer.id]).await?.remove(&offer.id);
    let by = match &filled {
        Some(row) => service.store.names_of_workers(shard, &[row.worker_id]).await?.remove(&row.worker_id),
        None => None,
    };
    Ok(WalkAlong { partner, offer, filled, by: by.unwrap_or_default() })
}

/// Keeps what was filled in together; the offer is found at those times, and is confirmed today.
///
/// # Errors
/// `walk-slots`, `slot`, `walk-goal`, `walk-goal-long`, `walk-hours`, `walk-fee`, `walk-guidance`, `walk-wage` for regular
/// work for nothing, all at once; [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn fill_in(service: &Service, who: Principal, partner: Uuid, new: &NewWalkAlong) -> Result<(), ServiceError> {
    let (staff, _) = member(who)?;
    let standing = get_walk_along(service, who, partner).await?;
    let (slots, hours) = check(new)?;
    let (now, audit_id, store) = (moment(service), service.new_id(), service.store.clone());
    let row = WalkAlongRecord {
        municipality_id: staff.municipality,
        offer_id: standing.offer.id,
        slots: i64::from(slots.bits()),
        goal: new.goal.trim().to_owned(),
        hours: Some(hours),
        fee: new.fee.clone(),
        guidance: new.guidance.clone(),
        worker_id: staff.worker,
        filled_at: now,
    };
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let mut held = tx.take_partner(staff.municipality, partner, now).await?;
            held.confirm(now);
            let offer = held.offers.iter_mut().find(|offer| offer.id == row.offer_id).ok_or(StoreError::NotFound)?;
            offer.slots = row.slots;
            tx.put_back(&store, held).await?;
            tx.put_walk_along(row).await?;
            tx.audit(staff.municipality, audit_id, now, [&staff.actor(), "fill-in", "partner"], Some(partner));
            Ok(())
        })
    });
    Ok(work.await?)
}

fn check(new: &NewWalkAlong) -> Result<(Slots, i64), ServiceError> {
    let mut faults = Vec::new();
    let slots = new.slots.join(",").parse::<Slots>();
    match &slots {
        Err(fault) => faults.push(Fault::new("slots", "slot").with("value", &fault.0)),
        Ok(slots) if slots.is_empty() => faults.push(Fault::new("slots", "walk-slots")),
        Ok(_) => {}
    }
    match new.goal.trim().chars().count() {
        0 => faults.push(Fault::new("goal", "walk-goal")),
        many if many > MOST_GOAL => faults.push(Fault::new("goal", "walk-goal-long").with("most", MOST_GOAL)),
        _ => {}
    }
    let hours = new.hours.trim().parse().ok().filter(|hours| (1..=MOST_HOURS).contains(hours));
    if hours.is_none() {
        faults.push(Fault::new("hours", "walk-hours").with("most", MOST_HOURS));
    }
    if !FEES.contains(&new.fee.as_str()) {
        faults.push(Fault::new("fee", "walk-fee"));
    } else if new.fee == "none" && hours.is_some_and(|hours| hours > UNPAID_HOURS) {
        faults.push(Fault::new("fee", "walk-wage").with("most", UNPAID_HOURS));
    }
    if !GUIDANCE.contains(&new.guidance.as_str()) {
        faults.push(Fault::new("guidance", "walk-guidance"));
    }
    match (slots, hours) {
        (Ok(slots), Some(hours)) if faults.is_empty() => Ok((slots, hours)),
        _ => Err(ServiceError::Invalid(faults)),
    }
}
