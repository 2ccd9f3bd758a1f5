//! Who is in the team.
use uuid::Uuid;

use super::coordinator;
use crate::service::{Principal, Role, Service, ServiceError};

/// Somebody of the team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colleague {
    /// Who.
    pub id: Uuid,
    /// Name.
    pub name: String,
    /// Number.
    pub phone: Option<String>,
    /// What they may do.
    pub role: Role,
    /// Can they sign in by mail?
    pub has_email: bool,
    /// Open needs they are the one to hold on to.
    pub open_needs: u64,
    /// Partners who know only them of the team.
    pub only_theirs: u64,
    /// The one who asks.
    pub me: bool,
    /// May the one who asks change what they may do, or take them out?
    pub within_reach: bool,
}

/// Everybody of the team, by name.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is no coordinator, [`ServiceError::NotFound`] for who has no team.
pub async fn list_people(service: &Service, who: Principal) -> Result<Vec<Colleague>, ServiceError> {
    let (staff, team) = coordinator(who)?;
    let only = service.store.count_known_by_one(staff.municipality, team).await?;
    let mut people = Vec::new();
    for worker in service.store.workers_of_team(team).await? {
        let role = Role::of(&worker.role);
        people.push(Colleague {
            only_theirs: only
                .iter()
                .find(|one| one.worker_id == worker.id)
                .map_or(0, |one| one.partners.cast_unsigned()),
            open_needs: service.store.count_open_needs_of(worker.id).await?,
            id: worker.id,
            name: worker.name,
            phone: worker.phone,
            role,
            has_email: worker.email_hmac.is_some(),
            me: worker.id == staff.worker,
            within_reach: role <= staff.role,
        });
    }
    Ok(people)
}
