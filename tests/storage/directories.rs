//! Directories and key figures on a database: what they keep, what they leave alone, and that a second time changes nothing.
use std::path::{Path, PathBuf};

use buurtraat::{
    service::{
        Principal, Service,
        exchange::{ImportReport, Order, Silent, import_figures, import_hsds},
        moderation::{hide_text, put_text_back},
        network::{list_offers, take_out},
    },
    storage::{Counts, PublicText},
};

use crate::{
    import::{figures::TOWN, hsds::fixture},
    network::village::{Village, who},
    support::{Place, both, process, town},
};

pub async fn village(place: &Place) -> Service {
    let service = place.service().await;
    for (format, path) in &super::imports::village(place)[..3] {
        town::import(&service, format, &town::order(path)).await;
    }
    service
}

pub async fn hsds(service: &Service, path: &Path) -> ImportReport {
    let report = import_hsds(service, Principal::Operator, &town::order(path), &mut Silent).await.unwrap();
    town::line("hsds", &report);
    report
}

async fn contents(service: &Service) -> String {
    service.store.backup(&mut std::io::sink()).await.unwrap().sha256
}

/// Everything but the runs themselves.
pub async fn kept(service: &Service) -> Vec<String> {
    let mut bytes = Vec::new();
    service.store.backup(&mut bytes).await.unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let logs = ["import_run", "audit_log", "audit_head"].map(|table| format!("\"table\":\"{table}\""));
    let rows = text.lines().filter(|line| line.contains("\"row\":") && !logs.iter().any(|log| line.contains(log)));
    rows.map(str::to_owned).collect()
}

fn same(count: u64) -> Counts {
    Counts { same: count, ..Counts::default() }
}

async fn a_directory_comes_in_once(place: Place) {
    let service = village(&place).await;
    let before = contents(&service).await;
    let order = Order { dry_run: true, ..town::order(&fixture("three")) };
    let dry = import_hsds(&service, Principal::Operator, &order, &mut Silent).await.unwrap();
    assert_eq!(contents(&service).await, before, "a dry run keeps nothing");
    let first = hsds(&service, &fixture("three")).await;
    assert_eq!((first.counts, first.skipped.clone()), (Counts { new: 8, ..Counts::default() }, Vec::new()));
    assert_eq!((dry.counts, dry.notes), (first.counts, first.notes));
    let number = |sql: &'static str| place.number(sql);
    let shard = number("SELECT municipality_id FROM municipality WHERE code = 'GM9901'").await;
    assert!(shard > 0);
    let strays = "SELECT COUNT(*) FROM organization WHERE source = 'hsds' AND municipality_id = 0";
    assert_eq!(number(strays).await, 0, "each stands in the municipality of its place");
    assert_eq!(number("SELECT COUNT(*) FROM offer").await, 4, "two, of which one at two places, and one by telephone");
    assert_eq!(number("SELECT COUNT(*) FROM location").await, 4, "the hall once for each that uses it");
    assert_eq!(number("SELECT COUNT(*) FROM location WHERE located_by = 'address'").await, 2);
    let stands = kept(&service).await;
    for name in ["three.json", "three", "three/datapackage.json"] {
        let again = hsds(&service, &fixture(name)).await;
        assert_eq!(again.counts, same(8), "{name}");
        assert_eq!(kept(&service).await, stands, "{name}");
    }
    assert_eq!(service.store.check().await.unwrap().faults, Vec::<String>::new());
    let found = service.store.index().snapshot();
    assert_eq!(found.len() as i64, number("SELECT COUNT(*) FROM offer_entry WHERE NOT withdrawn").await);
    let id = "6f1c0000-0000-4000-8000-000000000001".parse().unwrap();
    let (contact, public) = service.store.find_contact(id).await.unwrap().expect("its own telephone");
    assert_eq!((contact.phone.as_deref(), contact.person, public), (Some("0152000001"), None, true));
}
both!(a_directory_comes_in_once);

/// A copy of a fixture in which some words are others.
pub fn changed(place: &Place, from: &str, changes: &[(&str, &str, &str)]) -> PathBuf {
    let folder = place.folder.path().join(format!("changed-{}", changes.len()));
    std::fs::create_dir_all(&folder).unwrap();
    for entry in std::fs::read_dir(fixture(from)).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().to_string_lossy().into_owned();
        let mut text = std::fs::read_to_string(entry.path()).unwrap();
        for (file, old, new) in changes.iter().filter(|(file, ..)| *file == name) {
            assert!(text.contains(old), "{file} has no {old}");
            text = text.replace(old, new);
        }
        std::fs::write(folder.join(name), text).unwrap();
    }
    folder
}

async fn a_service_that_ends_is_no_longer_found_and_comes_back(place: Place) {
    let service = village(&place).await;
    hsds(&service, &fixture("three")).await;
    let there = service.store.index().snapshot().len();
    let ended = changed(&place, "three", &[("services.csv", "uit de buurt.,active", "uit de buurt.,inactive")]);
    let report = hsds(&service, &ended).await;
    assert_eq!(report.counts, Counts { changed: 1, same: 7, new: 0 });
    assert_eq!(service.store.index().snapshot().len(), there - 1);
    assert_eq!(hsds(&service, &ended).await.counts, same(8), "it ended once");
    let moved = [
        ("service_at_location.csv", "6f1c0000-0000-4000-8000-000000000033,", "# "),
        ("services.csv", "kleine groep.", "grote groep."),
    ];
    let report = hsds(&service, &changed(&place, "three", &moved)).await;
    assert_eq!(report.counts, Counts { changed: 2, same: 6, new: 0 }, "one is back, one has a place less");
    assert_eq!(service.store.index().snapshot().len(), there - 1);
    assert_eq!(hsds(&service, &fixture("three")).await.counts, Counts { changed: 1, same: 7, new: 0 });
    assert_eq!(service.store.index().snapshot().len(), there);
    assert_eq!(service.store.check().await.unwrap().faults, Vec::<String>::new());
}
both!(a_service_that_ends_is_no_longer_found_and_comes_back);

async fn what_people_did_here_stays(place: Place) {
    let Village { service, fenna, .. } = Village::of(&place).await;
    hsds(&service, &fixture("three")).await;
    let id = "6f1c0000-0000-4000-8000-000000000002".parse().unwrap();
    take_out(&service, who(fenna), id).await.unwrap();
    let there = service.store.index().snapshot().len();
    let report = hsds(&service, &changed(&place, "three", &[("services.csv", "kleine groep.", "grote groep.")])).await;
    assert_eq!(report.counts, Counts { changed: 1, same: 7, new: 0 });
    assert_eq!(service.store.index().snapshot().len(), there, "who was taken out stays out");
    assert_eq!(place.number("SELECT COUNT(*) FROM offer WHERE status = 'withdrawn'").await, 3);
}
both!(what_people_did_here_stays);

/// A team hid a text; a file that says something else of it does not show it again.
async fn what_was_hidden_stays_hidden(place: Place) {
    let Village { service, fenna, .. } = Village::of(&place).await;
    hsds(&service, &fixture("three")).await;
    let offers = list_offers(&service, Principal::Anonymous, None, 100).await.unwrap();
    let there = service.store.index().snapshot().len();
    for offer in &offers {
        hide_text(&service, who(fenna), (PublicText::Offer, offer.id), "klopt niet").await.unwrap();
    }
    let left = there - offers.len();
    assert_eq!((offers.len(), service.store.index().snapshot().len()), (4, left));
    let changes =
        [("services.csv", "kleine groep.", "grote groep."), ("services.csv", "uit de buurt.", "uit de wijk.")];
    let report = hsds(&service, &changed(&place, "three", &changes)).await;
    assert!(report.counts.changed >= 2, "{:?}", report.counts);
    assert_eq!(service.store.index().snapshot().len(), left);
    assert_eq!(list_offers(&service, Principal::Anonymous, None, 100).await.unwrap().len(), 0);
    put_text_back(&service, who(fenna), (PublicText::Offer, offers[0].id)).await.unwrap();
    assert_eq!(service.store.index().snapshot().len(), left + 1, "until the team puts it back");
}
both!(what_was_hidden_stays_hidden);

async fn areas_that_come_later_take_all_of_it_with_them(place: Place) {
    let service = place.service().await;
    let files = super::imports::village(&place);
    for (format, path) in &files[1..3] {
        town::import(&service, format, &town::order(path)).await;
    }
    hsds(&service, &fixture("three")).await;
    let ended = [("services.csv", "uit de buurt.,active", "uit de buurt.,inactive")];
    hsds(&service, &changed(&place, "three", &ended)).await;
    let areas = town::import(&service, "areas", &town::order(&files[0].1)).await;
    assert_eq!(areas.relabelled, 4, "also what ended, and what is by telephone");
    for table in ["organization", "location", "offer", "source_record", "organization_identifier", "contact"] {
        let sql = format!("SELECT COUNT(*) FROM {table} WHERE municipality_id = 0");
        assert_eq!(place.number(&sql).await, 0, "{table}");
    }
    assert_eq!(hsds(&service, &fixture("three")).await.counts, Counts { changed: 1, same: 7, new: 0 });
    assert_eq!(service.store.check().await.unwrap().faults, Vec::<String>::new());
}
both!(areas_that_come_later_take_all_of_it_with_them);

async fn nothing_of_somebody_elses_is_taken_over(place: Place) {
    let service = village(&place).await;
    town::import(&service, "partners", &town::order(&place.write("p.csv", crate::support::ground::PARTNERS))).await;
    let sql = "SELECT COUNT(*) FROM organization WHERE source = 'partners'";
    let (partners, listed) = (place.number(sql).await, service.store.list_organizations(None, 1).await.unwrap());
    let id = listed[0].id.to_string();
    let path = place.write(
        "theirs.json",
        format!(
            r#"[{{"id":"{id}","name":"Een ander","legal_status":"stichting",
             "locations":[{{"id":"l","name":"Hier","latitude":52.0003,"longitude":4.3621}}],
             "services":[{{"id":"s","name":"Taal","status":"active","service_at_locations":[{{"id":"a","location":{{"id":"l"}}}}]}}]}}]"#
        ),
    );
    let report = hsds(&service, &path).await;
    let codes: Vec<_> = report.skipped.iter().map(|one| one.reason.code()).collect();
    assert_eq!((report.counts, codes), (Counts::default(), vec!["id-taken", "left-out-with", "of-nobody"]));
    assert_eq!(place.number(sql).await, partners);
    let found = service.store.find_organization(listed[0].id).await.unwrap().unwrap();
    assert_eq!(found.name, listed[0].name);
}
both!(nothing_of_somebody_elses_is_taken_over);

async fn the_command_reports_and_is_strict(place: Place) {
    let service = village(&place).await;
    let before = kept(&service).await;
    let path = fixture("one");
    let strict = process::run(&place, &["import", "hsds", path.to_str().unwrap(), "--strict", "--json"]);
    assert_eq!(strict.status.code(), Some(2), "{}", String::from_utf8_lossy(&strict.stderr));
    assert_eq!(kept(&service).await, before);
    let done = process::run(&place, &["import", "hsds", path.to_str().unwrap(), "--json"]);
    assert_eq!(done.status.code(), Some(0), "{}", String::from_utf8_lossy(&done.stderr));
    let report: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
    let number = |key: &str| report[key].as_u64().unwrap();
    assert_eq!((number("read"), number("new"), number("skippedRows")), (22, 8, 14), "{report}");
    let row = &report["skipped"][0];
    assert!(row["row"].is_u64() && row["object"].is_string() && row["code"].is_string() && row["reason"].is_string());
    let again = process::run(&place, &["import", "hsds", path.to_str().unwrap()]);
    let said = String::from_utf8_lossy(&again.stdout).into_owned();
    assert!(said.starts_with("read 22 = new 0 + changed 0 + same 8 + skipped 14\n"), "{said}");
    assert!(said.contains("note: Contact persons that were not kept: 2."), "{said}");
}
both!(the_command_reports_and_is_strict);

/// The real directory with positions: taken whole, and no name of a contact person lies anywhere in the database.
async fn the_sample_of_ohana(place: Place) {
    let Some(path) = crate::import::shared("ohana_sample") else { return };
    let service = place.service().await;
    let first = hsds(&service, &path).await;
    let second = hsds(&service, &path).await;
    assert_eq!(second.counts, same(first.counts.new));
    let all = kept(&service).await.join("\n");
    let contacts = std::fs::read_to_string(path.join("contacts.csv")).unwrap();
    let names = contacts.lines().skip(1).filter_map(|row| row.split(',').nth(4));
    let found: Vec<_> = names.filter(|name| name.contains(' ') && all.contains(*name)).collect();
    assert!(found.is_empty(), "{found:?}");
    println!("ohana {} new={} skipped={}", place.kind.label(), first.counts.new, first.skipped_rows);
}
both!(the_sample_of_ohana);

async fn figures_join_the_areas_that_are_loaded(place: Place) {
    let service = village(&place).await;
    let path = place.write("GM9901.json", TOWN);
    let order = town::order(&path);
    let first = import_figures(&service, Principal::Operator, &order, &mut Silent).await.unwrap();
    town::line("figures", &first);
    assert_eq!((first.counts.new, first.skipped_rows), (3, 1), "{:?}", first.skipped);
    assert_eq!(
        (first.skipped[0].object.as_str(), first.skipped[0].reason.code()),
        ("BU99010102 Rand", "area-not-loaded")
    );
    let second = import_figures(&service, Principal::Operator, &order, &mut Silent).await.unwrap();
    assert_eq!(second.counts, same(3));
    let newer = place.write("newer.json", TOWN.replace("4000,\"huishoudens\":1900", "4100,\"huishoudens\":null"));
    let third = import_figures(&service, Principal::Operator, &town::order(&newer), &mut Silent).await.unwrap();
    assert_eq!(third.counts, Counts { changed: 1, same: 2, new: 0 });
    let figures = service.store.find_key_figures("GM9901").await.unwrap().unwrap();
    assert_eq!((figures.year, figures.figures), (2024, serde_json::json!({ "residents": 4100.0 })));
    let strays = place.number("SELECT COUNT(*) FROM key_figure WHERE municipality_id = 0").await;
    assert_eq!(strays, 0, "they stand with their municipality");
}
both!(figures_join_the_areas_that_are_loaded);
