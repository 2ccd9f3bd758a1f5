//! The ground a team works on: its cells, the places that stand on them, what is asked there.
use std::collections::{HashMap, HashSet};

use engine::domain::Point;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect, prelude::DateTimeUtc};
use uuid::Uuid;

use super::{
    KnownPlaceRecord, NeedRecord, Store, StoreError,
    entity::{cell_anchor, cell_area, correction, known_place, need, rest, visit},
};

/// Values in one list of a statement.
const AT_ONCE: usize = 1_000;

impl Store {
    /// Cells of resolution 9 of some areas of a municipality; without areas those of the whole municipality.
    pub async fn cells_of(&self, shard: i64, areas: &[Uuid]) -> Result<HashSet<i64>, StoreError> {
        let mut query = cell_area::Entity::find()
            .select_only()
            .column(cell_area::Column::Cell)
            .filter(cell_area::Column::MunicipalityId.eq(shard));
        if !areas.is_empty() {
            query = query.filter(cell_area::Column::AreaId.is_in(areas.iter().copied()));
        }
        let cells: Vec<i64> = query.into_tuple().all(self.reader()).await?;
        Ok(cells.into_iter().collect())
    }

    /// Places from the map whose cell lies in one of these spans, in order of id: partners' places too, but nothing that
    /// is gone or that somebody of a team said is wrong.
    pub async fn places_within(&self, spans: &[(i64, i64)]) -> Result<Vec<KnownPlaceRecord>, StoreError> {
        use known_place::Column as C;
        let corrected: Vec<Uuid> = correction::Entity::find()
            .select_only()
            .column(correction::Column::PlaceId)
            .into_tuple()
            .all(self.reader())
            .await?;
        let corrected: HashSet<Uuid> = corrected.into_iter().collect();
        let mut places = Vec::new();
        for some in spans.chunks(AT_ONCE / 2) {
            let within = |any: Condition, (low, high): &(i64, i64)| any.add(C::Cell.between(*low, *high));
            let rows = known_place::Entity::find()
                .filter(C::MunicipalityId.eq(0))
                .filter(C::Withdrawn.eq(false))
                .filter(some.iter().fold(Condition::any(), within))
                .all(self.reader())
                .await?;
            places.extend(rows.into_iter().filter(|place| !corrected.contains(&place.id)));
        }
        places.sort_by_key(|place| place.id);
        Ok(places)
    }

    /// Every open need of a municipality that has a place, oldest first.
    pub async fn open_needs_with_place(&self, shard: i64) -> Result<Vec<NeedRecord>, StoreError> {
        Ok(need::Entity::find()
            .filter(need::Column::MunicipalityId.eq(shard))
            .filter(need::Column::Status.eq("open"))
            .filter(need::Column::Cell.is_not_null())
            .order_by_asc(need::Column::CreatedAt)
            .order_by_asc(need::Column::Id)
            .all(self.reader())
            .await?)
    }

    /// The anchors of cells; a cell without streets has none.
    pub async fn anchors_of(&self, cells: &[i64]) -> Result<HashMap<i64, Point>, StoreError> {
        let mut anchors = HashMap::new();
        for some in cells.chunks(AT_ONCE) {
            let among = cell_anchor::Column::Cell.is_in(some.iter().copied());
            let rows = cell_anchor::Entity::find().filter(among).all(self.reader()).await?;
            let stands = rows.iter().filter_map(|row| Some((row.cell, Point::new(row.lat, row.lon).ok()?)));
            anchors.extend(stands);
        }
        Ok(anchors)
    }

    /// Who is not to be asked yet, and until when. Who said no to one team said it to all.
    pub async fn resting(&self, now: DateTimeUtc) -> Result<HashMap<Uuid, DateTimeUtc>, StoreError> {
        let rows = rest::Entity::find().filter(rest::Column::Until.gt(now)).all(self.reader()).await?;
        let mut latest = HashMap::new();
        for row in rows {
            let until = latest.entry(row.subject_id).or_insert(row.until);
            *until = row.until.max(*until);
        }
        Ok(latest)
    }

    /// What places answered when somebody of this municipality last stood at their door.
    pub async fn last_answers(&self, shard: i64, places: &[Uuid]) -> Result<HashMap<Uuid, String>, StoreError> {
        let mut answers = HashMap::new();
        for some in places.chunks(AT_ONCE) {
            let rows = visit::Entity::find()
                .filter(visit::Column::MunicipalityId.eq(shard))
                .filter(visit::Column::SubjectId.is_in(some.iter().copied()))
                .filter(visit::Column::Sort.eq("visit"))
                .order_by_asc(visit::Column::At)
                .all(self.reader())
                .await?;
            answers.extend(rows.into_iter().map(|row| (row.subject_id, row.outcome)));
        }
        Ok(answers)
    }
}
