//! Somebody who wants to do something with bicycles hears of a bicycle shop among the first three: on the page, by the API
//! and from the command line.
use axum::http::header;
use scraper::{Html, Selector};
use serde_json::{Value, json};

use super::{
    seen::{POSTCODE, alone, ask_match},
    town::{request, town},
};
use crate::cli::{in_both, run_in, run_on};

const WORK: &str = "cycles";

/// How many of an answer do this work: of the first three, and of all.
fn doing(answer: &Value) -> [usize; 2] {
    let does = |one: &&Value| one["reasons"].as_array().unwrap().iter().any(|reason| reason["code"] == "work");
    let found = answer["suggestions"].as_array().unwrap();
    [3, found.len()].map(|most| found.iter().take(most).filter(does).count())
}

#[test]
fn own_words_that_wish_for_work_find_it() {
    let _one_at_a_time = alone();
    let (town, site) = (town(), town().site(true));
    let post = |words: &str| {
        let form = format!("own_words={words}&place={POSTCODE}&own_network=family");
        let page = town.ask(&site, request("POST", "/team/vragen", &form)).header(header::LOCATION).to_owned();
        (page.clone(), Html::parse_document(&town.get(&site, &page).text()))
    };
    let row = Selector::parse("[data-list=suggestions] > li").unwrap();
    let told = |page: &Html| page.select(&row).flat_map(|row| row.text()).collect::<String>();
    let (page, html) = post("Mijn+zoon+van+17+zit+thuis.+Hij+wil+iets+met+fietsen.");
    assert!(told(&html).contains("Werk hier: Fietsen en scooters maken"), "{}", told(&html));
    let (_, html) = post("Mijn+zoon+van+17+zit+thuis.");
    assert!(!told(&html).contains("Werk hier"), "{}", told(&html));
    let ran = run_on(town, &["match", "--need", page.rsplit('/').next().unwrap(), "--json"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(doing(&serde_json::from_str(&ran.out).unwrap())[0] > 0, "{}", ran.out);
}

#[test]
fn work_that_is_asked_for_fits_best_and_nothing_is_left_out() {
    let (town, site) = (town(), town().site(false));
    let asked = json!({ "postcode": POSTCODE, "category": "werkervaring", "limit": 100 });
    let mut wished = asked.clone();
    wished["work"] = json!(WORK);
    let (all, some) = (ask_match(town, &site, &asked), ask_match(town, &site, &wished));
    let (none, [first, many]) = (doing(&all)[1], doing(&some));
    assert!(first >= 2 && many >= 2 && none == 0, "{first} of three, {many} in all, {none} unasked: {some}");
    let count = |answer: &Value| answer["suggestions"].as_array().unwrap().len();
    assert_eq!(count(&all), count(&some));
    let args = ["match", "--postcode", POSTCODE, "--category", "werkervaring", "--work", WORK, "--json"];
    assert_eq!(doing(&serde_json::from_str(&run_on(town, &args).out).unwrap())[0], first);
}

#[test]
fn a_kind_of_work_that_does_not_exist() {
    let body = json!({ "postcode": POSTCODE, "category": "werkervaring", "work": "toveren" });
    let answer = town().ask(&town().site(false), request("POST", "/api/v1/match", &body.to_string()));
    assert_eq!(answer.status, 400, "{}", answer.text());
    assert!(answer.text().contains("toveren"), "{}", answer.text());
    let args = ["match", "--postcode", POSTCODE, "--category", "werkervaring", "--work", "toveren"];
    let words = ["--work", "toveren", "kinds_of_work.csv"];
    in_both(&words, &words, 2, |locale| run_in(town(), locale, &args));
}
