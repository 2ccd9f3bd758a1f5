//! The next dates of what is on again and again, each like the last one there is, with what there is to do and who does it
//! every time.
use chrono::{DateTime, TimeDelta, Utc};
use engine::domain::{Cell, NEED_RESOLUTION, Point};
use uuid::Uuid;

use super::moved;
use crate::{
    export::dates_from,
    service::{
        Service, ServiceError,
        asking::{Exactness, Place},
        exchange::moment,
        joining::{
            Kind,
            standing::sign_up_again,
            team::{blank_shift, local_text, location, rows_of},
        },
    },
    storage::{
        Contact, EventHostRecord, EventRecord, EventSeriesRecord, PLANNED, PartnerRows, SeriesShiftRecord, ShiftRecord,
        StoreError, Subject, Tx, is_read_by_all,
    },
};

/// Dates are made so far ahead.
const AHEAD: TimeDelta = TimeDelta::weeks(8);

/// Makes the dates that come within reach, and signs up for them whoever does it every time; run now and then. Says how
/// many dates were made.
///
/// # Errors
/// What the database says.
pub async fn make_dates(service: &Service) -> Result<u64, ServiceError> {
    let (now, mut made) = (moment(service), 0);
    for key in service.store.series_behind(now + AHEAD).await? {
        let inside = service.clone();
        let work = service.store.write(move |tx| Box::pin(async move { go_on(tx, &inside, key, now).await }));
        made += work.await?;
    }
    sign_up_again(service, None).await?;
    Ok(made)
}

async fn go_on(
    tx: &mut Tx,
    service: &Service,
    (shard, id): (i64, Uuid),
    now: DateTime<Utc>,
) -> Result<u64, StoreError> {
    let Some(mut series) = tx.take_series(shard, id).await?.filter(|series| series.ended_at.is_none()) else {
        return Ok(0);
    };
    // What a team hid comes back nowhere, in no new date either.
    let Some((like, host)) = tx.last_date((shard, id)).await?.filter(|(last, _)| is_read_by_all(&last.status)) else {
        return Ok(0);
    };
    let contact = tx.find_contact(&service.store, (shard, like.id)).await?.unwrap_or_default();
    let dates = next_dates(service, &mut series, (&like, &contact), now)?;
    let made = dates.len() as u64;
    put_dates(tx, service, (&series, dates, host), now).await?;
    if made > 0 {
        tx.audit(shard, service.new_id(), now, ["system", "make-dates", "event"], Some(like.id));
    }
    tx.put_series(series).await?;
    Ok(made)
}

async fn put_dates(
    tx: &mut Tx,
    service: &Service,
    (series, dates, host): (&EventSeriesRecord, Vec<PartnerRows>, Option<EventHostRecord>),
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let events: Vec<EventRecord> = dates.iter().filter_map(event_of).cloned().collect();
    let each = tx.series_shifts((series.municipality_id, series.id)).await?;
    tx.put_partners(&service.store, &std::collections::HashMap::new(), dates).await?;
    for event in &events {
        if let Some(host) = &host {
            tx.put_host(EventHostRecord { id: event.id, created_at: now, ..host.clone() }).await?;
        }
        for one in &each {
            tx.put_shift(shift_on(service, one, (series, event), now)).await?;
        }
    }
    Ok(())
}

/// The event of rows that are about one.
pub(in crate::service::joining) const fn event_of(rows: &PartnerRows) -> Option<&EventRecord> {
    match &rows.subject {
        Subject::Event(event) => Some(event),
        _ => None,
    }
}

/// The dates within reach that were not made yet; the series knows of them from then on.
pub(in crate::service::joining) fn next_dates(
    service: &Service,
    series: &mut EventSeriesRecord,
    (like, contact): (&EventRecord, &Contact),
    now: DateTime<Utc>,
) -> Result<Vec<PartnerRows>, StoreError> {
    let (ahead, from) = (now + AHEAD, series.made_until + TimeDelta::seconds(1));
    let mut all = Vec::new();
    for starts_at in dates_from(&series.rrule, series.starts_at, from) {
        if starts_at > ahead {
            return Ok(all);
        }
        series.made_until = starts_at;
        if starts_at > now {
            all.push(date(service, series, (like, contact), starts_at)?);
        }
    }
    // There are no more: nobody need look again.
    series.made_until = series.until;
    Ok(all)
}

fn date(
    service: &Service,
    series: &EventSeriesRecord,
    (like, contact): (&EventRecord, &Contact),
    starts_at: DateTime<Utc>,
) -> Result<PartnerRows, StoreError> {
    let (id, now) = (service.new_id(), moment(service));
    let ends_at = moved(series.ends_at, [series.starts_at, starts_at]);
    let event = EventRecord {
        id,
        source_id: id.to_string(),
        status: PLANNED.to_owned(),
        starts_local: local_text(starts_at),
        ends_local: local_text(ends_at),
        starts_at,
        ends_at,
        rrule: series.rrule.clone(),
        confirmed_at: Some(now),
        created_at: now,
        updated_at: now,
        ..like.clone()
    };
    let at = Point::new(series.lat, series.lon).map_err(|fault| StoreError::Corrupt(fault.to_string()))?;
    let label = series.place.clone();
    let place = Place { at, cell: Cell::at(at, NEED_RESOLUTION), label, exactness: Exactness::Point };
    rows_of(event, location(service, series.municipality_id, &place), contact.clone())
}

/// What there is to do each time, on one date.
pub(in crate::service::joining) fn shift_on(
    service: &Service,
    one: &SeriesShiftRecord,
    (series, event): (&EventSeriesRecord, &EventRecord),
    now: DateTime<Utc>,
) -> ShiftRecord {
    let to = [series.starts_at, event.starts_at];
    let span = match Kind::read(&one.kind) {
        Some(Kind::Open) => [event.ends_at; 2],
        _ => [moved(one.starts_at, to), moved(one.ends_at, to)],
    };
    ShiftRecord {
        role: one.role.clone(),
        kind: one.kind.clone(),
        least: one.least,
        most: one.most,
        series_shift_id: Some(one.id),
        ..blank_shift((event.municipality_id, service.new_id()), event.id, span, now)
    }
}

/// The same the other way round: what a shift on one date is each time.
pub(in crate::service::joining) fn each_time(
    id: Uuid,
    shift: &ShiftRecord,
    (series, event): (&EventSeriesRecord, &EventRecord),
) -> SeriesShiftRecord {
    let to = [event.starts_at, series.starts_at];
    SeriesShiftRecord {
        municipality_id: series.municipality_id,
        id,
        series_id: series.id,
        role: shift.role.clone(),
        kind: shift.kind.clone(),
        starts_at: moved(shift.starts_at, to),
        ends_at: moved(shift.ends_at, to),
        least: shift.least,
        most: shift.most,
        created_at: shift.created_at,
        ended_at: None,
    }
}
