//! "Ik doe mee": a first name and a phone number or an address, or nothing but a code.
use uuid::Uuid;

use super::{IDEA, KEPT};
use crate::{
    service::{
        Fault, Service, ServiceError,
        exchange::moment,
        mine::{NewPerson, Reach, put_person},
    },
    storage::{Contact, IdeaJoinRecord, StoreError},
};

const ROUTE: &str = "join-idea";
const MOST_NAME: usize = 40;

/// What was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewJoin {
    /// A first name; may be empty.
    pub first_name: String,
    /// A phone number or an e-mail address; may be empty.
    pub reach: String,
    /// Sent again with the same key, it counts once; a key is one of ours, or none.
    pub idempotency_key: String,
}

/// A first name and a way to reach somebody, both of which may be empty.
pub(super) fn who(first_name: &str, reach: &str) -> Result<(Option<Reach>, Contact), Vec<Fault>> {
    let mut faults = Vec::new();
    let name = first_name.trim();
    if name.chars().count() > MOST_NAME || name.chars().any(|c| c.is_ascii_digit() || c == '@') {
        faults.push(Fault::new("first_name", "own-first-name-wrong"));
    }
    let reach = Reach::read(reach).map_err(|fault| faults.push(fault)).ok().flatten();
    if !faults.is_empty() {
        return Err(faults);
    }
    let person = Some(name.to_owned()).filter(|name| !name.is_empty());
    let details = reach.as_ref().map_or(Contact { person, ..Contact::default() }, |reach| reach.contact(name));
    Ok((reach, details))
}

/// Joins in with an idea that everybody reads. Where, and who they are from then on.
///
/// # Errors
/// `own-first-name-wrong`, `reach-wrong`, `reach-missing` for nobody in particular without a key; [`ServiceError::NotFound`] for an idea that is not open.
pub async fn join_idea(service: &Service, idea: Uuid, new: &NewJoin) -> Result<(i64, Uuid), ServiceError> {
    let found = service.store.find_idea(idea).await?.filter(|row| row.state == "open").ok_or(ServiceError::NotFound)?;
    let (reach, details) = who(&new.first_name, &new.reach).map_err(ServiceError::Invalid)?;
    let key = new.idempotency_key.parse::<Uuid>().map(|key| key.to_string()).unwrap_or_default();
    // Our own form has a key, so that one press is one person; what has none says at least how to reach somebody.
    if key.is_empty() && reach.is_none() {
        return Err(Fault::new("reach", "reach-missing").into());
    }
    let (now, inside, shard) = (moment(service), service.clone(), found.municipality_id);
    let (subject, audit) = (service.new_id(), service.new_id());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            tx.take_idea(shard, idea).await?.filter(|row| row.state == "open").ok_or(StoreError::NotFound)?;
            if let Some(earlier) = tx.remembered(ROUTE, &key, now).await? {
                return Ok(earlier);
            }
            let join = IdeaJoinRecord { municipality_id: shard, id: subject, idea_id: idea, created_at: now };
            tx.put_idea_join(join).await?;
            let person = NewPerson { municipality: shard, subject, sort: IDEA, reach, details, until: now + KEPT };
            put_person(tx, &inside, person, now).await?;
            tx.audit(shard, audit, now, ["anonymous", ROUTE, "idea"], Some(idea));
            let answer = serde_json::json!([shard, subject]);
            tx.remember(ROUTE, &key, answer.clone(), now).await?;
            Ok(answer)
        })
    });
    serde_json::from_value(work.await?).map_err(|fault| StoreError::Corrupt(fault.to_string()).into())
}
