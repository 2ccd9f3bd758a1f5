//! Needs that came from outside: who asked, what was promised, what was answered. An answer is sealed under a key of that
//! need, how to reach whoever asked under a key of theirs; both keys go with them.
use engine::domain::{Cell, NEED_RESOLUTION};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, prelude::DateTimeUtc,
    sea_query::Expr,
};
use uuid::Uuid;

use super::{
    NeedRecord, OutsideNeedRecord, OwnCodeRecord, Store, StoreError, Tx, WorkerRecord,
    contacts::SubjectKey,
    entity::{cell_area, need, outside_need, own_code, subject_key, team_area, worker},
    upsert,
};

/// Needs of one page: whoever has more waiting sees those promised first.
const MOST: u64 = 50;

async fn of_need(conn: &impl ConnectionTrait, shard: i64, need: Uuid) -> Result<Option<OutsideNeedRecord>, StoreError> {
    Ok(outside_need::Entity::find_by_id((shard, need)).one(conn).await?)
}

impl Tx {
    /// People of the teams that work where a need lies: who is on duty first, then who has been here longest.
    pub async fn people_who_work_in(&self, shard: i64, cell: Cell) -> Result<Vec<WorkerRecord>, StoreError> {
        let Some((low, high)) = cell.span(NEED_RESOLUTION) else { return Ok(Vec::new()) };
        let areas: Vec<Uuid> = cell_area::Entity::find()
            .select_only()
            .column(cell_area::Column::AreaId)
            .distinct()
            .filter(cell_area::Column::MunicipalityId.eq(shard))
            .filter(cell_area::Column::Cell.between(low, high))
            .into_tuple()
            .all(self.conn())
            .await?;
        let teams: Vec<Uuid> = team_area::Entity::find()
            .select_only()
            .column(team_area::Column::TeamId)
            .distinct()
            .filter(team_area::Column::MunicipalityId.eq(shard))
            .filter(team_area::Column::AreaId.is_in(areas))
            .into_tuple()
            .all(self.conn())
            .await?;
        self.people(shard, worker::Column::TeamId.is_in(teams)).await
    }

    /// People of every team of a municipality, in the same order.
    pub async fn people_of_municipality(&self, shard: i64) -> Result<Vec<WorkerRecord>, StoreError> {
        self.people(shard, worker::Column::TeamId.is_not_null()).await
    }

    async fn people(&self, shard: i64, which: sea_orm::sea_query::SimpleExpr) -> Result<Vec<WorkerRecord>, StoreError> {
        Ok(worker::Entity::find()
            .filter(worker::Column::MunicipalityId.eq(shard))
            .filter(which)
            .filter(worker::Column::LeftAt.is_null())
            .order_by_desc(worker::Column::OnDuty)
            .order_by_asc(worker::Column::CreatedAt)
            .order_by_asc(worker::Column::Id)
            .all(self.conn())
            .await?)
    }

    /// Keeps what was asked from outside, or what became of it.
    pub async fn put_outside_need(&mut self, row: OutsideNeedRecord) -> Result<(), StoreError> {
        upsert::put_all::<outside_need::Entity, outside_need::ActiveModel>(self.conn(), vec![row]).await
    }

    /// What was promised for a need, as this unit of work sees it; the need is taken before.
    pub async fn outside_need(&self, shard: i64, need: Uuid) -> Result<Option<OutsideNeedRecord>, StoreError> {
        of_need(self.conn(), shard, need).await
    }

    /// The need of somebody who asked.
    pub async fn outside_need_of(&self, shard: i64, subject: Uuid) -> Result<Option<OutsideNeedRecord>, StoreError> {
        Ok(outside_need::Entity::find()
            .filter(outside_need::Column::MunicipalityId.eq(shard))
            .filter(outside_need::Column::SubjectId.eq(subject))
            .one(self.conn())
            .await?)
    }

    /// Seals an answer under a new key of its need.
    pub async fn seal_answer(
        &mut self,
        store: &Store,
        (shard, need): (i64, Uuid),
        answer: &str,
    ) -> Result<Vec<u8>, StoreError> {
        let (key, wrapped) = SubjectKey::new(store.master())?;
        let row = subject_key::Model { municipality_id: shard, subject_id: need, wrapped };
        upsert::put_all::<subject_key::Entity, subject_key::ActiveModel>(self.conn(), vec![row]).await?;
        key.seal(answer.as_bytes())
    }

    /// Destroys how to reach whoever asked, their code and what they were answered. What was promised stays, without them.
    pub async fn forget_who_asked(&mut self, row: &OutsideNeedRecord) -> Result<(), StoreError> {
        self.erase_person(row.municipality_id, row.subject_id).await?;
        self.remove_stage_interest(row.municipality_id, row.id).await?;
        subject_key::Entity::delete_by_id((row.municipality_id, row.id)).exec(self.conn()).await?;
        let answer = Vec::new();
        self.put_outside_need(OutsideNeedRecord { answer, ..row.clone() }).await
    }

    /// A need stops: nothing of it is read any more, and nobody is asked for it.
    pub async fn stop_need(&mut self, shard: i64, id: Uuid, now: DateTimeUtc) -> Result<(), StoreError> {
        need::Entity::update_many()
            .col_expr(need::Column::OwnWords, Expr::value(""))
            .col_expr(need::Column::Status, Expr::value("closed"))
            .col_expr(need::Column::ClosedAt, Expr::value(Some(now)))
            .filter(need::Column::MunicipalityId.eq(shard))
            .filter(need::Column::Id.eq(id))
            .exec(self.conn())
            .await?;
        Ok(())
    }

    /// Takes away what hangs on a need that came from outside, whoever asked included.
    pub(super) async fn remove_outside_need(&mut self, need: &NeedRecord) -> Result<(), StoreError> {
        let Some(row) = self.outside_need(need.municipality_id, need.id).await? else { return Ok(()) };
        self.forget_who_asked(&row).await?;
        outside_need::Entity::delete_by_id((row.municipality_id, row.id)).exec(self.conn()).await?;
        Ok(())
    }

    /// The code of somebody, as this unit of work sees it.
    pub async fn own_code_of(&self, shard: i64, subject: Uuid) -> Result<Option<OwnCodeRecord>, StoreError> {
        Ok(own_code::Entity::find_by_id((shard, subject)).lock_exclusive().one(self.conn()).await?)
    }
}

impl Store {
    /// What was promised for a need.
    pub async fn find_outside_need(&self, shard: i64, need: Uuid) -> Result<Option<OutsideNeedRecord>, StoreError> {
        of_need(self.reader(), shard, need).await
    }

    /// The need of somebody who asked.
    pub async fn find_outside_need_of(
        &self,
        shard: i64,
        subject: Uuid,
    ) -> Result<Option<OutsideNeedRecord>, StoreError> {
        Ok(outside_need::Entity::find()
            .filter(outside_need::Column::MunicipalityId.eq(shard))
            .filter(outside_need::Column::SubjectId.eq(subject))
            .one(self.reader())
            .await?)
    }

    /// What waits for an answer in these municipalities, promised first first.
    pub async fn outside_needs_waiting(&self, shards: [i64; 2]) -> Result<Vec<OutsideNeedRecord>, StoreError> {
        Ok(outside_need::Entity::find()
            .filter(outside_need::Column::MunicipalityId.is_in(shards))
            .filter(outside_need::Column::AnsweredAt.is_null())
            .filter(outside_need::Column::WithdrawnAt.is_null())
            .order_by_asc(outside_need::Column::AnswerBy)
            .order_by_asc(outside_need::Column::Id)
            .limit(MOST)
            .all(self.reader())
            .await?)
    }

    /// What was answered; nothing where nothing was, or its key is gone.
    pub async fn open_answer(&self, row: &OutsideNeedRecord) -> Result<Option<String>, StoreError> {
        if row.answer.is_empty() {
            return Ok(None);
        }
        let key = subject_key::Entity::find_by_id((row.municipality_id, row.id)).one(self.reader()).await?;
        let Some(key) = key else { return Ok(None) };
        let plain = SubjectKey::unwrap(self.master(), &key.wrapped)?.open(&row.answer)?;
        Ok(Some(String::from_utf8_lossy(&plain).into_owned()))
    }
}
