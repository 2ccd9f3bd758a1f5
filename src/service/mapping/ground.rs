//! Streets and water of a piece of the map, as they were loaded: to recognise a place by without asking anybody else.
use engine::domain::{Extent, Point};

use crate::{
    service::{Service, ServiceError, asking::Water},
    tile::{Canvas, Mark, Shape, TileFault},
};

/// From this zoom on streets are drawn.
const STREETS_FROM: u8 = 13;

/// Draws it.
pub(super) async fn draw(service: &Service, canvas: &mut Canvas, extent: &Extent) -> Result<(), ServiceError> {
    let water = Water::of(&service.store).await?;
    let (lines, surfaces): (Vec<_>, Vec<_>) = water.shapes().into_iter().partition(|line| line.first() != line.last());
    let plain = |shape: Shape| Mark { shape, values: Vec::new() };
    let surface = |ring: Vec<Point>| plain(Shape::Surface(vec![ring]));
    canvas.draw("lakes", surfaces.into_iter().map(surface)).map_err(fault)?;
    canvas.draw("canals", lines.into_iter().map(|line| plain(Shape::Line(line)))).map_err(fault)?;
    if canvas.address().zoom() >= STREETS_FROM {
        let index = service.store.index();
        let streets = index.snapshot().network().lines_within(extent);
        canvas.draw("streets", streets.into_iter().map(|line| plain(Shape::Line(line)))).map_err(fault)?;
    }
    Ok(())
}

pub(super) fn fault(fault: TileFault) -> ServiceError {
    ServiceError::Store(crate::storage::StoreError::Corrupt(fault.to_string()))
}
