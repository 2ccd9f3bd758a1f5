//! Ideas of the neighbourhood and who joins in; and events a resident wants to make, until somebody of a team nods.
use std::collections::HashMap;

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::{
    EventWishRecord, IdeaJoinRecord, IdeaRecord, Store, StoreError, Tx,
    entity::{event_wish, idea, idea_join},
    sql::Sql,
    upsert,
};

/// Rows that are looked through.
const MOST: u64 = 200;

/// How many join in with one.
#[derive(FromQueryResult)]
struct Joined {
    municipality_id: i64,
    idea_id: Uuid,
    n: i64,
}

/// Whoever is reached in the same way counts once, however often they press; who gave no way to reach them counts by form.
async fn counts(conn: &impl ConnectionTrait, ideas: &[Uuid]) -> Result<Vec<Joined>, StoreError> {
    if ideas.is_empty() {
        return Ok(Vec::new());
    }
    let mut sql = Sql::default();
    let ideas = sql.holes(ideas.iter().copied());
    sql.add(&format!(
        "SELECT j.municipality_id, j.idea_id, COUNT(*) - COUNT(c.reach_hmac) + COUNT(DISTINCT c.reach_hmac) AS n FROM \
         idea_join j LEFT JOIN own_code c ON c.municipality_id = j.municipality_id AND c.id = j.id WHERE j.idea_id IN \
         ({ideas}) GROUP BY j.municipality_id, j.idea_id"
    ));
    sql.all(conn).await
}

impl Tx {
    /// Keeps an idea, or how it stands.
    pub async fn put_idea(&mut self, row: IdeaRecord) -> Result<(), StoreError> {
        upsert::put_all::<idea::Entity, idea::ActiveModel>(self.conn(), vec![row]).await
    }

    /// One idea, taken until the unit of work ends.
    pub async fn take_idea(&mut self, shard: i64, id: Uuid) -> Result<Option<IdeaRecord>, StoreError> {
        Ok(idea::Entity::find_by_id((shard, id)).lock_exclusive().one(self.conn()).await?)
    }

    /// Takes an idea away that nobody is left in.
    pub async fn remove_idea(&mut self, shard: i64, id: Uuid) -> Result<(), StoreError> {
        idea::Entity::delete_by_id((shard, id)).exec(self.conn()).await?;
        Ok(())
    }

    /// Somebody joins in.
    pub async fn put_idea_join(&mut self, row: IdeaJoinRecord) -> Result<(), StoreError> {
        upsert::put_all::<idea_join::Entity, idea_join::ActiveModel>(self.conn(), vec![row]).await
    }

    /// Somebody joins in no more.
    pub async fn remove_idea_join(&mut self, shard: i64, subject: Uuid) -> Result<(), StoreError> {
        idea_join::Entity::delete_by_id((shard, subject)).exec(self.conn()).await?;
        Ok(())
    }

    /// How many join in, as this unit of work sees it; the idea is taken before.
    pub async fn count_idea_joins(&self, shard: i64, idea: Uuid) -> Result<i64, StoreError> {
        let counts = counts(self.conn(), &[idea]).await?;
        let own = counts.into_iter().find(|one| one.municipality_id == shard);
        Ok(own.map(|one| one.n).unwrap_or_default())
    }

    /// Keeps what a resident wants to make, or what became of it.
    pub async fn put_event_wish(&mut self, row: EventWishRecord) -> Result<(), StoreError> {
        upsert::put_all::<event_wish::Entity, event_wish::ActiveModel>(self.conn(), vec![row]).await
    }

    /// One such event, taken until the unit of work ends.
    pub async fn take_event_wish(&mut self, shard: i64, id: Uuid) -> Result<Option<EventWishRecord>, StoreError> {
        Ok(event_wish::Entity::find_by_id((shard, id)).lock_exclusive().one(self.conn()).await?)
    }

    /// Takes a wish away; the event stays where others read it already.
    pub async fn remove_event_wish(&mut self, shard: i64, id: Uuid) -> Result<(), StoreError> {
        event_wish::Entity::delete_by_id((shard, id)).exec(self.conn()).await?;
        Ok(())
    }
}

impl Store {
    /// Ideas that everybody reads, the newest first.
    pub async fn ideas_open(&self) -> Result<Vec<IdeaRecord>, StoreError> {
        Ok(idea::Entity::find()
            .filter(idea::Column::State.eq("open"))
            .order_by_desc(idea::Column::CreatedAt)
            .order_by_desc(idea::Column::Id)
            .limit(MOST)
            .all(self.reader())
            .await?)
    }

    /// Ideas of a municipality that wait or are open, the first first.
    pub async fn ideas_of(&self, shard: i64) -> Result<Vec<IdeaRecord>, StoreError> {
        Ok(idea::Entity::find()
            .filter(idea::Column::MunicipalityId.eq(shard))
            .filter(idea::Column::State.is_in(["waiting", "open"]))
            .order_by_asc(idea::Column::CreatedAt)
            .order_by_asc(idea::Column::Id)
            .limit(MOST)
            .all(self.reader())
            .await?)
    }

    /// How many join in with each.
    pub async fn idea_counts(&self, ideas: &[Uuid]) -> Result<HashMap<Uuid, i64>, StoreError> {
        Ok(counts(self.reader(), ideas).await?.into_iter().map(|one| (one.idea_id, one.n)).collect())
    }

    /// Who joins in with one, the first first.
    pub async fn idea_joins(&self, shard: i64, idea: Uuid) -> Result<Vec<IdeaJoinRecord>, StoreError> {
        Ok(idea_join::Entity::find()
            .filter(idea_join::Column::MunicipalityId.eq(shard))
            .filter(idea_join::Column::IdeaId.eq(idea))
            .order_by_asc(idea_join::Column::CreatedAt)
            .order_by_asc(idea_join::Column::Id)
            .limit(MOST)
            .all(self.reader())
            .await?)
    }

    /// With what somebody joins in.
    pub async fn find_idea_join(&self, shard: i64, subject: Uuid) -> Result<Option<IdeaJoinRecord>, StoreError> {
        Ok(idea_join::Entity::find_by_id((shard, subject)).one(self.reader()).await?)
    }

    /// The event that somebody wants to make.
    pub async fn find_event_wish_of(&self, shard: i64, subject: Uuid) -> Result<Option<EventWishRecord>, StoreError> {
        Ok(event_wish::Entity::find()
            .filter(event_wish::Column::MunicipalityId.eq(shard))
            .filter(event_wish::Column::SubjectId.eq(subject))
            .one(self.reader())
            .await?)
    }

    /// Events of a municipality that wait for a nod, the first first.
    pub async fn event_wishes(&self, shard: i64) -> Result<Vec<EventWishRecord>, StoreError> {
        Ok(event_wish::Entity::find()
            .filter(event_wish::Column::MunicipalityId.eq(shard))
            .filter(event_wish::Column::State.eq("waiting"))
            .order_by_asc(event_wish::Column::CreatedAt)
            .order_by_asc(event_wish::Column::Id)
            .limit(MOST)
            .all(self.reader())
            .await?)
    }
}
