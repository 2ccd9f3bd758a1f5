//! What a shopkeeper finds behind the card at the door: who came by, and how to call them.
use super::{code::as_kept, start::year_ago};
use crate::service::{Service, ServiceError};

/// Behind one card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The code on it.
    pub code: String,
    /// Name of the shop.
    pub place: String,
    /// Its street and number; may be empty.
    pub address: String,
    /// Who came by.
    pub worker: String,
    /// Of which team; may be empty.
    pub team: String,
    /// Their number, the team's, or the one everyone may call.
    pub phone: Option<String>,
}

/// The card of a code, for anyone; absent for a code that is on no card of the last year.
pub async fn find_card(service: &Service, typed: &str) -> Result<Option<Card>, ServiceError> {
    let Some((door, round)) = service.store.find_door_by_code(&as_kept(typed), year_ago(service)).await? else {
        return Ok(None);
    };
    let Some(place) = service.store.find_known_place(door.place_id).await? else { return Ok(None) };
    let worker = service.store.find_worker(round.worker_id).await?;
    let team = match worker.as_ref().and_then(|worker| worker.team_id) {
        Some(team) => service.store.find_team(team).await?,
        None => None,
    };
    let helpdesk = service.config.helpdesk.as_ref();
    let own = worker.as_ref().and_then(|worker| worker.phone.clone());
    let phone = own.or_else(|| team.as_ref().and_then(|team| team.phone.clone()));
    Ok(Some(Card {
        code: door.code,
        place: place.name,
        address: format!("{} {}", place.street, place.house_number).trim().to_owned(),
        worker: worker.map(|worker| worker.name).unwrap_or_default(),
        team: team.map(|team| team.name).unwrap_or_default(),
        phone: phone.or_else(|| helpdesk.map(|desk| desk.phone.clone())),
    }))
}
