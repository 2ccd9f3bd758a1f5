//! R8: what is sent again with its key takes effect once, also when whoever sent it hung up halfway.
use std::sync::Arc;

use buurtraat::service::{
    ServiceError,
    acting::{NewAsk, NewNeed, NewStep, add_step, ask_network, log_call, record_need},
};
use uuid::Uuid;

use super::village::{Village, yes};
use crate::support::{Kind, Place, with_postgres};

/// Keys that are used.
const CASES: usize = 500;

/// What a case sends.
#[derive(Clone, Copy, Debug)]
enum Verb {
    Record,
    Step,
    Ask,
    Call,
}

async fn send(village: &Village, verb: Verb, need: Uuid, entry: Uuid, key: &str) -> Result<(), ServiceError> {
    let (service, who, idempotency_key) = (&village.service, village.who(), key.to_owned());
    match verb {
        Verb::Record => {
            let own_words = "zoekt gezelschap".to_owned();
            let new = NewNeed { own_words, no_fixed_place: true, idempotency_key, ..NewNeed::default() };
            record_need(service, who, &new).await.map(drop)
        }
        Verb::Step => {
            let new = NewStep { what: format!("stap {key}"), day: String::new(), idempotency_key };
            add_step(service, who, need, &new).await
        }
        Verb::Ask => {
            let [who_asked, asks, day] = ["parent", "worker", "2026-09-15"].map(str::to_owned);
            ask_network(service, who, need, &NewAsk { who: who_asked, asks, day, idempotency_key }).await
        }
        Verb::Call => log_call(service, who, (need, entry), &yes(key)).await,
    }
}

/// Sends it one to five times; all but the last may be cut off at any moment, before or after the commit.
async fn retried(village: &Arc<Village>, verb: Verb, need: Uuid, entry: Uuid, case: usize) -> usize {
    let (times, key) = (case % 5 + 1, format!("case {case}"));
    for time in 1..times {
        let (village, key) = (Arc::clone(village), key.clone());
        let sent = tokio::spawn(async move { send(&village, verb, need, entry, &key).await });
        for _ in 0..(case * 7 + time * 13) % 40 {
            tokio::task::yield_now().await;
        }
        if time % 2 == 1 {
            sent.abort();
        }
        drop(sent.await);
    }
    send(village, verb, need, entry, &key).await.unwrap();
    times
}

async fn once(place: Place) {
    let label = place.kind.label();
    let village = Arc::new(Village::with_places(place, u32::try_from(CASES).unwrap()).await);
    let entry = village.entry("Werkplaats De Draai");
    let (mut sent, mut needs) = (0, 0_i32);
    for case in 0..CASES {
        let verb = [Verb::Record, Verb::Step, Verb::Ask, Verb::Call][case % 4];
        let need = match verb {
            Verb::Record => Uuid::nil(),
            _ => village.need(&format!("zoekt plek nummer {case}"), "family").await.id,
        };
        needs += 1;
        sent += retried(&village, verb, need, entry, case).await;
    }
    let count = |sql: &'static str| village.place.number(sql);
    let quarter = i64::try_from(CASES / 4).unwrap();
    let effects = [
        count("SELECT COUNT(*) FROM need").await - i64::from(needs) + quarter,
        count("SELECT COUNT(*) FROM step WHERE what LIKE 'stap %'").await,
        count("SELECT COUNT(*) FROM network_ask").await,
        count("SELECT COUNT(*) FROM agreement").await,
    ];
    assert_eq!(effects, [quarter; 4], "needs, steps, asks, agreements");
    assert_eq!(count("SELECT COUNT(*) FROM \"call\"").await, quarter);
    assert_eq!(village.free(entry).await.0, i64::try_from(CASES).unwrap() - quarter, "a place for each agreement");
    let effects: i64 = effects.iter().sum();
    println!("R8 {label} cases={CASES} sent={sent} effects={effects} twice=0");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r8_sqlite() {
    once(Place::empty(Kind::Sqlite).await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r8_postgres() {
    if with_postgres() {
        once(Place::empty(Kind::Postgres).await).await;
    }
}
