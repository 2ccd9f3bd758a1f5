//! The pages about doors and streets, over the demo town, as a team member walks through them.
use axum::{Router, http::header};
use buurtraat::service::Role;
use scraper::{Html, Selector};

use super::cards::read;
use crate::web::{
    seen::alone,
    town::{Answer, request, town},
};

fn post(site: &Router, uri: &str, form: &str) -> Answer {
    town().ask(site, request("POST", uri, form))
}

fn attributes(html: &str, css: &str, name: &str) -> Vec<String> {
    let document = Html::parse_document(html);
    let selector = Selector::parse(css).unwrap();
    let found = document.select(&selector);
    found.map(|one| one.value().attr(name).unwrap_or_default().to_owned()).collect()
}

fn hidden(html: &str) -> String {
    let [names, values] = ["name", "value"].map(|name| attributes(html, "form[method=post] input[type=hidden]", name));
    let pairs: Vec<(String, String)> = names.into_iter().zip(values).filter(|(name, _)| name != "terug").collect();
    serde_urlencoded::to_string(pairs).unwrap()
}

/// Begins a round from the page; its address.
fn begin(site: &Router) -> String {
    let page = town().get(site, "/team/deuren");
    assert_eq!(page.status, 200, "{}", page.text());
    assert_eq!(attributes(&page.text(), "ol.found > li", "data-id").len(), 5);
    let begun = post(site, "/team/deuren", &hidden(&page.text()));
    assert_eq!(begun.status, 303, "{}", begun.text());
    let again = post(site, "/team/deuren", &hidden(&page.text()));
    assert_eq!(again.header(header::LOCATION), begun.header(header::LOCATION), "pressed twice, begun once");
    begun.header(header::LOCATION).to_owned()
}

#[test]
fn five_doors_a_round_and_what_was_said() {
    let _one_at_a_time = alone();
    let site = town().site_of(Role::Member);
    let round = begin(&site);
    let page = town().get(&site, &round).text();
    assert_eq!(attributes(&page, "details[open]", "open").len(), 1, "the next door is unfolded");
    let at_first = format!("{round}/1/aan-de-deur");
    let wrong = post(&site, &at_first, "outcome=yes&person=Noor+Test&phone=geen");
    assert_eq!(wrong.status, 400);
    assert!(wrong.text().contains("value=\"Noor Test\"") && wrong.text().contains("geen is geen telefoonnummer"));
    let done = post(&site, &at_first, "outcome=yes&person=Noor+Test&phone=0612345678");
    assert_eq!((done.status, done.header(header::LOCATION)), (303, format!("{round}#deur-1").as_str()));
    let page = town().get(&site, &round).text();
    assert!(page.contains("zei ja") && page.contains("Noor Test") && page.contains("tel:0612345678"));
    assert!(page.contains("/team/kennen?place="), "a yes leads to a partner");
    let id = attributes(&page, "li[data-id]", "data-id").remove(0);
    let form = town().get(&site, &format!("/team/kennen/gegevens?place={id}")).text();
    let typed = |field: &str| attributes(&form, &format!("#{field}-{id}"), "value").concat();
    assert_eq!([typed("phone"), typed("person")], ["06 12 34 56 78", "Noor Test"], "nothing is typed twice");
    assert_eq!(post(&site, &format!("{round}/2/aan-de-deur"), "outcome=no").status, 303);
    assert!(town().get(&site, &round).text().contains("14 september 2027"), "rests for a year");
    for position in [1, 2] {
        assert_eq!(post(&site, &format!("{round}/{position}/ongedaan"), "").status, 303);
    }
    let page = town().get(&site, &round).text();
    assert!(!page.contains("zei ja") && !page.contains("Noor Test"));
    assert_eq!(town().get(&town().site_of(Role::Member), "/en/team/deuren").status, 200);
}

/// The need's page and the API leave out who said no at the door.
#[test]
fn who_said_no_at_the_door_is_suggested_nowhere() {
    let _one_at_a_time = alone();
    let site = town().site_of(Role::Member);
    let round = begin(&site);
    let id = attributes(&town().get(&site, &round).text(), "li[data-id]", "data-id").remove(0);
    let place = town().wait(town().demo.store.find_known_place(id.parse().unwrap())).unwrap().unwrap();
    let category = place.categories.split_whitespace().next().unwrap();
    let cell = engine::domain::Cell::try_from(place.cell).unwrap().to_string();
    let new = serde_urlencoded::to_string([("own_words", "x"), ("place", cell.as_str()), ("own_network", "nobody")]);
    let need = post(&site, "/team/vragen", &new.unwrap()).header(header::LOCATION).to_owned();
    assert_eq!(post(&site, &format!("{need}/onderwerp"), &format!("category={category}")).status, 303);
    let body = serde_json::json!({ "cell": cell, "category": category, "minutes": 15, "limit": 100 }).to_string();
    let shown = || {
        let page = town().get(&site, &format!("{need}?more=25")).text();
        let api = town().ask(&site, request("POST", "/api/v1/match", &body)).text();
        (page.contains(&format!("/bel/{id}")), api.contains(&id))
    };
    assert_eq!(shown(), (true, true), "{}", place.name);
    assert_eq!(post(&site, &format!("{round}/1/aan-de-deur"), "outcome=no").status, 303);
    assert_eq!(shown(), (false, false), "{}", place.name);
    assert_eq!(post(&site, &format!("{round}/1/ongedaan"), "").status, 303);
    assert_eq!(shown(), (true, true));
}

#[test]
fn the_sheets_lead_to_the_page_behind_the_card() {
    let _one_at_a_time = alone();
    let site = town().site_of(Role::Member);
    let round = begin(&site);
    let list = town().get(&site, &format!("{round}/lijst")).text();
    assert_eq!(attributes(&list, "ol.found > li", "data-id").len(), 5);
    let cards = town().get(&site, &format!("{round}/kaarten")).text();
    let sides = attributes(&cards, "svg.cards__qr rect", "width");
    let paths = attributes(&cards, "svg.cards__qr path", "d");
    assert_eq!((sides.len(), paths.len()), (5, 5));
    let names = Html::parse_document(&cards);
    let names: Vec<String> =
        names.select(&Selector::parse(".cards__name").unwrap()).map(|name| name.text().collect()).collect();
    let stranger = town().stranger();
    for ((side, path), name) in sides.iter().zip(&paths).zip(&names) {
        let address = read(side.parse().unwrap(), path);
        let path = address.strip_prefix(crate::support::BASE_URL).unwrap();
        let behind = town().get(&stranger, path);
        let text = Html::parse_document(&behind.text());
        let shown: String = text.root_element().text().collect();
        assert_eq!(behind.status, 200, "{address}");
        assert!(shown.contains(name.as_str()) && shown.contains("was net bij u"), "{name}: {shown}");
        assert!(behind.text().contains("href=\"tel:"), "somebody can be called");
    }
    let unknown = town().get(&stranger, "/deur/zzz-000");
    assert_eq!(unknown.status, 404);
    assert!(unknown.text().contains("Deze kaart kennen we niet") && unknown.text().contains("tel:"));
}

#[test]
fn streets_lead_to_doors_along_them() {
    let _one_at_a_time = alone();
    let site = town().site_of(Role::Member);
    assert!(town().get(&site, "/team/samen").text().contains("/team/samen/straten"));
    let list = town().get(&site, "/team/samen/straten").text();
    let keys = attributes(&list, "ol.found > li", "data-id");
    assert!(keys.len() > 1, "{list}");
    let street = town().get(&site, &format!("/team/samen/straten/{}", keys[0])).text();
    let ask = attributes(&street, ".acts a.nl-button--primary", "href").remove(0);
    assert!(ask.starts_with("/team/deuren?alleen="), "{ask}");
    let doors = town().get(&site, &ask).text();
    let mut wanted: Vec<&str> = ask.split("alleen=").nth(1).unwrap().split("%2C").collect();
    let mut shown = attributes(&doors, "ol.found > li", "data-id");
    wanted.sort_unstable();
    shown.sort_unstable();
    assert_eq!(shown, wanted, "just these");
    assert_eq!(town().get(&site, "/team/samen/straten/x").status, 404);
    assert_eq!(town().get(&site, "/team/deuren?vanaf=Nergensstraat").status, 400);
}
