//! Districts and neighbourhoods as surfaces with their names, and where one municipality ends and the next begins.
use engine::domain::{Extent, Point};

use super::known_ground::{AreaSaid, known_ground};
use crate::{
    service::{Service, ServiceError},
    tile::{Canvas, Mark, Shape, Value},
};

/// From this zoom on neighbourhoods are drawn beside districts.
const NEIGHBOURHOODS_FROM: u8 = 12;
/// From this zoom on districts are drawn beside municipalities.
const DISTRICTS_FROM: u8 = 9;

/// The levels that a zoom shows.
fn levels(zoom: u8) -> &'static [&'static str] {
    if zoom < DISTRICTS_FROM {
        &["municipality"]
    } else if zoom < NEIGHBOURHOODS_FROM {
        &["municipality", "district"]
    } else {
        &["municipality", "district", "neighbourhood"]
    }
}

/// Draws them.
pub(super) async fn draw(service: &Service, canvas: &mut Canvas, extent: &Extent) -> Result<(), ServiceError> {
    let known = known_ground(service).await?;
    for level in levels(canvas.address().zoom()) {
        let areas = known.areas(level).into_iter().flat_map(|areas| areas.within(extent));
        canvas.draw(layer_of(level), areas.map(|(rings, said)| mark(rings, said)));
    }
    let names = |level: &'static str| {
        let names = known.names(level).into_iter().flat_map(|names| names.within(extent));
        names.filter_map(move |(at, said)| name(level, *at.first()?.first()?, said))
    };
    canvas.draw("names", levels(canvas.address().zoom()).iter().flat_map(|level| names(level)));
    Ok(())
}

fn layer_of(level: &str) -> &'static str {
    match level {
        "municipality" => "municipalities",
        "district" => "districts",
        _ => "neighbourhoods",
    }
}

fn mark(rings: Vec<Vec<Point>>, said: &AreaSaid) -> Mark {
    let values = vec![("code", Value::text(said.code.clone())), ("name", Value::text(said.name.clone()))];
    Mark { shape: Shape::Surface(rings), values }
}

/// A name stands at one place, so that a map writes it once.
fn name(level: &'static str, at: Point, said: &AreaSaid) -> Option<Mark> {
    let [code, name] = [&said.code, &said.name].map(|words| Value::text(words.clone()));
    let values = vec![("code", code), ("name", name), ("level", Value::text(level))];
    (!said.name.is_empty()).then_some(Mark { shape: Shape::Spot(at), values })
}
