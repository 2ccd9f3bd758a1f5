//! Changing what a partner offers: what it is, when, and for how many.
use engine::domain::Slots;
use uuid::Uuid;

use super::change::{Deed, change, member};
use crate::{
    service::{Fault, Principal, Service, ServiceError},
    storage::{OfferRecord, StoreError},
};

const MOST_PLACES: i64 = 500;
const MOST_CATEGORIES: usize = 4;

/// What an offer becomes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChangedOffer {
    /// The offer.
    pub offer: Uuid,
    /// Codes of what it is.
    pub categories: Vec<String>,
    /// Half-days, `mon-am` and so on; none = not said.
    pub slots: Vec<String>,
    /// How many at once, as typed; empty = no limit.
    pub places: String,
}

/// Changes an offer. Places that are taken stay taken.
///
/// # Errors
/// `offer-missing`, `too-many-offers`, `slot`, `places-wrong`; [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn change_offer(
    service: &Service,
    who: Principal,
    subject: Uuid,
    wanted: &ChangedOffer,
) -> Result<(), ServiceError> {
    let (staff, _) = member(who)?;
    let (slots, places) = check(service, wanted)?;
    let (id, categories) = (wanted.offer, wanted.categories.join(" "));
    change(service, Deed { staff, subject, action: "change-offer" }, move |held, now| {
        let offer = held.offers.iter_mut().find(|offer| offer.id == id).ok_or(StoreError::NotFound)?;
        offer.categories = categories;
        offer.slots = i64::from(slots.bits());
        offer.places_free = free(offer, places);
        (offer.places, offer.updated_at) = (places, now);
        Ok(())
    })
    .await
}

/// Who took a place keeps it, also when there are more or fewer places now.
fn free(offer: &OfferRecord, places: Option<i64>) -> Option<i64> {
    let taken = offer.places.zip(offer.places_free).map_or(0, |(places, free)| places - free);
    places.map(|places| (places - taken).max(0))
}

fn check(service: &Service, wanted: &ChangedOffer) -> Result<(Slots, Option<i64>), ServiceError> {
    let mut faults = Vec::new();
    let known = |code: &String| service.store.taxonomy().find(code).is_some();
    if wanted.categories.is_empty() || !wanted.categories.iter().all(known) {
        faults.push(Fault::new("categories", "offer-missing"));
    } else if wanted.categories.len() > MOST_CATEGORIES {
        faults.push(Fault::new("categories", "too-many-offers"));
    }
    let slots = wanted.slots.join(",").parse::<Slots>();
    if let Err(fault) = &slots {
        faults.push(Fault::new("slots", "slot").with("value", &fault.0));
    }
    let places = match wanted.places.trim() {
        "" => Some(None),
        typed => typed.parse().ok().filter(|places| (1..=MOST_PLACES).contains(places)).map(Some),
    };
    if places.is_none() {
        faults.push(Fault::new("places", "places-wrong").with("value", wanted.places.trim()));
    }
    match (slots, places) {
        (Ok(slots), Some(places)) if faults.is_empty() => Ok((slots, places)),
        _ => Err(ServiceError::Invalid(faults)),
    }
}
