//! Places from the map: apart from people's data, shared by all municipalities (shard 0). What a person took away stays
//! away, whatever a newer map says.
use std::collections::{HashMap, HashSet};

use engine::domain::{Cell, MunicipalityId, PLACE_RESOLUTION, Point, Taxonomy};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::{
    CorrectionRecord, KnownPlaceRecord, Projected, Store, StoreError, Tx,
    entity::{correction, known_place},
    upsert::{self, Counts, known},
};

/// The fingerprint of a place that is gone from the map. No contents have it, so a newer extract that has the place
/// again finds it changed and brings it back; a person who withdraws a place leaves its fingerprint, and that stays.
const GONE: i64 = 0;
/// Cells of one question; each has seven children.
const CELLS: usize = 500;

impl Tx {
    /// Stores places of one extract; a second time changes nothing. A place that changed keeps the partner it is bound
    /// to, and stays withdrawn when a person said so.
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
        let mut rows = rows;
        rows.retain(|row| counts.judge(known.get(&row.id), row.fingerprint));
        let changed: Vec<Uuid> = rows.iter().map(|row| row.id).filter(|id| known.contains_key(id)).collect();
        let mut earlier = HashMap::new();
        for some in changed.chunks(1_000) {
            let found = known_place::Entity::find().filter(C::Id.is_in(some.iter().copied())).all(self.conn()).await?;
            earlier.extend(found.into_iter().map(|then| (then.id, then)));
        }
        for row in &mut rows {
            let Some(then) = earlier.get(&row.id) else { continue };
            row.partner_id = then.partner_id;
            row.withdrawn = then.withdrawn && then.fingerprint != GONE;
        }
        self.write_places(taxonomy, rows).await?;
        Ok(counts)
    }

    /// Withdraws the places of older extracts that a newer one speaks for (`covered`) and has not (`there` is what it
    /// has). Returns how many.
    pub async fn withdraw_gone_places(
        &mut self,
        taxonomy: &Taxonomy,
        there: &HashSet<Uuid>,
        covered: impl Fn(Point) -> bool + Send,
    ) -> Result<u64, StoreError> {
        let known = known_place::Entity::find()
            .filter(known_place::Column::Source.eq("osm"))
            .filter(known_place::Column::Withdrawn.eq(false))
            .all(self.conn())
            .await?;
        let is_gone = |place: &KnownPlaceRecord| {
            !there.contains(&place.id) && Point::new(place.lat, place.lon).is_ok_and(&covered)
        };
        let gone = known.into_iter().filter(is_gone);
        let gone: Vec<_> = gone.map(|place| KnownPlaceRecord { withdrawn: true, fingerprint: GONE, ..place }).collect();
        let count = gone.len() as u64;
        self.write_places(taxonomy, gone).await?;
        Ok(count)
    }

    /// Writes places with what matching reads of them.
    pub(super) async fn write_places(
        &mut self,
        taxonomy: &Taxonomy,
        rows: Vec<KnownPlaceRecord>,
    ) -> Result<(), StoreError> {
        let entries = rows.iter().map(Projected::known_place).collect::<Result<Vec<_>, _>>()?;
        upsert::put_all::<known_place::Entity, known_place::ActiveModel>(self.conn(), rows).await?;
        self.put_entries(taxonomy, entries).await
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
