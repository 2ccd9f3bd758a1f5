//! Pictures without another program: an SVG of our own, turned into pixels by resvg.
use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree},
};

use super::{Drawing, MapPicture, Scene, Undrawn, svg::svg};

/// Draws inside this program.
#[derive(Clone, Copy, Debug, Default)]
pub struct Own;

impl MapPicture for Own {
    fn draw<'s>(&'s self, scene: &'s Scene) -> Drawing<'s> {
        let scene = scene.clone();
        Box::pin(async move {
            // It computes for a while; requests beside it are not to wait.
            let drawn = tokio::task::spawn_blocking(move || draw(&scene)).await;
            drawn.unwrap_or_else(|fault| Err(Undrawn::Own(fault.to_string())))
        })
    }
}

fn draw(scene: &Scene) -> Result<Vec<u8>, Undrawn> {
    let own = |fault: &dyn std::fmt::Display| Undrawn::Own(fault.to_string());
    let tree = Tree::from_str(&svg(scene)?, &Options::default()).map_err(|fault| own(&fault))?;
    let (width, height) = scene.frame.pixels();
    let mut pixels = Pixmap::new(width, height).ok_or_else(|| own(&"it has no size"))?;
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    pack(&pixels).map_err(|fault| own(&fault))
}

/// Without what shines through, for nothing does, and packed well: who shows previews takes no large files.
fn pack(pixels: &Pixmap) -> Result<Vec<u8>, png::EncodingError> {
    let rgb: Vec<u8> = pixels.pixels().iter().flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]).collect();
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, pixels.width(), pixels.height());
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Balanced);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&rgb)?;
    writer.finish()?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{super::scene::tests::square, *};

    #[test]
    fn what_the_scene_says_is_where_it_says() {
        let pixels = Pixmap::decode_png(&draw(&square()).unwrap()).unwrap();
        let at = |x: u32, y: u32| {
            let pixel = pixels.pixel(x, y).unwrap();
            format!("#{:02x}{:02x}{:02x}", pixel.red(), pixel.green(), pixel.blue())
        };
        assert_eq!((pixels.width(), pixels.height()), (200, 120));
        assert_eq!(at(3, 3), "#fffbf4");
        // Half the square's width is 0.0008 degrees of longitude: 18.6 pixels.
        assert_eq!((at(100 - 12, 60), at(100 + 12, 60)), ("#f2b134".to_owned(), "#f2b134".to_owned()));
        assert_eq!(at(100 - 23, 60), "#fffbf4");
        let dark = (0..200).filter(|x| at(*x, 60) == "#1e2a2f").count();
        assert!(dark >= 2, "edges and figure are drawn");
    }
}
