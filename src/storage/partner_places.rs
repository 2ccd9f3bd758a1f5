//! A place from the map that is a partner by now is not offered a second time as "not a partner yet".
use std::collections::HashMap;

use engine::domain::{Point, Taxonomy};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{
    KnownPlaceRecord, StoreError, Tx,
    entity::{known_place, location, organization},
};

/// A partner of the same name within this distance is the same place: doors and map points differ by a building.
const SAME_PLACE_METRES: f64 = 100.0;

fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

impl Tx {
    /// Binds places from the map to the partner of the same name at the same spot. Returns how many bonds changed.
    pub async fn bind_known_places(&mut self, taxonomy: &Taxonomy) -> Result<usize, StoreError> {
        let partners = self.partner_points().await?;
        let places =
            known_place::Entity::find().filter(known_place::Column::Withdrawn.eq(false)).all(self.conn()).await?;
        let mut changed = Vec::new();
        for place in places {
            let Ok(at) = Point::new(place.lat, place.lon) else { continue };
            let same = partners.get(&plain(&place.name)).into_iter().flatten();
            let near = same.filter(|(_, partner)| partner.metres_to(at) <= SAME_PLACE_METRES);
            let partner_id = near.map(|(id, _)| *id).min();
            if partner_id != place.partner_id {
                changed.push(KnownPlaceRecord { partner_id, ..place });
            }
        }
        let count = changed.len();
        self.write_places(taxonomy, changed).await?;
        Ok(count)
    }

    async fn partner_points(&self) -> Result<HashMap<String, Vec<(Uuid, Point)>>, StoreError> {
        let names: HashMap<Uuid, String> = organization::Entity::find()
            .filter(organization::Column::IsPerson.eq(false))
            .all(self.conn())
            .await?
            .into_iter()
            .map(|row| (row.id, plain(&row.name)))
            .collect();
        let mut points: HashMap<String, Vec<(Uuid, Point)>> = HashMap::new();
        for row in
            location::Entity::find().filter(location::Column::OrganizationId.is_not_null()).all(self.conn()).await?
        {
            let at = row.lat.zip(row.lon).and_then(|(lat, lon)| Point::new(lat, lon).ok());
            let name = row.organization_id.and_then(|id| names.get(&id).map(|name| (id, name)));
            if let (Some(at), Some((id, name))) = (at, name) {
                points.entry(name.clone()).or_default().push((id, at));
            }
        }
        Ok(points)
    }
}
