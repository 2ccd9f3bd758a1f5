//! The team asks around; whoever lives nearest comes first, and after a day those a little further away.
use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use engine::domain::{Cell, Point};
use uuid::Uuid;

use crate::{
    service::{
        Fault, Principal, Service, ServiceError,
        exchange::moment,
        joining::{get_joining, sign_up::is_over, team::is_theirs},
        network::month_of,
    },
    storage::{ASKED_FOR_SHIFT, Contact, LocationRecord, PersonAskRecord, ShiftRecord, StoreError, VolunteerRecord},
};

/// After so long without enough people more are asked.
const WAIT: TimeDelta = TimeDelta::hours(24);
/// So many for each who is missing: some say no, some say nothing.
const FOR_EACH: usize = 2;
/// The least and the most who are asked in one go.
const AT_ONCE: (usize, usize) = (3, 20);

/// What came of asking for a shift.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShiftAsks {
    /// Who was asked.
    pub asked: usize,
    /// Said yes.
    pub yes: usize,
    /// Said no.
    pub no: usize,
    /// No way to write to them is known here: somebody calls.
    pub to_call: Vec<Contact>,
    /// How many could be asked now; nobody where there are enough people, or the shift is over.
    pub could_ask: usize,
}

/// Asks the nearest few for a shift that lacks people.
///
/// # Errors
/// [`ServiceError::NotFound`] for what another team looks after; `ask-enough` where nobody is missing, `ask-nobody` where
/// nobody may be asked.
pub async fn ask_around(service: &Service, who: Principal, (event, shift): (Uuid, Uuid)) -> Result<(), ServiceError> {
    let staff = who.must_be_staff()?;
    let joining = get_joining(service, event).await?;
    if !is_theirs(service, &staff, &joining.event).await? {
        return Err(ServiceError::NotFound);
    }
    let shift = joining.shifts.iter().find(|one| one.id == shift).ok_or(ServiceError::NotFound)?;
    if !lacks(shift, moment(service)) {
        return Err(Fault::new("shift", "ask-enough").into());
    }
    match ask(service, (shift.municipality_id, shift.id), joining.location.as_ref(), who.actor()).await? {
        0 => Err(Fault::new("shift", "ask-nobody").into()),
        _ => Ok(()),
    }
}

/// Asks more people for what still lacks some a day after the last were asked; run now and then.
///
/// # Errors
/// What the database says.
pub async fn ask_more(service: &Service) -> Result<usize, ServiceError> {
    let now = moment(service);
    let mut asked = 0;
    for one in service.store.still_lacking(now - WAIT, now).await? {
        let Some(shift) = service.store.find_shift(one.id).await? else { continue };
        let Ok(joining) = get_joining(service, shift.event_id).await else { continue };
        let about = (one.municipality_id, one.id);
        asked += ask(service, about, joining.location.as_ref(), "system".to_owned()).await?;
    }
    Ok(asked)
}

/// Are people missing who can still come?
fn lacks(shift: &ShiftRecord, now: DateTime<Utc>) -> bool {
    shift.taken < shift.most && shift.waiting == 0 && !is_over(shift, now)
}

async fn ask(
    service: &Service,
    about: (i64, Uuid),
    location: Option<&LocationRecord>,
    actor: String,
) -> Result<usize, ServiceError> {
    let (now, inside, month) = (moment(service), service.clone(), month_of(service));
    let at = location.and_then(|place| Point::new(place.lat?, place.lon?).ok());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            // The shift before the revision of the shard: nobody takes them the other way round.
            let Some(shift) = tx.take_shift(about.0, about.1).await? else { return Ok(0) };
            if !lacks(&shift, now) {
                return Ok(0);
            }
            let mut people = tx.take_who_may_be_asked(about, (month, now)).await?;
            people.sort_by_key(|one| (metres_to(at, one), one.id));
            people.truncate(how_many(&shift));
            let rows: Vec<_> = people.iter().map(|one| row(&inside, about, one.id, now)).collect();
            let asked = rows.len();
            if asked > 0 {
                tx.put_person_asks(rows).await?;
                tx.audit(about.0, inside.new_id(), now, [&actor, "ask-around", "shift"], Some(about.1));
            }
            Ok::<_, StoreError>(asked)
        })
    });
    Ok(work.await?)
}

fn how_many(shift: &ShiftRecord) -> usize {
    let missing = usize::try_from(shift.least - shift.taken).unwrap_or_default().max(1);
    (missing * FOR_EACH).clamp(AT_ONCE.0, AT_ONCE.1)
}

/// As the crow flies, in whole metres, from the middle of where they live; last where it is not known.
fn metres_to(at: Option<Point>, one: &VolunteerRecord) -> i64 {
    let home = Cell::try_from(one.cell).ok().map(Cell::centre);
    match (at, home) {
        (Some(at), Some(home)) => at.metres_to(home).round() as i64,
        _ => i64::MAX,
    }
}

fn row(service: &Service, (shard, shift): (i64, Uuid), subject: Uuid, now: DateTime<Utc>) -> PersonAskRecord {
    PersonAskRecord {
        municipality_id: shard,
        id: service.new_id(),
        subject_id: subject,
        sort: ASKED_FOR_SHIFT.to_owned(),
        about_id: shift,
        batch_id: None,
        token_sha256: String::new(),
        told: String::new(),
        answer: String::new(),
        created_at: now,
        answered_at: None,
    }
}

/// What came of asking for the shifts of an event; whoever shows it asked whether it is theirs.
///
/// # Errors
/// What the database says.
pub async fn asks_of_event(
    service: &Service,
    shifts: &[ShiftRecord],
) -> Result<HashMap<Uuid, ShiftAsks>, ServiceError> {
    let (mut all, now, month) = (HashMap::new(), moment(service), month_of(service));
    let ids: Vec<Uuid> = shifts.iter().map(|shift| shift.id).collect();
    let shard = shifts.first().map(|shift| shift.municipality_id).unwrap_or_default();
    let rows = service.store.person_asks_about(shard, &ids).await?;
    for shift in shifts {
        let mut asks = ShiftAsks::default();
        if lacks(shift, now) {
            asks.could_ask = service.store.count_who_may_be_asked((shard, shift.id), (month, now)).await?;
            asks.could_ask = asks.could_ask.min(how_many(shift));
        }
        for row in rows.iter().filter(|row| row.about_id == shift.id) {
            asks.asked += 1;
            asks.yes += usize::from(row.answer == "yes");
            asks.no += usize::from(row.answer == "no");
            if row.told == "call" && row.answer.is_empty() && lacks(shift, now) {
                asks.to_call.extend(service.store.find_contact(row.subject_id).await?.map(|(details, _)| details));
            }
        }
        all.insert(shift.id, asks);
    }
    Ok(all)
}
