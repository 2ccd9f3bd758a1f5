//! How often partners were asked in a month, and how often they want to be: counted from what was written down with them,
//! and told to what matching reads until the month is over.
use engine::domain::Taxonomy;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, prelude::DateTimeUtc};
use uuid::Uuid;

use super::{
    Projected, Store, StoreError, Tx,
    entity::{bridge_builder, offer_entry, visit, volunteer},
};

/// A month by the clock on the wall: its first moment and the one after its last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    /// It begins.
    pub begins: DateTimeUtc,
    /// The next one begins.
    pub ends: DateTimeUtc,
}

/// Asked so often, and at most so often.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// This month.
    pub times: i64,
    /// Nothing = they said no most.
    pub most: Option<i64>,
}

impl Asked {
    /// Were they asked as often as they want?
    pub fn enough(self) -> bool {
        self.most.is_some_and(|most| self.times >= most)
    }
}

async fn asked(conn: &impl ConnectionTrait, (shard, subject): (i64, Uuid), month: Month) -> Result<Asked, StoreError> {
    let times = visit::Entity::find()
        .filter(visit::Column::MunicipalityId.eq(shard))
        .filter(visit::Column::SubjectId.eq(subject))
        .filter(visit::Column::Sort.eq("asked"))
        .filter(visit::Column::At.gte(month.begins))
        .filter(visit::Column::At.lt(month.ends))
        .count(conn)
        .await?;
    let own = volunteer::Entity::find_by_id((shard, subject)).one(conn).await?.and_then(|row| row.asks_most);
    let bridge = bridge_builder::Entity::find_by_id((shard, subject)).one(conn).await?.map(|row| row.asks_most);
    Ok(Asked { times: times.cast_signed(), most: own.into_iter().chain(bridge).min() })
}

impl Tx {
    /// How often a partner was asked, with nobody else asking until this unit of work ends.
    pub async fn take_asks(&mut self, shard: i64, subject: Uuid, month: Month) -> Result<Asked, StoreError> {
        self.revision(shard).await?;
        asked(self.conn(), (shard, subject), month).await
    }

    /// Tells what matching reads of a partner how often they were asked this month, and until when that counts.
    pub async fn tell_asks(
        &mut self,
        taxonomy: &Taxonomy,
        (shard, subject): (i64, Uuid),
        month: Month,
    ) -> Result<(), StoreError> {
        let now = self.take_asks(shard, subject, month).await?;
        let (_, entries) = self.offered_by(shard, subject).await?;
        let told = |row: offer_entry::Model| {
            let asks_until_s = (now.times > 0).then(|| month.ends.timestamp());
            Projected(offer_entry::Model { asks_most: now.most, asks_this_month: now.times, asks_until_s, ..row })
        };
        self.put_entries(taxonomy, entries.into_iter().map(told).collect()).await
    }
}

impl Store {
    /// How often a partner was asked.
    pub async fn asked_in(&self, shard: i64, subject: Uuid, month: Month) -> Result<Asked, StoreError> {
        asked(self.reader(), (shard, subject), month).await
    }
}
