//! What anyone must be able to read, and the way out of pages about somebody.
use std::sync::Arc;

use axum::{Router, http::header};
use buurtraat::{
    service::{About, Config, Service},
    text::Lang,
    web,
};
use engine::matching::Weights;
use scraper::{Html, Selector};
use serde_json::Value;

use super::{
    roles::{form, uri},
    seen::alone,
    town::{Answer, request, town},
};

/// The fields of Publicatiestandaard 1.0.
const FIELDS: [&str; 29] = [
    "name",
    "description_short",
    "organization",
    "category",
    "status",
    "begin_date",
    "end_date",
    "contact_email",
    "website",
    "publication_category",
    "url",
    "goal",
    "proportionality",
    "human_intervention",
    "risks",
    "lawful_basis",
    "lawful_basis_grouping",
    "process_index_url",
    "impacttoetsen",
    "impacttoetsen_grouping",
    "source_data",
    "source_data_grouping",
    "methods_and_models",
    "provider",
    "publiccode",
    "lang",
    "standard_version",
    "source_id",
    "tags",
];
/// Pages about somebody, or where somebody is about to say something of themselves.
const PERSONAL: [&str; 4] = ["/mijn", "/vraag", "/dit-kan-ik", "/ja/"];

fn with(change: impl FnOnce(&mut Service)) -> Router {
    let mut service = town().demo.clone();
    change(&mut service);
    web::site(service, |router| router)
}

/// Parts and their worth, as the page shows them to a program.
fn shown(answer: &Answer, table: &str) -> Vec<(String, f64)> {
    let page = Html::parse_document(&answer.text());
    let rows = Selector::parse(&format!("table[data-table={table}] tr[data-part]")).unwrap();
    page.select(&rows)
        .map(|row| {
            let value = |name: &str| row.value().attr(name).unwrap().to_owned();
            (value("data-part"), value("data-worth").parse().unwrap())
        })
        .collect()
}

fn named<const N: usize>(parts: [(&'static str, f64); N]) -> Vec<(String, f64)> {
    parts.into_iter().map(|(part, worth)| (part.to_owned(), worth)).collect()
}

#[test]
fn the_page_shows_the_weights_in_force() {
    let shipped = Weights::clone(&town().demo.weights);
    let mut other = shipped.clone();
    other.version = "2027-01".to_owned();
    (other.parts.nearness, other.parts.warmth) = (0.425, 0.025);
    other.warmth.formal = 0.15;
    other.check().unwrap();
    let mut compared = 0;
    for (weights, first) in [(shipped, "Winkel A"), (other, "Winkel B")] {
        let site = with(|service| service.weights = Arc::new(weights.clone()));
        for path in Lang::ALL.map(|lang| lang.path("/algoritme")) {
            let page = town().get(&site, &path);
            assert_eq!(page.status, 200);
            assert_eq!(shown(&page, "weights"), named(weights.parts.named()), "{path}");
            assert_eq!(shown(&page, "known"), named(weights.warmth.named()), "{path}");
            assert!(page.text().contains(&weights.version));
            compared += 11;
        }
        // What the page says in words and what a program reads is the same.
        let page = town().get(&site, "/algoritme").text();
        assert!(page.contains(&format!("{first} staat bovenaan")), "the example is reckoned with other weights");
        let methods = town().get(&site, "/algoritme.json").json()["methods_and_models"].as_str().unwrap().to_owned();
        for (_, worth) in weights.parts.named() {
            let words = format!("{}%", ((worth * 1000.0).round() / 10.0).to_string().replace('.', ","));
            assert!(page.contains(&words) && methods.contains(&words), "{words}: {methods}");
        }
    }
    println!("algorithm compared={compared} wrong=0");
}

#[test]
fn the_register_can_be_taken_over_as_it_is() {
    let about = About {
        name: "Gemeente Voorbeeld".to_owned(),
        email: "buurtraat@voorbeeld.example".to_owned(),
        website: None,
        since: Some("2026-11".to_owned()),
    };
    let config = Config::clone(&town().demo.config);
    let filled = with(|service| service.config = Arc::new(Config { about: Some(about.clone()), ..config }));
    for (path, lang) in [("/algoritme.json", "NLD"), ("/en/algoritme.json", "ENG")] {
        let bare = town().get(&town().stranger(), path).json();
        let json = town().get(&filled, path).json();
        let mut wanted = FIELDS.map(str::to_owned).to_vec();
        wanted.sort_unstable();
        let mut there: Vec<String> = json.as_object().unwrap().keys().cloned().collect();
        there.sort_unstable();
        assert_eq!(there, wanted);
        let long = |field: &str| json[field].as_str().unwrap().chars().count();
        assert!(long("name") < 100 && long("description_short") < 350, "{}", long("description_short"));
        assert_eq!((&json["lang"], &json["standard_version"]), (&lang.into(), &"1.0".into()));
        assert_eq!(json["organization"], about.name.as_str());
        assert_eq!(json["contact_email"], about.email.as_str());
        assert_eq!(json["begin_date"], "2026-11");
        assert_eq!(bare["organization"], Value::Null, "nobody is named who did not say so");
        for link in json["lawful_basis_grouping"].as_array().unwrap() {
            assert!(link["link"].as_str().unwrap().starts_with("https://wetten.overheid.nl/BWBR"));
        }
    }
    for path in ["/over", "/toegankelijkheid"] {
        let (bare, named) = (town().get(&town().stranger(), path).text(), town().get(&filled, path).text());
        assert!(named.contains("mailto:buurtraat@voorbeeld.example") && !bare.contains("mailto:"), "{path}");
    }
}

/// Does an answer lead away, and is it kept nowhere?
fn checked(answer: &Answer, what: &str, href: &str) -> usize {
    if !answer.header(header::CONTENT_TYPE).starts_with("text/html") || answer.status == 303 {
        return 0;
    }
    assert_eq!(answer.header(header::CACHE_CONTROL), "no-store", "{what}");
    let page = answer.text();
    assert_eq!(page.matches("data-way-out").count(), 1, "{what}");
    assert!(page.contains(&format!("href=\"{href}\" rel=\"noreferrer\" data-way-out")), "{what}");
    1
}

#[test]
fn asvs_42_pages_about_somebody_have_a_way_out_and_are_kept_nowhere() {
    let _one_at_a_time = alone();
    let config = Config { way_out: Some("https://weer.example/".to_owned()), ..Config::clone(&town().demo.config) };
    let sites = [
        (town().stranger(), buurtraat::service::WAY_OUT),
        (with(|service| service.config = Arc::new(config)), "https://weer.example/"),
    ];
    let mut answers = 0;
    for row in web::table(true).rows() {
        let (_, path) = Lang::of_path(&row.path);
        let signs_up = row.method == "POST" && path.starts_with("/meedoen/");
        if !signs_up && !PERSONAL.iter().any(|start| path.starts_with(start)) {
            continue;
        }
        let sent = if row.method == "POST" { form(row).0 } else { String::new() };
        for (site, href) in &sites {
            let answer = town().ask(site, request(row.method, &uri(row), &sent));
            answers += checked(&answer, &format!("{} {}", row.method, row.path), href);
        }
    }
    let elsewhere = town().get(&town().stranger(), "/").text();
    assert!(!elsewhere.contains("data-way-out"), "a page about nobody needs no way out");
    assert!(answers >= 40, "{answers}");
    println!("asvs_42 answers={answers} kept=0 without_way_out=0");
}
