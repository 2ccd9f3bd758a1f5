//! Who reads what comes from outside: a person with a name, for the page says who it is.
//!
//! Of the people of the teams that work where the need lies: who is on duty, else a coordinator, else a member, else an
//! administrator; of two alike whoever has been here longest. Where no team works there, or nobody knows where it is,
//! the same among all teams of the municipality. Where there is no team at all it waits at the desk.
use engine::domain::{Cell, MunicipalityId};
use uuid::Uuid;

use crate::{
    service::{Role, exchange::duty_worker},
    storage::{StoreError, Tx, WorkerRecord},
};

/// The worker who reads it.
pub(in crate::service) async fn reader(
    tx: &mut Tx,
    shard: MunicipalityId,
    cell: Option<Cell>,
) -> Result<Uuid, StoreError> {
    if let Some(cell) = cell
        && let Some(reader) = first(tx.people_who_work_in(shard, cell).await?)
    {
        return Ok(reader);
    }
    match first(tx.people_of_municipality(shard).await?) {
        Some(reader) => Ok(reader),
        None => duty_worker(tx, shard).await,
    }
}

/// They come in the order of how long they have been here.
fn first(people: Vec<WorkerRecord>) -> Option<Uuid> {
    let rank = |worker: &WorkerRecord| match (worker.on_duty, Role::of(&worker.role)) {
        (true, _) => 0,
        (false, Role::Coordinator) => 1,
        (false, Role::Member) => 2,
        (false, Role::Administrator) => 3,
    };
    people.into_iter().min_by_key(rank).map(|worker| worker.id)
}
