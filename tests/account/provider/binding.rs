//! Somebody who signed in binds themselves to who they are at the provider, and nobody else can do it for them.
use std::sync::Arc;

use axum::Router;
use buurtraat::service::{
    Config, Role,
    account::{come_back, open_return},
};
use serde_json::json;

use super::{NAME, lies::back, site};
use crate::support::{
    Place, both,
    browser::{Browser, Page},
    hostile_provider::{HostileProvider, SECRET, Says},
    team::{FIRST, House},
};

/// Presses "Koppel aan"; the state the provider is to bring back.
async fn leave(browser: &mut Browser, provider: &HostileProvider) -> String {
    let page = browser.post("/team/account/koppel", &[]).await;
    assert_eq!(page.status, 200, "{}", page.text);
    let (_, rest) = page.text.split_once("id=\"provider\" href=\"").unwrap();
    let href = rest.split('"').next().unwrap().replace("&#38;", "&").replace("&amp;", "&");
    provider.takes(&href)
}

async fn signed_in(house: &House, site: &Router, email: &str) -> Browser {
    let mut browser = Browser::on(site, "198.51.100.70");
    browser.post("/aanmelden", &[("email", email)]).await;
    let code = house.code().await;
    assert_eq!(browser.post("/aanmelden/code", &[("code", &code)]).await.status, 303);
    browser
}

const BOUND: &str = "SELECT count(*) FROM worker WHERE oidc_subject IS NOT NULL";

async fn the_first_person_binds_themselves_without_mail(place: Place) {
    let mut house = House::begun(&place).await;
    let provider = HostileProvider::start().await;
    house.service.config = Arc::new(Config { mail: false, ..(*house.service.config).clone() });
    let site = site(&mut house, &provider.issuer, SECRET, &[]);
    place.run("UPDATE worker SET email_hmac = NULL").await;
    let code = open_return(&house.service).await.unwrap().unwrap();
    let ticket = come_back(&house.service, &code).await.unwrap();
    let mut browser = Browser::on(&site, "198.51.100.70");
    browser.cookies.insert("__Host-buurtraat".to_owned(), ticket.as_str().to_owned());
    assert!(browser.get("/team/account").await.text.contains(&format!("Koppel aan {NAME}")));
    // Whoever they are there: no address has to be known, nor verified.
    provider.says(Says { claims: json!({ "email": null, "email_verified": null }), ..Says::default() });
    let state = leave(&mut browser, &provider).await;
    let done = back(&mut browser, &provider, &state).await;
    assert_eq!((done.status, done.to()), (303, "/team/account?klaar=1"), "{}", done.text);
    assert!(!browser.cookies.contains_key("__Host-buurtraat-weg"), "what it kept for the way is gone");
    assert_eq!(place.number(BOUND).await, 1);
    assert!(browser.get(done.to()).await.text.contains(&format!("Je bent gekoppeld aan {NAME}")));
    assert_eq!(open_return(&house.service).await.unwrap(), None, "they can come in: no code lies about");
    let twice = browser.post("/team/account/koppel", &[]).await;
    assert!(twice.status == 400 && twice.text.contains("al gekoppeld"), "{}", twice.text);
    let mut later = Browser::on(&site, "198.51.100.71");
    let state = provider.takes(&super::leave(&mut later, "/aanmelden/bij").await);
    assert_eq!(back(&mut later, &provider, &state).await.status, 303);
    assert_eq!(house.holder(later.ticket().unwrap()).await.as_deref(), Some("Eerste"));
    let unsure = browser.post("/team/account/ontkoppel", &[]).await;
    assert!(unsure.status == 400 && unsure.text.contains("sure-fault"), "{}", unsure.text);
    assert_eq!(place.number(BOUND).await, 1);
    assert_eq!(browser.post("/team/account/ontkoppel", &[("sure", "yes")]).await.status, 303);
    assert_eq!(place.number(BOUND).await, 0);
    assert_eq!(browser.post("/team/account/ontkoppel", &[("sure", "yes")]).await.status, 404);
    for action in ["bind-provider", "unbind-provider"] {
        let audited = format!("SELECT count(*) FROM audit_log WHERE action = '{action}' AND object_type = 'worker'");
        assert_eq!(place.number(&audited).await, 1, "{action}");
    }
}
both!(the_first_person_binds_themselves_without_mail);

fn refused(page: &Page, sentence: &str, how: &str) {
    assert!(page.status == 400 && page.text.contains(sentence), "{how}: {} {}", page.status, page.text);
}

async fn nobody_is_bound_for_another(place: Place) {
    let mut house = House::begun(&place).await;
    let team = house.who(FIRST).await.must_be_staff().unwrap().team.unwrap();
    house.joins("Bart", Role::Member, team).await;
    let provider = HostileProvider::start().await;
    let site = site(&mut house, &provider.issuer, SECRET, &[]);
    let (mut first, mut bart) =
        (signed_in(&house, &site, FIRST).await, signed_in(&house, &site, "bart@voorbeeld.example").await);
    provider.says(Says { claims: json!({ "sub": "person-9", "email": null }), ..Says::default() });
    let over = "Je bent intussen afgemeld";
    // A trip that another session began: of a colleague, of one's own, and of nobody.
    let state = leave(&mut bart, &provider).await;
    let trip = bart.cookies["__Host-buurtraat-weg"].clone();
    let mut own = signed_in(&house, &site, "bart@voorbeeld.example").await;
    provider.seen();
    let stranger = Browser::on(&site, "203.0.113.70");
    for (how, mut other) in [("a colleague's", first), ("an own, other", own), ("nobody's", stranger)] {
        other.cookies.insert("__Host-buurtraat-weg".to_owned(), trip.clone());
        refused(&back(&mut other, &provider, &state).await, over, how);
    }
    assert_eq!(provider.seen(), [""; 0], "no code was used");
    // The session ended on the way.
    let ticket = bart.ticket().unwrap().to_owned();
    bart.post("/afmelden", &[]).await;
    bart.cookies.insert("__Host-buurtraat".to_owned(), ticket);
    refused(&back(&mut bart, &provider, &state).await, over, "a session that is over");
    assert_eq!(place.number(BOUND).await, 0);
    // The person is a colleague's already, and stays theirs.
    first = signed_in(&house, &site, FIRST).await;
    let state = leave(&mut first, &provider).await;
    assert_eq!(back(&mut first, &provider, &state).await.status, 303);
    own = signed_in(&house, &site, "bart@voorbeeld.example").await;
    let state = leave(&mut own, &provider).await;
    refused(&back(&mut own, &provider, &state).await, "hoort hier al bij een collega", "somebody else's person");
    assert!(own.ticket().is_some() && !own.cookies.contains_key("__Host-buurtraat-weg"));
    assert_eq!(place.number(BOUND).await, 1);
    // Two trips at once: who is bound meanwhile is not bound anew.
    place.run("UPDATE worker SET oidc_subject = NULL").await;
    let state = leave(&mut own, &provider).await;
    place.run("UPDATE worker SET oidc_subject = 'another' WHERE name = 'Bart'").await;
    refused(&back(&mut own, &provider, &state).await, "al gekoppeld", "bound meanwhile");
    println!("provider {} binding_attacks=6 bound=0", place.kind.label());
}
both!(nobody_is_bound_for_another);

/// Signed out while the provider was being asked: by then it is too late to be bound.
async fn a_session_that_ends_while_the_provider_thinks(place: Place) {
    let mut house = House::begun(&place).await;
    let provider = HostileProvider::start().await;
    let site = site(&mut house, &provider.issuer, SECRET, &[]);
    let mut browser = signed_in(&house, &site, FIRST).await;
    let state = leave(&mut browser, &provider).await;
    provider.says(Says { pause: std::time::Duration::from_secs(2), ..Says::default() });
    let mut same = Browser::on(&site, "198.51.100.70");
    same.cookies = browser.cookies.clone();
    let gone = async {
        tokio::time::sleep(std::time::Duration::from_millis(700)).await;
        same.post("/afmelden", &[]).await
    };
    let (page, out) = tokio::join!(back(&mut browser, &provider, &state), gone);
    assert_eq!(out.status, 303);
    refused(&page, "Je bent intussen afgemeld", "ended while the provider thought");
    assert_eq!(place.number(BOUND).await, 0);
}
both!(a_session_that_ends_while_the_provider_thinks);
