//! Somebody is erased: what may still hold them beside rows of their own goes too, and that it happened is kept by a hash
//! that names nobody, so that a backup from before is read again without them.
use std::collections::{HashMap, HashSet};

use sea_orm::{
    ColumnTrait, EntityTrait, FromQueryResult, IntoActiveModel, QueryFilter, prelude::DateTimeUtc,
    sea_query::OnConflict,
};
use uuid::Uuid;

use super::{
    CODES_SHARD, Store, StoreError, Tx,
    entity::{batch_row, erasure, import_undo, outbox, visit},
    sql::Sql,
    upsert,
};

/// What an import would put back of how to reach somebody.
const SEALED: [&str; 2] = ["contact", "subject_key"];
/// What is personal in what hangs on a need; names and addresses of partners are not.
const OF_NEED: [&str; 6] = [
    "UPDATE need SET own_words = '', code = '' WHERE municipality_id = {shard} AND id = {need}",
    "UPDATE network_ask SET who = '', asks = '', token_sha256 = '' WHERE municipality_id = {shard} AND need_id = {need}",
    "UPDATE step SET what = '' WHERE municipality_id = {shard} AND need_id = {need}",
    "UPDATE agreement SET they_promise = '', we_promise = '', code = '' WHERE municipality_id = {shard} AND need_id = \
     {need}",
    "UPDATE \"match\" SET reasons = '[]' WHERE municipality_id = {shard} AND need_id = {need}",
    "UPDATE visit SET note = '' WHERE municipality_id = {shard} AND need_id = {need}",
];

/// Somebody who may have to be erased again.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Erasable {
    /// Where they are written down.
    pub municipality_id: i64,
    /// Who.
    pub id: Uuid,
    /// What they did.
    pub sort: String,
}

impl Tx {
    /// Takes out what may still hold somebody: messages on their way, rows of batches, what an import would
    /// put back, notes; `others` is what else they are called by. And keeps that they were erased. Answers of forms that are
    /// remembered for a day hold nothing but ids, and stay: the same form sent again brings nobody back.
    pub async fn erase_traces(
        &mut self,
        store: &Store,
        subject: Uuid,
        others: &[Uuid],
        now: DateTimeUtc,
    ) -> Result<(), StoreError> {
        for id in std::iter::once(&subject).chain(others) {
            outbox::Entity::delete_many().filter(outbox::Column::SubjectId.eq(*id)).exec(self.conn()).await?;
            batch_row::Entity::delete_many().filter(batch_row::Column::SubjectId.eq(*id)).exec(self.conn()).await?;
            visit::Entity::update_many()
                .col_expr(visit::Column::Note, "".into())
                .filter(visit::Column::SubjectId.eq(*id))
                .exec(self.conn())
                .await?;
            self.not_put_back(*id).await?;
        }
        self.put_erasures(vec![(store.erasure_hash(subject), now)]).await
    }

    /// Overwrites what is personal in a need that stays for what was done.
    pub async fn blank_need(&mut self, shard: i64, need: Uuid) -> Result<(), StoreError> {
        for statement in OF_NEED {
            let mut sql = Sql::default();
            let (shard, need) = (sql.hole(shard), sql.hole(need));
            sql.add(&statement.replace("{shard}", &shard).replace("{need}", &need));
            sql.run(self.conn()).await?;
        }
        Ok(())
    }

    /// Keeps that people were erased; known already, it stays as it is.
    pub async fn put_erasures(&mut self, all: Vec<(String, DateTimeUtc)>) -> Result<(), StoreError> {
        // In the shard of all codes: where somebody lived is not told either.
        let row = |(subject_hmac, at)| erasure::Model { municipality_id: CODES_SHARD, subject_hmac, at };
        let rows: Vec<_> = all.into_iter().map(|one| row(one).into_active_model()).collect();
        if rows.is_empty() {
            return Ok(());
        }
        let known = [erasure::Column::MunicipalityId, erasure::Column::SubjectHmac];
        erasure::Entity::insert_many::<erasure::ActiveModel, _>(rows)
            .on_conflict(OnConflict::columns(known).do_nothing().to_owned())
            .exec_without_returning(self.conn())
            .await?;
        Ok(())
    }

    /// Which of these were erased here: whoever is in a file from before is not put back by it.
    pub async fn erased_among(&self, store: &Store, ids: &[Uuid]) -> Result<HashSet<Uuid>, StoreError> {
        let by_hash: HashMap<String, Uuid> = ids.iter().map(|id| (store.erasure_hash(*id), *id)).collect();
        let hashes: Vec<&String> = by_hash.keys().collect();
        let mut erased = HashSet::new();
        for some in hashes.chunks(1_000) {
            let rows = erasure::Entity::find()
                .filter(erasure::Column::SubjectHmac.is_in(some.iter().copied()))
                .all(self.conn())
                .await?;
            erased.extend(rows.iter().filter_map(|row| by_hash.get(&row.subject_hmac)).copied());
        }
        Ok(erased)
    }

    /// An import that is taken back brings nobody back.
    async fn not_put_back(&mut self, id: Uuid) -> Result<(), StoreError> {
        let kept =
            import_undo::Entity::find().filter(import_undo::Column::TableName.is_in(SEALED)).all(self.conn()).await?;
        let id = id.to_string();
        for mut row in kept {
            let Some(rows) = row.rows.as_array_mut() else { continue };
            let before = rows.len();
            rows.retain(|one| !one.to_string().contains(&id));
            if rows.len() < before {
                upsert::put_all::<import_undo::Entity, import_undo::ActiveModel>(self.conn(), vec![row]).await?;
            }
        }
        Ok(())
    }
}

impl Store {
    /// By what an erased subject is known: without the key file it tells nothing, also to who holds an old backup.
    pub fn erasure_hash(&self, subject: Uuid) -> String {
        self.keyed_hash("erased", &subject.to_string())
    }

    /// Everybody who was erased, as far as this database knows.
    pub async fn erasures(&self) -> Result<Vec<(String, DateTimeUtc)>, StoreError> {
        let rows = erasure::Entity::find().all(self.reader()).await?;
        Ok(rows.into_iter().map(|row| (row.subject_hmac, row.at)).collect())
    }

    /// Everybody who can be erased by what they did themselves.
    pub async fn erasables(&self) -> Result<Vec<Erasable>, StoreError> {
        let mut sql = Sql::default();
        sql.add(
            "SELECT municipality_id, id, sort FROM own_code UNION SELECT municipality_id, id, 'shop' FROM shop_answer \
             UNION SELECT municipality_id, subject_id, 'question' FROM outside_need UNION SELECT municipality_id, \
             subject_id, 'sign-up' FROM sign_up UNION SELECT municipality_id, subject_id, 'sign-up' FROM standing UNION \
             SELECT municipality_id, id, 'idea' FROM idea_join UNION SELECT \
             municipality_id, subject_id, 'event-wish' FROM event_wish UNION SELECT municipality_id, id, 'can-do' FROM \
             volunteer ORDER BY 1, 2, 3",
        );
        sql.all(self.reader()).await
    }
}
