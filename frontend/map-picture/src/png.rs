//! The picture as a file.

use png::{BitDepth, ColorType, Compression, Encoder};

use crate::{fault::Fault, request::Size};

/// Packs pixels (red, green, blue; row by row from the top) into a PNG.
///
/// # Errors
/// [`Fault::Drawing`] where the pixels are not as many as the size says.
pub fn encode(size: Size, rgb: &[u8]) -> Result<Vec<u8>, Fault> {
    pack(size, rgb).map_err(|fault| Fault::Drawing(format!("the PNG cannot be written ({fault})")))
}

fn pack(size: Size, rgb: &[u8]) -> Result<Vec<u8>, png::EncodingError> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, size.width, size.height);
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::Default);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(rgb)?;
    writer.finish()?;
    Ok(bytes)
}
