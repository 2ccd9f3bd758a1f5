//! R31: whoever asks what is known of them hears everything, and nothing of anybody else. Every column of words that a row
//! of theirs has is filled with a canary of its own, and each must come back.
use std::{collections::BTreeSet, time::Instant};

use buurtraat::{
    service::{
        keeping::{get_known, known_json},
        mine::Mine,
    },
    text::{Lang, texts},
};

use super::{people::People, rows::Rows};
use crate::support::{Kind, Place, both};

/// Which rows are whose: whom of the people, the table, and by what a row is found (`{s}` = the subject).
const THEIRS: [(usize, &str, &str); 26] = [
    (0, "sign_up", "subject_id = {s}"),
    (0, "standing", "subject_id = {s}"),
    (0, "series_shift", "id IN (SELECT series_shift_id FROM standing WHERE subject_id = {s})"),
    (0, "consent", "subject_id = {s}"),
    (1, "need", "id IN (SELECT id FROM outside_need WHERE subject_id = {s})"),
    (1, "outside_need", "subject_id = {s}"),
    (1, "network_ask", "need_id IN (SELECT id FROM outside_need WHERE subject_id = {s})"),
    (1, "step", "need_id IN (SELECT id FROM outside_need WHERE subject_id = {s})"),
    (1, "agreement", "need_id IN (SELECT id FROM outside_need WHERE subject_id = {s})"),
    (1, "consent", "subject_id = {s}"),
    (2, "volunteer", "id = {s}"),
    (2, "offer", "volunteer_id = {s}"),
    (2, "visit", "subject_id = {s}"),
    (2, "bridge_builder", "subject_id = {s}"),
    (2, "rest", "subject_id = {s}"),
    (2, "consent", "subject_id = {s}"),
    (3, "shop_answer", "id = {s}"),
    (3, "visit", "subject_id IN (SELECT subject_id FROM shop_answer WHERE id = {s})"),
    (3, "consent", "subject_id = {s}"),
    (4, "idea", "subject_id = {s}"),
    (4, "consent", "subject_id = {s}"),
    (5, "event", "id IN (SELECT id FROM event_wish WHERE subject_id = {s})"),
    (5, "event_wish", "subject_id = {s}"),
    (5, "consent", "subject_id = {s}"),
    (6, "volunteer", "id = {s}"),
    (6, "consent", "subject_id = {s}"),
];
/// Hashes that tell nobody anything.
const SECRET: [&str; 2] = ["token_sha256", "secret_hmac"];
/// What each gave where it lies sealed, or in a row of another sort.
const SEALED: [(usize, &str); 14] = [
    (0, "Kanariesamira"),
    (0, "kanarie.een@voorbeeld.example"),
    (1, "kanarie.twee@voorbeeld.example"),
    (1, "Kanarieantwoord: wij komen langs"),
    (2, "Kanarienoor"),
    (2, "+31611999991"),
    (3, "Kanariewillem"),
    (3, "+31611999992"),
    (3, "kanariezaadjes wegen"),
    (4, "Kanariebo"),
    (4, "+31611999993"),
    (5, "Kanariekim"),
    (5, "kanarie.drie@voorbeeld.example"),
    (6, "+31611999994"),
];

fn subject(kind: Kind, mine: &Mine) -> String {
    match kind {
        Kind::Sqlite => format!("X'{}'", mine.subject.simple()),
        Kind::Postgres => format!("'{}'", mine.subject),
    }
}

async fn r31_everything_is_told(place: Place) {
    let people = People::in_village(place).await;
    let (service, place) = (people.service(), people.place());
    let rows = Rows::of(place).await;
    let mut planted: Vec<(usize, String)> = SEALED.iter().map(|(who, word)| (*who, (*word).to_owned())).collect();
    for (who, table, found) in THEIRS {
        let found = found.replace("{s}", &subject(place.kind, &people.all[who]));
        let there = place.number(&format!("SELECT COUNT(*) FROM {table} WHERE {found}")).await;
        assert!(there > 0, "{who} has nothing in {table}");
        let texts = rows.schema[table].iter().filter(|(_, column)| column.0 == "text" && column.2 == 0);
        for (column, _) in texts.filter(|(name, _)| !SECRET.contains(&name.as_str())) {
            let word = format!("zoek-{who}-{table}-{column}");
            place.run(&format!("UPDATE {table} SET \"{column}\" = '{word}' WHERE {found}")).await;
            planted.push((who, word));
        }
    }
    let (mut missed, mut others, mut slowest) = (Vec::new(), Vec::new(), 0);
    for (who, mine) in people.all.iter().enumerate() {
        let began = Instant::now();
        let told = known_json(&get_known(service, mine, true).await.unwrap()).to_string();
        slowest = slowest.max(began.elapsed().as_millis());
        for (whose, word) in &planted {
            match (*whose == who, told.contains(word.as_str())) {
                (true, false) => missed.push(word),
                (false, true) => others.push((who, word)),
                _ => {}
            }
        }
    }
    println!(
        "R31 {} persons={} planted={} missed={} others={} over_10_s={}",
        place.kind.label(),
        people.all.len(),
        planted.len(),
        missed.len(),
        others.len(),
        u8::from(slowest > 10_000)
    );
    assert_eq!((missed.len(), others.len()), (0, 0), "missed {missed:?}, of others {others:?}");
}
both!(r31_everything_is_told);

/// The page leaves out what it has no name for: every table that one of them is in must have one.
async fn what_is_told_has_a_name_on_the_page(place: Place) {
    let people = People::in_village(place).await;
    let mut tables = BTreeSet::new();
    for mine in &people.all {
        let rows = get_known(people.service(), mine, false).await.unwrap().rows;
        tables.extend(rows.iter().map(|row| row.table));
    }
    let has_name = |table: &str, lang| texts().find(lang, &format!("known-table-{table}"), &[]).is_some();
    let nameless: Vec<_> =
        tables.iter().filter(|table| !(has_name(table, Lang::Nl) && has_name(table, Lang::En))).collect();
    assert!(tables.len() > 15 && nameless.is_empty(), "{nameless:?} of {tables:?}");
}
both!(what_is_told_has_a_name_on_the_page);

/// Who looked: of which team, as what and when; never who.
async fn who_looked_is_told(place: Place) {
    use buurtraat::service::log_seen;
    let people = People::in_village(place).await;
    let (service, mine) = (people.service(), &people.all[1]);
    log_seen(service, people.fair.village.colleague, "/team/vragen/{id}", Some(people.need)).await.unwrap();
    let known = get_known(service, mine, false).await.unwrap();
    assert_eq!(known.looks.len(), 1);
    assert_eq!(known.looks[0].role, people.fair.village.colleague.role);
    let told = known_json(&known).to_string();
    assert!(!told.contains(&format!("coordinator {}", people.fair.village.colleague.worker)));
    for other in [0, 2, 3, 4, 5, 6] {
        assert_eq!(get_known(service, &people.all[other], false).await.unwrap().looks.len(), 0, "{other}");
    }
}
both!(who_looked_is_told);

/// Even rust: not suggested, not on the list of whom to call, until its day.
async fn who_rests_is_not_asked(place: Place) {
    use buurtraat::service::{ServiceError, keeping::pause};
    let people = People::in_village(place).await;
    let (service, mine) = (people.service(), &people.all[2]);
    let wrong = pause(service, mine, "3").await;
    assert!(matches!(wrong, Err(ServiceError::Invalid(faults)) if faults[0].code == "pause-weeks"));
    let until = pause(service, mine, "4").await.unwrap().unwrap();
    assert_eq!(until.to_string(), "2026-10-12");
    let rests = "SELECT COUNT(*) FROM rest WHERE reason = 'own'";
    assert_eq!(people.place().number(rests).await, 1);
    assert_eq!(pause(service, mine, "0").await.unwrap(), None);
    assert_eq!(people.place().number(rests).await, 0);
    assert!(matches!(pause(service, &people.all[0], "4").await, Err(ServiceError::NotFound)));
}
both!(who_rests_is_not_asked);
