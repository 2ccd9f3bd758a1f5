//! Cutting at a rectangle, held against many shapes of chance: what is kept lies inside, and nothing that lies inside is lost.
use fastrand::Rng;
use map_picture::{
    clip::{self, Rectangle},
    view::Point,
};

const AREA: Rectangle = Rectangle { least: [0.0, 0.0], most: [100.0, 60.0] };

fn chain(chance: &mut Rng, corners: usize) -> Vec<Point> {
    (0..corners).map(|_| [chance.f64() * 300.0 - 100.0, chance.f64() * 200.0 - 70.0]).collect()
}

fn length(line: &[Point]) -> f64 {
    line.windows(2).map(|ends| (ends[1][0] - ends[0][0]).hypot(ends[1][1] - ends[0][1])).sum()
}

// By the shoelace formula; positive one way round, negative the other.
fn area(ring: &[Point]) -> f64 {
    (0..ring.len())
        .map(|at| (ring[at], ring[(at + 1) % ring.len()]))
        .map(|(a, b)| a[0] * b[1] - b[0] * a[1])
        .sum::<f64>()
        / 2.0
}

// How often a ring goes round a point.
fn winding(ring: &[Point], [x, y]: Point) -> i32 {
    let sides = (0..ring.len()).map(|at| (ring[at], ring[(at + 1) % ring.len()]));
    let crossings = sides.map(|(a, b)| {
        let left = (b[0] - a[0]) * (y - a[1]) - (x - a[0]) * (b[1] - a[1]);
        match (a[1] <= y, b[1] <= y) {
            (true, false) if left > 0.0 => 1,
            (false, true) if left < 0.0 => -1,
            _ => 0,
        }
    });
    crossings.sum()
}

#[test]
fn a_ring_covers_the_same_inside_as_before() {
    let mut chance = Rng::with_seed(1);
    for _ in 0..2_000 {
        let corners = chance.usize(3..12);
        let ring = chain(&mut chance, corners);
        let cut = clip::ring(ring.clone(), &AREA);
        assert!(cut.iter().all(|&point| AREA.clone().grown(1e-9).holds(point)), "{ring:?} {cut:?}");
        for _ in 0..20 {
            let point = [chance.f64() * 99.0 + 0.5, chance.f64() * 59.0 + 0.5];
            assert_eq!(winding(&ring, point), winding(&cut, point), "{ring:?} at {point:?}");
        }
    }
}

#[test]
fn a_line_keeps_what_lies_inside() {
    let mut chance = Rng::with_seed(2);
    for _ in 0..2_000 {
        let corners = chance.usize(2..8);
        let line = chain(&mut chance, corners);
        let parts = clip::line(&line, &AREA);
        assert!(parts.iter().flatten().all(|&point| AREA.clone().grown(1e-9).holds(point)));
        let kept: f64 = parts.iter().map(|part| length(part)).sum();
        // The same by looking at many points along the line.
        let steps = 4_000;
        let along = line.windows(2).map(|ends| {
            let at = |step: i32| {
                [0, 1].map(|axis| {
                    ends[0][axis] + (f64::from(step) + 0.5) / f64::from(steps) * (ends[1][axis] - ends[0][axis])
                })
            };
            length(ends) * (0..steps).filter(|&step| AREA.holds(at(step))).count() as f64 / f64::from(steps)
        });
        let wanted: f64 = along.sum();
        assert!((kept - wanted).abs() < 1.0, "{kept} of {wanted}: {line:?}");
    }
}

#[test]
fn what_lies_inside_stays_bit_by_bit() {
    let ring = vec![[1.0, 1.0], [99.0, 2.0], [50.0, 59.0]];
    assert_eq!(clip::ring(ring.clone(), &AREA), ring);
    assert_eq!(clip::line(&ring, &AREA), [ring]);
}

#[test]
fn what_lies_outside_is_gone() {
    let ring = vec![[-10.0, -10.0], [-1.0, 200.0], [-30.0, 5.0]];
    assert!(clip::ring(ring.clone(), &AREA).is_empty());
    assert!(clip::line(&ring, &AREA).is_empty());
    let nothing = Rectangle { least: [10.0, 10.0], most: [5.0, 20.0] };
    let all = vec![[-500.0, -500.0], [500.0, -500.0], [0.0, 500.0]];
    assert!(clip::ring(all.clone(), &nothing).is_empty() && clip::line(&all, &nothing).is_empty());
}

#[test]
fn neighbours_are_cut_on_the_very_same_line() {
    let right = Rectangle { least: [100.0, 0.0], most: [200.0, 60.0] };
    let mut chance = Rng::with_seed(3);
    for _ in 0..500 {
        let ring = vec![[chance.f64() * 90.0, 5.0], [110.0 + chance.f64() * 80.0, 10.0], [120.0, 50.0], [40.0, 55.0]];
        let (one, other) = (clip::ring(ring.clone(), &AREA), clip::ring(ring.clone(), &right));
        let edge = |ring: &[Point]| ring.iter().filter(|point| point[0] == 100.0).count();
        assert_eq!((edge(&one), edge(&other)), (2, 2));
        assert!((area(&one) + area(&other) - area(&ring)).abs() < 1e-9);
    }
}

#[test]
fn a_line_that_comes_back_is_two_parts() {
    let line = [[10.0, 30.0], [150.0, 30.0], [150.0, 40.0], [10.0, 40.0]];
    assert_eq!(clip::line(&line, &AREA), [vec![[10.0, 30.0], [100.0, 30.0]], vec![[100.0, 40.0], [10.0, 40.0]]]);
    // Along the edge itself it is kept.
    assert_eq!(clip::line(&[[-5.0, 0.0], [500.0, 0.0]], &AREA), [vec![[0.0, 0.0], [100.0, 0.0]]]);
}
