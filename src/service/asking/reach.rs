//! How far can one walk from here: cells of resolution 10 with metres and minutes.
use engine::{matching::MAX_MINUTES, travel};

use super::find_place::Place;
use crate::service::{Fault, Principal, Service, ServiceError};

/// What is within reach.
pub type Reached = travel::Reach;

/// Cells within so many minutes on foot.
///
/// # Errors
/// `minutes` for what is not above 0 and at most 120.
pub async fn reach(service: &Service, _who: Principal, from: &Place, minutes: f64) -> Result<Reached, ServiceError> {
    if !(minutes > 0.0 && minutes <= MAX_MINUTES) {
        return Err(Fault::new("minutes", "minutes").with("value", minutes).into());
    }
    let index = service.store.index();
    Ok(travel::reach(index.snapshot().network(), &mut travel::Walk::default(), from.at, minutes))
}
