//! What people were asked by message, how often this month, and what they said.
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
    prelude::DateTimeUtc, sea_query::Expr,
};
use uuid::Uuid;

use super::{Month, PersonAskRecord, Store, StoreError, Tx, VolunteerRecord, entity::person_ask, sql::Sql, upsert};

/// Asked whether they help with a shift.
pub const ASKED_FOR_SHIFT: &str = "shift";
/// So often a month somebody is asked at most, whatever they said themselves.
pub const ASKED_MOST: i64 = 2;
/// People looked at, and rows read, in one go.
const MOST: u64 = 200;

/// A shift people were asked for that still lacks some.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct StillLacking {
    /// Its shard.
    pub municipality_id: i64,
    /// The shift.
    pub id: Uuid,
}

/// Whoever may be asked for a shift: said yes to being asked, was spoken to, is not at rest, was not asked for it before nor
/// as often as they want, and has not signed up for it.
async fn may_be_asked(
    conn: &impl ConnectionTrait,
    (shard, shift): (i64, Uuid),
    (month, now): (Month, DateTimeUtc),
) -> Result<Vec<VolunteerRecord>, StoreError> {
    let mut sql = Sql::default();
    let (shard, shift, now) = (sql.hole(shard), sql.hole(shift), sql.hole(now));
    let (from, to, most) = (sql.hole(month.begins), sql.hole(month.ends), sql.hole(ASKED_MOST));
    let times = format!(
        "(SELECT COUNT(*) FROM person_ask a WHERE a.municipality_id = {shard} AND a.subject_id = v.id AND a.sort = \
         'shift' AND a.created_at >= {from} AND a.created_at < {to}) + (SELECT COUNT(*) FROM visit w WHERE \
         w.municipality_id = {shard} AND w.subject_id = v.id AND w.sort = 'asked' AND w.at >= {from} AND w.at < {to})"
    );
    sql.add(&format!(
        "SELECT v.* FROM volunteer v WHERE v.municipality_id = {shard} AND v.consent AND v.confirmed_at IS NOT NULL AND \
         EXISTS (SELECT 1 FROM offer o WHERE o.municipality_id = {shard} AND o.volunteer_id = v.id AND o.status = \
         'active') AND NOT EXISTS (SELECT 1 FROM rest r WHERE r.municipality_id = {shard} AND r.subject_id = v.id AND \
         r.until > {now}) AND NOT EXISTS (SELECT 1 FROM person_ask a WHERE a.municipality_id = {shard} AND a.subject_id \
         = v.id AND a.about_id = {shift}) AND NOT EXISTS (SELECT 1 FROM own_code me JOIN own_code c ON \
         c.municipality_id = me.municipality_id AND c.reach_hmac = me.reach_hmac JOIN sign_up u ON u.municipality_id = \
         c.municipality_id AND u.subject_id = c.id WHERE me.municipality_id = {shard} AND me.id = v.id AND u.shift_id = \
         {shift}) AND EXISTS (SELECT 1 FROM contact k WHERE k.municipality_id = {shard} AND k.subject_id = v.id) AND \
         {times} < {most} AND (v.asks_most IS NULL OR {times} < v.asks_most) ORDER BY v.id LIMIT 1000"
    ));
    sql.all(conn).await
}

impl Tx {
    /// Whoever may be asked for a shift, with nobody else asking until this unit of work ends.
    pub async fn take_who_may_be_asked(
        &mut self,
        about: (i64, Uuid),
        when: (Month, DateTimeUtc),
    ) -> Result<Vec<VolunteerRecord>, StoreError> {
        self.revision(about.0).await?;
        may_be_asked(self.conn(), about, when).await
    }

    /// Keeps asks as given.
    pub async fn put_person_asks(&mut self, rows: Vec<PersonAskRecord>) -> Result<(), StoreError> {
        upsert::put_all::<person_ask::Entity, person_ask::ActiveModel>(self.conn(), rows).await
    }

    /// What somebody is asked and was not told yet, with nobody else telling them until this unit of work ends.
    pub async fn take_untold(&mut self, shard: i64, subject: Uuid) -> Result<Vec<PersonAskRecord>, StoreError> {
        self.revision(shard).await?;
        untold(self.conn(), shard, subject).await
    }

    /// Writes an answer down.
    pub async fn answer_person_ask(
        &mut self,
        (shard, id): (i64, Uuid),
        answer: &str,
        at: DateTimeUtc,
    ) -> Result<(), StoreError> {
        person_ask::Entity::update_many()
            .col_expr(person_ask::Column::Answer, Expr::value(answer))
            .col_expr(person_ask::Column::AnsweredAt, Expr::value(Some(at)))
            .filter(person_ask::Column::MunicipalityId.eq(shard))
            .filter(person_ask::Column::Id.eq(id))
            .exec(self.conn())
            .await?;
        Ok(())
    }

    /// Takes out everything somebody was asked.
    pub async fn forget_person_asks(&mut self, shard: i64, subject: Uuid) -> Result<(), StoreError> {
        person_ask::Entity::delete_many()
            .filter(person_ask::Column::MunicipalityId.eq(shard))
            .filter(person_ask::Column::SubjectId.eq(subject))
            .exec(self.conn())
            .await?;
        Ok(())
    }
}

async fn untold(conn: &impl ConnectionTrait, shard: i64, subject: Uuid) -> Result<Vec<PersonAskRecord>, StoreError> {
    Ok(person_ask::Entity::find()
        .filter(person_ask::Column::MunicipalityId.eq(shard))
        .filter(person_ask::Column::SubjectId.eq(subject))
        .filter(person_ask::Column::Told.eq(""))
        .order_by_asc(person_ask::Column::CreatedAt)
        .order_by_asc(person_ask::Column::Id)
        .all(conn)
        .await?)
}

impl Store {
    /// How many may be asked for a shift now.
    pub async fn count_who_may_be_asked(
        &self,
        about: (i64, Uuid),
        when: (Month, DateTimeUtc),
    ) -> Result<usize, StoreError> {
        Ok(may_be_asked(self.reader(), about, when).await?.len())
    }

    /// Who is asked something and was not told yet.
    pub async fn who_is_untold(&self) -> Result<Vec<(i64, Uuid)>, StoreError> {
        Ok(person_ask::Entity::find()
            .select_only()
            .columns([person_ask::Column::MunicipalityId, person_ask::Column::SubjectId])
            .filter(person_ask::Column::Told.eq(""))
            .distinct()
            .limit(MOST)
            .into_tuple()
            .all(self.reader())
            .await?)
    }

    /// What somebody is asked and was not told yet.
    pub async fn untold(&self, shard: i64, subject: Uuid) -> Result<Vec<PersonAskRecord>, StoreError> {
        untold(self.reader(), shard, subject).await
    }

    /// Who was asked about some things, the first first.
    pub async fn person_asks_about(&self, shard: i64, about: &[Uuid]) -> Result<Vec<PersonAskRecord>, StoreError> {
        Ok(person_ask::Entity::find()
            .filter(person_ask::Column::MunicipalityId.eq(shard))
            .filter(person_ask::Column::AboutId.is_in(about.iter().copied()))
            .order_by_asc(person_ask::Column::Id)
            .all(self.reader())
            .await?)
    }

    /// What a link in a message asks.
    pub async fn person_asks_by_token(&self, token_sha256: &str) -> Result<Vec<PersonAskRecord>, StoreError> {
        Ok(person_ask::Entity::find()
            .filter(person_ask::Column::TokenSha256.eq(token_sha256))
            .order_by_asc(person_ask::Column::CreatedAt)
            .order_by_asc(person_ask::Column::Id)
            .all(self.reader())
            .await?)
    }

    /// Shifts people were asked for, none since a moment, that are still to begin and lack people.
    pub async fn still_lacking(&self, since: DateTimeUtc, now: DateTimeUtc) -> Result<Vec<StillLacking>, StoreError> {
        let mut sql = Sql::default();
        let (since, now) = (sql.hole(since), sql.hole(now));
        sql.add(&format!(
            "SELECT s.municipality_id, s.id FROM shift s JOIN person_ask a ON a.municipality_id = s.municipality_id AND \
             a.about_id = s.id WHERE a.sort = 'shift' AND s.ended_at IS NULL AND s.starts_at > {now} AND s.taken < \
             s.least GROUP BY s.municipality_id, s.id HAVING MAX(a.created_at) <= {since} ORDER BY s.municipality_id, \
             s.id"
        ));
        sql.all(self.reader()).await
    }
}
