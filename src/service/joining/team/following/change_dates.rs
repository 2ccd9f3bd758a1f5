//! An event changes from this date on: its day, its hours, its place. Where one date was moved or called off on its own, that
//! stays as it is.
use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::{
    super::{
        change_event::{EventChange, apply, change_event, read, same_place},
        make_event::location,
        over, to_change,
    },
    Following, Told,
};
use crate::{
    export::{Repeat, dates_from},
    service::{Principal, Service, ServiceError, Staff, asking::Place, exchange::moment, joining::series::moved},
    storage::{EventRecord, EventSeriesRecord, StoreError, Tx},
};

/// Far enough to count every date there may be.
const FAR: TimeDelta = TimeDelta::days(3 * 366);

/// Changes this date and all that come after it. The same again changes nothing, and nobody is told twice.
///
/// # Errors
/// As [`change_event`].
pub async fn change_following(
    service: &Service,
    who: Principal,
    id: Uuid,
    change: &EventChange,
) -> Result<(), ServiceError> {
    let (staff, joining) = to_change(service, who, id).await?;
    if joining.event.series_id.is_none() {
        return change_event(service, who, id, change).await;
    }
    let (span, place) = read(service, &joining, change).await?;
    let told = Told::of(service, &joining.event).await?;
    let (inside, now, to) = (service.clone(), moment(service), To { span, place });
    let work = service.store.write(move |tx| {
        Box::pin(async move { change_all(tx, &inside, (&staff, &joining.event), (&to, &told), now).await })
    });
    if work.await? { Ok(()) } else { Err(over()) }
}

/// When and where from then on.
struct To {
    span: [DateTime<Utc>; 2],
    place: Option<Place>,
}

async fn change_all(
    tx: &mut Tx,
    service: &Service,
    (staff, from): (&Staff, &EventRecord),
    (to, told): (&To, &Told),
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let Some(following) = Following::take(tx, from).await? else { return Ok(false) };
    let Some(course) = Course::of(&following.series, from.starts_at, to.span[0]) else { return Ok(false) };
    let series = changed(following.series.clone(), &course, to);
    tx.put_rule(following.key(), from.starts_at, &series.rrule).await?;
    for date in &following.dates {
        let starts_at = if date.id == from.id { Some(to.span[0]) } else { course.to(date.starts_at) };
        let Some(starts_at) = starts_at else { continue };
        let span = [starts_at, moved(to.span[1], [to.span[0], starts_at])];
        let before = told.news(date).location;
        let is_there = date.id == from.id || before.as_ref().is_none_or(|at| at.street == following.series.place);
        let place = to.place.as_ref().filter(|_| is_there).map(|place| location(service, staff.municipality, place));
        let place = place.filter(|new| before.as_ref().is_none_or(|old| !same_place(old, new)));
        if span != [date.starts_at, date.ends_at] || place.is_some() {
            apply(tx, service, (staff, date.id), (span, place, before), now).await?;
        }
    }
    let mut each = tx.series_shifts(following.key()).await?;
    for one in &mut each {
        let by = [following.series.starts_at, to.span[0]];
        (one.starts_at, one.ends_at) = (moved(one.starts_at, by), moved(one.ends_at, by));
    }
    tx.put_series_shifts(each).await?;
    tx.put_series(series).await?;
    Ok(true)
}

/// The series with this date as its first.
fn changed(mut series: EventSeriesRecord, course: &Course, to: &To) -> EventSeriesRecord {
    series.made_until = course.last_until(series.made_until);
    series.until = series.until.max(to.span[1]);
    series.rrule = course.repeat.rule(to.span[0], series.until);
    [series.starts_at, series.ends_at] = to.span;
    if let Some(place) = &to.place {
        series.place.clone_from(&place.label);
        (series.lat, series.lon) = (place.at.lat(), place.at.lon());
    }
    series
}

/// Where the dates of a rule come once one of them is at another moment: the third after it is the third after it then too.
struct Course {
    repeat: Repeat,
    old: Vec<DateTime<Utc>>,
    new: Vec<DateTime<Utc>>,
    /// Which of the old ones it is; for one that was moved on its own the nearest.
    at: usize,
}

impl Course {
    fn of(series: &EventSeriesRecord, from: DateTime<Utc>, to: DateTime<Utc>) -> Option<Self> {
        let repeat = Repeat::of(&series.rrule)?;
        let old = dates_from(&series.rrule, series.starts_at, series.starts_at);
        let (at, _) = old.iter().enumerate().min_by_key(|(_, date)| (**date - from).abs())?;
        let new = dates_from(&repeat.rule(to, to + FAR), to, to);
        Some(Self { repeat, old, new, at })
    }

    /// Of a date of the rule after this one; one that was moved on its own is none.
    fn to(&self, starts_at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let number = self.old.iter().position(|date| *date == starts_at)?;
        self.new.get(number.checked_sub(self.at)?).copied()
    }

    /// Up to which date there are events.
    fn last_until(&self, made_until: DateTime<Utc>) -> DateTime<Utc> {
        let last = self.old.iter().rposition(|date| *date <= made_until).unwrap_or_default();
        self.new.get(last.saturating_sub(self.at)).copied().unwrap_or(made_until)
    }
}
