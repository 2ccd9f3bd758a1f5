//! What somebody gave and promised, for themselves.
use std::collections::{BTreeMap, HashSet};

use uuid::Uuid;

use super::{
    Kind, SignedUp,
    list_shifts::{Todo, list_todo, with_events},
    state::State,
};
use crate::{
    service::{Service, ServiceError, exchange::moment, mine::Mine},
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
    /// They do it every time.
    pub every: bool,
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
    let rows = service.store.sign_ups_of_subject(mine.municipality, mine.subject).await?;
    let mut promises = Vec::new();
    for row in as_one(service, &mine, rows).await? {
        promises.extend(promise(service, &mine, (row, None)).await?);
    }
    Ok(Own { mine, details, promises })
}

/// What somebody does every time is one promise: the next date, and what differs on others that are still to come; by time.
/// Where nothing is to come any more its last date stands for it.
async fn as_one(service: &Service, mine: &Mine, rows: Vec<SignUpRecord>) -> Result<Vec<SignUpRecord>, ServiceError> {
    let (shard, now) = (mine.municipality, moment(service));
    let standings = service.store.standings_of(shard, mine.subject).await?;
    if standings.is_empty() {
        return Ok(rows);
    }
    let ids: Vec<Uuid> = rows.iter().map(|row| row.shift_id).collect();
    let shifts = service.store.shifts_by_id(shard, &ids).await?;
    let (mut told, mut kept, mut over) = (HashSet::new(), Vec::new(), BTreeMap::new());
    for shift in &shifts {
        let Some(row) = rows.iter().find(|row| row.shift_id == shift.id) else { continue };
        let every = standings.iter().find(|one| Some(one.series_shift_id) == shift.series_shift_id);
        let is_told = match (every, State::of(row)) {
            (None, _) => true,
            (Some(every), _) if shift.ends_at <= now => {
                over.insert(every.series_shift_id, row.clone());
                false
            }
            (Some(_), State::Offered) => true,
            (Some(every), State::Cancelled | State::Lapsed | State::CalledOff) if every.ended_at.is_none() => true,
            (Some(every), _) => told.insert(every.series_shift_id),
        };
        if is_told {
            kept.push(row.clone());
        }
    }
    let mut all: Vec<_> = over.into_iter().filter(|(each, _)| !told.contains(each)).map(|(_, row)| row).collect();
    all.append(&mut kept);
    Ok(all)
}

/// One thing somebody promised.
///
/// # Errors
/// [`ServiceError::NotFound`] for what is not theirs.
pub async fn get_promise(service: &Service, mine: &Mine, sign_up: Uuid) -> Result<Promise, ServiceError> {
    read_promise(service, mine, (sign_up, None)).await
}

/// What somebody promised just now.
///
/// # Errors
/// [`ServiceError::NotFound`] for who was erased meanwhile.
pub async fn get_promised(service: &Service, mine: &Mine, signed: &SignedUp) -> Result<Promise, ServiceError> {
    read_promise(service, mine, (signed.sign_up, signed.place)).await
}

async fn read_promise(
    service: &Service,
    mine: &Mine,
    (sign_up, place): (Uuid, Option<u64>),
) -> Result<Promise, ServiceError> {
    let row = service.store.find_sign_up(mine.municipality, sign_up).await?;
    let row = row.filter(|row| row.subject_id == mine.subject).ok_or(ServiceError::NotFound)?;
    promise(service, mine, (row, place)).await?.ok_or(ServiceError::NotFound)
}

async fn promise(
    service: &Service,
    mine: &Mine,
    (row, place): (SignUpRecord, Option<u64>),
) -> Result<Option<Promise>, ServiceError> {
    let (shard, state) = (mine.municipality, State::of(&row));
    let shifts = service.store.shifts_by_id(shard, &[row.shift_id]).await?;
    let Some(todo) = with_events(service, shifts).await?.pop() else { return Ok(None) };
    let place = match (row.queued.filter(|_| state == State::Waiting), place) {
        (Some(queued), None) => Some(service.store.place_in_line(shard, row.shift_id, queued).await?),
        (Some(_), known) => known,
        (None, _) => None,
    };
    let overlaps = match &mine.reach_hmac {
        Some(reach) if state.is_open() && Kind::of(&todo.shift) == Kind::Set => {
            let same_time = service.store.overlapping(&todo.shift, (mine.subject, reach)).await?;
            with_events(service, same_time).await?
        }
        _ => Vec::new(),
    };
    let instead = if state == State::Waiting { instead_of(service, &todo).await? } else { None };
    let every = match todo.shift.series_shift_id {
        Some(each) => {
            let standings = service.store.standings_of(shard, mine.subject).await?;
            standings.iter().any(|one| one.ended_at.is_none() && one.series_shift_id == each)
        }
        None => false,
    };
    Ok(Some(Promise { row, state, todo, place, overlaps, instead, every }))
}

/// The next that has a place: at the same event when there is one, else the first to come in the municipality.
async fn instead_of(service: &Service, full: &Todo) -> Result<Option<Todo>, ServiceError> {
    let mut open = list_todo(service).await?;
    open.retain(|one| one.shift.municipality_id == full.shift.municipality_id && one.shift.id != full.shift.id);
    let same = open.iter().position(|one| one.event.id == full.event.id).unwrap_or_default();
    Ok(if open.is_empty() { None } else { Some(open.swap_remove(same)) })
}
