//! Words as outlines of their letters, because maplibre-rs draws no text.
//!
//! One letter after the other from left to right, as far apart as the font says; no kerning, no joined letters, no
//! scripts that run from the right. A letter that the font does not have shows as its empty box.

use lyon::{
    geom::{Point as PathPoint, point},
    path::{Path, path::Builder},
};
use skrifa::{DrawMemory, Font, GlyphId, PathSink, ScalerFont};

use crate::{fault::Fault, view::Point};

/// The font: Noto Sans Bold, readable at the size of a number in a hexagon.
pub struct Letters {
    /// Draws in units of the font.
    scaler: ScalerFont,
}

impl Letters {
    /// Reads the font that is built in.
    ///
    /// # Errors
    /// [`Fault::Drawing`] where it cannot be read.
    pub fn new() -> Result<Self, Fault> {
        let font = Font::new(notosans::BOLD_TTF.to_vec(), 0);
        let font = font.ok_or_else(|| Fault::Drawing("the font cannot be read".into()))?;
        Ok(Self { scaler: ScalerFont::unhinted(font, None) })
    }

    /// How wide a text is at a size, in the unit of the size.
    pub fn width(&self, text: &str, size: f64) -> f64 {
        text.chars().map(|letter| self.advance(self.glyph(letter))).sum::<f64>() * self.unit(size)
    }

    /// The outlines of a text with its middle (half its width, half the height of a capital) on a point.
    ///
    /// # Errors
    /// [`Fault::Drawing`] where a letter of the font cannot be read.
    pub fn outline(&self, text: &str, middle: Point, size: f64) -> Result<Path, Fault> {
        let unit = self.unit(size);
        let capital = f64::from(self.scaler.metrics().cap_height().unwrap_or_default()) * unit;
        let left = middle[0] - self.width(text, size) / 2.0;
        let mut pen = Pen { path: Path::builder(), origin: [left, middle[1] + capital / 2.0], unit };
        for letter in text.chars() {
            let glyph = self.glyph(letter);
            // A space has no outline; it moves on all the same.
            if let Some(outline) = self.scaler.outline(glyph) {
                let drawn = outline.draw(DrawMemory::Scratch, &mut pen);
                drawn.map_err(|fault| Fault::Drawing(format!("the letter {letter} cannot be drawn ({fault})")))?;
            }
            pen.origin[0] += self.advance(glyph) * unit;
        }
        Ok(pen.path.build())
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

// Draws a letter where the line stands. In a font up is positive; in a picture down is.
struct Pen {
    path: Builder,
    origin: Point,
    unit: f64,
}

impl Pen {
    fn at(&self, x: f32, y: f32) -> PathPoint<f32> {
        let [left, base] = self.origin;
        point((left + f64::from(x) * self.unit) as f32, (base - f64::from(y) * self.unit) as f32)
    }
}

impl PathSink for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.path.begin(self.at(x, y));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.path.line_to(self.at(x, y));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.path.quadratic_bezier_to(self.at(x1, y1), self.at(x, y));
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.path.cubic_bezier_to(self.at(x1, y1), self.at(x2, y2), self.at(x, y));
    }

    fn close(&mut self) {
        self.path.end(true);
    }
}
