//! The audit log: who did or saw what, one chain per shard. Each row is sealed together with the seal of the row before
//! it, under a key that is not in the database: a row that was changed, taken out or moved breaks the chain, and so does
//! one that was put in. The end of a chain stands in a row of its own, which writers take one after the other.
use std::{collections::BTreeMap, sync::Arc};

use hmac::{Hmac, KeyInit, Mac};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, prelude::DateTimeUtc, sea_query::OnConflict,
};
use sha2::Sha256;
use uuid::Uuid;

use super::{
    Store, StoreError, Tx,
    connect::one_moment,
    contacts::MasterKey,
    entity::{audit_head, audit_log},
    secrets::{hex, same_hash},
    upsert,
};

/// Rows looked at in one go.
const AT_ONCE: u64 = 2_000;

/// What seals are made with: derived from the key file, never kept.
#[derive(Clone)]
pub(super) struct AuditKey(Arc<[u8; 32]>);

impl AuditKey {
    pub(super) fn of(master: &MasterKey) -> Self {
        Self(Arc::new(master.derive("audit-log", Uuid::nil())))
    }

    /// The seal of a row that follows a row with the seal `before`.
    fn seal(&self, before: &str, row: &audit_log::Model) -> String {
        let mut details = row.details.clone();
        details.sort_all_objects();
        let (at, id) = (row.at.timestamp_micros(), row.id.to_string());
        let words = [&row.actor, &row.action, &row.object_type];
        let said = serde_json::json!([before, row.municipality_id, row.number, id, at, words, row.object_id, details]);
        // A key of any length is right for HMAC: the fallback is never taken.
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(self.0.as_slice()) else { return String::new() };
        mac.update(said.to_string().as_bytes());
        hex(&mac.finalize().into_bytes())
    }

    /// That rows up to this one were taken out when their time was over, and by nobody else.
    fn proof_of_cut(&self, shard: i64, number: i64, seal: &str) -> String {
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(self.0.as_slice()) else { return String::new() };
        mac.update(serde_json::json!(["cut", shard, number, seal]).to_string().as_bytes());
        hex(&mac.finalize().into_bytes())
    }

    /// Where a chain begins: at nothing, or behind the rows whose time was over.
    fn beginning(&self, head: &audit_head::Model) -> Option<(i64, String)> {
        match (head.cut_number, &head.cut_seal, &head.cut_proof) {
            (None, None, None) => Some((0, String::new())),
            (Some(number), Some(seal), Some(proof)) => {
                let is_ours = same_hash(proof, &self.proof_of_cut(head.municipality_id, number, seal));
                is_ours.then(|| (number, seal.clone()))
            }
            _ => None,
        }
    }

    /// Puts a row at the end of a chain.
    fn link(&self, head: &mut audit_head::Model, row: &mut audit_log::Model) {
        head.number += 1;
        row.number = Some(head.number);
        head.seal = self.seal(&head.seal, row);
        row.seal = Some(head.seal.clone());
    }
}

impl Tx {
    /// Writes who did or saw what; the row joins its chain when this unit of work is committed. No values of personal
    /// columns: `actor` is a role and a number.
    pub fn audit(
        &mut self,
        municipality_id: i64,
        id: Uuid,
        at: DateTimeUtc,
        [actor, action, object_type]: [&str; 3],
        object: Option<Uuid>,
    ) {
        let [actor, action, object_type] = [actor, action, object_type].map(str::to_owned);
        let (object_id, details) = (object.map(|id| id.to_string()), serde_json::json!({}));
        let (number, seal) = (None, None);
        self.audited(audit_log::Model {
            municipality_id,
            id,
            at,
            actor,
            action,
            object_type,
            object_id,
            details,
            number,
            seal,
        });
    }
}

impl Tx {
    /// Takes out the oldest rows of every chain, written at or before a moment, at most so many of each; the chain begins
    /// behind them from then on. Says how many went.
    pub(super) async fn cut_audit(&mut self, before: DateTimeUtc, most: u64) -> Result<u64, StoreError> {
        let mut gone = 0;
        let shards =
            audit_head::Entity::find().order_by_asc(audit_head::Column::MunicipalityId).all(self.conn()).await?;
        for shard in shards.into_iter().map(|head| head.municipality_id) {
            gone += self.cut_chain(shard, before, most).await?;
        }
        Ok(gone)
    }

    async fn cut_chain(&mut self, shard: i64, before: DateTimeUtc, most: u64) -> Result<u64, StoreError> {
        use audit_log::Column as C;
        let key = self.audit_key();
        let Some(head) = audit_head::Entity::find_by_id(shard).lock_exclusive().one(self.conn()).await? else {
            return Ok(0);
        };
        let of_shard = || audit_log::Entity::find().filter(C::MunicipalityId.eq(shard));
        let oldest = of_shard().filter(C::Number.is_not_null()).order_by_asc(C::Number).limit(most);
        let old: Vec<_> = oldest.all(self.conn()).await?.into_iter().take_while(|row| row.at <= before).collect();
        let Some(last) = old.last() else { return Ok(0) };
        let (Some(number), Some(seal)) = (last.number, last.seal.clone()) else { return Ok(0) };
        // What was tampered with stays, so that it is told.
        if key.beginning(&head).is_none() {
            return Ok(0);
        }
        audit_log::Entity::delete_many()
            .filter(C::MunicipalityId.eq(shard))
            .filter(C::Number.lte(number))
            .exec(self.conn())
            .await?;
        let cut_proof = Some(key.proof_of_cut(shard, number, &seal));
        let head = audit_head::Model { cut_number: Some(number), cut_seal: Some(seal), cut_proof, ..head };
        upsert::put_all::<audit_head::Entity, audit_head::ActiveModel>(self.conn(), vec![head]).await?;
        Ok(old.len() as u64)
    }
}

/// Puts rows at the ends of their chains, shard after shard.
pub(super) async fn append(
    txn: &DatabaseTransaction,
    key: &AuditKey,
    rows: Vec<audit_log::Model>,
) -> Result<(), StoreError> {
    let mut by_shard: BTreeMap<i64, Vec<audit_log::Model>> = BTreeMap::new();
    for row in rows {
        by_shard.entry(row.municipality_id).or_default().push(row);
    }
    for (shard, mut rows) in by_shard {
        let mut head = take_head(txn, key, shard).await?;
        rows.iter_mut().for_each(|row| key.link(&mut head, row));
        for some in rows.chunks(500) {
            let some = some.iter().cloned().map(IntoActiveModel::into_active_model);
            audit_log::Entity::insert_many::<audit_log::ActiveModel, _>(some).exec_without_returning(txn).await?;
        }
        upsert::put_all::<audit_head::Entity, audit_head::ActiveModel>(txn, vec![head]).await?;
    }
    Ok(())
}

/// Takes the end of a chain until the commit. A chain that begins takes in what earlier programs wrote.
async fn take_head(txn: &DatabaseTransaction, key: &AuditKey, shard: i64) -> Result<audit_head::Model, StoreError> {
    let find = || audit_head::Entity::find_by_id(shard).lock_exclusive().one(txn);
    if let Some(head) = find().await? {
        return Ok(head);
    }
    let (cut_number, cut_seal, cut_proof) = (None, None, None);
    let first =
        audit_head::Model { municipality_id: shard, number: 0, seal: String::new(), cut_number, cut_seal, cut_proof };
    audit_head::Entity::insert(first.into_active_model())
        .on_conflict(OnConflict::column(audit_head::Column::MunicipalityId).do_nothing().to_owned())
        .exec_without_returning(txn)
        .await?;
    let mut head = find().await?.ok_or(StoreError::NotFound)?;
    if head.number == 0 {
        let earlier = audit_log::Entity::find().filter(audit_log::Column::MunicipalityId.eq(shard));
        let earlier = earlier.order_by_asc(audit_log::Column::At).order_by_asc(audit_log::Column::Id);
        let mut rows = earlier.all(txn).await?;
        rows.iter_mut().for_each(|row| key.link(&mut head, row));
        upsert::put_all::<audit_log::Entity, audit_log::ActiveModel>(txn, rows).await?;
    }
    Ok(head)
}

impl Store {
    /// Follows every chain from its beginning to its end and says what does not hold, one sentence for each chain.
    ///
    /// # Errors
    /// What the database says.
    pub async fn check_audit(&self) -> Result<Vec<String>, StoreError> {
        let (txn, key) = (one_moment(self.reader()).await?, AuditKey::of(self.master()));
        let heads = audit_head::Entity::find().order_by_asc(audit_head::Column::MunicipalityId).all(&txn).await?;
        let mut faults = Vec::new();
        for head in &heads {
            faults.extend(
                fault_of(&txn, &key, head)
                    .await?
                    .map(|fault| format!("the audit log of shard {}: {fault}", head.municipality_id)),
            );
        }
        let headless = audit_log::Entity::find()
            .filter(audit_log::Column::MunicipalityId.is_not_in(heads.iter().map(|head| head.municipality_id)))
            .filter(audit_log::Column::Number.is_not_null());
        if headless.count(&txn).await? > 0 {
            faults.push("the audit log: the end of a chain was taken out".to_owned());
        }
        txn.commit().await?;
        Ok(faults)
    }
}

/// What is wrong with one chain; the first thing only, for nothing behind it can be told.
async fn fault_of(
    conn: &impl ConnectionTrait,
    key: &AuditKey,
    head: &audit_head::Model,
) -> Result<Option<String>, StoreError> {
    let of_shard = || audit_log::Entity::find().filter(audit_log::Column::MunicipalityId.eq(head.municipality_id));
    let Some((begins, seal)) = key.beginning(head) else {
        return Ok(Some("what is said of its beginning was changed, or the key file is another".to_owned()));
    };
    let (mut last, mut seal) = (begins, seal);
    loop {
        let rows = of_shard().filter(audit_log::Column::Number.gt(last)).order_by_asc(audit_log::Column::Number);
        let rows = rows.limit(AT_ONCE).all(conn).await?;
        if rows.is_empty() {
            break;
        }
        for row in rows {
            let sealed = key.seal(&seal, &row);
            if row.number != Some(last + 1) || row.seal.as_ref() != Some(&sealed) {
                let doubt = if last == begins { ", or the key file is another" } else { "" };
                return Ok(Some(format!("row {} was changed, taken out or moved{doubt}", last + 1)));
            }
            (last, seal) = (last + 1, sealed);
        }
    }
    if last != head.number || seal != head.seal {
        return Ok(Some(format!("it ends at row {last}, and should at row {}", head.number)));
    }
    let all = i64::try_from(of_shard().count(conn).await?).unwrap_or(i64::MAX);
    let due = last - begins;
    Ok((all != due).then(|| format!("{} rows were put in past the program", all - due)))
}
