//! Something to do is added to this date, to all that come after it, and to those that are not made yet.
use chrono::{DateTime, Utc};

use super::Following;
use crate::{
    service::{
        Service,
        joining::series::{each_time, shift_on},
    },
    storage::{EventRecord, ShiftRecord, StoreError, Tx},
};

/// Adds to the other dates what is added to one; that one is one of them from then on.
pub(in crate::service::joining::team) async fn add_each(
    tx: &mut Tx,
    service: &Service,
    (event, row): (&EventRecord, &mut ShiftRecord),
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let Some(following) = Following::take(tx, event).await? else { return Ok(()) };
    let each = each_time(service.new_id(), row, (&following.series, event));
    row.series_shift_id = Some(each.id);
    for date in following.dates.iter().filter(|date| date.id != event.id) {
        tx.put_shift(shift_on(service, &each, (&following.series, date), now)).await?;
    }
    tx.put_series_shifts(vec![each]).await
}
