//! The best stretches of a municipality, those where the team works first.
use std::collections::{HashMap, HashSet};

use engine::{
    matching::streets::{Business, Openness, Stretch, Young, best_stretches},
    travel::Walk,
};
use uuid::Uuid;

use super::street::{Asked, Street, StreetBusiness};
use crate::{
    import::{KindsOfWork, StreetFile},
    service::{Principal, Service, ServiceError, Staff, exchange::moment, network::ground},
    storage::{KnownPlaceRecord, StoreError},
};

/// What young people ask who look for a street like this.
const YOUNG: [&str; 3] = ["stage", "werkervaring", "school"];
/// Stretches that are looked through, and how many of them are shown: of the team's own ground, and elsewhere.
const LOOKED_THROUGH: usize = 40;
const OWN: usize = 8;
const OTHERS: usize = 4;

/// The best stretches, best first: those on the ground of the team, then others of its municipality.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team.
pub async fn list_streets(service: &Service, who: Principal) -> Result<Vec<Street>, ServiceError> {
    let all = all(service, who.must_be_staff()?).await?;
    let (own, others): (Vec<_>, Vec<_>) = all.into_iter().partition(|street| street.in_team);
    Ok(own.into_iter().take(OWN).chain(others.into_iter().take(OTHERS)).collect())
}

/// The stretch that a business stands in.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team; [`ServiceError::NotFound`] when it stands in none of the best.
pub async fn get_street(service: &Service, who: Principal, key: Uuid) -> Result<Street, ServiceError> {
    let all = all(service, who.must_be_staff()?).await?;
    let holds = |street: &Street| street.businesses.iter().any(|one| one.place.id == key);
    all.into_iter().find(holds).ok_or(ServiceError::NotFound)
}

async fn all(service: &Service, staff: Staff) -> Result<Vec<Street>, ServiceError> {
    let kinds = KindsOfWork::known();
    let own = ground::team_cells(service, staff).await?;
    let cells = service.store.cells_of(staff.municipality, &[]).await?;
    let inside = |place: &KnownPlaceRecord| ground::home(place).is_some_and(|cell| cells.contains(&cell));
    let works = |place: &KnownPlaceRecord| kinds.find(&place.trade).is_some();
    let places = service.store.places_within(&ground::spans_of(&cells)).await?;
    let places: Vec<KnownPlaceRecord> = places.into_iter().filter(|place| inside(place) && works(place)).collect();
    let asked = who_was_asked(service, staff, &places).await?;
    let businesses = places.iter().filter_map(|place| business(place, kinds, &asked)).collect();
    let stretches = stretches(service, businesses, young(service, staff).await?).await?;
    let mut places: HashMap<Uuid, KnownPlaceRecord> = places.into_iter().map(|place| (place.id, place)).collect();
    Ok(stretches.into_iter().map(|one| written(one, &mut places, kinds, &asked, &own)).collect())
}

async fn who_was_asked(
    service: &Service,
    staff: Staff,
    places: &[KnownPlaceRecord],
) -> Result<HashMap<Uuid, Asked>, ServiceError> {
    let ids: Vec<Uuid> = places.iter().map(|place| place.id).collect();
    let answers = service.store.last_answers(staff.municipality, &ids).await?;
    let own = service.store.shops_that_answered(&ids).await?;
    let resting = service.store.resting(moment(service)).await?;
    let asked = |place: &KnownPlaceRecord| match answers.get(&place.id).map(String::as_str) {
        _ if place.partner_id.is_some() => Asked::Partner,
        _ if resting.contains_key(&place.id) => Asked::No,
        _ if own.contains_key(&place.id) => Asked::Yes,
        Some("yes") => Asked::Yes,
        Some("perhaps") => Asked::Perhaps,
        _ => Asked::NotYet,
    };
    Ok(places.iter().map(|place| (place.id, asked(place))).collect())
}

fn business(place: &KnownPlaceRecord, kinds: &KindsOfWork, asked: &HashMap<Uuid, Asked>) -> Option<Business<Uuid>> {
    let openness = match asked.get(&place.id)? {
        Asked::Partner | Asked::Yes => Openness::Partner,
        Asked::No => Openness::SaidNo,
        Asked::Perhaps | Asked::NotYet => Openness::NotAsked,
    };
    Some(Business {
        id: place.id,
        at: ground::point(place)?,
        street: place.street.clone(),
        house_number: place.house_number.clone(),
        work: kinds.find(&place.trade)?,
        openness,
    })
}

async fn young(service: &Service, staff: Staff) -> Result<Vec<Young>, ServiceError> {
    let asked = ground::asked(service, staff).await?;
    let young = asked.iter().filter(|one| YOUNG.contains(&one.need.category.as_str()));
    Ok(young.map(|one| Young { at: one.at, weight: 1.0 }).collect())
}

/// The engine's answer, off the threads that answer others.
async fn stretches(
    service: &Service,
    businesses: Vec<Business<Uuid>>,
    young: Vec<Young>,
) -> Result<Vec<Stretch<Uuid>>, ServiceError> {
    let StreetFile { rules, weights, .. } = StreetFile::shipped()?;
    let snapshot = service.store.index().snapshot();
    let work = tokio::task::spawn_blocking(move || {
        let network = snapshot.network();
        best_stretches(network, &mut Walk::new(), &businesses, &young, &rules, &weights, LOOKED_THROUGH)
    });
    let found = work.await.map_err(|_| ServiceError::Store(StoreError::Busy))?;
    found.map_err(|fault| crate::import::FileFault::Weights { fault }.into())
}

fn written(
    stretch: Stretch<Uuid>,
    places: &mut HashMap<Uuid, KnownPlaceRecord>,
    kinds: &KindsOfWork,
    asked: &HashMap<Uuid, Asked>,
    own: &HashSet<i64>,
) -> Street {
    let businesses = stretch.businesses.iter().filter_map(|id| {
        let place = places.remove(id)?;
        let work = kinds.find(&place.trade).and_then(|work| kinds.names(work))?.clone();
        Some(StreetBusiness { asked: asked.get(id).copied().unwrap_or(Asked::NotYet), place, work })
    });
    let businesses: Vec<StreetBusiness> = businesses.collect();
    let at_home = |one: &&StreetBusiness| ground::home(&one.place).is_some_and(|cell| own.contains(&cell));
    let in_team = businesses.iter().filter(at_home).count() * 2 > businesses.len();
    Street {
        key: stretch.businesses.first().copied().unwrap_or_default(),
        name: stretch.street,
        numbers: stretch.numbers,
        businesses,
        metres: stretch.metres,
        in_team,
    }
}
