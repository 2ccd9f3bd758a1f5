//! Small squares side by side on clear ground: what a map repeats to fill a surface.
use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree},
};

use super::Undrawn;

/// A PNG of squares, each with a line along a path (as SVG writes it) in a colour: a square is `side` units wide, a unit
/// `sharpness` pixels, a line one unit.
///
/// # Errors
/// [`Undrawn::Own`].
pub fn squares(side: u32, sharpness: u32, drawn: &[(&str, &str)]) -> Result<Vec<u8>, Undrawn> {
    let own = |fault: &dyn std::fmt::Display| Undrawn::Own(fault.to_string());
    let square = |(number, (path, colour)): (u32, &(&str, &str))| {
        let x = number * side;
        format!("<svg x='{x}' width='{side}' height='{side}'><path d='{path}' stroke='{colour}' fill='none'/></svg>")
    };
    let (squares, width): (String, _) = ((0..).zip(drawn).map(square).collect(), side * drawn.len() as u32);
    let svg = format!("<svg xmlns='http://www.w3.org/2000/svg' width='{width}' height='{side}'>{squares}</svg>");
    let tree = Tree::from_str(&svg, &Options::default()).map_err(|fault| own(&fault))?;
    let mut pixels = Pixmap::new(width * sharpness, side * sharpness).ok_or_else(|| own(&"it has no size"))?;
    let scale = sharpness as f32;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    pixels.encode_png().map_err(|fault| own(&fault))
}
