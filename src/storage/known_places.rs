//! Places from the map: apart from people's data, shared by all municipalities (shard 0).
use std::collections::{HashMap, HashSet};

use engine::domain::{Point, Taxonomy};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{
    KnownPlaceRecord, Projected, Store, StoreError, Tx,
    entity::known_place,
    upsert::{self, Counts, known},
};

/// The fingerprint of a place that is gone from the map. No contents have it, so a newer extract that has the place
/// again finds it changed and brings it back; a person who withdraws a place leaves its fingerprint, and that stays.
const GONE: i64 = 0;

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
}

impl Store {
    /// One place from the map.
    pub async fn find_known_place(&self, id: Uuid) -> Result<Option<KnownPlaceRecord>, StoreError> {
        Ok(known_place::Entity::find().filter(known_place::Column::Id.eq(id)).one(self.reader()).await?)
    }
}
