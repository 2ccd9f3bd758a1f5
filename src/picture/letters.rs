//! Words as outlines of their letters: the same font, one letter after the other, as `map-picture` lays them.
use std::{fmt::Write, sync::LazyLock};

use skrifa::{DrawMemory, Font, GlyphId, PathSink, ScalerFont};

/// Noto Sans Bold, readable at the size of a number in a hexagon; nothing where the built-in file cannot be read.
static FONT: LazyLock<Option<Letters>> = LazyLock::new(|| {
    let font = Font::new(notosans::BOLD_TTF.to_vec(), 0)?;
    Some(Letters { scaler: ScalerFont::unhinted(font, None) })
});

/// A font that draws in its own units.
pub(super) struct Letters {
    scaler: ScalerFont,
}

/// The font.
pub(super) fn letters() -> Option<&'static Letters> {
    FONT.as_ref()
}

impl Letters {
    /// How wide a text is at a size, in the unit of the size.
    pub fn width(&self, text: &str, size: f64) -> f64 {
        text.chars().map(|letter| self.advance(self.glyph(letter))).sum::<f64>() * self.unit(size)
    }

    /// The outlines of a text with its middle (half its width, half the height of a capital) on a point, as SVG writes a path.
    pub fn outline(&self, text: &str, [x, y]: [f64; 2], size: f64) -> String {
        let unit = self.unit(size);
        let capital = f64::from(self.scaler.metrics().cap_height().unwrap_or_default()) * unit;
        let mut pen =
            Pen { path: String::new(), left: x - self.width(text, size) / 2.0, base: y + capital / 2.0, unit };
        for letter in text.chars() {
            let glyph = self.glyph(letter);
            // A space has no outline; it moves on all the same. Of a letter that cannot be read, what was read stays.
            if let Some(outline) = self.scaler.outline(glyph) {
                drop(outline.draw(DrawMemory::Scratch, &mut pen));
            }
            pen.left += self.advance(glyph) * unit;
        }
        pen.path
    }

    fn glyph(&self, letter: char) -> GlyphId {
        self.scaler.font().charmap().map_unicode(letter).unwrap_or_default()
    }

    fn advance(&self, glyph: GlyphId) -> f64 {
        f64::from(self.scaler.linear_glyph_metrics().h_advance(glyph))
    }

    fn unit(&self, size: f64) -> f64 {
        size / f64::from(self.scaler.font().units_per_em())
    }
}

/// Draws a letter where the line stands. In a font up is positive; in a picture down is.
struct Pen {
    path: String,
    left: f64,
    base: f64,
    unit: f64,
}

impl Pen {
    fn put(&mut self, command: char, points: &[(f32, f32)]) {
        self.path.push(command);
        for (x, y) in points {
            let (x, y) = (self.left + f64::from(*x) * self.unit, self.base - f64::from(*y) * self.unit);
            // Writing into a string cannot fail.
            let _ = write!(self.path, "{x:.3} {y:.3} ");
        }
    }
}

impl PathSink for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.put('M', &[(x, y)]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.put('L', &[(x, y)]);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.put('Q', &[(x1, y1), (x, y)]);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.put('C', &[(x1, y1), (x2, y2), (x, y)]);
    }

    fn close(&mut self) {
        self.path.push('Z');
    }
}
