//! Straight pieces of line in a grid of squares: what lies near a point, without looking at all of them.
use super::plane::P;

const SQUARE: f64 = 50.0;
const HALF: i32 = 48;
const ACROSS: i32 = 2 * HALF;

/// One straight piece of line number `line`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    pub line: usize,
    pub part: usize,
    pub a: P,
    pub b: P,
}

/// All pieces, by square.
pub(super) struct Segments {
    pub pieces: Vec<Piece>,
    squares: Vec<Vec<u32>>,
}

fn square(metres: f64) -> i32 {
    ((metres / SQUARE).floor() as i32 + HALF).clamp(0, ACROSS - 1)
}

impl Segments {
    pub(super) fn new<'a>(lines: impl Iterator<Item = &'a [P]>) -> Self {
        let mut all = Self { pieces: Vec::new(), squares: vec![Vec::new(); (ACROSS * ACROSS) as usize] };
        for (line, points) in lines.enumerate() {
            for (part, pair) in points.windows(2).enumerate() {
                all.add(Piece { line, part, a: pair[0], b: pair[1] });
            }
        }
        all
    }

    fn add(&mut self, piece: Piece) {
        let number = self.pieces.len() as u32;
        for square in Self::around(piece.a, piece.b, 1.0) {
            self.squares[square].push(number);
        }
        self.pieces.push(piece);
    }

    fn around(a: P, b: P, margin: f64) -> impl Iterator<Item = usize> {
        let (west, east) = (square(a.x.min(b.x) - margin), square(a.x.max(b.x) + margin));
        let (south, north) = (square(a.y.min(b.y) - margin), square(a.y.max(b.y) + margin));
        (south..=north).flat_map(move |row| (west..=east).map(move |col| (row * ACROSS + col) as usize))
    }

    /// Numbers of the pieces in the squares that the line from `a` to `b` touches; a piece may come twice.
    pub(super) fn near(&self, a: P, b: P, margin: f64) -> impl Iterator<Item = u32> + '_ {
        Self::around(a, b, margin).flat_map(|square| self.squares[square].iter().copied())
    }

    /// The nearest point within `reach` on a piece that `fits`, with the piece and the distance.
    pub(super) fn nearest(&self, at: P, reach: f64, fits: impl Fn(&Piece) -> bool) -> Option<(P, Piece, f64)> {
        let mut best: Option<(P, Piece, f64)> = None;
        for number in self.near(at, at, reach) {
            let piece = self.pieces[number as usize];
            if fits(&piece) {
                let foot = at.onto(piece.a, piece.b);
                let far = at.to(foot);
                if far <= reach && best.is_none_or(|(_, _, known)| far < known) {
                    best = Some((foot, piece, far));
                }
            }
        }
        best
    }
}
