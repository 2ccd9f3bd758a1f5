//! Parks, railways and buildings: so many of them that nobody reads them all. Whoever draws a piece of the map knows under which
//! numbers they lie.
use std::collections::{HashMap, HashSet};

use sea_orm::{ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::{
    GroundShapeRecord, Store, StoreError, Tx,
    entity::{ground_shape, import_run},
    upsert::{self, Counts},
};

/// Rows of one question.
const SOME: usize = 1_000;

/// What a picture of the ground was made from: as long as it stays the same, no file of areas or of the map came or was taken
/// back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GroundStamp {
    files: u64,
    taken_back: u64,
}

impl Tx {
    /// Stores shapes; a second time changes nothing. Of those that are not among them, `is_gone` says which go.
    pub async fn put_ground_shapes(
        &mut self,
        rows: Vec<GroundShapeRecord>,
        is_gone: impl Fn(&GroundShapeRecord) -> bool + Send,
    ) -> Result<(Counts, u64), StoreError> {
        let known: Vec<(Uuid, i64)> = ground_shape::Entity::find()
            .select_only()
            .columns([ground_shape::Column::Id, ground_shape::Column::Fingerprint])
            .into_tuple()
            .all(self.conn())
            .await?;
        let there: HashSet<Uuid> = rows.iter().map(|row| row.id).collect();
        let missing: Vec<Uuid> = known.iter().map(|(id, _)| *id).filter(|id| !there.contains(id)).collect();
        let gone = self.drop_ground_shapes(&missing, is_gone).await?;
        let known: HashMap<Uuid, (i64, i64)> = known.into_iter().map(|(id, print)| (id, (0, print))).collect();
        let mut counts = Counts::default();
        let rows = rows.into_iter().filter(|row| counts.judge(known.get(&row.id), row.fingerprint)).collect();
        upsert::put_all::<ground_shape::Entity, ground_shape::ActiveModel>(self.conn(), rows).await?;
        Ok((counts, gone))
    }

    async fn drop_ground_shapes(
        &self,
        missing: &[Uuid],
        is_gone: impl Fn(&GroundShapeRecord) -> bool + Send,
    ) -> Result<u64, StoreError> {
        let mut gone = 0;
        for some in missing.chunks(SOME) {
            let of_these = ground_shape::Column::Id.is_in(some.iter().copied());
            let rows = ground_shape::Entity::find().filter(of_these).all(self.conn()).await?;
            let ids: Vec<Uuid> = rows.iter().filter(|row| is_gone(row)).map(|row| row.id).collect();
            gone += ids.len() as u64;
            let these = ground_shape::Entity::delete_many().filter(ground_shape::Column::Id.is_in(ids));
            these.filter(ground_shape::Column::MunicipalityId.eq(0)).exec(self.conn()).await?;
        }
        Ok(gone)
    }
}

impl Store {
    /// The shapes of these sorts under these numbers, in order of id.
    pub async fn ground_shapes(
        &self,
        sorts: &[&str],
        drawers: &[(i64, i64)],
    ) -> Result<Vec<GroundShapeRecord>, StoreError> {
        use ground_shape::Column as C;
        let mut all = Vec::new();
        // One sort after the other: each question then reads one stretch of the index a run.
        for sort in sorts {
            let run = |(first, last): &(i64, i64)| C::Drawer.between(*first, *last);
            let runs = drawers.iter().map(run).fold(Condition::any(), Condition::add);
            let of_sort = ground_shape::Entity::find().filter(C::MunicipalityId.eq(0)).filter(C::Sort.eq(*sort));
            all.extend(of_sort.filter(runs).order_by_asc(C::Id).all(self.reader()).await?);
        }
        Ok(all)
    }

    /// From what the ground and the areas are now.
    pub async fn ground_stamp(&self) -> Result<GroundStamp, StoreError> {
        use import_run::Column as C;
        let runs = || import_run::Entity::find().filter(C::Format.is_in(["areas", "osm"]));
        let files = runs().count(self.reader()).await?;
        let taken_back = runs().filter(C::UndoneAt.is_not_null()).count(self.reader()).await?;
        Ok(GroundStamp { files, taken_back })
    }
}
