//! People who open doors, and how often they may be asked.
use sea_orm::{EntityTrait, FromQueryResult, prelude::DateTimeUtc};
use uuid::Uuid;

use super::{BridgeBuilderRecord, Store, StoreError, Tx, entity::bridge_builder, sql::Sql, upsert};

/// A bridge builder with the name of the partner.
#[derive(Clone, Debug, PartialEq, FromQueryResult)]
pub struct BridgeLine {
    /// The partner.
    pub subject_id: Uuid,
    /// Its name.
    pub name: String,
    /// Among whom they are at home.
    pub communities: String,
    /// Languages, spaces between.
    pub languages: String,
    /// Do they know somebody at the town hall?
    pub municipal_contact: bool,
    /// At most so often in a month.
    pub asks_most: i64,
    /// Asked in the month of `asked_at`.
    pub asks_this_month: i64,
    /// When last.
    pub asked_at: Option<DateTimeUtc>,
    /// How many there are in all.
    pub total: i64,
}

impl Tx {
    /// Keeps somebody as a bridge builder.
    pub async fn put_bridge_builder(&mut self, row: BridgeBuilderRecord) -> Result<(), StoreError> {
        upsert::put_all::<bridge_builder::Entity, bridge_builder::ActiveModel>(self.conn(), vec![row]).await
    }

    /// As it is now.
    pub async fn bridge_builder(&self, shard: i64, subject: Uuid) -> Result<Option<BridgeBuilderRecord>, StoreError> {
        Ok(bridge_builder::Entity::find_by_id((shard, subject)).one(self.conn()).await?)
    }

    /// They are one no longer.
    pub async fn drop_bridge_builder(&mut self, shard: i64, subject: Uuid) -> Result<(), StoreError> {
        bridge_builder::Entity::delete_by_id((shard, subject)).exec(self.conn()).await?;
        Ok(())
    }

    /// Counts one time that they are asked, unless that is once too often this month (`month` is when it began): then
    /// false, and nothing is counted. One statement looks and counts, so that nobody comes in between.
    pub async fn count_ask(
        &mut self,
        shard: i64,
        subject: Uuid,
        month: DateTimeUtc,
        now: DateTimeUtc,
    ) -> Result<bool, StoreError> {
        let mut sql = Sql::default();
        let (month, now, shard, subject) = (sql.hole(month), sql.hole(now), sql.hole(shard), sql.hole(subject));
        sql.add(&format!(
            "UPDATE bridge_builder SET asks_this_month = CASE WHEN asked_at >= {month} THEN asks_this_month + 1 ELSE 1 \
             END, asked_at = {now} WHERE municipality_id = {shard} AND subject_id = {subject} AND asks_most > 0 AND \
             (asked_at IS NULL OR asked_at < {month} OR asks_this_month < asks_most)"
        ));
        Ok(sql.run(self.conn()).await? == 1)
    }

    /// They were not asked, after all; nothing where that was in an earlier month.
    pub async fn uncount_ask(&mut self, shard: i64, subject: Uuid, month: DateTimeUtc) -> Result<(), StoreError> {
        let mut sql = Sql::default();
        let (month, shard, subject) = (sql.hole(month), sql.hole(shard), sql.hole(subject));
        sql.add(&format!(
            "UPDATE bridge_builder SET asks_this_month = asks_this_month - 1 WHERE municipality_id = {shard} AND \
             subject_id = {subject} AND asked_at >= {month} AND asks_this_month > 0"
        ));
        sql.run(self.conn()).await?;
        Ok(())
    }
}

impl Store {
    /// One bridge builder.
    pub async fn find_bridge_builder(
        &self,
        shard: i64,
        subject: Uuid,
    ) -> Result<Option<BridgeBuilderRecord>, StoreError> {
        Ok(bridge_builder::Entity::find_by_id((shard, subject)).one(self.reader()).await?)
    }

    /// Those of a shard by name, one page of them.
    pub async fn list_bridge_builders(&self, shard: i64, skip: u64, limit: u64) -> Result<Vec<BridgeLine>, StoreError> {
        let mut sql = Sql::default();
        let shard = sql.hole(shard);
        sql.add("SELECT b.subject_id, COALESCE(o.name, v.display_name, '') AS name, b.communities, b.languages,");
        sql.add("b.municipal_contact, b.asks_most, b.asks_this_month, b.asked_at, COUNT(*) OVER () AS total");
        sql.add("FROM bridge_builder b");
        sql.add("LEFT JOIN organization o ON o.municipality_id = b.municipality_id AND o.id = b.subject_id");
        sql.add("LEFT JOIN volunteer v ON v.municipality_id = b.municipality_id AND v.id = b.subject_id");
        let (limit, skip) = (sql.hole(limit.cast_signed()), sql.hole(skip.cast_signed()));
        sql.add(&format!("WHERE b.municipality_id = {shard} ORDER BY 2, 1 LIMIT {limit} OFFSET {skip}"));
        sql.all(self.reader()).await
    }
}
