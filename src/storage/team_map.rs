//! What the map of a team is made of: where was asked, and at whose door somebody stood. Neither names nor words are read.
use std::collections::BTreeSet;

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, prelude::DateTimeUtc};
use uuid::Uuid;

use super::{
    Store, StoreError, Whose,
    entity::{known_place, need, visit},
};

/// Values in one list of a statement.
const AT_ONCE: usize = 1_000;

impl Store {
    /// Cell and category of every need with a place that somebody may see and that was asked from a moment on until before
    /// another, whatever became of it; in order of cell.
    pub async fn asked_between(
        &self,
        whose: Whose,
        (from, until): (DateTimeUtc, DateTimeUtc),
    ) -> Result<Vec<(i64, String)>, StoreError> {
        use need::Column as C;
        Ok(need::Entity::find()
            .select_only()
            .columns([C::Cell, C::Category])
            .filter(whose.condition())
            .filter(C::Cell.is_not_null())
            .filter(C::CreatedAt.gte(from))
            .filter(C::CreatedAt.lt(until))
            .order_by_asc(C::Cell)
            .order_by_asc(C::Category)
            .into_tuple()
            .all(self.reader())
            .await?)
    }

    /// The cells of the places on the map at whose doors somebody of a municipality stood in that time, each place once.
    pub async fn doors_called_between(
        &self,
        shard: i64,
        (from, until): (DateTimeUtc, DateTimeUtc),
    ) -> Result<Vec<i64>, StoreError> {
        use visit::Column as C;
        let called: Vec<Uuid> = visit::Entity::find()
            .select_only()
            .column(C::SubjectId)
            .filter(C::MunicipalityId.eq(shard))
            .filter(C::Sort.eq("visit"))
            .filter(C::What.eq("known-place"))
            .filter(C::At.gte(from))
            .filter(C::At.lt(until))
            .into_tuple()
            .all(self.reader())
            .await?;
        let called: Vec<Uuid> = called.into_iter().collect::<BTreeSet<_>>().into_iter().collect();
        let mut cells = Vec::new();
        for some in called.chunks(AT_ONCE) {
            let rows: Vec<i64> = known_place::Entity::find()
                .select_only()
                .column(known_place::Column::Cell)
                .filter(known_place::Column::Id.is_in(some.iter().copied()))
                .into_tuple()
                .all(self.reader())
                .await?;
            cells.extend(rows);
        }
        cells.sort_unstable();
        Ok(cells)
    }
}
