//! One tile of a team's map. It is made for whoever asks and kept nowhere.
use super::{Period, TeamHexagon, TeamLayer, count::count};
use crate::{
    service::{
        Principal, Service, ServiceError,
        mapping::{
            Hexagon, resolution_at,
            tile::{figure, hexagon},
        },
    },
    tile::{Address, Canvas, MARGIN},
};

/// The tile, with the same layers inside as that of hexagons for everyone; no bytes where it shows nothing.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team.
pub async fn team_tile(
    service: &Service,
    who: Principal,
    (layer, period): (TeamLayer, Period),
    address: Address,
) -> Result<Vec<u8>, ServiceError> {
    who.must_be_staff()?;
    let ((first, last), mut canvas) = (TeamLayer::ZOOMS, Canvas::new(address));
    let extent = address.extent(MARGIN).filter(|_| (first..=last).contains(&address.zoom()));
    let Some(extent) = extent else { return Ok(Vec::new()) };
    let piece = (&extent, resolution_at(address.zoom()));
    let counted = count(service, who, piece, period, &[layer]).await?;
    let drawn = |(cell, one): (_, TeamHexagon)| {
        let count = one.of(layer);
        (count > 0).then_some(Hexagon { cell, count })
    };
    let all: Vec<Hexagon> = counted.hexagons.into_iter().filter_map(drawn).collect();
    let index = service.store.index();
    let snapshot = index.snapshot();
    let near = |one: &Hexagon| snapshot.network().street_near(one.cell.centre()).map(str::to_owned);
    canvas.draw("hexagons", all.iter().map(|one| hexagon(one, near(one))));
    canvas.draw("figures", all.iter().map(figure));
    Ok(canvas.into_bytes())
}
