//! Water and areas as they were loaded, in memory until another file comes or one is taken back.
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use super::{
    areas::{all_of, middle, ring, surfaces},
    outlines::{Gathered, Outlines},
};
use crate::{
    service::{Service, ServiceError},
    storage::GroundStamp,
};

/// The levels that are drawn.
const LEVELS: [&str; 3] = ["municipality", "district", "neighbourhood"];

/// Code and name of an area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaSaid {
    /// As the statistics office has it, or an own one.
    pub code: String,
    /// What people call it.
    pub name: String,
}

/// What is known of the ground.
#[derive(Debug)]
pub struct KnownGround {
    /// Lines, and outlines that end where they began.
    pub water: Outlines<()>,
    areas: BTreeMap<&'static str, Outlines<AreaSaid>>,
    names: BTreeMap<&'static str, Outlines<AreaSaid>>,
}

impl KnownGround {
    /// The areas of a level.
    pub fn areas(&self, level: &str) -> Option<&Outlines<AreaSaid>> {
        self.areas.get(level)
    }

    /// Where the names of the areas of a level stand: a place inside each.
    pub fn names(&self, level: &str) -> Option<&Outlines<AreaSaid>> {
        self.names.get(level)
    }
}

/// What was read last, and of what.
type Last = Option<(GroundStamp, Arc<KnownGround>)>;

/// The ground in memory.
#[derive(Clone, Debug, Default)]
pub struct KeptGround(Arc<Mutex<Last>>);

/// What is known of the ground now. Two who come first both read it; nobody waits.
///
/// # Errors
/// What the database says.
pub async fn known_ground(service: &Service) -> Result<Arc<KnownGround>, ServiceError> {
    let stamp = service.store.ground_stamp().await?;
    let kept = &service.config.ground.0;
    let found = kept.lock().unwrap_or_else(PoisonError::into_inner).clone();
    if let Some((_, known)) = found.filter(|(of, _)| *of == stamp) {
        return Ok(known);
    }
    let known = Arc::new(read(service).await?);
    *kept.lock().unwrap_or_else(PoisonError::into_inner) = Some((stamp, Arc::clone(&known)));
    Ok(known)
}

async fn read(service: &Service) -> Result<KnownGround, ServiceError> {
    let mut water = Gathered::default();
    for (_, line) in service.store.water().await? {
        water.add(&[ring(&line["line"])], ());
    }
    let (mut areas, mut names) = (BTreeMap::new(), BTreeMap::new());
    for level in LEVELS {
        let (mut gathered, mut named) = (Gathered::default(), Gathered::default());
        for area in all_of(service, level).await? {
            let said = AreaSaid { code: area.code, name: area.name };
            let surfaces = surfaces(&area.geometry);
            surfaces.iter().for_each(|rings| gathered.add(rings, said.clone()));
            named.add(&[middle(&surfaces).into_iter().collect()], said);
        }
        areas.insert(level, gathered.lay());
        names.insert(level, named.lay());
    }
    Ok(KnownGround { water: water.lay(), areas, names })
}
