//! Whoever is named: who came by, who knows the shop, or who is on duty for its area. Nothing is promised in nobody's name.
use uuid::Uuid;

use super::Shop;
use crate::{
    service::{Service, ServiceError},
    storage::WorkerRecord,
};

/// The one who calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Human {
    /// Who.
    pub worker: Uuid,
    /// By name.
    pub name: String,
    /// Of which team; may be empty.
    pub team: String,
    /// Their number, the team's, or the one everyone may call.
    pub phone: Option<String>,
}

/// Who is named for a shop; nobody where no team works.
pub(super) async fn who_is_named(
    service: &Service,
    shop: &Shop,
    came_by: Option<Uuid>,
) -> Result<Option<Human>, ServiceError> {
    let still = |worker: &WorkerRecord| {
        worker.left_at.is_none() && worker.municipality_id == shop.municipality && !worker.name.trim().is_empty()
    };
    if let Some(id) = came_by
        && let Some(worker) = service.store.find_worker(id).await?.filter(still)
    {
        return named(service, worker).await.map(Some);
    }
    if let Some(partner) = shop.partner
        && let Some(knows) = service.store.known_by(&[partner]).await?.remove(&partner)
        && let Some(worker) = knows.into_iter().find(still)
    {
        return named(service, worker).await.map(Some);
    }
    match service.store.who_answers(shop.municipality, shop.cell()).await?.into_iter().next() {
        Some(worker) => named(service, worker).await.map(Some),
        None => Ok(None),
    }
}

/// Whoever is in charge of an answer, also when they left meanwhile: then somebody else of the place.
pub(super) async fn who_calls(service: &Service, shop: &Shop, worker: Uuid) -> Result<Option<Human>, ServiceError> {
    who_is_named(service, shop, Some(worker)).await
}

async fn named(service: &Service, worker: WorkerRecord) -> Result<Human, ServiceError> {
    let team = match worker.team_id {
        Some(team) => service.store.find_team(team).await?,
        None => None,
    };
    let helpdesk = service.config.helpdesk.as_ref().map(|desk| desk.phone.clone());
    let phone = worker.phone.or_else(|| team.as_ref().and_then(|team| team.phone.clone())).or(helpdesk);
    Ok(Human { worker: worker.id, name: worker.name, team: team.map(|team| team.name).unwrap_or_default(), phone })
}
