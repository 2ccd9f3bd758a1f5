//! A round as one walks it: its doors in order, and what was said at each.
use std::collections::HashMap;

use engine::domain::{Instant, What};
use uuid::Uuid;

use super::{start::instant, why::Why};
use crate::{
    service::{Principal, Service, ServiceError, Staff, exchange::moment},
    storage::{Contact, DoorRecord, Found, KnownPlaceRecord},
};

/// Rounds that are listed.
const LATEST: u64 = 3;

/// One door of a round.
#[derive(Clone, Debug)]
pub struct RoundDoor {
    /// The door with its code and what came of it.
    pub door: DoorRecord,
    /// The place behind it.
    pub place: KnownPlaceRecord,
    /// Why it was chosen.
    pub why: Why,
    /// Whom one spoke there and how to reach them.
    pub contact: Option<Contact>,
    /// They said no: until when they are not asked, in seconds since 1970.
    pub rests_until: Option<i64>,
}

/// A round with its doors.
#[derive(Clone, Debug)]
pub struct Round {
    /// Its id.
    pub id: Uuid,
    /// When it began.
    pub began: Instant,
    /// In walking order.
    pub doors: Vec<RoundDoor>,
}

impl Round {
    /// Minutes of walking in all.
    pub fn minutes(&self) -> u32 {
        self.doors.iter().filter_map(|door| door.door.minutes).filter_map(|minutes| u32::try_from(minutes).ok()).sum()
    }
}

/// One round of the municipality in which whoever asks works.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team, [`ServiceError::NotFound`].
pub async fn get_round(service: &Service, who: Principal, id: Uuid) -> Result<Round, ServiceError> {
    let staff = who.must_be_staff()?;
    let round = service.store.find_round(staff.municipality, id).await?.ok_or(ServiceError::NotFound)?;
    let doors = doors(service, staff, id).await?;
    Ok(Round { id, began: instant(round.created_at), doors })
}

async fn doors(service: &Service, staff: Staff, round: Uuid) -> Result<Vec<RoundDoor>, ServiceError> {
    let rows = service.store.doors_of_round(staff.municipality, round).await?;
    let wanted: Vec<(What, Uuid)> = rows.iter().map(|door| (What::KnownPlace, door.place_id)).collect();
    let mut places: HashMap<Uuid, Found> = service.store.found(&wanted).await?;
    let resting = service.store.resting(moment(service)).await?;
    let mut doors = Vec::new();
    for door in rows {
        let Some(Found::KnownPlace(place)) = places.remove(&door.place_id) else { continue };
        let spoke = matches!(door.outcome.as_str(), "yes" | "perhaps");
        let contact = if spoke { service.store.find_contact(door.place_id).await? } else { None };
        let why = serde_json::from_value(door.reason.clone()).unwrap_or(Why::NearYou { minutes: 1 });
        let rests_until = resting.get(&door.place_id).map(|until| until.timestamp());
        doors.push(RoundDoor { contact: contact.map(|(contact, _)| contact), door, place, why, rests_until });
    }
    Ok(doors)
}

/// The latest rounds of whoever asks: id, when it began, doors, doors where somebody has been.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team.
pub async fn list_rounds(
    service: &Service,
    who: Principal,
) -> Result<Vec<(Uuid, Instant, usize, usize)>, ServiceError> {
    let staff = who.must_be_staff()?;
    let mut rounds = Vec::new();
    for round in service.store.rounds_of(staff.municipality, staff.worker, LATEST).await? {
        let doors = service.store.doors_of_round(staff.municipality, round.id).await?;
        let been = doors.iter().filter(|door| !door.outcome.is_empty()).count();
        rounds.push((round.id, instant(round.created_at), doors.len(), been));
    }
    Ok(rounds)
}
