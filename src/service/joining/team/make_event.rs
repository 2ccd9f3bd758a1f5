//! A residents' event, the smallest thing neighbours organise: what, when, where, who, and whom to call.
use std::collections::HashMap;

use chrono::{DateTime, Utc};
use engine::domain::{Cell, Kind, Visibility, Warmth};
use h3o::Resolution;
use uuid::Uuid;

use super::{
    add_shift::{host_record, local, on, time},
    begin_series::{begin, read_repeat},
    venue::find_venue,
};
use crate::{
    export::Repeat,
    import::{dutch_phone, read_when},
    service::{
        Fault, Principal, Service, ServiceError,
        acting::propose_category,
        asking::Place,
        exchange::{moment, slots_between},
        joining::series::event_of,
        zone,
    },
    storage::{Contact, EventRecord, LocationRecord, PLANNED, PartnerRows, Projected, StoreError, Subject},
};

const ROUTE: &str = "make-event";
const SOURCE: &str = "made-here";
const MOST_NAME: usize = 80;
const MOST_WORDS: usize = 600;

/// What was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewEvent {
    /// What it is called.
    pub name: String,
    /// A few words about it; may be empty.
    pub description: String,
    /// The day, as people say it: "zaterdag 21 november".
    pub day: String,
    /// When it begins: "half 2".
    pub from: String,
    /// When it ends.
    pub to: String,
    /// How often: `once`, `week`, `two-weeks`, `month`; empty = once.
    pub repeat: String,
    /// The last day on which there may be one, where there are several.
    pub until: String,
    /// The name of a place, a street with number, or a postcode.
    pub place: String,
    /// Who organises it.
    pub organiser: String,
    /// Whom to call.
    pub person: String,
    /// Under which number.
    pub phone: String,
    /// Sent again with the same key, it is made once.
    pub idempotency_key: String,
}

/// When and where, understood.
pub(in crate::service) struct WhenWhere {
    /// From when to when.
    pub span: [DateTime<Utc>; 2],
    /// Where.
    pub place: Place,
}

/// Makes an event, or several of which this is the first. Returns its id.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team; [`ServiceError::Invalid`] with all faults: `event-name`,
/// `event-long`, `event-day`, `shift-time`, `shift-ends`, `event-repeat`, `event-until`, `event-organiser`, `event-person`,
/// `phone-wrong`, `venue-choose`, those of a place.
pub async fn make_event(service: &Service, who: Principal, new: &NewEvent) -> Result<Uuid, ServiceError> {
    let staff = who.must_be_staff()?;
    let (read, contact, repeat) = read(service, new).await?;
    let now = moment(service);
    let rows = event_rows(service, (staff.municipality, PLANNED), (new, &read), contact)?;
    let (series, dates) = begin(service, rows, &read.place, repeat)?;
    let ids: Vec<Uuid> = dates.iter().filter_map(event_of).map(|event| event.id).collect();
    let id = *ids.first().ok_or(ServiceError::NotFound)?;
    let (key, audit_id, store) = (new.idempotency_key.clone(), service.new_id(), service.store.clone());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            if let Some(earlier) = tx.remembered(ROUTE, &key, now).await? {
                return Ok(earlier);
            }
            tx.put_partners(&store, &HashMap::new(), dates).await?;
            for date in ids {
                tx.put_host(host_record(&staff, date, now)).await?;
            }
            if let Some(series) = series {
                tx.put_series(series).await?;
            }
            tx.audit(staff.municipality, audit_id, now, [&staff.actor(), ROUTE, "event"], Some(id));
            tx.remember(ROUTE, &key, serde_json::json!(id), now).await?;
            Ok(serde_json::json!(id))
        })
    });
    serde_json::from_value(work.await?).map_err(|fault| StoreError::Corrupt(fault.to_string()).into())
}

/// How often, and until when.
type Repeats = Option<(Repeat, DateTime<Utc>)>;

async fn read(service: &Service, new: &NewEvent) -> Result<(WhenWhere, Contact, Repeats), ServiceError> {
    let mut faults = words(new);
    let phone = dutch_phone(&new.phone);
    if phone.is_none() {
        faults.push(Fault::new("phone", "phone-wrong"));
    }
    let read = match read_when_where(service, new).await {
        Ok(read) => Some(read),
        Err(ServiceError::Invalid(more)) => {
            faults.extend(more);
            None
        }
        Err(other) => return Err(other),
    };
    let first = read.as_ref().map(|read| read.span[0]);
    let repeat = read_repeat(service, new, first).map_err(|fault| faults.push(fault)).ok();
    match read.zip(repeat).filter(|_| faults.is_empty()) {
        Some((read, repeat)) => {
            let contact = Contact { person: Some(new.person.trim().to_owned()), phone, email: None };
            Ok((read, contact, repeat))
        }
        None => Err(ServiceError::Invalid(faults)),
    }
}

/// When and where an event is.
///
/// # Errors
/// `event-day`, `shift-time`, `shift-ends`, those of a place (field `place`).
pub(in crate::service) async fn read_when_where(service: &Service, new: &NewEvent) -> Result<WhenWhere, ServiceError> {
    let mut faults = Vec::new();
    let typed = [new.day.as_str(), &new.from, &new.to];
    let span = span(service, typed).map_err(|fault| faults.extend(fault)).ok();
    let place = find_venue(service, &new.place).await;
    let place = match place.map_err(|fault| fault.at("place")) {
        Ok(place) => Some(place),
        Err(ServiceError::Invalid(more)) => {
            faults.extend(more);
            None
        }
        Err(other) => return Err(other),
    };
    match (span, place) {
        (Some(span), Some(place)) if faults.is_empty() => Ok(WhenWhere { span, place }),
        _ => Err(ServiceError::Invalid(faults)),
    }
}

fn words(new: &NewEvent) -> Vec<Fault> {
    let fits = |text: &str| (1..=MOST_NAME).contains(&text.trim().chars().count());
    let fields = [
        ("name", "event-name", fits(&new.name)),
        ("description", "event-long", new.description.trim().chars().count() <= MOST_WORDS),
        ("organiser", "event-organiser", fits(&new.organiser)),
        ("person", "event-person", fits(&new.person)),
    ];
    fields.into_iter().filter(|(.., fine)| !fine).map(|(field, code, _)| Fault::new(field, code)).collect()
}

/// From when to when.
pub(super) fn span(service: &Service, [day, from, to]: [&str; 3]) -> Result<[DateTime<Utc>; 2], Vec<Fault>> {
    let now = service.clock.now().to_zoned(zone());
    let day = read_when(&format!("{} 23:59", day.trim()), &now).map_err(|_| Fault::new("day", "event-day"));
    let times =
        [("from", from), ("to", to)].map(|(field, typed)| time(typed).ok_or_else(|| Fault::new(field, "shift-time")));
    let faults: Vec<Fault> =
        day.as_ref().err().into_iter().chain(times.iter().filter_map(|time| time.as_ref().err())).cloned().collect();
    let (Ok(day), [Ok(from), Ok(to)]) = (day, times) else { return Err(faults) };
    match (on(&day, from), on(&day, to)) {
        (Some(from), Some(to)) if from < to && from > moment(service) => Ok([from, to]),
        (Some(from), Some(_)) if from <= moment(service) => Err(vec![Fault::new("day", "event-day")]),
        _ => Err(vec![Fault::new("to", "shift-ends")]),
    }
}

/// The rows of an event in a municipality, as it stands there.
pub(in crate::service) fn event_rows(
    service: &Service,
    (shard, status): (i64, &str),
    (new, read): (&NewEvent, &WhenWhere),
    contact: Contact,
) -> Result<PartnerRows, StoreError> {
    let event = EventRecord { status: status.to_owned(), ..event(service, shard, new, read.span) };
    rows_of(event, location(service, shard, &read.place), contact)
}

fn event(
    service: &Service,
    municipality_id: i64,
    new: &NewEvent,
    [starts_at, ends_at]: [DateTime<Utc>; 2],
) -> EventRecord {
    let (id, now) = (service.new_id(), moment(service));
    let words = format!("{} {}", new.name, new.description);
    EventRecord {
        municipality_id,
        id,
        initiative_id: None,
        location_id: None,
        name: new.name.trim().to_owned(),
        description: new.description.trim().to_owned(),
        categories: propose_category(service, &words).into_iter().next().unwrap_or_default(),
        kind: Kind::Handen.as_str().into(),
        organiser: new.organiser.trim().to_owned(),
        starts_local: local_text(starts_at),
        ends_local: local_text(ends_at),
        zone: "Europe/Amsterdam".into(),
        starts_at,
        ends_at,
        places: None,
        places_free: None,
        status: PLANNED.into(),
        confirmed_at: Some(now),
        created_at: now,
        updated_at: now,
        source: SOURCE.into(),
        source_id: id.to_string(),
        fingerprint: 0,
        series_id: None,
        rrule: String::new(),
    }
}

/// A place as a row of its own.
pub(in crate::service::joining) fn location(service: &Service, municipality_id: i64, place: &Place) -> LocationRecord {
    LocationRecord {
        municipality_id,
        id: service.new_id(),
        organization_id: None,
        street: place.label.clone(),
        house_number: String::new(),
        postcode: String::new(),
        city: String::new(),
        lat: Some(place.at.lat()),
        lon: Some(place.at.lon()),
        cell: Some(Cell::at(place.at, Resolution::Ten).to_i64()),
        step_free: None,
        located_by: "typed".into(),
    }
}

/// The rows of an event at a place, with how everybody reaches who organises it.
pub(in crate::service::joining) fn rows_of(
    mut event: EventRecord,
    location: LocationRecord,
    contact: Contact,
) -> Result<PartnerRows, StoreError> {
    event.location_id = Some(location.id);
    let entry = Projected::event(&event, Some(&location), slots(&event), Warmth::Informal)?;
    Ok(PartnerRows {
        subject: Subject::Event(event),
        location: Some(location),
        contact,
        contact_is_public: true,
        visibility: Visibility::Public,
        entry,
    })
}

/// The half days it touches, as matching reads them.
pub(super) fn slots(event: &EventRecord) -> i64 {
    let slots = slots_between(local(event.starts_at).datetime(), local(event.ends_at).datetime());
    i64::from(slots.bits())
}

/// A moment as it stands in the record: on the clocks of the town.
pub(in crate::service::joining) fn local_text(at: DateTime<Utc>) -> String {
    local(at).datetime().to_string()
}
