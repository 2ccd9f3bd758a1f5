//! Rounds of doors, what was said at each, and the rest that a "no, thank you" gives.
use sea_orm::{
    ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, prelude::DateTimeUtc,
    sea_query::Expr,
};
use uuid::Uuid;

use super::{
    DoorRecord, DoorRoundRecord, RestRecord, Store, StoreError, Tx, VisitRecord,
    entity::{contact, door, door_round, rest, subject_key, visit},
    upsert,
};

impl Tx {
    /// Is this code on a card that was made after `since`? Whoever asks is alone until the unit of work ends.
    pub async fn door_code_is_taken(&mut self, code: &str, since: DateTimeUtc) -> Result<bool, StoreError> {
        self.take_shared().await?;
        Ok(find_code(self.conn(), code, since).await?.is_some())
    }

    /// Keeps a round with its doors.
    pub async fn add_round(&mut self, round: DoorRoundRecord, doors: Vec<DoorRecord>) -> Result<(), StoreError> {
        upsert::put_all::<door_round::Entity, door_round::ActiveModel>(self.conn(), vec![round]).await?;
        upsert::put_all::<door::Entity, door::ActiveModel>(self.conn(), doors).await
    }

    /// One door as it stands now, locked until the unit of work ends.
    pub async fn door(&mut self, shard: i64, round: Uuid, position: i64) -> Result<Option<DoorRecord>, StoreError> {
        Ok(door::Entity::find_by_id((shard, round, position)).lock_exclusive().one(self.conn()).await?)
    }

    /// Writes what came of a door; an empty outcome opens it again.
    pub async fn mark_door(
        &mut self,
        door: &DoorRecord,
        outcome: &str,
        at: Option<DateTimeUtc>,
    ) -> Result<(), StoreError> {
        door::Entity::update_many()
            .col_expr(door::Column::Outcome, outcome.into())
            .col_expr(door::Column::VisitedAt, Expr::value(at))
            .filter(door::Column::MunicipalityId.eq(door.municipality_id))
            .filter(door::Column::RoundId.eq(door.round_id))
            .filter(door::Column::Position.eq(door.position))
            .exec(self.conn())
            .await?;
        Ok(())
    }

    /// Keeps a visit to a door and, after a no, the rest that follows from it.
    pub async fn add_door_visit(&mut self, visit: VisitRecord, rest: Option<RestRecord>) -> Result<(), StoreError> {
        upsert::put_all::<visit::Entity, visit::ActiveModel>(self.conn(), vec![visit]).await?;
        upsert::put_all::<rest::Entity, rest::ActiveModel>(self.conn(), rest.into_iter().collect()).await
    }

    /// Takes back the visit to a subject at a moment and the rest that came of it; how to reach them goes too when no
    /// other visit speaks of them.
    pub async fn take_back_door_visit(&mut self, shard: i64, subject: Uuid, at: DateTimeUtc) -> Result<(), StoreError> {
        visit::Entity::delete_many()
            .filter(visit::Column::MunicipalityId.eq(shard))
            .filter(visit::Column::SubjectId.eq(subject))
            .filter(visit::Column::At.eq(at))
            .exec(self.conn())
            .await?;
        rest::Entity::delete_many()
            .filter(rest::Column::MunicipalityId.eq(shard))
            .filter(rest::Column::SubjectId.eq(subject))
            .filter(rest::Column::CreatedAt.eq(at))
            .exec(self.conn())
            .await?;
        let others = visit::Entity::find().filter(visit::Column::SubjectId.eq(subject)).count(self.conn()).await?;
        if others > 0 {
            return Ok(());
        }
        contact::Entity::delete_many().filter(contact::Column::SubjectId.eq(subject)).exec(self.conn()).await?;
        subject_key::Entity::delete_many().filter(subject_key::Column::SubjectId.eq(subject)).exec(self.conn()).await?;
        Ok(())
    }
}

impl Store {
    /// One round of a municipality.
    pub async fn find_round(&self, shard: i64, id: Uuid) -> Result<Option<DoorRoundRecord>, StoreError> {
        Ok(door_round::Entity::find_by_id((shard, id)).one(self.reader()).await?)
    }

    /// The rounds that some workers began, the newest first.
    pub async fn rounds_of(&self, shard: i64, worker: Uuid, limit: u64) -> Result<Vec<DoorRoundRecord>, StoreError> {
        Ok(door_round::Entity::find()
            .filter(door_round::Column::MunicipalityId.eq(shard))
            .filter(door_round::Column::WorkerId.eq(worker))
            .order_by_desc(door_round::Column::CreatedAt)
            .order_by_desc(door_round::Column::Id)
            .limit(limit)
            .all(self.reader())
            .await?)
    }

    /// The doors of a round in walking order.
    pub async fn doors_of_round(&self, shard: i64, round: Uuid) -> Result<Vec<DoorRecord>, StoreError> {
        Ok(door::Entity::find()
            .filter(door::Column::MunicipalityId.eq(shard))
            .filter(door::Column::RoundId.eq(round))
            .order_by_asc(door::Column::Position)
            .all(self.reader())
            .await?)
    }

    /// The door whose card bears a code, of a round that began after `since`.
    pub async fn find_door_by_code(
        &self,
        code: &str,
        since: DateTimeUtc,
    ) -> Result<Option<(DoorRecord, DoorRoundRecord)>, StoreError> {
        find_code(self.reader(), code, since).await
    }
}

impl Store {
    /// The latest door whose card bears a code, however long ago its round began.
    pub async fn find_latest_door_by_code(
        &self,
        code: &str,
    ) -> Result<Option<(DoorRecord, DoorRoundRecord)>, StoreError> {
        let doors = door::Entity::find().filter(door::Column::Code.eq(code)).all(self.reader()).await?;
        let mut found: Vec<(DoorRecord, DoorRoundRecord)> = Vec::new();
        for one in doors {
            let round = door_round::Entity::find_by_id((one.municipality_id, one.round_id)).one(self.reader()).await?;
            found.extend(round.map(|round| (one, round)));
        }
        found.sort_by_key(|(_, round)| (round.created_at, round.id));
        Ok(found.pop())
    }
}

async fn find_code(
    conn: &impl sea_orm::ConnectionTrait,
    code: &str,
    since: DateTimeUtc,
) -> Result<Option<(DoorRecord, DoorRoundRecord)>, StoreError> {
    let doors = door::Entity::find().filter(door::Column::Code.eq(code)).all(conn).await?;
    for one in doors {
        let round = door_round::Entity::find_by_id((one.municipality_id, one.round_id)).one(conn).await?;
        if let Some(round) = round.filter(|round| round.created_at > since) {
            return Ok(Some((one, round)));
        }
    }
    Ok(None)
}
