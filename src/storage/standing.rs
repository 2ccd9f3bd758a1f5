//! Who does something every time. The row is taken before the shifts it signs up for.
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect, prelude::DateTimeUtc};
use uuid::Uuid;

use super::{
    SignUpRecord, StandingRecord, Store, StoreError, Tx,
    entity::{sign_up, standing},
    sql::Sql,
    upsert,
};

/// Somebody who does it every time and is not signed up for one of the dates yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromQueryResult)]
pub struct NotYetIn {
    /// Where.
    pub municipality_id: i64,
    /// Whose word it is.
    pub standing_id: Uuid,
    /// For what.
    pub shift_id: Uuid,
}

impl Tx {
    /// Keeps that somebody does something every time.
    pub async fn put_standing(&mut self, row: StandingRecord) -> Result<(), StoreError> {
        upsert::put_all::<standing::Entity, standing::ActiveModel>(self.conn(), vec![row]).await
    }

    /// One of them, locked until the unit of work ends.
    pub async fn take_standing(&mut self, shard: i64, id: Uuid) -> Result<Option<StandingRecord>, StoreError> {
        Ok(standing::Entity::find_by_id((shard, id)).lock_exclusive().one(self.conn()).await?)
    }

    /// Everything somebody does every time, locked.
    pub async fn take_standings(&mut self, shard: i64, subject: Uuid) -> Result<Vec<StandingRecord>, StoreError> {
        Ok(standing::Entity::find()
            .filter(standing::Column::MunicipalityId.eq(shard))
            .filter(standing::Column::SubjectId.eq(subject))
            .order_by_asc(standing::Column::Id)
            .lock_exclusive()
            .all(self.conn())
            .await?)
    }

    /// Takes out what somebody does every time.
    pub async fn forget_standings(&mut self, shard: i64, subject: Uuid) -> Result<(), StoreError> {
        standing::Entity::delete_many()
            .filter(standing::Column::MunicipalityId.eq(shard))
            .filter(standing::Column::SubjectId.eq(subject))
            .exec(self.conn())
            .await?;
        Ok(())
    }

    /// Everything somebody signed up for, in the order in which shifts are taken.
    pub async fn sign_ups_of(&mut self, shard: i64, subject: Uuid) -> Result<Vec<SignUpRecord>, StoreError> {
        Ok(sign_up::Entity::find()
            .filter(sign_up::Column::MunicipalityId.eq(shard))
            .filter(sign_up::Column::SubjectId.eq(subject))
            .order_by_asc(sign_up::Column::ShiftId)
            .all(self.conn())
            .await?)
    }
}

impl Store {
    /// What somebody does every time, also what they ended.
    pub async fn standings_of(&self, shard: i64, subject: Uuid) -> Result<Vec<StandingRecord>, StoreError> {
        Ok(standing::Entity::find()
            .filter(standing::Column::MunicipalityId.eq(shard))
            .filter(standing::Column::SubjectId.eq(subject))
            .order_by_asc(standing::Column::Id)
            .all(self.reader())
            .await?)
    }

    /// Dates for which somebody who does it every time is not signed up yet, whoever said so first first; of one of them,
    /// or of all.
    pub async fn not_yet_in(&self, now: DateTimeUtc, only: Option<Uuid>) -> Result<Vec<NotYetIn>, StoreError> {
        let mut sql = Sql::default();
        let now = sql.hole(now);
        let only = only.map(|id| format!("AND t.id = {}", sql.hole(id))).unwrap_or_default();
        sql.add(&format!(
            "SELECT t.municipality_id, t.id AS standing_id, s.id AS shift_id FROM standing t JOIN shift s ON \
             s.municipality_id = t.municipality_id AND s.series_shift_id = t.series_shift_id WHERE t.ended_at IS NULL \
             AND s.ended_at IS NULL AND s.starts_at > {now} AND s.starts_at >= t.from_at {only} AND NOT EXISTS (SELECT \
             1 FROM sign_up u WHERE u.municipality_id = t.municipality_id AND u.shift_id = s.id AND u.subject_id = \
             t.subject_id) ORDER BY t.created_at, t.id, s.id"
        ));
        sql.all(self.reader()).await
    }
}
