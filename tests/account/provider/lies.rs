//! A provider that lies, stalls or points elsewhere; and answers that come to the wrong browser, twice or too late.
use std::time::Duration;

use serde_json::{Value, json};

use super::{leave, site};
use crate::support::{
    Kind, Place, both,
    browser::{Browser, Page},
    hostile_provider::{HostileProvider, SECRET, Says, Signing},
    team::House,
};

/// Comes back as the provider sends people back.
pub(super) async fn back(browser: &mut Browser, provider: &HostileProvider, state: &str) -> Page {
    let query = [("code", "a-code"), ("state", state), ("iss", &provider.issuer)];
    browser.get(&format!("/aanmelden/terug?{}", serde_urlencoded::to_string(query).unwrap())).await
}

/// There and back in one browser.
async fn travel(browser: &mut Browser, provider: &HostileProvider) -> Page {
    let state = provider.takes(&leave(browser, "/aanmelden/bij").await);
    back(browser, provider, &state).await
}

const PROOF: &str = "klopt niet. Je bent niet aangemeld";

/// A lie, and what whoever signs in reads.
fn lies() -> Vec<(&'static str, Says, &'static str)> {
    let claims = |claims: Value| Says { claims, ..Says::default() };
    let signing = |signing| Says { signing, ..Says::default() };
    vec![
        ("another issuer", claims(json!({ "iss": "https://elders.example" })), PROOF),
        ("another audience", claims(json!({ "aud": "iets-anders" })), PROOF),
        ("one audience more", claims(json!({ "aud": ["buurtraat", "iets-anders"] })), PROOF),
        ("made for another", claims(json!({ "azp": "iets-anders" })), PROOF),
        ("another nonce", claims(json!({ "nonce": "een-ander" })), PROOF),
        ("no nonce", claims(json!({ "nonce": null })), PROOF),
        ("another access token", claims(json!({ "at_hash": "AAAAAAAAAAAAAAAAAAAAAA" })), PROOF),
        ("over", claims(json!({ "exp": 1_789_369_200 })), "duurde te lang"),
        ("no level", claims(json!({ "acr": null })), "sterker aanmelden"),
        ("too low a level", claims(json!({ "acr": "laag" })), "sterker aanmelden"),
        ("signed by another", signing(Signing::Stranger), PROOF),
        ("signed by nobody", signing(Signing::Nothing), PROOF),
        ("signed with the secret", signing(Signing::Secret), PROOF),
        ("changed after signing", signing(Signing::Tampered), PROOF),
        ("an address nobody checked", claims(json!({ "email_verified": false, "acr": "hoog" })), "niet als collega"),
        ("somebody else", claims(json!({ "email": "vreemde@voorbeeld.example", "acr": "hoog" })), "niet als collega"),
    ]
}

async fn asvs_39_no_lie_lets_anybody_in(place: Place) {
    let mut house = House::begun(&place).await;
    let provider = HostileProvider::start().await;
    let site = site(&mut house, &provider.issuer, SECRET, &["hoog"]);
    let sessions = place.number("SELECT count(*) FROM session").await;
    let mut refused = 0;
    for (lie, says, sentence) in lies() {
        let claims = if says.claims.get("acr").is_some() {
            says.claims.clone()
        } else {
            let mut claims = says.claims.clone();
            claims["acr"] = json!("hoog");
            claims
        };
        provider.says(Says { claims, ..says });
        let mut browser = Browser::on(&site, "198.51.100.1");
        let page = travel(&mut browser, &provider).await;
        assert_eq!(page.status, 400, "{lie}");
        assert!(page.text.contains(sentence), "{lie}: {}", page.text);
        assert!(browser.ticket().is_none(), "{lie}");
        refused += 1;
    }
    assert_eq!(place.number("SELECT count(*) FROM session").await, sessions);
    assert_eq!(place.number("SELECT count(*) FROM worker WHERE oidc_subject IS NOT NULL").await, 0);
    assert_eq!(place.number("SELECT count(*) FROM worker").await, 1);
    // The same way without a lie leads in, so that it was the lie that was refused.
    provider.says(Says { claims: json!({ "acr": "hoog" }), ..Says::default() });
    let mut browser = Browser::on(&site, "198.51.100.1");
    assert_eq!(travel(&mut browser, &provider).await.status, 303);
    assert_eq!(house.holder(browser.ticket().unwrap()).await.as_deref(), Some("Eerste"));
    println!("provider {} lies={} refused={refused} let_in=0", place.kind.label(), lies().len());
}
both!(asvs_39_no_lie_lets_anybody_in);

async fn asvs_39_an_answer_is_for_one_browser_once_and_soon(place: Place) {
    let mut house = House::begun(&place).await;
    let provider = HostileProvider::start().await;
    let site = site(&mut house, &provider.issuer, SECRET, &[]);
    let strange = "niet in deze browser begonnen";
    let mut browser = Browser::on(&site, "198.51.100.1");
    let state = provider.takes(&leave(&mut browser, "/aanmelden/bij").await);
    provider.seen();
    // Another browser, with nothing kept, with its own question, and with the cookie of a stranger.
    let mut other = Browser::on(&site, "203.0.113.1");
    assert!(back(&mut other, &provider, &state).await.text.contains(strange));
    leave(&mut other, "/aanmelden/bij").await;
    assert!(back(&mut other, &provider, &state).await.text.contains(strange));
    other.cookies.insert("__Host-buurtraat-weg".to_owned(), "c3RvbGVu".to_owned());
    assert!(back(&mut other, &provider, &state).await.text.contains(strange));
    assert_eq!(provider.seen(), [""; 0], "a stranger's answer makes this site ask nothing");
    // Another provider's answer (RFC 9207), or one that names nobody.
    for iss in ["&iss=https%3A%2F%2Felders.example", ""] {
        let mut browser = Browser::on(&site, "198.51.100.2");
        let state = provider.takes(&leave(&mut browser, "/aanmelden/bij").await);
        let page = browser.get(&format!("/aanmelden/terug?code=a-code&state={state}{iss}")).await;
        assert!(page.status == 400 && page.text.contains(PROOF), "{iss}: {}", page.text);
    }
    assert_eq!(provider.seen(), [""; 0], "no code was used");
    // Too late, by a second; and in time.
    for (seconds, status) in [(600, 400), (299, 303)] {
        let mut browser = Browser::on(&site, "198.51.100.3");
        let state = provider.takes(&leave(&mut browser, "/aanmelden/bij").await);
        house.hands.forward(seconds);
        let page = back(&mut browser, &provider, &state).await;
        assert_eq!(page.status, status, "{seconds}: {}", page.text);
        house.hands.forward(-seconds);
    }
    // The same answer twice at the same moment.
    let mut twin = Browser::on(&site, "198.51.100.1");
    let state = provider.takes(&leave(&mut browser, "/aanmelden/bij").await);
    twin.cookies = browser.cookies.clone();
    let (one, two) = tokio::join!(back(&mut browser, &provider, &state), back(&mut twin, &provider, &state));
    let mut statuses = [one.status, two.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 400], "{}{}", one.text, two.text);
}
both!(asvs_39_an_answer_is_for_one_browser_once_and_soon);

async fn a_provider_that_is_away_or_wrong_gets_a_sentence(place: Place) {
    let mut house = House::begun(&place).await;
    let provider = HostileProvider::start().await;
    let away = "geeft nu geen antwoord";
    let document = |document: Value| Says { document, ..Says::default() };
    let elsewhere = format!("{}/token", HostileProvider::start().await.issuer);
    let wrong = [
        ("points elsewhere", Says { redirect: Some(elsewhere.clone()), ..Says::default() }, 503, away),
        ("is too large", Says { padding: 600_000, ..Says::default() }, 503, away),
        (
            "sends people elsewhere",
            document(json!({ "authorization_endpoint": "https://elders.example/a" })),
            503,
            away,
        ),
        ("keeps its keys elsewhere", document(json!({ "jwks_uri": "http://169.254.169.254/keys" })), 503, away),
        ("has no PKCE", document(json!({ "code_challenge_methods_supported": ["plain"] })), 503, away),
        ("is another", document(json!({ "issuer": "https://elders.example" })), 400, PROOF),
    ];
    for (how, says, status, sentence) in wrong {
        let site = site(&mut house, &provider.issuer, SECRET, &[]);
        provider.says(says);
        let mut browser = Browser::on(&site, "198.51.100.1");
        let page = browser.get("/aanmelden/bij").await;
        assert_eq!(page.status, status, "{how}: {}", page.text);
        assert!(page.text.contains(sentence) && page.text.contains("id=\"email\""), "{how}: {}", page.text);
    }
    // Its endpoint for codes stalls: nobody waits longer than the limit.
    let site = site(&mut house, &provider.issuer, SECRET, &[]);
    provider.says(Says::default());
    let mut browser = Browser::on(&site, "198.51.100.1");
    let state = provider.takes(&leave(&mut browser, "/aanmelden/bij").await);
    provider.says(Says { pause: Duration::from_secs(60), ..Says::default() });
    let begun = std::time::Instant::now();
    let page = back(&mut browser, &provider, &state).await;
    assert!(page.status == 503 && page.text.contains(away), "{}", page.text);
    assert!(begun.elapsed() < Duration::from_secs(30), "{:?}", begun.elapsed());
    let gone = HostileProvider::start().await.issuer.clone();
    let site = super::site(&mut house, &gone, SECRET, &[]);
    assert_eq!(Browser::on(&site, "198.51.100.1").get("/aanmelden/bij").await.status, 503, "nobody listens there");
}
both!(a_provider_that_is_away_or_wrong_gets_a_sentence);

async fn keys_may_change_and_people_may_leave(place: Place) {
    let mut house = House::begun(&place).await;
    let provider = HostileProvider::start().await;
    let site = site(&mut house, &provider.issuer, SECRET, &[]);
    // The address stands where the person is asked for, not in the proof.
    let without = json!({ "email": null, "email_verified": null });
    let person = json!({ "email": "Eerste@voorbeeld.example", "email_verified": true });
    provider.says(Says { claims: without.clone(), person: json!({ "sub": "person-2" }), ..Says::default() });
    let mut browser = Browser::on(&site, "198.51.100.1");
    assert_eq!(travel(&mut browser, &provider).await.status, 400, "what is said of another person counts for nothing");
    provider.says(Says { claims: without.clone(), person, ..Says::default() });
    assert_eq!(travel(&mut browser, &provider).await.status, 303);
    // Bound: nothing more is asked about them.
    provider.seen();
    provider.says(Says { claims: without, ..Says::default() });
    assert_eq!(travel(&mut browser, &provider).await.status, 303);
    assert_eq!(provider.seen(), ["token"]);
    // A new key is asked for, once in a minute.
    provider.says(Says { signing: Signing::New, ..Says::default() });
    house.hands.forward(61);
    assert_eq!(travel(&mut browser, &provider).await.status, 303);
    // Who is bound to somebody is not bound anew to another who has their address.
    provider.says(Says { claims: json!({ "sub": "person-2" }), ..Says::default() });
    let mut other = Browser::on(&site, "198.51.100.2");
    assert!(travel(&mut other, &provider).await.text.contains("niet als collega"));
    provider.says(Says::default());
    let blob = match place.kind {
        Kind::Sqlite => "CAST(email_hmac AS BLOB)",
        Kind::Postgres => "convert_to(email_hmac, 'UTF8')",
    };
    place.run(&format!("UPDATE worker SET totp = {blob}")).await;
    let asked = travel(&mut other, &provider).await;
    assert!(asked.status == 303 && asked.to().starts_with("/aanmelden/code"), "the second factor is asked here too");
    assert!(other.ticket().is_none() && other.get(asked.to()).await.text.contains("code uit de app"));
    place.run("UPDATE worker SET totp = NULL, left_at = '2026-09-14T07:00:00+00:00'").await;
    assert!(travel(&mut other, &provider).await.text.contains("niet als collega"));
}
both!(keys_may_change_and_people_may_leave);
