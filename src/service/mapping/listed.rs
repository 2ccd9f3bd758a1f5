//! What a piece of the map shows, in words: every hexagon and every place that is drawn there stands in the list as well, with
//! the same numbers. Who cannot see the map, or prints it, misses nothing.
use std::collections::HashMap;

use engine::domain::{EntryId, Extent, What};
use uuid::Uuid;

use super::{Around, Hexagon, Place, hexagons, places, resolution_at};
use crate::{
    service::{Service, ServiceError},
    storage::Found,
};

/// Places named in one list; a map that shows more says so.
pub const MOST_LISTED: usize = 500;
/// Places among whose names letters are looked for.
const MOST_SEARCHED: usize = 5_000;

/// A hexagon and what one would call it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedHexagon {
    /// What it holds.
    pub hexagon: Hexagon,
    /// The street nearest to its middle; nothing where no street is near.
    pub near: Option<String>,
}

/// A place with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedPlace {
    /// Which.
    pub id: EntryId,
    /// Offer, known place, event or initiative.
    pub what: What,
    /// What people call it.
    pub name: String,
    /// Whole minutes on foot from where somebody walks; nothing where nobody does, and beyond reach.
    pub minutes: Option<u8>,
}

/// Which places are listed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted<'a> {
    /// Letters that their names have, accents and capitals aside; none for all.
    pub letters: &'a str,
    /// From where somebody walks.
    pub around: Option<&'a Around>,
    /// What is beyond reach is left out.
    pub only_reached: bool,
}

/// What a piece of the map shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listed {
    /// In order of cell.
    pub hexagons: Vec<ListedHexagon>,
    /// By name; at most [`MOST_LISTED`].
    pub places: Vec<ListedPlace>,
    /// How many places there are in all.
    pub all_places: usize,
}

/// What is drawn of a piece of the map at a zoom; of the places those that are wanted.
///
/// # Errors
/// What the database says.
pub async fn listed(
    service: &Service,
    (extent, zoom): (&Extent, u8),
    wanted: Wanted<'_>,
) -> Result<Listed, ServiceError> {
    let index = service.store.index();
    let (snapshot, now) = (index.snapshot(), service.instant());
    let near = |hexagon: &Hexagon| snapshot.network().street_near(hexagon.cell.centre()).map(str::to_owned);
    let drawn = hexagons(&snapshot, extent, resolution_at(zoom), now).into_iter().filter(|one| reaches(one, extent));
    let hexagons = drawn.map(|hexagon| ListedHexagon { near: near(&hexagon), hexagon }).collect();
    let minutes = |place: &Place| wanted.around.and_then(|around| around.minutes_to(place.at));
    let mut places = places(&snapshot, extent, now);
    places.retain(|place| !wanted.only_reached || minutes(place).is_some());
    let letters = engine::domain::fold(wanted.letters.trim());
    // Letters are looked for in all names there are room for; without them those that are not shown need no name.
    let mut all_places = places.len();
    places.truncate(if letters.is_empty() { MOST_LISTED } else { MOST_SEARCHED });
    let mut places = named(service, &places, minutes).await?;
    if !letters.is_empty() {
        places.retain(|place| engine::domain::fold(&place.name).contains(&letters));
        all_places = places.len();
        places.truncate(MOST_LISTED);
    }
    Ok(Listed { hexagons, places, all_places })
}

/// Does it reach into the piece?
fn reaches(one: &Hexagon, extent: &Extent) -> bool {
    let around = Extent::around(super::tile::corners(one.cell));
    around.is_some_and(|around| around.meets(extent))
}

async fn named(
    service: &Service,
    places: &[Place],
    minutes: impl Fn(&Place) -> Option<u8>,
) -> Result<Vec<ListedPlace>, ServiceError> {
    let wanted: Vec<(What, Uuid)> = places.iter().map(|place| (place.what, place.id.as_uuid())).collect();
    let found: HashMap<Uuid, Found> = service.store.found(&wanted).await?;
    let name = |place: &Place| found.get(&place.id.as_uuid()).map(|found| found.name().to_owned());
    let mut all: Vec<_> = places
        .iter()
        .filter_map(|place| {
            Some(ListedPlace { id: place.id, what: place.what, name: name(place)?, minutes: minutes(place) })
        })
        .collect();
    all.sort_by_cached_key(|place| (engine::domain::fold(&place.name), place.id));
    Ok(all)
}
