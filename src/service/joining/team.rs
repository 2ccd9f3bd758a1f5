//! The team's side: events of the neighbourhood, what there is to do at them, who comes.
mod add_shift;
mod make_event;
mod welcome;

pub(super) use add_shift::blank as blank_shift;
pub use add_shift::{NewShift, add_shift};
pub use make_event::{NewEvent, make_event};
pub use welcome::{
    SignedUpFor, TeamEvent, Welcome, get_team_event, list_team_events, offers_to_call, say_for, say_no_show,
};
pub(in crate::service) use {
    add_shift::host_record,
    make_event::{WhenWhere, event_rows, read_when_where},
};

use crate::{
    service::{Service, ServiceError, Staff},
    storage::EventRecord,
};

/// Does somebody's team look after an event? Then its names are theirs to see.
async fn is_theirs(service: &Service, staff: &Staff, event: &EventRecord) -> Result<bool, ServiceError> {
    if event.municipality_id != staff.municipality {
        return Ok(false);
    }
    let Some(host) = service.store.find_host(event.municipality_id, event.id).await? else { return Ok(false) };
    if host.worker_id == staff.worker {
        return Ok(true);
    }
    let team = service.store.find_worker(host.worker_id).await?.and_then(|worker| worker.team_id);
    Ok(team.is_some() && team == staff.team)
}
