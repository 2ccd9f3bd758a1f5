//! Words stand where they are asked for, the right way up, and above everything else.
use serde_json::{Value, json};

use crate::{
    ask::{Picture, draw, request},
    tiles::{Ground, Shapes, place, rectangle},
};

fn label(text: &str, offset: [f64; 2], size_px: f64) -> Value {
    let [longitude, latitude] = place(14.0, offset);
    json!({ "text": text, "longitude": longitude, "latitude": latitude, "size_px": size_px, "color": "#000000" })
}

fn drawn(labels: Value) -> Picture {
    let mut request = request(400, 300, 14.0);
    request["labels"] = labels;
    draw(&request)
}

// Left, top, right and bottom of what is dark.
fn bounds(picture: &Picture) -> [f64; 4] {
    let dark = picture.find(|pixel| pixel[0] < 128);
    assert!(!dark.is_empty(), "nothing is written");
    let least = |axis: usize| dark.iter().map(|pixel| pixel[axis]).fold(f64::MAX, f64::min) - 0.5;
    let most = |axis: usize| dark.iter().map(|pixel| pixel[axis]).fold(0.0, f64::max) + 0.5;
    [least(0), least(1), most(0), most(1)]
}

#[test]
fn a_label_has_its_middle_on_its_place() {
    for offset in [[0.0, 0.0], [-100.0, 60.0], [77.5, -99.25]] {
        // All of these are as high as a capital.
        let [left, top, right, bottom] = bounds(&drawn(json!([label("HNH", offset, 40.0)])));
        let [x, y] = [(left + right) / 2.0 - 200.0, (top + bottom) / 2.0 - 150.0];
        assert!((x - offset[0]).abs() < 1.5 && (y - offset[1]).abs() < 1.0, "{x} {y} for {offset:?}");
        // A capital of Noto Sans is 0.714 of the size.
        assert!((bottom - top - 0.714 * 40.0).abs() < 1.5, "{}", bottom - top);
    }
}

#[test]
fn letters_stand_upright_and_one_after_the_other() {
    let picture = drawn(json!([label("L", [0.0, 0.0], 100.0)]));
    let [left, top, right, bottom] = bounds(&picture).map(|at| at as u32);
    assert_eq!(picture.at(left + 3, top + 3), [0; 3], "the stem is to the left");
    assert_eq!(picture.at(right - 4, bottom - 4), [0; 3], "the foot is below");
    assert_eq!(picture.at(right - 4, top + 4), [255; 3], "nothing is above the foot");
    let width = |text: &str| {
        let [left, _, right, _] = bounds(&drawn(json!([label(text, [0.0, 0.0], 40.0)])));
        right - left
    };
    let (one, two, apart) = (width("H"), width("HH"), width("H H"));
    assert!(two > 1.9 * one && two < 2.6 * one && apart > two + 5.0, "{one} {two} {apart}");
}

#[test]
fn numbers_and_accents_differ() {
    let ink = |text: &str| drawn(json!([label(text, [0.0, 0.0], 40.0)])).find(|pixel| pixel[0] < 128);
    for (one, other) in [("1", "8"), ("3", "8"), ("é", "e"), ("ß", "s"), ("Ł", "L"), ("ı", "i")] {
        assert_ne!(ink(one), ink(other), "{one} and {other} look alike");
    }
}

#[test]
fn a_halo_keeps_letters_apart_from_what_lies_below() {
    let ground = Ground { zoom: 14.0, level: 14, buffer: 64 };
    let mut request = request(400, 300, 14.0);
    let all = Shapes::Polygons(vec![rectangle([-300.0, -300.0], [300.0, 300.0])]);
    request["tiles"] = json!(ground.tiles([400.0, 300.0], &[("all", all)]));
    request["style"] = json!([{ "source_layer": "all", "paint": { "fill": "#880000" } }]);
    let mut words = label("I", [0.0, 0.0], 60.0);
    words["halo"] = json!({ "color": "#ffffff", "width_px": 4.0 });
    request["labels"] = json!([words]);
    let picture = draw(&request);
    let row: Vec<_> = (150..230).map(|x| picture.at(x, 150)).collect();
    let [letter, halo] = [[0; 3], [255; 3]].map(|colour| row.iter().filter(|pixel| **pixel == colour).count());
    assert!(letter >= 6 && (6..=8).contains(&halo), "{letter} px of letter, {halo} px of halo");
}

#[test]
fn a_halo_never_hides_the_letters_of_a_neighbour() {
    let lone = drawn(json!([label("H", [0.0, 0.0], 40.0)]));
    let mut near = label("H", [26.0, 0.0], 40.0);
    near["halo"] = json!({ "color": "#ffffff", "width_px": 12.0 });
    let both = drawn(json!([label("H", [0.0, 0.0], 40.0), near]));
    let letter = lone.find(|pixel| pixel == [0; 3]);
    let hidden = letter.iter().filter(|[x, y]| both.at(*x as u32, *y as u32) != [0; 3]).count();
    assert!(letter.len() > 100 && hidden == 0, "{hidden} of {} px are hidden", letter.len());
}

#[test]
fn the_credit_stands_in_the_lower_right_corner() {
    let mut request = request(400, 300, 14.0);
    request["credit"] = json!("© OpenStreetMap contributors");
    let dark = draw(&request).find(|pixel| pixel[0] < 128);
    assert!(dark.len() > 200);
    assert!(dark.iter().all(|[x, y]| *x > 180.0 && *x < 394.0 && *y > 270.0 && *y < 296.0), "{:?}", dark.first());
}

#[test]
fn a_label_beside_the_picture_is_not_seen_and_no_fault() {
    let picture = drawn(json!([label("Rotterdam", [5000.0, 9000.0], 20.0), label("x", [0.0, 0.0], 20.0)]));
    let [left, _, right, _] = bounds(&picture);
    assert!(left > 190.0 && right < 210.0);
}
