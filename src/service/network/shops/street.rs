//! How many in the street take part, and at how many it begins.
use std::collections::BTreeSet;

use uuid::Uuid;

use super::Shop;
use crate::{
    import::{KindsOfWork, StreetFile},
    service::{Service, ServiceError, exchange::moment},
    storage::KnownPlaceRecord,
};

/// A partner that offers one of these takes part.
const TAKES_PART: [&str; 2] = ["werkervaring", "stage"];

/// What one shop reads of its street.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InStreet {
    /// Shops that said yes, this one with them.
    pub shops: usize,
    /// So many must say yes before it begins.
    pub begins_at: usize,
}

/// The street of a shop that said yes; nothing for who stands in no street we know.
pub(super) async fn in_street(service: &Service, shop: &Shop) -> Result<Option<InStreet>, ServiceError> {
    let (Some(at), false) = (shop.at, shop.street.is_empty()) else { return Ok(None) };
    let begins_at = StreetFile::shipped()?.begins_at;
    let places = service.store.places_in_street(&shop.street, at).await?;
    let offer = service.store.partners_in_street(&shop.street, at, &TAKES_PART).await?;
    let all = service.store.partners_in_street(&shop.street, at, &[]).await?;
    let mut ids: Vec<Uuid> = places.iter().map(|place| place.id).collect();
    ids.extend(&all);
    let answers = service.store.shops_that_answered(&ids).await?;
    let at_the_door = service.store.last_answers(shop.municipality, &ids).await?;
    let resting = service.store.resting(moment(service)).await?;
    let said_yes = |id: &Uuid| {
        let own = answers.get(id).is_some_and(|answer| answer == "one" || answer == "more");
        own || at_the_door.get(id).is_some_and(|answer| answer == "yes") && !resting.contains_key(id)
    };
    let mut taking: BTreeSet<Uuid> = offer.into_iter().filter(|id| !resting.contains_key(id)).collect();
    taking.extend(all.iter().filter(|id| said_yes(id)));
    let works = |place: &&KnownPlaceRecord| KindsOfWork::known().find(&place.trade).is_some();
    for place in places.iter().filter(works) {
        if place.partner_id.is_none() && said_yes(&place.id) {
            taking.insert(place.id);
        }
    }
    taking.insert(shop.subject);
    Ok(Some(InStreet { shops: taking.len(), begins_at }))
}
