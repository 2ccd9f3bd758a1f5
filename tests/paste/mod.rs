//! Many partners at once: what a spreadsheet does to a table, what comes of it, and back to how it was.
mod batch;
mod hostile;
pub mod reading;
mod round_trip;

use std::collections::BTreeSet;

use buurtraat::{
    service::{
        Principal, Role, Service,
        account::demo_staff,
        exchange::{Answers, BatchView, Given, Then, answer_batch, get_batch, preview_partners},
    },
    storage::read_lines,
};
use serde_json::Value;
use uuid::Uuid;

use crate::{
    storage::imports::village,
    support::{
        Place,
        town::{import, order},
    },
};

/// The village with its streets and partners, and somebody of its team.
pub async fn at_work(place: &Place) -> (Service, Principal) {
    let service = place.service().await;
    for (format, path) in village(place) {
        import(&service, format, &order(&path)).await;
    }
    let who = Principal::Staff(demo_staff(&service, Role::Member).await.unwrap());
    (service, who)
}

pub async fn look(service: &Service, who: Principal, text: &str) -> BatchView {
    let given = Given { text: text.to_owned(), ..Given::default() };
    let id = preview_partners(service, who, given).await.unwrap();
    get_batch(service, who, id).await.unwrap()
}

pub async fn put_in(service: &Service, who: Principal, id: Uuid, answers: Answers) -> BatchView {
    answer_batch(service, who, id, answers, Then::PutIn).await.unwrap();
    get_batch(service, who, id).await.unwrap()
}

/// Tables that say what happened, not how things are.
const LOGS: [&str; 8] =
    ["batch", "batch_row", "audit_log", "audit_head", "shard", "idempotency_key", "import_run", "session"];

/// How things are, line by line: without the revisions of what matching reads, and without what it no longer finds.
pub async fn standing(service: &Service, batches: &[Uuid]) -> BTreeSet<String> {
    let mut file = Vec::new();
    service.store.backup(&mut file).await.unwrap();
    let mut all = BTreeSet::new();
    for line in read_lines(file.as_slice()).unwrap() {
        let mut value: Value = serde_json::from_str(&line).unwrap();
        let Some(table) = value["table"].as_str().map(str::to_owned) else { continue };
        let of_a_batch = batches.iter().any(|id| value["row"]["subject_id"] == id.to_string());
        if LOGS.contains(&table.as_str()) || value["row"]["withdrawn"] == true && table == "offer_entry" || of_a_batch {
            continue;
        }
        value["row"].as_object_mut().unwrap().remove("revision");
        all.insert(value.to_string());
    }
    all
}
