//! What lies far outside a tile is cut off: readers keep positions in few bits, and a tile need not carry what it does not show.
use geo::{Area, BooleanOps, BoundingRect, Coord, LineString, MultiPolygon, Polygon, Rect};

use super::address::{MARGIN, WIDTH};

/// The tile with a margin, in units.
pub(super) fn frame(margin: f64) -> Rect {
    Rect::new(Coord { x: -margin, y: -margin }, Coord { x: WIDTH + margin, y: WIDTH + margin })
}

fn is_inside(bounds: Rect) -> bool {
    let frame = frame(MARGIN);
    bounds.min().x >= frame.min().x
        && bounds.min().y >= frame.min().y
        && bounds.max().x <= frame.max().x
        && bounds.max().y <= frame.max().y
}

fn is_outside(bounds: Rect) -> bool {
    let frame = frame(MARGIN);
    bounds.max().x < frame.min().x
        || bounds.max().y < frame.min().y
        || bounds.min().x > frame.max().x
        || bounds.min().y > frame.max().y
}

/// The part of a surface that the tile shows; in units.
pub(super) fn surface(polygon: Polygon) -> MultiPolygon {
    match polygon.bounding_rect() {
        None => MultiPolygon(Vec::new()),
        Some(bounds) if is_outside(bounds) => MultiPolygon(Vec::new()),
        Some(bounds) if is_inside(bounds) => MultiPolygon(vec![polygon]),
        Some(_) => {
            let mut cut = frame(MARGIN).to_polygon().intersection(&polygon);
            cut.0.retain(|piece| piece.unsigned_area() > 0.0);
            cut
        }
    }
}

/// The parts of a line that the tile shows; in units. A piece that only crosses the margin goes with it.
pub(super) fn line(line: &LineString) -> Vec<LineString> {
    within(line, frame(MARGIN))
}

/// The parts of a line that lie in a frame.
pub(super) fn within(line: &LineString, frame: Rect) -> Vec<LineString> {
    let mut pieces = Vec::new();
    let mut piece: Vec<Coord> = Vec::new();
    for step in line.lines() {
        match crossing(step.start, step.end, frame) {
            Some((from, to)) => {
                if piece.last() != Some(&from) {
                    end(&mut piece, &mut pieces);
                    piece.push(from);
                }
                piece.push(to);
            }
            None => end(&mut piece, &mut pieces),
        }
    }
    end(&mut piece, &mut pieces);
    pieces
}

fn end(piece: &mut Vec<Coord>, pieces: &mut Vec<LineString>) {
    if piece.len() > 1 {
        pieces.push(LineString::new(std::mem::take(piece)));
    }
    piece.clear();
}

/// The part of a step within the frame (Liang and Barsky, 1984).
fn crossing(from: Coord, to: Coord, frame: Rect) -> Option<(Coord, Coord)> {
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    let (mut enters, mut leaves) = (0.0_f64, 1.0_f64);
    for (along, room) in [
        (-dx, from.x - frame.min().x),
        (dx, frame.max().x - from.x),
        (-dy, from.y - frame.min().y),
        (dy, frame.max().y - from.y),
    ] {
        if along == 0.0 {
            if room < 0.0 {
                return None;
            }
        } else if along < 0.0 {
            enters = enters.max(room / along);
        } else {
            leaves = leaves.min(room / along);
        }
    }
    let at = |share: f64| Coord { x: from.x + share * dx, y: from.y + share * dy };
    (enters <= leaves)
        .then(|| (if enters == 0.0 { from } else { at(enters) }, if leaves == 1.0 { to } else { at(leaves) }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points(all: &[(f64, f64)]) -> LineString {
        LineString::from(all.to_vec())
    }

    #[test]
    fn a_line_inside_stays_as_it_is() {
        let inside = points(&[(0.0, 0.0), (100.0, 50.0), (4_000.0, 4_000.0)]);
        assert_eq!(line(&inside), [inside]);
    }

    #[test]
    fn a_line_that_leaves_and_comes_back_is_two() {
        let out = 10_000.0;
        let cut = line(&points(&[(10.0, 10.0), (out, 10.0), (out, 20.0), (10.0, 20.0)]));
        let edge = WIDTH + MARGIN;
        assert_eq!(cut, [points(&[(10.0, 10.0), (edge, 10.0)]), points(&[(edge, 20.0), (10.0, 20.0)])]);
    }

    #[test]
    fn what_lies_beside_the_tile_is_not_in_it() {
        assert!(line(&points(&[(-500.0, 0.0), (-500.0, 4_000.0)])).is_empty());
        let beside = Polygon::new(points(&[(-900.0, 0.0), (-800.0, 0.0), (-850.0, 50.0)]), Vec::new());
        assert!(surface(beside).0.is_empty());
    }

    #[test]
    fn a_surface_over_the_tile_becomes_the_tile() {
        let all = points(&[(-9e5, -9e5), (9e5, -9e5), (9e5, 9e5), (-9e5, 9e5)]);
        let cut = surface(Polygon::new(all, Vec::new()));
        assert_eq!(cut.unsigned_area(), (WIDTH + 2.0 * MARGIN).powi(2));
    }
}
