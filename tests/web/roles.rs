//! R21: who may do what, route by route and role by role: anyone, member, coordinator, administrator. Every route stands in the table or in the description of the API, and every cell of the matrix is asked.
use std::{collections::BTreeSet, sync::OnceLock};

use axum::{Router, http::header};
use buurtraat::{
    service::Role,
    storage::WorkerRecord,
    web::{self, Access, Row},
};
use engine::domain::{Entry, Visibility, What};
use serde_json::json;

use super::{
    contract::{self, Operation, document, operations},
    network,
    openapi::{address, body},
    seen::{POSTCODE, alone, ask_match, categories, examples, whole_list},
    town::{Answer, Sites, request, town},
};

/// The beginning of keys that count a form once, whoever sends it.
const ONCE: &str = "01990000-0000-7000-8000-000000000";
/// Methods a stranger may try.
const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/// An address of a row that has an answer.
pub fn uri(row: &Row) -> String {
    let known = examples();
    if row.path.starts_with("/team/tiles/") {
        let path = row.path.replace("{zoom}", "14").replace("{column}", "8402").replace("{row}", "5411.mvt");
        return path.replace("{layer}", "needs");
    }
    if row.path.starts_with("/tiles/") {
        let path = row.path.replace("{zoom}", "14").replace("{column}", "8402").replace("{row}", "5411.mvt");
        let path = path.replace("{file}", "light.json");
        return path.replace("{layer}", if row.path.ends_with("{layer}") { "hexagons.json" } else { "hexagons" });
    }
    if row.path.ends_with("/kaart/lijst") {
        return format!("{}?binnen=51.99,4.61,52.01,4.64&zoom=14", row.path);
    }
    if row.path.contains("{idea}") || row.path.contains("{wish}") {
        return row.path.replace("{idea}", &known.idea).replace("{wish}", &known.wish);
    }
    if row.path.contains("/meldingen/") || row.path.contains("/melden/") {
        let text = if row.access == Access::Public { &known.event } else { &known.text };
        let path = row.path.replace("{sort}", "activiteiten").replace("{text}", text);
        return path.replace("{report}", &known.report);
    }
    let of_calendar = [("event", &known.event), ("area", &known.area), ("mine", &known.feed)];
    if let Some((_, id)) = of_calendar.iter().find(|(sort, _)| row.path.contains(&format!("/calendar/{sort}/"))) {
        return row.path.replace("{file}", &format!("{id}.ics"));
    }
    if row.path.contains("{spot}") {
        return row.path.replace("{spot}", &known.spot);
    }
    if ["meedoen", "/agenda", "/calendar/"].iter().any(|part| row.path.contains(part)) {
        let path = row.path.replace("{id}", &known.event).replace("{shift}", &known.shift);
        return path.replace("{sign_up}", &known.sign_up).replace("{file}", &format!("{}.ics", known.shift));
    }
    if ["/samen", "/afspraak"].iter().any(|end| row.path.ends_with(&format!("/netwerk/{{id}}{end}"))) {
        return row.path.replace("{id}", &network::shop().to_string());
    }
    let answer = if row.path.ends_with("toch-niet") { &known.answer_to_drop } else { &known.answer };
    let path_of_shop = row.path.replace("{shop}", &known.shop).replace("{answer}", answer);
    if path_of_shop != row.path {
        return path_of_shop;
    }
    if row.path.ends_with("/netwerk/{id}/code") {
        return row.path.replace("{id}", &network::helper().to_string());
    }
    if row.path.contains("/netwerk/{id}") {
        return row.path.replace("{id}", &network::partner().to_string());
    }
    let of_sort = [("aanbod", "offer"), ("plekken", "known-place"), ("activiteiten", "event"), ("samen", "initiative")];
    if row.path.contains("/klopt-") {
        return row.path.replace("{id}", wrong_place());
    }
    if row.path.starts_with("/demo/post/") {
        return row.path.replace("{id}", &super::pictures::posted());
    }
    // What a person offers has no picture.
    if row.path.starts_with("/aanbod/") && row.path.ends_with(".png") {
        return row.path.replace("{id}", &super::pictures::public(What::Offer));
    }
    let sort = of_sort.iter().find(|(folder, _)| row.path.contains(folder));
    let id = sort.map_or(known.need.as_str(), |(_, sort)| known.found[*sort].as_str());
    if row.path.contains("mensen") {
        let member = engine::domain::imported_id::<WorkerRecord>("demo-worker", "member");
        return row.path.replace("{id}", &member.to_string());
    }
    let step = id.parse().map(buurtraat::service::acting::first_step_id).unwrap_or_default();
    let path = row.path.replace("{id}", id).replace("{entry}", &known.suggested).replace("{step}", &step.to_string());
    let path = path.replace("{link}", "01990000000070008000000000000001.nobody");
    let path = path.replace("{round}", &known.round).replace("{position}", "1").replace("{code}", &known.code);
    let path = path.replace("{key}", &known.street);
    path.replace("{token}", "unknown")
        .replace("/assets/{file}", &known.asset)
        .replace("{wat}", "gebieden")
        .replace("{batch}", &known.batch)
}

/// A place to take away and put back that no other test looks at.
fn wrong_place() -> &'static str {
    static PLACE: OnceLock<String> = OnceLock::new();
    PLACE.get_or_init(|| {
        let index = town().demo.store.index();
        let snapshot = index.snapshot();
        let places = snapshot.entries().filter(|entry| entry.what == What::KnownPlace);
        let known = examples();
        let taken = [&known.found["known-place"], &known.shop, &known.shop_of_answer];
        let other = |entry: &Entry| taken.iter().all(|id| **id != entry.id.to_string());
        places.filter(other).map(|entry| entry.id.to_string()).max().unwrap()
    })
}

/// A form that the row takes, and what it answers to it and to an empty one.
pub fn form(row: &Row) -> (String, u16, u16) {
    match row.path.rsplit('/').next().unwrap() {
        "vragen" => (format!("own_words=Ik+zoek+gezelschap&place={POSTCODE}&own_network=nobody"), 303, 400),
        "{shift}" => ("first_name=Noor&reach=0612345678&idempotency_key=r".to_owned(), 200, 400),
        // Nobody shows the code of another: tests/joining does that.
        "toch-niet" if !row.path.contains("/winkels/") => (String::new(), 400, 400),
        "mijn" | "aanbod" | "wissen" | "kalender" | "weten" | "bestand" => (String::new(), 400, 400),
        "rust" if row.access == Access::Public => (String::new(), 400, 400),
        "agenda" => (crate::joining::new_event(POSTCODE), 303, 400),
        "taak" => ("role=koffie&from=14:00&to=15:00&least=1&most=2&idempotency_key=r".to_owned(), 303, 400),
        "{sign_up}" => ("answer=yes".to_owned(), 303, 400),
        "kwam" | "verteld" => (String::new(), 303, 303),
        // Nobody changes or calls off what others look at: tests/joining does.
        "verander" | "gaat-niet-door" if row.path.contains("/agenda/") => (String::new(), 400, 400),
        "dit-kan-ik" => {
            (format!("can_do=Ik+was+schilder&place={POSTCODE}&first_name=Samira&reach=06+12+34+56+78"), 200, 400)
        }
        "vraag" if row.path.contains("/taak/") => (String::new(), 303, 303),
        "vraag" => {
            let key = "01990000-0000-7000-8000-0000000074a6";
            let words = "own_words=Ik+zoek+gezelschap&own_network=nobody";
            (format!("{words}&place={POSTCODE}&idempotency_key={key}"), 200, 400)
        }
        "idee" => (format!("words=Een+bankje&place={POSTCODE}&idempotency_key={ONCE}1de"), 200, 400),
        // Nobody need say who they are: a code is enough. But a form of ours has a key.
        "{idea}" => (format!("idempotency_key={ONCE}101"), 200, 400),
        "organiseren" => (crate::neighbours::wish_form(POSTCODE, &format!("{ONCE}0e5")), 200, 400),
        "knik" => ("answer=yes".to_owned(), 303, 400),
        "begin" => (String::new(), 400, 400),
        "{text}" => ("reason=wrong".to_owned(), 200, 400),
        "verberg" => ("why=Er+staat+een+naam+in".to_owned(), 303, 400),
        "zet-terug" | "mag-blijven" | "{report}" => (String::new(), 303, 303),
        "{spot}" => {
            // Written down once, whoever sends it: the lists of the town stay as short as they are.
            let key = "01990000-0000-7000-8000-00000000057a";
            (format!("reach=06+12+34+56+78&age=16&plek={POSTCODE}&idempotency_key={key}"), 200, 400)
        }
        // Nobody's page is open here: tests/outside asks and answers. The example need came from nowhere but the team.
        "bereik" if row.access == Access::Public => (String::new(), 400, 400),
        "bereik" => (String::new(), 404, 404),
        "antwoord" => ("answer=Komt+u+donderdag".to_owned(), 404, 404),
        "kies" => (format!("entry={}", examples().suggested), 303, 404),
        // Nobody began here, and what the town was loaded with is in use.
        "ongedaan" if row.access == Access::Public && row.path.contains("/inlezen/") => (String::new(), 403, 403),
        "ongedaan" if row.path.contains("/inlezen/") => (String::new(), 409, 409),
        "ongedaan" => (String::new(), 303, 303),
        "{entry}" => ("answer=call-back&when=morgen+10+uur".to_owned(), 303, 400),
        "{code}" | "{shop}" => ("antwoord=een".to_owned(), 303, 400),
        // Each shop has one answer: sent again with the same key, it is the same.
        "bellen" => {
            let key = buurtraat::text::Lang::of_path(&row.path).1.len();
            (format!("antwoord=een&person=Noor&phone=06+12+34+56+78&idempotency_key=roles-{key}"), 200, 400)
        }
        "veranderen" | "weg" if row.path.contains("/winkel/") => (String::new(), 404, 404),
        "partner" | "nummer" | "toch-niet" => (String::new(), 303, 303),
        "afzeggen" | "{token}" => (String::new(), 303, 303),
        // The town's clock stands still: nothing that is agreed there is over.
        "gelukt" => ("kept=undo".to_owned(), 303, 400),
        "eerst" => ("first=".to_owned(), 303, 400),
        // Nobody is sure here: tests/acting takes needs away.
        "weg" => (String::new(), 400, 400),
        "eigen" => (String::new(), 400, 400),
        // The example need has a place already, and keeps it.
        "plek" => (format!("place={POSTCODE}"), 303, 400),
        "wie" => ("own_network=nobody".to_owned(), 303, 400),
        "stap" => (String::new(), 400, 400),
        "{step}" => ("do=done".to_owned(), 303, 400),
        "plakken" => (format!("pasted=Proef+%09{POSTCODE}"), 303, 400),
        "{batch}" => ("action=look".to_owned(), 303, 303),
        "demo" => ("role=coordinator".to_owned(), 303, 303),
        "afmelden" => (String::new(), 303, 303),
        // Nobody is let in here, sent a code, invited or taken out: tests/account does that.
        "code" if row.path.contains("/netwerk/") => network::form(row),
        "aanmelden" | "start" | "code" | "link" | "tweede" => (String::new(), 400, 400),
        // No provider is set: there is nobody to be bound to, and nobody is.
        "koppel" => (String::new(), 404, 404),
        "ontkoppel" => ("sure=yes".to_owned(), 404, 400),
        "account" => ("name=Fenna+Dijkema&phone=010+000+00+00".to_owned(), 303, 400),
        "e-mail" => ("email=fenna.anders@voorbeeld.example".to_owned(), 200, 400),
        "mensen" => ("name=A&email=member@voorbeeld.example&role=member".to_owned(), 400, 400),
        "rol" => ("role=member".to_owned(), 303, 400),
        "uit" => ("sure=yes&heir=niemand".to_owned(), 400, 400),
        "deuren" => (format!("alleen={}", examples().door), 303, 400),
        "aan-de-deur" => ("outcome=perhaps".to_owned(), 303, 400),
        "onderwerp" => (format!("category={}", examples().need_category), 303, 400),
        "kennen" | "vrijwilliger" => network::form(row),
        _ if row.path.contains("/netwerk/{id}/") => network::form(row),
        "team" => (format!("gebied={}&team=Wijkteam&naam=Test&tel=010+000+00+00", examples().area), 303, 400),
        // Whoever begins loads the map only where nobody works yet; a form without a file is refused.
        "inlezen" => (String::new(), 403, 403),
        // Nor is anything fetched from where no address is set.
        "ophalen" if row.access == Access::Public => (String::new(), 403, 403),
        "ophalen" => (String::new(), 404, 404),
        "{wat}" if row.access == Access::Public => (String::new(), 403, 403),
        "{wat}" => (String::new(), 400, 400),
        "klopt-niet" | "klopt-wel" => (String::new(), 303, 303),
        "cijfers" => ("kind=zones&sure=yes".to_owned(), 303, 400),
        "wie-vroeg" => ("asker=first".to_owned(), 303, 400),
        "kijk" => ("own_words=Ik+zoek+gezelschap".to_owned(), 200, 200),
        other => panic!("{other}: say here what its form takes"),
    }
}

#[test]
fn r21_every_route_has_a_row() {
    let _one_at_a_time = alone();
    let rows = web::table(false).rows().to_vec();
    assert_eq!(rows, web::table(true).rows(), "the table is the same everywhere; only what it opens differs");
    every_route_is_in_the_table();
    let (operations, sites) = (operations(document()), Sites::new());
    let mut cells: usize = rows.iter().map(|row| no_other_method(row, &rows, &sites)).sum();
    cells += operations.iter().map(|one| of_the_api(one, &sites)).sum::<usize>();
    // Looks before deeds: one of these signs out everywhere.
    let (looks, deeds): (Vec<&Row>, Vec<&Row>) = rows.iter().partition(|row| row.method == "GET");
    cells +=
        looks.into_iter().chain(deeds).map(|row| without_team(row, &sites) + with_team(row, &sites)).sum::<usize>();
    let [hidden, persons] = persons_stay_hidden();
    let others = super::others::walk(&rows) + persons;
    cells += hidden + others;
    println!(
        "R21 rows={} operations={} hidden={hidden} others={others} cells={cells} wrong=0",
        rows.len(),
        operations.len()
    );
}

/// Routers are made in two places, and both say what they open: the table, and the description of the API.
fn every_route_is_in_the_table() {
    let mut makers = BTreeSet::new();
    for (path, source) in crate::arrows::sources("src/web") {
        if ["Router::new()", "OpenApiRouter", ".route(", ".nest("].iter().any(|word| source.contains(word)) {
            makers.insert(path);
        }
    }
    let known = ["src/web/access.rs", "src/web/api/mod.rs", "src/web/routes.rs", "src/web/routes/maps.rs"];
    let known = known.map(str::to_owned);
    assert_eq!(makers, BTreeSet::from(known), "a router outside the table and the description");
    for table in [include_str!("../../src/web/routes.rs"), include_str!("../../src/web/routes/maps.rs")] {
        assert!(!table.contains("Router::new()") && !table.contains(".post("), "a row opens one method");
    }
}

fn ask(site: &Router, method: &str, uri: &str, form: &str) -> Answer {
    town().ask(site, request(method, uri, form))
}

/// Who did not sign in: public pages; of the team's pages the way to sign in, and nothing of what they hold.
fn without_team(row: &Row, sites: &Sites) -> usize {
    let anew = (row.method != "GET").then(|| (town().stranger(), town().site(false)));
    let (demo, bare) = anew.unwrap_or_else(|| (sites.stranger.clone(), sites.bare.clone()));
    if row.access == Access::Demo {
        assert_eq!(ask(&bare, row.method, &uri(row), "").status, 404, "{row:?} outside the demo");
    }
    if row.access.role().is_none() {
        let wanted = if row.method == "GET" { 200 } else { form(row).2 };
        assert_eq!(ask(&demo, row.method, &uri(row), "").status, wanted, "{row:?}");
        return 2;
    }
    for site in [demo, bare] {
        let answer = ask(&site, row.method, &uri(row), "own_words=x");
        if row.method == "GET" {
            assert_eq!(answer.status, 303, "{row:?}");
            let (lang, path) = buurtraat::text::Lang::of_path(&row.path);
            let sign_in = lang.path("/aanmelden?terug=");
            assert!(answer.header(header::LOCATION).starts_with(&sign_in), "{row:?} {path}");
        } else {
            assert_eq!(answer.status, 401, "{row:?}");
        }
    }
    2
}

/// Each role: those whose role reaches are let in, others are told so.
fn with_team(row: &Row, sites: &Sites) -> usize {
    let mut cells = 0;
    for role in Role::ALL {
        let may = row.access.role().is_none_or(|least| role >= least);
        let wanted = |then: u16| if may { then } else { 403 };
        if row.method == "GET" {
            assert_eq!(ask(sites.of(role), "GET", &uri(row), "").status, wanted(200), "{row:?} {role:?}");
            cells += 1;
            continue;
        }
        let site = town().site_of(role);
        let (form, done, refused) = form(row);
        // Where a form makes no difference it carries the key that makes it count once: an ask must not use up the month's.
        let empty = if done == refused { form.as_str() } else { "" };
        assert_eq!(ask(&site, "POST", &uri(row), empty).status, wanted(refused), "{row:?} {role:?} without a form");
        let site = town().site_of(role);
        let answer = ask(&site, "POST", &uri(row), &form);
        assert_eq!(answer.status, wanted(done), "{row:?} {role:?}: {}", answer.text());
        // Whatever was chosen is taken back: other tests look at the same need.
        if row.path.ends_with("/kies") {
            ask(&site, "POST", &uri(row).replace("/kies", "/ongedaan"), "");
        }
        cells += 2;
    }
    cells
}

/// A method without a row is not there, whoever asks.
fn no_other_method(row: &Row, rows: &[Row], sites: &Sites) -> usize {
    let site = sites.of(Role::Administrator);
    let has = |method: &str| rows.iter().any(|other| other.path == row.path && other.method == method);
    let others: Vec<&str> = METHODS.into_iter().filter(|method| !has(method)).collect();
    for method in &others {
        let answer = ask(site, method, &uri(row), "");
        assert_eq!(answer.status, 405, "{method} {row:?}");
        assert!(answer.header(header::ALLOW).contains(row.method), "{method} {row:?}");
    }
    others.len()
}

/// Needs are there for the team only.
fn of_the_api(operation: &Operation, sites: &Sites) -> usize {
    let (town, team) = (town(), operation.path.starts_with("/needs"));
    let asked = || request(&operation.method, &address(operation), &body(operation));
    for role in Role::ALL {
        assert_eq!(contract::ask(town, sites.of(role), asked()).status, 200, "{operation:?} {role:?}");
    }
    let answer = contract::ask(town, &sites.bare, asked());
    assert_eq!(answer.status, if team { 401 } else { 200 }, "{operation:?}");
    assert!(!team || !answer.text().contains(&examples().need_category), "{operation:?}: {}", answer.text());
    Role::ALL.len() + 1
}

/// Persons who did not open what they offer to everyone: found by their team, by nobody else, nowhere.
fn persons_stay_hidden() -> [usize; 2] {
    let town = town();
    let (hidden, open) = persons();
    assert!(hidden.len() > 100 && !open.is_empty(), "{} hidden, {} open", hidden.len(), open.len());
    let site = town.site(false);
    let mut shown = String::new();
    for category in categories(town) {
        let asked = json!({ "postcode": POSTCODE, "category": category, "minutes": 120, "limit": 100 });
        shown += &ask_match(town, &site, &asked).to_string();
        let page = town.get(&site, &format!("/?q={POSTCODE}&category={category}&minutes=60&more=1"));
        shown += &page.text();
    }
    for list in ["/offers?limit=100", "/organizations?limit=100", "/events?limit=100"] {
        shown += &json!(whole_list(town, &site, list)).to_string();
    }
    for municipality in 0..10_000 {
        let changes = contract::get(town, &site, &format!("/changes?municipality={municipality}")).json();
        shown += &changes["results"].to_string();
        if municipality > 3 && changes["revision"] == 0 {
            break;
        }
    }
    for id in &hidden {
        assert!(!shown.contains(id.as_str()), "{id} is shown to anyone");
    }
    let all: Vec<&String> = hidden.iter().collect();
    let others = super::others::persons(&all, &categories(town));
    for id in all.iter().take(40) {
        assert_eq!(contract::get(town, &site, &format!("/offers/{id}")).status, 404, "{id}");
        assert_eq!(town.get(&site, &format!("/aanbod/{id}")).status, 404, "{id}");
    }
    let found: Vec<&String> = open.iter().filter(|id| shown.contains(id.as_str())).collect();
    assert!(!found.is_empty(), "who is open to everyone is found by anyone");
    for id in found {
        assert_eq!(contract::get(town, &site, &format!("/offers/{id}")).status, 200, "{id}");
        assert_eq!(town.get(&site, &format!("/aanbod/{id}")).status, 200, "{id} is found and its page is not there");
    }
    [hidden.len(), others]
}

/// What persons offer, as the index has it: not for everyone, and for everyone.
fn persons() -> (BTreeSet<String>, BTreeSet<String>) {
    let index = town().demo.store.index();
    let snapshot = index.snapshot();
    let (open, hidden): (Vec<_>, Vec<_>) =
        snapshot.entries().filter(|entry| entry.is_person).partition(|entry| entry.visibility == Visibility::Public);
    let ids = |entries: Vec<Entry>| entries.iter().map(|entry| entry.id.to_string()).collect();
    (ids(hidden), ids(open))
}
