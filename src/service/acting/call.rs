//! Beside the phone: whom to ask for, under which number, who calls, who could stand in.
use chrono::{DateTime, Utc};
use engine::domain::What;
use uuid::Uuid;

use super::course::need_of;
use crate::{
    service::{Principal, Service, ServiceError, Staff, network},
    storage::{Contact, Found, Giver, NeedRecord, WorkerRecord},
};

/// Whom one calls, and who calls.
#[derive(Clone, Debug)]
pub struct Call {
    /// The need it is about.
    pub need: NeedRecord,
    /// The id of what was found.
    pub entry: Uuid,
    /// The shard it lies in.
    pub shard: i64,
    /// What was found.
    pub found: Found,
    /// Its sort.
    pub what: What,
    /// Number and the person to ask for.
    pub contact: Contact,
    /// Nobody of the team has agreed anything with them yet.
    pub is_new: bool,
    /// They were asked as often as they want: from then on they may be asked again.
    pub asked_until: Option<DateTime<Utc>>,
    /// Who calls.
    pub caller: WorkerRecord,
    /// For which team.
    pub team: String,
    /// Who could stand in, the caller left out.
    pub colleagues: Vec<WorkerRecord>,
    /// Who of the team knows them.
    pub known_by: Vec<WorkerRecord>,
}

/// Everything the page beside the phone shows.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team, [`ServiceError::NotFound`].
pub async fn get_call(service: &Service, who: Principal, need: Uuid, entry: Uuid) -> Result<Call, ServiceError> {
    let staff = who.must_be_staff()?;
    let need = need_of(service, who, need).await?;
    let row = service.store.find_entry(entry).await?.ok_or(ServiceError::NotFound)?;
    let what: What = row.what.parse().map_err(|_| ServiceError::NotFound)?;
    let details = network::get_found(service, who, what, entry).await?;
    let mut contact = details.contact.unwrap_or_default();
    if let Found::KnownPlace(place) = &details.found {
        contact.phone = contact.phone.or_else(|| place.phone.clone());
    }
    let subject = subject(&details.found, entry);
    let known_by = service.store.known_by(&[subject]).await?.remove(&subject).unwrap_or_default();
    let caller = service.store.find_worker(staff.worker).await?.ok_or(ServiceError::NotFound)?;
    let (team, colleagues) = around(service, &staff).await?;
    let (is_new, shard) = (what == What::KnownPlace, row.municipality_id);
    let asked_until = match details.found.giver() {
        Some(giver) => network::asked_until(service, giver).await?,
        None => None,
    };
    let found = details.found;
    Ok(Call { need, entry, shard, found, what, contact, is_new, asked_until, caller, team, colleagues, known_by })
}

/// Who is reached: the one behind an offer, else the thing itself.
pub fn subject(found: &Found, entry: Uuid) -> Uuid {
    match found {
        Found::Offer(_, Giver::Organization(giver), _) => giver.id,
        Found::Offer(_, Giver::Volunteer(giver), _) => giver.id,
        Found::KnownPlace(_) | Found::Event(..) | Found::Initiative(..) => entry,
    }
}

async fn around(service: &Service, staff: &Staff) -> Result<(String, Vec<WorkerRecord>), ServiceError> {
    let Some(team) = staff.team else { return Ok((String::new(), Vec::new())) };
    let name = service.store.find_team(team).await?.map(|team| team.name).unwrap_or_default();
    let mut colleagues = service.store.workers_of_team(team).await?;
    colleagues.retain(|one| one.id != staff.worker);
    Ok((name, colleagues))
}
