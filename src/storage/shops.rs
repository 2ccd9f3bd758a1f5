//! What shops said at the counter, under whose care it is, and what was filled in beside them.
use std::collections::HashMap;

use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, prelude::DateTimeUtc, sea_query::Expr,
};
use uuid::Uuid;

use super::{
    ShopAnswerRecord, Store, StoreError, Tx, WalkAlongRecord,
    contacts::SubjectKey,
    entity::{shop_answer, subject_key, walk_along},
    upsert,
};

/// A shop that waits for a call.
pub const SHOP_OPEN: &str = "open";
/// Nobody answers at the number they gave.
pub const SHOP_WRONG_NUMBER: &str = "wrong-number";
/// It is a partner now.
pub const SHOP_PARTNER: &str = "partner";

async fn of_subjects(conn: &impl ConnectionTrait, subjects: &[Uuid]) -> Result<Option<ShopAnswerRecord>, StoreError> {
    Ok(shop_answer::Entity::find()
        .filter(shop_answer::Column::SubjectId.is_in(subjects.iter().copied()))
        .order_by_asc(shop_answer::Column::Id)
        .one(conn)
        .await?)
}

impl Tx {
    /// What a shop said, whatever it is called by; whoever asks is alone until the unit of work ends.
    pub async fn take_shop(&mut self, subjects: &[Uuid]) -> Result<Option<ShopAnswerRecord>, StoreError> {
        self.take_shared().await?;
        of_subjects(self.conn(), subjects).await
    }

    /// One answer as it stands now; whoever asks is alone until the unit of work ends.
    pub async fn take_shop_answer(&mut self, shard: i64, id: Uuid) -> Result<Option<ShopAnswerRecord>, StoreError> {
        self.take_shared().await?;
        Ok(shop_answer::Entity::find_by_id((shard, id)).one(self.conn()).await?)
    }

    /// Keeps an answer with its own words, sealed under the key that its subject has by now.
    pub async fn put_shop_answer(
        &mut self,
        store: &Store,
        row: ShopAnswerRecord,
        words: &str,
    ) -> Result<(), StoreError> {
        let key = subject_key::Entity::find_by_id((row.municipality_id, row.id)).one(self.conn()).await?;
        let sealed_words = match key {
            Some(key) if !words.is_empty() => {
                SubjectKey::unwrap(store.master(), &key.wrapped)?.seal(words.as_bytes())?
            }
            _ => Vec::new(),
        };
        self.update_shop_answer(ShopAnswerRecord { sealed_words, ..row }).await
    }

    /// Keeps an answer as it is, its own words untouched.
    pub async fn update_shop_answer(&mut self, row: ShopAnswerRecord) -> Result<(), StoreError> {
        upsert::put_all::<shop_answer::Entity, shop_answer::ActiveModel>(self.conn(), vec![row]).await
    }

    /// Nothing of an answer stays: not the key of its subject, not the code, not the row.
    pub async fn erase_shop_answer(&mut self, shard: i64, id: Uuid) -> Result<(), StoreError> {
        self.erase_person(shard, id).await?;
        shop_answer::Entity::delete_by_id((shard, id)).exec(self.conn()).await?;
        Ok(())
    }

    /// The place that answered is a partner from now on; whoever promised to call still does.
    pub async fn carry_shop_answer(&mut self, [from, to]: [Uuid; 2], now: DateTimeUtc) -> Result<(), StoreError> {
        shop_answer::Entity::update_many()
            .col_expr(shop_answer::Column::SubjectId, Expr::value(to))
            .col_expr(shop_answer::Column::What, "organization".into())
            .col_expr(shop_answer::Column::UpdatedAt, Expr::value(now))
            .filter(shop_answer::Column::SubjectId.eq(from))
            .exec(self.conn())
            .await?;
        Ok(())
    }

    /// Does somebody have a shop to call?
    pub async fn has_shops_to_call(&mut self, worker: Uuid) -> Result<bool, StoreError> {
        let one = shop_answer::Entity::find()
            .filter(shop_answer::Column::WorkerId.eq(worker))
            .filter(shop_answer::Column::State.ne(SHOP_PARTNER));
        Ok(one.one(self.conn()).await?.is_some())
    }

    /// Whoever leaves hands over whom they promised to call.
    pub async fn hand_shops_over(&mut self, shard: i64, from: Uuid, to: Uuid) -> Result<(), StoreError> {
        shop_answer::Entity::update_many()
            .col_expr(shop_answer::Column::WorkerId, Expr::value(to))
            .filter(shop_answer::Column::MunicipalityId.eq(shard))
            .filter(shop_answer::Column::WorkerId.eq(from))
            .exec(self.conn())
            .await?;
        Ok(())
    }

    /// Keeps what was filled in about an offer, in place of what stood there.
    pub async fn put_walk_along(&mut self, row: WalkAlongRecord) -> Result<(), StoreError> {
        upsert::put_all::<walk_along::Entity, walk_along::ActiveModel>(self.conn(), vec![row]).await
    }
}

impl Store {
    /// One answer of a municipality.
    pub async fn find_shop_answer(&self, shard: i64, id: Uuid) -> Result<Option<ShopAnswerRecord>, StoreError> {
        Ok(shop_answer::Entity::find_by_id((shard, id)).one(self.reader()).await?)
    }

    /// What a shop said, whatever it is called by.
    pub async fn find_shop(&self, subjects: &[Uuid]) -> Result<Option<ShopAnswerRecord>, StoreError> {
        of_subjects(self.reader(), subjects).await
    }

    /// Shops that one colleague promised to call and has not yet, the first promise first.
    pub async fn shops_to_call(
        &self,
        shard: i64,
        worker: Uuid,
        limit: u64,
    ) -> Result<Vec<ShopAnswerRecord>, StoreError> {
        use sea_orm::QuerySelect;
        Ok(shop_answer::Entity::find()
            .filter(shop_answer::Column::MunicipalityId.eq(shard))
            .filter(shop_answer::Column::WorkerId.eq(worker))
            .filter(shop_answer::Column::State.eq(SHOP_OPEN))
            .order_by_asc(shop_answer::Column::CallBefore)
            .order_by_asc(shop_answer::Column::Id)
            .limit(limit)
            .all(self.reader())
            .await?)
    }

    /// What an answer says in own words; nothing once its key is gone.
    pub async fn shop_words(&self, row: &ShopAnswerRecord) -> Result<String, StoreError> {
        if row.sealed_words.is_empty() {
            return Ok(String::new());
        }
        let key = subject_key::Entity::find_by_id((row.municipality_id, row.id)).one(self.reader()).await?;
        let Some(key) = key else { return Ok(String::new()) };
        let plain = SubjectKey::unwrap(self.master(), &key.wrapped)?.open(&row.sealed_words)?;
        Ok(String::from_utf8_lossy(&plain).into_owned())
    }

    /// What each of these said, by what it is called by.
    pub async fn shops_that_answered(&self, subjects: &[Uuid]) -> Result<HashMap<Uuid, String>, StoreError> {
        let rows = shop_answer::Entity::find()
            .filter(shop_answer::Column::SubjectId.is_in(subjects.iter().copied()))
            .all(self.reader())
            .await?;
        Ok(rows.into_iter().map(|row| (row.subject_id, row.answer)).collect())
    }

    /// What was filled in about offers, by offer.
    pub async fn walks_along(&self, shard: i64, offers: &[Uuid]) -> Result<HashMap<Uuid, WalkAlongRecord>, StoreError> {
        let rows = walk_along::Entity::find()
            .filter(walk_along::Column::MunicipalityId.eq(shard))
            .filter(walk_along::Column::OfferId.is_in(offers.iter().copied()))
            .all(self.reader())
            .await?;
        Ok(rows.into_iter().map(|row| (row.offer_id, row)).collect())
    }
}
