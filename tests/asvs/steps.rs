//! ASVS 2.3.1: what has steps is done in their order. Each row of a table skips one, or does a later one too early; it is
//! refused with a page in words, and nothing is written.
use std::collections::BTreeMap;

use axum::Router;
use buurtraat::{
    service::{
        Service,
        account::{open_session, setup::open_code},
        ideas::{get_own_idea, pin_idea},
        joining::{call_off_shift, leave},
        mine::{get_mine, pass_of},
    },
    web,
};

use super::kept;
use crate::{
    joining::fair::{Fair, number},
    neighbours::idea,
    support::{Place, both, browser::Browser, team::House},
};

/// What no step of anybody changes: that somebody looked, and when they were last seen.
const BESIDE: [&str; 2] = ["audit_", "session"];
/// An id of nothing.
const NOTHING: &str = "01990000-0000-7000-8000-00000000dead";

/// A step out of order: as a sentence, to which address, what is sent, and how it is refused. Words in braces are filled in.
type Skip = (&'static str, &'static str, &'static str, &'static [u16]);

/// What nobody but a resident or a shop does.
const RESIDENTS: [Skip; 21] = [
    ("signing up for what is at another event", "/meedoen/{nothing}/{shift}", "first_name=Bo&reach=0612345678", &[404]),
    ("signing up for what was called off", "/meedoen/{event}/{off}", "first_name=Bo&reach=0612345678", &[400]),
    ("taking a place that is not offered", "/mijn/aanbod", "pass={waits}&sign_up={waits_for}&answer=yes", &[200]),
    ("taking a place that was given back", "/mijn/aanbod", "pass={left}&sign_up={left_from}&answer=yes", &[200]),
    ("taking the place of another", "/mijn/aanbod", "pass={waits}&sign_up={has_at}&answer=yes", &[404]),
    ("leaving without being asked once more", "/mijn/toch-niet", "pass={has}&sign_up={has_at}", &[200]),
    ("leaving for another", "/mijn/toch-niet", "pass={waits}&sign_up={has_at}&sure=yes", &[404]),
    ("erasing without being asked once more", "/mijn/wissen", "pass={has}", &[200]),
    ("erasing without a code", "/mijn/wissen", "sure=yes", &[400]),
    ("a calendar without a code", "/mijn/kalender", "feed=on", &[400]),
    ("resting without a code", "/mijn/rust", "weeks=4", &[400]),
    ("how to reach somebody before they asked", "/vraag/bereik", "reach=0612345678", &[400]),
    ("how to reach somebody who signed up, as if they asked", "/vraag/bereik", "pass={has}&reach=0612345678", &[400]),
    ("taking back what nobody asked", "/vraag/weg", "pass={has}&sure=yes", &[400]),
    ("the name before the answer", "/winkel/{shop}/bellen", "person=Willem&phone=0612345678", &[400]),
    ("changing an answer before there is one", "/winkel/{shop}/veranderen", "pass={has}", &[404]),
    ("answering behind a card nobody gave", "/deur/zon-418/bellen", "antwoord=een&person=W&phone=0612345678", &[404]),
    ("joining in before a nod", "/samen/idee/{idea}", "first_name=Bo&reach=0612345678", &[404]),
    ("an answer to what nobody asked", "/gevraagd/unknown", "ask={nothing}&answer=yes", &[303]),
    ("a check that nobody sent", "/klopt-het/unknown", "answer=stop", &[303]),
    ("a code before asking for one", "/aanmelden/code", "code=123456", &[400]),
];
/// What nobody but a team does.
const TEAM: [Skip; 10] = [
    ("kept, before anything was agreed", "/team/vragen/{need}/gelukt", "kept=yes", &[303]),
    ("called off, before anything was agreed", "/team/vragen/{need}/afzeggen", "", &[303]),
    ("kept, before its day", "/team/vragen/{agreed}/gelukt", "kept=yes", &[400]),
    ("taken away after something was agreed", "/team/vragen/{agreed}/weg", "sure=yes", &[400]),
    ("taken away without being asked once more", "/team/vragen/{need}/weg", "", &[400]),
    ("done, before there is such a step", "/team/vragen/{need}/stap/{nothing}", "do=done", &[404]),
    ("begun, before there are enough people", "/team/samen/ideeen/{idea}/begin", "", &[400]),
    ("what a shop said, before it said anything", "/team/winkels/{nothing}/partner", "", &[404]),
    ("taken over, before it was pasted", "/team/plakken/{nothing}", "action=put", &[404]),
    ("at the door, before there is a round", "/team/deuren/{nothing}/1/aan-de-deur", "outcome=yes", &[404]),
];

fn filled(text: &str, known: &BTreeMap<&str, String>) -> String {
    known.iter().fold(text.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
}

/// Sends every row; those that were let through, or wrote something.
async fn out_of_order(
    (service, browser): (&Service, &mut Browser),
    rows: &[Skip],
    known: &BTreeMap<&str, String>,
) -> Vec<String> {
    let mut wrong = Vec::new();
    for (what, path, form, refused) in rows {
        let before = kept(service, &BESIDE).await;
        let page = browser.ask("POST", &filled(path, known), &filled(form, known)).await;
        if !refused.contains(&page.status) || kept(service, &BESIDE).await != before {
            wrong.push(format!("{what}: {} {}", page.status, kept(service, &BESIDE).await == before));
        }
        if page.status != 303 {
            assert!(page.text.contains("<h1"), "{what}: a page in words");
        }
    }
    wrong
}

/// Who has a place, who waits, who left; what was called off, and an idea nobody nodded to.
async fn known(fair: &Fair) -> BTreeMap<&'static str, String> {
    let service = fair.service();
    let off = fair.add("opruimen", ["half 4", "half 5"], 2).await;
    let left = fair.joins(fair.shift, &number(1)).await;
    leave(service, &fair.mine(left).await, left.sign_up).await.unwrap();
    let (has, waits) = (fair.joins(fair.shift, &number(2)).await, fair.joins(fair.shift, &number(3)).await);
    call_off_shift(service, fair.village.who(), (fair.event, off), "het stormt").await.unwrap();
    let thinks = get_mine(service, pin_idea(service, &idea("2600AB")).await.unwrap()).await.unwrap();
    let pinned = get_own_idea(service, &thinks).await.unwrap().unwrap().idea.row.id;
    let need = fair.village.need("zoekt werk", "nobody").await.id;
    let agreed = fair.village.need("zoekt een plek", "nobody").await.id;
    let draai = fair.village.entry("Werkplaats De Draai");
    fair.village.call(agreed, draai, &crate::acting::village::yes("asvs-10")).await.unwrap();
    let pass = |one: buurtraat::service::joining::SignedUp| pass_of(service, (one.municipality, one.subject));
    BTreeMap::from([
        ("nothing", NOTHING.to_owned()),
        ("event", fair.event.to_string()),
        ("shift", fair.shift.to_string()),
        ("off", off.to_string()),
        ("has", pass(has)),
        ("has_at", has.sign_up.to_string()),
        ("waits", pass(waits)),
        ("waits_for", waits.sign_up.to_string()),
        ("left", pass(left)),
        ("left_from", left.sign_up.to_string()),
        ("shop", fair.village.entry("Winkel Dorpsstraat").to_string()),
        ("idea", pinned.to_string()),
        ("need", need.to_string()),
        ("agreed", agreed.to_string()),
    ])
}

async fn signed_in(fair: &Fair, site: &Router) -> Browser {
    let worker = fair.service().store.find_worker(fair.village.member.worker).await.unwrap().unwrap();
    let ticket = open_session(fair.service(), &worker).await.unwrap();
    let mut browser = Browser::on(site, "198.51.100.72");
    browser.cookies.insert("__Host-buurtraat".to_owned(), ticket.as_str().to_owned());
    assert_eq!(browser.get("/team").await.status, 200);
    browser
}

async fn asvs_10_no_step_is_skipped(place: Place) {
    let fair = Fair::for_people(place, 1).await;
    let known = known(&fair).await;
    let site = web::site(fair.service().clone(), |router| router);
    let mut stranger = Browser::on(&site, "198.51.100.71");
    let mut wrong = out_of_order((fair.service(), &mut stranger), &RESIDENTS, &known).await;
    let mut member = signed_in(&fair, &site).await;
    wrong.extend(out_of_order((fair.service(), &mut member), &TEAM, &known).await);
    let label = fair.village.place.kind.label();
    println!("asvs_10 {label} skipped={} let_through={}", RESIDENTS.len() + TEAM.len(), wrong.len());
    assert!(wrong.is_empty(), "{wrong:#?}");
}
both!(asvs_10_no_step_is_skipped);

/// Where nobody works yet: each screen of the beginning asks for what the one before it gave.
const BEGINNING: [Skip; 7] = [
    ("a team before its areas", "/begin/team", "team=Wijkteam&naam=Noor&tel=015+000+00+00&code={code}", &[400]),
    ("a team without the code", "/begin/team", "gebied=GM9901&team=Wijkteam&naam=Noor&tel=015+000+00+00", &[400]),
    ("a file without the code", "/begin/inlezen/gebieden", "", &[400, 403]),
    ("a file taken back without the code", "/begin/inlezen/gebieden/ongedaan", "", &[400, 403]),
    ("a file fetched without the code", "/begin/inlezen/gebieden/ophalen", "", &[400, 403]),
    ("a person before there is a team", "/team/mensen", "name=Bo&email=bo@voorbeeld.example&role=member", &[401]),
    ("a second factor before signing in", "/team/account/tweede", "code=123456", &[401]),
];

async fn asvs_10_beginning_has_an_order(place: Place) {
    let house = House::empty(&place).await;
    let code = open_code(&house.service).await.unwrap().unwrap();
    let site = web::site(house.service.clone(), |router| router);
    let mut browser = Browser::on(&site, "198.51.100.73");
    let known = BTreeMap::from([("code", code)]);
    let wrong = out_of_order((&house.service, &mut browser), &BEGINNING, &known).await;
    println!("asvs_10 {} beginning={} let_through={}", place.kind.label(), BEGINNING.len(), wrong.len());
    assert!(wrong.is_empty(), "{wrong:#?}");
}
both!(asvs_10_beginning_has_an_order);
