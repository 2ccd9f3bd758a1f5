//! What somebody of the team may do changes, at once.
use uuid::Uuid;

use super::{coordinator, invite::check_role, others_administer, others_lead};
use crate::{
    service::{Fault, Principal, Role, Service, ServiceError, exchange::moment},
    storage::{StoreError, WorkerRecord},
};

/// Gives somebody of one's own team another role.
///
/// # Errors
/// Field `role`: `account-role`, `account-role-above` for a role above one's own or somebody who has one,
/// `account-last-administrator`, `account-last-coordinator`; [`ServiceError::Forbidden`], [`ServiceError::NotFound`] for who is not of this team.
pub async fn change_role(service: &Service, who: Principal, id: Uuid, role: &str) -> Result<(), ServiceError> {
    let (staff, team) = coordinator(who)?;
    let role = check_role(role, staff.role)?;
    let (now, audit_id) = (moment(service), service.new_id());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let others_administer = others_administer(tx, id).await?;
            let people = tx.take_team(team).await?;
            let worker = people.iter().find(|worker| worker.id == id).cloned().ok_or(StoreError::NotFound)?;
            if Role::of(&worker.role) > staff.role {
                return Ok(Some("account-role-above"));
            }
            let administers = Role::of(&worker.role) == Role::Administrator;
            if administers && role < Role::Administrator && !others_administer {
                return Ok(Some("account-last-administrator"));
            }
            if role < Role::Coordinator && !others_lead(&people, id) {
                return Ok(Some("account-last-coordinator"));
            }
            tx.put_worker(WorkerRecord { role: role.as_str().to_owned(), ..worker }).await?;
            let actor = staff.actor();
            let what = [actor.as_str(), "change-role", "worker"];
            tx.audit(staff.municipality, audit_id, now, what, Some(id));
            Ok(None)
        })
    });
    match work.await? {
        Some(code) => Err(Fault::new("role", code).into()),
        None => Ok(()),
    }
}
