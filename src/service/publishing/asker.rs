//! Whose need is it? Needs bear no name, so nobody could tell two people from one who came twice. Where numbers are published,
//! somebody of a team says so; a need of which nobody did counts nowhere.
use uuid::Uuid;

use crate::{
    service::{Fault, Principal, Service, ServiceError, acting::need_of, exchange::moment},
    storage::{NeedRecord, StoreError, Tx},
};

/// What somebody of a team says of whoever asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaidAsker {
    /// They asked for the first time within a year.
    First,
    /// They asked before: the code of that need.
    Before(String),
}

/// Is it asked whose a need is? Only where numbers are published.
///
/// # Errors
/// What the database says.
pub async fn asks_whose(service: &Service, need: &NeedRecord) -> Result<bool, ServiceError> {
    let all = service.store.publishing().await?;
    Ok(all.iter().any(|row| row.is_on && row.municipality_id == need.municipality_id))
}

/// Keeps whose a need is.
///
/// # Errors
/// `asker-code` (field `code`) for a code of no other need; [`ServiceError::Forbidden`], [`ServiceError::NotFound`] also where
/// nothing is published.
pub async fn say_asker(service: &Service, who: Principal, need: Uuid, said: SaidAsker) -> Result<(), ServiceError> {
    let staff = who.must_be_staff()?;
    let need = need_of(service, who, need).await?;
    if !asks_whose(service, &need).await? {
        return Err(ServiceError::NotFound);
    }
    let (now, audit_id, fresh) = (moment(service), service.new_id(), service.new_id());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let need = tx.take_need(need.municipality_id, need.id).await?;
            let shard = need.municipality_id;
            let asker = match said {
                SaidAsker::First => own(tx, &need, fresh).await?,
                SaidAsker::Before(code) => match same_as(tx, &need, &code, fresh).await? {
                    Some(asker) => asker,
                    None => return Ok(false),
                },
            };
            tx.set_asker(shard, need.id, Some(asker)).await?;
            tx.audit(shard, audit_id, now, [&staff.actor(), "say-asker", "need"], Some(need.id));
            Ok(true)
        })
    });
    if work.await? { Ok(()) } else { Err(Fault::new("code", "asker-code").into()) }
}

/// Whoever asked from outside has a number already, and is erased by it; others get one.
async fn own(tx: &Tx, need: &NeedRecord, fresh: Uuid) -> Result<Uuid, StoreError> {
    let outside = tx.outside_need(need.municipality_id, need.id).await?;
    Ok(outside.map_or(fresh, |row| row.subject_id))
}

async fn same_as(tx: &mut Tx, need: &NeedRecord, code: &str, fresh: Uuid) -> Result<Option<Uuid>, StoreError> {
    let (shard, code) = (need.municipality_id, code.trim().to_uppercase());
    let Some((other, asker)) = tx.asker_of_code(shard, &code).await?.filter(|(other, _)| *other != need.id) else {
        return Ok(None);
    };
    if asker.is_some() {
        return Ok(asker);
    }
    let other = tx.take_need(shard, other).await?;
    let asker = own(tx, &other, fresh).await?;
    tx.set_asker(shard, other.id, Some(asker)).await?;
    Ok(Some(asker))
}
