//! The imports on a database: what they keep, what they say, and that a second time changes nothing.
use std::path::PathBuf;

use buurtraat::{
    service::{
        Service,
        exchange::{ImportReport, Order},
    },
    storage::{Counts, Found, Giver, Whose},
};
use engine::domain::{Cell, POSTCODE4_RESOLUTION, What};
use h3o::Resolution;

use crate::support::{
    Place, both,
    ground::{self, DORPSSTRAAT, MOLENWEG, PARTNERS},
    process, service_on,
    town::{self, import, order},
};

/// The files of the village, by format, in the order in which each finds what it needs.
pub fn village(place: &Place) -> Vec<(&'static str, PathBuf)> {
    vec![
        ("areas", place.write("areas.geojson", ground::areas())),
        ("postcodes", place.write("postcodes.txt", ground::postcodes())),
        ("osm", place.write("dorp.osm", ground::osm(&DORPSSTRAAT))),
        ("partners", place.write("partners.csv", PARTNERS)),
        ("needs", place.write("needs.csv", ground::needs())),
    ]
}

/// What stands in the database, as a number.
async fn contents(service: &Service) -> String {
    service.store.backup(&mut std::io::sink()).await.unwrap().sha256
}

/// Imports and says what it did in a line.
async fn said(service: &Service, format: &str, path: &std::path::Path) -> (ImportReport, String) {
    let report = import(service, format, &order(path)).await;
    let line = town::line(format, &report);
    (report, line)
}

/// New the first time, all the same the second, and nothing but the run itself is written.
async fn a_second_run_changes_nothing(place: Place) {
    let service = place.service().await;
    for (format, path) in village(&place) {
        let (first, line) = said(&service, format, &path).await;
        assert!(first.counts.new > 0 && first.counts.changed + first.counts.same + first.skipped_rows == 0, "{line}");
        let dry = import(&service, format, &Order { dry_run: true, ..order(&path) }).await;
        let (second, line) = said(&service, format, &path).await;
        assert_eq!(second.counts, Counts { same: first.counts.new, ..Counts::default() }, "{line}");
        assert_eq!((dry.counts, dry.notes), (second.counts, second.notes));
    }
    let revisions = place.number("SELECT CAST(SUM(revision) AS bigint) FROM shard").await;
    for (format, path) in village(&place) {
        said(&service, format, &path).await;
    }
    assert_eq!(
        place.number("SELECT CAST(SUM(revision) AS bigint) FROM shard").await,
        revisions,
        "matching heard of nothing"
    );
    assert_eq!(place.number("SELECT COUNT(*) FROM import_run").await, 15);
    assert_eq!(service.store.check().await.unwrap().faults, Vec::<String>::new());
}
both!(a_second_run_changes_nothing);

/// A dry run of every format, new rows and changed ones: the same report, and not one byte stays.
async fn a_dry_run_keeps_nothing(place: Place) {
    let service = place.service().await;
    for (format, path) in village(&place) {
        let before = (contents(&service).await, service.store.index().snapshot().len());
        let dry = import(&service, format, &Order { dry_run: true, ..order(&path) }).await;
        assert_eq!((contents(&service).await, service.store.index().snapshot().len()), before, "{format}");
        let real = import(&service, format, &order(&path)).await;
        assert_eq!((dry.counts, dry.notes, dry.dry_run), (real.counts, real.notes, true), "{format}");
        assert_ne!(contents(&service).await, before.0);
    }
}
both!(a_dry_run_keeps_nothing);

/// One wrong row: left out and listed; with `--strict` the others are not kept either, and the exit code says so.
async fn strict_keeps_nothing_of_a_file_with_a_wrong_row(place: Place) {
    let wrong = format!("{PARTNERS}p10;organisatie;Nergens;taal;;;9999ZZ;Elders;;;;;;;;;;\n");
    let faulty = PARTNERS.replace("2600AB;Dorp;;;015 123", "26AB;Dorp;;;015 123");
    let needs = ground::needs().replace("2600,Het", "9999,Het");
    let files = [("partners", wrong), ("partners", faulty), ("needs", needs)];
    let service = place.service().await;
    for (format, path) in &village(&place)[..3] {
        said(&service, format, path).await;
    }
    for (count, (format, text)) in files.into_iter().enumerate() {
        let path = place.write(&format!("wrong-{count}.csv"), text);
        let before = contents(&service).await;
        let output = process::run(&place, &["import", format, path.to_str().unwrap(), "--strict", "--json"]);
        assert_eq!(output.status.code(), Some(2), "{}", String::from_utf8_lossy(&output.stderr));
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(report["skipped"].as_array().unwrap().len(), 1, "{report}");
        assert_eq!(contents(&service).await, before, "{report}");
        let report = import(&service, format, &order(&path)).await;
        assert_eq!((report.skipped_rows, report.refused), (1, false));
        assert_eq!(report.read, report.counts.new + report.counts.changed + report.counts.same + 1);
    }
}
both!(strict_keeps_nothing_of_a_file_with_a_wrong_row);

/// Two extracts that meet on a tile: each brings its streets and leaves those of the other.
async fn neighbouring_extracts_keep_each_others_streets(place: Place) {
    let service = place.service().await;
    let paths = [&DORPSSTRAAT, &MOLENWEG].map(|lane| place.write(&format!("{}.osm", lane.1), ground::osm(lane)));
    for path in paths.iter().chain(&paths) {
        said(&service, "osm", path).await;
    }
    let index = service.store.index();
    for lane in [&DORPSSTRAAT, &MOLENWEG] {
        let at = engine::domain::Point::new(lane.3, 4.3615).unwrap();
        assert_eq!(index.snapshot().network().street_near(at), Some(lane.1));
    }
    for path in &paths {
        let (report, line) = said(&service, "osm", path).await;
        assert_eq!((report.counts.new, report.counts.changed), (0, 0), "{line}");
    }
    assert_eq!(place.number("SELECT COUNT(*) FROM street_tile").await, 1, "they do share a tile");
    assert_eq!(service.store.addresses_by_street("dorpsSTRAAT").await.unwrap().len(), 4);
}
both!(neighbouring_extracts_keep_each_others_streets);

fn remarks<'r>(report: &'r ImportReport, code: &str) -> Vec<(&'r str, String)> {
    let wanted = report.notes.iter().filter(|note| note.remark.code() == code);
    wanted.map(|note| (note.object.as_str(), note.remark.to_string())).collect()
}

/// By address, by six characters, by four: found in that order, and said.
async fn how_a_partner_was_found_is_said(place: Place) {
    let service = place.service().await;
    let mut last = ImportReport::default();
    for (format, path) in &village(&place)[..4] {
        last = said(&service, format, path).await.0;
    }
    let found = remarks(&last, "resolved-by");
    let by = |name: &str| found.iter().find(|(object, _)| *object == name).map_or("", |(_, how)| how.as_str());
    assert_eq!(by("Buurthuis De Molen"), "was placed by its address");
    assert_eq!(by("Taalhuis Dorp"), "was placed by its postcode6");
    assert_eq!(by("Voedselkast"), "was placed by its postcode4");
    assert_eq!((by("Repair Café"), found.len()), ("", 8), "one gave its position, eight were found");
    let db = place.number("SELECT COUNT(*) FROM location WHERE lat IS NULL").await;
    assert_eq!(db, 1, "of the sole trader at home only a cell is kept");
    assert_eq!(place.number("SELECT COUNT(*) FROM location WHERE street = '' AND lat IS NULL").await, 1);
    for offer in service.store.list_offers(None, 10).await.unwrap() {
        let found = service.store.found(&[(What::Offer, offer.id)]).await.unwrap().remove(&offer.id).unwrap();
        let resolution = found.cell().unwrap().resolution();
        let Found::Offer(_, Giver::Organization(giver), _) = &found else { panic!("{found:?}") };
        let wanted = match giver.name.as_str() {
            "Voedselkast" => POSTCODE4_RESOLUTION,
            "Kapper aan huis Kim" => Resolution::Nine,
            _ => Resolution::Ten,
        };
        assert_eq!(resolution, wanted, "{}", giver.name);
    }
}
both!(how_a_partner_was_found_is_said);

/// The same club twice under two numbers: both are kept, and somebody is told.
async fn likely_duplicates_are_proposed_and_never_merged(place: Place) {
    let service = place.service().await;
    for (format, path) in &village(&place)[..3] {
        said(&service, format, path).await;
    }
    let again =
        "p20;organisatie;Buurthuis de Molen;ontmoeten;Dorpsstraat;3;2600AB;Dorp;;;015 123 45 67;;;stichting;;;;\n";
    let path = place.write("twice.csv", format!("{PARTNERS}{again}"));
    let (report, line) = said(&service, "partners", &path).await;
    let proposed = remarks(&report, "likely-duplicate");
    assert_eq!(proposed.len(), 1, "once, not once per look: {proposed:?}");
    assert_eq!(proposed[0].0, "Buurthuis de Molen");
    assert!(proposed[0].1.contains("Buurthuis De Molen") && proposed[0].1.contains("phone"), "{proposed:?}");
    assert_eq!(report.counts.new, 10, "{line}");
    assert_eq!(place.number("SELECT COUNT(*) FROM organization").await, 6);
}
both!(likely_duplicates_are_proposed_and_never_merged);

/// Never finer than resolution 9; four characters are resolution 7.
async fn needs_are_kept_coarsely(place: Place) {
    let service = place.service().await;
    let mut last = ImportReport::default();
    for (format, path) in village(&place) {
        last = said(&service, format, &path).await.0;
    }
    assert_eq!(remarks(&last, "coarsened").len(), 1);
    let needs = service.store.list_needs(Whose::All, "open", 0, 10).await.unwrap();
    let of = |id: &str| needs.iter().find(|need| need.source_id == id).unwrap();
    let cell = |id: &str| Cell::try_from(of(id).cell.unwrap()).unwrap().resolution();
    assert_eq!([cell("n1"), cell("n2"), cell("n3")], [Resolution::Nine, Resolution::Seven, Resolution::Nine]);
    assert_eq!(of("n1").located_by, "postcode6");
    let duty = place.number("SELECT COUNT(*) FROM need n JOIN worker w ON w.id = n.owner_id WHERE w.on_duty").await;
    assert_eq!(duty, 3, "every need belongs to whoever is on duty");
    assert_eq!(place.number("SELECT COUNT(DISTINCT municipality_id) FROM need WHERE municipality_id > 0").await, 1);
}
both!(needs_are_kept_coarsely);

/// Nothing wrong with what the imports make; what is broken on purpose is found.
async fn check_finds_a_planted_fault(place: Place) {
    let service = place.service().await;
    for (format, path) in village(&place) {
        said(&service, format, &path).await;
    }
    let health = service.store.check().await.unwrap();
    assert_eq!((health.faults.len(), health.missing_migrations), (0, 0));
    let fine = Cell::at(engine::domain::Point::new(52.0003, 4.3621).unwrap(), Resolution::Twelve).to_i64();
    let plants = [
        format!("UPDATE need SET cell = {fine} WHERE source_id = 'n1'"),
        format!("UPDATE volunteer SET cell = {fine} WHERE source_id = 'p5'"),
        "UPDATE offer SET status = 'gone' WHERE name = 'Taalhuis Dorp'".to_owned(),
        "UPDATE offer_entry SET warmth = 'lukewarm' WHERE what = 'event'".to_owned(),
        "UPDATE street_tile SET bytes = ways".to_owned(),
    ];
    for (count, plant) in (1..).zip(plants) {
        place.run(&plant).await;
        assert_eq!(service_on(service.store.clone()).store.check().await.unwrap().faults.len(), count, "{plant}");
    }
    let output = process::run(&place, &["check"]);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
}
both!(check_finds_a_planted_fault);
