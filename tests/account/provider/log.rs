//! What stands in the log when nobody came in: why, and never who.
use std::{
    io::Write,
    sync::{Arc, Mutex},
};

use serde_json::json;

use super::{leave, site};
use crate::support::{
    Kind, Place,
    browser::Browser,
    hostile_provider::{HostileProvider, SECRET, Says},
    team::House,
};

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Write for Lines {
    fn write(&mut self, line: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(line)
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

// On one thread, where one subscriber hears everything.
#[tokio::test]
async fn the_log_has_why_nobody_came_in_and_never_who() {
    let place = Place::empty(Kind::Sqlite).await;
    let mut house = House::begun(&place).await;
    let provider = HostileProvider::start().await;
    let site = site(&mut house, &provider.issuer, SECRET, &["hoog"]);
    let lines = Lines::default();
    let writer = lines.clone();
    let subscriber = tracing_subscriber::fmt().json().with_writer(move || writer.clone()).finish();
    let _second = tracing::Dispatch::new(tracing_subscriber::registry());
    let hearing = tracing::subscriber::set_default(subscriber);
    let mut secrets = vec!["vreemde".to_owned(), "person-77".to_owned(), "a-code".to_owned(), "an-access".to_owned()];
    let reasons = [
        (json!({ "acr": "hoog" }), "the person is not known here"),
        (json!({ "acr": "laag-77" }), "signed in at too low a level"),
        (json!({ "acr": "hoog", "nonce": "nonce-77" }), "the proof answers another question"),
        (json!({ "acr": "hoog", "aud": "aud-77" }), "the proof is for somebody else's application"),
    ];
    for (claims, _) in &reasons {
        let mut claims = claims.clone();
        claims["sub"] = json!("person-77");
        claims["email"] = json!("vreemde@voorbeeld.example");
        provider.says(Says { claims, ..Says::default() });
        let mut browser = Browser::on(&site, "198.51.100.77");
        let state = provider.takes(&leave(&mut browser, "/aanmelden/bij").await);
        secrets.push(browser.cookies["__Host-buurtraat-weg"].clone());
        let query = [("code", "a-code"), ("state", &state), ("iss", &provider.issuer)];
        let query = serde_urlencoded::to_string(query).unwrap();
        assert_eq!(browser.get(&format!("/aanmelden/terug?{query}")).await.status, 400);
        secrets.push(state);
    }
    drop(hearing);
    let text = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
    for (_, reason) in reasons {
        assert!(text.contains(reason), "{reason} in {text}");
    }
    secrets.extend(["laag-77", "nonce-77", "aud-77", "198.51.100.77"].map(str::to_owned));
    for secret in secrets {
        assert!(!text.contains(&secret), "{secret} in {text}");
    }
}
