//! Everything of somebody goes, whatever they did here; and goes again when a backup from before is put back.
use std::collections::HashSet;

use crate::{
    service::{
        Principal, Service, ServiceError,
        exchange::moment,
        ideas::{IDEA, WISH, leave_idea, take_wish_back},
        joining,
        mine::Mine,
        network::{
            CAN_DO,
            shops::{Whose, erase_shop},
            take_offer_back,
        },
        outside::{SORT as QUESTION, STAGE, take_question_back},
        publishing::keep_published,
    },
    storage::Erasable,
};

/// Erases somebody who is sure of it.
///
/// # Errors
/// What the database says.
pub async fn erase_all(service: &Service, who: Principal, mine: &Mine) -> Result<(), ServiceError> {
    if let Some(whose) = Whose::of(service, mine.clone()) {
        return erase_shop(service, who, &whose).await;
    }
    match mine.sort.as_str() {
        QUESTION | STAGE => take_question_back(service, mine, true).await,
        CAN_DO => take_offer_back(service, mine, true).await,
        IDEA => leave_idea(service, mine, true).await,
        WISH => take_wish_back(service, mine, true).await,
        _ => joining::erase(service, mine).await,
    }
}

/// After somebody was erased: the list beside the key file knows it, and the files of the database hold nothing of it. What
/// fails here is done within the hour; the erasure itself stands.
pub async fn settle_erasures(service: &Service) {
    if let Err(error) = service.store.write_ledger(moment(service)).await {
        tracing::error!(%error, "the list of who was erased was not written");
    }
    if let Err(error) = keep_published(service).await {
        tracing::error!(%error, "who was erased stands beside the key file until the next time, as a sealed hash");
    }
    if let Err(error) = service.store.wipe().await {
        tracing::warn!(%error, "what was erased is in the log of the database until the next time");
    }
}

/// Erases whoever the list says was erased and this database does not know of: it was put back from before. Then list and
/// database say the same. How many there were.
///
/// # Errors
/// What the database or the list says.
pub async fn erase_again(service: &Service) -> Result<u64, ServiceError> {
    let now = moment(service);
    let unseen = service.store.unseen_erasures(now).await?;
    let mut again = 0;
    if !unseen.is_empty() {
        let hashes: HashSet<String> = unseen.iter().map(|(hash, _)| hash.clone()).collect();
        for Erasable { municipality_id, id, sort } in service.store.erasables().await? {
            if hashes.contains(&service.store.erasure_hash(id)) {
                let (code, reach_hmac) = (String::new(), None);
                let mine = Mine { municipality: municipality_id, subject: id, sort, code, reach_hmac };
                erase_all(service, Principal::Operator, &mine).await?;
                again += 1;
            }
        }
        service.store.write(move |tx| Box::pin(async move { tx.put_erasures(unseen).await })).await?;
    }
    service.store.write_ledger(now).await?;
    service.store.wipe().await?;
    Ok(again)
}
