//! Lines are as wide as the style says, at every angle and scale, and outlines of polygons are lines too.
use serde_json::{Value, json};

use crate::{
    ask::{Picture, draw, request},
    tiles::{Ground, Offset, Shapes, hexagon, rectangle},
};

fn drawn(shapes: Shapes, width_px: f64, scale: f64) -> Picture {
    let mut request = request(200, 200, 14.0);
    request["scale"] = json!(scale);
    let ground = Ground { zoom: 14.0, level: 14, buffer: 64 };
    request["tiles"] = json!(ground.tiles([200.0, 200.0], &[("street", shapes)]));
    request["style"] = json!([{ "source_layer": "street", "paint": black(width_px) }]);
    draw(&request)
}

fn black(width_px: f64) -> Value {
    json!({ "line": { "color": "#000000", "width_px": width_px } })
}

// How much of the picture is black, in whole pixels.
fn ink(picture: &Picture) -> f64 {
    let all = (0..picture.height).flat_map(|y| (0..picture.width).map(move |x| (x, y)));
    all.map(|(x, y)| f64::from(255 - picture.at(x, y)[0]) / 255.0).sum()
}

#[test]
fn a_line_is_as_wide_as_the_style_says() {
    for scale in [1.0, 2.0] {
        for width in [1.0, 3.0, 8.0] {
            for angle in [0.0_f64, 17.0, 45.0, 90.0, 121.0] {
                let (east, south) = (angle.to_radians().cos() * 60.0, angle.to_radians().sin() * 60.0);
                let line = Shapes::Lines(vec![vec![[-east, -south], [east, south]]]);
                let wide = ink(&drawn(line, width, scale)) / (120.0 * scale);
                let beside = (wide - width * scale).abs();
                // Four samples a pixel: a thin line at an angle is not measured finer.
                assert!(beside < 0.3, "{wide} px, {width} at scale {scale} and {angle} degrees");
            }
        }
    }
}

#[test]
fn three_pixels_are_three_rows() {
    // Half a pixel beside the middle of a picture with an even height, so that the rows are covered whole.
    let picture = drawn(Shapes::Lines(vec![vec![[-90.0, 0.5], [90.0, 0.5]]]), 3.0, 1.0);
    let column: Vec<_> = (96..105).map(|y| picture.at(50, y)[0]).collect();
    assert_eq!((&column[..2], &column[4..5], &column[7..]), (&[255, 255][..], &[0][..], &[255, 255][..]), "{column:?}");
    let rows = column.iter().map(|&value| f64::from(255 - value) / 255.0).sum::<f64>();
    assert!((rows - 3.0).abs() < 0.3, "{rows} rows: {column:?}");
}

#[test]
fn the_outline_of_a_polygon_is_drawn_and_its_inside_is_not() {
    let picture = drawn(Shapes::Polygons(vec![hexagon([0.0, 0.0], 60.0)]), 3.0, 1.0);
    let wide = ink(&picture) / 360.0;
    assert!((wide - 3.0).abs() < 0.3, "{wide}");
    assert_eq!(picture.at(100, 100), [255; 3]);
    // The corner at the top, where the outline begins and ends, is as round as the others.
    let picture = drawn(Shapes::Polygons(vec![hexagon([0.0, 0.0], 60.0)]), 12.0, 1.0);
    assert_eq!([picture.at(100, 36), picture.at(100, 163), picture.at(99, 36)], [[0; 3]; 3]);
    assert_eq!([picture.at(100, 32), picture.at(100, 167)], [[255; 3]; 2]);
}

#[test]
fn a_fill_paints_no_lines_and_nothing_paints_points() {
    let ground = Ground { zoom: 14.0, level: 14, buffer: 64 };
    let line: Vec<Offset> = vec![[-50.0, 0.0], [50.0, 0.0], [0.0, 50.0]];
    let square = rectangle([-20.0, -60.0], [20.0, -20.0]);
    let points = vec![vec![[60.0, 60.0]], vec![[70.0, 70.0], [80.0, 60.0], [75.0, 80.0]]];
    let layers = [
        ("mixed", Shapes::Lines(vec![line])),
        ("mixed", Shapes::Polygons(vec![square])),
        ("mixed", Shapes::Points(points.clone())),
        ("points", Shapes::Points(points)),
    ];
    let mut request = request(200, 200, 14.0);
    request["tiles"] = json!(ground.tiles([200.0, 200.0], &layers));
    request["style"] = json!([
        { "source_layer": "mixed", "paint": { "fill": "#000000" } },
        { "source_layer": "points", "paint": { "fill": "#000000" } },
        { "source_layer": "points", "paint": black(8.0) },
    ]);
    let covered = ink(&draw(&request));
    assert!((covered - 1600.0).abs() < 80.0, "{covered}");
}
