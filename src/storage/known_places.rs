//! Places from the map: apart from people's data, shared by all municipalities (shard 0).
use engine::domain::Taxonomy;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{
    KnownPlaceRecord, Projected, Store, StoreError, Tx,
    entity::known_place,
    upsert::{self, Counts, known},
};

impl Tx {
    /// Stores places of one extract; a second time changes nothing.
    pub async fn put_known_places(
        &mut self,
        taxonomy: &Taxonomy,
        rows: Vec<KnownPlaceRecord>,
    ) -> Result<Counts, StoreError> {
        use known_place::Column as C;
        let known =
            known::<known_place::Entity>(self.conn(), [C::MunicipalityId, C::Id, C::Fingerprint, C::Source], "osm")
                .await?;
        let mut counts = Counts::default();
        let rows: Vec<_> = rows.into_iter().filter(|row| counts.judge(known.get(&row.id), row.fingerprint)).collect();
        let entries = rows.iter().map(Projected::known_place).collect::<Result<Vec<_>, _>>()?;
        upsert::put_all::<known_place::Entity, known_place::ActiveModel>(self.conn(), rows).await?;
        self.put_entries(taxonomy, entries).await?;
        Ok(counts)
    }
}

impl Store {
    /// One place from the map.
    pub async fn find_known_place(&self, id: Uuid) -> Result<Option<KnownPlaceRecord>, StoreError> {
        Ok(known_place::Entity::find().filter(known_place::Column::Id.eq(id)).one(self.reader()).await?)
    }
}
