//! A database that is too busy or not there: said as that, at once or soon, and over as soon as it is back.
use std::time::{Duration, Instant};

use buurtraat::{
    service::ServiceError,
    storage::{Store, StoreError, Whose},
    text::Lang,
    web::api::problem_of,
};

use super::{imports::village, writer::hold};
use crate::support::{
    Kind, Place,
    process::{SOON, Server, run},
    proxy::Cable,
    taxonomy, with_postgres,
};

const QUESTION: &str = r#"{"postcode":"2600AB","category":"taal","minutes":15}"#;

/// Connections of a store on PostgreSQL.
const CONNECTIONS: usize = 16;

/// The status an API answer bears for a failure of the store.
fn status(error: StoreError) -> u16 {
    problem_of(Lang::En, &ServiceError::from(error)).status().as_u16()
}

/// Somebody has every connection: whoever comes next hears that it is busy, and is served when one is free.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_store_without_a_free_connection_is_busy() {
    if !with_postgres() {
        return;
    }
    let place = Place::empty(Kind::Postgres).await;
    let store = place.store().await;
    let mut held = Vec::new();
    for _ in 0..CONNECTIONS {
        held.push(hold(&store).await);
    }
    let (read, written) = tokio::join!(
        store.count_needs(Whose::All, "open"),
        store.write::<(), _>(|_| Box::pin(std::future::ready(Ok(()))))
    );
    for error in [read.unwrap_err(), written.unwrap_err()] {
        assert!(matches!(error, StoreError::Busy), "{error:?}");
        assert_eq!(status(error), 503);
    }
    held.pop();
    assert_eq!(store.count_needs(Whose::All, "open").await.unwrap(), 0);
}

/// Cut off in the middle of its work, a unit of work fails as something that may be tried again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn work_that_is_cut_off_can_be_tried_again() {
    if !with_postgres() {
        return;
    }
    let place = Place::empty(Kind::Postgres).await;
    drop(place.store().await);
    let cable = Cable::to(&place.url).await;
    let url = cable.url.clone();
    let store = Store::open(&url, place.key_file(), taxonomy()).await.unwrap();
    let cable = tokio::sync::Mutex::new(cable);
    let work = store.write::<i64, _>(move |tx| {
        Box::pin(async move {
            tx.municipality("GM9901", None).await?;
            cable.lock().await.cut().await;
            tx.municipality("GM9902", None).await
        })
    });
    let error = work.await.unwrap_err();
    assert!(matches!(error, StoreError::Unavailable(_)), "{error:?}");
    assert_eq!(status(error), 503);
}

/// Whole seconds may pass before a server gives up on its database; once it is back, so is the server.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_outlives_its_database() {
    if !with_postgres() {
        return;
    }
    let place = Place::empty(Kind::Postgres).await;
    drop(place.store().await);
    for (format, path) in village(&place) {
        assert!(run(&place, &["import", format, path.to_str().unwrap()]).status.success());
    }
    let mut cable = Cable::to(&place.url).await;
    let server = Server::start_on(&place, &cable.url);
    assert!(server.ask(QUESTION).contains("Taalhuis Dorp"));
    assert!(server.get("/health/ready").starts_with("HTTP/1.1 200"));
    cable.cut().await;
    let begun = Instant::now();
    let ready = server.get("/health/ready");
    assert!(ready.starts_with("HTTP/1.1 503") && begun.elapsed() < SOON, "{:?} {ready}", begun.elapsed());
    assert!(server.get("/health/live").starts_with("HTTP/1.1 200"), "it lives all the same");
    let answer = server.answer(QUESTION);
    assert!(answer.starts_with("HTTP/1.1 503") && answer.contains("/problems/unavailable"), "{answer}");
    assert!(answer.contains("retry-after: 2"), "{answer}");
    cable.mend().await;
    let begun = Instant::now();
    while !server.get("/health/ready").starts_with("HTTP/1.1 200") && begun.elapsed() < SOON {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(server.answer(QUESTION).contains("Taalhuis Dorp"));
    assert!(begun.elapsed() < SOON, "{:?} after it was back", begun.elapsed());
    println!("healthy again after {} ms", begun.elapsed().as_millis());
}
