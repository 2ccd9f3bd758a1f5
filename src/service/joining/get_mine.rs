//! What somebody gave and promised, for themselves.
use uuid::Uuid;

use super::{
    Kind,
    list_shifts::{Todo, list_todo, with_events},
    state::State,
};
use crate::{
    service::{Service, ServiceError, mine::Mine},
    storage::{Contact, SignUpRecord},
};

/// One thing somebody promised.
#[derive(Clone, Debug, PartialEq)]
pub struct Promise {
    /// The sign-up.
    pub row: SignUpRecord,
    /// Where it stands.
    pub state: State,
    /// For what, at which event, where.
    pub todo: Todo,
    /// Their place in the line, when they wait.
    pub place: Option<u64>,
    /// What else they have at the same time.
    pub overlaps: Vec<Todo>,
    /// Something that has a place, when they wait.
    pub instead: Option<Todo>,
}

/// Everything there is of somebody.
#[derive(Clone, Debug, PartialEq)]
pub struct Own {
    /// Who, with their code.
    pub mine: Mine,
    /// What they gave.
    pub details: Contact,
    /// What they promised, the first first.
    pub promises: Vec<Promise>,
}

/// Everything there is of somebody.
///
/// # Errors
/// What the database says.
pub async fn get_own(service: &Service, mine: Mine) -> Result<Own, ServiceError> {
    let details = service.store.find_contact(mine.subject).await?.map(|(details, _)| details).unwrap_or_default();
    let mut promises = Vec::new();
    for row in service.store.sign_ups_of_subject(mine.municipality, mine.subject).await? {
        promises.extend(promise(service, &mine, row).await?);
    }
    Ok(Own { mine, details, promises })
}

/// One thing somebody promised.
///
/// # Errors
/// [`ServiceError::NotFound`] for what is not theirs.
pub async fn get_promise(service: &Service, mine: &Mine, sign_up: Uuid) -> Result<Promise, ServiceError> {
    let row = service.store.find_sign_up(mine.municipality, sign_up).await?;
    let row = row.filter(|row| row.subject_id == mine.subject).ok_or(ServiceError::NotFound)?;
    promise(service, mine, row).await?.ok_or(ServiceError::NotFound)
}

async fn promise(service: &Service, mine: &Mine, row: SignUpRecord) -> Result<Option<Promise>, ServiceError> {
    let (shard, state) = (mine.municipality, State::of(&row));
    let shifts = service.store.shifts_by_id(shard, &[row.shift_id]).await?;
    let Some(todo) = with_events(service, shifts).await?.pop() else { return Ok(None) };
    let place = match row.queued.filter(|_| state == State::Waiting) {
        Some(queued) => Some(service.store.place_in_line(shard, row.shift_id, queued).await?),
        None => None,
    };
    let overlaps = match service.store.find_own_code(shard, mine.subject).await?.and_then(|code| code.reach_hmac) {
        Some(reach) if state.is_open() && Kind::of(&todo.shift) == Kind::Set => {
            let same_time = service.store.overlapping(&todo.shift, (mine.subject, &reach)).await?;
            with_events(service, same_time).await?
        }
        _ => Vec::new(),
    };
    let instead = if state == State::Waiting { instead_of(service, &todo).await? } else { None };
    Ok(Some(Promise { row, state, todo, place, overlaps, instead }))
}

/// The next that has a place: at the same event when there is one, else the first to come in the municipality.
async fn instead_of(service: &Service, full: &Todo) -> Result<Option<Todo>, ServiceError> {
    let mut open = list_todo(service).await?;
    open.retain(|one| one.shift.municipality_id == full.shift.municipality_id && one.shift.id != full.shift.id);
    let same = open.iter().position(|one| one.event.id == full.event.id).unwrap_or_default();
    Ok(if open.is_empty() { None } else { Some(open.swap_remove(same)) })
}
