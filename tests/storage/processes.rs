//! Several processes on one database: what one commits the others find, whatever becomes of who wrote it.
use std::{
    process::Stdio,
    time::{Duration, Instant},
};

use super::imports::village;
use crate::support::{
    Kind, Place, both,
    process::{SOON, Server, program, run},
    proxy::Wire,
    with_postgres,
};

/// What a neighbour asks.
const QUESTION: &str = r#"{"postcode":"2600AB","category":"taal","minutes":15,"limit":50}"#;

/// A file with one more partner.
fn partner(place: &Place, name: &str) -> String {
    let row = format!("id,name,category,street,house_number,postcode\n{name},{name},taal,Dorpsstraat,1,2600AB\n");
    place.write(&format!("{name}.csv"), row).display().to_string()
}

async fn village_on(place: &Place) {
    drop(place.store().await);
    for (format, path) in village(place) {
        let output = run(place, &["import", format, path.to_str().unwrap()]);
        assert!(output.status.success(), "{output:?}");
    }
}

/// Two servers, and an import beside them: both answer with what it brought.
async fn an_import_beside_running_servers_is_seen_by_all(place: Place) {
    village_on(&place).await;
    let servers = [Server::start(&place), Server::start(&place)];
    assert!(servers.iter().all(|server| server.ask(QUESTION).contains("Taalhuis Dorp")));
    for round in 0..2 {
        let name = format!("Nieuw{round}");
        let output = run(&place, &["import", "partners", &partner(&place, &name), "--json"]);
        assert!(output.status.success(), "{output:?}");
        for server in &servers {
            let took = server.sees(QUESTION, &name).await;
            assert!(took.is_some_and(|took| took <= SOON), "not seen within {SOON:?}");
        }
    }
    // Streets that change under a running server: the whole index is made again.
    let lane = crate::support::ground::osm(&crate::support::ground::MOLENWEG);
    let output = run(&place, &["import", "osm", place.write("molen.osm", lane).to_str().unwrap()]);
    assert!(output.status.success(), "{output:?}");
    let shop = r#"{"postcode":"2600CD","category":"boodschappen","minutes":15}"#;
    for server in &servers {
        assert!(server.sees(shop, "Winkel Molenweg").await.is_some());
    }
}
both!(an_import_beside_running_servers_is_seen_by_all);

/// Killed after its commit and before it could tell anyone: what it committed is found all the same.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_stopped_between_commit_and_publish_is_caught_up_with() {
    if !with_postgres() {
        return;
    }
    let place = Place::empty(Kind::Postgres).await;
    village_on(&place).await;
    let server = Server::start(&place);
    let wire = Wire::holding(&place.url, "offer_entry").await;
    let file = partner(&place, "Wees");
    let mut command = program(&place, &wire.url);
    let mut stopped =
        command.args(["import", "partners", &file]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let begun = Instant::now();
    while !wire.is_held() && begun.elapsed() < Duration::from_secs(20) {
        assert!(stopped.try_wait().unwrap().is_none(), "it ended before its commit was held");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert!(wire.is_held());
    let seen = server.sees(QUESTION, "Wees").await;
    let waiting = stopped.try_wait().unwrap().is_none();
    stopped.kill().unwrap();
    stopped.wait().unwrap();
    assert!(waiting, "it was killed while it waited to hear of its commit");
    assert!(seen.is_some(), "the other server did not find what was committed");
    assert!(server.ask(QUESTION).contains("Wees"));
    let later = Server::start(&place);
    assert!(later.ask(QUESTION).contains("Wees"), "and so does one that starts afterwards");
    let health = run(&place, &["check"]);
    assert!(health.status.success(), "{health:?}");
}
