//! The team's side: events of the neighbourhood, what there is to do at them, who comes.
mod add_shift;
mod begin_series;
mod call_off;
mod change_event;
mod change_shift;
mod following;
mod make_event;
mod move_shift;
mod venue;
mod welcome;

pub use add_shift::{NewShift, add_shift};
pub(super) use add_shift::{blank as blank_shift, local};
pub use call_off::{call_off_event, call_off_shift};
pub use change_event::{EventChange, change_event};
pub use change_shift::{ShiftChange, change_shift};
pub use following::{call_off_each, call_off_following, change_each, change_following};
pub use make_event::{NewEvent, make_event};
pub(super) use make_event::{local_text, location, rows_of};
pub use welcome::{
    SignedUpFor, TeamEvent, Welcome, get_team_event, list_team_events, notices_to_call, offers_to_call, say_for,
    say_no_show, say_told,
};
pub(in crate::service) use {
    add_shift::host_record,
    make_event::{WhenWhere, event_rows, read_when_where},
};

use uuid::Uuid;

use super::{Joining, get_joining};
use crate::{
    service::{Fault, Principal, Service, ServiceError, Staff, exchange::moment},
    storage::EventRecord,
};

/// An event that whoever asks may change: their team looks after it, it goes on and is not over.
async fn to_change(service: &Service, who: Principal, event: Uuid) -> Result<(Staff, Joining), ServiceError> {
    let staff = who.must_be_staff()?;
    let joining = get_joining(service, event).await?;
    if !is_theirs(service, &staff, &joining.event).await? {
        return Err(ServiceError::NotFound);
    }
    if joining.is_called_off() || joining.event.ends_at <= moment(service) {
        return Err(over());
    }
    Ok((staff, joining))
}

/// It does not go on, or was already.
fn over() -> ServiceError {
    Fault::new("event", "event-over").into()
}

/// Does somebody's team look after an event? Then its names are theirs to see.
pub(super) async fn is_theirs(service: &Service, staff: &Staff, event: &EventRecord) -> Result<bool, ServiceError> {
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
