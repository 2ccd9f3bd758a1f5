//! Asking a partner something: written down, counted, and never once too often.
use chrono::{DateTime, Utc};
use jiff::ToSpan;

use super::change::Deed;
use crate::{
    service::{Service, exchange::at_moment, zone},
    storage::{Giver, Month, Store, StoreError, Tx, VisitRecord},
};

/// The sort of contact that counts as asking.
pub(super) const ASKED: &str = "asked";

/// This month, as a clock on the wall in Amsterdam says it.
pub(crate) fn month_of(service: &Service) -> Month {
    let first = service.clock.now().to_zoned(zone()).date().first_of_month();
    let next = first.checked_add(1.month()).unwrap_or(first);
    let begins = |day: jiff::civil::Date| day.to_zoned(zone()).map(|at| at_moment(at.timestamp())).unwrap_or_default();
    Month { begins: begins(first), ends: begins(next) }
}

/// From when on a partner may be asked again; nothing when they may be asked now.
///
/// # Errors
/// What the database says.
pub(crate) async fn asked_until(service: &Service, giver: &Giver) -> Result<Option<DateTime<Utc>>, StoreError> {
    let month = month_of(service);
    let asked = service.store.asked_in(giver.shard(), giver.id(), month).await?;
    Ok(asked.enough().then_some(month.ends))
}

impl Deed {
    /// Writes down that they were asked; false, and nothing is written down, when that is once too often.
    pub(super) async fn ask(
        self,
        tx: &mut Tx,
        store: &Store,
        (row, month): (VisitRecord, Month),
    ) -> Result<bool, StoreError> {
        let (shard, now) = (row.municipality_id, row.at);
        if tx.take_asks(shard, self.subject, month).await?.enough() {
            return Ok(false);
        }
        let bridge = tx.bridge_builder(shard, self.subject).await?.is_some();
        if bridge && !tx.count_ask(shard, self.subject, month.begins, now).await? {
            return Ok(false);
        }
        tx.add_visit(row).await?;
        tx.tell_asks(store.taxonomy(), (shard, self.subject), month).await?;
        Ok(true)
    }
}
