//! What a team's map shows of a piece of the map, in words: the same hexagons with the same numbers as its tiles.
use engine::domain::{Cell, Extent};
use h3o::Resolution;

use super::{Period, TeamHexagon, TeamLayer, count::count};
use crate::service::{Principal, Service, ServiceError};

/// A hexagon and what one would call it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamListedHexagon {
    /// Which.
    pub cell: Cell,
    /// What it holds.
    pub holds: TeamHexagon,
    /// The street nearest to its middle; nothing where no street is near.
    pub near: Option<String>,
}

/// What a piece of the map shows a team.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TeamListed {
    /// Every hexagon of the team's ground there, in order of cell; also those that hold nothing.
    pub hexagons: Vec<TeamListedHexagon>,
    /// Needs of which only a wider place is known than a hexagon: they are in none.
    pub unplaced: u32,
}

/// What is drawn of a piece of the map in hexagons of a resolution.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team.
pub async fn team_listed(
    service: &Service,
    who: Principal,
    piece: (&Extent, Resolution),
    period: Period,
) -> Result<TeamListed, ServiceError> {
    let counted = count(service, who, piece, period, &TeamLayer::ALL).await?;
    let index = service.store.index();
    let snapshot = index.snapshot();
    let near = |cell: Cell| snapshot.network().street_near(cell.centre()).map(str::to_owned);
    let hexagons = counted.hexagons.into_iter();
    let hexagons = hexagons.map(|(cell, holds)| TeamListedHexagon { cell, holds, near: near(cell) });
    Ok(TeamListed { hexagons: hexagons.collect(), unplaced: counted.unplaced })
}
