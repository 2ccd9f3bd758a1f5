//! Places from the map: apart from people's data, shared by all municipalities (shard 0). What a person took away stays
//! away, whatever a newer map says.
use std::collections::HashSet;

use engine::domain::{Cell, MunicipalityId, PLACE_RESOLUTION, Taxonomy};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::{
    CorrectionRecord, KnownPlaceRecord, Projected, Store, StoreError, Tx,
    entity::{correction, known_place},
    upsert::{self, Counts, known},
};

/// Cells of one question; each has seven children.
const CELLS: usize = 500;

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
        let gone = self.withdrawn_places().await?;
        let changed = rows.into_iter().filter(|row| counts.judge(known.get(&row.id), row.fingerprint));
        let kept = |row: KnownPlaceRecord| KnownPlaceRecord { withdrawn: gone.contains(&row.id), ..row };
        let rows: Vec<_> = changed.map(kept).collect();
        let entries = rows.iter().map(Projected::known_place).collect::<Result<Vec<_>, _>>()?;
        upsert::put_all::<known_place::Entity, known_place::ActiveModel>(self.conn(), rows).await?;
        self.put_entries(taxonomy, entries).await?;
        Ok(counts)
    }

    async fn withdrawn_places(&self) -> Result<HashSet<Uuid>, StoreError> {
        let ids: Vec<Uuid> = known_place::Entity::find()
            .select_only()
            .column(known_place::Column::Id)
            .filter(known_place::Column::Withdrawn.eq(true))
            .into_tuple()
            .all(self.conn())
            .await?;
        Ok(ids.into_iter().collect())
    }

    /// "Klopt niet": takes a place away for good and keeps who said so.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] for a place that is not there.
    pub async fn correct_place(&mut self, taxonomy: &Taxonomy, said: CorrectionRecord) -> Result<(), StoreError> {
        let place = said.place_id;
        upsert::put_all::<correction::Entity, correction::ActiveModel>(self.conn(), vec![said]).await?;
        self.withdraw_place(taxonomy, place, true).await
    }

    /// Takes back what a municipality said of a place; it returns once nobody else says it is wrong.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] for a place that is not there.
    pub async fn uncorrect_place(
        &mut self,
        taxonomy: &Taxonomy,
        municipality: MunicipalityId,
        place: Uuid,
    ) -> Result<(), StoreError> {
        correction::Entity::delete_many()
            .filter(correction::Column::MunicipalityId.eq(municipality))
            .filter(correction::Column::PlaceId.eq(place))
            .exec(self.conn())
            .await?;
        let others = correction::Entity::find().filter(correction::Column::PlaceId.eq(place));
        let still = others.count(self.conn()).await? > 0;
        self.withdraw_place(taxonomy, place, still).await
    }

    async fn withdraw_place(&mut self, taxonomy: &Taxonomy, id: Uuid, withdrawn: bool) -> Result<(), StoreError> {
        let place = known_place::Entity::find().filter(known_place::Column::Id.eq(id)).one(self.conn()).await?;
        let place = KnownPlaceRecord { withdrawn, ..place.ok_or(StoreError::NotFound)? };
        let entry = Projected::known_place(&place)?;
        upsert::put_all::<known_place::Entity, known_place::ActiveModel>(self.conn(), vec![place]).await?;
        self.put_entries(taxonomy, vec![entry]).await
    }
}

impl Store {
    /// One place from the map.
    pub async fn find_known_place(&self, id: Uuid) -> Result<Option<KnownPlaceRecord>, StoreError> {
        Ok(known_place::Entity::find().filter(known_place::Column::Id.eq(id)).one(self.reader()).await?)
    }

    /// Places from the map in these cells of resolution 9 that nobody took away and that are no partner yet.
    pub async fn known_places_in(&self, cells: &[Cell]) -> Result<Vec<KnownPlaceRecord>, StoreError> {
        let mut all = Vec::new();
        for some in cells.chunks(CELLS) {
            let children = some.iter().flat_map(|cell| cell.index().children(PLACE_RESOLUTION));
            let children = children.map(|index| Cell::from(index).to_i64());
            let found = known_place::Entity::find()
                .filter(known_place::Column::MunicipalityId.eq(0))
                .filter(known_place::Column::Cell.is_in(children))
                .filter(known_place::Column::Withdrawn.eq(false))
                .filter(known_place::Column::PartnerId.is_null());
            all.extend(found.all(self.reader()).await?);
        }
        Ok(all)
    }

    /// What a municipality said is wrong, the latest first, each with its place.
    pub async fn corrections_of(
        &self,
        municipality: MunicipalityId,
        limit: u64,
    ) -> Result<Vec<(CorrectionRecord, KnownPlaceRecord)>, StoreError> {
        let said = correction::Entity::find()
            .filter(correction::Column::MunicipalityId.eq(municipality))
            .order_by_desc(correction::Column::At)
            .order_by_asc(correction::Column::PlaceId)
            .limit(limit)
            .all(self.reader())
            .await?;
        let ids = said.iter().map(|one| one.place_id);
        let places = known_place::Entity::find().filter(known_place::Column::Id.is_in(ids)).all(self.reader()).await?;
        let place = |id| places.iter().find(|place| place.id == id).cloned();
        Ok(said.into_iter().filter_map(|one| place(one.place_id).map(|place| (one, place))).collect())
    }
}
