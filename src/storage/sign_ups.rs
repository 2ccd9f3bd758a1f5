//! Who does a shift, who waits for it, and in which order.
use sea_orm::{
    ColumnTrait, EntityTrait, FromQueryResult, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    prelude::DateTimeUtc, sea_query::Expr,
};
use uuid::Uuid;

use super::{Contact, ShiftRecord, SignUpRecord, Store, StoreError, Tx, contacts, entity::sign_up, sql::Sql, upsert};

/// Sign-ups on one page.
const MOST: u64 = 500;
/// How somebody was told who was not: the message did not arrive.
const UNREACHED: &str = "unreached";

/// Somebody who has a place and must still be told, with the shift it is.
#[derive(Clone, Debug, PartialEq, FromQueryResult)]
pub struct ToCall {
    /// Which sign-up.
    pub id: Uuid,
    /// Whose details to open.
    pub subject_id: Uuid,
    /// What they would do.
    pub role: String,
    /// At which event.
    pub event_id: Uuid,
    /// How they were told: `call` where nobody has yet, `unreached` where the message did not arrive.
    pub told: String,
    /// Until when it is theirs to take.
    pub offered_until: DateTimeUtc,
}

/// Somebody who must still hear by phone what changed.
#[derive(Clone, Debug, PartialEq, FromQueryResult)]
pub struct ToTell {
    /// Which sign-up.
    pub id: Uuid,
    /// Whose details to open.
    pub subject_id: Uuid,
    /// What they would do.
    pub role: String,
    /// At which event.
    pub event_id: Uuid,
    /// `changed` or `called-off`.
    pub notice: String,
    /// When it begins, or would have.
    pub starts_at: DateTimeUtc,
}

impl Tx {
    /// Keeps a sign-up as given.
    pub async fn put_sign_up(&mut self, row: SignUpRecord) -> Result<(), StoreError> {
        upsert::put_all::<sign_up::Entity, sign_up::ActiveModel>(self.conn(), vec![row]).await
    }

    /// One sign-up, locked until the unit of work ends; its shift is taken before it.
    pub async fn take_sign_up(&mut self, shard: i64, id: Uuid) -> Result<Option<SignUpRecord>, StoreError> {
        Ok(sign_up::Entity::find_by_id((shard, id)).lock_exclusive().one(self.conn()).await?)
    }

    /// Whoever waits longest.
    pub async fn first_waiting(&mut self, shard: i64, shift: Uuid) -> Result<Option<SignUpRecord>, StoreError> {
        Ok(sign_up::Entity::find()
            .filter(sign_up::Column::MunicipalityId.eq(shard))
            .filter(sign_up::Column::ShiftId.eq(shift))
            .filter(sign_up::Column::State.eq("waiting"))
            .order_by_asc(sign_up::Column::Queued)
            .one(self.conn())
            .await?)
    }

    /// Whoever was offered a place and did not take it in time.
    pub async fn lapsed_offers(
        &mut self,
        shard: i64,
        shift: Uuid,
        now: DateTimeUtc,
    ) -> Result<Vec<SignUpRecord>, StoreError> {
        Ok(sign_up::Entity::find()
            .filter(sign_up::Column::MunicipalityId.eq(shard))
            .filter(sign_up::Column::ShiftId.eq(shift))
            .filter(sign_up::Column::State.eq("offered"))
            .filter(sign_up::Column::OfferedUntil.lte(now))
            .order_by_asc(sign_up::Column::Id)
            .all(self.conn())
            .await?)
    }

    /// How to reach somebody, as this unit of work sees it.
    pub async fn find_contact(
        &self,
        store: &Store,
        (shard, subject): (i64, Uuid),
    ) -> Result<Option<Contact>, StoreError> {
        let found = contacts::read(self.conn(), store.master(), (Some(shard), subject)).await?;
        Ok(found.map(|(details, _)| details))
    }

    /// A message to somebody does not arrive: the team rings. Nothing where they know by now that a place is kept for
    /// them, or do not come any more, or the place is kept until another moment (in seconds) by now.
    pub async fn say_unreached(
        &mut self,
        (shard, id): (i64, Uuid),
        notice: &str,
        until: Option<i64>,
    ) -> Result<(), StoreError> {
        if !notice.is_empty() {
            return self.must_hear(shard, id, notice).await;
        }
        let Some(mut row) = self.take_sign_up(shard, id).await? else { return Ok(()) };
        let kept = row.offered_until.map(|kept| kept.timestamp());
        if row.state == "offered" && (until.is_none() || kept == until) {
            UNREACHED.clone_into(&mut row.told);
            self.put_sign_up(row).await?;
        }
        Ok(())
    }

    async fn must_hear(&mut self, shard: i64, id: Uuid, notice: &str) -> Result<(), StoreError> {
        sign_up::Entity::update_many()
            .col_expr(sign_up::Column::Notice, Expr::value(notice))
            .filter(sign_up::Column::MunicipalityId.eq(shard))
            .filter(sign_up::Column::Id.eq(id))
            .filter(sign_up::Column::State.is_in(["called-off", "confirmed", "offered", "waiting"]))
            .exec(self.conn())
            .await?;
        Ok(())
    }

    /// Takes out every sign-up of somebody; what they held was given back before.
    pub async fn forget_sign_ups(&mut self, shard: i64, subject: Uuid) -> Result<(), StoreError> {
        sign_up::Entity::delete_many()
            .filter(sign_up::Column::MunicipalityId.eq(shard))
            .filter(sign_up::Column::SubjectId.eq(subject))
            .exec(self.conn())
            .await?;
        Ok(())
    }
}

impl Store {
    /// One sign-up.
    pub async fn find_sign_up(&self, shard: i64, id: Uuid) -> Result<Option<SignUpRecord>, StoreError> {
        Ok(sign_up::Entity::find_by_id((shard, id)).one(self.reader()).await?)
    }

    /// What somebody signed up for, the first first.
    pub async fn sign_ups_of_subject(&self, shard: i64, subject: Uuid) -> Result<Vec<SignUpRecord>, StoreError> {
        Ok(sign_up::Entity::find()
            .filter(sign_up::Column::MunicipalityId.eq(shard))
            .filter(sign_up::Column::SubjectId.eq(subject))
            .order_by_asc(sign_up::Column::Id)
            .limit(MOST)
            .all(self.reader())
            .await?)
    }

    /// Who signed up for some shifts and did not leave: who has a place before who waits, each in order.
    pub async fn sign_ups_of_shifts(&self, shard: i64, shifts: &[Uuid]) -> Result<Vec<SignUpRecord>, StoreError> {
        Ok(sign_up::Entity::find()
            .filter(sign_up::Column::MunicipalityId.eq(shard))
            .filter(sign_up::Column::ShiftId.is_in(shifts.iter().copied()))
            .filter(sign_up::Column::State.is_in(["called-off", "confirmed", "offered", "waiting"]))
            .order_by_asc(sign_up::Column::State)
            .order_by_asc(sign_up::Column::Queued)
            .order_by_asc(sign_up::Column::Id)
            .limit(MOST)
            .all(self.reader())
            .await?)
    }

    /// How many wait for a shift up to a number in its line, that one included.
    pub async fn place_in_line(&self, shard: i64, shift: Uuid, queued: i64) -> Result<u64, StoreError> {
        Ok(sign_up::Entity::find()
            .filter(sign_up::Column::MunicipalityId.eq(shard))
            .filter(sign_up::Column::ShiftId.eq(shift))
            .filter(sign_up::Column::State.eq("waiting"))
            .filter(sign_up::Column::Queued.lte(queued))
            .count(self.reader())
            .await?)
    }

    /// Other shifts at the same time of whoever is reached in the same way.
    pub async fn overlapping(
        &self,
        shift: &ShiftRecord,
        (subject, reach_hmac): (Uuid, &str),
    ) -> Result<Vec<ShiftRecord>, StoreError> {
        let mut sql = Sql::default();
        let shard = sql.hole(shift.municipality_id);
        let (reach, own) = (sql.hole(reach_hmac), sql.hole(subject));
        let (from, to, id) = (sql.hole(shift.starts_at), sql.hole(shift.ends_at), sql.hole(shift.id));
        sql.add(&format!(
            // Two looks at an index in place of an OR, CROSS, and a state that no index answers: else SQLite reads everybody
            // who signed up.
            "SELECT DISTINCT s.* FROM (SELECT c.id FROM own_code c WHERE c.municipality_id = {shard} AND c.reach_hmac = \
             {reach} UNION SELECT c.id FROM own_code c WHERE c.municipality_id = {shard} AND c.id = {own}) w CROSS JOIN \
             sign_up u CROSS JOIN shift s WHERE u.municipality_id = {shard} AND u.subject_id = w.id AND \
             s.municipality_id = {shard} AND s.id = u.shift_id AND u.state || '' IN ('confirmed', 'offered', 'waiting') \
             AND s.id <> {id} AND s.kind = 'set' AND s.ended_at IS NULL AND s.starts_at < {to} AND s.ends_at > {from} \
             ORDER BY s.starts_at, s.id"
        ));
        sql.all(self.reader()).await
    }

    /// Whoever has a place offered and is told by phone, for the team that looks after the event.
    pub async fn offers_to_call(&self, shard: i64, team: Uuid, now: DateTimeUtc) -> Result<Vec<ToCall>, StoreError> {
        let mut sql = Sql::default();
        let (shard, team, now) = (sql.hole(shard), sql.hole(team), sql.hole(now));
        sql.add(&format!(
            "SELECT u.id, u.subject_id, s.role, s.event_id, u.told, u.offered_until FROM sign_up u JOIN shift s ON \
             s.municipality_id = u.municipality_id AND s.id = u.shift_id JOIN event_host h ON h.municipality_id = \
             s.municipality_id AND h.id = s.event_id JOIN worker w ON w.id = h.worker_id WHERE u.municipality_id = {shard} AND u.state = 'offered' AND \
             u.told IN ('call', 'unreached') AND u.offered_until > {now} AND w.team_id = {team} ORDER BY \
             u.offered_until, u.id LIMIT 50"
        ));
        sql.all(self.reader()).await
    }
    /// Whoever must hear by phone what changed, for the team that looks after the event, before it would be.
    pub async fn notices_to_call(&self, shard: i64, team: Uuid, now: DateTimeUtc) -> Result<Vec<ToTell>, StoreError> {
        let mut sql = Sql::default();
        let (shard, team, now) = (sql.hole(shard), sql.hole(team), sql.hole(now));
        sql.add(&format!(
            "SELECT u.id, u.subject_id, s.role, s.event_id, u.notice, s.starts_at FROM sign_up u JOIN shift s ON \
             s.municipality_id = u.municipality_id AND s.id = u.shift_id JOIN event_host h ON h.municipality_id = \
             s.municipality_id AND h.id = s.event_id JOIN worker w ON w.id = h.worker_id WHERE u.municipality_id = \
             {shard} AND u.notice <> '' AND s.ends_at > {now} AND w.team_id = {team} ORDER BY s.starts_at, u.id LIMIT 50"
        ));
        sql.all(self.reader()).await
    }
}
