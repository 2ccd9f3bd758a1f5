//! A place from the map that is a partner by now is not offered a second time as "not a partner yet".
use std::collections::HashMap;

use engine::domain::{Point, Taxonomy};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{
    KnownPlaceRecord, OfferRecord, OrganizationRecord, Projected, StoreError, Tx,
    entity::{known_place, location, offer, offer_entry, organization},
    upsert,
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
        let trades: HashMap<Uuid, String> =
            changed.iter().filter_map(|place| Some((place.partner_id?, place.trade.clone()))).collect();
        self.write_places(taxonomy, changed).await?;
        self.learn_trades(taxonomy, &trades).await?;
        Ok(count)
    }

    /// A partner has the trade of the place on the map that it is.
    async fn learn_trades(&mut self, taxonomy: &Taxonomy, of: &HashMap<Uuid, String>) -> Result<(), StoreError> {
        let ids: Vec<Uuid> = of.keys().copied().collect();
        for some in ids.chunks(1_000) {
            let partners = organization::Entity::find().filter(organization::Column::Id.is_in(some.iter().copied()));
            let mut learning = partners.all(self.conn()).await?;
            learning.retain(|partner| of[&partner.id] != partner.trade);
            for partner in &mut learning {
                partner.trade.clone_from(&of[&partner.id]);
            }
            self.tell_trades(taxonomy, &learning).await?;
            upsert::put_all::<organization::Entity, organization::ActiveModel>(self.conn(), learning).await?;
        }
        Ok(())
    }

    /// What matching reads of their offers.
    async fn tell_trades(&mut self, taxonomy: &Taxonomy, partners: &[OrganizationRecord]) -> Result<(), StoreError> {
        let theirs = offer::Column::OrganizationId.is_in(partners.iter().map(|partner| partner.id));
        let offers = offer::Entity::find().filter(theirs).all(self.conn()).await?;
        let trades: HashMap<Uuid, &str> = partners.iter().map(|partner| (partner.id, partner.trade.as_str())).collect();
        let trade_of = |offer: &OfferRecord| Some((offer.id, *trades.get(&offer.organization_id?)?));
        let trades: HashMap<Uuid, &str> = offers.iter().filter_map(trade_of).collect();
        let entries = offer_entry::Entity::find().filter(offer_entry::Column::Id.is_in(trades.keys().copied()));
        let told = |row: offer_entry::Model| Projected(offer_entry::Model { trade: trades[&row.id].into(), ..row });
        let entries = entries.all(self.conn()).await?.into_iter().map(told).collect();
        self.put_entries(taxonomy, entries).await
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
