//! Tiles over HTTP, read by a reader that is not ours: they hold what can be found, whole and once, and nothing of persons.
use std::{
    collections::{BTreeMap, BTreeSet},
    io::Read,
};

use axum::{Router, http::HeaderValue, http::header};
use buurtraat::{service::mapping::resolution_at, tile::Address, web};
use engine::domain::{Cell, Entry, Extent, Point, Visibility};
use h3o::Resolution;
use mvt_reader::Reader;

use super::town::{request, town};
use crate::support::mvt;

/// Every tile of a zoom that has a part of the town.
pub fn tiles(zoom: u8) -> Vec<Address> {
    let index = town().demo.store.index();
    let around = Extent::around(index.snapshot().entries().filter_map(|entry| entry.stands_at)).unwrap();
    let (low, high) = (around.south_west(), around.north_east());
    let corner = |lat, lon| Address::of(Point::new(lat, lon).unwrap(), zoom).unwrap();
    let (first, last) = (corner(high.lat(), low.lon()), corner(low.lat(), high.lon()));
    let columns = first.column() - 1..=last.column() + 1;
    columns
        .flat_map(|column| (first.row() - 1..=last.row() + 1).map(move |row| (column, row)))
        .filter_map(|(column, row)| Address::new(zoom, column, row))
        .collect()
}

fn path(layer: &str, tile: Address) -> String {
    format!("/tiles/{layer}/{}/{}/{}.mvt", tile.zoom(), tile.column(), tile.row())
}

/// What is said of every mark of a layer in one tile.
fn marks(site: &Router, layer: &str, tile: Address) -> Vec<BTreeMap<String, String>> {
    layer_of(site, (layer, layer), tile)
}

fn layer_of(site: &Router, (source, layer): (&str, &str), tile: Address) -> Vec<BTreeMap<String, String>> {
    let answer = town().get(site, &path(source, tile));
    if answer.status == 204 {
        return Vec::new();
    }
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(answer.header(header::CONTENT_TYPE), "application/vnd.mapbox-vector-tile");
    mvt::said(answer.body, layer)
}

fn is_shown(entry: &Entry) -> bool {
    let now = town().demo.instant();
    entry.visibility == Visibility::Public && !entry.is_person && entry.ends_at.is_none_or(|end| end > now)
}

#[test]
fn hexagons_hold_what_can_be_found_the_same_in_every_tile() {
    let site = town().site(false);
    for zoom in [8, 11, 13, 15] {
        let mut drawn: BTreeMap<Cell, u32> = BTreeMap::new();
        for said in tiles(zoom).into_iter().flat_map(|tile| marks(&site, "hexagons", tile)) {
            let (cell, count) = (said["cell"].parse().unwrap(), said["count"].parse().unwrap());
            assert_eq!(*drawn.entry(cell).or_insert(count), count, "{cell} differs from tile to tile");
        }
        let resolution: Resolution = resolution_at(zoom);
        let mut due: BTreeMap<Cell, u32> = BTreeMap::new();
        for entry in town().demo.store.index().snapshot().entries().filter(is_shown) {
            if let Some(cell) = entry.cell {
                *due.entry(cell.coarsened(resolution)).or_default() += 1;
            }
        }
        assert!(due.len() > 1 || zoom < 11, "zoom {zoom} shows too little to tell");
        let figures: u32 = tiles(zoom)
            .into_iter()
            .flat_map(|tile| layer_of(&site, ("hexagons", "figures"), tile))
            .map(|said| said["count"].parse::<u32>().unwrap())
            .sum();
        assert_eq!(figures, due.values().sum::<u32>(), "zoom {zoom}: each figure stands in one tile");
        assert_eq!(drawn, due, "zoom {zoom}");
    }
}

#[test]
fn places_stand_in_one_tile_each_and_clusters_count_all_of_them() {
    let site = town().site(false);
    let mut due: Vec<String> = town()
        .demo
        .store
        .index()
        .snapshot()
        .entries()
        .filter(|entry| is_shown(entry) && entry.stands_at.is_some())
        .map(|entry| entry.id.to_string())
        .collect();
    due.sort();
    let of = |zoom: u8| tiles(zoom).into_iter().flat_map(|tile| marks(&site, "places", tile)).collect::<Vec<_>>();
    let mut ids: Vec<String> = of(15).iter().map(|said| said["id"].clone()).collect();
    ids.sort();
    assert_eq!(ids, due);
    for zoom in [7, 10, 13] {
        let spots = of(zoom);
        let all: usize = spots.iter().map(|said| said["count"].parse::<usize>().unwrap()).sum();
        assert_eq!(all, due.len(), "zoom {zoom}");
        assert!(spots.len() < due.len(), "zoom {zoom} puts nothing together");
    }
}

#[test]
fn ground_and_borders_are_drawn() {
    let site = town().site(false);
    let mut names: Vec<String> = Vec::new();
    for tile in tiles(14) {
        for layer in ["ground", "areas"] {
            let answer = town().get(&site, &path(layer, tile));
            if answer.status == 200 {
                names.extend(Reader::new(answer.body).unwrap().get_layer_names().unwrap());
            }
        }
    }
    for wanted in ["canals", "streets", "municipalities", "neighbourhoods"] {
        assert!(names.iter().any(|name| name == wanted), "{wanted} is missing: {names:?}");
    }
}

/// However many tiles an area reaches into, its name stands in one.
#[test]
fn an_area_has_its_name_once() {
    let site = town().site(false);
    let mut names: BTreeMap<String, usize> = BTreeMap::new();
    let mut drawn = BTreeSet::new();
    for tile in tiles(14) {
        for said in layer_of(&site, ("areas", "names"), tile) {
            *names.entry(format!("{} {}", said["level"], said["code"])).or_default() += 1;
        }
        for (layer, level) in [("districts", "district"), ("neighbourhoods", "neighbourhood")] {
            let said = layer_of(&site, ("areas", layer), tile).into_iter();
            drawn.extend(said.map(|said| format!("{level} {}", said["code"])));
        }
    }
    assert!(names.values().all(|times| *times == 1), "{names:?}");
    assert!(!drawn.is_empty() && drawn.iter().all(|area| names.contains_key(area)), "{drawn:?} {names:?}");
}

#[test]
fn a_tile_is_zipped_where_asked_and_open_to_maps_of_others() {
    let site = web::site(town().bare(), |router| router);
    let tile = tiles(14).into_iter().find(|tile| !marks(&site, "places", *tile).is_empty()).unwrap();
    let plain = town().get(&site, &path("places", tile));
    let mut asked = request("GET", &path("places", tile), "");
    asked.headers_mut().insert(header::ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
    let zipped = town().ask(&site, asked);
    assert_eq!(zipped.header(header::CONTENT_ENCODING), "gzip");
    assert_eq!(zipped.header(header::ACCESS_CONTROL_ALLOW_ORIGIN), "*");
    let mut read = Vec::new();
    flate2::read::GzDecoder::new(zipped.body.as_slice()).read_to_end(&mut read).unwrap();
    assert_eq!(read, plain.body);
    let mut again = request("GET", &path("places", tile), "");
    again.headers_mut().insert(header::IF_NONE_MATCH, plain.headers[header::ETAG].clone());
    assert_eq!(town().ask(&site, again).status, 304);
}

#[test]
fn a_style_names_a_sprite_that_is_there() {
    let site = town().site(false);
    for (asked, word) in [("", "light"), ("?donker=1", "dark")] {
        let style = town().get(&site, &format!("/kaart/stijl.json{asked}")).json();
        let named = style["sprite"][0]["url"].as_str().unwrap();
        assert_eq!(named, format!("/tiles/sprite/{word}"));
        let file = |rest: &str| town().get(&site, &format!("/tiles/sprite/{word}{rest}"));
        assert_eq!(file("@2x.json").json()["pattern-3"]["width"], 24);
        assert_eq!((file(".png").status, file(".png").header(header::CONTENT_TYPE)), (200, "image/png"));
    }
    assert_eq!(town().get(&site, "/tiles/sprite/grey.png").status, 404);
}

#[test]
fn what_is_no_tile_is_said_to_be_none() {
    let site = town().site(false);
    let status = |path: &str| town().get(&site, path).status;
    for wrong in ["99/0/0.mvt", "3/8/0.mvt", "3/0/8.mvt", "3/-1/0.mvt", "3/0/0", "3/0/0.png", "a/b/c.mvt"] {
        assert_eq!(status(&format!("/tiles/places/{wrong}")), 400, "{wrong}");
    }
    for missing in ["/tiles/needs/14/0/0.mvt", "/tiles/places", "/tiles/needs.json"] {
        assert_eq!(status(missing), 404, "{missing}");
    }
    let described = town().get(&site, "/tiles/hexagons.json").json();
    assert_eq!(described["tilejson"], "3.0.0");
    for wrong in ["", "?binnen=1,2,3&zoom=14", "?binnen=52,4,51,5&zoom=14", "?binnen=51,4,52,5&zoom=x"] {
        assert_eq!(status(&format!("/kaart/lijst{wrong}")), 400, "{wrong}");
    }
}
