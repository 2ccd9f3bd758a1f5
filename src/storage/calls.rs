//! Phone calls about a suggestion, and who answers there.
use std::collections::HashMap;

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{
    CallRecord, ChangeRecord, Contact, Store, StoreError, Tx, WorkerRecord,
    contacts::Keep,
    entity::{acquaintance, call, offer_entry, worker},
    upsert,
};

impl Tx {
    /// Keeps a call.
    pub async fn add_call(&mut self, row: CallRecord) -> Result<(), StoreError> {
        upsert::put_all::<call::Entity, call::ActiveModel>(self.conn(), vec![row]).await
    }

    /// Keeps how to reach one subject, for the team only, in place of what was kept.
    pub async fn keep_contact(
        &mut self,
        store: &Store,
        municipality_id: i64,
        subject_id: Uuid,
        details: Contact,
    ) -> Result<(), StoreError> {
        let keep = Keep { municipality_id, subject_id, public: false, details };
        self.put_contacts(store.master(), vec![keep]).await
    }
}

impl Store {
    /// What matching reads of one thing, withdrawn or not.
    pub async fn find_entry(&self, id: Uuid) -> Result<Option<ChangeRecord>, StoreError> {
        Ok(offer_entry::Entity::find().filter(offer_entry::Column::Id.eq(id)).one(self.reader()).await?)
    }

    /// The calls about a need, newest first.
    pub async fn calls_of(&self, need: Uuid) -> Result<Vec<CallRecord>, StoreError> {
        Ok(call::Entity::find()
            .filter(call::Column::NeedId.eq(need))
            .order_by_desc(call::Column::At)
            .order_by_desc(call::Column::Id)
            .all(self.reader())
            .await?)
    }

    /// Who of us knows these subjects, by subject; those who left do not count.
    pub async fn known_by(&self, subjects: &[Uuid]) -> Result<HashMap<Uuid, Vec<WorkerRecord>>, StoreError> {
        let rows = acquaintance::Entity::find()
            .filter(acquaintance::Column::SubjectId.is_in(subjects.iter().copied()))
            .all(self.reader())
            .await?;
        let workers = worker::Entity::find()
            .filter(worker::Column::Id.is_in(rows.iter().map(|row| row.worker_id)))
            .filter(worker::Column::LeftAt.is_null())
            .order_by_asc(worker::Column::Name)
            .all(self.reader())
            .await?;
        let mut all: HashMap<Uuid, Vec<WorkerRecord>> = HashMap::new();
        for worker in workers {
            for row in rows.iter().filter(|row| row.worker_id == worker.id) {
                all.entry(row.subject_id).or_default().push(worker.clone());
            }
        }
        Ok(all)
    }
}
