//! The patterns of classes as pictures (MapLibre Style Specification 8, "Sprite"): one picture with all of them side by side, and
//! where in it each lies, for a screen of usual sharpness and for one of twice that, by day and by night.
use axum::{
    Json,
    extract::Path,
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use serde_json::{Map, Value, json};

use super::{
    api, language,
    palette::{PATTERN_SIDE, PATTERNS, Palette, Theme},
};
use crate::{
    picture::{Undrawn, squares},
    service::ServiceError,
    storage::StoreError,
};

/// Before the name of each pattern, so that sprites of others have theirs.
pub const NAME: &str = "buurtraat";

/// What a style says of it; `base` is where this installation is found.
pub fn sprite(base: &str, theme: Theme) -> Value {
    let word = match theme {
        Theme::Light => "light",
        Theme::Dark => "dark",
    };
    json!([{ "id": NAME, "url": format!("{base}/tiles/sprite/{word}") }])
}

/// `light.json`, `light.png`, `light@2x.json`, `dark.png` and so on.
pub async fn get(Path(file): Path<String>, headers: HeaderMap) -> Response {
    let answer = match asked(&file) {
        Some((_, sharpness, "json")) => Ok(Json(places(sharpness)).into_response()),
        Some((theme, sharpness, _)) => picture(theme, sharpness)
            .map(|bytes| ([(header::CONTENT_TYPE, "image/png")], bytes).into_response())
            .map_err(|fault| StoreError::Corrupt(fault.to_string()).into()),
        None => Err(ServiceError::NotFound),
    };
    answer.unwrap_or_else(|error| api::problem_of(language(&headers), &error))
}

/// By day or by night, pixels of the picture to one of the map, and which of its two files.
fn asked(file: &str) -> Option<(Theme, u32, &str)> {
    let (name, sort) = file.split_once('.').filter(|(_, sort)| ["json", "png"].contains(sort))?;
    let (word, sharpness) = name.strip_suffix("@2x").map_or((name, 1), |word| (word, 2));
    let theme = match word {
        "light" => Theme::Light,
        "dark" => Theme::Dark,
        _ => return None,
    };
    Some((theme, sharpness, sort))
}

/// Where each lies.
fn places(sharpness: u32) -> Map<String, Value> {
    let side = PATTERN_SIDE * sharpness;
    let place = |(number, (class, _)): (u32, (usize, &str))| {
        let at = json!({ "x": number * side, "y": 0, "width": side, "height": side, "pixelRatio": sharpness });
        (format!("pattern-{class}"), at)
    };
    (0..).zip(PATTERNS).map(place).collect()
}

/// The picture, as PNG.
fn picture(theme: Theme, sharpness: u32) -> Result<Vec<u8>, Undrawn> {
    let colours = Palette::of(theme);
    squares(PATTERN_SIDE, sharpness, &PATTERNS.map(|(class, path)| (path, colours.on_comb_of(class))))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use resvg::tiny_skia::{Pixmap, PremultipliedColorU8};

    use super::*;

    /// How much of a square is inked, in thousandths of all of it, and in which colours.
    fn inked(pixels: &Pixmap, places: &Map<String, Value>, class: usize) -> (u32, Vec<String>) {
        let at = |name: &str| places[&format!("pattern-{class}")][name].as_u64().unwrap() as u32;
        let (x, y, side) = (at("x"), at("y"), at("width"));
        let all = (y..y + side).flat_map(|row| (x..x + side).map(move |column| (column, row)));
        let all: Vec<_> = all.map(|(column, row)| pixels.pixel(column, row).unwrap()).collect();
        let covered: u32 = all.iter().map(|pixel| u32::from(pixel.alpha())).sum();
        let whole = all.iter().filter(|pixel| pixel.alpha() == 255);
        let colour =
            |pixel: &PremultipliedColorU8| format!("#{:02x}{:02x}{:02x}", pixel.red(), pixel.green(), pixel.blue());
        (covered * 1000 / (255 * side * side), whole.map(colour).collect())
    }

    #[test]
    fn each_class_has_a_pattern_in_the_colour_that_is_read_on_it() {
        for (theme, sharpness) in [(Theme::Light, 1), (Theme::Light, 2), (Theme::Dark, 1), (Theme::Dark, 2)] {
            let pixels = Pixmap::decode_png(&picture(theme, sharpness).unwrap()).unwrap();
            let places = places(sharpness);
            assert_eq!(places.len(), PATTERNS.len());
            let mut last = 0;
            for (class, _) in PATTERNS {
                let (ink, colours) = inked(&pixels, &places, class);
                let wanted = Palette::of(theme).on_comb_of(class);
                assert!(colours.iter().all(|colour| colour == wanted), "{class}: {colours:?}");
                assert!(sharpness == 1 || !colours.is_empty(), "{class}");
                assert!(ink > last + 10, "a class of more is denser: {ink} after {last}");
                last = ink;
            }
        }
    }

    #[test]
    fn only_files_that_there_are() {
        assert_eq!(asked("light.json"), Some((Theme::Light, 1, "json")));
        assert_eq!(asked("dark@2x.png"), Some((Theme::Dark, 2, "png")));
        for none in ["light", "light.gif", "grey.png", "light@3x.png", "@2x.json", ""] {
            assert_eq!(asked(none), None, "{none}");
        }
    }
}
