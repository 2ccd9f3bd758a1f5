//! Partners who were not heard for a year, and what they said when they were asked.
use sea_orm::{
    ColumnTrait, EntityTrait, ExprTrait, FromQueryResult, PaginatorTrait, QueryFilter, prelude::DateTimeUtc,
};
use uuid::Uuid;

use super::{
    Store, StoreError, Tx,
    entity::{offer, organization, person_ask, volunteer},
    sql::Sql,
};

/// Asked whether what is known of them is still so.
pub const ASKED_TO_CHECK: &str = "check";

#[derive(FromQueryResult)]
struct Subject {
    municipality_id: i64,
    id: Uuid,
}

/// A partner who said that something changed.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct ToHear {
    /// Who.
    pub subject_id: Uuid,
    /// Their name.
    pub name: String,
    /// When they said so.
    pub at: DateTimeUtc,
}

impl Tx {
    /// Was a partner asked since a moment? Nobody else asks until this unit of work ends.
    pub async fn was_checked(&mut self, shard: i64, subject: Uuid, since: DateTimeUtc) -> Result<bool, StoreError> {
        self.revision(shard).await?;
        let times = person_ask::Entity::find()
            .filter(person_ask::Column::MunicipalityId.eq(shard))
            .filter(person_ask::Column::SubjectId.eq(subject))
            .filter(person_ask::Column::Sort.eq(ASKED_TO_CHECK))
            .filter(person_ask::Column::CreatedAt.gt(since))
            .count(self.conn())
            .await?;
        Ok(times > 0)
    }
}

impl Store {
    /// Partners who offer something, were heard before a moment and not since, are not at rest and were not asked since.
    pub async fn who_to_check(
        &self,
        before: DateTimeUtc,
        now: DateTimeUtc,
        most: u64,
    ) -> Result<Vec<(i64, Uuid)>, StoreError> {
        let mut sql = Sql::default();
        let (before, now, most) = (sql.hole(before), sql.hole(now), sql.hole(most.cast_signed()));
        let due = |table: &str, giver: &str, also: &str| {
            format!(
                "SELECT p.municipality_id, p.id FROM {table} p WHERE p.confirmed_at < {before}{also} AND EXISTS (SELECT 1 \
                 FROM offer o WHERE o.municipality_id = p.municipality_id AND o.{giver} = p.id AND o.status = 'active') \
                 AND EXISTS (SELECT 1 FROM contact k WHERE k.municipality_id = p.municipality_id AND k.subject_id = \
                 p.id) AND NOT EXISTS (SELECT 1 FROM rest r WHERE r.municipality_id = p.municipality_id AND r.subject_id \
                 = p.id AND r.until > {now}) AND NOT EXISTS (SELECT 1 FROM person_ask a WHERE a.municipality_id = \
                 p.municipality_id AND a.subject_id = p.id AND a.sort = 'check' AND a.created_at > {before})"
            )
        };
        let (volunteers, organizations) =
            (due("volunteer", "volunteer_id", " AND p.consent"), due("organization", "organization_id", ""));
        sql.add(&format!("{volunteers} UNION ALL {organizations} ORDER BY 1, 2 LIMIT {most}"));
        let rows: Vec<Subject> = sql.all(self.reader()).await?;
        Ok(rows.into_iter().map(|row| (row.municipality_id, row.id)).collect())
    }

    /// The name of a partner and what they offer, as they may read it; nothing for who is gone.
    pub async fn offers_in_words(&self, shard: i64, id: Uuid) -> Result<Option<(String, Vec<String>)>, StoreError> {
        let organization = organization::Entity::find_by_id((shard, id)).one(self.reader()).await?;
        let name = match organization {
            Some(row) => Some(row.name),
            None => volunteer::Entity::find_by_id((shard, id)).one(self.reader()).await?.map(|row| row.display_name),
        };
        let Some(name) = name else { return Ok(None) };
        let offers = offer::Entity::find()
            .filter(offer::Column::MunicipalityId.eq(shard))
            .filter(offer::Column::OrganizationId.eq(id).or(offer::Column::VolunteerId.eq(id)))
            .all(self.reader())
            .await?;
        let words = |row: offer::Model| if row.description.is_empty() { row.name } else { row.description };
        Ok(Some((name, offers.into_iter().map(words).collect())))
    }

    /// Partners who said that something changed and were not heard since; those a team knows, and those nobody does.
    pub async fn changes_to_hear(&self, shard: i64, team: Uuid) -> Result<Vec<ToHear>, StoreError> {
        let mut sql = Sql::default();
        let (shard, team) = (sql.hole(shard), sql.hole(team));
        sql.add(&format!(
            "SELECT a.subject_id, COALESCE(o.name, v.display_name) AS name, a.answered_at AS at FROM person_ask a LEFT \
             JOIN organization o ON o.municipality_id = a.municipality_id AND o.id = a.subject_id LEFT JOIN volunteer v \
             ON v.municipality_id = a.municipality_id AND v.id = a.subject_id WHERE a.municipality_id = {shard} AND \
             a.sort = 'check' AND a.answer = 'change' AND COALESCE(o.confirmed_at, v.confirmed_at) < a.answered_at AND \
             (NOT EXISTS (SELECT 1 FROM acquaintance q WHERE q.municipality_id = {shard} AND q.subject_id = a.subject_id) \
             OR EXISTS (SELECT 1 FROM acquaintance q JOIN worker w ON w.id = q.worker_id WHERE q.municipality_id = {shard} \
             AND q.subject_id = a.subject_id AND w.team_id = {team})) ORDER BY a.answered_at, a.id LIMIT 20"
        ));
        sql.all(self.reader()).await
    }
}
