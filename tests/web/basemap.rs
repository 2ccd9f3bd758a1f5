//! The ground from a file: served as the other layers are, drawn by the style, and left out where the file gives no map.
use std::{io::Read, path::Path, sync::Arc};

use axum::{
    Router,
    http::{HeaderValue, header},
};
use buurtraat::{
    service::{Config, Service, mapping::MapSetting},
    tile::{Address, Archive, Canvas, Mark, Shape, Value},
    web,
};
use engine::domain::Point;
use mvt_reader::Reader;
use pmtiles::{TileCoord, TileId};

use super::town::{request, town};
use crate::import::shared;

/// Where the one tile lies, and beside it nothing.
const AT: &str = "/tiles/basemap/14/8402/5411.mvt";
const BESIDE: &str = "/tiles/basemap/14/8403/5411.mvt";
const SAID: &str = r#"{"attribution":"<a href='https://maps.example' onclick='x()'>Maps</a> &copy; others",
    "vector_layers":[{"id":"roads","fields":{"kind":"String"}}]}"#;

/// A tile with one road in it.
fn road() -> Vec<u8> {
    let address = Address::new(14, 8402, 5411).unwrap();
    let middle = address.extent(0.0).unwrap().south_west();
    let line = vec![middle, Point::new(middle.lat() + 0.005, middle.lon() + 0.01).unwrap()];
    let mut canvas = Canvas::new(address);
    let values = vec![("kind", Value::Text("minor_road".into()))];
    canvas.draw("roads", [Mark { shape: Shape::Line(line), values }]);
    canvas.into_bytes()
}

/// A file as its specification has it (PMTiles 3, chapters 2 to 4), nothing compressed: one tile, of this sort.
fn file(tile: &[u8], sort: u8) -> Vec<u8> {
    fn number(mut rest: u64, bytes: &mut Vec<u8>) {
        while rest > 0x7F {
            bytes.push(rest as u8 | 0x80);
            rest >>= 7;
        }
        bytes.push(rest as u8);
    }
    let id = TileId::from(TileCoord::new(14, 8402, 5411).unwrap()).value();
    let mut directory = Vec::new();
    // How many; then of each where it lies, how often it is repeated, how long it is, and where it begins (and one more).
    [1, id, 1, tile.len() as u64, 1].into_iter().for_each(|one| number(one, &mut directory));
    let (directory_at, said_at) = (127, 127 + directory.len() as u64);
    let tiles_at = said_at + SAID.len() as u64;
    let places = [
        directory_at,
        directory.len() as u64,
        said_at,
        SAID.len() as u64,
        tiles_at,
        0,
        tiles_at,
        tile.len() as u64,
        1,
        1,
        1,
    ];
    let mut bytes = b"PMTiles\x03".to_vec();
    places.iter().for_each(|one: &u64| bytes.extend(one.to_le_bytes()));
    bytes.extend([1, 1, 1, sort, 14, 14]);
    bytes.resize(127, 0);
    bytes.extend(directory);
    bytes.extend(SAID.as_bytes());
    bytes.extend(tile);
    bytes
}

fn with(path: &Path) -> Router {
    let basemap = Some(town().wait(Archive::open(path)).unwrap());
    let map = MapSetting { basemap, ..MapSetting::default() };
    let config = Config { map, base_url: "https://buurtraat.example".into(), ..Config::default() };
    web::site(Service { config: Arc::new(config), ..town().bare() }, |router| router)
}

#[test]
fn a_file_is_served_as_the_other_layers_are() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("town.pmtiles");
    std::fs::write(&path, file(&road(), 1)).unwrap();
    let site = with(&path);
    let answer = town().get(&site, AT);
    assert_eq!((answer.status, answer.body.as_slice()), (200, road().as_slice()));
    assert_eq!(answer.header(header::CONTENT_TYPE), "application/vnd.mapbox-vector-tile");
    let mut asked = request("GET", AT, "");
    asked.headers_mut().insert(header::ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
    let zipped = town().ask(&site, asked);
    assert_eq!(zipped.header(header::CONTENT_ENCODING), "gzip");
    assert_eq!(zipped.header(header::ACCESS_CONTROL_ALLOW_ORIGIN), "*");
    let mut read = Vec::new();
    flate2::read::GzDecoder::new(zipped.body.as_slice()).read_to_end(&mut read).unwrap();
    assert_eq!(read, road());
    assert_eq!(town().get(&site, BESIDE).status, 204);
    assert_eq!(town().get(&site, "/tiles/basemap/3/4/2.mvt").status, 204, "a zoom that the file has not");
    for wrong in ["99/0/0.mvt", "3/8/0.mvt", "3/0/0", "a/b/c.mvt"] {
        assert_eq!(town().get(&site, &format!("/tiles/basemap/{wrong}")).status, 400, "{wrong}");
    }
    let described = town().get(&site, "/tiles/basemap.json").json();
    assert_eq!(described["tiles"][0], "https://buurtraat.example/tiles/basemap/{z}/{x}/{y}.mvt");
    assert_eq!((&described["minzoom"], &described["maxzoom"]), (&14.into(), &14.into()));
    assert_eq!(described["attribution"], "Maps &copy; others", "what a file says is shown, never run");
    assert_eq!(described["vector_layers"][0]["fields"]["kind"], "String");

    let style = town().get(&site, "/kaart/stijl.json").json();
    let sources: Vec<_> = style["sources"].as_object().unwrap().keys().map(String::as_str).collect();
    assert!(sources.contains(&"basemap") && !sources.contains(&"ground"), "{sources:?}");
    let drawn = style["layers"].as_array().unwrap();
    assert!(
        drawn.iter().all(|layer| layer["source"].is_null() || sources.contains(&layer["source"].as_str().unwrap()))
    );
}

#[test]
fn without_a_file_there_is_none() {
    let site = town().site(false);
    for missing in [AT, "/tiles/basemap.json", "/tiles/basemap/99/0/0.mvt"] {
        assert_eq!(town().get(&site, missing).status, 404, "{missing}");
    }
    let style = town().get(&site, "/kaart/stijl.json").json();
    assert!(style["sources"]["ground"].is_object() && style["sources"]["basemap"].is_null());
}

#[test]
fn what_is_no_map_is_said_to_be_none() {
    let folder = tempfile::tempdir().unwrap();
    let whole = file(&road(), 1);
    let cut = &whole[..120];
    let mut other_version = whole.clone();
    other_version[7] = 9;
    let faults = [("a text", &b"not a map"[..]), ("cut", cut), ("a version to come", &other_version), ("empty", b"")];
    for (what, bytes) in faults {
        let path = folder.path().join("broken.pmtiles");
        std::fs::write(&path, bytes).unwrap();
        assert!(town().wait(Archive::open(&path)).is_err(), "{what}");
    }
    let pictures = folder.path().join("pictures.pmtiles");
    std::fs::write(&pictures, file(b"\x89PNG", 2)).unwrap();
    let fault = town().wait(Archive::open(&pictures)).unwrap_err();
    assert_eq!(fault.to_string(), "its tiles are no vector tiles (MVT)");
    assert!(town().wait(Archive::open(&folder.path().join("nowhere.pmtiles"))).is_err());
}

#[test]
fn a_file_that_is_damaged_under_way_harms_nobody_else() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("town.pmtiles");
    std::fs::write(&path, file(&road(), 1)).unwrap();
    let site = with(&path);
    std::fs::write(&path, &file(&road(), 1)[..150]).unwrap();
    assert_eq!(town().get(&site, AT).status, 500);
    assert_eq!(town().get(&site, "/kaart").status, 200);
    assert_eq!(town().get(&site, "/tiles/hexagons/14/8402/5411.mvt").status, 200);
}

#[test]
fn a_real_file_has_the_layers_that_are_drawn() {
    let Some(path) = shared("pmtiles_firenze/protomaps(vector)ODbL_firenze.pmtiles") else { return };
    let site = with(&path);
    let market = Point::new(43.7696, 11.2558).unwrap();
    let mut names = std::collections::BTreeSet::new();
    for zoom in [10, 12, 14] {
        let tile = Address::of(market, zoom).unwrap();
        let answer = town().get(&site, &format!("/tiles/basemap/{zoom}/{}/{}.mvt", tile.column(), tile.row()));
        assert_eq!(answer.status, 200, "{zoom}");
        names.extend(Reader::new(answer.body).unwrap().get_layer_names().unwrap());
    }
    println!("basemap firenze layers={names:?}");
    for wanted in ["water", "landuse", "roads", "buildings"] {
        assert!(names.contains(wanted), "{wanted}: {names:?}");
    }
}
