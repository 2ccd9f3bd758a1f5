//! R21: whose object. What a team holds is not there for another team, and what a municipality holds not for another one.
use std::collections::BTreeSet;

use axum::Router;
use buurtraat::{
    service::{
        Principal, Role,
        account::{demo_staff, open_session},
        acting::{NewNeed, first_step_id, record_need},
    },
    storage::{self, TeamRecord, WorkerRecord},
    web::{Access, Row},
};
use engine::domain::{What, imported_id};
use serde_json::json;
use uuid::Uuid;

use super::{
    roles::{form, uri},
    seen::{POSTCODE, ask_match, examples},
    town::{request, signed_with, town},
};

/// A number no municipality of the town has.
const ELSEWHERE: i64 = 77;

/// Who has something to do with an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Whose {
    /// The team that holds it.
    Team,
    /// Every team of the municipality.
    Municipality,
    /// Everybody: it is of the map, and each municipality has a word of its own on it.
    All,
}

fn whose(row: &Row) -> Whose {
    let has = |part: &str| row.path.contains(part);
    match () {
        () if has("/vragen/{id}") || has("/mensen/{id}") || has("/plakken/{batch}") => Whose::Team,
        () if has("/aanmelding/") => Whose::Team,
        () if has("/meldingen/") || has("/ideeen/") => Whose::Municipality,
        () if has("/agenda/{id}") => Whose::Municipality,
        () if has("/netwerk/{id}") || has("/deuren/{round}") || has("/winkels/{answer}") => Whose::Municipality,
        // Made of what whoever asks may see: tests/team_map holds that against what others have.
        () if has("/team/tiles/") => Whose::All,
        () if has("/plekken/{id}/klopt-") || has("/straten/{key}") || has("/inlezen/{wat}") => Whose::All,
        () => panic!("{row:?}: say whose it is"),
    }
}

/// The site as an administrator of another team sees it, who may do everything in a municipality.
fn stranger(municipality: i64) -> Router {
    let demo = &town().demo;
    let id = |sort: &str| imported_id::<WorkerRecord>(sort, &municipality.to_string()).as_uuid();
    let (team, worker) = (id("other-team"), id("other-worker"));
    let now = chrono::DateTime::from_timestamp(1_789_369_200, 0).unwrap();
    let name = "Ander team".to_owned();
    let team = TeamRecord { municipality_id: municipality, id: team, name: name.clone(), phone: None, created_at: now };
    let worker = WorkerRecord {
        municipality_id: municipality,
        id: worker,
        name,
        phone: None,
        on_duty: false,
        team_id: Some(team.id),
        role: Role::Administrator.as_str().to_owned(),
        email_hmac: None,
        totp: None,
        oidc_subject: None,
        created_at: Some(now),
        left_at: None,
    };
    let kept = worker.clone();
    let work = demo.store.write(move |tx| Box::pin(async move { tx.settle_in(team, kept).await }));
    town().wait(work).unwrap();
    let ticket = town().wait(open_session(demo, &worker)).unwrap();
    signed_with(town().stranger(), ticket.as_str())
}

/// A need of the demo's team.
fn own_need(staff: Principal) -> Uuid {
    let [own_words, place] = ["Zoekt iets met fietsen", POSTCODE].map(str::to_owned);
    let new = NewNeed { own_words, place, keep_words: true, ..NewNeed::default() };
    town().wait(record_need(&town().demo, staff, &new)).unwrap().id
}

/// The address of a row, of a need that the team holds.
fn address(row: &Row, need: Uuid) -> String {
    let example: Uuid = examples().need.parse().unwrap();
    let (step, own_step) = (first_step_id(example).to_string(), first_step_id(need).to_string());
    let found = uri(row);
    if whose(row) == Whose::Team && row.path.contains("/vragen/") {
        return found.replace(&step, &own_step).replace(&examples().need, &need.to_string());
    }
    found
}

/// Asks everything that has an owner as two who are none; how often.
pub fn walk(rows: &[Row]) -> usize {
    let own = town().wait(demo_staff(&town().demo, Role::Member)).unwrap();
    let need = own_need(Principal::Staff(own));
    let before = state_of(need);
    let strangers = [(own.municipality, stranger(own.municipality)), (ELSEWHERE, stranger(ELSEWHERE))];
    let owned = |row: &&Row| row.path.contains("/team/") && row.path.contains('{') && row.access != Access::Public;
    let (mut asked, mut wrong) = (0, Vec::new());
    for row in rows.iter().filter(owned) {
        for (municipality, site) in &strangers {
            let theirs = match whose(row) {
                Whose::Team => false,
                Whose::Municipality => *municipality == own.municipality,
                Whose::All => true,
            };
            if theirs {
                continue;
            }
            let sent = if row.method == "POST" { form(row).0 } else { String::new() };
            let answer = town().ask(site, request(row.method, &address(row, need), &sent));
            if answer.status != 404 {
                wrong.push(format!("{} {} in {municipality}: {}", row.method, row.path, answer.status));
            }
            asked += 1;
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(state_of(need), before, "nothing was changed by who may not see it");
    asked + lists(&strangers, need) + needs_of_the_desk(&strangers)
}

fn state_of(need: Uuid) -> String {
    let store = &town().demo.store;
    let need = town().wait(store.find_need(need)).unwrap().unwrap();
    let (steps, calls) = (town().wait(store.steps_of(need.id)).unwrap(), town().wait(store.calls_of(need.id)).unwrap());
    format!("{need:?}{steps:?}{calls:?}")
}

/// No list of theirs has it; the lists of the team do.
fn lists(strangers: &[(i64, Router); 2], need: Uuid) -> usize {
    let mine = town().site_of(Role::Member);
    let lists = ["/api/v1/needs?limit=100", "/team/vragen", "/team", "/en/team/vragen"];
    for list in lists {
        let has = |site: &Router| town().get(site, list).text().contains(&need.to_string());
        assert!(has(&mine), "{list} of their own");
        for (municipality, site) in strangers {
            assert!(!has(site), "{list} in {municipality}");
        }
    }
    let elsewhere = town().get(&strangers[1].1, "/api/v1/needs?limit=100").json();
    for one in elsewhere["results"].as_array().unwrap() {
        let id = one["id"].as_str().unwrap().parse().unwrap();
        let found = town().wait(town().demo.store.find_need(id)).unwrap().unwrap();
        assert_eq!(found.municipality_id, 0, "of another municipality: {found:?}");
    }
    let api = format!("/api/v1/needs/{need}");
    assert_eq!(town().get(&mine, &api).status, 200);
    for (municipality, site) in strangers {
        assert_eq!(town().get(site, &api).status, 404, "{api} in {municipality}");
    }
    lists.len() * 2 + 3
}

/// What nobody of a team holds yet is for every team of its municipality, and for no other.
fn needs_of_the_desk(strangers: &[(i64, Router); 2]) -> usize {
    let open = town().wait(town().demo.store.list_needs(storage::Whose::All, "open", 0, 5_000)).unwrap();
    let own = strangers[0].0;
    let of_the_desk = |need: &storage::NeedRecord| {
        let owner = town().wait(town().demo.store.find_worker(need.owner_id)).unwrap();
        need.municipality_id == own && owner.is_some_and(|owner| owner.team_id.is_none())
    };
    let need = open.into_iter().find(of_the_desk).unwrap().id;
    let path = format!("/team/vragen/{need}");
    let [near, far] = [0, 1].map(|one| town().get(&strangers[one].1, &path).status);
    assert_eq!((near, far), (200, 404), "{path}");
    2
}

/// Persons who are hidden from everyone are seen by the teams of their own municipality alone: on their pages and in what
/// is found; how often was asked.
pub fn persons(hidden: &[&String], categories: &[String]) -> usize {
    let own = town().wait(demo_staff(&town().demo, Role::Member)).unwrap().municipality;
    let mut asked = 0;
    for (municipality, site) in [(own, town().site_of(Role::Member)), (ELSEWHERE, stranger(ELSEWHERE))] {
        let not_theirs = not_of(municipality, hidden);
        for id in hidden.iter().take(40) {
            let wanted = if not_theirs.contains(id.as_str()) { 404 } else { 200 };
            assert_eq!(town().get(&site, &format!("/aanbod/{id}")).status, wanted, "{id} in {municipality}");
        }
        let ask = |category| json!({ "postcode": POSTCODE, "category": category, "minutes": 120, "limit": 100 });
        let found: String =
            categories.iter().map(|category| ask_match(town(), &site, &ask(category)).to_string()).collect();
        let shown: Vec<&String> = not_theirs.iter().filter(|id| found.contains(id.as_str())).collect();
        assert!(shown.is_empty(), "{shown:?} in {municipality}");
        let is_own = municipality == own;
        assert!(!is_own || hidden.iter().any(|id| found.contains(id.as_str())), "their own team finds them");
        assert!(is_own || not_theirs.len() > 100, "{} persons of elsewhere", not_theirs.len());
        asked += 40 + categories.len();
    }
    asked
}

/// Which of these a team of `municipality` may not see: nobody knows where some of them live, and those are everybody's.
fn not_of(municipality: i64, ids: &[&String]) -> BTreeSet<String> {
    let wanted: Vec<(What, Uuid)> = ids.iter().map(|id| (What::Offer, id.parse().unwrap())).collect();
    let found = town().wait(town().demo.store.found(&wanted)).unwrap();
    let other = found.into_iter().filter(|(_, one)| ![0, municipality].contains(&one.municipality()));
    other.map(|(id, _)| id.to_string()).collect()
}
