//! "Ik heb een idee": in own words, without a name, read by the team before it is read by everybody.
use chrono::{DateTime, Utc};
use engine::domain::Cell;
use h3o::Resolution;
use uuid::Uuid;

use super::{IDEA, KEPT, join::who};
use crate::{
    service::{
        Fault, Service, ServiceError,
        acting::shard_of,
        asking::{Where, find_place},
        exchange::moment,
        mine::{NewPerson, Reach, put_person},
        network::check_own_words,
        outside::reader,
    },
    storage::{Contact, IdeaJoinRecord, IdeaRecord, StoreError, TEXT_WAITING},
};

const ROUTE: &str = "pin-idea";
const MOST_WORDS: usize = 200;

/// What was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewIdea {
    /// In their own words.
    pub words: String,
    /// What looks like a name is none.
    pub keep_words: bool,
    /// Postcode or street; about where is kept.
    pub place: String,
    /// A first name; may be empty.
    pub first_name: String,
    /// A phone number or an e-mail address; may be empty.
    pub reach: String,
    /// Sent again with the same key, it is written down once; a key is one of ours, or none.
    pub idempotency_key: String,
}

/// Writes an idea down; whoever has it is the first to join in. Where, and who they are from then on.
///
/// # Errors
/// [`ServiceError::Invalid`] with all faults: `idea-missing`, `own-words-too-long`, `note-number`, `note-name`,
/// `own-first-name-wrong`, `reach-wrong`, those of a place.
pub async fn pin_idea(service: &Service, new: &NewIdea) -> Result<(i64, Uuid), ServiceError> {
    let (words, cell, (reach, details)) = check(service, new).await?;
    let key = new.idempotency_key.parse::<Uuid>().map(|key| key.to_string()).unwrap_or_default();
    let (now, inside) = (moment(service), service.clone());
    let (id, subject, audit) = (service.new_id(), service.new_id(), service.new_id());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            if let Some(earlier) = tx.remembered(ROUTE, &key, now).await? {
                return Ok(earlier);
            }
            let shard = shard_of(&tx.municipalities_by_cell().await?, Some(cell.to_i64()));
            let owner_id = reader(tx, shard, Some(cell)).await?;
            tx.put_idea(idea((shard, id, subject), (words, cell, owner_id), now)).await?;
            tx.put_idea_join(IdeaJoinRecord { municipality_id: shard, id: subject, idea_id: id, created_at: now })
                .await?;
            let person = NewPerson { municipality: shard, subject, sort: IDEA, reach, details, until: now + KEPT };
            put_person(tx, &inside, person, now).await?;
            tx.audit(shard, audit, now, ["anonymous", ROUTE, "idea"], Some(id));
            let answer = serde_json::json!([shard, subject]);
            tx.remember(ROUTE, &key, answer.clone(), now).await?;
            Ok(answer)
        })
    });
    serde_json::from_value(work.await?).map_err(|fault| StoreError::Corrupt(fault.to_string()).into())
}

fn idea(
    (municipality_id, id, subject_id): (i64, Uuid, Uuid),
    (words, cell, owner_id): (String, Cell, Uuid),
    created_at: DateTime<Utc>,
) -> IdeaRecord {
    let (state, cell) = (TEXT_WAITING.to_owned(), Some(cell.to_i64()));
    let (nodded_at, nodded_by, event_id) = (None, None, None);
    IdeaRecord {
        municipality_id,
        id,
        words,
        cell,
        state,
        subject_id,
        owner_id,
        created_at,
        nodded_at,
        nodded_by,
        event_id,
    }
}

type Person = (Option<Reach>, Contact);

/// The words, about where, and who.
async fn check(service: &Service, new: &NewIdea) -> Result<(String, Cell, Person), ServiceError> {
    let mut faults = Vec::new();
    let words = new.words.trim().to_owned();
    if words.is_empty() {
        faults.push(Fault::new("words", "idea-missing"));
    }
    faults.extend(check_own_words("words", &words, new.keep_words, MOST_WORDS));
    let person = who(&new.first_name, &new.reach).map_err(|more| faults.extend(more)).ok();
    // Everybody reads it: no finer than a neighbourhood.
    let cell = match find_place(service, &Where::Typed(new.place.clone())).await.map_err(|fault| fault.at("place")) {
        Ok(place) => Some(place.cell.coarsened(Resolution::Eight)),
        Err(ServiceError::Invalid(more)) => {
            faults.extend(more);
            None
        }
        Err(other) => return Err(other),
    };
    match (person, cell) {
        (Some(person), Some(cell)) if faults.is_empty() => Ok((words, cell, person)),
        _ => Err(ServiceError::Invalid(faults)),
    }
}
