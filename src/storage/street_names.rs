//! Street names in memory, for as long as no newer map came in; postcodes by how they begin.
use std::sync::Arc;

use engine::index::{StreetName, StreetNames};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use tokio::sync::Mutex;

use super::{
    Store, StoreError,
    entity::{address, import_run},
};

/// The names, and how many maps had come in by then.
pub(super) type Kept = Mutex<Option<(u64, Arc<StreetNames>)>>;

impl Store {
    /// Every street name that has an address.
    pub async fn street_names(&self) -> Result<Arc<StreetNames>, StoreError> {
        let maps = self.count_maps().await?;
        // Whoever comes while they are read waits for them instead of reading them too.
        let mut kept = self.kept_names().lock().await;
        if let Some((_, names)) = kept.as_ref().filter(|(of, _)| *of == maps) {
            return Ok(Arc::clone(names));
        }
        let rows: Vec<(String, String)> = address::Entity::find()
            .select_only()
            .columns([address::Column::Street, address::Column::City])
            .group_by(address::Column::Street)
            .group_by(address::Column::City)
            .into_tuple()
            .all(self.reader())
            .await?;
        let names = Arc::new(StreetNames::new(rows.into_iter().map(|(street, city)| StreetName { street, city })));
        *kept = Some((maps, Arc::clone(&names)));
        Ok(names)
    }

    async fn count_maps(&self) -> Result<u64, StoreError> {
        Ok(import_run::Entity::find().filter(import_run::Column::Format.eq("osm")).count(self.reader()).await?)
    }

    /// Six-character postcodes that begin so, with a street and the city of each.
    pub async fn postcodes_from(&self, begin: &str, limit: u64) -> Result<Vec<(String, String, String)>, StoreError> {
        use address::Column as C;
        Ok(address::Entity::find()
            .select_only()
            .column(C::Postcode)
            .column_as(C::Street.min(), "street")
            .column_as(C::City.max(), "city")
            .filter(C::MunicipalityId.eq(0))
            .filter(C::Postcode.gte(begin))
            .filter(C::Postcode.lt(format!("{begin}~")))
            .group_by(C::Postcode)
            .order_by_asc(C::Postcode)
            .limit(limit)
            .into_tuple()
            .all(self.reader())
            .await?)
    }
}
