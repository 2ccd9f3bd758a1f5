//! One long day on both databases: loading the town twice, asking, choosing, undoing, writing everything out. Every
//! line of what came of it must be the same.
use buurtraat::{
    export::reach_collection,
    service::{
        Principal, Service, ServiceError,
        acting::{Choice, NewNeed, choose, record_need, undo_choice},
        asking::{Near, Where, find_place, near, reach},
    },
    storage::Whose,
    text::Lang,
    web::api::AnswerShape,
};
use engine::domain::{Cell, What};
use serde_json::Value;

use crate::support::{Kind, service_on, town, with_postgres};

/// Questions asked of each database.
const QUESTIONS: usize = 60;
/// Fields that are new every time: ids drawn by chance, sealed texts and seals, the codes made of those ids.
const BY_CHANCE: [&str; 6] = ["id", "sealed", "wrapped", "code", "seal", "run_id"];
/// Tables of which the ids are drawn by chance.
const DRAWN: [&str; 4] = ["import_run", "audit_log", "matched", "step"];

fn typed() -> Vec<&'static str> {
    vec!["2629", "3800", "", "Onbekendweg", "de", "laan 1", "straat", "1234", "9999ZZ"]
}

/// What places are found by what people type, also when none is.
async fn places(service: &Service, lines: &mut Vec<String>) {
    let streets = service.store.streets_like("a", 40).await.unwrap();
    lines.extend(streets.iter().map(|street| format!("street {street:?}")));
    let written = streets.iter().map(|(street, _)| format!("{} 3", street.to_uppercase()));
    for text in written.chain(typed().into_iter().map(str::to_owned)) {
        match find_place(service, &Where::Typed(text.clone())).await {
            Ok(place) => lines.push(format!("place {text:?} {place:?}")),
            Err(ServiceError::Invalid(faults)) => lines.push(format!("place {text:?} {faults:?}")),
            Err(other) => panic!("{text}: {other}"),
        }
    }
}

/// Questions from the places of needs, every category in turn, as anyone and as the team.
async fn questions(service: &Service, lines: &mut Vec<String>) {
    let needs = service.store.list_needs(Whose::All, "closed", 0, 5_000).await.unwrap();
    for (count, need) in needs.iter().step_by(needs.len() / QUESTIONS).enumerate() {
        let cell = Cell::try_from(need.cell.unwrap()).unwrap();
        let place = find_place(service, &Where::Cell(cell)).await.unwrap();
        let who = if count % 2 == 0 { Principal::Anonymous } else { Principal::Operator };
        let answer = near(service, who, &place, &Near::about(&need.category, 20.0)).await.unwrap();
        let shape = AnswerShape::of(service, Lang::Nl, &answer);
        lines.push(format!("near {} {}", need.source_id, serde_json::to_string(&shape).unwrap()));
        if count % 20 == 0 {
            let reached = reach(service, who, &place, 10.0).await.unwrap();
            lines.push(format!("reach {}", reach_collection(&reached.cells, reached.estimated)));
            lines.push(format!("labels {:?}", service.store.labels_of(cell).await.unwrap()));
        }
    }
}

async fn lists(service: &Service, lines: &mut Vec<String>) {
    let store = &service.store;
    lines.extend(store.list_areas(None, None, 100).await.unwrap().iter().map(|area| format!("area {}", area.code)));
    lines
        .extend(store.list_areas(None, Some("GM"), 9).await.unwrap().iter().map(|area| format!("after {}", area.code)));
    lines.extend(store.list_organizations(None, 400).await.unwrap().iter().map(|row| format!("{row:?}")));
    lines.extend(store.list_offers(None, 400).await.unwrap().iter().map(|row| format!("{row:?}")));
    let moment = chrono::DateTime::from_timestamp(service.clock.now().as_second(), 0).unwrap();
    lines.extend(store.list_events(moment, None, 100).await.unwrap().iter().map(|row| format!("{row:?}")));
    for (municipality, limit) in [(0, 100), (1, 50), (1, 5_000)] {
        let (reach, rows) = store.changes_since(municipality, 0, limit).await.unwrap();
        lines.push(format!("changes {municipality} to {reach}: {}", rows.len()));
    }
    lines.push(format!("{:?} {:?}", store.municipalities().await.unwrap(), store.busiest_anchor().await.unwrap()));
    lines.push(format!("{:?}", store.check().await.unwrap()));
}

/// A need is written down, something is chosen, and undone again.
pub async fn work(service: &Service, lines: &mut Vec<String>) {
    let (street, _) = service.store.streets_like("a", 1).await.unwrap().remove(0);
    let new = NewNeed {
        own_words: "Ik wil beter leren lezen".into(),
        keep_words: true,
        place: format!("{street} 1"),
        idempotency_key: "once".into(),
        ..NewNeed::default()
    };
    let first = record_need(service, Principal::Operator, &new).await.unwrap();
    assert_eq!(record_need(service, Principal::Operator, &new).await.unwrap(), first, "sent twice, written once");
    for (count, need) in service.store.list_needs(Whose::All, "open", 1, 12).await.unwrap().into_iter().enumerate() {
        let cell = Cell::try_from(need.cell.unwrap()).unwrap();
        let place = find_place(service, &Where::Cell(cell)).await.unwrap();
        let answer = near(service, Principal::Operator, &place, &Near::about(&need.category, 30.0)).await.unwrap();
        let Some(best) = answer.suggestions.first() else { continue };
        let entry = best.suggestion.id.as_uuid();
        choose(service, Principal::Operator, Choice { need: need.id, entry, minutes: 30 }).await.unwrap();
        if count % 2 == 0 {
            undo_choice(service, Principal::Operator, need.id).await.unwrap();
        }
        let choice = service.store.find_choice(need.id).await.unwrap();
        let choice = choice.map(|mut row| {
            row.parts.sort_all_objects();
            (row.entry_id, row.score, row.parts, row.reasons, row.chosen_by)
        });
        lines.push(format!("chosen {} {choice:?}", need.source_id));
        let found = service.store.found(&[(best.suggestion.what, entry)]).await.unwrap();
        lines.push(format!(
            "{:?} {:?}",
            best.suggestion.what == What::Offer,
            found.values().next().map(|one| one.name())
        ));
    }
    for status in ["open", "matched", "closed"] {
        lines.push(format!("{status} {}", service.store.count_needs(Whose::All, status).await.unwrap()));
    }
}

/// Every row of every table, in the order of its text.
async fn rows(service: &Service) -> Vec<String> {
    let mut backup = Vec::new();
    service.store.backup(&mut backup).await.unwrap();
    let text = String::from_utf8(backup).unwrap();
    let mut all: Vec<String> =
        text.lines().skip(1).filter(|line| line.contains("\"table\"")).map(without_chance).collect();
    all.sort_unstable();
    all
}

fn without_chance(line: &str) -> String {
    let mut row: Value = serde_json::from_str(line).unwrap();
    let table = row["table"].as_str().unwrap().to_owned();
    let typed = table == "need" && row["row"]["source"] == "typed";
    let drawn = DRAWN.contains(&table.as_str()) || typed;
    if let Some(fields) = row["row"].as_object_mut() {
        fields.retain(|name, _| !BY_CHANCE.contains(&name.as_str()) || (!drawn && (name == "id" || name == "code")));
        if typed || ["audit_log", "idempotency_key", "step"].contains(&table.as_str()) {
            fields.retain(|name, _| !["source_id", "object_id", "answer", "need_id"].contains(&name.as_str()));
        }
    }
    row.to_string()
}

async fn day(kind: Kind) -> Vec<String> {
    let (place, mut lines) = town::town(kind).await;
    let service = service_on(place.store().await);
    let again = &lines[5..];
    assert!(again.iter().all(|line| line.contains(" new=0 changed=0 ")), "{again:#?}");
    lists(&service, &mut lines).await;
    places(&service, &mut lines).await;
    questions(&service, &mut lines).await;
    work(&service, &mut lines).await;
    lines.extend(rows(&service).await);
    lines
}

/// Line by line the same, and the same number of lines.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r12_the_same_day_on_both_databases() {
    if !with_postgres() {
        println!("R12 skipped: SQLite only");
        return;
    }
    let (sqlite, postgres) = tokio::join!(day(Kind::Sqlite), day(Kind::Postgres));
    let different: Vec<_> = sqlite.iter().zip(&postgres).filter(|(one, other)| one != other).collect();
    let differences = different.len() + sqlite.len().abs_diff(postgres.len());
    println!("R12 sqlite checks={}", sqlite.len());
    println!("R12 postgres checks={} differences={differences}", postgres.len());
    assert_eq!(differences, 0, "{:#?}", different.iter().take(3).collect::<Vec<_>>());
}
