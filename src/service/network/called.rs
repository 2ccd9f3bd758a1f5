//! What calls about a need come to for whoever was called: spoken to, asked, given; and taken back where it was a slip.
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::change::Deed;
use crate::{
    service::{Service, Staff},
    storage::{Giver, StoreError, Tx, VisitRecord},
};

/// What is written down with a partner because of a need.
#[derive(Clone, Debug)]
pub(crate) struct Contacts {
    deed: Deed,
    shard: i64,
    rows: Vec<VisitRecord>,
    audit_id: Uuid,
}

impl Contacts {
    /// Somebody called them: what they said (`yes`, `no`, `perhaps` for a call back). Whoever answers was asked; whoever
    /// wants to be called back was not yet.
    pub(crate) fn called(service: &Service, staff: Staff, giver: &Giver, (need, said): (Uuid, &str)) -> Self {
        let sorts: &[&str] = if said == "perhaps" { &["call"] } else { &["call", "asked"] };
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
        Self { deed, shard: giver.shard(), rows: sorts.iter().map(row).collect(), audit_id: service.new_id() }
    }

    /// Writes all of it down, at that moment: by it the rows are found again when it was a slip.
    pub(crate) async fn keep(mut self, tx: &mut Tx, at: DateTime<Utc>) -> Result<(), StoreError> {
        for row in &mut self.rows {
            row.at = at;
        }
        if self.rows.iter().any(|row| row.sort == "call") {
            self.deed.meet(tx, self.shard, at).await?;
        }
        tx.add_visits(self.rows).await?;
        self.deed.log(tx, self.audit_id, at).await
    }

    /// Takes back what was written down for a need at these moments, and whom somebody met by it.
    pub(crate) async fn take_back(tx: &mut Tx, need: Uuid, at: &[DateTime<Utc>]) -> Result<(), StoreError> {
        for row in tx.take_visits_back(need, at).await? {
            tx.forget_since(row.municipality_id, [row.subject_id, row.worker_id], row.at).await?;
        }
        Ok(())
    }
}
