//! The card of what was agreed.
use uuid::Uuid;

use super::course::need_of;
use crate::{
    service::{Principal, Service, ServiceError, network},
    storage::{AgreementRecord, Contact, NeedRecord, WorkerRecord},
};

/// What stands on the card.
#[derive(Clone, Debug)]
pub struct Card {
    /// The need; of the resident it says the code alone.
    pub need: NeedRecord,
    /// What is held; nothing while nothing is.
    pub agreement: Option<AgreementRecord>,
    /// Whom to ask for there.
    pub contact: Contact,
    /// Who of the team goes along with it.
    pub worker: Option<WorkerRecord>,
    /// Who stands in.
    pub backup: Option<WorkerRecord>,
    /// Name and number of the team.
    pub team: Option<(String, Option<String>)>,
}

/// The card of a need.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team, [`ServiceError::NotFound`].
pub async fn get_card(service: &Service, who: Principal, need: Uuid) -> Result<Card, ServiceError> {
    let need = need_of(service, who, need).await?;
    let store = &service.store;
    let agreement = store.find_agreement(need.id).await?;
    let mut card = Card { need, agreement: None, contact: Contact::default(), worker: None, backup: None, team: None };
    let Some(agreement) = agreement else { return Ok(card) };
    if let Ok(what) = agreement.what.parse()
        && let Ok(details) = network::get_found(service, who, what, agreement.entry_id).await
    {
        card.contact = details.contact.unwrap_or_default();
    }
    card.worker = store.find_worker(agreement.worker_id).await?;
    if let Some(backup) = agreement.backup_id {
        card.backup = store.find_worker(backup).await?;
    }
    if let Some(team) = card.worker.as_ref().and_then(|worker| worker.team_id) {
        card.team = store.find_team(team).await?.map(|team| (team.name, team.phone));
    }
    card.agreement = Some(agreement);
    Ok(card)
}
