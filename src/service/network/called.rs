//! What calls about a need come to for whoever was called: spoken to, asked, given; and taken back where it was a slip.
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{
    asks::{ASKED, month_of},
    change::Deed,
};
use crate::{
    service::{Service, Staff},
    storage::{Giver, Month, Store, StoreError, Tx, VisitRecord},
};

/// What is written down with a partner because of a need.
#[derive(Clone, Debug)]
pub(crate) struct Contacts {
    deed: Deed,
    rows: Vec<VisitRecord>,
    month: Month,
    audit_id: Uuid,
}

impl Contacts {
    /// Somebody called them: what they said (`yes`, `no`, `perhaps` for a call back). Whoever answers was asked; whoever
    /// wants to be called back was not yet.
    pub(crate) fn called(service: &Service, staff: Staff, giver: &Giver, (need, said): (Uuid, &str)) -> Self {
        let sorts: &[&str] = if said == "perhaps" { &["call"] } else { &["call", ASKED] };
        let mut all = Self::of(service, staff, giver, (need, sorts));
        all.rows[0].outcome = said.to_owned();
        all
    }

    /// They did what was agreed.
    pub(crate) fn given(service: &Service, staff: Staff, giver: &Giver, need: Uuid) -> Self {
        Self::of(service, staff, giver, (need, &["given"]))
    }

    fn of(service: &Service, staff: Staff, giver: &Giver, (need, sorts): (Uuid, &[&str])) -> Self {
        let deed = Deed { staff, subject: giver.id(), action: "contact" };
        let row = |sort: &&str| VisitRecord { need_id: Some(need), ..deed.contact(service, giver, sort) };
        let rows = sorts.iter().map(row).collect();
        Self { deed, rows, month: month_of(service), audit_id: service.new_id() }
    }

    /// Writes all of it down, at that moment: by it the rows are found again when it was a slip. False, and nothing is
    /// written down, when they are asked once too often.
    pub(crate) async fn keep(self, tx: &mut Tx, store: &Store, at: DateTime<Utc>) -> Result<bool, StoreError> {
        let rows = self.rows.into_iter().map(|row| VisitRecord { at, ..row });
        let (asked, others): (Vec<_>, Vec<_>) = rows.partition(|row| row.sort == ASKED);
        for row in asked {
            if !self.deed.ask(tx, store, (row, self.month)).await? {
                return Ok(false);
            }
        }
        if let Some(call) = others.iter().find(|row| row.sort == "call") {
            self.deed.meet(tx, call.municipality_id, at).await?;
        }
        tx.add_visits(others).await?;
        self.deed.log(tx, self.audit_id, at);
        Ok(true)
    }
}

/// Takes back what was written down for a need at these moments, whom somebody met by it, and that they were asked.
pub(crate) async fn unsay(
    tx: &mut Tx,
    store: &Store,
    (need, at): (Uuid, &[DateTime<Utc>]),
    month: Month,
) -> Result<(), StoreError> {
    for row in tx.take_visits_back(need, at).await? {
        let (shard, subject) = (row.municipality_id, row.subject_id);
        tx.forget_since(shard, [subject, row.worker_id], row.at).await?;
        if row.sort == ASKED && row.at >= month.begins {
            tx.uncount_ask(shard, subject, month.begins).await?;
            tx.tell_asks(store.taxonomy(), (shard, subject), month).await?;
        }
    }
    Ok(())
}
