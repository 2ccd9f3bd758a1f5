//! One unit of work: its rows and what the index must hear of them become visible together, after the commit.
use std::collections::BTreeMap;

use engine::{
    domain::{EntryId, MunicipalityId},
    index::Change,
};
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, ExprTrait, QueryFilter, QuerySelect, sea_query::Expr};

use super::{
    StoreError,
    audit::{self, AuditKey},
    entity::{audit_log, shard},
};

/// An open write transaction.
pub struct Tx {
    txn: DatabaseTransaction,
    key: AuditKey,
    audited: Vec<audit_log::Model>,
    revisions: BTreeMap<MunicipalityId, i64>,
    changes: BTreeMap<MunicipalityId, Vec<Change>>,
    streets_changed: bool,
}

/// What the index must hear once the work is committed.
pub(super) struct Heard {
    pub changes: Vec<(MunicipalityId, i64, Vec<Change>)>,
    pub streets_changed: bool,
}

impl Tx {
    pub(super) fn new(txn: DatabaseTransaction, key: AuditKey) -> Self {
        let (revisions, changes) = (BTreeMap::new(), BTreeMap::new());
        Self { txn, key, audited: Vec::new(), revisions, changes, streets_changed: false }
    }

    pub(super) fn conn(&self) -> &DatabaseTransaction {
        &self.txn
    }

    /// Takes the revision row of a shard, once per unit of work; its row lock puts all writers in one order. Work on
    /// several shards takes them in the order of their numbers.
    pub(super) async fn revision(&mut self, municipality: MunicipalityId) -> Result<i64, StoreError> {
        if let Some(revision) = self.revisions.get(&municipality) {
            return Ok(*revision);
        }
        let next = shard::Entity::update_many()
            .col_expr(shard::Column::Revision, Expr::col(shard::Column::Revision).add(1))
            .filter(shard::Column::MunicipalityId.eq(municipality))
            .exec_with_returning(&self.txn)
            .await?;
        let revision = next.first().map(|row| row.revision).ok_or(StoreError::NotFound)?;
        self.revisions.insert(municipality, revision);
        Ok(revision)
    }

    /// Takes the row of what all municipalities share before any other row, so that whoever does the same waits until
    /// this unit of work has ended. SQLite has one writer anyway.
    pub(super) async fn take_shared(&self) -> Result<(), StoreError> {
        shard::Entity::find_by_id(0).lock_exclusive().one(&self.txn).await?;
        Ok(())
    }

    /// Streets changed: every index must be built again on the new network.
    pub async fn streets_changed(&mut self) -> Result<(), StoreError> {
        shard::Entity::update_many()
            .col_expr(shard::Column::StreetsRevision, Expr::col(shard::Column::StreetsRevision).add(1))
            .filter(shard::Column::MunicipalityId.eq(0))
            .exec(&self.txn)
            .await?;
        self.streets_changed = true;
        Ok(())
    }

    pub(super) fn heard(&mut self, municipality: MunicipalityId, change: Change) {
        self.changes.entry(municipality).or_default().push(change);
    }

    pub(super) fn heard_removal(&mut self, municipality: MunicipalityId, id: EntryId) {
        self.heard(municipality, Change::Remove(id));
    }

    /// Ends a unit of work that stands by itself.
    pub(super) async fn commit(mut self) -> Result<Heard, StoreError> {
        // The ends of the chains are the last rows anybody takes: whoever waits for them holds up nobody.
        audit::append(&self.txn, &self.key, std::mem::take(&mut self.audited)).await?;
        Ok(self.conclude().await?.0)
    }

    /// Ends a unit of work within a larger one, which writes its rows of the audit log at its own end.
    pub(super) async fn conclude(mut self) -> Result<(Heard, Vec<audit_log::Model>), StoreError> {
        self.txn.commit().await?;
        let mut changes = Vec::new();
        for (municipality, revision) in self.revisions {
            changes.push((municipality, revision, self.changes.remove(&municipality).unwrap_or_default()));
        }
        Ok((Heard { changes, streets_changed: self.streets_changed }, self.audited))
    }

    pub(super) fn audit_key(&self) -> AuditKey {
        self.key.clone()
    }

    /// Who did or saw something, for the end of the chain when this is committed.
    pub(super) fn audited(&mut self, row: audit_log::Model) {
        self.audited.push(row);
    }

    pub(super) async fn rollback(self) -> Result<(), StoreError> {
        Ok(self.txn.rollback().await?)
    }
}
