//! The pages of the demo town as whole answers, compression and all. `cargo bench -p buurtraat --bench pages`
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]
mod town;

use std::time::Instant;

use axum::{body::Body, http::Request};
use buurtraat::{
    service::{Role, account::sign_in_demo},
    storage::Whose,
    web::site,
};
use http_body_util::BodyExt;
use tower::ServiceExt;

const ROUNDS: usize = 400;

#[tokio::main]
async fn main() {
    let folder = tempfile::tempdir().unwrap();
    let service = town::demo(&town::database(folder.path()), folder.path()).await;
    let need = service.store.list_needs(Whose::All, "open", 0, 1).await.unwrap()[0].id;
    let ticket = sign_in_demo(&service, Role::Member).await.unwrap();
    let cookie = format!("__Host-buurtraat={}", ticket.as_str());
    let site = site(service, |router| router);
    let pages = [
        ("home", "/".to_owned()),
        ("results", "/?q=2756AX&category=werkervaring&minutes=15".to_owned()),
        ("tile", "/?q=2756AX&category=samen&minutes=30".to_owned()),
        ("today", "/team".to_owned()),
        ("needs", "/team/vragen".to_owned()),
        ("network", "/team/netwerk".to_owned()),
        ("need", format!("/team/vragen/{need}")),
    ];
    for (name, path) in pages {
        let mut times = Vec::with_capacity(ROUNDS);
        for _ in 0..ROUNDS {
            let request = Request::get(&path).header("accept-encoding", "gzip").header("cookie", &cookie);
            let request = request.body(Body::empty()).unwrap();
            let begun = Instant::now();
            let answer = site.clone().oneshot(request).await.unwrap();
            assert_eq!(answer.status(), 200, "{path}");
            answer.into_body().collect().await.unwrap();
            times.push(begun.elapsed());
        }
        times.sort_unstable();
        let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize].as_secs_f64() * 1e3;
        println!("page={name} p50_ms={:.2} p99_ms={:.2}", at(0.5), at(0.99));
    }
}
