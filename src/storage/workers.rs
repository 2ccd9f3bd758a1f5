//! Teams and the people in them.
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::Expr};
use uuid::Uuid;

use super::{
    Store, StoreError, TeamRecord, Tx, WorkerRecord,
    entity::{need, sign_in, team, team_area, worker},
    upsert,
};

impl Tx {
    /// Keeps a team and one of its people, as they are given.
    pub async fn settle_in(&mut self, team: TeamRecord, worker: WorkerRecord) -> Result<(), StoreError> {
        upsert::put_all::<team::Entity, team::ActiveModel>(self.conn(), vec![team]).await?;
        self.put_worker(worker).await
    }

    /// Keeps a worker as given.
    pub async fn put_worker(&mut self, worker: WorkerRecord) -> Result<(), StoreError> {
        upsert::put_all::<worker::Entity, worker::ActiveModel>(self.conn(), vec![worker]).await
    }

    /// Is a team here already? Whoever asks the same meanwhile waits until this unit of work has ended.
    pub async fn has_teams(&mut self) -> Result<bool, StoreError> {
        self.take_shared().await?;
        Ok(team::Entity::find().one(self.conn()).await?.is_some())
    }

    /// One worker, as this unit of work sees them.
    pub async fn find_worker(&self, id: Uuid) -> Result<Option<WorkerRecord>, StoreError> {
        Ok(worker::Entity::find().filter(worker::Column::Id.eq(id)).one(self.conn()).await?)
    }

    /// Hands what lies on the desk without a name to a person, and the duty with it.
    pub async fn relieve_desk(&mut self, shard: i64, person: Uuid) -> Result<(), StoreError> {
        let desks = worker::Entity::find()
            .filter(worker::Column::MunicipalityId.eq(shard))
            .filter(worker::Column::TeamId.is_null())
            .filter(worker::Column::OnDuty.eq(true))
            .all(self.conn())
            .await?;
        let ids: Vec<Uuid> = desks.into_iter().map(|desk| desk.id).filter(|id| *id != person).collect();
        need::Entity::update_many()
            .col_expr(need::Column::OwnerId, Expr::value(person))
            .filter(need::Column::MunicipalityId.eq(shard))
            .filter(need::Column::OwnerId.is_in(ids.iter().copied()))
            .exec(self.conn())
            .await?;
        worker::Entity::update_many()
            .col_expr(worker::Column::OnDuty, Expr::value(false))
            .filter(worker::Column::MunicipalityId.eq(shard))
            .filter(worker::Column::Id.is_in(ids))
            .exec(self.conn())
            .await?;
        Ok(())
    }

    /// Says in which areas a team works, in place of what was said before.
    pub async fn put_team_areas(&mut self, shard: i64, team: Uuid, areas: Vec<Uuid>) -> Result<(), StoreError> {
        team_area::Entity::delete_many()
            .filter(team_area::Column::MunicipalityId.eq(shard))
            .filter(team_area::Column::TeamId.eq(team))
            .exec(self.conn())
            .await?;
        let row = |area_id| team_area::Model { municipality_id: shard, team_id: team, area_id };
        let rows = areas.into_iter().map(row).collect();
        upsert::put_all::<team_area::Entity, team_area::ActiveModel>(self.conn(), rows).await
    }
}

impl Store {
    /// One worker.
    pub async fn find_worker(&self, id: Uuid) -> Result<Option<WorkerRecord>, StoreError> {
        Ok(worker::Entity::find().filter(worker::Column::Id.eq(id)).one(self.reader()).await?)
    }

    /// One team.
    pub async fn find_team(&self, id: Uuid) -> Result<Option<TeamRecord>, StoreError> {
        Ok(team::Entity::find().filter(team::Column::Id.eq(id)).one(self.reader()).await?)
    }

    /// The areas in which a team works.
    pub async fn areas_of_team(&self, team: Uuid) -> Result<Vec<Uuid>, StoreError> {
        let rows = team_area::Entity::find().filter(team_area::Column::TeamId.eq(team)).all(self.reader()).await?;
        Ok(rows.into_iter().map(|row| row.area_id).collect())
    }

    /// The people of a team who still work there, by name.
    pub async fn workers_of_team(&self, team: Uuid) -> Result<Vec<WorkerRecord>, StoreError> {
        Ok(worker::Entity::find()
            .filter(worker::Column::TeamId.eq(team))
            .filter(worker::Column::LeftAt.is_null())
            .order_by_asc(worker::Column::Name)
            .order_by_asc(worker::Column::Id)
            .all(self.reader())
            .await?)
    }

    /// Has anybody ever begun here?
    pub async fn has_teams(&self) -> Result<bool, StoreError> {
        Ok(team::Entity::find().one(self.reader()).await?.is_some())
    }

    /// The hash of the code that lets the first person in, while there is one.
    pub async fn setup_code_hash(&self) -> Result<Option<String>, StoreError> {
        let rows = sign_in::Entity::find().filter(sign_in::Column::Purpose.eq("setup"));
        let open = rows.filter(sign_in::Column::UsedAt.is_null()).one(self.reader()).await?;
        Ok(open.map(|row| row.code_hmac))
    }
}
