//! Hexagons lie where Web Mercator says, in exactly their colour, at every size and zoom and from tiles of any level.
use serde_json::json;

use crate::{
    ask::{draw, hex, request},
    tiles::{Ground, Offset, Shapes, hexagon, rectangle},
};

/// A field of hexagons of one radius around the middle, each with its own colour and layer.
fn field(radius: f64) -> Vec<(String, Offset, [u8; 3])> {
    let rows = (-3..=3).flat_map(|row: i32| (-4..=4).map(move |column: i32| (row, column)));
    let wide = radius * 3_f64.sqrt();
    let middle = |(row, column): (i32, i32)| {
        [(f64::from(column) + f64::from(row.rem_euclid(2)) / 2.0) * wide, f64::from(row) * radius * 1.5]
    };
    // Colours of chance: where two meet, the pixels between them must not be the colour of a third.
    let mut chance = fastrand::Rng::with_seed(11);
    let coloured = rows.enumerate().map(|(number, at)| {
        (format!("hex-{number}"), middle(at), [chance.u8(..250), chance.u8(..250), chance.u8(..250)])
    });
    coloured.collect()
}

// Draws the field and compares the middle of each colour's pixels with where the hexagon was put. Gives the number of
// hexagons that were looked at, and the furthest that one lay beside its place, in pixels.
fn hold(width: u32, height: u32, ground: Ground, scale: f64) -> (usize, f64) {
    let size = [f64::from(width), f64::from(height)];
    let radius = size[1] / 14.0;
    let field = field(radius);
    let layers: Vec<_> = field
        .iter()
        .map(|(name, middle, _)| (name.as_str(), Shapes::Polygons(vec![hexagon(*middle, radius)])))
        .collect();
    let mut request = request(width, height, ground.zoom);
    request["scale"] = json!(scale);
    request["tiles"] = json!(ground.tiles(size, &layers));
    let style =
        field.iter().map(|(name, _, colour)| json!({ "source_layer": name, "paint": { "fill": hex(*colour) } }));
    request["style"] = style.collect();
    let picture = draw(&request);
    assert_eq!([picture.width, picture.height].map(f64::from), size.map(|side| side * scale));
    let mut furthest = 0_f64;
    let mut seen = 0;
    for (name, [x, y], colour) in &field {
        if x.abs() + radius > size[0] / 2.0 || y.abs() + radius > size[1] / 2.0 {
            continue;
        }
        let pixels = picture.find(|pixel| pixel == *colour);
        let expected = 1.5 * 3_f64.sqrt() * (radius * scale).powi(2);
        let covered = pixels.len() as f64;
        assert!((0.85..=1.02).contains(&(covered / expected)), "{name}: {covered} pixels of {expected}");
        let mean = |axis: usize| pixels.iter().map(|pixel| pixel[axis]).sum::<f64>() / covered;
        let wanted = [(x + size[0] / 2.0) * scale, (y + size[1] / 2.0) * scale];
        let beside = (mean(0) - wanted[0]).hypot(mean(1) - wanted[1]);
        assert!(beside < 1.0, "{name} lies {beside} px beside its place");
        furthest = furthest.max(beside);
        seen += 1;
    }
    (seen, furthest)
}

#[test]
fn hexagons_lie_where_the_projection_says() {
    let mut worst = 0_f64;
    for (width, height) in [(1200, 630), (400, 300)] {
        for (zoom, level) in [(14.0, 14), (14.5, 14), (13.37, 13), (15.99, 15), (14.2, 12), (11.0, 12)] {
            let (seen, furthest) = hold(width, height, Ground { zoom, level, buffer: 64 }, 1.0);
            assert!(seen >= 40, "{seen} hexagons at {width}x{height}, zoom {zoom}");
            worst = worst.max(furthest);
        }
    }
    println!("the furthest hexagon lies {worst:.3} px beside its place");
    assert!(worst < 0.5, "{worst}");
}

#[test]
fn a_scale_makes_more_pixels_of_the_same_view() {
    let (seen, furthest) = hold(400, 300, Ground { zoom: 14.3, level: 14, buffer: 64 }, 2.5);
    assert!(seen >= 40 && furthest < 0.5, "{seen} {furthest}");
}

#[test]
fn very_wide_and_very_high_pictures_keep_their_middle() {
    for (width, height) in [(4096, 16), (16, 4096), (2000, 101), (1001, 16), (17, 33)] {
        let ground = Ground { zoom: 14.0, level: 13, buffer: 64 };
        let size = [f64::from(width), f64::from(height)];
        let square = rectangle([-4.0, -4.0], [4.0, 4.0]);
        let far = rectangle([size[0] / 2.0 - 8.0, size[1] / 2.0 - 8.0], [size[0] / 2.0, size[1] / 2.0]);
        let mut request = request(width, height, 14.0);
        request["tiles"] = json!(ground.tiles(size, &[("square", Shapes::Polygons(vec![square, far]))]));
        request["style"] = json!([{ "source_layer": "square", "paint": { "fill": "#0000ff" } }]);
        let picture = draw(&request);
        let pixels = picture.find(|pixel| pixel[0] < 128);
        let (near, far): (Vec<_>, Vec<_>) =
            pixels.into_iter().partition(|[x, y]| (x - size[0] / 2.0).abs() < 6.0 && (y - size[1] / 2.0).abs() < 6.0);
        assert!((40..=90).contains(&near.len()), "{} near pixels at {width}x{height}", near.len());
        assert!((20..=90).contains(&far.len()), "{} far pixels at {width}x{height}", far.len());
        let mean = |axis: usize| near.iter().map(|pixel| pixel[axis]).sum::<f64>() / near.len() as f64;
        assert!((mean(0) - size[0] / 2.0).abs() < 0.6 && (mean(1) - size[1] / 2.0).abs() < 0.6, "{width}x{height}");
    }
}

#[test]
fn layers_lie_in_the_order_of_the_style() {
    let ground = Ground { zoom: 14.0, level: 14, buffer: 64 };
    let square = |reach: f64| Shapes::Polygons(vec![rectangle([-reach, -reach], [reach, reach])]);
    let mut request = request(200, 200, 14.0);
    request["background"] = json!("#102030");
    request["tiles"] = json!(ground.tiles([200.0, 200.0], &[("large", square(60.0)), ("small", square(30.0))]));
    let fill = |name: &str, colour: &str| json!({ "source_layer": name, "paint": { "fill": colour } });
    request["style"] = json!([fill("large", "#ff0000"), fill("small", "#00ff00")]);
    let picture = draw(&request);
    assert_eq!([picture.at(100, 100), picture.at(55, 100), picture.at(5, 5)], [[0, 255, 0], [255, 0, 0], [16, 32, 48]]);
    request["style"] = json!([fill("small", "#00ff00"), fill("large", "#ff0000"), fill("nobody", "#0000ff")]);
    assert_eq!(draw(&request).at(100, 100), [255, 0, 0]);
}

#[test]
fn no_tiles_and_empty_tiles_leave_the_ground() {
    for tiles in [json!([]), json!([{ "z": 14, "x": 8390, "y": 5413, "mvt": "" }])] {
        let mut request = request(64, 48, 14.0);
        request["tiles"] = tiles;
        request["background"] = json!("#abcdef");
        request["style"] = json!([{ "source_layer": "hex", "paint": { "fill": "#000000" } }]);
        assert_eq!(draw(&request).find(|pixel| pixel == [0xab, 0xcd, 0xef]).len(), 64 * 48);
        request.as_object_mut().unwrap().remove("background");
        assert_eq!(draw(&request).find(|pixel| pixel == [255; 3]).len(), 64 * 48);
    }
}

#[test]
fn the_example_of_the_readme_is_drawn() {
    let readme = include_str!("../README.md");
    let example = readme.split("```json").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let picture = draw(&serde_json::from_str(example).unwrap());
    assert_eq!((picture.width, picture.height), (1200, 630));
    let hexagon = picture.find(|pixel| pixel == [0xfc, 0x8d, 0x59]).len();
    let word = picture.find(|pixel| pixel == [0x11; 3]).len();
    assert!((20_000..30_000).contains(&hexagon) && word > 50, "{hexagon} {word}");
}
