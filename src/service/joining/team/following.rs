//! The same on this date and on all that come after it: changing and calling off an event or one thing to do. The row of the
//! series is taken first, then its dates and all of their shifts, each in the order of their ids: two who do this at the
//! same time wait for each other, and so do those who sign up.
mod add_each;
mod call_off_dates;
mod change_dates;
mod change_each;

pub(super) use add_each::add_each;
pub use call_off_dates::{call_off_each, call_off_following};
pub use change_dates::change_following;
pub use change_each::change_each;

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use engine::domain::What;
use uuid::Uuid;

use crate::{
    service::{Service, ServiceError, exchange::moment, joining::tell::News},
    storage::{EventRecord, EventSeriesRecord, Found, ShiftRecord, StoreError, Tx},
};

/// A series from one date on, with everything in it taken.
struct Following {
    series: EventSeriesRecord,
    /// In the order of their ids.
    dates: Vec<EventRecord>,
    /// Of all dates, in the order of their ids.
    shifts: Vec<ShiftRecord>,
}

impl Following {
    /// Takes what comes from a date on; nothing where that date does not go on any more.
    async fn take(tx: &mut Tx, from: &EventRecord) -> Result<Option<Self>, StoreError> {
        let Some(series) = from.series_id else { return Ok(None) };
        let key = (from.municipality_id, series);
        let Some(series) = tx.take_series(key.0, key.1).await? else { return Ok(None) };
        let dates = tx.take_dates(key, from.starts_at).await?;
        let ids: Vec<Uuid> = dates.iter().map(|date| date.id).collect();
        let shifts = tx.take_shifts_of(key.0, &ids).await?;
        Ok(ids.contains(&from.id).then_some(Self { series, dates, shifts }))
    }

    const fn key(&self) -> (i64, Uuid) {
        (self.series.municipality_id, self.series.id)
    }

    /// The same thing to do, on each date where it was not called off.
    fn alike(&self, each: Uuid) -> Vec<ShiftRecord> {
        self.shifts.iter().filter(|shift| shift.series_shift_id == Some(each)).cloned().collect()
    }

    fn date_of(&self, shift: &ShiftRecord) -> Option<&EventRecord> {
        self.dates.iter().find(|date| date.id == shift.event_id)
    }
}

/// What is told of dates, by their ids.
struct Told(HashMap<Uuid, News>);

impl Told {
    /// Of the dates of the series of an event.
    async fn of(service: &Service, event: &EventRecord) -> Result<Self, ServiceError> {
        let Some(series) = event.series_id else { return Ok(Self(HashMap::new())) };
        let dates = service.store.dates_of((event.municipality_id, series), moment(service)).await?;
        let ids: Vec<_> = dates.iter().map(|date| (What::Event, date.id)).collect();
        let news = |(id, found)| match found {
            Found::Event(event, location) => Some((id, News { event, location, has_moved: false })),
            _ => None,
        };
        Ok(Self(service.store.found(&ids).await?.into_iter().filter_map(news).collect()))
    }

    /// Of one date; one that was made a moment ago is told without its place.
    fn news(&self, date: &EventRecord) -> News {
        let none = || News { event: date.clone(), location: None, has_moved: false };
        self.0.get(&date.id).cloned().unwrap_or_else(none)
    }
}

/// Twice the end for what has no set time, else the same hours on another date.
fn span_on(date: &EventRecord, (span, is_open): ([DateTime<Utc>; 2], bool), from: &EventRecord) -> [DateTime<Utc>; 2] {
    if is_open {
        return [date.ends_at; 2];
    }
    span.map(|at| crate::service::joining::series::moved(at, [from.starts_at, date.starts_at]))
}
