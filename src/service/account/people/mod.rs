//! The people of a team, for its coordinator: who is here, who comes, what they may, who leaves.
mod change_role;
mod invite;
mod list;
mod take_out;

pub use change_role::change_role;
pub use invite::{Invitation, invite};
pub use list::{Colleague, list_people};
pub use take_out::take_out;

use crate::{
    service::{Principal, Role, ServiceError, Staff},
    storage::{StoreError, Tx, WorkerRecord},
};

/// The coordinator who asks, and their team.
fn coordinator(who: Principal) -> Result<(Staff, uuid::Uuid), ServiceError> {
    who.must_be(Role::Coordinator)?;
    let staff = who.must_be_staff()?;
    Ok((staff, staff.team.ok_or(ServiceError::NotFound)?))
}

/// Does the installation have an administrator without this one?
async fn others_administer(tx: &mut Tx, without: uuid::Uuid) -> Result<bool, StoreError> {
    tx.has_other_administrator(without, Role::Administrator.as_str()).await
}

/// Does the team have a coordinator without this one?
fn others_lead(team: &[WorkerRecord], without: uuid::Uuid) -> bool {
    team.iter().any(|worker| worker.id != without && Role::of(&worker.role) >= Role::Coordinator)
}
