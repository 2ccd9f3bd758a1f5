//! Where a team's map opens.
use std::collections::HashSet;

use engine::domain::{Cell, Point};

use super::Period;
use crate::service::{
    Principal, Service, ServiceError,
    network::{ground, team_ground},
};

/// The cell of the team's ground in which most was asked in a quarter, else the one in its middle; nothing without ground.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team.
pub async fn team_middle(service: &Service, who: Principal, period: Period) -> Result<Option<Point>, ServiceError> {
    let ground = team_ground(service, who.must_be_staff()?).await?;
    let own: HashSet<i64> = ground.cells.iter().map(|cell| cell.to_i64()).collect();
    let asked = service.store.asked_between(who.whose_needs()?, period.bounds()).await?;
    let exact = asked.into_iter().filter_map(|(raw, _)| ground::nine(raw)).filter(|(_, exact)| *exact);
    let busiest = ground::busiest(exact.map(|(home, _)| home).filter(|home| own.contains(home)));
    let busiest = busiest.and_then(|raw| Cell::try_from(raw).ok());
    Ok(busiest.or_else(|| in_the_middle(&ground.cells)).map(Cell::centre))
}

/// The cell nearest to the middle of all.
fn in_the_middle(cells: &[Cell]) -> Option<Cell> {
    let count = cells.len() as f64;
    let sum = cells.iter().map(|cell| cell.centre()).fold((0.0, 0.0), |sum, at| (sum.0 + at.lat(), sum.1 + at.lon()));
    let middle = Point::new(sum.0 / count, sum.1 / count).ok()?;
    cells
        .iter()
        .copied()
        .min_by(|one, other| one.centre().metres_to(middle).total_cmp(&other.centre().metres_to(middle)))
}
