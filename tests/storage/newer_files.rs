//! A newer file of the same source: what it says is taken over, what it cannot know stays.
use std::sync::Arc;

use buurtraat::{
    import::Remark,
    service::{FixedClock, Service, exchange::ImportReport, zone},
    storage::{Counts, KnownPlaceRecord},
};
use engine::domain::What;

use super::writer::place_from_the_map;
use crate::support::{
    Place, both,
    ground::{DORPSSTRAAT, MOLENWEG, PARTNERS, osm},
    process::run,
    town::{import, line, order},
};

/// The same use cases on a later day.
fn weeks_later(service: &Service) -> Service {
    let local: jiff::civil::DateTime = "2026-10-12T09:00".parse().unwrap();
    Service { clock: Arc::new(FixedClock(local.to_zoned(zone()).unwrap().timestamp())), ..service.clone() }
}

/// One of every sort, with places where a sort has them.
fn partners(said: &str, places: u32) -> String {
    format!(
        "id,type,name,category,street,house_number,postcode,capacity,available,asks_per_month,consent,starts,description\n\
         o1,organisation,Naailes,kleding,Dorpsstraat,1,2600AB,{places},{places},,,,{said}\n\
         v1,volunteer,Noor B.,taal,Dorpsstraat,2,2600AB,,,4,yes,,{said}\n\
         e1,event,Ruilbeurs,speelgoed,Dorpsstraat,3,2600AB,20,20,,,2026-11-21 13:30,{said}\n\
         i1,initiative,Soep op straat,eten,Dorpsstraat,4,2600AB,,,,,,{said}\n"
    )
}

/// Since when a partner is there, places that were taken and kept, what a volunteer was asked: no file knows.
async fn what_people_did_survives_a_changed_file(place: Place) {
    let service = place.service().await;
    import(&service, "osm", &order(&place.write("dorp.osm", osm(&DORPSSTRAAT)))).await;
    let first = place.write("first.csv", partners("eerst", 10));
    assert_eq!(import(&service, "partners", &order(&first)).await.counts.new, 4);
    for done in [
        "UPDATE offer SET places_free = 4, held_until = created_at WHERE name = 'Naailes'",
        "UPDATE volunteer SET asks_this_month = 3",
        "UPDATE offer_entry SET asks_this_month = 3, asks_until_s = 4102444800 WHERE asks_most IS NOT NULL",
        "UPDATE event SET places_free = 12",
    ] {
        place.run(done).await;
    }
    let later = weeks_later(&service);
    let changed = place.write("changed.csv", partners("later", 12));
    assert_eq!(import(&later, "partners", &order(&changed)).await.counts.changed, 4);
    for table in ["organization", "volunteer", "event", "initiative"] {
        let kept = format!("SELECT COUNT(*) FROM {table} WHERE description = 'later' AND created_at < updated_at");
        assert_eq!(place.number(&kept).await, 1, "{table}");
    }
    for (what, kept) in [
        ("SELECT COUNT(*) FROM offer WHERE created_at < updated_at", 2),
        ("SELECT COUNT(*) FROM offer WHERE held_until = created_at AND name = 'Naailes'", 1),
        ("SELECT places_free FROM offer WHERE name = 'Naailes'", 6),
        ("SELECT asks_this_month FROM volunteer", 3),
        ("SELECT places_free FROM event", 12),
        ("SELECT COUNT(*) FROM offer_entry WHERE held_until_s IS NOT NULL AND places_free = 6", 1),
    ] {
        assert_eq!(place.number(what).await, kept, "{what}");
    }
    let index = service.store.index();
    let rooms = |what: What| {
        let of = index.snapshot().entries().filter(|entry| entry.what == what).collect::<Vec<_>>();
        of.iter().filter_map(|entry| entry.room.map(|room| (room.available, room.maximum))).collect::<Vec<_>>()
    };
    assert_eq!((rooms(What::Offer), rooms(What::Event)), (vec![(6, 12)], vec![(12, 20)]), "matching reads the same");
    let asked: Vec<_> = index.snapshot().entries().filter_map(|entry| entry.asks).collect();
    assert_eq!(asked.iter().map(|asks| (asks.this_month, asks.most)).collect::<Vec<_>>(), [(3, 4)]);
}
both!(what_people_did_survives_a_changed_file);

/// A team hid an event, an initiative and an offer: a newer file changes what they say and shows none of them again.
async fn what_a_team_hid_survives_a_changed_file(place: Place) {
    let service = place.service().await;
    import(&service, "osm", &order(&place.write("dorp.osm", osm(&DORPSSTRAAT)))).await;
    import(&service, "partners", &order(&place.write("first.csv", partners("eerst", 10)))).await;
    for table in ["event", "initiative", "offer"] {
        place.run(&format!("UPDATE {table} SET status = 'hidden'")).await;
        place.run(&format!("UPDATE offer_entry SET withdrawn = true WHERE what = '{table}'")).await;
    }
    let changed = place.write("changed.csv", partners("later", 12));
    assert_eq!(import(&service, "partners", &order(&changed)).await.counts.changed, 4);
    for table in ["event", "initiative", "offer"] {
        let shown = format!("SELECT COUNT(*) FROM {table} WHERE status <> 'hidden' OR description <> 'later'");
        assert_eq!(place.number(&shown).await, 0, "{table}");
    }
    let found = "SELECT COUNT(*) FROM offer_entry WHERE NOT withdrawn AND what <> 'known-place'";
    assert_eq!(place.number(found).await, 0);
    let again = buurtraat::storage::Store::open(&place.url, place.key_file(), service.store.taxonomy().clone()).await;
    let open = again.unwrap();
    assert_eq!(open.index().snapshot().entries().filter(|entry| entry.what != What::KnownPlace).count(), 0);
}
both!(what_a_team_hid_survives_a_changed_file);

/// An extract of the first street as it was, or with another text in it.
async fn map(service: &Service, place: &Place, change: impl Fn(String) -> String) -> ImportReport {
    let report = import(service, "osm", &order(&place.write("dorp.osm", change(osm(&DORPSSTRAAT))))).await;
    println!("{} gone={}", line("osm", &report), report.gone);
    report
}

fn without_shop(map: String) -> String {
    map.replace("<tag k=\"shop\" v=\"supermarket\"/>", "")
}

fn found(service: &Service) -> usize {
    service.store.index().snapshot().entries().filter(|entry| entry.what == What::KnownPlace).count()
}

/// Gone from a newer extract, gone from what is found; back in a later one, found again. Neighbours keep theirs.
async fn a_place_that_is_gone_from_the_map_is_no_longer_found(place: Place) {
    let service = place.service().await;
    map(&service, &place, |map| map).await;
    import(&service, "osm", &order(&place.write("molen.osm", osm(&MOLENWEG)))).await;
    assert_eq!(found(&service), 2);
    let path = place.write("newer.osm", without_shop(osm(&DORPSSTRAAT)));
    let file = ["import", "osm", path.to_str().unwrap()];
    let tried = run(&place, &[&file[..], &["--dry-run", "--json"]].concat());
    let tried: serde_json::Value = serde_json::from_slice(&tried.stdout).unwrap();
    assert_eq!((&tried["gone"], &tried["notes"][0]["code"]), (&1.into(), &"gone".into()), "{tried}");
    assert_eq!(place.number("SELECT COUNT(*) FROM known_place WHERE withdrawn").await, 0, "only tried");
    let said = String::from_utf8(run(&place, &file).stdout).unwrap();
    assert!(said.contains("read 5 = new 0 + changed 0 + same 5 + skipped 0\ngone 1\n"), "{said}");
    assert!(said.contains("note: Places that are no longer on the map: 1."), "{said}");
    service.store.catch_up().await.unwrap();
    assert_eq!(found(&service), 1, "of the neighbour");
    let again = map(&service, &place, without_shop).await;
    assert_eq!((again.gone, again.counts.changed, again.notes.len()), (0, 0, 0), "once is enough");
    let back = map(&service, &place, |map| map).await;
    assert_eq!((back.counts.new, back.counts.changed, found(&service)), (0, 1, 2), "it is there again");
    assert_eq!(map(&service, &place, |map| map).await.counts.changed, 0);
}
both!(a_place_that_is_gone_from_the_map_is_no_longer_found);

/// What a person took out stays out: when the map changes, when the map has it no more, when the map has it again.
async fn a_place_that_a_person_withdrew_stays_withdrawn(place: Place) {
    let service = place.service().await;
    map(&service, &place, |map| map).await;
    place.run("UPDATE known_place SET withdrawn = true").await;
    place.run("UPDATE offer_entry SET withdrawn = true WHERE what = 'known-place'").await;
    let renamed = |map: String| map.replace("Winkel Dorpsstraat", "Winkel om de hoek");
    assert_eq!(map(&service, &place, renamed).await.counts.changed, 1);
    assert_eq!(map(&service, &place, without_shop).await.gone, 0, "it was gone already");
    map(&service, &place, |map| map).await;
    assert_eq!(place.number("SELECT COUNT(*) FROM known_place WHERE withdrawn").await, 1);
    assert_eq!(place.number("SELECT COUNT(*) FROM offer_entry WHERE withdrawn AND what = 'known-place'").await, 1);
    let again = buurtraat::storage::Store::open(&place.url, place.key_file(), service.store.taxonomy().clone()).await;
    assert_eq!(again.unwrap().index().snapshot().len(), 0);
}
both!(a_place_that_a_person_withdrew_stays_withdrawn);

/// Not even for a moment is a bound place offered a second time.
async fn a_changed_place_keeps_its_partner(place: Place) {
    let service = place.service().await;
    let put = async |row: KnownPlaceRecord| {
        let taxonomy = service.store.taxonomy().clone();
        let work =
            service.store.write(move |tx| Box::pin(async move { tx.put_known_places(&taxonomy, vec![row]).await }));
        work.await.unwrap()
    };
    put(place_from_the_map(1)).await;
    place.run("UPDATE known_place SET partner_id = id").await;
    let moved = KnownPlaceRecord { phone: Some("0151234567".into()), fingerprint: 9, ..place_from_the_map(1) };
    assert_eq!(put(moved).await, Counts { changed: 1, ..Counts::default() });
    let kept = "SELECT COUNT(*) FROM known_place WHERE partner_id = id AND phone IS NOT NULL";
    assert_eq!(place.number(kept).await, 1);
    assert_eq!(service.store.index().snapshot().len(), 0);
}
both!(a_changed_place_keeps_its_partner);

/// Another file is no reason to forget anybody, but somebody may want to know.
async fn partners_that_a_newer_file_does_not_name_stay(place: Place) {
    let service = place.service().await;
    import(&service, "osm", &order(&place.write("dorp.osm", osm(&DORPSSTRAAT)))).await;
    let all = place.write("all.csv", PARTNERS.replace("2601", "2600AB"));
    assert_eq!(import(&service, "partners", &order(&all)).await.counts.new, 9);
    let all_found = service.store.index().snapshot().len();
    let (head, rows) = PARTNERS.split_once('\n').unwrap();
    let nowhere = "p3;organisatie;Voedselkast;eten;;;9999;Elders;;;;;;informeel;;;;";
    let some = place.write("some.csv", format!("{head}\n{}\n{nowhere}\n", rows.lines().next().unwrap()));
    let report = import(&service, "partners", &order(&some)).await;
    assert_eq!((report.counts.same, report.skipped_rows), (1, 1));
    let said: Vec<_> = report.notes.iter().filter(|note| note.row == 0).map(|note| &note.remark).collect();
    assert_eq!(said, [&Remark::NotNamed { count: 7 }], "a row that was skipped is named all the same");
    assert_eq!(service.store.index().snapshot().len(), all_found);
    let report = import(&service, "partners", &order(&all)).await;
    assert!(report.notes.iter().all(|note| note.row > 0), "{:?}", report.notes);
}
both!(partners_that_a_newer_file_does_not_name_stay);
