//! Teams and the people in them.
use std::collections::HashMap;

use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr};
use uuid::Uuid;

use super::{
    Contact, Store, StoreError, TeamRecord, Tx, WorkerRecord,
    contacts::Keep,
    entity::{need, team, team_area, worker},
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

impl Tx {
    /// Takes a worker to be changed.
    pub async fn take_worker(&mut self, id: Uuid) -> Result<Option<WorkerRecord>, StoreError> {
        Ok(worker::Entity::find().filter(worker::Column::Id.eq(id)).lock_exclusive().one(self.conn()).await?)
    }

    /// Whoever has an address already; asked under a lock, so that two who take the same one wait for each other.
    pub async fn owner_of_email(&mut self, email_hmac: &str) -> Result<Option<Uuid>, StoreError> {
        self.take_shared().await?;
        let found = worker::Entity::find().filter(worker::Column::EmailHmac.eq(email_hmac)).one(self.conn()).await?;
        Ok(found.map(|worker| worker.id))
    }

    /// Whoever is bound to a person at the provider; asked under a lock, so that nobody is bound twice.
    pub async fn owner_of_provider(&mut self, person: &str) -> Result<Option<WorkerRecord>, StoreError> {
        self.take_shared().await?;
        Ok(worker::Entity::find().filter(worker::Column::OidcSubject.eq(person)).one(self.conn()).await?)
    }

    /// The people of a team who work there, taken together: who leaves and who loses a role wait for each other.
    pub async fn take_team(&mut self, team: Uuid) -> Result<Vec<WorkerRecord>, StoreError> {
        Ok(worker::Entity::find()
            .filter(worker::Column::TeamId.eq(team))
            .filter(worker::Column::LeftAt.is_null())
            .order_by_asc(worker::Column::Id)
            .lock_exclusive()
            .all(self.conn())
            .await?)
    }

    /// Does somebody else administer the installation? Asked before any row is taken and under a lock, so that the last
    /// two who stop at the same time wait for each other.
    pub async fn has_other_administrator(&mut self, without: Uuid, role: &str) -> Result<bool, StoreError> {
        self.take_shared().await?;
        let other = worker::Entity::find()
            .filter(worker::Column::Role.eq(role))
            .filter(worker::Column::LeftAt.is_null())
            .filter(worker::Column::TeamId.is_not_null())
            .filter(worker::Column::Id.ne(without))
            .one(self.conn())
            .await?;
        Ok(other.is_some())
    }

    /// Replaces how to reach a worker, under a new key; nothing in it erases what was known.
    pub async fn put_worker_contact(
        &mut self,
        store: &Store,
        (municipality_id, subject_id): (i64, Uuid),
        details: Contact,
    ) -> Result<(), StoreError> {
        self.put_contacts(store.master(), vec![Keep { municipality_id, subject_id, public: false, details }]).await
    }

    /// Gives everything one worker still owns to another: open needs and the duty.
    pub async fn hand_over(&mut self, shard: i64, from: Uuid, to: Uuid) -> Result<u64, StoreError> {
        let done = need::Entity::update_many()
            .col_expr(need::Column::OwnerId, Expr::value(to))
            .filter(need::Column::MunicipalityId.eq(shard))
            .filter(need::Column::OwnerId.eq(from))
            .filter(need::Column::ClosedAt.is_null())
            .exec(self.conn())
            .await?;
        Ok(done.rows_affected)
    }

    /// How many open needs a worker owns.
    pub async fn open_needs_of(&mut self, worker: Uuid) -> Result<u64, StoreError> {
        Ok(need::Entity::find()
            .filter(need::Column::OwnerId.eq(worker))
            .filter(need::Column::ClosedAt.is_null())
            .count(self.conn())
            .await?)
    }
}

impl Store {
    /// One worker.
    pub async fn find_worker(&self, id: Uuid) -> Result<Option<WorkerRecord>, StoreError> {
        Ok(worker::Entity::find().filter(worker::Column::Id.eq(id)).one(self.reader()).await?)
    }

    /// Whoever has an address and still works here; all of the table is read, so that the time tells nothing.
    pub async fn workers_with_email(&self, email_hmac: &str) -> Result<Vec<WorkerRecord>, StoreError> {
        let all = worker::Entity::find().filter(worker::Column::EmailHmac.eq(email_hmac)).all(self.reader()).await?;
        Ok(all.into_iter().filter(|worker| worker.left_at.is_none()).collect())
    }

    /// Is somebody bound to a person at the provider?
    pub async fn is_bound(&self, person: &str) -> Result<bool, StoreError> {
        let found = worker::Entity::find().filter(worker::Column::OidcSubject.eq(person)).one(self.reader()).await?;
        Ok(found.is_some())
    }

    /// Everybody who works or worked here.
    pub async fn all_workers(&self) -> Result<Vec<WorkerRecord>, StoreError> {
        Ok(worker::Entity::find().all(self.reader()).await?)
    }

    /// How many open needs a worker owns.
    pub async fn count_open_needs_of(&self, worker: Uuid) -> Result<u64, StoreError> {
        Ok(need::Entity::find()
            .filter(need::Column::OwnerId.eq(worker))
            .filter(need::Column::ClosedAt.is_null())
            .count(self.reader())
            .await?)
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

    /// The people of a team, also who left it, by name.
    pub async fn everyone_of_team(&self, team: Uuid) -> Result<Vec<WorkerRecord>, StoreError> {
        Ok(worker::Entity::find()
            .filter(worker::Column::TeamId.eq(team))
            .order_by_asc(worker::Column::Name)
            .order_by_asc(worker::Column::Id)
            .all(self.reader())
            .await?)
    }

    /// Names of workers by id.
    pub async fn names_of_workers(&self, shard: i64, ids: &[Uuid]) -> Result<HashMap<Uuid, String>, StoreError> {
        let rows = worker::Entity::find()
            .filter(worker::Column::MunicipalityId.eq(shard))
            .filter(worker::Column::Id.is_in(ids.iter().copied()))
            .all(self.reader())
            .await?;
        Ok(rows.into_iter().map(|row| (row.id, row.name)).collect())
    }

    /// Has anybody ever begun here?
    pub async fn has_teams(&self) -> Result<bool, StoreError> {
        Ok(team::Entity::find().one(self.reader()).await?.is_some())
    }
}
