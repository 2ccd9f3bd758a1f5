//! On whom to call this afternoon: five doors in walking order, one reason each. Nothing is stored.
use std::collections::{HashMap, HashSet};

use engine::{
    domain::{Instant, Point},
    matching::doors::{self, DoorRound, OpenNeed, Unconnected, choose_doors},
    travel::Walk,
};
use uuid::Uuid;

use super::why::{Why, whole};
use crate::{
    import::KindsOfWork,
    service::{
        Fault, Principal, Service, ServiceError, Staff,
        asking::{Where, find_place},
        exchange::moment,
        network::ground::{self, Asked},
    },
    storage::KnownPlaceRecord,
};

/// How many doors make an afternoon.
pub const DOORS: usize = 5;
/// Most ids that may be left out or asked for by name.
const MOST_NAMED: usize = 100;
/// Places from the map where nobody opens the door.
const NOBODY_THERE: [&str; 11] = [
    "allotments",
    "bicycle-repair-point",
    "garden",
    "give-box",
    "market",
    "outdoor-gym",
    "park",
    "pitch",
    "playground",
    "public-bookcase",
    "swimming-pool",
];

/// What somebody wants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// Where they set out, as typed; empty = in the busiest cell, or at the first of `only`.
    pub from: String,
    /// Seen already: other doors, please.
    pub without: Vec<Uuid>,
    /// Just these; empty = any.
    pub only: Vec<Uuid>,
}

/// Where the round begins.
#[derive(Clone, Debug, PartialEq)]
pub struct Start {
    /// The point.
    pub at: Point,
    /// A street to say it by; empty where none is near.
    pub label: String,
    /// What brings one back to the same start.
    pub from: String,
}

/// One door that is proposed.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposed {
    /// The place.
    pub place: KnownPlaceRecord,
    /// Whole minutes from the door before, or from the start.
    pub minutes: u32,
    /// Why.
    pub why: Why,
}

/// The doors of an afternoon.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// Where it begins; absent where nothing is known of the ground.
    pub start: Option<Start>,
    /// In walking order.
    pub doors: Vec<Proposed>,
    /// Whole minutes of walking in all, without the time at the doors.
    pub minutes: u32,
    /// One of the walks is an estimate.
    pub estimated: bool,
}

/// Chooses doors for the team of whoever asks.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team; `too-many-doors`; for a start that was typed those of a place.
pub async fn propose(service: &Service, who: Principal, wish: &Wish) -> Result<Proposal, ServiceError> {
    let staff = who.must_be_staff()?;
    if wish.without.len().max(wish.only.len()) > MOST_NAMED {
        return Err(Fault::new("doors", "too-many-doors").with("most", MOST_NAMED).into());
    }
    let cells = ground::team_cells(service, staff).await?;
    let asked = ground::asked(service, staff).await?;
    let asked = ground::of_team(service, staff, &cells, asked).await?;
    let Some(start) = start(service, wish, &cells, &asked).await? else {
        return Ok(Proposal { start: None, doors: Vec::new(), minutes: 0, estimated: false });
    };
    let places = service.store.places_within(&ground::spans_around(start.at)).await?;
    let resting = service.store.resting(moment(service)).await?;
    let needs = needs(service, &asked);
    let chosen = choose(service, (staff, wish), start.at, &places, &resting, needs).await?;
    written(service, start, chosen, places)
}

fn needs(service: &Service, asked: &[Asked]) -> Vec<OpenNeed> {
    let open = |one: &Asked| {
        Some(OpenNeed { at: one.at, category: ground::category(service, &one.need.category)?, weight: 1.0 })
    };
    asked.iter().filter_map(open).collect()
}

/// As typed; else at the first of those asked for by name; else where most is asked, or where most places are.
async fn start(
    service: &Service,
    wish: &Wish,
    cells: &HashSet<i64>,
    asked: &[Asked],
) -> Result<Option<Start>, ServiceError> {
    if !wish.from.trim().is_empty() {
        let place = find_place(service, &Where::Typed(wish.from.clone())).await?;
        return Ok(Some(Start { at: place.at, label: place.label, from: wish.from.trim().to_owned() }));
    }
    if let Some(first) = wish.only.first() {
        let place = service.store.find_known_place(*first).await?.ok_or(ServiceError::NotFound)?;
        let at = ground::point(&place).ok_or(ServiceError::NotFound)?;
        return Ok(Some(Start { at, label: place.street, from: String::new() }));
    }
    let needs = asked.iter().filter(|one| one.exact && cells.contains(&one.cell)).map(|one| one.cell);
    let cell = match ground::busiest(needs) {
        Some(cell) => Some(cell),
        None => {
            let places = service.store.places_within(&ground::spans_of(cells)).await?;
            ground::busiest(places.iter().filter_map(ground::home).filter(|cell| cells.contains(cell)))
        }
    };
    let Some(cell) = cell.and_then(|raw| engine::domain::Cell::try_from(raw).ok()) else { return Ok(None) };
    let place = find_place(service, &Where::Cell(cell)).await?;
    Ok(Some(Start { at: place.at, label: place.label, from: cell.index().to_string() }))
}

/// The engine's choice, off the threads that answer others.
async fn choose(
    service: &Service,
    (staff, wish): (Staff, &Wish),
    start: Point,
    places: &[KnownPlaceRecord],
    resting: &HashMap<Uuid, chrono::DateTime<chrono::Utc>>,
    needs: Vec<OpenNeed>,
) -> Result<DoorRound<Uuid>, ServiceError> {
    let kinds = KindsOfWork::known();
    let may_open = |place: &&KnownPlaceRecord| {
        let wanted = wish.only.is_empty() || wish.only.contains(&place.id);
        place.partner_id.is_none()
            && wanted
            && !wish.without.contains(&place.id)
            && !NOBODY_THERE.contains(&place.trade.as_str())
    };
    let unconnected = |place: &KnownPlaceRecord| {
        Some(Unconnected {
            id: place.id,
            at: ground::point(place)?,
            categories: ground::categories_of(service, &place.categories),
            work: kinds.find(&place.trade),
            rests_until: resting.get(&place.id).map(|until| Instant(until.timestamp())),
        })
    };
    let open: Vec<_> = places.iter().filter(may_open).filter_map(unconnected).collect();
    let bound = places.iter().filter(|place| place.partner_id.is_some());
    let bound: Vec<_> = bound.filter_map(|place| Some((ground::point(place)?, kinds.find(&place.trade)?))).collect();
    let now = service.instant();
    let mut round = doors::Round::new(start, now);
    round.doors = if wish.only.is_empty() { DOORS } else { wish.only.len() };
    let (snapshot, taxonomy) = (service.store.index().snapshot(), std::sync::Arc::clone(service.store.taxonomy()));
    let work = tokio::task::spawn_blocking(move || {
        let partners = ground::supply(&snapshot, (staff.municipality, now), start, &bound);
        choose_doors(snapshot.network(), &mut Walk::new(), &taxonomy, &round, &needs, &partners, &open)
    });
    work.await.map_err(|_| ServiceError::Store(crate::storage::StoreError::Busy))
}

fn written(
    service: &Service,
    start: Start,
    chosen: DoorRound<Uuid>,
    places: Vec<KnownPlaceRecord>,
) -> Result<Proposal, ServiceError> {
    let kinds = KindsOfWork::known();
    let mut places: HashMap<Uuid, KnownPlaceRecord> = places.into_iter().map(|place| (place.id, place)).collect();
    let doors = chosen.doors.iter().filter_map(|door| {
        let why = Why::of(door.reason, service.store.taxonomy(), kinds);
        Some(Proposed { place: places.remove(&door.id)?, minutes: whole(door.leg.minutes), why })
    });
    let doors: Vec<Proposed> = doors.collect();
    // What stands on the page adds up, and is the same on the sheet: each walk is rounded, then their sum is taken.
    let minutes = doors.iter().map(|door| door.minutes).sum();
    Ok(Proposal { start: Some(start), doors, minutes, estimated: chosen.tour.estimated })
}
