//! Rows that came in together: what was pasted, sealed under a key of the batch, until it is used or its time is over.
use base64::{Engine, engine::general_purpose::STANDARD};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, prelude::DateTimeUtc,
};
use serde_json::Value;
use uuid::Uuid;

use super::{
    BatchRecord, BatchRowRecord, Store, StoreError, Tx,
    contacts::{MasterKey, SubjectKey},
    entity::{batch, batch_row, subject_key},
    upsert,
};

/// One row of a batch, open.
#[derive(Clone, Debug, PartialEq)]
pub struct BatchLine {
    /// As the sheet counts.
    pub number: i64,
    /// What became, or will become, of it.
    pub sort: String,
    /// Whom it is about, once that is known.
    pub subject_id: Option<Uuid>,
    /// What was pasted, and what was answered.
    pub state: Option<Value>,
    /// What was there before.
    pub before: Value,
}

fn corrupt(fault: impl std::fmt::Display) -> StoreError {
    StoreError::Corrupt(fault.to_string())
}

fn close(key: &SubjectKey, plain: &Value) -> Result<String, StoreError> {
    Ok(STANDARD.encode(key.seal(&serde_json::to_vec(plain).map_err(corrupt)?)?))
}

fn unclose(key: &SubjectKey, sealed: &str) -> Result<Value, StoreError> {
    serde_json::from_slice(&key.open(&STANDARD.decode(sealed).map_err(corrupt)?)?).map_err(corrupt)
}

fn sealed(key: &SubjectKey, batch: &BatchRecord, line: BatchLine) -> Result<BatchRowRecord, StoreError> {
    let before = if line.before == Value::Null { Value::Null } else { close(key, &line.before)?.into() };
    Ok(BatchRowRecord {
        municipality_id: batch.municipality_id,
        batch_id: batch.id,
        number: line.number,
        sort: line.sort,
        subject_id: line.subject_id,
        state: line.state.map(|state| close(key, &state)).transpose()?,
        before,
    })
}

fn opened(key: &SubjectKey, row: BatchRowRecord) -> Result<BatchLine, StoreError> {
    Ok(BatchLine {
        number: row.number,
        sort: row.sort,
        subject_id: row.subject_id,
        state: row.state.map(|state| unclose(key, &state)).transpose()?,
        before: row.before.as_str().map(|before| unclose(key, before)).transpose()?.unwrap_or_default(),
    })
}

async fn find(conn: &impl ConnectionTrait, shard: i64, id: Uuid) -> Result<Option<BatchRecord>, StoreError> {
    Ok(batch::Entity::find_by_id((shard, id)).one(conn).await?)
}

async fn key_of(
    conn: &impl ConnectionTrait,
    master: &MasterKey,
    shard: i64,
    id: Uuid,
) -> Result<Option<SubjectKey>, StoreError> {
    let row = subject_key::Entity::find_by_id((shard, id)).one(conn).await?;
    row.map(|row| SubjectKey::unwrap(master, &row.wrapped)).transpose()
}

/// Rows of some sorts (all, when none is named) in order; none when the key is gone.
async fn lines(
    conn: &impl ConnectionTrait,
    master: &MasterKey,
    batch: &BatchRecord,
    sorts: &[&str],
    limit: u64,
) -> Result<Vec<BatchLine>, StoreError> {
    use batch_row::Column as C;
    let Some(key) = key_of(conn, master, batch.municipality_id, batch.id).await? else { return Ok(Vec::new()) };
    let mut query = batch_row::Entity::find()
        .filter(C::MunicipalityId.eq(batch.municipality_id))
        .filter(C::BatchId.eq(batch.id))
        .order_by_asc(C::Number);
    if !sorts.is_empty() {
        query = query.filter(C::Sort.is_in(sorts.iter().copied()));
    }
    query.limit(limit).all(conn).await?.into_iter().map(|row| opened(&key, row)).collect()
}

impl Tx {
    /// Keeps a batch with its rows, in place of what was kept of it before.
    pub async fn put_batch(
        &mut self,
        store: &Store,
        batch: BatchRecord,
        lines: Vec<BatchLine>,
    ) -> Result<(), StoreError> {
        let (shard, id) = (batch.municipality_id, batch.id);
        let key = match key_of(self.conn(), store.master(), shard, id).await? {
            Some(key) => key,
            None => {
                let (key, wrapped) = SubjectKey::new(store.master())?;
                let row = subject_key::Model { municipality_id: shard, subject_id: id, wrapped };
                upsert::put_all::<subject_key::Entity, subject_key::ActiveModel>(self.conn(), vec![row]).await?;
                key
            }
        };
        let rows = lines.into_iter().map(|line| sealed(&key, &batch, line)).collect::<Result<Vec<_>, _>>()?;
        upsert::put_all::<batch::Entity, batch::ActiveModel>(self.conn(), vec![batch]).await?;
        upsert::put_all::<batch_row::Entity, batch_row::ActiveModel>(self.conn(), rows).await
    }

    /// A batch, with nobody else at it until this unit of work ends.
    pub async fn take_batch(&mut self, shard: i64, id: Uuid) -> Result<BatchRecord, StoreError> {
        let query = batch::Entity::find_by_id((shard, id)).lock_exclusive();
        query.one(self.conn()).await?.ok_or(StoreError::NotFound)
    }

    /// Rows of a batch.
    pub async fn batch_lines(
        &self,
        store: &Store,
        batch: &BatchRecord,
        sorts: &[&str],
    ) -> Result<Vec<BatchLine>, StoreError> {
        lines(self.conn(), store.master(), batch, sorts, u64::MAX >> 1).await
    }

    /// Partners to whom a row of an earlier batch was added.
    pub async fn added_before(&self, shard: i64) -> Result<std::collections::HashSet<Uuid>, StoreError> {
        use batch_row::Column as C;
        let rows: Vec<Option<Uuid>> = batch_row::Entity::find()
            .select_only()
            .column(C::SubjectId)
            .filter(C::MunicipalityId.eq(shard))
            .filter(C::Sort.eq("added"))
            .into_tuple()
            .all(self.conn())
            .await?;
        Ok(rows.into_iter().flatten().collect())
    }

    /// Forgets previews that nobody used, and what used ones would need to be undone, both by their time; their keys go
    /// too.
    pub async fn forget_batches(&mut self, unused: DateTimeUtc, used: DateTimeUtc) -> Result<(), StoreError> {
        use batch::Column as C;
        let preview = C::State.eq("preview");
        let over = Condition::any()
            .add(preview.clone().and(C::At.lte(unused)))
            .add(C::State.ne("preview").and(C::At.lte(used)));
        let over: Vec<(i64, Uuid)> = batch::Entity::find()
            .select_only()
            .columns([C::MunicipalityId, C::Id])
            .filter(over)
            .into_tuple()
            .all(self.conn())
            .await?;
        for (shard, id) in over {
            batch_row::Entity::delete_many()
                .filter(batch_row::Column::MunicipalityId.eq(shard))
                .filter(batch_row::Column::BatchId.eq(id))
                .exec(self.conn())
                .await?;
            subject_key::Entity::delete_by_id((shard, id)).exec(self.conn()).await?;
        }
        batch::Entity::delete_many().filter(preview).filter(C::At.lte(unused)).exec(self.conn()).await?;
        Ok(())
    }
}

impl Store {
    /// A batch.
    pub async fn find_batch(&self, shard: i64, id: Uuid) -> Result<Option<BatchRecord>, StoreError> {
        find(self.reader(), shard, id).await
    }

    /// Rows of a batch, of some sorts or of all, at most `limit`.
    pub async fn batch_lines(
        &self,
        batch: &BatchRecord,
        sorts: &[&str],
        limit: u64,
    ) -> Result<Vec<BatchLine>, StoreError> {
        lines(self.reader(), self.master(), batch, sorts, limit).await
    }

    /// What was pasted about somebody, and what was there before; what is under a key that is gone says nothing.
    pub async fn pasted_of(&self, subject: Uuid) -> Result<Vec<(i64, String)>, StoreError> {
        let rows =
            batch_row::Entity::find().filter(batch_row::Column::SubjectId.eq(subject)).all(self.reader()).await?;
        let mut all = Vec::new();
        for row in rows {
            let key = key_of(self.reader(), self.master(), row.municipality_id, row.batch_id).await?;
            let Some(key) = key else { continue };
            let line = opened(&key, row)?;
            all.push((line.number, serde_json::json!([line.state, line.before]).to_string()));
        }
        Ok(all)
    }

    /// How many rows of a sort a batch has.
    pub async fn count_batch_lines(&self, batch: &BatchRecord, sort: &str) -> Result<u64, StoreError> {
        use batch_row::Column as C;
        let rows = batch_row::Entity::find()
            .filter(C::MunicipalityId.eq(batch.municipality_id))
            .filter(C::BatchId.eq(batch.id))
            .filter(C::Sort.eq(sort));
        Ok(rows.count(self.reader()).await?)
    }
}
