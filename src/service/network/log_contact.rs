//! A call, a visit, a thank-you, something asked or given: one line in the log of a partner.
use uuid::Uuid;

use super::{
    asks::{ASKED, month_of},
    change::{Deed, member},
    own_words,
};
use crate::{
    service::{Fault, Principal, Service, ServiceError, exchange::moment},
    storage::VisitRecord,
};

/// Sorts of contact.
pub const CONTACT_SORTS: [&str; 5] = ["call", "visit", "asked", "given", "thanks"];
/// What came of it; empty = nothing to say.
pub const CONTACT_OUTCOMES: [&str; 3] = ["yes", "perhaps", "no"];
const ROUTE: &str = "log-contact";
const MOST_WORDS: usize = 200;

/// What is written down.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewContact {
    /// One of [`CONTACT_SORTS`].
    pub sort: String,
    /// One of [`CONTACT_OUTCOMES`], or empty.
    pub outcome: String,
    /// One line; may be empty.
    pub note: String,
    /// The line holds something that looks like a name and whoever typed it says it is none.
    pub keep_words: bool,
    /// Sent again with the same key, it is written down once.
    pub idempotency_key: String,
}

/// Writes a contact down. Whoever was to be introduced to them and calls or visits knows them from then on.
///
/// # Errors
/// [`ServiceError::Forbidden`], [`ServiceError::NotFound`]; `contact-sort-missing`, `bad-value`, `own-words-too-long`,
/// `note-number`, `note-name`, `asked-enough` when they were asked as often as they want this month.
pub async fn log_contact(
    service: &Service,
    who: Principal,
    subject: Uuid,
    new: &NewContact,
) -> Result<(), ServiceError> {
    let (staff, _) = member(who)?;
    let faults = faults(new);
    if !faults.is_empty() {
        return Err(ServiceError::Invalid(faults));
    }
    let shard = staff.municipality;
    let giver = service.store.find_partner(shard, subject).await?.ok_or(ServiceError::NotFound)?;
    let (now, audit_id) = (moment(service), service.new_id());
    let deed = Deed { staff, subject, action: "contact" };
    let (outcome, note) = (new.outcome.clone(), new.note.trim().to_owned());
    let row = VisitRecord { outcome, note, ..deed.contact(service, &giver, &new.sort) };
    let (key, meets) = (new.idempotency_key.clone(), matches!(new.sort.as_str(), "call" | "visit"));
    let (month, store) = (month_of(service), service.store.clone());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            if tx.remembered(ROUTE, &key, now).await?.is_some() {
                return Ok(true);
            }
            if meets {
                deed.meet(tx, shard, now).await?;
            }
            if row.sort == ASKED {
                if !deed.ask(tx, &store, (row, month)).await? {
                    return Ok(false);
                }
            } else {
                tx.add_visit(row).await?;
            }
            deed.log(tx, audit_id, now);
            tx.remember(ROUTE, &key, serde_json::Value::Null, now).await?;
            Ok(true)
        })
    });
    if work.await? { Ok(()) } else { Err(Fault::new("sort", "asked-enough").into()) }
}

fn faults(new: &NewContact) -> Vec<Fault> {
    let mut faults = Vec::new();
    if !CONTACT_SORTS.contains(&new.sort.as_str()) {
        faults.push(Fault::new("sort", "contact-sort-missing"));
    }
    if !new.outcome.is_empty() && !CONTACT_OUTCOMES.contains(&new.outcome.as_str()) {
        faults.push(Fault::new("outcome", "bad-value").with("value", &new.outcome));
    }
    faults.extend(own_words::check("note", new.note.trim(), new.keep_words, MOST_WORDS));
    faults
}
