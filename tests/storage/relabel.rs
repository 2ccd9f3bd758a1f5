//! Areas that come last: everything moves to where it lies, and is afterwards as if the areas had come first.
use std::collections::BTreeMap;

use buurtraat::{
    service::{
        Principal, Service,
        acting::{Choice, choose, undo_choice},
        asking::{Near, Where, find_place, near},
    },
    storage::{Counts, Whose},
};
use sea_orm::{ConnectionTrait, Statement};
use uuid::Uuid;

use super::imports::village;
use crate::support::{
    Place, both,
    ground::{DORPSSTRAAT, osm},
    service_on,
    town::{import, order},
};

/// Tables that hold what people brought.
const TABLES: [&str; 9] =
    ["organization", "volunteer", "location", "offer", "event", "initiative", "need", "contact", "subject_key"];

/// Where every row is: (table, id) -> municipality.
async fn homes(place: &Place) -> BTreeMap<(String, Uuid), i64> {
    let db = place.raw().await;
    let mut homes = BTreeMap::new();
    for table in TABLES {
        let id = if table == "subject_key" { "subject_id" } else { "id" };
        let sql = format!("SELECT municipality_id, {id} AS id FROM \"{table}\"");
        for row in db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap() {
            let key = (table.to_owned(), row.try_get("", "id").unwrap());
            let twice = homes.insert(key, row.try_get("", "municipality_id").unwrap());
            assert_eq!(twice, None, "{table}: one row, one home");
        }
    }
    homes
}

async fn load(service: &Service, place: &Place, formats: &[&str]) {
    let files = village(place);
    for wanted in formats {
        let (format, path) = files.iter().find(|(format, _)| format == wanted).unwrap();
        import(service, format, &order(path)).await;
    }
}

/// Everything that can be found, with the municipality it is found in.
fn found(service: &Service) -> BTreeMap<Uuid, i64> {
    let index = service.store.index();
    let mut all = BTreeMap::new();
    for entry in index.snapshot().entries() {
        let twice = all.insert(entry.id.as_uuid(), entry.municipality);
        assert_eq!(twice, None, "found twice: {entry:?}");
    }
    all
}

/// Rows move out of the unknown municipality with their ids, needs go to who is on duty, nothing counts as changed.
async fn areas_that_come_last_move_what_lies_in_them(place: Place) {
    let service = place.service().await;
    load(&service, &place, &["postcodes", "osm", "partners", "needs"]).await;
    let before = homes(&place).await;
    assert!(before.values().all(|home| *home == 0) && before.len() > 30, "{}", before.len());
    let (seen, files) = (found(&service), village(&place));
    let report = import(&service, "areas", &order(&files[0].1)).await;
    assert_eq!((report.counts.new, report.counts.changed, report.relabelled), (3, 0, 9 + 3));
    let after = homes(&place).await;
    assert!(before.keys().eq(after.keys()), "ids stay");
    let left: Vec<_> = after.iter().filter(|(_, home)| **home == 0).collect();
    assert!(left.is_empty(), "{left:?}");
    assert!(found(&service).keys().eq(seen.keys()), "all is found that was found, once");
    let again = service_on(place.store().await);
    assert_eq!(found(&again), found(&service), "and the same by who opens the database now");
    for (format, path) in &files {
        let report = import(&service, format, &order(path)).await;
        assert_eq!((report.counts.new, report.counts.changed, report.relabelled), (0, 0, 0), "{format}");
    }
    let strangers = "SELECT COUNT(*) FROM need n LEFT JOIN worker w ON w.id = n.owner_id AND w.on_duty \
                     AND w.municipality_id = n.municipality_id WHERE w.id IS NULL";
    assert_eq!(place.number(strangers).await, 0, "every need belongs to who is on duty where it lies");
    assert_eq!(service.store.check().await.unwrap().faults, Vec::<String>::new());
    // Whoever follows the changes hears that all left the unknown municipality.
    let (_, changes) = service.store.changes_since(0, 0, 1_000).await.unwrap();
    assert!(changes.iter().filter(|row| row.what != "known-place").all(|row| row.withdrawn));
}
both!(areas_that_come_last_move_what_lies_in_them);

/// First or last: every row ends up in the same municipality.
async fn the_order_of_imports_makes_no_difference(place: Place) {
    let first = Place::empty(place.kind).await;
    let service = first.service().await;
    load(&service, &first, &["areas", "postcodes", "osm", "partners", "needs"]).await;
    load(&place.service().await, &place, &["postcodes", "osm", "partners", "needs", "areas"]).await;
    assert_eq!(homes(&first).await, homes(&place).await);
}
both!(the_order_of_imports_makes_no_difference);

/// A need for which something was chosen moves with its choices and with who made them.
async fn a_need_moves_with_what_was_chosen_for_it(place: Place) {
    let service = place.service().await;
    load(&service, &place, &["postcodes", "osm", "partners", "needs"]).await;
    let needs = service.store.list_needs(Whose::All, "open", 0, 10).await.unwrap();
    let of = |id: &str| needs.iter().find(|need| need.source_id == id).unwrap();
    for (id, undone) in [("n1", false), ("n3", true)] {
        let need = of(id);
        let cell = engine::domain::Cell::try_from(need.cell.unwrap()).unwrap();
        let from = find_place(&service, &Where::Cell(cell)).await.unwrap();
        let answer = near(&service, Principal::Operator, &from, &Near::about(&need.category, 30.0)).await.unwrap();
        let entry = answer.suggestions[0].suggestion.id.as_uuid();
        choose(&service, Principal::Operator, Choice { need: need.id, entry, minutes: 30 }).await.unwrap();
        if undone {
            undo_choice(&service, Principal::Operator, need.id).await.unwrap();
        }
    }
    load(&service, &place, &["areas"]).await;
    assert_eq!(place.number("SELECT COUNT(*) FROM need WHERE municipality_id = 0").await, 0);
    assert_eq!(place.number("SELECT COUNT(*) FROM \"match\" WHERE municipality_id > 0").await, 2);
    let choice = service.store.find_choice(of("n1").id).await.unwrap().expect("the choice still stands");
    assert!(service.store.find_worker(choice.chosen_by).await.unwrap().is_some());
    assert_eq!(service.store.find_choice(of("n3").id).await.unwrap(), None);
    undo_choice(&service, Principal::Operator, of("n1").id).await.unwrap();
    assert_eq!(service.store.count_needs(Whose::All, "open").await.unwrap(), 3);
}
both!(a_need_moves_with_what_was_chosen_for_it);

/// More partners than one statement takes ids.
async fn thousands_move_together(place: Place) {
    let service = place.service().await;
    load(&service, &place, &["osm"]).await;
    let head = "id,name,category,street,house_number,postcode,phone\n";
    let rows: String =
        (0..2_300).map(|n| format!("x{n},Club {n},taal,Dorpsstraat,{},2600AB,015{:07}\n", n % 4 + 1, n * 7)).collect();
    let path = place.write("many.csv", format!("{head}{rows}"));
    let counts = import(&service, "partners", &order(&path)).await.counts;
    assert_eq!(counts, Counts { new: 2_300, ..Counts::default() });
    let path = place.write("areas.geojson", crate::support::ground::areas());
    assert_eq!(import(&service, "areas", &order(&path)).await.relabelled, 2_300);
    for table in ["organization", "location", "offer", "contact"] {
        let sql = format!("SELECT COUNT(*) FROM {table} WHERE municipality_id > 0");
        assert_eq!(place.number(&sql).await, 2_300, "{table}");
    }
    let path = place.write("dorp.osm", osm(&DORPSSTRAAT));
    assert_eq!(import(&service, "osm", &order(&path)).await.counts.changed, 0);
}
both!(thousands_move_together);
