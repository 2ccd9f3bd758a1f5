//! After the day of an agreement: was it kept? A yes is a deed of the place, for which they are thanked; a no gives the
//! place back, and the need goes on.
use uuid::Uuid;

use super::{course::need_of, moments::begin_of_today};
use crate::{
    service::{Fault, Principal, Service, ServiceError, Staff, exchange::moment, network},
    storage::{AgreementRecord, Found, Month, Store, StoreError, Tx},
};

/// It went as agreed.
pub const KEPT: &str = "yes";
/// It did not.
const MISSED: &str = "no";
/// Not said, after all.
const UNSAID: &str = "undo";

/// Is the day of it over?
pub fn is_over(service: &Service, held: &AgreementRecord) -> bool {
    held.starts_at < begin_of_today(service)
}

/// Says whether what was agreed came about: `yes`, `no`, or `undo` after a yes. Said twice, it counts once.
///
/// # Errors
/// `kept-missing` for another word, `kept-early` before the day is over; [`ServiceError::Forbidden`],
/// [`ServiceError::NotFound`].
pub async fn say_kept(service: &Service, who: Principal, need: Uuid, said: &str) -> Result<(), ServiceError> {
    let staff = who.must_be_staff()?;
    let need = need_of(service, who, need).await?;
    if ![KEPT, MISSED, UNSAID].contains(&said) {
        return Err(Fault::new("kept", "kept-missing").into());
    }
    let Some(held) = service.store.find_agreement(need.id).await? else { return Ok(()) };
    if !is_over(service, &held) {
        return Err(Fault::new("kept", "kept-early").into());
    }
    let given = given(service, staff, &held).await?;
    let month = network::month_of(service);
    let (now, audit_id, store, said) = (moment(service), service.new_id(), service.store.clone(), said.to_owned());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let need = tx.take_need(need.municipality_id, need.id).await?;
            // Whoever was first has said it.
            let Some(held) = tx.held_for(need.municipality_id, need.id).await? else { return Ok(()) };
            if !keep(tx, &store, (&held, given), &said, (now, month)).await? {
                return Ok(());
            }
            let action = format!("kept-{said}");
            tx.audit(need.municipality_id, audit_id, now, [&staff.actor(), &action, "need"], Some(need.id));
            Ok(())
        })
    });
    Ok(work.await?)
}

/// What stands with the partner after a yes; nothing where no partner gave it.
async fn given(
    service: &Service,
    staff: Staff,
    held: &AgreementRecord,
) -> Result<Option<network::Contacts>, ServiceError> {
    let Ok(what) = held.what.parse() else { return Ok(None) };
    let found = service.store.found(&[(what, held.entry_id)]).await?.remove(&held.entry_id);
    let giver = found.as_ref().and_then(Found::giver);
    Ok(giver.map(|giver| network::Contacts::given(service, staff, giver, held.need_id)))
}

/// False when that was said already.
async fn keep(
    tx: &mut Tx,
    store: &Store,
    (held, given): (&AgreementRecord, Option<network::Contacts>),
    said: &str,
    (now, month): (chrono::DateTime<chrono::Utc>, Month),
) -> Result<bool, StoreError> {
    let kept = held.outcome.as_deref() == Some(KEPT);
    match said {
        KEPT if !kept => {
            tx.set_outcome(held, Some((KEPT, now))).await?;
            if let Some(given) = given {
                given.keep(tx, store, now).await?;
            }
        }
        MISSED if !kept => {
            let need = (held.municipality_id, held.need_id);
            tx.release(store.taxonomy(), need, ("ended", Some(MISSED)), now).await?;
        }
        UNSAID if kept => {
            tx.set_outcome(held, None).await?;
            network::unsay(tx, store, (held.need_id, held.ended_at.as_slice()), month).await?;
        }
        _ => return Ok(false),
    }
    Ok(true)
}
