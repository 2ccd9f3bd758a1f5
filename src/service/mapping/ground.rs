//! Streets, water, parks, railways and buildings of a piece of the map, as they were loaded: to recognise a place by without asking
//! anybody else.
use engine::domain::{Extent, Point};

use super::known_ground::known_ground;
use crate::{
    import::Land,
    service::{Service, ServiceError},
    tile::{Canvas, Mark, Shape, drawers, unpack},
};

/// From this zoom on streets are drawn.
const STREETS_FROM: u8 = 13;
/// From this zoom on buildings are drawn.
const BUILDINGS_FROM: u8 = 15;

/// Draws it, what lies under the rest first.
pub(super) async fn draw(service: &Service, canvas: &mut Canvas, extent: &Extent) -> Result<(), ServiceError> {
    let zoom = canvas.address().zoom();
    shapes(service, canvas, (Land::Park, "parks")).await?;
    water(service, canvas, extent).await?;
    if zoom >= BUILDINGS_FROM {
        shapes(service, canvas, (Land::Building, "buildings")).await?;
    }
    shapes(service, canvas, (Land::Rail, "rail")).await?;
    if zoom >= STREETS_FROM {
        let index = service.store.index();
        let streets = index.snapshot().network().lines_within(extent);
        canvas.draw("streets", streets.into_iter().map(|line| plain(Shape::Line(line))));
    }
    Ok(())
}

fn plain(shape: Shape) -> Mark {
    Mark { shape, values: Vec::new() }
}

async fn water(service: &Service, canvas: &mut Canvas, extent: &Extent) -> Result<(), ServiceError> {
    let known = known_ground(service).await?;
    let all = known.water.within(extent).filter_map(|(rings, ())| rings.into_iter().next());
    let (lines, surfaces): (Vec<_>, Vec<_>) = all.partition(|line| line.first() != line.last());
    let surface = |ring: Vec<Point>| plain(Shape::Surface(vec![ring]));
    canvas.draw("lakes", surfaces.into_iter().map(surface));
    canvas.draw("canals", lines.into_iter().map(|line| plain(Shape::Line(line))));
    Ok(())
}

async fn shapes(service: &Service, canvas: &mut Canvas, (land, layer): (Land, &str)) -> Result<(), ServiceError> {
    let rows = service.store.ground_shapes(&[land.as_str()], &drawers(canvas.address())).await?;
    let shape = |points: Vec<Point>| match land {
        Land::Rail => Shape::Line(points),
        Land::Park | Land::Building => Shape::Surface(vec![points]),
    };
    canvas.draw(layer, rows.iter().map(|row| plain(shape(unpack(&row.shape)))));
    Ok(())
}
