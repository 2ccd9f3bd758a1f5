//! Own words: looked at while they are typed, without keeping them; and what the page of a need says they are about.
use axum::http::header;

use super::{
    seen::{POSTCODE, alone},
    town::{request, town},
};

const WORDS: &str = "own_words=Mijn+zoon+van+17+zit+thuis.+Hij+wil+iets+met+fietsen.";

#[test]
fn words_are_looked_at_and_nothing_is_kept() {
    let _one_at_a_time = alone();
    let (town, site) = (town(), town().site(true));
    let needs = || town.wait(town.demo.store.count_needs(buurtraat::storage::Whose::All, "open")).unwrap();
    let before = needs();
    let look = |path: &str, form: &str| town.ask(&site, request("POST", path, form));
    let answer = look("/team/vragen/nieuw/kijk", WORDS);
    assert_eq!((answer.status, answer.header(header::CACHE_CONTROL)), (200, "no-store"));
    let seen = answer.json();
    assert_eq!(seen["leave_out"], serde_json::json!([]));
    let topic = "Dit lijkt te gaan over: Werkervaring en proefplek. Omdat er “zit thuis” en “iets met fietsen” staat.";
    assert_eq!(seen["topic"], topic);
    let seen = look("/en/team/vragen/nieuw/kijk", "own_words=Bel+Jan+op+06+12+34+56+78.").json();
    let wanted = ["Leave the name out: “Jan”.", "Leave the phone number out: “06 12 34 56 78”."];
    assert_eq!(seen["leave_out"], serde_json::json!(wanted));
    for empty in ["", "own_words=", "own_words=qwrtp+%F0%9F%9A%B2"] {
        let seen = look("/team/vragen/nieuw/kijk", empty).json();
        assert_eq!(seen, serde_json::json!({ "leave_out": [], "topic": null }), "{empty}");
    }
    // Longer than the form takes, and cut where a letter is more than one byte wide.
    let long = format!("own_words={}", "%C3%A9".repeat(5000));
    assert_eq!(look("/team/vragen/nieuw/kijk", &long).status, 200);
    assert_eq!(needs(), before);
}

#[test]
fn a_need_tells_why_and_offers_two_others_with_one_tap() {
    let _one_at_a_time = alone();
    let (town, site) = (town(), town().site(true));
    let form = format!("{WORDS}&place={POSTCODE}&own_network=family");
    let page = town.ask(&site, request("POST", "/team/vragen", &form)).header(header::LOCATION).to_owned();
    let shown = || town.ask(&site, request("GET", &page, "")).text();
    let html = shown();
    assert!(html.contains("Omdat er “zit thuis” en “iets met fietsen” staat."), "{html}");
    let button = "type=\"submit\" name=\"category\" value=\"";
    let others: Vec<&str> = html.split(button).skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(others.len(), 2, "{others:?}");
    assert!(!others.contains(&"werkervaring"));
    let tapped = town.ask(&site, request("POST", &format!("{page}/onderwerp"), &format!("category={}", others[0])));
    assert_eq!(tapped.status, 303);
    let html = shown();
    // The one that was taken is explained, the proposal before it is still one tap away.
    assert!(html.contains(&format!("{button}werkervaring\"")), "{html}");
    assert!(!html.contains(&format!("{button}{}\"", others[0])));
}

#[test]
fn words_that_nobody_knows_are_something_else() {
    let _one_at_a_time = alone();
    let (town, site) = (town(), town().site(true));
    let form = format!("own_words=qwrtp+blub&place={POSTCODE}&own_network=family");
    let page = town.ask(&site, request("POST", "/team/vragen", &form)).header(header::LOCATION).to_owned();
    let html = town.ask(&site, request("GET", &page, "")).text();
    assert!(html.contains("<summary>Iets anders, we denken mee, klopt dit?</summary>"), "{html}");
    assert!(!html.contains("Omdat er") && !html.contains("name=\"category\" value="));
}
