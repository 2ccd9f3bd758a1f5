//! Taking back the last file of the map: the database holds what it held, or nothing is taken back and it is said why.
use std::path::{Path, PathBuf};

use buurtraat::service::{
    Principal, Service, ServiceError,
    exchange::{Ground, undo_import},
};

use super::{directories::kept, imports::village};
use crate::{
    network::village::at,
    support::{
        Place, both,
        ground::{MOLENWEG, PARTNERS, areas, osm, postcodes},
        town::{import, order},
    },
};

/// Minutes after nine of which nobody else speaks.
struct Clock(u32);

impl Clock {
    /// The use cases a minute later.
    fn next(&mut self, service: &Service) -> Service {
        self.0 += 1;
        at(service, &format!("2026-09-14T09:{:02}", self.0))
    }
}

/// What the database holds, but for runs, traces and revisions, which only grow, and what is gone.
pub async fn state(service: &Service) -> Vec<String> {
    let rows = kept(service).await.into_iter().filter(|line| !line.contains("\"table\":\"import_undo\""));
    let mut state = Vec::new();
    for line in rows {
        let mut line: serde_json::Value = serde_json::from_str(&line).unwrap();
        let row = line["row"].as_object_mut().unwrap();
        for count in ["revision", "streets_revision"] {
            row.remove(count);
        }
        if line["table"] != "offer_entry" || line["row"]["withdrawn"] == false {
            state.push(line.to_string());
        }
    }
    state
}

pub async fn undo(service: &Service, ground: Ground) -> Result<(), (&'static str, String)> {
    match undo_import(service, Principal::Operator, ground).await {
        Ok(()) => Ok(()),
        Err(ServiceError::Invalid(faults)) => {
            let file = faults[0].args.iter().find(|(name, _)| *name == "file").map(|(_, file)| file.clone());
            Err((faults[0].code, file.unwrap_or_default()))
        }
        Err(other) => panic!("{other:?}"),
    }
}

fn ground(format: &str) -> Ground {
    match format {
        "areas" => Ground::Areas,
        "postcodes" => Ground::Postcodes,
        _ => Ground::Streets,
    }
}

async fn load(service: &Service, format: &str, path: &Path) {
    let report = import(service, format, &order(path)).await;
    assert!(report.counts.new + report.counts.changed + report.gone > 0, "{format} changes something");
}

/// The files of the village in a newer form: names, borders and houses that changed, came and went.
fn newer(place: &Place) -> Vec<(&'static str, PathBuf)> {
    let areas = areas().replace("\"Kern\"", "\"Kern en Rand\"").replace("[4.42,51.97]", "[4.41,51.97]");
    let map = osm(&MOLENWEG).replace("Molenweg", "Nieuwe Molenweg");
    let postcodes =
        postcodes().replace("52.0105", "52.0110") + "NL\t2602\tDorp\tZ\t11\tDorp\t9901\t\t\t52.02\t4.36\t6\n";
    vec![
        ("areas", place.write("newer.geojson", areas)),
        ("postcodes", place.write("newer.txt", postcodes)),
        ("osm", place.write("newer.osm", map)),
    ]
}

async fn what_was_there_is_there_again(place: Place) {
    let service = place.service().await;
    let (mut clock, mut undone) = (Clock(0), 0);
    let files = village(&place).into_iter().take(3).chain(newer(&place));
    for (format, path) in files {
        let (before, found) = (state(&service).await, service.store.index().snapshot().len());
        let now = clock.next(&service);
        load(&now, format, &path).await;
        let after = state(&service).await;
        assert_ne!(after, before, "{format}");
        undo(&clock.next(&service), ground(format)).await.unwrap();
        assert_eq!(state(&service).await, before, "{format}");
        assert_eq!(service.store.index().snapshot().len(), found, "{format}");
        assert_eq!(undo(&service, ground(format)).await.unwrap_err().0, "undo-nothing");
        // At the same moment: a map without a date bears that of its reading.
        load(&now, format, &path).await;
        assert_eq!(state(&service).await, after, "{format}: the same file brings the same again");
        assert_eq!(service.store.check().await.unwrap().faults, Vec::<String>::new());
        undone += 1;
    }
    // Back along the whole way, the last first.
    for format in ["osm", "postcodes", "areas"] {
        undo(&clock.next(&service), ground(format)).await.unwrap();
    }
    println!("undo {} files={undone} differences=0", place.kind.label());
}
both!(what_was_there_is_there_again);

async fn what_is_built_on_stays(place: Place) {
    let service = place.service().await;
    let mut clock = Clock(0);
    let files = village(&place);
    for (format, path) in &files[..3] {
        load(&clock.next(&service), format, path).await;
    }
    let refused = |why: &'static str, file: &str| Err((why, file.to_owned()));
    assert_eq!(undo(&service, Ground::Areas).await, refused("undo-later", "dorp.osm"));
    assert_eq!(undo(&service, Ground::Directory).await, refused("undo-nothing", ""));
    let before = state(&service).await;
    let same = import(&clock.next(&service), "osm", &order(&files[2].1)).await;
    assert_eq!(same.counts.new, 0);
    place.run("UPDATE known_place SET withdrawn = true").await;
    assert_eq!(undo(&service, Ground::Streets).await, refused("undo-changed", ""));
    place.run("UPDATE known_place SET withdrawn = false").await;
    assert_eq!(state(&service).await, before, "a refusal changes nothing");
    undo(&clock.next(&service), Ground::Streets).await.unwrap();
    load(&clock.next(&service), "osm", &files[2].1).await;
    import(&clock.next(&service), "partners", &order(&place.write("p.csv", PARTNERS))).await;
    let before = state(&service).await;
    assert_eq!(undo(&service, Ground::Streets).await, refused("undo-later", "p.csv"));
    place.run("DELETE FROM import_run WHERE format = 'partners'").await;
    assert_eq!(undo(&service, Ground::Streets).await, refused("undo-built-on", ""));
    assert_eq!(state(&service).await, before);
    // On a clock that stands still what was built on it is as old as the file.
    let at_once = "UPDATE organization SET created_at = \
                   (SELECT finished_at FROM import_run WHERE format = 'osm' ORDER BY finished_at DESC LIMIT 1)";
    place.run(at_once).await;
    assert_eq!(undo(&service, Ground::Streets).await, refused("undo-built-on", ""));
    let forbidden = undo_import(&service, Principal::Anonymous, Ground::Streets).await;
    assert!(matches!(forbidden, Err(ServiceError::SignIn | ServiceError::Forbidden)));
}
both!(what_is_built_on_stays);

/// Areas that moved partners into their municipality are not taken back: the partners would have nowhere to go.
async fn what_moved_with_it_stays(place: Place) {
    let service = place.service().await;
    let mut clock = Clock(0);
    let files = village(&place);
    for (format, path) in &files[1..4] {
        import(&clock.next(&service), format, &order(path)).await;
    }
    let areas = import(&clock.next(&service), "areas", &order(&files[0].1)).await;
    assert!(areas.relabelled > 0);
    assert_eq!(undo(&service, Ground::Areas).await.unwrap_err().0, "undo-nothing");
}
both!(what_moved_with_it_stays);
