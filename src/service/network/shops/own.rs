//! A shop's own page: what it said, who calls, and the way out. Shown to whoever holds its code.
use engine::domain::Instant;

use super::{Human, InStreet, Shop, Whose, human::who_calls, shop::shop_of, street::in_street, whose_shop};
use crate::{
    service::{Principal, Service, ServiceError, exchange::moment, keeping::settle_erasures},
    storage::{Contact, SHOP_PARTNER, SHOP_WRONG_NUMBER, ShopAnswerRecord, StoreError},
};

/// What one shop sees of itself.
#[derive(Clone, Debug)]
pub struct Own {
    /// Its page.
    pub whose: Whose,
    /// The shop.
    pub shop: Shop,
    /// What it said.
    pub answer: String,
    /// What somebody can do there, or what else they want.
    pub can: Vec<String>,
    /// What else, in own words.
    pub words: String,
    /// Name and number they gave.
    pub contact: Contact,
    /// Who calls.
    pub human: Option<Human>,
    /// Before which day.
    pub call_before: Instant,
    /// Somebody called and reached nobody.
    pub wrong_number: bool,
    /// It is a partner by now.
    pub partner: bool,
    /// Its street.
    pub street: Option<InStreet>,
}

/// What a shop said, for whoever holds its code; absent when it is gone.
///
/// # Errors
/// What the database says.
pub async fn get_own(service: &Service, whose: &Whose) -> Result<Option<Own>, ServiceError> {
    let Some(row) = service.store.find_shop_answer(whose.municipality, whose.answer).await? else { return Ok(None) };
    let Some(shop) = shop_of(service, row.subject_id).await? else { return Ok(None) };
    let contact = service.store.find_contact(row.id).await?.map(|(contact, _)| contact).unwrap_or_default();
    let takes_part = row.answer != "else";
    Ok(Some(Own {
        whose: whose.clone(),
        words: service.store.shop_words(&row).await?,
        human: who_calls(service, &shop, row.worker_id).await?,
        street: if takes_part { in_street(service, &shop).await? } else { None },
        call_before: Instant(row.call_before.timestamp()),
        wrong_number: row.state == SHOP_WRONG_NUMBER,
        partner: row.state == SHOP_PARTNER,
        can: row.can.split_whitespace().map(str::to_owned).collect(),
        answer: row.answer,
        contact,
        shop,
    }))
}

/// The same, from a button of its page.
///
/// # Errors
/// What the database says.
pub async fn get_own_by_pass(service: &Service, pass: &str) -> Result<Option<Own>, ServiceError> {
    match whose_shop(service, pass).await? {
        Some(whose) => get_own(service, &whose).await,
        None => Ok(None),
    }
}

/// "Not after all": the key is destroyed, and with it name, number and words; the answer is gone, also as a partner's
/// number, and what it offers is found no more. Said twice it is done once.
///
/// # Errors
/// What the database says.
pub async fn erase_shop(service: &Service, who: Principal, whose: &Whose) -> Result<(), ServiceError> {
    let (now, audit_id, owned) = (moment(service), service.new_id(), service.clone());
    let (shard, id) = (whose.municipality, whose.answer);
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let Some(row) = tx.take_shop_answer(shard, id).await? else { return Ok(()) };
            if row.state == SHOP_PARTNER {
                leave(tx, &owned, &row).await?;
            }
            tx.erase_shop_answer(shard, id).await?;
            tx.erase_traces(&owned.store, id, &[row.subject_id], now).await?;
            tx.audit(shard, audit_id, now, [&who.actor(), "erase", "shop"], Some(id));
            Ok(())
        })
    });
    work.await?;
    settle_erasures(service).await;
    Ok(())
}

/// A partner that was made of this answer offers nothing any more, and nobody can reach it.
async fn leave(tx: &mut crate::storage::Tx, service: &Service, row: &ShopAnswerRecord) -> Result<(), StoreError> {
    let (shard, subject, now) = (row.municipality_id, row.subject_id, moment(service));
    let mut held = match tx.take_partner(shard, subject, now).await {
        Err(StoreError::NotFound) => return Ok(()),
        held => held?,
    };
    for offer in held.offers.iter_mut().filter(|offer| offer.status == "active") {
        (offer.status, offer.updated_at) = ("withdrawn".to_owned(), now);
    }
    tx.put_back(&service.store, held).await?;
    tx.put_contact(&service.store, shard, subject, Contact::default()).await
}
