//! Streets a team works on: where an internship street could be, drawn along its shops in the order of walking, with how many
//! were spoken to. Who spoke to them is not told.
use engine::domain::Point;
use uuid::Uuid;

use crate::{
    service::{
        Principal, Service, ServiceError,
        network::{
            ground,
            streets::{Street, list_streets},
        },
    },
    tile::{Address, Canvas, Mark, Shape, Value},
};

/// Zooms for which tiles are made: a street is as long as a finger.
pub const STREET_ZOOMS: (u8, u8) = (12, 16);

/// One street on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct StreetLine {
    /// The stretch.
    pub street: Street,
    /// Along its shops.
    pub line: Vec<Point>,
}

/// The best stretches on the team's own ground.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team.
pub async fn team_streets(service: &Service, who: Principal) -> Result<Vec<StreetLine>, ServiceError> {
    let own = list_streets(service, who).await?.into_iter().filter(|street| street.in_team);
    let along = |street: &Street| street.businesses.iter().filter_map(|one| ground::point(&one.place)).collect();
    Ok(own.map(|street| StreetLine { line: along(&street), street }).collect())
}

/// A tile of them.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team.
pub async fn streets_tile(service: &Service, who: Principal, address: Address) -> Result<Vec<u8>, ServiceError> {
    let (all, (first, last)) = (team_streets(service, who).await?, STREET_ZOOMS);
    let mut canvas = Canvas::new(address);
    if (first..=last).contains(&address.zoom()) {
        canvas.draw("streets", all.into_iter().map(mark));
    }
    Ok(canvas.into_bytes())
}

fn mark(one: StreetLine) -> Mark {
    let key: Uuid = one.street.key;
    let values = vec![
        ("key", Value::text(key.to_string())),
        ("name", Value::text(one.street.name)),
        ("count", Value::count(one.street.businesses.len() as u64)),
    ];
    Mark { shape: Shape::Line(one.line), values }
}
