//! Pictures of the map over HTTP: they go with pages that everybody may read, and show no more than those.
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use axum::http::header;
use buurtraat::{
    mail::{Mailer, Message, OnMap},
    picture::{Drawing, MapPicture, Pictures, Scene},
    service::{Config, Service, post::Says},
    text::Lang,
    web::{self, picture::Size},
};
use engine::domain::{Cell, Entry, NEED_RESOLUTION, Visibility, What};
use resvg::tiny_skia::Pixmap;
use scraper::{Html, Selector};

use super::{
    seen::{alone, examples},
    town::{Answer, request, town},
};

const FOLDERS: [(What, &str); 4] = [
    (What::Offer, "aanbod"),
    (What::KnownPlace, "plekken"),
    (What::Event, "activiteiten"),
    (What::Initiative, "samen"),
];

fn measures(answer: &Answer) -> (u32, u32) {
    assert_eq!((answer.status, answer.header(header::CONTENT_TYPE)), (200, "image/png"), "{}", answer.text());
    let pixels = Pixmap::decode_png(&answer.body).unwrap();
    (pixels.width(), pixels.height())
}

fn attribute(html: &str, css: &str, name: &str) -> String {
    let document = Html::parse_document(html);
    let found = document.select(&Selector::parse(css).unwrap()).next();
    found.and_then(|one| one.value().attr(name)).unwrap_or_default().to_owned()
}

fn content(html: &str, property: &str) -> String {
    attribute(html, &format!("meta[property='{property}']"), "content")
}

/// One of a sort that no person offers.
pub fn public(what: What) -> String {
    let index = town().demo.store.index();
    let snapshot = index.snapshot();
    let is_public = |one: &Entry| one.what == what && one.visibility == Visibility::Public && !one.is_person;
    let all = snapshot.entries().filter(|one| is_public(one) && one.stands_at.is_some());
    all.map(|one| one.id.to_string()).min().unwrap()
}

/// The number of a message of the demo that brings a map along.
pub fn posted() -> String {
    let map = OnMap { cell: "89196bb2e6fffff".into(), said: "Kaart".into(), png: Some(b"png".to_vec()) };
    let message =
        Message { map: Some(map), ..Says::Invited.message(&town().demo, Lang::Nl, "iemand@voorbeeld.example") };
    town().wait(town().demo.config.post.send(&message)).unwrap();
    message.id.to_string()
}

#[test]
fn the_demo_shows_the_map_that_a_mail_brings() {
    let (town, site) = (town(), town().stranger());
    let path = format!("/demo/post/{}/kaart.png", posted());
    let answer = town.get(&site, &path);
    assert_eq!((answer.status, answer.body.as_slice()), (200, &b"png"[..]));
    assert!(town.get(&site, "/demo/post").text().contains(&format!("src=\"{path}\"")));
    assert_eq!(town.get(&site, "/demo/post/01990000-0000-7000-8000-000000000000/kaart.png").status, 404);
}

#[test]
fn every_public_thing_has_its_picture() {
    let _one_at_a_time = alone();
    let (town, site) = (town(), town().stranger());
    let base = &town.demo.config.base_url;
    let folders = FOLDERS.map(|(what, folder)| format!("/{folder}/{}", public(what)));
    for page in folders.iter().map(String::as_str).chain(["/"]) {
        for lang in ["", "/en", "/ar", "/tr", "/pl", "/uk", "/ti"] {
            let path = if page == "/" && !lang.is_empty() { lang.to_owned() } else { format!("{lang}{page}") };
            let html = town.get(&site, &path).text();
            let picture = content(&html, "og:image");
            assert_eq!(picture, format!("{base}{}/kaart.png", page.trim_end_matches('/')), "{lang}{page}");
            assert_eq!(
                (content(&html, "og:image:width"), content(&html, "og:image:height")),
                ("1200".into(), "630".into())
            );
            let alt = content(&html, "og:image:alt");
            assert!(alt.chars().count() > 20 && !alt.contains(['<', '{']), "{lang}{page}: {alt}");
        }
        let path = format!("{}/kaart.png", page.trim_end_matches('/'));
        let preview = town.get(&site, &path);
        assert_eq!(measures(&preview), (1_200, 630));
        assert_eq!(town.get(&site, &path).body, preview.body, "{path} is drawn once");
        assert_eq!(preview.header(header::CACHE_CONTROL), "public, max-age=600");
        let mut again = request("GET", &path, "");
        again.headers_mut().insert(header::IF_NONE_MATCH, preview.headers[header::ETAG].clone());
        assert_eq!(town.ask(&site, again).status, 304);
    }
    assert_eq!(measures(&town.get(&site, "/kaart.png?maat=papier")), (2_000, 1_125));
    let map = town.get(&site, "/kaart").text();
    assert_eq!(content(&map, "og:image"), format!("{base}/kaart.png"));
}

#[test]
fn what_has_none_says_so() {
    let (town, site) = (town(), town().stranger());
    let index = town.demo.store.index();
    let person = index.snapshot().entries().find(|entry| entry.is_person).map(|entry| entry.id.to_string()).unwrap();
    let place = &examples().found[What::KnownPlace.as_str()];
    let paths = [
        format!("/aanbod/{person}/kaart.png"),
        format!("/aanbod/{place}/kaart.png"),
        "/plekken/01990000-0000-7000-8000-000000000000/kaart.png".to_owned(),
        "/plekken/nummer-een/kaart.png".to_owned(),
    ];
    for path in paths {
        for site in [town.stranger(), town.site(true)] {
            let answer = town.get(&site, &path);
            assert_eq!((answer.status, answer.json()["status"].as_u64()), (404, Some(404)), "{path}");
        }
    }
    for maat in ["groot", "1200x630", "", "papier&maat=groot"] {
        let answer = town.get(&site, &format!("/plekken/{place}/kaart.png?maat={maat}"));
        assert_eq!((answer.status, answer.json()["errors"][0]["code"].as_str()), (400, Some("picture-size")), "{maat}");
    }
}

/// Who asks for another place of the same hexagon gets the same picture: it tells the hexagon and nothing finer.
#[test]
fn a_picture_is_no_finer_than_a_hexagon() {
    let _one_at_a_time = alone();
    let (town, site) = (town(), town().stranger());
    let index = town.demo.store.index();
    let snapshot = index.snapshot();
    let public = || {
        let places =
            snapshot.entries().filter(|one| one.what == What::KnownPlace && one.visibility == Visibility::Public);
        places.filter_map(|one| Some((Cell::at(one.stands_at?, NEED_RESOLUTION), one.id.to_string())))
    };
    let (cell, first) = public().next().unwrap();
    let same: Vec<String> = public().filter(|(other, id)| *other == cell && *id != first).map(|(_, id)| id).collect();
    assert!(!same.is_empty(), "a hexagon of the town has several places");
    let of = |id: &str| town.get(&site, &format!("/plekken/{id}/kaart.png")).body;
    let picture = of(&first);
    assert!(same.iter().take(3).all(|id| of(id) == picture));
    let (_, elsewhere) = public().find(|(other, _)| *other != cell).unwrap();
    assert_ne!(of(&elsewhere), picture);
}

#[test]
fn a_question_is_not_shared_and_persons_are_in_no_picture() {
    let (town, site) = (town(), town().stranger());
    for path in ["/?q=2756AX", "/kaart?q=2756AX"] {
        let asked = town.get(&site, path).text();
        assert!(content(&asked, "og:image").is_empty() && content(&asked, "og:url").is_empty(), "{path}");
    }
    let index = town.demo.store.index();
    let person = index.snapshot().entries().find(|entry| entry.is_person).map(|entry| entry.id.to_string()).unwrap();
    let html = town.get(&town.site(true), &format!("/aanbod/{person}")).text();
    assert!(content(&html, "og:image").is_empty());
}

#[test]
fn paper_shows_where_it_is() {
    let _one_at_a_time = alone();
    let (town, team) = (town(), town().site(true));
    let poster = format!("/team/samen/agenda/{}/poster", examples().event);
    let list = format!("/team/deuren/{}/lijst", examples().round);
    let mut alts = BTreeSet::new();
    for page in [poster, list] {
        for lang in ["", "/en"] {
            let html = town.get(&team, &format!("{lang}{page}")).text();
            let src = attribute(&html, "img.paper__map", "src");
            assert_eq!(measures(&town.get(&team, &src)), (2_000, 1_125), "{page}");
            assert_eq!(attribute(&html, "img.paper__map", "width"), Size::Paper.measures().0.to_string());
            alts.insert(attribute(&html, "img.paper__map", "alt"));
        }
    }
    assert!(alts.len() == 4 && alts.iter().all(|alt| alt.len() > 20), "{alts:?}");
    // The doors of a team are for the team.
    let doors = format!("/team/deuren/{}/kaart.png", examples().round);
    assert_eq!(town.get(&town.stranger(), &doors).status, 303);
    assert_eq!(town.get(&team, &doors).header(header::CACHE_CONTROL), "no-store");
}

/// Draws nothing, and at once.
struct Blank;

impl MapPicture for Blank {
    fn draw<'s>(&'s self, _: &'s Scene) -> Drawing<'s> {
        Box::pin(async { Ok(b"blank".to_vec()) })
    }
}

/// Sixty that have yet to be drawn are enough for one who asks; one that was drawn counts for nobody.
#[test]
fn only_new_pictures_count() {
    let _one_at_a_time = alone();
    let town = town();
    let config = Config { pictures: Pictures::by(Blank), ..(*town.demo.config).clone() };
    let site = web::site(Service { config: Arc::new(config), ..town.demo.clone() }, |router| router);
    let index = town.demo.store.index();
    let snapshot = index.snapshot();
    let public = snapshot.entries().filter(|one| one.visibility == Visibility::Public && !one.is_person);
    let by_cell: BTreeMap<Cell, String> = public
        .filter_map(|one| {
            let folder = FOLDERS.iter().find(|(what, _)| *what == one.what)?.1;
            Some((Cell::at(one.stands_at?, NEED_RESOLUTION), format!("/{folder}/{}", one.id)))
        })
        .collect();
    let sizes = [Size::Preview, Size::Paper].map(Size::as_str);
    let paths = by_cell.values().flat_map(|page| sizes.map(|size| format!("{page}/kaart.png?maat={size}")));
    let paths: Vec<String> = paths.take(61).collect();
    assert_eq!(paths.len(), 61, "the town has so many hexagons");
    let statuses: Vec<u16> = paths.iter().map(|path| town.get(&site, path).status).collect();
    assert!(statuses[..60].iter().all(|status| *status == 200) && statuses[60] == 429, "{statuses:?}");
    let refused = town.get(&site, &paths[60]);
    assert!(refused.header(header::RETRY_AFTER).parse::<u32>().is_ok_and(|seconds| (1..=601).contains(&seconds)));
    assert!(paths[..60].iter().all(|path| town.get(&site, path).body == b"blank"));
}
