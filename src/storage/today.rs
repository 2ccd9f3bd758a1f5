//! What waits for one worker: calls to make again, appointments, steps, answers, needs nothing was done for yet.
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, prelude::DateTimeUtc,
    sea_query::SimpleExpr,
};
use uuid::Uuid;

use super::{
    AgreementRecord, CallRecord, NeedRecord, NetworkAskRecord, StepRecord, Store, StoreError, Whose,
    entity::{agreement, call, need, network_ask, step, visit},
    sql::Sql,
};

/// Rows of one sort on one page: whoever has more waiting sees the oldest.
const MOST: u64 = 50;

impl Store {
    /// Calls that are to be made again before `until`, and have not been since, earliest first.
    pub async fn calls_to_repeat(
        &self,
        shard: i64,
        worker: Uuid,
        until: DateTimeUtc,
    ) -> Result<Vec<CallRecord>, StoreError> {
        let rows = call::Entity::find()
            .filter(call::Column::MunicipalityId.eq(shard))
            .filter(call::Column::WorkerId.eq(worker))
            .filter(call::Column::Outcome.eq("call-back"))
            .filter(call::Column::CallBackAt.lt(until))
            .order_by_asc(call::Column::CallBackAt)
            .order_by_asc(call::Column::Id)
            .limit(MOST)
            .all(self.reader())
            .await?;
        let later = call::Entity::find()
            .filter(call::Column::MunicipalityId.eq(shard))
            .filter(call::Column::NeedId.is_in(rows.iter().map(|row| row.need_id)))
            .all(self.reader())
            .await?;
        let again = |row: &CallRecord, other: &CallRecord| {
            other.need_id == row.need_id && other.entry_id == row.entry_id && (other.at, other.id) > (row.at, row.id)
        };
        Ok(rows.into_iter().filter(|row| !later.iter().any(|other| again(row, other))).collect())
    }

    /// What is held between two moments, earliest first.
    pub async fn agreements_between(
        &self,
        shard: i64,
        worker: Uuid,
        [from, until]: [DateTimeUtc; 2],
    ) -> Result<Vec<AgreementRecord>, StoreError> {
        self.agreements(shard, worker, agreement::Column::StartsAt.gte(from), until).await
    }

    /// What was held until a moment and nobody has said of whether it was kept, earliest first.
    pub async fn agreements_unsaid(
        &self,
        shard: i64,
        worker: Uuid,
        until: DateTimeUtc,
    ) -> Result<Vec<AgreementRecord>, StoreError> {
        self.agreements(shard, worker, agreement::Column::Outcome.is_null(), until).await
    }

    async fn agreements(
        &self,
        shard: i64,
        worker: Uuid,
        those: SimpleExpr,
        until: DateTimeUtc,
    ) -> Result<Vec<AgreementRecord>, StoreError> {
        let mine =
            Condition::any().add(agreement::Column::WorkerId.eq(worker)).add(agreement::Column::BackupId.eq(worker));
        Ok(agreement::Entity::find()
            .filter(agreement::Column::MunicipalityId.eq(shard))
            .filter(mine)
            .filter(agreement::Column::State.eq("held"))
            .filter(those)
            .filter(agreement::Column::StartsAt.lt(until))
            .order_by_asc(agreement::Column::StartsAt)
            .order_by_asc(agreement::Column::Id)
            .limit(MOST)
            .all(self.reader())
            .await?)
    }

    /// Steps that are due before `until` and not done, earliest first.
    pub async fn steps_due(&self, shard: i64, worker: Uuid, until: DateTimeUtc) -> Result<Vec<StepRecord>, StoreError> {
        Ok(step::Entity::find()
            .filter(step::Column::MunicipalityId.eq(shard))
            .filter(step::Column::WorkerId.eq(worker))
            .filter(step::Column::DoneAt.is_null())
            .filter(step::Column::DueAt.lt(until))
            .order_by_asc(step::Column::DueAt)
            .order_by_asc(step::Column::Id)
            .limit(MOST)
            .all(self.reader())
            .await?)
    }

    /// What people said who were asked by a need's own people, about needs of one owner, since a moment.
    pub async fn answers_since(
        &self,
        shard: i64,
        owner: Uuid,
        since: DateTimeUtc,
    ) -> Result<Vec<NetworkAskRecord>, StoreError> {
        let own = sea_orm::sea_query::Query::select()
            .column(need::Column::Id)
            .from(need::Entity)
            .and_where(need::Column::MunicipalityId.eq(shard))
            .and_where(need::Column::OwnerId.eq(owner))
            .to_owned();
        Ok(network_ask::Entity::find()
            .filter(network_ask::Column::MunicipalityId.eq(shard))
            .filter(network_ask::Column::AnsweredAt.gte(since))
            .filter(network_ask::Column::NeedId.in_subquery(own))
            .order_by_desc(network_ask::Column::AnsweredAt)
            .order_by_asc(network_ask::Column::Id)
            .limit(MOST)
            .all(self.reader())
            .await?)
    }

    /// Needs of one owner for which nothing was done yet, oldest first.
    pub async fn needs_without_action(&self, shard: i64, owner: Uuid) -> Result<Vec<NeedRecord>, StoreError> {
        Ok(need::Entity::find()
            .filter(need::Column::MunicipalityId.eq(shard))
            .filter(need::Column::OwnerId.eq(owner))
            .filter(need::Column::Status.is_in(["open", "matched"]))
            .filter(need::Column::FirstActionAt.is_null())
            .order_by_asc(need::Column::CreatedAt)
            .order_by_asc(need::Column::Id)
            .limit(MOST)
            .all(self.reader())
            .await?)
    }

    /// Needs of one owner for which something was done and nothing more is planned at `now`, oldest first: no step is
    /// open, nobody is to be called or asked later, nothing is held that is still to come.
    pub async fn needs_without_step(
        &self,
        shard: i64,
        owner: Uuid,
        now: DateTimeUtc,
    ) -> Result<Vec<NeedRecord>, StoreError> {
        let mut sql = Sql::default();
        let (shard, owner, now) = (sql.hole(shard), sql.hole(owner), sql.hole(now));
        let of = |table: &str, what: &str| {
            format!(
                "EXISTS (SELECT 1 FROM {table} o WHERE o.municipality_id = n.municipality_id AND o.need_id = n.id AND \
                 {what})"
            )
        };
        let (any, open) = (of("step", "o.what = 'call-first'"), of("step", "o.done_at IS NULL"));
        let later = of("\"call\"", &format!("o.call_back_at > {now}"));
        let asked = of("network_ask", &format!("o.answer = '' AND o.ask_at > {now}"));
        let kept = of("agreement", "o.state = 'held' AND o.outcome = 'yes'");
        sql.add(&format!(
            "SELECT n.* FROM need n WHERE n.municipality_id = {shard} AND n.owner_id = {owner} AND (n.status IN ('open', \
             'matched') OR n.status = 'agreed' AND {kept}) AND {any} AND NOT {open} AND NOT {later} AND NOT {asked}"
        ));
        let most = sql.hole(MOST.cast_signed());
        sql.add(&format!("ORDER BY n.created_at, n.id LIMIT {most}"));
        sql.all(self.reader()).await
    }

    /// Which of these partners somebody called or visited since a moment.
    pub async fn spoken_since(&self, subjects: &[Uuid], since: DateTimeUtc) -> Result<Vec<Uuid>, StoreError> {
        Ok(visit::Entity::find()
            .select_only()
            .column(visit::Column::SubjectId)
            .filter(visit::Column::SubjectId.is_in(subjects.iter().copied()))
            .filter(visit::Column::Sort.is_in(["call", "visit"]))
            .filter(visit::Column::At.gte(since))
            .into_tuple()
            .all(self.reader())
            .await?)
    }

    /// Needs by id, in no order that means anything.
    pub async fn needs_by_id(&self, whose: Whose, ids: Vec<Uuid>) -> Result<Vec<NeedRecord>, StoreError> {
        Ok(need::Entity::find()
            .filter(whose.condition())
            .filter(need::Column::Id.is_in(ids))
            .all(self.reader())
            .await?)
    }

    /// How many places one worker has arranged since a moment: theirs to see, nobody else's.
    pub async fn count_arranged(&self, shard: i64, worker: Uuid, since: DateTimeUtc) -> Result<u64, StoreError> {
        Ok(agreement::Entity::find()
            .filter(agreement::Column::MunicipalityId.eq(shard))
            .filter(agreement::Column::WorkerId.eq(worker))
            .filter(agreement::Column::State.ne("cancelled"))
            .filter(agreement::Column::CreatedAt.gte(since))
            .count(self.reader())
            .await?)
    }
}
