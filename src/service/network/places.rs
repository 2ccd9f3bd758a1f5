//! The places of the map in the area of a team: what is here already, and "klopt niet".
use engine::domain::{Cell, NEED_RESOLUTION, What};
use uuid::Uuid;

use crate::{
    service::{Principal, Service, ServiceError, Staff, exchange::moment},
    storage::{CorrectionRecord, KnownPlaceRecord},
    text::fold,
};

/// Corrections shown at once.
const CORRECTIONS: u64 = 20;

/// The area of a team.
#[derive(Clone, Debug, Default)]
pub struct TeamGround {
    /// Its cells of resolution 9.
    pub cells: Vec<Cell>,
    /// Names of its areas; empty for the whole municipality.
    pub names: Vec<String>,
}

/// What is known in the area of a team.
#[derive(Clone, Debug, Default)]
pub struct KnownPlaces {
    /// The area.
    pub ground: TeamGround,
    /// Places of the map in it.
    pub total: usize,
    /// Partners in it.
    pub partners: usize,
    /// Those that answer the words, by name: one page of them.
    pub rows: Vec<KnownPlaceRecord>,
    /// How many answer the words.
    pub answering: usize,
    /// What the municipality said is wrong, latest first.
    pub corrected: Vec<KnownPlaceRecord>,
}

/// Where the team of somebody works: its areas, or its whole municipality when it never chose.
///
/// # Errors
/// What the database says.
pub async fn team_ground(service: &Service, staff: Staff) -> Result<TeamGround, ServiceError> {
    let areas = match staff.team {
        Some(team) => service.store.areas_of_team(team).await?,
        None => Vec::new(),
    };
    let cells = service.store.cells_of_areas(&areas).await?;
    if cells.is_empty() {
        let cells = service.store.cells_of_municipality(staff.municipality).await?;
        return Ok(TeamGround { cells, names: Vec::new() });
    }
    let all = service.store.area_names().await?;
    let name = |id: &Uuid| all.iter().find(|area| area.id == *id).map(|area| area.name.clone());
    Ok(TeamGround { cells, names: areas.iter().filter_map(name).collect() })
}

/// Places of the map in the area of whoever asks that answer `words`, a page of them in order of name.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team.
pub async fn list_known_places(
    service: &Service,
    who: Principal,
    words: &str,
    skip: usize,
    limit: usize,
) -> Result<KnownPlaces, ServiceError> {
    let staff = who.must_be_staff()?;
    let ground = team_ground(service, staff).await?;
    let mut rows = service.store.known_places_in(&ground.cells).await?;
    let total = rows.len();
    let typed = fold(words);
    rows.retain(|place| answers(service, place, &typed));
    rows.sort_by_cached_key(|place| (fold(&place.name), place.id));
    let answering = rows.len();
    let corrected = service.store.corrections_of(staff.municipality, CORRECTIONS).await?;
    Ok(KnownPlaces {
        partners: partners_in(service, &ground),
        ground,
        total,
        rows: rows.into_iter().skip(skip).take(limit).collect(),
        answering,
        corrected: corrected.into_iter().map(|(_, place)| place).collect(),
    })
}

/// Every word that was typed stands in its name, its sort or its street.
fn answers(service: &Service, place: &KnownPlaceRecord, typed: &str) -> bool {
    if typed.is_empty() {
        return true;
    }
    let trade = service.places.trade(&place.trade);
    let sort = trade.map(|trade| format!("{} {}", trade.nl, trade.en)).unwrap_or_default();
    let own = fold(&format!("{} {sort} {} {}", place.name, place.street, place.postcode));
    typed.split(' ').all(|word| own.contains(word))
}

fn partners_in(service: &Service, ground: &TeamGround) -> usize {
    let index = service.store.index();
    let snapshot = index.snapshot();
    let here = |cell: Option<Cell>| {
        cell.is_some_and(|cell| ground.cells.binary_search(&cell.coarsened(NEED_RESOLUTION)).is_ok())
    };
    snapshot.entries().filter(|entry| entry.what == What::Offer && here(entry.cell)).count()
}

/// "Klopt niet": takes a place of the map away, for good.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team, [`ServiceError::NotFound`].
pub async fn correct_place(service: &Service, who: Principal, place: Uuid) -> Result<(), ServiceError> {
    let staff = who.must_be_staff()?;
    let (now, audit_id, shard) = (moment(service), service.new_id(), staff.municipality);
    let taxonomy = service.store.taxonomy().clone();
    let said = CorrectionRecord {
        municipality_id: shard,
        place_id: place,
        what: "gone".to_owned(),
        worker_id: staff.worker,
        at: now,
    };
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            tx.correct_place(&taxonomy, said).await?;
            tx.audit(shard, audit_id, now, [&who.actor(), "correct", "known-place"], Some(place));
            Ok(())
        })
    });
    Ok(work.await?)
}

/// Takes "klopt niet" back.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team, [`ServiceError::NotFound`].
pub async fn uncorrect_place(service: &Service, who: Principal, place: Uuid) -> Result<(), ServiceError> {
    let staff = who.must_be_staff()?;
    let (now, audit_id, shard) = (moment(service), service.new_id(), staff.municipality);
    let taxonomy = service.store.taxonomy().clone();
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            tx.uncorrect_place(&taxonomy, shard, place).await?;
            tx.audit(shard, audit_id, now, [&who.actor(), "uncorrect", "known-place"], Some(place));
            Ok(())
        })
    });
    Ok(work.await?)
}
