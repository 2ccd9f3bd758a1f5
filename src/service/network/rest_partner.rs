//! Leaving a partner in peace: not asked until a day, a year from now when nobody says which.
use chrono::{DateTime, Utc};
use jiff::{ToSpan, civil::Date};
use uuid::Uuid;

use super::change::{Deed, member};
use crate::{
    service::{
        Fault, Principal, Service, ServiceError,
        exchange::{at_moment, moment},
        zone,
    },
    storage::RestRecord,
};

/// Most years a partner is left in peace; longer is taking them out.
const MOST_YEARS: i64 = 5;

/// Lets a partner rest until the morning of a day (`2027-09-14`; empty = a year from today).
///
/// # Errors
/// `rest-date` for a text that is no day between tomorrow and five years from now; [`ServiceError::Forbidden`],
/// [`ServiceError::NotFound`].
pub async fn rest_partner(service: &Service, who: Principal, subject: Uuid, until: &str) -> Result<(), ServiceError> {
    let until = end(service, until).ok_or_else(|| Fault::new("until", "rest-date").with("value", until))?;
    write(service, who, subject, Some(until)).await
}

/// Ends the rest of a partner.
///
/// # Errors
/// [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn wake_partner(service: &Service, who: Principal, subject: Uuid) -> Result<(), ServiceError> {
    write(service, who, subject, None).await
}

fn end(service: &Service, typed: &str) -> Option<DateTime<Utc>> {
    let today = service.clock.now().to_zoned(zone()).date();
    let day: Date = match typed.trim() {
        "" => today.checked_add(1.year()).ok()?,
        typed => typed.parse().ok()?,
    };
    let last = today.checked_add(MOST_YEARS.years()).ok()?;
    let morning = day.to_zoned(zone()).ok()?.timestamp();
    (day > today && day <= last).then(|| at_moment(morning))
}

async fn write(
    service: &Service,
    who: Principal,
    subject: Uuid,
    until: Option<DateTime<Utc>>,
) -> Result<(), ServiceError> {
    let (staff, _) = member(who)?;
    let (now, audit_id, store) = (moment(service), service.new_id(), service.store.clone());
    let row = until.map(|until| RestRecord {
        municipality_id: staff.municipality,
        subject_id: subject,
        until,
        reason: "asked".into(),
        worker_id: staff.worker,
        created_at: now,
    });
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let mut held = tx.take_partner(staff.municipality, subject, now).await?;
            held.rest.clone_from(&row);
            let action = if row.is_some() { "rest" } else { "wake" };
            tx.set_rest(staff.municipality, subject, row).await?;
            tx.put_back(&store, held).await?;
            Deed { staff, subject, action }.log(tx, audit_id, now);
            Ok(())
        })
    });
    Ok(work.await?)
}
