//! Script C, steps 1 to 3 and the first part of 6, over the demo town: as a resident presses it, without a script.
use axum::http::header;
use scraper::{Html, Selector};

use crate::web::{
    seen::alone,
    town::{Answer, request, town},
};

pub(super) fn all(html: &str, css: &str, name: &str) -> Vec<String> {
    let document = Html::parse_document(html);
    let selector = Selector::parse(css).unwrap();
    document.select(&selector).map(|one| one.value().attr(name).unwrap_or_default().to_owned()).collect()
}

pub(super) fn words(html: &str) -> String {
    let document = Html::parse_document(html);
    let selector = Selector::parse("main").unwrap();
    let words: String = document.select(&selector).flat_map(|main| main.text()).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What the team is answered.
pub(super) fn by_team(path: &str, fields: &[(&str, &str)]) -> Answer {
    town().ask(&town().site(true), request("POST", path, &serde_urlencoded::to_string(fields).unwrap()))
}

/// The words of a page as everybody sees it.
pub(super) fn shown(path: &str) -> String {
    words(&town().get(&town().stranger(), path).text())
}

pub(super) fn post(path: &str, fields: &[(&str, &str)]) -> Answer {
    town().ask(&town().stranger(), request("POST", path, &serde_urlencoded::to_string(fields).unwrap()))
}

/// The event of the poster and what there is to do, by its words.
fn poster(event: &str, role: &str) -> (String, String) {
    let site = town().stranger();
    let list = town().get(&site, "/meedoen");
    assert_eq!(list.status, 200);
    let rows = Html::parse_document(&list.text());
    let row = Selector::parse("li[data-id]").unwrap();
    let link = Selector::parse("a.nl-button").unwrap();
    let found = rows.select(&row).find(|one| {
        let text: String = one.text().collect();
        text.contains(event) && text.contains(role)
    });
    let form = found.unwrap().select(&link).next().unwrap().value().attr("href").unwrap().to_owned();
    let page = form.rsplit_once('/').unwrap().0.to_owned();
    (page, form)
}

#[test]
fn a_resident_signs_up_finds_it_back_and_leaves() {
    let _one_at_a_time = alone();
    let site = town().stranger();
    let (page, form) = poster("Speelgoedruilbeurs", "tafels klaarzetten");
    let shown = words(&town().get(&site, &page).text());
    for said in ["zaterdag 21 november, half 2 tot half 4", "tafels klaarzetten", "half 1 tot half 2", "Liever bellen?"]
    {
        assert!(shown.contains(said), "{said}: {shown}");
    }
    assert!(shown.contains("Nog 2 mensen nodig"), "{shown}");
    let empty = town().get(&site, &form);
    assert_eq!(all(&empty.text(), "main form input:not([type=hidden])", "name"), ["first_name", "reach"], "two fields");
    let key = all(&empty.text(), "input[name=idempotency_key]", "value").remove(0);
    let wrong = post(&form, &[("first_name", "Samira"), ("reach", "12"), ("idempotency_key", &key)]);
    assert_eq!(wrong.status, 400);
    assert!(wrong.text().contains("value=\"Samira\"") && wrong.text().contains("geen telefoonnummer"));
    let sent = [("first_name", "Samira"), ("reach", "06 12 34 56 78"), ("idempotency_key", key.as_str())];
    let done = post(&form, &sent);
    assert_eq!((done.status, done.header(header::CACHE_CONTROL)), (200, "no-store"));
    let shown = words(&done.text());
    assert!(
        shown.contains("Gelukt") && shown.contains("U helpt zaterdag 21 november van half 1 tot half 2"),
        "{shown}"
    );
    assert!(shown.contains("Maak een foto van dit scherm"));
    assert_eq!(words(&post(&form, &sent).text()), shown, "pressed twice, signed up once");
    let code = text_of(&done.text(), ".own-code");
    calendar(&all(&done.text(), "a[href^='/calendar/']", "href").remove(0));
    find_back(&code);
}

pub(super) fn text_of(html: &str, css: &str) -> String {
    let document = Html::parse_document(html);
    document.select(&Selector::parse(css).unwrap()).next().unwrap().text().collect()
}

fn calendar(path: &str) {
    let file = town().get(&town().stranger(), path);
    assert_eq!((file.status, file.header(header::CONTENT_TYPE)), (200, "text/calendar; charset=utf-8"));
    let text = file.text();
    assert!(text.contains("DTSTART;TZID=Europe/Amsterdam:20261121T123000") && text.contains("BEGIN:VTIMEZONE"));
    assert!(!text.contains("Samira"), "nothing of anybody");
    assert_eq!(town().get(&town().stranger(), &path.replace(".ics", "")).status, 404);
}

fn find_back(code: &str) {
    let wrong = post("/mijn", &[("code", code), ("reach", "06 87 65 43 20")]);
    assert_eq!(wrong.status, 400);
    let own = post("/mijn", &[("code", code), ("reach", "0612345678")]);
    assert_eq!((own.status, own.header(header::CACHE_CONTROL)), (200, "no-store"));
    let text = own.text();
    assert!(words(&text).contains("Samira") && words(&text).contains("tafels klaarzetten"));
    let pass = all(&text, "input[name=pass]", "value").remove(0);
    let id = all(&text, "input[name=sign_up]", "value").remove(0);
    let sure = post("/mijn/toch-niet", &[("pass", &pass), ("sign_up", &id)]);
    assert!(words(&sure.text()).contains("Komt u toch niet?"), "the first tap asks");
    let left = post("/mijn/toch-niet", &[("pass", &pass), ("sign_up", &id), ("sure", "yes")]);
    assert!(words(&left.text()).contains("U bent afgemeld"), "{}", left.text());
    assert_eq!(post("/mijn/toch-niet", &[("pass", "x"), ("sign_up", &id)]).status, 400);
    let sure = post("/mijn/wissen", &[("pass", &pass)]);
    assert!(words(&sure.text()).contains("Dat kan niet terug"));
    let gone = post("/mijn/wissen", &[("pass", &pass), ("sure", "yes")]);
    assert!(words(&gone.text()).contains("Alles van u is gewist"), "{}", gone.text());
    assert_eq!(post("/mijn", &[("code", code), ("reach", "0612345678")]).status, 400);
}

/// Full: the place in the line, and the next that has one. In English too.
#[test]
fn who_comes_too_late_waits() {
    let _one_at_a_time = alone();
    let (_, form) = poster("Burendag", "koffie schenken");
    let mut told = Vec::new();
    for n in 0..4 {
        let reach = format!("06 2{n:07}");
        let path = if n == 3 { format!("/en{form}") } else { form.clone() };
        told.push(words(&post(&path, &[("first_name", "Kees"), ("reach", &reach)]).text()));
    }
    assert!(told[1].contains("Gelukt"), "{}", told[1]);
    assert!(
        told[2].contains("U bent nummer 1 op de wachtlijst") && told[2].contains("Hier is nog wel plek"),
        "{}",
        told[2]
    );
    assert!(told[3].contains("You are number 2 in line"), "{}", told[3]);
    let full = words(&town().get(&town().stranger(), &form).text());
    assert!(full.contains("Alle plekken zijn bezet"), "{full}");
}

/// Whoever helps has an old phone: the pages are light.
#[test]
fn the_pages_are_light() {
    let _one_at_a_time = alone();
    let (page, form) = poster("Speelgoedruilbeurs", "speelgoed aannemen");
    for path in ["/meedoen", &page, &form, "/mijn"] {
        let bytes = town().get(&town().stranger(), path).body.len();
        assert!(bytes < 30_000, "{path}: {bytes}");
    }
}
