//! Delft and Utrecht: areas, postcodes, the map; a second run of each; a place across the Schie.
use std::{path::PathBuf, sync::Arc};

use buurtraat::{
    import::{PlaceRules, read_taxonomy, read_weights},
    service::{
        Config, FixedClock, Principal, Service, USUAL_BASE_URL,
        asking::{Near, Place, Where, find_place, near},
        exchange::{ImportReport, Order, Silent, import_areas, import_osm, import_postcodes},
    },
    storage::Store,
};
use engine::{
    domain::{Cell, NEED_RESOLUTION, Point, What},
    matching::{Missed, Travel},
};

/// The folder with real data, when it is there.
fn shared() -> Option<PathBuf> {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/data"));
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: no shared data");
    None
}

async fn service(folder: &std::path::Path) -> Service {
    let taxonomy = Arc::new(read_taxonomy(include_bytes!("../../data/taxonomy.csv")).unwrap());
    let url = format!("sqlite:{}", folder.join("real.db").display());
    let store = Store::open(&url, folder.join("real.key"), taxonomy).await.unwrap();
    Service {
        store,
        weights: Arc::new(read_weights(include_str!("../../data/weights.toml")).unwrap()),
        places: Arc::new(PlaceRules::shipped().unwrap()),
        clock: Arc::new(FixedClock("2026-01-05T08:00:00Z".parse().unwrap())),
        config: Arc::new(Config { demo: false, helpdesk: None, base_url: USUAL_BASE_URL.into() }),
    }
}

fn order(path: PathBuf, year: Option<i32>) -> Order {
    Order { path, dry_run: false, strict: false, year }
}

fn honest(name: &str, report: &ImportReport) {
    let counts = report.counts;
    assert_eq!(report.read, counts.new + counts.changed + counts.same + report.skipped_rows, "{name}");
    println!(
        "{name}: read={} new={} changed={} same={} skipped={} notes={}",
        report.read,
        counts.new,
        counts.changed,
        counts.same,
        report.skipped_rows,
        report.notes.len()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn delft_and_utrecht_import_with_honest_reports_and_the_schie_is_walked_around() {
    let Some(data) = shared() else { return };
    let folder = tempfile::tempdir().unwrap();
    let service = service(folder.path()).await;
    let who = Principal::Operator;
    let areas = [
        ("areas of Utrecht and Delft", data.join("converted/cbs_wijk_2022_utrecht_delft.geojson"), Some(2022)),
        ("neighbourhoods of Utrecht", data.join("utrecht_boundaries_2015/buurt.geojson"), Some(2015)),
    ];
    for (name, path, year) in areas {
        for round in ["first", "second"] {
            let report = import_areas(&service, who, &order(path.clone(), year), &mut Silent).await.unwrap();
            honest(&format!("{name}, {round}"), &report);
            assert!(report.read >= 23);
            assert_eq!(round == "second", report.counts.new + report.counts.changed == 0);
        }
    }
    let postcodes = order(data.join("geonames_pc4/NL.txt"), None);
    let report = import_postcodes(&service, who, &postcodes, &mut Silent).await.unwrap();
    honest("postcodes", &report);
    assert_eq!(report.read, 4_334);
    let map = order(data.join("osm_delft/tudelft.osm.pbf"), None);
    for round in ["first", "second"] {
        let report = import_osm(&service, who, &map, &mut Silent).await.unwrap();
        honest(&format!("map of Delft, {round}"), &report);
        assert_eq!(round == "second", report.counts.new + report.counts.changed == 0);
        assert!(report.attribution.is_some());
    }
    across_the_schie(&service).await;
}

/// Every known place is asked for from streets nearby: those that are close in a straight line and far on foot must
/// rank by their walk.
async fn across_the_schie(service: &Service) {
    let index = service.store.index();
    let snapshot = index.snapshot();
    let network = snapshot.network();
    let mut pairs = 0;
    let mut shown = 0;
    for entry in snapshot.entries().filter(|entry| entry.what == What::KnownPlace) {
        let Some(at) = entry.stands_at else { continue };
        let walked = network.walk(at, 2_500.0);
        let far = walked.metres().find(|(node, metres)| {
            let crow = network.position(*node).metres_to(at);
            (100.0..=200.0).contains(&crow) && *metres > 1_300.0
        });
        let Some((node, metres)) = far else { continue };
        pairs += 1;
        let from = network.position(node);
        let crow = from.metres_to(at);
        let code = entry.categories.iter().next().and_then(|ix| service.store.taxonomy().get(ix)).unwrap();
        let minutes = metres / engine::travel::METRES_PER_MINUTE;
        shown += u32::from(ranks_by_its_walk(service, from, code.code.as_str(), &entry, minutes).await);
        if pairs == 1 {
            println!("a pair: {crow:.0} m in a straight line, {metres:.0} m on foot");
        }
    }
    println!("Schie pairs={pairs} ranked_by_walk={shown}");
    assert!(pairs > 0, "no place in Delft is close in a straight line and far on foot");
    assert_eq!(pairs, shown);
}

/// Within the walk it stands behind everything of the same worth that is nearer on foot, with the walk as its minutes;
/// outside it is no suggestion at all, and a near miss that says how far the walk is.
async fn ranks_by_its_walk(
    service: &Service,
    from: Point,
    category: &str,
    entry: &engine::domain::Entry,
    minutes: f64,
) -> bool {
    let label = String::new();
    let exactness = buurtraat::service::asking::Exactness::Point;
    let place = Place { at: from, cell: Cell::at(from, NEED_RESOLUTION), label, exactness };
    let inside = Near { limit: 1_000, ..Near::about(category, (minutes * 1.05).min(120.0)) };
    let answer = near(service, Principal::Anonymous, &place, &inside).await.unwrap();
    let mine = answer.suggestions.iter().find(|one| one.suggestion.id == entry.id).unwrap();
    let found = mine.suggestion.minutes.unwrap();
    let nearness = mine.suggestion.parts.nearness;
    let ordered = answer.suggestions.windows(2).all(|two| two[0].suggestion.score >= two[1].suggestion.score);
    let outside = Near { limit: 1_000, ..Near::about(category, minutes * 0.9) };
    let answer = near(service, Principal::Anonymous, &place, &outside).await.unwrap();
    let absent = answer.suggestions.iter().all(|one| one.suggestion.id != entry.id);
    let misses = answer.near_misses.iter().find(|miss| miss.shown.suggestion.id == entry.id);
    let told =
        misses.is_none_or(|miss| matches!(miss.missed, Missed::Reach { minutes: told, .. } if told > minutes * 0.9));
    mine.suggestion.travel == Travel::Network
        && (found - minutes).abs() < 0.5
        && nearness < 0.1
        && ordered
        && absent
        && told
}

#[tokio::test(flavor = "multi_thread")]
async fn a_postcode_of_delft_is_found_and_one_that_is_nowhere_is_not() {
    let Some(data) = shared() else { return };
    let folder = tempfile::tempdir().unwrap();
    let service = service(folder.path()).await;
    let map = order(data.join("osm_delft/tudelft.osm.pbf"), None);
    import_osm(&service, Principal::Operator, &map, &mut Silent).await.unwrap();
    let found = find_place(&service, &Where::Typed("2624 ax".into())).await.unwrap();
    assert_eq!(found.label, "2624 AX");
    assert!(find_place(&service, &Where::Typed("9999ZZ".into())).await.is_err());
}
