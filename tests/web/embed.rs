//! The map in a frame of another site, and the ground of another site in the map: open for whom the settings name, for nobody else.
use std::sync::Arc;

use axum::{Router, http::HeaderValue, http::header};
use buurtraat::{
    service::{
        Config, Role, Service,
        mapping::{GroundElsewhere, MapSetting, Parent},
    },
    web,
};
use scraper::{Html, Selector};

use super::town::{Answer, request, town};

const COUNCIL: &str = "https://www.gemeente.example";
const GROUND: &str = "https://maps.example/styles/day?f=mapbox";
const FRAMES: [&str; 4] = ["/inbedden/kaart", "/en/inbedden/kaart", "/inbedden/honingraat", "/en/inbedden/honingraat"];
const MAPS: [&str; 2] = ["/kaart", "/en/kaart"];
const OTHERS: [&str; 5] = ["/", "/inbedden", "/kaart/stijl.json", "/over", "/nergens"];

fn with(map: MapSetting) -> Router {
    let config = Config { map, demo: true, base_url: "https://buurtraat.example".into(), ..Config::default() };
    web::site(Service { config: Arc::new(config), ..town().demo.clone() }, |router| router)
}

/// One directive of the policy.
fn directive(answer: &Answer, name: &str) -> String {
    let policy = answer.header(header::CONTENT_SECURITY_POLICY);
    let found = policy.split("; ").find_map(|one| one.strip_prefix(name)).unwrap_or_default();
    found.trim().to_owned()
}

fn has(answer: &Answer, css: &str) -> usize {
    Html::parse_document(&answer.text()).select(&Selector::parse(css).unwrap()).count()
}

#[test]
fn nobody_may_show_it_until_the_settings_say_who() {
    let (usual, set) = (
        with(MapSetting::default()),
        with(MapSetting {
            embed_in: vec![Parent::at(COUNCIL).unwrap(), Parent::at("http://localhost:8081").unwrap()],
            ..MapSetting::default()
        }),
    );
    for path in [&FRAMES[..], &MAPS, &OTHERS].concat() {
        assert_eq!(directive(&town().get(&usual, path), "frame-ancestors"), "'none'", "{path}");
    }
    for path in [&MAPS[..], &OTHERS].concat() {
        assert_eq!(directive(&town().get(&set, path), "frame-ancestors"), "'none'", "{path}");
    }
    for path in FRAMES {
        let answer = town().get(&set, path);
        assert_eq!(answer.status, 200);
        assert_eq!(directive(&answer, "frame-ancestors"), format!("{COUNCIL} http://localhost:8081"), "{path}");
        assert_eq!(answer.header("cross-origin-resource-policy"), "cross-origin");
        let [before, after] = [&usual, &set].map(|site| {
            let policy = town().get(site, path).header(header::CONTENT_SECURITY_POLICY).to_owned();
            policy.split("; frame-ancestors").next().unwrap_or_default().to_owned()
        });
        assert_eq!(before, after, "{path}: nothing else opens");
    }
    // A place that is not here is said in the frame; a fault of the house is not shown in any.
    assert_eq!(
        directive(&town().get(&set, "/inbedden/kaart?q=9999ZZ"), "frame-ancestors"),
        format!("{COUNCIL} http://localhost:8081")
    );
}

#[test]
fn a_frame_knows_nobody_and_sets_nothing() {
    let site = with(MapSetting::default());
    let member = town().signed(site.clone(), Role::Member);
    for path in FRAMES {
        let answer = town().get(&member, path);
        assert_eq!(answer.status, 200);
        assert!(answer.headers.get(header::SET_COOKIE).is_none());
        assert_eq!(has(&answer, "form[action*=afmelden], nav, .site"), 0, "{path}: no menu, nobody's name");
        assert_eq!(answer.text(), town().get(&site, path).text(), "{path} is the same for everybody");
        assert_eq!(has(&answer, "base[target=_blank]:not([href])"), 1);
    }
}

#[test]
fn without_a_script_there_is_the_picture_and_the_list() {
    let site = with(MapSetting::default());
    let answer = town().get(&site, "/inbedden/honingraat?q=2756AX");
    assert_eq!((has(&answer, "script"), has(&answer, "[data-map]")), (0, 0));
    assert!(has(&answer, "svg.comb__picture polygon") > 60 && has(&answer, "#op-de-kaart tbody tr") > 10);
    assert_eq!(has(&answer, "svg.comb__picture a"), 0);
    let with_map = town().get(&site, "/inbedden/kaart?q=2756AX");
    assert_eq!(has(&with_map, "#op-de-kaart tbody tr"), has(&answer, "#op-de-kaart tbody tr"));
}

#[test]
fn how_is_told_with_who_may() {
    let page = |map| town().get(&with(map), "/inbedden");
    let nobody = page(MapSetting::default()).text();
    assert!(nobody.contains("Nog geen enkele site mag dat"));
    let set = MapSetting { embed_in: vec![Parent::at(COUNCIL).unwrap()], ..MapSetting::default() };
    let html = page(set).text();
    assert!(html.contains(COUNCIL) && html.contains("https://buurtraat.example/tiles/hexagons.json"));
    let shown = Html::parse_document(&html);
    let snippets: Vec<String> =
        shown.select(&Selector::parse("textarea").unwrap()).map(|one| one.text().collect()).collect();
    for (snippet, path) in snippets.iter().zip(["/inbedden/kaart", "/inbedden/honingraat"]) {
        let frame = Html::parse_fragment(snippet);
        let frame = frame.select(&Selector::parse("iframe[title][loading=lazy]").unwrap()).next().unwrap();
        assert_eq!(frame.attr("src").unwrap(), format!("https://buurtraat.example{path}"));
    }
    assert_eq!(snippets.len(), 2);
}

#[test]
fn the_policy_opens_for_the_host_of_the_ground_and_on_the_map_alone() {
    let elsewhere = Some(GroundElsewhere::at(GROUND, Some("https://maps.example/styles/night?f=mapbox")).unwrap());
    let (usual, set) = (with(MapSetting::default()), with(MapSetting { elsewhere, ..MapSetting::default() }));
    let host = "https://maps.example";
    for path in [&FRAMES[..], &MAPS].concat() {
        let answer = town().get(&set, path);
        assert_eq!(directive(&answer, "connect-src"), format!("'self' {host}"), "{path}");
        assert_eq!(directive(&answer, "img-src"), format!("'self' data: {host}"), "{path}");
        let closed = answer.header(header::CONTENT_SECURITY_POLICY).replace(&format!(" {host}"), "");
        assert_eq!(closed, town().get(&usual, path).header(header::CONTENT_SECURITY_POLICY), "{path}: nothing else");
    }
    for path in OTHERS {
        let policy = |site| town().get(site, path).header(header::CONTENT_SECURITY_POLICY).to_owned();
        assert_eq!(policy(&set), policy(&usual), "{path}");
    }
    let style = |question: &str| town().get(&set, &format!("/kaart/stijl.json{question}")).json();
    assert_eq!(style("")["metadata"]["buurtraat:ground"]["style"], GROUND);
    assert_eq!(
        style("?donker=1")["metadata"]["buurtraat:ground"]["style"],
        "https://maps.example/styles/night?f=mapbox"
    );
    let day = style("");
    let ids: Vec<_> = day["layers"].as_array().unwrap().iter().map(|layer| &layer["id"]).collect();
    let replaced = day["metadata"]["buurtraat:ground"]["replaces"].as_array().unwrap();
    assert!(replaced.len() > 4 && replaced.iter().all(|id| ids.contains(&id)), "{replaced:?}");
    assert!(!day["sources"].to_string().contains(host), "a map of others asks nobody but us");
    let plain = town().get(&usual, "/kaart/stijl.json").json();
    assert!(plain["metadata"]["buurtraat:ground"].is_null());
}

#[test]
fn tiles_and_what_they_say_of_themselves_are_open_to_pages_of_others() {
    let site = with(MapSetting::default());
    for path in ["/tiles/hexagons.json", "/tiles/ground/14/8402/5411.mvt"] {
        let mut asked = request("GET", path, "");
        asked.headers_mut().insert(header::ORIGIN, HeaderValue::from_static(COUNCIL));
        assert_eq!(town().ask(&site, asked).header(header::ACCESS_CONTROL_ALLOW_ORIGIN), "*", "{path}");
    }
}
