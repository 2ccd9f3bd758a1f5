//! An address as the squares that a phone reads, in one path of an SVG.
use std::fmt::Write as _;

use qrcode::{Color, EcLevel, QrCode};

/// White around the squares, in squares: readers want four.
const QUIET: usize = 4;

/// The squares of one address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Qr {
    /// Squares on a side, the white around them included.
    pub side: usize,
    /// The dark ones as the `d` of a path, one piece per run.
    pub path: String,
}

impl Qr {
    /// The squares of a text, a quarter of which may be crumpled away; absent for one that is too long for any.
    pub fn of(text: &str) -> Option<Self> {
        let code = QrCode::with_error_correction_level(text, EcLevel::Q).ok()?;
        let (width, colors) = (code.width(), code.to_colors());
        let mut path = String::new();
        for (y, row) in colors.chunks(width).enumerate() {
            let mut x = 0;
            while x < width {
                let run = row[x..].iter().take_while(|color| **color == Color::Dark).count();
                if run > 0 {
                    // Writing to a string does not fail.
                    let _ = write!(path, "M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET);
                }
                x += run.max(1);
            }
        }
        Some(Self { side: width + 2 * QUIET, path })
    }
}
