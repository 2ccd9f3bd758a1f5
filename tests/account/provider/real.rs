//! The whole way with a certified provider in a process of its own.
use buurtraat::service::Role;

use super::{NAME, leave, site};
use crate::support::{
    Place, both,
    browser::{Browser, Page},
    real_provider::{RealProvider, SECRET, Traveller},
    team::House,
};

const RETURN: &str = "https://buurtraat.example/aanmelden/terug";

/// A house whose clock says what every other clock says: the provider has no other.
async fn today(place: &Place) -> House {
    let house = House::begun(place).await;
    house.hands.forward_millis(jiff::Timestamp::now().as_millisecond() - house.hands.millis());
    house
}

/// From the button to where the site leads then.
async fn travel(browser: &mut Browser, provider: &RealProvider, form: &[(&str, &str)]) -> Page {
    let url = leave(browser, "/aanmelden/bij?terug=/team/vragen").await;
    let back = Traveller::at(provider).sign_in(&url, form).await;
    browser.get(&back).await
}

async fn a_colleague_comes_in_at_a_certified_provider(place: Place) {
    let mut house = today(&place).await;
    let provider = RealProvider::start(RETURN);
    let site = site(&mut house, &provider.issuer, SECRET, &[]);
    let mut browser = Browser::on(&site, "198.51.100.1");
    assert!(browser.get("/aanmelden").await.text.contains(&format!("Aanmelden met {NAME}")));
    let page = travel(&mut browser, &provider, &[("login", "eerste")]).await;
    assert_eq!((page.status, page.to()), (303, "/team/vragen"), "{}", page.text);
    assert_eq!(house.holder(browser.ticket().unwrap()).await.as_deref(), Some("Eerste"));
    assert!(!browser.cookies.contains_key("__Host-buurtraat-weg"), "what it kept for the way is gone");
    let bound = "SELECT count(*) FROM worker WHERE length(oidc_subject) = 64 AND oidc_subject NOT LIKE '%eerste%'";
    assert_eq!(place.number(bound).await, 1);
    assert_eq!(place.number("SELECT count(*) FROM audit_log WHERE action = 'bind-provider'").await, 1);
    // From now on the person counts, not the address.
    place.run("UPDATE worker SET email_hmac = NULL").await;
    let mut other = Browser::on(&site, "198.51.100.2");
    let page = travel(&mut other, &provider, &[("login", "eerste")]).await;
    assert_eq!(page.status, 303, "{}", page.text);
    assert_eq!(house.holder(other.ticket().unwrap()).await.as_deref(), Some("Eerste"));
    println!("provider {} certified=1 in=2 bound=1", place.kind.label());
}
both!(a_colleague_comes_in_at_a_certified_provider);

async fn whoever_is_no_colleague_stays_out(place: Place) {
    let mut house = today(&place).await;
    let provider = RealProvider::start(RETURN);
    let site = site(&mut house, &provider.issuer, SECRET, &[]);
    let unverified = house.worker("Tweede", Role::Member, "onbevestigd@voorbeeld.example");
    let work = house.service.store.write(move |tx| Box::pin(async move { tx.put_worker(unverified).await }));
    work.await.unwrap();
    let sessions = place.number("SELECT count(*) FROM session").await;
    let tried: [(&[(&str, &str)], &str); 3] = [
        (&[("login", "vreemde")], "hier sta je niet als collega"),
        (&[("login", "onbevestigd")], "hier sta je niet als collega"),
        (&[("stop", "ja")], "gestopt met aanmelden"),
    ];
    for (form, sentence) in tried {
        let mut browser = Browser::on(&site, "198.51.100.3");
        let page = travel(&mut browser, &provider, form).await;
        assert_eq!(page.status, 400, "{form:?}");
        assert!(page.text.contains(sentence), "{form:?}: {}", page.text);
        assert!(browser.ticket().is_none() && !browser.cookies.contains_key("__Host-buurtraat-weg"));
    }
    assert_eq!(place.number("SELECT count(*) FROM session").await, sessions);
    assert_eq!(place.number("SELECT count(*) FROM worker").await, 2, "nobody is made");
    assert_eq!(place.number("SELECT count(*) FROM worker WHERE oidc_subject IS NOT NULL").await, 0);
}
both!(whoever_is_no_colleague_stays_out);

/// Twice with the same answer, and with a code but without the verifier that goes with it.
async fn a_code_is_worth_nothing_to_anybody_else(place: Place) {
    let mut house = today(&place).await;
    let provider = RealProvider::start(RETURN);
    let site = site(&mut house, &provider.issuer, SECRET, &[]);
    let mut browser = Browser::on(&site, "198.51.100.4");
    let url = leave(&mut browser, "/aanmelden/bij").await;
    let kept = browser.cookies.clone();
    let mut traveller = Traveller::at(&provider);
    let back = traveller.sign_in(&url, &[("login", "eerste")]).await;
    let code: Vec<(String, String)> = serde_urlencoded::from_str(back.split_once('?').unwrap().1).unwrap();
    let code = code.iter().find(|(name, _)| name == "code").unwrap().1.clone();
    let form = [("grant_type", "authorization_code"), ("code", code.as_str()), ("redirect_uri", RETURN)];
    let (status, said) = traveller.post("/token", &form).await;
    assert!(status == 400 && said.contains("invalid_grant"), "without PKCE: {status} {said}");
    let other = Browser::on(&site, "203.0.113.4").get(&back).await;
    assert!(other.status == 400 && other.text.contains("niet in deze browser begonnen"), "{}", other.text);
    let url = leave(&mut browser, "/aanmelden/bij").await;
    let kept_now = browser.cookies.clone();
    let back = Traveller::at(&provider).sign_in(&url, &[("login", "eerste")]).await;
    assert_eq!(browser.get(&back).await.status, 303);
    let sessions = place.number("SELECT count(*) FROM session").await;
    for cookies in [kept, kept_now] {
        let mut again = Browser::on(&site, "198.51.100.4");
        again.cookies = cookies;
        let page = again.get(&back).await;
        assert!(page.status == 400 && again.ticket().is_none(), "{}", page.text);
    }
    assert_eq!(place.number("SELECT count(*) FROM session").await, sessions);
}
both!(a_code_is_worth_nothing_to_anybody_else);

async fn a_level_that_is_asked_must_be_reached(place: Place) {
    let mut house = today(&place).await;
    let provider = RealProvider::start(RETURN);
    let site = site(&mut house, &provider.issuer, SECRET, &["hoog"]);
    let mut browser = Browser::on(&site, "198.51.100.5");
    let url = leave(&mut browser, "/en/aanmelden/bij?terug=/team/vragen").await;
    assert!(url.contains("acr_values=hoog"), "{url}");
    let back = Traveller::at(&provider).sign_in(&url, &[("login", "eerste"), ("acr", "laag")]).await;
    let page = browser.get(&back).await;
    assert!(page.status == 400 && page.text.contains("in a stronger way"), "{}", page.text);
    assert_eq!(place.number("SELECT count(*) FROM worker WHERE oidc_subject IS NOT NULL").await, 0);
    let url = leave(&mut browser, "/en/aanmelden/bij?terug=/team/vragen").await;
    let back = Traveller::at(&provider).sign_in(&url, &[("login", "eerste"), ("acr", "hoog")]).await;
    let page = browser.get(&back).await;
    assert_eq!((page.status, page.to()), (303, "/en/team/vragen"), "{}", page.text);
}
both!(a_level_that_is_asked_must_be_reached);
