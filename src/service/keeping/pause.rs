//! "Even rust": somebody who helps is not asked before a day they choose themselves.
use jiff::{ToSpan, civil::Date};

use crate::{
    service::{
        Fault, Service, ServiceError,
        exchange::{at_moment, moment},
        mine::Mine,
        network::CAN_DO,
        zone,
    },
    storage::RestRecord,
};

/// Why they rest: they said so themselves.
const REASON: &str = "own";
/// The choices, in weeks; none = rest no longer.
pub const PAUSES: [i64; 4] = [2, 4, 13, 26];

/// Lets somebody rest for so many weeks from today, or not any longer with 0. Gives until when.
///
/// # Errors
/// `pause-weeks` (field `weeks`) for what is no choice; [`ServiceError::NotFound`] for who does not help.
pub async fn pause(service: &Service, mine: &Mine, weeks: &str) -> Result<Option<Date>, ServiceError> {
    if mine.sort != CAN_DO {
        return Err(ServiceError::NotFound);
    }
    let weeks: i64 =
        weeks.trim().parse().ok().filter(|weeks| *weeks == 0 || PAUSES.contains(weeks)).ok_or_else(wrong)?;
    let day = service.clock.now().to_zoned(zone()).date().saturating_add(weeks.weeks());
    let until = day.to_zoned(zone()).map_err(|_| wrong())?.timestamp();
    let day = (weeks > 0).then_some(day);
    let (now, audit_id, store, subject) = (moment(service), service.new_id(), service.store.clone(), mine.subject);
    let shard = mine.municipality;
    let row = day.map(|_| RestRecord {
        municipality_id: shard,
        subject_id: subject,
        until: at_moment(until),
        reason: REASON.to_owned(),
        worker_id: subject,
        created_at: now,
    });
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let mut held = tx.take_partner(shard, subject, now).await?;
            held.rest.clone_from(&row);
            let action = if row.is_some() { "rest" } else { "wake" };
            tx.set_rest(shard, subject, row).await?;
            tx.put_back(&store, held).await?;
            tx.audit(shard, audit_id, now, [&format!("resident {subject}"), action, "partner"], Some(subject));
            Ok(())
        })
    });
    work.await?;
    Ok(day)
}

fn wrong() -> Fault {
    Fault::new("weeks", "pause-weeks")
}
