//! The codes of people without an account, found by the hash of what they show; and everything of such a person at once.
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, prelude::DateTimeUtc};
use uuid::Uuid;

use super::{
    Contact, OwnCodeRecord, Store, StoreError, Tx,
    contacts::{self, Keep},
    entity::{contact, own_code, subject_key},
    upsert,
};

async fn by_secret(
    conn: &impl ConnectionTrait,
    secret_hmac: &str,
    now: DateTimeUtc,
) -> Result<Option<OwnCodeRecord>, StoreError> {
    Ok(own_code::Entity::find()
        .filter(own_code::Column::SecretHmac.eq(secret_hmac))
        .filter(own_code::Column::EndsAt.gt(now))
        .order_by_desc(own_code::Column::Id)
        .one(conn)
        .await?)
}

impl Tx {
    /// Does somebody show the same already?
    pub async fn own_code_is_taken(&self, secret_hmac: &str, now: DateTimeUtc) -> Result<bool, StoreError> {
        Ok(by_secret(self.conn(), secret_hmac, now).await?.is_some())
    }

    /// Keeps a person without an account: their code, and how to reach them, sealed under a new key of theirs.
    pub async fn put_person(&mut self, store: &Store, row: OwnCodeRecord, details: Contact) -> Result<(), StoreError> {
        let keep = Keep { municipality_id: row.municipality_id, subject_id: row.id, public: false, details };
        contacts::insert(self.conn(), store.master(), vec![keep]).await?;
        self.put_own_code(row).await
    }

    /// Keeps the code of somebody of whom everything else is kept already.
    pub async fn put_own_code(&mut self, row: OwnCodeRecord) -> Result<(), StoreError> {
        upsert::put_all::<own_code::Entity, own_code::ActiveModel>(self.conn(), vec![row]).await
    }

    /// Destroys the key of a person, with what it sealed and their code: nothing of them can be read any more.
    pub async fn erase_person(&mut self, shard: i64, subject: Uuid) -> Result<(), StoreError> {
        contact::Entity::delete_many()
            .filter(contact::Column::MunicipalityId.eq(shard))
            .filter(contact::Column::SubjectId.eq(subject))
            .exec(self.conn())
            .await?;
        subject_key::Entity::delete_by_id((shard, subject)).exec(self.conn()).await?;
        own_code::Entity::delete_by_id((shard, subject)).exec(self.conn()).await?;
        self.forget_consent(subject).await?;
        self.end_feed(shard, subject).await
    }
}

impl Store {
    /// Whoever shows this, unless their time is over; one look whether there is somebody or not.
    pub async fn own_code_by_secret(
        &self,
        secret_hmac: &str,
        now: DateTimeUtc,
    ) -> Result<Option<OwnCodeRecord>, StoreError> {
        by_secret(self.reader(), secret_hmac, now).await
    }

    /// The code of a subject.
    pub async fn find_own_code(&self, shard: i64, subject: Uuid) -> Result<Option<OwnCodeRecord>, StoreError> {
        Ok(own_code::Entity::find_by_id((shard, subject)).one(self.reader()).await?)
    }
}
