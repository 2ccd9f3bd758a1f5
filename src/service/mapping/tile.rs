//! One tile of one layer, as bytes that maps read.
use engine::{
    domain::{Cell, Extent, Instant, Point},
    index::Snapshot,
};

use super::{
    Layer, REACH_ZOOMS, Spot, Start, areas, around, asked, ground,
    hexagons::{Hexagon, class_of, hexagons, resolution_at},
    spots,
};
use crate::{
    service::{Principal, Service, ServiceError},
    tile::{Address, Canvas, MARGIN, Mark, Shape, Value},
};

/// The tile; no bytes where it shows nothing.
///
/// # Errors
/// What the database says.
pub async fn tile(service: &Service, layer: Layer, address: Address) -> Result<Vec<u8>, ServiceError> {
    let (first, last) = layer.zooms();
    let extent = address.extent(MARGIN).filter(|_| (first..=last).contains(&address.zoom()));
    let Some(extent) = extent else { return Ok(Vec::new()) };
    let mut canvas = Canvas::new(address);
    match layer {
        Layer::Hexagons | Layer::Places => {
            let (snapshot, now) = (service.store.index().snapshot(), service.instant());
            draw_found(&snapshot, layer, (&mut canvas, &extent), now);
        }
        Layer::Areas => areas::draw(service, &mut canvas, &extent).await?,
        Layer::Asked => asked::draw(service, &mut canvas, &extent).await?,
        Layer::Ground => ground::draw(service, &mut canvas, &extent).await?,
    }
    Ok(canvas.into_bytes())
}

/// A tile of how far one walks from a place: a surface per band of minutes, and the place itself.
///
/// # Errors
/// [`ServiceError::NotFound`] for what is no place that everyone may find.
pub async fn reach_tile(service: &Service, start: Start, address: Address) -> Result<Vec<u8>, ServiceError> {
    let (around, mut canvas) = (around(service, Principal::Anonymous, start).await?, Canvas::new(address));
    let (first, last) = REACH_ZOOMS;
    if !(first..=last).contains(&address.zoom()) {
        return Ok(Vec::new());
    }
    canvas.draw("reach", around.marks());
    let id = Value::text(start.id().to_string());
    canvas.draw("start", [Mark { shape: Shape::Spot(around.at), values: vec![("id", id)] }]);
    Ok(canvas.into_bytes())
}

/// A tile of what can be found, straight from a snapshot; no bytes where it shows nothing, or for another layer.
pub fn found_tile(snapshot: &Snapshot, layer: Layer, address: Address, now: Instant) -> Vec<u8> {
    let Some(extent) = address.extent(MARGIN) else { return Vec::new() };
    let mut canvas = Canvas::new(address);
    draw_found(snapshot, layer, (&mut canvas, &extent), now);
    canvas.into_bytes()
}

fn draw_found(snapshot: &Snapshot, layer: Layer, (canvas, extent): (&mut Canvas, &Extent), now: Instant) {
    match layer {
        Layer::Hexagons => {
            let all = hexagons(snapshot, extent, resolution_at(canvas.address().zoom()), now);
            let near = |at: Point| snapshot.network().street_near(at).map(str::to_owned);
            canvas.draw("hexagons", all.iter().map(|one| hexagon(one, near(one.cell.centre()))));
            canvas.draw("figures", all.iter().map(figure));
        }
        Layer::Places => {
            let all = spots(snapshot, (canvas.address(), extent), now);
            canvas.draw("places", all.iter().map(spot));
        }
        Layer::Areas | Layer::Ground | Layer::Asked => {}
    }
}

/// A hexagon says what it holds and what one would call it.
pub(super) fn hexagon(one: &Hexagon, near: Option<String>) -> Mark {
    let mut values = vec![
        ("cell", Value::text(one.cell.to_string())),
        ("count", Value::count(one.count)),
        ("class", Value::count(class_of(one.count))),
    ];
    values.extend(near.map(|street| ("near", Value::text(street))));
    Mark { shape: Shape::Surface(vec![corners(one.cell)]), values }
}

/// Its figure stands in its middle, in one tile alone.
pub(super) fn figure(one: &Hexagon) -> Mark {
    let class = ("class", Value::count(class_of(one.count)));
    Mark { shape: Shape::Spot(one.cell.centre()), values: vec![("count", Value::count(one.count)), class] }
}

/// Its corners in order.
pub(super) fn corners(cell: Cell) -> Vec<Point> {
    cell.index().boundary().iter().filter_map(|corner| Point::new(corner.lat(), corner.lng()).ok()).collect()
}

fn spot(spot: &Spot) -> Mark {
    match spot {
        Spot::One(place) => Mark {
            shape: Shape::Spot(place.at),
            values: vec![
                ("id", Value::text(place.id.to_string())),
                ("what", Value::text(place.what.as_str())),
                ("count", Value::Count(1)),
            ],
        },
        Spot::Several(at, count) => Mark { shape: Shape::Spot(*at), values: vec![("count", Value::count(*count))] },
    }
}
