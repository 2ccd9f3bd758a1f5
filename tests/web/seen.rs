//! Things of the town that addresses are made of: one id of every sort, found the way a visitor finds it.
use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, OnceLock, PoisonError},
};

use axum::Router;
use serde_json::{Value, json};

use super::town::{Town, request, town};

/// Where questions are asked from; one of the scripts of the town begins there.
pub const POSTCODE: &str = "2756AX";

/// One of everything.
pub struct Examples {
    /// `offer`, `known-place`, `event`, `initiative`: an id of each.
    pub found: BTreeMap<String, String>,
    pub organization: String,
    pub area: String,
    pub cell: String,
    /// An open need, in the demo.
    pub need: String,
    /// What it is about.
    pub need_category: String,
    /// Something that was suggested for it.
    pub suggested: String,
    /// Something that was pasted and looked at.
    pub batch: String,
    /// The style sheet.
    pub asset: String,
    /// A round of doors, the code on its first card, a place one may call on, and a stretch of street.
    pub round: String,
    pub code: String,
    pub door: String,
    pub street: String,
    /// An event with something to do, what that is, and somebody who signed up for it.
    pub event: String,
    pub shift: String,
    pub sign_up: String,
    pub feed: String,
    /// A shop that nobody asked yet, what a partner said, and what another place said, which is dropped.
    pub shop: String,
    pub answer: String,
    pub answer_to_drop: String,
    pub shop_of_answer: String,
    /// An event that is hidden and put back, and what somebody said about it.
    pub text: String,
    pub report: String,
    /// An open idea, and an event that waits for a nod.
    pub idea: String,
    pub wish: String,
    /// Where a young person may have a look.
    pub spot: String,
}

/// Held by tests that choose for the one example need, or compare answers about needs: one after the other.
pub fn alone() -> MutexGuard<'static, ()> {
    static ONE: Mutex<()> = Mutex::new(());
    ONE.lock().unwrap_or_else(PoisonError::into_inner)
}

pub fn examples() -> &'static Examples {
    static EXAMPLES: OnceLock<Examples> = OnceLock::new();
    EXAMPLES.get_or_init(|| find(town()))
}

/// Codes of all categories, in order.
pub fn categories(town: &Town) -> Vec<String> {
    town.demo.store.taxonomy().terms().iter().map(|term| term.code.to_string()).collect()
}

/// What `POST /match` answers.
pub fn ask_match(town: &Town, site: &Router, body: &Value) -> Value {
    let answer = town.ask(site, request("POST", "/api/v1/match", &body.to_string()));
    assert_eq!(answer.status, 200, "{body}: {}", answer.text());
    answer.json()
}

/// Pages of a list, followed to the last.
pub fn whole_list(town: &Town, site: &Router, path: &str) -> Vec<Value> {
    let mut all = Vec::new();
    let mut next = Some(format!("/api/v1{path}"));
    while let Some(uri) = next {
        let page = town.get(site, &uri).json();
        all.extend(page["results"].as_array().unwrap().iter().cloned());
        next = page["next"].as_str().map(str::to_owned);
    }
    all
}

fn find(town: &Town) -> Examples {
    super::network::partner();
    // As anyone finds them: a team finds persons too, whose pages are not for everyone.
    let site = town.site(false);
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let mut found = BTreeMap::new();
    let mut cell = String::new();
    for category in categories(town) {
        let body = json!({ "postcode": POSTCODE, "category": category, "minutes": 60, "limit": 100 });
        for one in ask_match(town, &site, &body)["suggestions"].as_array().unwrap() {
            if one["type"] == "known-place" {
                cell = text(&one["cell"]);
            }
            found.entry(text(&one["type"])).or_insert_with(|| text(&one["id"]));
        }
    }
    let (need, need_category, suggested) = need(town, &town.site(true));
    let [round, code, door, street] = town.wait(crate::doors::of_town(&town.demo));
    let [hidden, report, idea, wish] = town.wait(crate::neighbours::of_town(&town.demo));
    let [event, shift, sign_up, feed] = town.wait(crate::joining::of_town(&town.demo));
    town.wait(crate::publishing::of_town(&town.demo));
    let [shop, other] = shops(town, &found, &door);
    let partner = super::network::shop();
    let answer = town.wait(crate::shops::of_town(&town.demo, partner)).to_string();
    let answer_to_drop = town.wait(crate::shops::of_town(&town.demo, other)).to_string();
    Examples {
        text: hidden,
        report,
        idea,
        wish,
        spot: spot(town, &site),
        shop: shop.to_string(),
        shop_of_answer: other.to_string(),
        answer,
        answer_to_drop,
        found,
        organization: text(&town.get(&site, "/api/v1/organizations?limit=1").json()["results"][0]["id"]),
        area: text(&town.get(&site, "/api/v1/areas?limit=1").json()["results"][0]["code"]),
        cell,
        need,
        need_category,
        suggested,
        batch: batch(town, &town.site(true)),
        asset: buurtraat::web::page::asset::stylesheet().path().to_owned(),
        round,
        code,
        door,
        street,
        event,
        shift,
        sign_up,
        feed,
    }
}

/// An open need with at least one suggestion.
fn need(town: &Town, site: &Router) -> (String, String, String) {
    let needs = town.get(site, "/api/v1/needs?limit=20").json();
    let ids = needs["results"].as_array().unwrap().iter().map(|need| need["id"].as_str().unwrap());
    let mut with_answer = ids.filter_map(|id| {
        let answer = town.get(site, &format!("/api/v1/needs/{id}")).json();
        let category = answer["need"]["category"].as_str()?.to_owned();
        Some((id.to_owned(), category, answer["suggestions"][0]["id"].as_str()?.to_owned()))
    });
    with_answer.next().unwrap()
}

/// The first place that a young person finds.
fn spot(town: &Town, site: &Router) -> String {
    let page = town.get(site, &format!("/stage?plek={POSTCODE}&werk=&school=nee")).text();
    let at = page.split("href=\"/stage/").nth(1).unwrap();
    at.split('?').next().unwrap().to_owned()
}

/// Two places of the map at which no other test looks.
fn shops(town: &Town, found: &BTreeMap<String, String>, door: &str) -> [uuid::Uuid; 2] {
    let index = town.demo.store.index();
    let snapshot = index.snapshot();
    let free = |id: &String| id != door && found.values().all(|other| other != id);
    let places = snapshot.entries().filter(|entry| entry.what == engine::domain::What::KnownPlace);
    let mut ids: Vec<String> = places.map(|entry| entry.id.to_string()).filter(free).collect();
    ids.sort_unstable();
    [0, 1].map(|at| ids[at].parse().unwrap())
}

/// A preview that nobody puts in.
fn batch(town: &Town, site: &Router) -> String {
    let answer = town.ask(site, request("POST", "/team/plakken", &format!("pasted=Proeftuin+%09{POSTCODE}")));
    assert_eq!(answer.status, 303, "{}", answer.text());
    answer.header(axum::http::header::LOCATION).rsplit('/').next().unwrap().to_owned()
}
