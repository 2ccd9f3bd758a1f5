//! Names of shops and partners in memory, for whoever looks their own up: places of the map and organizations, never a
//! person. And the records behind a name.
use std::sync::Arc;

use engine::index::{StreetName, StreetNames};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::{
    KnownPlaceRecord, LocationRecord, OrganizationRecord, Store, StoreError,
    entity::{import_run, known_place, location, organization},
};

/// Rows of one name; a chain has more, and whoever types its street finds theirs.
const MOST: u64 = 200;

impl Store {
    /// Every name a shop or a partner has, each with its city.
    pub async fn shop_names(&self) -> Result<Arc<StreetNames>, StoreError> {
        let known = self.count_names().await?;
        // Whoever comes while they are read waits for them instead of reading them too.
        let mut kept = self.kept_shop_names().lock().await;
        if let Some((_, names)) = kept.as_ref().filter(|(of, _)| *of == known) {
            return Ok(Arc::clone(names));
        }
        let places: Vec<(String, String)> = known_place::Entity::find()
            .select_only()
            .columns([known_place::Column::Name, known_place::Column::City])
            .filter(known_place::Column::Withdrawn.eq(false))
            .filter(known_place::Column::Name.ne(""))
            .group_by(known_place::Column::Name)
            .group_by(known_place::Column::City)
            .into_tuple()
            .all(self.reader())
            .await?;
        let partners: Vec<String> = organization::Entity::find()
            .select_only()
            .column(organization::Column::Name)
            .filter(organization::Column::IsPerson.eq(false))
            .group_by(organization::Column::Name)
            .into_tuple()
            .all(self.reader())
            .await?;
        let partners = partners.into_iter().map(|name| (name, String::new()));
        let all = places.into_iter().chain(partners).map(|(street, city)| StreetName { street, city });
        let names = Arc::new(StreetNames::new(all));
        *kept = Some((known, Arc::clone(&names)));
        Ok(names)
    }

    /// A number that changes when names come in: maps that were read, and partners there are.
    async fn count_names(&self) -> Result<u64, StoreError> {
        let maps = import_run::Entity::find().count(self.reader()).await?;
        let partners = organization::Entity::find().count(self.reader()).await?;
        Ok(maps << 32 | partners)
    }

    /// Places of the map that bear one of these names.
    pub async fn places_named(&self, names: &[String]) -> Result<Vec<KnownPlaceRecord>, StoreError> {
        Ok(known_place::Entity::find()
            .filter(known_place::Column::MunicipalityId.eq(0))
            .filter(known_place::Column::Name.is_in(names))
            .filter(known_place::Column::Withdrawn.eq(false))
            .order_by_asc(known_place::Column::Street)
            .order_by_asc(known_place::Column::Id)
            .limit(MOST)
            .all(self.reader())
            .await?)
    }

    /// Organizations that bear one of these names, each with where it is.
    pub async fn organizations_named(
        &self,
        names: &[String],
    ) -> Result<Vec<(OrganizationRecord, Option<LocationRecord>)>, StoreError> {
        let rows = organization::Entity::find()
            .filter(organization::Column::Name.is_in(names))
            .filter(organization::Column::IsPerson.eq(false))
            .order_by_asc(organization::Column::Id)
            .limit(MOST)
            .all(self.reader())
            .await?;
        let at = self.first_locations(rows.iter().map(|row| row.id).collect()).await?;
        let place = |id: Uuid| at.iter().find(|place| place.organization_id == Some(id)).cloned();
        Ok(rows.into_iter().map(|row| (place(row.id), row)).map(|(place, row)| (row, place)).collect())
    }

    async fn first_locations(&self, of: Vec<Uuid>) -> Result<Vec<LocationRecord>, StoreError> {
        Ok(location::Entity::find()
            .filter(location::Column::OrganizationId.is_in(of))
            .order_by_asc(location::Column::Id)
            .all(self.reader())
            .await?)
    }
}
