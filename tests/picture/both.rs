//! `map-picture` and this program draw the same: hexagons of the same classes, each where the other has it, within a pixel.
use buurtraat::picture::{MapPicture, Own, Scene};
use resvg::tiny_skia::Pixmap;

use super::{
    colour, map_picture, pixels,
    scenes::{all, bare, middles},
};
use crate::web::town::town;

/// Apart by less than this in each of red, green and blue: edges are smoothed in more than one way.
const ALIKE: u8 = 48;
/// Pixels of hexagons for which there is nothing alike within a pixel in the other: the corners where three meet. Two pixels
/// aside they are a hundred times as many.
const BESIDE: f64 = 0.000_5;
/// Pixels of a whole picture for which there is nothing alike within a pixel in the other; lines thinner than one are smoothed
/// differently.
const ELSEWHERE: f64 = 0.01;

#[test]
fn both_draw_the_same_within_a_pixel() {
    let child = map_picture();
    let (mut views, mut hexagons, mut most_elsewhere) = (0, 0, 0.0_f64);
    for (name, scene) in all() {
        views += 1;
        let hexes = bare(&scene);
        let own = drawn(&Own, &hexes);
        let count = coloured(&name, &scene, &own);
        hexagons += count;
        if count > 10 {
            assert!(elsewhere(&own, &aside(&own)) > BESIDE, "{name}: two pixels aside are seen");
        }
        let whole = drawn(&Own, &scene);
        let Some(child) = &child else { continue };
        let theirs = drawn(child, &hexes);
        coloured(&name, &scene, &theirs);
        for (class, apart) in centroids(&scene, &own, &theirs) {
            assert!(apart < 1.0, "{name}: the middle of all that is {class} lies {apart} pixels beside");
        }
        let beside = elsewhere(&own, &theirs).max(elsewhere(&theirs, &own));
        assert!(beside < BESIDE, "{name}: {beside} of the pixels of the hexagons lie beside the other");
        let theirs = drawn(child, &scene);
        most_elsewhere = most_elsewhere.max(elsewhere(&whole, &theirs)).max(elsewhere(&theirs, &whole));
        assert!(most_elsewhere < ELSEWHERE, "{name}: {most_elsewhere} of the pixels");
    }
    println!("pictures views={views} hexagons={hexagons} both={} elsewhere={most_elsewhere:.5}", child.is_some());
    assert!(hexagons > 100);
}

fn drawn(by: &dyn MapPicture, scene: &Scene) -> Pixmap {
    let drawn = pixels(&town().wait(by.draw(scene)).unwrap());
    assert_eq!((drawn.width(), drawn.height()), scene.frame.pixels());
    drawn
}

/// Every hexagon has the colour of its class in its middle.
fn coloured(name: &str, scene: &Scene, drawn: &Pixmap) -> usize {
    // Doors are named in the place of hexagons.
    let middles = if name.starts_with("doors") { Vec::new() } else { middles(scene) };
    for ([x, y], class) in &middles {
        assert_eq!(colour(drawn, *x as u32, *y as u32), *class, "{name} at {x:.0}, {y:.0}");
    }
    middles.len()
}

/// How far the middle of all pixels of a class lies beside that of the other picture.
fn centroids(scene: &Scene, one: &Pixmap, other: &Pixmap) -> Vec<(&'static str, f64)> {
    let mut classes: Vec<_> = middles(scene).into_iter().map(|(_, class)| class).collect();
    classes.sort_unstable();
    classes.dedup();
    let middle = |pixels: &Pixmap, class: &str| {
        let (mut sum, mut count) = ([0.0, 0.0], 0.0);
        for (x, y) in (0..pixels.height()).flat_map(|y| (0..pixels.width()).map(move |x| (x, y))) {
            if colour(pixels, x, y) == class {
                sum = [sum[0] + f64::from(x), sum[1] + f64::from(y)];
                count += 1.0;
            }
        }
        (count > 100.0).then(|| sum.map(|sum| sum / count))
    };
    let apart = |class| {
        let ([ax, ay], [bx, by]) = (middle(one, class)?, middle(other, class)?);
        Some((class, (ax - bx).hypot(ay - by)))
    };
    classes.into_iter().filter_map(apart).collect()
}

/// The same picture two pixels to the right.
fn aside(pixels: &Pixmap) -> Pixmap {
    let mut moved = pixels.clone();
    moved.pixels_mut().rotate_right(2);
    moved
}

/// The share of pixels for which the other picture has nothing alike within a pixel.
fn elsewhere(one: &Pixmap, other: &Pixmap) -> f64 {
    let (width, height) = (one.width(), one.height());
    let rgb = |pixels: &Pixmap, x: u32, y: u32| {
        let pixel = pixels.pixel(x, y).unwrap();
        [pixel.red(), pixel.green(), pixel.blue()]
    };
    let found = |x: u32, y: u32| {
        let wanted = rgb(one, x, y);
        let near = |from: u32, most: u32| from.saturating_sub(1)..=(from + 1).min(most - 1);
        near(y, height)
            .any(|y| near(x, width).any(|x| wanted.iter().zip(rgb(other, x, y)).all(|(a, b)| a.abs_diff(b) <= ALIKE)))
    };
    let all = || (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
    all().filter(|(x, y)| !found(*x, *y)).count() as f64 / f64::from(width * height)
}
