//! "Ik wil iets organiseren": a resident makes an event; once somebody of a team nods everybody finds it, and there is
//! something to do for who helps.
use std::collections::HashMap;

use engine::domain::What;
use uuid::Uuid;

use super::{KEPT, WISH, join::who};
use crate::{
    service::{
        Fault, Service, ServiceError,
        acting::shard_of,
        exchange::moment,
        joining::{NewEvent, WhenWhere, event_rows, read_when_where},
        keeping::settle_erasures,
        mine::{Mine, NewPerson, Reach, put_person},
        network::check_own_words,
        outside::reader,
    },
    storage::{Contact, EventRecord, EventWishRecord, Found, StoreError, Subject, TEXT_WAITING, WorkerRecord},
};

const ROUTE: &str = "wish-event";
const MOST_NAME: usize = 80;

/// What was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewWish {
    /// What it is, when, where, and who it says organises it.
    pub event: NewEvent,
    /// What looks like a name is none.
    pub keep_words: bool,
    /// A first name.
    pub first_name: String,
    /// A phone number or an e-mail address.
    pub reach: String,
    /// Sent again with the same key, it is written down once; a key is one of ours, or none.
    pub idempotency_key: String,
}

/// What somebody wants to make, as they see it.
#[derive(Clone, Debug)]
pub struct OwnWish {
    /// The event.
    pub event: EventRecord,
    /// How it stands: `waiting`, `planned`, `no`.
    pub state: String,
    /// Who looks at it.
    pub reader: Option<WorkerRecord>,
}

/// Writes down what somebody wants to make. Where, and who they are from then on.
///
/// # Errors
/// [`ServiceError::Invalid`] with all faults: `event-name`, `own-words-too-long`, `note-number`, `note-name`, `event-day`,
/// `shift-time`, `shift-ends`, `own-first-name-missing`, `own-first-name-wrong`, `reach-missing`, `reach-wrong`, those of a
/// place.
pub async fn wish_event(service: &Service, new: &NewWish) -> Result<(i64, Uuid), ServiceError> {
    let (read, (reach, details)) = read(service, new).await?;
    let key = new.idempotency_key.parse::<Uuid>().map(|key| key.to_string()).unwrap_or_default();
    let (now, inside, event) = (moment(service), service.clone(), new.event.clone());
    let (subject, audit) = (service.new_id(), service.new_id());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            if let Some(earlier) = tx.remembered(ROUTE, &key, now).await? {
                return Ok(earlier);
            }
            let cell = read.place.cell;
            let shard = shard_of(&tx.municipalities_by_cell().await?, Some(cell.to_i64()));
            let owner = reader(tx, shard, Some(cell)).await?;
            let rows = event_rows(&inside, (shard, TEXT_WAITING), (&event, &read), Contact::default())?;
            let Subject::Event(row) = &rows.subject else { return Err(StoreError::NotFound) };
            let wish = wish((shard, row.id), (subject, owner), now);
            tx.put_partners(&inside.store, &HashMap::new(), vec![rows]).await?;
            tx.audit(shard, audit, now, ["anonymous", ROUTE, "event"], Some(wish.id));
            tx.put_event_wish(wish).await?;
            let person = NewPerson { municipality: shard, subject, sort: WISH, reach, details, until: now + KEPT };
            put_person(tx, &inside, person, now).await?;
            let answer = serde_json::json!([shard, subject]);
            tx.remember(ROUTE, &key, answer.clone(), now).await?;
            Ok(answer)
        })
    });
    serde_json::from_value(work.await?).map_err(|fault| StoreError::Corrupt(fault.to_string()).into())
}

/// When and where, and who.
async fn read(service: &Service, new: &NewWish) -> Result<(WhenWhere, (Option<Reach>, Contact)), ServiceError> {
    let mut faults = check(new);
    let person = who(&new.first_name, &new.reach).map_err(|more| faults.extend(more)).ok();
    let read = match read_when_where(service, &new.event).await {
        Ok(read) => Some(read),
        Err(ServiceError::Invalid(more)) => {
            faults.extend(more);
            None
        }
        Err(other) => return Err(other),
    };
    match (read, person) {
        (Some(read), Some(person)) if faults.is_empty() => Ok((read, person)),
        _ => Err(ServiceError::Invalid(faults)),
    }
}

fn wish(
    (municipality_id, id): (i64, Uuid),
    (subject_id, owner_id): (Uuid, Uuid),
    created_at: chrono::DateTime<chrono::Utc>,
) -> EventWishRecord {
    let state = TEXT_WAITING.to_owned();
    EventWishRecord { municipality_id, id, subject_id, owner_id, state, created_at, done_at: None, done_by: None }
}

fn check(new: &NewWish) -> Vec<Fault> {
    let mut faults = Vec::new();
    let name = new.event.name.trim();
    if name.is_empty() {
        faults.push(Fault::new("name", "event-name"));
    }
    faults.extend(check_own_words("name", name, new.keep_words, MOST_NAME));
    if new.first_name.trim().is_empty() {
        faults.push(Fault::new("first_name", "own-first-name-missing"));
    }
    if new.reach.trim().is_empty() {
        faults.push(Fault::new("reach", "reach-missing"));
    }
    faults
}

/// What somebody wants to make; nothing when it is gone.
///
/// # Errors
/// [`ServiceError::NotFound`] for who wants to make nothing.
pub async fn get_own_wish(service: &Service, mine: &Mine) -> Result<Option<OwnWish>, ServiceError> {
    if mine.sort != WISH {
        return Err(ServiceError::NotFound);
    }
    let Some(wish) = service.store.find_event_wish_of(mine.municipality, mine.subject).await? else { return Ok(None) };
    let found = service.store.found(&[(What::Event, wish.id)]).await?.remove(&wish.id);
    let Some(Found::Event(event, _)) = found else { return Ok(None) };
    let reader = service.store.find_worker(wish.owner_id).await?;
    Ok(Some(OwnWish { event, state: wish.state, reader }))
}

/// "Toch niet": they and how to reach them are gone. What nobody nodded to yet goes whole; an event that everybody reads
/// stays with the team that looks after it.
///
/// # Errors
/// `offer-not-sure` (field `sure`) without a second press; [`ServiceError::NotFound`] for who wants to make nothing.
pub async fn take_wish_back(service: &Service, mine: &Mine, sure: bool) -> Result<(), ServiceError> {
    let own = get_own_wish(service, mine).await?;
    if !sure {
        return Err(Fault::new("sure", "offer-not-sure").into());
    }
    let (now, audit, shard, subject) = (moment(service), service.new_id(), mine.municipality, mine.subject);
    let (event, store) = (own.map(|own| own.event.id), service.store.clone());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            if let Some(id) = event
                && let Some(wish) = tx.take_event_wish(shard, id).await?
            {
                if wish.state != "planned" {
                    tx.erase_partners(&[id]).await?;
                }
                tx.remove_event_wish(shard, id).await?;
            }
            tx.erase_person(shard, subject).await?;
            tx.erase_traces(&store, subject, &[], now).await?;
            tx.audit(shard, audit, now, ["anonymous", "take-event-back", "event"], event);
            Ok(())
        })
    });
    work.await?;
    settle_erasures(service).await;
    Ok(())
}
