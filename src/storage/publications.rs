//! What a municipality publishes of how many people asked: what was decided, the shape of each year, the last publication
//! (sealed), and every edition there was.
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr};
use uuid::Uuid;

use super::{
    EditionRecord, PublicationRecord, PublishingRecord, ShapeRecord, Store, StoreError, Tx,
    entity::{edition, municipality, need, publication, publication_shape, publishing},
    upsert,
};

/// A need as far as it counts: its category, its cell, when it was asked, and the number of whoever asked.
pub type AskedRow = (String, Option<i64>, DateTime<Utc>, Uuid);

impl Tx {
    /// What a municipality decided; the row is taken, so that publications of one municipality are made one by one.
    pub async fn take_publishing(&self, shard: i64) -> Result<Option<PublishingRecord>, StoreError> {
        Ok(publishing::Entity::find_by_id(shard).lock_exclusive().one(self.conn()).await?)
    }

    /// Keeps what was decided.
    pub async fn put_publishing(&mut self, row: PublishingRecord) -> Result<(), StoreError> {
        upsert::put_all::<publishing::Entity, publishing::ActiveModel>(self.conn(), vec![row]).await
    }

    /// The last publication, sealed.
    pub async fn publication(&self, shard: i64) -> Result<Option<PublicationRecord>, StoreError> {
        Ok(publication::Entity::find_by_id(shard).one(self.conn()).await?)
    }

    /// Keeps a publication in place of the one before.
    pub async fn put_publication(&mut self, row: PublicationRecord) -> Result<(), StoreError> {
        upsert::put_all::<publication::Entity, publication::ActiveModel>(self.conn(), vec![row]).await
    }

    /// What numbers there are in a year.
    pub async fn publication_shape(&self, shard: i64, year: i64) -> Result<Option<ShapeRecord>, StoreError> {
        Ok(publication_shape::Entity::find_by_id((shard, year)).one(self.conn()).await?)
    }

    /// Fixes the numbers of a year.
    pub async fn put_publication_shape(&mut self, row: ShapeRecord) -> Result<(), StoreError> {
        upsert::put_all::<publication_shape::Entity, publication_shape::ActiveModel>(self.conn(), vec![row]).await
    }

    /// Keeps what everybody sees of a quarter.
    pub async fn put_edition(&mut self, row: EditionRecord) -> Result<(), StoreError> {
        upsert::put_all::<edition::Entity, edition::ActiveModel>(self.conn(), vec![row]).await
    }

    /// Needs of which somebody of a team said whose they are, asked at or after a moment.
    pub async fn asked_since(&self, shard: i64, since: DateTime<Utc>) -> Result<Vec<AskedRow>, StoreError> {
        use need::Column as C;
        Ok(need::Entity::find()
            .select_only()
            .columns([C::Category, C::Cell, C::CreatedAt, C::Asker])
            .filter(C::MunicipalityId.eq(shard))
            .filter(C::Asker.is_not_null())
            .filter(C::CreatedAt.gte(since))
            .into_tuple()
            .all(self.conn())
            .await?)
    }

    /// The need somebody may say over the phone, by its code; the last one where two have the same.
    pub async fn asker_of_code(&self, shard: i64, code: &str) -> Result<Option<(Uuid, Option<Uuid>)>, StoreError> {
        use need::Column as C;
        Ok(need::Entity::find()
            .select_only()
            .columns([C::Id, C::Asker])
            .filter(C::MunicipalityId.eq(shard))
            .filter(C::Code.eq(code))
            .order_by_desc(C::CreatedAt)
            .order_by_asc(C::Id)
            .into_tuple()
            .one(self.conn())
            .await?)
    }

    /// How many needs are of one person.
    pub async fn needs_of_asker(&self, shard: i64, asker: Uuid) -> Result<u64, StoreError> {
        let theirs = need::Entity::find().filter(need::Column::MunicipalityId.eq(shard));
        Ok(theirs.filter(need::Column::Asker.eq(asker)).count(self.conn()).await?)
    }

    /// The code of a municipality (`GM0503`); nothing for the unknown one.
    pub async fn municipality_code(&self, shard: i64) -> Result<Option<String>, StoreError> {
        Ok(municipality::Entity::find_by_id(shard).one(self.conn()).await?.map(|row| row.code))
    }

    /// Municipalities that publish.
    pub async fn shards_that_publish(&self) -> Result<Vec<i64>, StoreError> {
        let on = publishing::Entity::find().filter(publishing::Column::IsOn.eq(true));
        Ok(on.all(self.conn()).await?.into_iter().map(|row| row.municipality_id).collect())
    }

    /// Keeps whose need it is.
    pub async fn set_asker(&mut self, shard: i64, need: Uuid, asker: Option<Uuid>) -> Result<(), StoreError> {
        need::Entity::update_many()
            .col_expr(need::Column::Asker, Expr::value(asker))
            .filter(need::Column::MunicipalityId.eq(shard))
            .filter(need::Column::Id.eq(need))
            .exec(self.conn())
            .await?;
        Ok(())
    }

    /// No need is told to be theirs any more.
    pub async fn unlink_asker(&mut self, shard: i64, asker: Uuid) -> Result<(), StoreError> {
        need::Entity::update_many()
            .col_expr(need::Column::Asker, Expr::value(None::<Uuid>))
            .filter(need::Column::MunicipalityId.eq(shard))
            .filter(need::Column::Asker.eq(asker))
            .exec(self.conn())
            .await?;
        Ok(())
    }
}

impl Store {
    /// What every municipality decided.
    pub async fn publishing(&self) -> Result<Vec<PublishingRecord>, StoreError> {
        let all = publishing::Entity::find().order_by_asc(publishing::Column::MunicipalityId);
        Ok(all.all(self.reader()).await?)
    }

    /// The last publication of every municipality, sealed.
    pub async fn publications(&self) -> Result<Vec<PublicationRecord>, StoreError> {
        let all = publication::Entity::find().order_by_asc(publication::Column::MunicipalityId);
        Ok(all.all(self.reader()).await?)
    }

    /// What numbers there are in a year.
    pub async fn find_publication_shape(&self, shard: i64, year: i64) -> Result<Option<ShapeRecord>, StoreError> {
        Ok(publication_shape::Entity::find_by_id((shard, year)).one(self.reader()).await?)
    }

    /// The quarters of which there is an edition, the last one first.
    pub async fn edition_quarters(&self, shard: i64) -> Result<Vec<i64>, StoreError> {
        use edition::Column as C;
        let all = edition::Entity::find().select_only().column(C::Until).filter(C::MunicipalityId.eq(shard));
        Ok(all.order_by_desc(C::Until).into_tuple().all(self.reader()).await?)
    }

    /// What everybody sees of a quarter; of the last one where none is named.
    pub async fn find_edition(&self, shard: i64, until: Option<i64>) -> Result<Option<EditionRecord>, StoreError> {
        use edition::Column as C;
        let of = edition::Entity::find().filter(C::MunicipalityId.eq(shard)).order_by_desc(C::Until);
        let of = if let Some(until) = until { of.filter(C::Until.eq(until)) } else { of };
        Ok(of.one(self.reader()).await?)
    }
}
