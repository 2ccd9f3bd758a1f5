//! The team's own network in the browser: ticking, filling in, and the page of a partner; without a script.
use std::sync::OnceLock;

use buurtraat::{
    service::{
        Principal, Role,
        account::demo_staff,
        network::{RegisterQuestion, get_partner, list_places_to_know, list_register},
    },
    storage::OfferRecord,
    web::Row,
};
use uuid::Uuid;

use super::{
    seen::{POSTCODE, alone, examples},
    town::{request, town},
};

/// Somebody of the demo's team.
pub fn who(role: Role) -> Principal {
    Principal::Staff(town().wait(demo_staff(&town().demo, role)).unwrap())
}

/// A partner that the demo's team knows: the first there was, so that every copy of the town has it.
pub fn partner() -> Uuid {
    static FIRST: OnceLock<Uuid> = OnceLock::new();
    *FIRST.get_or_init(|| {
        let asked = RegisterQuestion { limit: 1, ..RegisterQuestion::default() };
        town().wait(list_register(&town().demo, who(Role::Member), &asked)).unwrap().lines[0].id
    })
}

/// The first of them that is a shop and no volunteer.
pub fn shop() -> Uuid {
    static FIRST: OnceLock<Uuid> = OnceLock::new();
    *FIRST.get_or_init(|| {
        let asked = RegisterQuestion { limit: 20, ..RegisterQuestion::default() };
        let lines = town().wait(list_register(&town().demo, who(Role::Member), &asked)).unwrap().lines;
        lines.into_iter().find(|line| line.sort == "organization" && line.id != partner()).unwrap().id
    })
}

/// The first of them whom the team wrote down: they may get a code.
pub fn helper() -> Uuid {
    static FIRST: OnceLock<Uuid> = OnceLock::new();
    *FIRST.get_or_init(|| {
        let asked = RegisterQuestion { limit: 100, ..RegisterQuestion::default() };
        let lines = town().wait(list_register(&town().demo, who(Role::Member), &asked)).unwrap().lines;
        lines.into_iter().find(|line| line.sort == "volunteer").unwrap().id
    })
}

fn offer() -> OfferRecord {
    let partner = town().wait(get_partner(&town().demo, who(Role::Member), partner())).unwrap();
    partner.offers[0].clone()
}

/// Places to tick, but for those that other tests look at.
pub fn places(count: usize) -> Vec<Uuid> {
    let asked = list_places_to_know(&town().demo, who(Role::Member), "", 0, 100);
    let looked_at = |id: &Uuid| {
        let (known, id) = (examples(), id.to_string());
        [&known.suggested, &known.door, &known.shop, &known.shop_of_answer].contains(&&id)
            || known.found.values().any(|one| *one == id)
    };
    let (all, _) = town().wait(asked).unwrap();
    all.into_iter().map(|place| place.id).filter(|id| !looked_at(id)).take(count).collect()
}

/// A form that a row of the network takes, and what it answers to it and to an empty one.
pub fn form(row: &Row) -> (String, u16, u16) {
    let member = who(Role::Member).worker().unwrap();
    match row.path.rsplit('/').next().unwrap() {
        "kennen" => (ticked(&places(1), member, "06+12+34+56+78"), 303, 400),
        "vrijwilliger" => {
            (format!("first_name=Sam&place={POSTCODE}&can_do=koken&consent=yes&idempotency_key=roles"), 303, 400)
        }
        "samen" => ("goal=Leren&hours=4&fee=none&guidance=team&slots=wed-pm".to_owned(), 303, 400),
        "contact" => ("sort=call".to_owned(), 303, 400),
        "rust" => ("wake=1".to_owned(), 303, 303),
        "code" => (String::new(), 200, 200),
        "verander" => (changed(&offer()), 303, 400),
        "brug" => ("communities=de+moskee&asks_most=8&consent=yes".to_owned(), 303, 400),
        "gevraagd" => ("idempotency_key=roles".to_owned(), 303, 303),
        "introduceer" => (format!("to={}", who(Role::Coordinator).worker().unwrap()), 303, 400),
        _ => (String::new(), 303, 303),
    }
}

/// The offer as it is, sent as a change.
fn changed(offer: &OfferRecord) -> String {
    let slots = engine::domain::Slots::from_bits(u32::try_from(offer.slots).unwrap()).to_string();
    let many =
        |name: &str, words: &str| words.split([' ', ',']).map(|one| format!("&{name}={one}")).collect::<String>();
    let places = offer.places.map(|places| places.to_string()).unwrap_or_default();
    format!("offer={}&places={places}{}{}", offer.id, many("categories", &offer.categories), many("slots", &slots))
}

fn ticked(places: &[Uuid], knows: Uuid, phone: &str) -> String {
    let one = |id: &Uuid| format!("place={id}&phone-{id}={phone}&person-{id}=Piet&knows-{id}={knows}&offers-{id}=eten");
    places.iter().map(one).collect::<Vec<_>>().join("&")
}

#[test]
fn ticking_filling_in_and_the_page_of_a_partner() {
    let _one_at_a_time = alone();
    let (town, site) = (town(), town().site_of(Role::Member));
    let (places, member) = (places(2), who(Role::Member).worker().unwrap());
    let ticks: String = places.iter().map(|id| format!("&place={id}")).collect();
    let list = town.get(&site, &format!("/team/kennen?q=zzzz{ticks}")).text();
    let kept = list.matches("type=\"hidden\" name=\"place\"").count();
    assert_eq!(kept, 2, "what is ticked stays ticked while one searches on");
    let details = town.get(&site, &format!("/team/kennen/gegevens?{}", &ticks[1..]));
    assert_eq!(details.status, 200);
    assert!(details.text().contains(&format!("name=\"knows-{}\" value=\"{member}\" checked", places[0])), "yourself");
    let wrong = town.ask(&site, request("POST", "/team/kennen", &ticked(&places, member, "06+12")));
    assert_eq!(wrong.status, 400);
    assert_eq!(wrong.text().matches("Telefoon klopt niet").count(), 4, "at each field and above");
    assert!(wrong.text().contains("value=\"06 12\"") && wrong.text().contains("value=\"Piet\""), "typed text stays");
    let english = town.ask(&site, request("POST", "/en/team/kennen", &ticked(&places, member, "06+12")));
    assert!(english.text().contains("The telephone number is not right"));
    let done = town.ask(&site, request("POST", "/team/kennen", &ticked(&places, member, "06+12+34+56+78")));
    assert_eq!(done.status, 303, "{}", done.text());
    assert_eq!(done.header("location"), "/team/netwerk?nieuw=2");
    assert!(town.get(&site, done.header("location")).text().contains("2 partners erbij."));
    let again = town.ask(&site, request("POST", "/team/kennen", &ticked(&places[..1], member, "")));
    let register = town.get(&site, again.header("location")).text();
    assert!(register.contains("Een collega zette"), "told in a sentence");
    let id = again.header("location").rsplit('=').next().unwrap().to_owned();
    let page = town.get(&site, &format!("/team/netwerk/{id}")).text();
    assert!(page.contains("tel:+31612345678") && page.contains("06 12 34 56 78") && page.contains("Piet"));
}

#[test]
fn what_is_wrong_comes_back_on_the_page_of_the_partner() {
    let _one_at_a_time = alone();
    let (town, site, id) = (town(), town().site_of(Role::Member), partner());
    let send = |deed: &str, form: &str| {
        let answer = town.ask(&site, request("POST", &format!("/team/netwerk/{id}/{deed}"), form));
        (answer.status, answer.text())
    };
    let (status, page) = send("contact", "sort=call&note=sprak+met+Mohammed");
    assert!(status == 400 && page.contains("Laat de naam weg") && page.contains("sprak met Mohammed"), "{page}");
    assert!(page.contains("keep_words"), "it may be no name after all");
    let (status, page) = send("rust", "until=2020-01-01");
    assert!(status == 400 && page.contains("Kies een dag na vandaag") && page.contains("2020-01-01"));
    let offer = offer().id;
    let (status, page) = send("verander", &format!("offer={offer}&categories=taal&places=duizend"));
    assert!(status == 400 && page.contains("van 1 tot 500") && page.contains("duizend"));
    let (status, page) = send("brug", "communities=de+moskee&asks_most=2");
    assert!(status == 400 && page.contains("goed vindt") && page.contains("de moskee"));
    for other in ["/team/netwerk/estafette?wie=nonsense", "/team/netwerk?place=2756AX&q=eten&shown=long-ago"] {
        assert_eq!(town.get(&site, other).status, 200, "{other}");
    }
    assert_eq!(town.get(&site, "/team/netwerk?place=9999ZZ").status, 400);
    assert_eq!(town.get(&site, "/team/netwerk/not-an-id").status, 404);
}
