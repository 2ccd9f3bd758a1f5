//! R33: every table has a rule, and nothing outlives it. One row of every table is made at one moment, and the clock goes
//! on: the day before its time a row still stands, the day after it is gone, or says nothing of anybody any more.
use std::{collections::BTreeSet, sync::Arc};

use buurtraat::{
    service::{Service, keeping::forget},
    storage::{Kept, rules},
};

use super::rows::Rows;
use crate::support::{Place, both, team::Hands};

const DAY: i64 = 24 * 3600;

/// What must be over when, said here once more and apart from the rules: table, which row of it, days, and what is true
/// for a row that still stands as it was.
const TIMES: [(&str, u32, i64, &str); 49] = [
    ("need", 1, 90, "own_words <> ''"),
    ("need", 2, 365, "own_words <> ''"),
    ("network_ask", 1, 90, "who <> '' AND asks <> '' AND token_sha256 <> ''"),
    ("step", 1, 90, "what <> ''"),
    ("call", 1, 90, "name <> ''"),
    ("agreement", 1, 90, "name <> '' AND address <> '' AND they_promise <> '' AND we_promise <> '' AND code <> ''"),
    ("step", 2, 365, "what <> ''"),
    ("outside_need", 1, 365, "true"),
    ("sign_up", 1, 183, "true"),
    ("shift", 1, 365, "true"),
    ("event", 6, 365, "true"),
    ("event_host", 6, 365, "true"),
    ("volunteer", 3, 365, "true"),
    ("bridge_builder", 1, 365, "true"),
    ("person_ask", 1, 365, "true"),
    ("own_code", 4, 0, "true"),
    ("shop_answer", 4, 0, "true"),
    ("consent", 4, 0, "true"),
    ("contact", 4, 0, "true"),
    ("subject_key", 4, 0, "true"),
    ("contact", 5, 365, "true"),
    ("batch_row", 1, 7, "true"),
    ("visit", 1, 730, "true"),
    ("rest", 1, 0, "true"),
    ("door", 1, 730, "true"),
    ("door_round", 1, 730, "true"),
    ("batch", 1, 365, "true"),
    ("import_undo", 1, 30, "true"),
    ("import_run", 1, 365, "file_name <> ''"),
    ("worker", 1, 365, "name <> '' AND phone IS NOT NULL AND email_hmac IS NOT NULL"),
    ("session", 1, 0, "true"),
    ("sign_in", 1, 1, "true"),
    ("outbox", 1, 7, "true"),
    ("outbox", 2, 30, "true"),
    ("idempotency_key", 1, 1, "true"),
    ("job", 1, 7, "true"),
    ("stage_interest", 1, 365, "true"),
    ("idea", 1, 365, "true"),
    ("idea_join", 1, 365, "true"),
    ("event_wish", 1, 365, "true"),
    ("report", 1, 365, "true"),
    ("moderation", 1, 730, "true"),
    ("event_change", 6, 365, "true"),
    ("calendar_feed", 4, 0, "true"),
    ("event_series", 6, 365, "true"),
    ("series_shift", 6, 365, "true"),
    ("standing", 4, 0, "true"),
    ("need", 2, 396, "asker IS NOT NULL"),
    ("publication", 1, 730, "true"),
];
/// By which column a row is told, where that is no id of its own.
const TOLD_BY: [(&str, &str); 11] = [
    ("bridge_builder", "subject_id"),
    ("consent", "subject_id"),
    ("contact", "subject_id"),
    ("subject_key", "subject_id"),
    ("batch_row", "batch_id"),
    ("rest", "subject_id"),
    ("door", "round_id"),
    ("import_undo", "run_id"),
    ("session", "worker_id"),
    ("idempotency_key", "municipality_id"),
    ("publication", "municipality_id"),
];
/// Kept on purpose: the ground, and what is public by choice.
const STAY: [&str; 12] = [
    "area",
    "address",
    "known_place",
    "correction",
    "organization",
    "offer",
    "location",
    "team",
    "match",
    "publishing",
    "publication_shape",
    "edition",
];

/// One row of each table, and persons whom only their code keeps.
fn made(rows: &Rows) -> Vec<String> {
    let (one, six, none) = (rows.id(1), rows.id(6), "NULL");
    let own: &[(&str, &str)] = &[("volunteer_id", none), ("status", "'active'")];
    let mut all: Vec<String> = ["team", "worker", "area", "address", "known_place", "correction"]
        .into_iter()
        .chain(["organization", "location", "initiative"])
        .map(|table| rows.insert(table, 1, &[]))
        .collect();
    all.push(rows.insert("offer", 1, own));
    all.push(rows.insert("event", 6, &[("initiative_id", none), ("location_id", none)]));
    all.push(rows.insert("event_host", 6, &[]));
    all.push(rows.insert("event_change", 6, &[]));
    all.extend(["event_series", "series_shift"].map(|table| rows.insert(table, 6, &[])));
    all.push(rows.insert("shift", 1, &[("event_id", six.as_str())]));
    all.push(rows.insert("need", 1, &[]));
    all.push(rows.insert("need", 2, &[("owner_id", one.as_str()), ("closed_at", none)]));
    all.push(rows.insert("step", 2, &[]));
    let others = [
        "match",
        "network_ask",
        "step",
        "call",
        "agreement",
        "outside_need",
        "sign_up",
        "visit",
        "acquaintance",
        "bridge_builder",
        "person_ask",
        "rest",
        "door_round",
        "door",
        "batch",
        "batch_row",
        "import_run",
        "import_undo",
        "session",
        "sign_in",
        "outbox",
        "idempotency_key",
        "job",
        "erasure",
        "walk_along",
        "stage_interest",
        "idea",
        "idea_join",
        "event_wish",
        "report",
        "moderation",
        "publishing",
        "publication_shape",
        "publication",
        "edition",
    ];
    all.extend(others.into_iter().map(|table| rows.insert(table, 1, &[])));
    all.push(rows.insert("outbox", 2, &[("sent_at", none)]));
    // Somebody who helps; somebody whom only a code keeps; a partner who was taken out.
    all.push(rows.insert("volunteer", 3, &[]));
    all.extend(["contact", "subject_key", "consent"].map(|table| rows.insert(table, 3, &[])));
    let of_four = ["calendar_feed", "own_code", "contact", "subject_key", "consent", "shop_answer", "standing"];
    all.extend(of_four.map(|table| rows.insert(table, 4, &[])));
    all.push(rows.insert("organization", 5, &[]));
    all.push(rows.insert("offer", 5, &[("volunteer_id", none), ("location_id", none), ("status", "'withdrawn'")]));
    all.extend(["contact", "subject_key"].map(|table| rows.insert(table, 5, &[])));
    all
}

/// How many of these stand as they were.
async fn stands(place: &Place, rows: &Rows, (table, number, there): (&str, u32, &str)) -> bool {
    let told_by = TOLD_BY.iter().find(|(name, _)| *name == table).map_or("id", |(_, column)| *column);
    let id = if told_by == "municipality_id" { "0".to_owned() } else { rows.id(number) };
    place.number(&format!("SELECT COUNT(*) FROM \"{table}\" WHERE {told_by} = {id} AND {there}")).await > 0
}

async fn after(service: &Service, hands: &Hands, seconds: i64) {
    hands.set(super::rows::MADE.parse::<jiff::Timestamp>().unwrap() + jiff::SignedDuration::from_secs(seconds));
    forget(service).await.unwrap();
    assert_eq!(forget(service).await.unwrap(), [], "run twice it is done once");
}

async fn r33_nothing_outlives_its_rule(place: Place) {
    let hands = Arc::new(Hands::at(super::rows::MADE.parse().unwrap()));
    let service = Service { clock: Arc::clone(&hands) as _, ..place.service().await };
    let tables: BTreeSet<String> = service.store.tables().await.unwrap().into_iter().collect();
    let ruled: BTreeSet<String> = rules().map(|rule| rule.table.to_owned()).collect();
    assert_eq!(tables, ruled, "a table without a rule, or a rule without a table");
    let rows = Rows::of(&place).await;
    for statement in made(&rows) {
        place.run(&statement).await;
    }
    let mut moments: BTreeSet<i64> = TIMES.iter().flat_map(|(_, _, days, _)| [days - 1, days + 1]).collect();
    moments.extend([400, 800]);
    let (mut checks, mut outlived, mut early) = (0, Vec::new(), Vec::new());
    for day in moments {
        after(&service, &hands, day * DAY).await;
        for (table, number, days, there) in TIMES {
            let stands = stands(&place, &rows, (table, number, there)).await;
            checks += 1;
            if stands && day > days {
                outlived.push((table, number, day));
            } else if !stands && day < days {
                early.push((table, number, day));
            }
        }
    }
    assert_eq!((outlived.len(), early.len()), (0, 0), "outlived {outlived:?}, early {early:?}");
    let mut kept = 0;
    for table in STAY {
        kept += usize::from(place.number(&format!("SELECT COUNT(*) FROM \"{table}\"")).await > 0);
    }
    assert_eq!(kept, STAY.len());
    assert_eq!(
        service.store.check_audit().await.unwrap(),
        Vec::<String>::new(),
        "the chain holds without its old rows"
    );
    let timed: BTreeSet<&str> = rules().filter(|rule| rule.kept != Kept::InUse).map(|rule| rule.table).collect();
    println!(
        "R33 {} tables={} timed={} rows={} checks={checks} outlived=0 early=0",
        place.kind.label(),
        tables.len(),
        timed.len(),
        TIMES.len()
    );
}
both!(r33_nothing_outlives_its_rule);
