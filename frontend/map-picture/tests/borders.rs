//! Where tiles meet nothing is seen of it: no crack in a fill or a line, and no edge that only the cutting made.
use serde_json::{Value, json};

use crate::{
    ask::{Picture, draw, request},
    tiles::{Ground, Offset, Shapes, rectangle},
};

const SIZE: [f64; 2] = [600.0, 400.0];
/// A shape larger than the picture on all sides.
const REACH: f64 = 700.0;

// A picture of 600 x 400 of one layer in one paint, from several tiles.
fn painted(ground: Ground, shapes: Shapes, paint: Value) -> Picture {
    let mut request = request(600, 400, ground.zoom);
    let tiles = ground.tiles(SIZE, &[("one", shapes)]);
    assert!((4..=32).contains(&tiles.len()), "{} tiles", tiles.len());
    request["tiles"] = json!(tiles);
    request["style"] = json!([{ "source_layer": "one", "paint": paint }]);
    draw(&request)
}

#[test]
fn a_fill_over_all_tiles_has_no_crack() {
    for (zoom, level) in [(14.3, 15), (13.7, 14), (14.0, 15), (15.123, 16), (14.99, 16)] {
        for buffer in [0, 64] {
            let all = Shapes::Polygons(vec![rectangle([-REACH, -REACH], [REACH, REACH])]);
            let picture = painted(Ground { zoom, level, buffer }, all, json!({ "fill": "#204060" }));
            let cracks = picture.find(|pixel| pixel != [0x20, 0x40, 0x60]);
            assert_eq!(cracks.len(), 0, "zoom {zoom}, level {level}, buffer {buffer}: {:?}", cracks.first());
        }
    }
}

#[test]
fn a_line_over_all_tiles_has_no_crack() {
    for ends in [[[-REACH, -290.0], [REACH, 310.0]], [[-123.0, -REACH], [77.0, REACH]], [[-REACH, 3.0], [REACH, 3.0]]] {
        let ground = Ground { zoom: 14.6, level: 15, buffer: 64 };
        let line = Shapes::Lines(vec![ends.to_vec()]);
        let picture = painted(ground, line, json!({ "line": { "color": "#000000", "width_px": 5.0 } }));
        let [from, to]: [Offset; 2] = ends;
        let mut looked = 0;
        for step in 0..4000 {
            let part = f64::from(step) / 4000.0;
            let [x, y] = [0, 1].map(|axis| from[axis] + part * (to[axis] - from[axis]) + SIZE[axis] / 2.0);
            if (1.0..SIZE[0] - 1.0).contains(&x) && (1.0..SIZE[1] - 1.0).contains(&y) {
                assert_eq!(picture.at(x as u32, y as u32), [0; 3], "a crack at {x}, {y}");
                looked += 1;
            }
        }
        assert!(looked > 500, "{looked}");
    }
}

#[test]
fn edges_that_cutting_made_are_not_drawn() {
    let ground = Ground { zoom: 14.6, level: 15, buffer: 64 };
    let all = Shapes::Polygons(vec![rectangle([-REACH, -REACH], [REACH, REACH])]);
    let picture = painted(ground, all, json!({ "line": { "color": "#000000", "width_px": 3.0 } }));
    assert_eq!(picture.find(|pixel| pixel != [255; 3]).len(), 0);
}

#[test]
fn tiles_of_another_level_fill_the_same_ground() {
    let square = || Shapes::Polygons(vec![rectangle([-150.0, -100.0], [150.0, 100.0])]);
    let count = |level| {
        let mut request = request(600, 400, 14.4);
        let ground = Ground { zoom: 14.4, level, buffer: 64 };
        request["tiles"] = json!(ground.tiles(SIZE, &[("one", square())]));
        request["style"] = json!([{ "source_layer": "one", "paint": { "fill": "#000000" } }]);
        draw(&request).find(|pixel| pixel[0] < 128).len() as i64
    };
    for level in [10, 13, 16] {
        // One unit of a tile of level 10 is more than two pixels.
        let slack = if level == 10 { 3_000 } else { 600 };
        assert!((count(level) - 300 * 200).abs() < slack, "level {level}: {}", count(level));
    }
}
