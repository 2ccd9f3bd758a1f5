//! Broken and hostile tiles: always an answer, soon, and never the end of the program by a signal.
use std::time::{Duration, Instant};

use base64::{Engine, engine::general_purpose::STANDARD};
use fastrand::Rng;
use geozero::mvt::{Message, Tile as Messages, tile::Feature};
use map_picture::{
    drawing::Drawing,
    request::Request,
    tile::{self, Broken, Layers, Shape},
};
use serde_json::{Value, json};

use crate::{
    ask::{ask, request},
    tiles::{Ground, Shapes, hexagon},
};

// A request with one tile, of some hexagons and a street.
fn whole() -> (Value, Vec<u8>) {
    let ground = Ground { zoom: 14.0, level: 14, buffer: 64 };
    let hexagons = (0..8).map(|number| hexagon([f64::from(number) * 40.0 - 160.0, 0.0], 22.0)).collect();
    let street = vec![vec![[-150.0, -50.0], [0.0, 40.0], [150.0, -50.0]]];
    let layers = [("hex", Shapes::Polygons(hexagons)), ("street", Shapes::Lines(street))];
    let mut request = request(400, 300, 14.0);
    request["tiles"] = json!([ground.tiles([10.0, 10.0], &layers)[0]]);
    request["style"] = json!([
        { "source_layer": "hex", "paint": { "fill": "#cc0000" } },
        { "source_layer": "hex", "paint": { "line": { "color": "#ffffff", "width_px": 2 } } },
        { "source_layer": "street", "paint": { "line": { "color": "#000000", "width_px": 3 } } },
    ]);
    let mvt = STANDARD.decode(request["tiles"][0]["mvt"].as_str().unwrap()).unwrap();
    (request, mvt)
}

// Breaks a tile: every other one in its bytes, the rest in what they mean.
fn mutate(mvt: &[u8], seed: u64) -> Vec<u8> {
    let mut chance = Rng::with_seed(seed);
    if seed.is_multiple_of(2) { other_bytes(mvt, &mut chance) } else { other_shapes(mvt, &mut chance) }
}

// One to four places: other bytes, missing ends, pieces twice or gone.
fn other_bytes(mvt: &[u8], chance: &mut Rng) -> Vec<u8> {
    let mut bytes = mvt.to_vec();
    for _ in 0..chance.usize(1..=4) {
        if bytes.is_empty() {
            break;
        }
        let (one, other) = (chance.usize(..bytes.len()), chance.usize(..bytes.len()));
        let (from, to) = (one.min(other), one.max(other));
        match chance.u8(..6) {
            0 => bytes.truncate(one),
            1 => bytes[one] ^= 1 << chance.u8(..8),
            2 => bytes[one] = 0xff,
            3 => bytes[one] = chance.u8(..),
            4 => _ = bytes.drain(from..to),
            _ => bytes.extend_from_within(from..to),
        }
    }
    bytes
}

// A sound message with one to three words of its geometries, kinds or extents that nobody would write.
fn other_shapes(mvt: &[u8], chance: &mut Rng) -> Vec<u8> {
    let mut tile = Messages::decode(mvt).unwrap();
    for _ in 0..chance.usize(1..=3) {
        let at = chance.usize(..tile.layers.len());
        let layer = &mut tile.layers[at];
        let at = chance.usize(..layer.features.len());
        let feature = &mut layer.features[at];
        let at = chance.usize(..feature.geometry.len());
        match chance.u8(..8) {
            0 => layer.extent = Some(chance.u32(..10_000)),
            1 => feature.r#type = Some(chance.i32(-1..5)),
            2 => feature.geometry[at] = chance.u32(..),
            3 => feature.geometry.swap(0, at),
            4 => feature.geometry.truncate(at.max(1)),
            _ => feature.geometry[at] = feature.geometry[at].wrapping_add(chance.u32(..20_000) * 2),
        }
    }
    tile.encode_to_vec()
}

#[test]
fn two_hundred_broken_tiles_are_answered() {
    let (mut request, mvt) = whole();
    let (mut drawn, mut refused) = (0, 0);
    for seed in 0..200 {
        request["tiles"][0]["mvt"] = json!(STANDARD.encode(mutate(&mvt, seed)));
        let begun = Instant::now();
        let answer = ask(&request);
        assert!(begun.elapsed() < Duration::from_secs(10), "seed {seed} took {:?}", begun.elapsed());
        match answer.code {
            Some(0) => drawn += 1,
            Some(2) if answer.said.contains("cannot be read: ") => refused += 1,
            other => panic!("seed {seed} ended with {other:?}: {}", answer.said),
        }
    }
    println!("{drawn} drawn, {refused} refused");
    assert!(drawn >= 30 && refused >= 100);
}

#[test]
fn twenty_thousand_broken_tiles_do_not_stop_the_reader() {
    let (mut request, mvt) = whole();
    let mut read = 0;
    for seed in 0..20_000 {
        request["tiles"][0]["mvt"] = json!(STANDARD.encode(mutate(&mvt, 1000 + seed)));
        let request = Request::read(request.to_string().as_bytes()).unwrap();
        read += usize::from(Drawing::of(&request).is_ok());
    }
    assert!((1_000..19_000).contains(&read), "{read}");
}

fn feature(kind: i32, geometry: &[u32]) -> Feature {
    Feature { r#type: Some(kind), geometry: geometry.to_vec(), ..Default::default() }
}

const LINE: i32 = 2;
const POLYGON: i32 = 3;

#[test]
fn the_examples_of_the_specification_are_read() {
    // Sections 4.3.5.4 to 4.3.5.6: one line, two lines, a polygon; and points, which have no shape.
    let line = tile::shape(&feature(LINE, &[9, 4, 4, 18, 0, 16, 16, 0])).unwrap();
    assert_eq!(line, Shape { closed: false, parts: vec![vec![[2, 2], [2, 10], [10, 10]]] });
    let lines = tile::shape(&feature(LINE, &[9, 4, 4, 18, 0, 16, 16, 0, 9, 17, 17, 10, 4, 8])).unwrap();
    assert_eq!(lines.parts, [vec![[2, 2], [2, 10], [10, 10]], vec![[1, 1], [3, 5]]]);
    let polygon = tile::shape(&feature(POLYGON, &[9, 6, 12, 18, 10, 12, 24, 44, 15])).unwrap();
    assert_eq!(polygon, Shape { closed: true, parts: vec![vec![[3, 6], [8, 12], [20, 34]]] });
    assert_eq!(tile::shape(&feature(1, &[9, 50, 34])).unwrap(), Shape::default());
    assert_eq!(tile::shape(&feature(99, &[1, 2, 3])).unwrap(), Shape::default());
}

#[test]
fn each_way_to_break_a_shape_is_named() {
    let cases: [(i32, &[u32], Broken); 11] = [
        (LINE, &[9], Broken::Short),
        (LINE, &[9, 4, 4], Broken::Short),
        (LINE, &[9, 4, 4, 18, 0, 16, 16], Broken::Short),
        // A count of half a billion, with room for none.
        (LINE, &[9, 4, 4, 0xffff_fffa], Broken::Short),
        (LINE, &[17, 4, 4, 4, 4], Broken::Command(1)),
        (LINE, &[10, 4, 4], Broken::Command(2)),
        (LINE, &[9, 4, 4, 2], Broken::Command(2)),
        (LINE, &[9, 4, 4, 11], Broken::Command(3)),
        (LINE, &[9, 4, u32::MAX, 10, 4, 4], Broken::Far),
        (POLYGON, &[9, 6, 12, 18, 10, 12, 24, 44], Broken::Open),
        (POLYGON, &[9, 6, 12, 18, 10, 12, 24, 44, 9], Broken::Open),
    ];
    for (kind, geometry, broken) in cases {
        assert_eq!(tile::shape(&feature(kind, geometry)), Err(broken), "{geometry:?}");
    }
}

#[test]
fn shapes_without_a_length_or_inside_are_left_out() {
    let flat = tile::shape(&feature(POLYGON, &[9, 0, 0, 10, 2, 2, 15, 9, 0, 0, 18, 0, 2, 2, 0, 15])).unwrap();
    assert_eq!(flat.parts.len(), 1);
    assert_eq!(tile::shape(&feature(LINE, &[])).unwrap().parts.len(), 0);
}

#[test]
fn bytes_of_something_else_are_no_tile() {
    for bytes in [&b"\x1f\x8b\x08\x00\x00\x00\x00\x00"[..], b"<html>", b"\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"]
    {
        assert!(matches!(Layers::read(bytes), Err(Broken::Message(_))), "{bytes:?}");
    }
    // A layer named "a" with an extent of 1.
    assert_eq!(Layers::read(b"\x1a\x07\x0a\x01a\x28\x01\x78\x02").unwrap_err(), Broken::Extent(1));
}

#[test]
fn a_tile_beside_the_picture_is_read_too() {
    let (mut request, _) = whole();
    request["tiles"] = json!([{ "z": 3, "x": 0, "y": 0, "mvt": STANDARD.encode(b"<html>") }]);
    assert_eq!(ask(&request).code, Some(2));
}
