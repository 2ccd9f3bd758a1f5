//! What there was between us and a partner: calls, visits, what was asked and given, thanks, and until when they rest.
use engine::domain::imported_id;
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect, prelude::DateTimeUtc};
use uuid::Uuid;

use super::{
    RestRecord, Store, StoreError, Tx, VisitRecord,
    entity::{rest, visit},
    sql::Sql,
    upsert,
};

/// How often something happened with a partner, and when last.
#[derive(Clone, Debug, PartialEq, FromQueryResult)]
pub struct Tally {
    /// The sort of contact.
    pub sort: String,
    /// What came of it.
    pub outcome: String,
    /// How often.
    pub times: i64,
    /// When last.
    pub last: DateTimeUtc,
}

/// A partner that is being handed over to somebody who has not met them yet.
#[derive(Clone, Debug, PartialEq, FromQueryResult)]
pub struct Introduction {
    /// The partner.
    pub subject_id: Uuid,
    /// Whom they are introduced to.
    pub worker_id: Uuid,
    /// That colleague's name.
    pub name: String,
    /// Since when.
    pub at: DateTimeUtc,
}

/// A partner who did something for whoever asks, and was not thanked since.
#[derive(Clone, Debug, PartialEq, FromQueryResult)]
pub struct Unthanked {
    /// The partner.
    pub subject_id: Uuid,
    /// Its name.
    pub name: String,
    /// When they did it.
    pub at: DateTimeUtc,
}

/// An introduction is open until whoever it is for has had contact.
const OPEN: &str = "v.sort = 'introduction' AND NOT EXISTS (SELECT 1 FROM visit m WHERE m.municipality_id = \
                    v.municipality_id AND m.subject_id = v.subject_id AND m.worker_id = v.worker_id AND m.sort IN \
                    ('call', 'visit') AND m.at >= v.at) AND NOT EXISTS (SELECT 1 FROM visit n WHERE n.municipality_id \
                    = v.municipality_id AND n.subject_id = v.subject_id AND n.sort = 'introduction' AND (n.at > v.at \
                    OR n.at = v.at AND n.id > v.id))";

impl Tx {
    /// Writes a contact down.
    pub async fn add_visit(&mut self, row: VisitRecord) -> Result<(), StoreError> {
        self.add_visits(vec![row]).await
    }

    /// Writes several down.
    pub async fn add_visits(&mut self, rows: Vec<VisitRecord>) -> Result<(), StoreError> {
        upsert::put_all::<visit::Entity, visit::ActiveModel>(self.conn(), rows).await
    }

    /// Somebody begins with what there was between us and what they were before: copies, because a door that is opened
    /// again takes its own visit back.
    pub async fn carry_visits(&mut self, shard: i64, [from, to]: [Uuid; 2], what: &str) -> Result<(), StoreError> {
        let rows = visit::Entity::find()
            .filter(visit::Column::MunicipalityId.eq(shard))
            .filter(visit::Column::SubjectId.eq(from))
            .all(self.conn())
            .await?;
        let copy = |row: VisitRecord| {
            let id = imported_id::<VisitRecord>("carried", &format!("{to} {}", row.id)).as_uuid();
            VisitRecord { id, subject_id: to, what: what.to_owned(), ..row }
        };
        self.add_visits(rows.into_iter().map(copy).collect()).await
    }

    /// Takes back what was written down for a need at one of these moments: it was a slip.
    pub async fn take_visits_back(&mut self, need: Uuid, at: &[DateTimeUtc]) -> Result<Vec<VisitRecord>, StoreError> {
        let rows = visit::Entity::find()
            .filter(visit::Column::NeedId.eq(need))
            .filter(visit::Column::At.is_in(at.iter().copied()))
            .all(self.conn())
            .await?;
        visit::Entity::delete_many()
            .filter(visit::Column::NeedId.eq(need))
            .filter(visit::Column::At.is_in(at.iter().copied()))
            .exec(self.conn())
            .await?;
        Ok(rows)
    }

    /// Is this colleague to be introduced to this partner?
    pub async fn is_to_meet(&self, shard: i64, subject: Uuid, worker: Uuid) -> Result<bool, StoreError> {
        let mut sql = introductions(shard);
        let (subject, worker) = (sql.hole(subject), sql.hole(worker));
        sql.add(&format!("AND v.subject_id = {subject} AND v.worker_id = {worker}"));
        Ok(!sql.all::<Introduction>(self.conn()).await?.is_empty())
    }

    /// Says until when a partner rests, or that they rest no longer.
    pub async fn set_rest(&mut self, shard: i64, subject: Uuid, row: Option<RestRecord>) -> Result<(), StoreError> {
        match row {
            Some(row) => upsert::put_all::<rest::Entity, rest::ActiveModel>(self.conn(), vec![row]).await,
            None => {
                rest::Entity::delete_by_id((shard, subject)).exec(self.conn()).await?;
                Ok(())
            }
        }
    }
}

fn introductions(shard: i64) -> Sql {
    let mut sql = Sql::default();
    let shard = sql.hole(shard);
    sql.add("SELECT v.subject_id, v.worker_id, w.name, v.at FROM visit v JOIN worker w");
    sql.add("ON w.municipality_id = v.municipality_id AND w.id = v.worker_id");
    sql.add(&format!("WHERE v.municipality_id = {shard} AND {OPEN}"));
    sql
}

impl Store {
    /// The latest contacts with a partner, newest first.
    pub async fn visits_of(&self, shard: i64, subject: Uuid, limit: u64) -> Result<Vec<VisitRecord>, StoreError> {
        Ok(visit::Entity::find()
            .filter(visit::Column::MunicipalityId.eq(shard))
            .filter(visit::Column::SubjectId.eq(subject))
            .order_by_desc(visit::Column::At)
            .order_by_desc(visit::Column::Id)
            .limit(limit)
            .all(self.reader())
            .await?)
    }

    /// How often was asked, given and thanked.
    pub async fn tally_of(&self, shard: i64, subject: Uuid) -> Result<Vec<Tally>, StoreError> {
        let mut sql = Sql::default();
        let (shard, subject) = (sql.hole(shard), sql.hole(subject));
        sql.add("SELECT sort, outcome, COUNT(*) AS times, MAX(at) AS last FROM visit");
        sql.add(&format!("WHERE municipality_id = {shard} AND subject_id = {subject} GROUP BY sort, outcome"));
        sql.all(self.reader()).await
    }

    /// Until when a partner rests, also when that is over.
    pub async fn find_rest(&self, shard: i64, subject: Uuid) -> Result<Option<RestRecord>, StoreError> {
        Ok(rest::Entity::find_by_id((shard, subject)).one(self.reader()).await?)
    }

    /// Hand-overs of these partners that still wait for a first meeting.
    pub async fn introductions_of(&self, shard: i64, subjects: &[Uuid]) -> Result<Vec<Introduction>, StoreError> {
        if subjects.is_empty() {
            return Ok(Vec::new());
        }
        let mut sql = introductions(shard);
        let subjects = sql.holes(subjects.iter().copied());
        sql.add(&format!("AND v.subject_id IN ({subjects}) ORDER BY v.at, v.id"));
        sql.all(self.reader()).await
    }

    /// Hand-overs to one colleague that still wait for a first meeting, oldest first.
    pub async fn introductions_to(
        &self,
        shard: i64,
        worker: Uuid,
        limit: u64,
    ) -> Result<Vec<Introduction>, StoreError> {
        let mut sql = introductions(shard);
        let (worker, limit) = (sql.hole(worker), sql.hole(limit.cast_signed()));
        sql.add(&format!("AND v.worker_id = {worker} ORDER BY v.at, v.id LIMIT {limit}"));
        sql.all(self.reader()).await
    }

    /// Partners who did something that this colleague wrote down and nobody has thanked since, oldest first.
    pub async fn unthanked_of(&self, shard: i64, worker: Uuid, limit: u64) -> Result<Vec<Unthanked>, StoreError> {
        let mut sql = Sql::default();
        let (shard, worker, yes) = (sql.hole(shard), sql.hole(worker), sql.hole(true));
        sql.add(&format!(
            "WITH partner AS (SELECT id, name FROM organization WHERE municipality_id = {shard} UNION ALL SELECT id, \
             display_name AS name FROM volunteer WHERE municipality_id = {shard} AND consent = {yes})"
        ));
        sql.add("SELECT v.subject_id, p.name, MAX(v.at) AS at FROM visit v JOIN partner p ON p.id = v.subject_id");
        sql.add(&format!(
            "WHERE v.municipality_id = {shard} AND v.worker_id = {worker} AND v.sort = 'given' AND NOT EXISTS (SELECT 1 \
             FROM visit t WHERE t.municipality_id = {shard} AND t.subject_id = v.subject_id AND t.sort = 'thanks' AND \
             t.at >= v.at) GROUP BY v.subject_id, p.name"
        ));
        let limit = sql.hole(limit.cast_signed());
        sql.add(&format!("ORDER BY 3, 1 LIMIT {limit}"));
        sql.all(self.reader()).await
    }
}
