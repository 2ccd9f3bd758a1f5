//! What the benches ask: a service with nothing in it, or with the demo town.
#![allow(dead_code, reason = "no bench needs all of it")]
use std::{path::Path, sync::Arc};

use buurtraat::{
    cli::load_demo,
    import::{PlaceRules, read_taxonomy, read_weights},
    service::{Config, FixedClock, Service},
    storage::Store,
};

/// The morning on which the scripts are told.
const MORNING: &str = "2026-09-14T07:00:00Z";

/// Where the database of a folder is.
pub fn database(folder: &Path) -> String {
    format!("sqlite:{}", folder.join("town.db").display())
}

/// Nothing in it, at a moment (RFC 3339).
pub async fn empty((url, folder): (&str, &Path), now: &str, config: Config) -> Service {
    let taxonomy = Arc::new(read_taxonomy(include_bytes!("../../data/taxonomy.csv")).unwrap());
    Service {
        store: Store::open(url, folder.join("town.key"), taxonomy).await.unwrap(),
        weights: Arc::new(read_weights(include_str!("../../data/weights.toml")).unwrap()),
        places: Arc::new(PlaceRules::shipped().unwrap()),
        clock: Arc::new(FixedClock(now.parse().unwrap())),
        config: Arc::new(config),
    }
}

/// The demo town.
pub async fn demo(url: &str, folder: &Path) -> Service {
    let service = empty((url, folder), MORNING, Config { demo: true, ..Config::default() }).await;
    load_demo(&service).await.unwrap();
    service
}
