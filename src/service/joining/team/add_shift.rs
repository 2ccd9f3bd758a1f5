//! Something to do is added to an event; who adds the first looks after it from then on.
use chrono::{DateTime, Utc};
use jiff::{Zoned, civil::Time};
use uuid::Uuid;

use super::{following::add_each, is_theirs, over};
use crate::{
    import::read_when,
    service::{
        Fault, Principal, Service, ServiceError, Staff,
        exchange::{at_moment, moment},
        joining::{Kind, get_joining},
        zone,
    },
    storage::{EventHostRecord, EventRecord, PLANNED, ShiftRecord, StoreError, Tx},
};

const ROUTE: &str = "add-shift";
const MOST_WORDS: usize = 60;
const MOST_PEOPLE: i64 = 500;

/// What was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewShift {
    /// What there is to do, as one says it: "tafels klaarzetten".
    pub role: String,
    /// `set`, `flexible` or `open`; empty = a set time.
    pub kind: String,
    /// The last day, where it has no set time.
    pub before: String,
    /// When it begins, on the day of the event: "half 1", "12:30".
    pub from: String,
    /// When it ends.
    pub to: String,
    /// So many are needed.
    pub least: String,
    /// So many may come.
    pub most: String,
    /// Also on all dates that come after this one, where it is on again and again.
    pub every: bool,
    /// Sent again with the same key, it is added once.
    pub idempotency_key: String,
}

/// Adds something to do.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team; [`ServiceError::NotFound`] for an event of another municipality or
/// that another team looks after; [`ServiceError::Invalid`] with all faults: `shift-role-missing`, `shift-role-long`,
/// `shift-time`, `shift-ends`, `shift-people`, `shift-most`.
pub async fn add_shift(service: &Service, who: Principal, event: Uuid, new: &NewShift) -> Result<(), ServiceError> {
    let staff = who.must_be_staff()?;
    let (event, host) = to_add(service, &staff, event).await?;
    let (now, audit_id, key) = (moment(service), service.new_id(), new.idempotency_key.clone());
    let read = read(service, (&event, &local(event.starts_at)), new)?;
    let row = ShiftRecord {
        role: read.role,
        kind: read.kind.as_str().to_owned(),
        least: read.least,
        most: read.most,
        ..blank((event.municipality_id, service.new_id()), event.id, read.span, now)
    };
    let host = host.is_none().then(|| host_record(&staff, event.id, now));
    let (inside, every) = (service.clone(), new.every);
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            if tx.remembered(ROUTE, &key, now).await?.is_some() {
                return Ok(());
            }
            let (shard, id) = (row.municipality_id, row.id);
            if !keep(tx, &inside, (&event, row, every), now).await? {
                return Ok(());
            }
            if let Some(host) = host {
                tx.put_host(host).await?;
            }
            tx.audit(shard, audit_id, now, [&staff.actor(), ROUTE, "shift"], Some(id));
            tx.remember(ROUTE, &key, serde_json::json!(id), now).await?;
            Ok::<_, StoreError>(())
        })
    });
    Ok(work.await?)
}

/// An event that is still on, of nobody or of theirs, and who looks after it.
async fn to_add(
    service: &Service,
    staff: &Staff,
    event: Uuid,
) -> Result<(EventRecord, Option<EventHostRecord>), ServiceError> {
    let event = get_joining(service, event).await?.event;
    let host = service.store.find_host(event.municipality_id, event.id).await?;
    if event.municipality_id != staff.municipality || host.is_some() && !is_theirs(service, staff, &event).await? {
        return Err(ServiceError::NotFound);
    }
    if event.status == PLANNED { Ok((event, host)) } else { Err(over()) }
}

/// Keeps it, also on the dates that follow; nothing where the event does not go on any more.
async fn keep(
    tx: &mut Tx,
    service: &Service,
    (event, mut row, every): (&EventRecord, ShiftRecord, bool),
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    if every {
        add_each(tx, service, (event, &mut row), now).await?;
    }
    // Whoever calls the event off takes its row first too: nothing is added behind their back.
    let event = tx.take_event(row.municipality_id, row.event_id).await?;
    if event.is_none_or(|event| event.status != PLANNED) {
        return Ok(false);
    }
    tx.put_shift(row).await?;
    Ok(true)
}

pub(in crate::service) fn host_record(staff: &Staff, event: Uuid, now: DateTime<Utc>) -> EventHostRecord {
    EventHostRecord { municipality_id: staff.municipality, id: event, worker_id: staff.worker, created_at: now }
}

/// What was typed, understood.
#[derive(Clone)]
pub(super) struct ReadShift {
    /// What there is to do.
    pub role: String,
    /// How it lies in time.
    pub kind: Kind,
    /// From when to when; without a set time twice the end.
    pub span: [DateTime<Utc>; 2],
    /// So many are needed.
    pub least: i64,
    /// So many may come.
    pub most: i64,
}

/// Reads what was typed about something to do on a day of an event.
pub(super) fn read(
    service: &Service,
    (event, day): (&EventRecord, &Zoned),
    new: &NewShift,
) -> Result<ReadShift, ServiceError> {
    let mut faults = Vec::new();
    let role = new.role.trim();
    if role.is_empty() {
        faults.push(Fault::new("role", "shift-role-missing"));
    } else if role.chars().count() > MOST_WORDS {
        faults.push(Fault::new("role", "shift-role-long").with("most", MOST_WORDS));
    }
    let kind = Kind::read(&new.kind);
    let span = match kind {
        Some(Kind::Set) => hours(day, new),
        Some(Kind::Flexible) => match last_day(service, &new.before) {
            Some(end) => Ok([end; 2]),
            None => Err(vec![Fault::new("before", "shift-before")]),
        },
        Some(Kind::Open) => Ok([event.ends_at; 2]),
        None => Err(vec![Fault::new("kind", "shift-kind")]),
    };
    let span = span.map_err(|more| faults.extend(more)).ok();
    let [least, most] = [("least", &new.least), ("most", &new.most)].map(|(field, typed)| {
        let number = typed.trim().parse().ok().filter(|number| (1..=MOST_PEOPLE).contains(number));
        number.ok_or_else(|| Fault::new(field, "shift-people").with("most", MOST_PEOPLE))
    });
    if let (Ok(least), Ok(most)) = (&least, &most)
        && most < least
    {
        faults.push(Fault::new("most", "shift-most"));
    }
    faults.extend(least.as_ref().err().cloned().into_iter().chain(most.as_ref().err().cloned()));
    match (kind, span, least, most) {
        (Some(kind), Some(span), Ok(least), Ok(most)) if faults.is_empty() => {
            Ok(ReadShift { role: role.to_owned(), kind, span, least, most })
        }
        _ => Err(ServiceError::Invalid(faults)),
    }
}

/// From when to when on a day.
fn hours(day: &Zoned, new: &NewShift) -> Result<[DateTime<Utc>; 2], Vec<Fault>> {
    let both = [("from", &new.from), ("to", &new.to)].map(|(field, typed)| {
        let moment = time(typed).and_then(|time| on(day, time));
        moment.ok_or_else(|| Fault::new(field, "shift-time"))
    });
    match both {
        [Ok(from), Ok(to)] if to <= from => Err(vec![Fault::new("to", "shift-ends")]),
        [Ok(from), Ok(to)] => Ok([from, to]),
        both => Err(both.into_iter().filter_map(Result::err).collect()),
    }
}

/// The end of a day that is still to come, as people say it.
fn last_day(service: &Service, typed: &str) -> Option<DateTime<Utc>> {
    let now = service.clock.now().to_zoned(zone());
    let read = read_when(&format!("{} 23:59", typed.trim()), &now);
    read.map(|at| at_moment(at.timestamp())).ok()
}

/// A shift for one person at a set time, before anybody signs up.
pub(in crate::service::joining) fn blank(
    (municipality_id, id): (i64, Uuid),
    event_id: Uuid,
    [starts_at, ends_at]: [DateTime<Utc>; 2],
    created_at: DateTime<Utc>,
) -> ShiftRecord {
    ShiftRecord {
        municipality_id,
        id,
        event_id,
        role: String::new(),
        kind: "set".into(),
        starts_at,
        ends_at,
        least: 1,
        most: 1,
        taken: 0,
        waiting: 0,
        queued: 0,
        sequence: 0,
        created_at,
        ended_at: None,
        why: String::new(),
        changed_at: None,
        series_shift_id: None,
    }
}

/// A moment on the clocks of the town.
pub(in crate::service::joining) fn local(at: DateTime<Utc>) -> Zoned {
    jiff::Timestamp::from_second(at.timestamp()).unwrap_or_default().to_zoned(zone())
}

/// A time of day as people type it.
pub(super) fn time(typed: &str) -> Option<Time> {
    // The reader wants a day as well; the morning of any day makes every time one to come.
    let morning = jiff::civil::date(2026, 1, 5).at(0, 0, 0, 0).to_zoned(zone()).ok()?;
    read_when(&format!("6 januari 2026 {}", typed.trim()), &morning).ok().map(|at| at.time())
}

pub(super) fn on(day: &Zoned, time: Time) -> Option<DateTime<Utc>> {
    let at = day.date().to_datetime(time).to_zoned(zone()).ok()?;
    Some(at_moment(at.timestamp()))
}
