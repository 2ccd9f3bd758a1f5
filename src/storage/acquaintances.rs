//! Which of us knows whom, and who is known by one of us only.
use sea_orm::{
    ColumnTrait, EntityTrait, FromQueryResult, PaginatorTrait, QueryFilter, prelude::DateTimeUtc, sea_query::OnConflict,
};
use uuid::Uuid;

use super::{AcquaintanceRecord, Store, StoreError, Tx, entity::acquaintance, sql::Sql};

/// Somebody of a team who knows a partner.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Knower {
    /// The partner.
    pub subject_id: Uuid,
    /// Who knows them.
    pub worker_id: Uuid,
    /// By name.
    pub name: String,
}

/// A partner that one colleague only knows.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct OnlyOne {
    /// The partner.
    pub id: Uuid,
    /// `organization` or `volunteer`.
    pub sort: String,
    /// Its name.
    pub name: String,
    /// How many there are in all.
    pub total: i64,
}

/// How many partners a colleague only knows.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct OnlyCount {
    /// The colleague.
    pub worker_id: Uuid,
    /// How many.
    pub partners: i64,
}

impl Tx {
    /// Writes down who knows whom; who knew them already keeps the day since when.
    pub async fn acquaint(&mut self, rows: Vec<AcquaintanceRecord>) -> Result<(), StoreError> {
        if rows.is_empty() {
            return Ok(());
        }
        use acquaintance::Column as C;
        let rows = rows.into_iter().map(sea_orm::IntoActiveModel::into_active_model);
        let known = OnConflict::columns([C::MunicipalityId, C::SubjectId, C::WorkerId]).do_nothing().to_owned();
        acquaintance::Entity::insert_many::<acquaintance::ActiveModel, _>(rows)
            .on_conflict(known)
            .exec_without_returning(self.conn())
            .await?;
        Ok(())
    }

    /// This colleague knows them no longer.
    pub async fn forget(&mut self, shard: i64, subject: Uuid, worker: Uuid) -> Result<(), StoreError> {
        acquaintance::Entity::delete_by_id((shard, subject, worker)).exec(self.conn()).await?;
        Ok(())
    }

    /// Whoever met them at that moment did not, after all.
    pub async fn forget_since(
        &mut self,
        shard: i64,
        [subject, worker]: [Uuid; 2],
        since: DateTimeUtc,
    ) -> Result<(), StoreError> {
        acquaintance::Entity::delete_by_id((shard, subject, worker))
            .filter(acquaintance::Column::Since.eq(since))
            .exec(self.conn())
            .await?;
        Ok(())
    }

    /// Does anybody know them in person?
    pub async fn is_known(&self, shard: i64, subject: Uuid) -> Result<bool, StoreError> {
        use acquaintance::Column as C;
        let known = acquaintance::Entity::find().filter(C::MunicipalityId.eq(shard)).filter(C::SubjectId.eq(subject));
        Ok(known.count(self.conn()).await? > 0)
    }
}

/// Partners of a shard that one person of a team only knows, as (subject, worker).
fn only_one(sql: &mut Sql, shard: i64, team: Uuid) -> String {
    let (shard, team) = (sql.hole(shard), sql.hole(team));
    let of_team = |a: &str, w: &str| {
        format!(
            "acquaintance {a} JOIN worker {w} ON {w}.municipality_id = {a}.municipality_id AND {w}.id = {a}.worker_id \
             AND {w}.team_id = {team} WHERE {a}.municipality_id = {shard}"
        )
    };
    format!(
        "(SELECT a.subject_id, a.worker_id FROM {} AND NOT EXISTS (SELECT 1 FROM {} AND b.subject_id = a.subject_id \
         AND b.worker_id <> a.worker_id) AND EXISTS (SELECT 1 FROM offer o WHERE o.municipality_id = {shard} AND \
         (o.organization_id = a.subject_id OR o.volunteer_id = a.subject_id) AND o.status = 'active'))",
        of_team("a", "w"),
        of_team("b", "x")
    )
}

impl Store {
    /// Who of a team knows these partners, by name.
    pub async fn knowers_of(&self, shard: i64, team: Uuid, subjects: &[Uuid]) -> Result<Vec<Knower>, StoreError> {
        if subjects.is_empty() {
            return Ok(Vec::new());
        }
        let mut sql = Sql::default();
        let (shard, team) = (sql.hole(shard), sql.hole(team));
        let subjects = sql.holes(subjects.iter().copied());
        sql.add("SELECT a.subject_id, a.worker_id, w.name FROM acquaintance a JOIN worker w");
        sql.add("ON w.municipality_id = a.municipality_id AND w.id = a.worker_id");
        sql.add(&format!("WHERE a.municipality_id = {shard} AND w.team_id = {team} AND a.subject_id IN ({subjects})"));
        sql.add("ORDER BY a.since, w.name, w.id");
        sql.all(self.reader()).await
    }

    /// For each colleague how many partners know only them.
    pub async fn count_known_by_one(&self, shard: i64, team: Uuid) -> Result<Vec<OnlyCount>, StoreError> {
        let mut sql = Sql::default();
        let only = only_one(&mut sql, shard, team);
        sql.add(&format!("SELECT worker_id, COUNT(*) AS partners FROM {only} AS one GROUP BY worker_id"));
        sql.all(self.reader()).await
    }

    /// The partners that only this colleague knows, by name, one page of them.
    pub async fn list_known_by_one(
        &self,
        [team, worker]: [Uuid; 2],
        shard: i64,
        skip: u64,
        limit: u64,
    ) -> Result<Vec<OnlyOne>, StoreError> {
        let mut sql = Sql::default();
        let only = only_one(&mut sql, shard, team);
        let (shard, worker) = (sql.hole(shard), sql.hole(worker));
        sql.add("SELECT p.id, p.sort, p.name, COUNT(*) OVER () AS total FROM (");
        sql.add(&format!(
            "SELECT id, 'organization' AS sort, name FROM organization WHERE municipality_id = {shard} UNION ALL \
             SELECT id, 'volunteer' AS sort, display_name AS name FROM volunteer WHERE municipality_id = {shard}"
        ));
        sql.add(&format!(") AS p JOIN {only} AS one ON one.subject_id = p.id WHERE one.worker_id = {worker}"));
        let (limit, skip) = (sql.hole(limit.cast_signed()), sql.hole(skip.cast_signed()));
        sql.add(&format!("ORDER BY p.name, p.id LIMIT {limit} OFFSET {skip}"));
        sql.all(self.reader()).await
    }
}
