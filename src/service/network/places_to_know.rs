//! "Wie kennen jullie al?": places from the map in the team's areas that are no partner yet.
use std::collections::HashMap;

use uuid::Uuid;

use super::change::member;
use crate::{
    service::{Fault, Principal, Service, ServiceError},
    storage::{Contact, KnownPlaceRecord, PlacesAsked},
};

/// Most places that can be ticked at once: more is no conversation any more.
pub const MOST_TICKED: usize = 40;

/// One page of places by name, and how many there are in all. Words look in names, streets and sorts of place.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team.
pub async fn list_places_to_know(
    service: &Service,
    who: Principal,
    words: &str,
    skip: u64,
    limit: u64,
) -> Result<(Vec<KnownPlaceRecord>, u64), ServiceError> {
    let (staff, team) = member(who)?;
    let asked = PlacesAsked {
        municipality: staff.municipality,
        areas: service.store.areas_of_team(team).await?,
        words: words.to_owned(),
        trades: trades(service, words),
        skip,
        limit: limit.clamp(1, super::PAGE_MOST),
    };
    Ok(service.store.list_places_to_know(&asked).await?)
}

/// Sorts of place that a word means: "fiets" finds every bicycle shop.
fn trades(service: &Service, words: &str) -> Vec<String> {
    let word = words.trim().to_lowercase();
    if word.chars().count() < 3 {
        return Vec::new();
    }
    let means = |name: &str| name.to_lowercase().contains(&word);
    let mut all: Vec<String> = service
        .places
        .trades()
        .filter(|trade| means(&trade.nl) || means(&trade.en))
        .map(|trade| trade.code.clone())
        .collect();
    all.sort_unstable();
    all
}

/// Places that were ticked, as they are now; one that is a partner by now says so.
///
/// # Errors
/// `nobody-ticked`, `too-many-ticked`; [`ServiceError::Forbidden`].
pub async fn get_ticked(
    service: &Service,
    who: Principal,
    ids: &[Uuid],
) -> Result<Vec<KnownPlaceRecord>, ServiceError> {
    member(who)?;
    if ids.len() > MOST_TICKED {
        return Err(Fault::new("place", "too-many-ticked").with("most", MOST_TICKED).into());
    }
    let mut places = service.store.known_places(ids).await?;
    places.retain(|place| !place.withdrawn);
    if places.is_empty() {
        return Err(Fault::new("place", "nobody-ticked").into());
    }
    Ok(places)
}

/// How to reach those of these places that are no partner yet, as it was said at the door or on the phone.
///
/// # Errors
/// [`ServiceError::Forbidden`].
pub async fn contacts_of_ticked(
    service: &Service,
    who: Principal,
    places: &[KnownPlaceRecord],
) -> Result<HashMap<Uuid, Contact>, ServiceError> {
    member(who)?;
    let mut kept = HashMap::new();
    for place in places.iter().filter(|place| place.partner_id.is_none()) {
        // What the shop said itself goes before what somebody heard at the door.
        let own = service.store.find_shop(&[place.id]).await?.map_or(place.id, |answer| answer.id);
        kept.extend(service.store.find_contact(own).await?.map(|(contact, _)| (place.id, contact)));
    }
    Ok(kept)
}
