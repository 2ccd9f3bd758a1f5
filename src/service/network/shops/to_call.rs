//! The team's side: which shop to call before when, with its number and what it said.
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Shop, refuse::a_year_of_rest, shop::shop_of};
use crate::{
    service::{Principal, Service, ServiceError, exchange::moment, network::change::member},
    storage::{Contact, RestRecord, SHOP_PARTNER, SHOP_WRONG_NUMBER, ShopAnswerRecord, StoreError},
};

const ROUTE: &str = "drop-shop";
/// Shops on one page: whoever has more sees those that were promised first.
const MOST: u64 = 30;

/// A shop that waits for a call.
#[derive(Clone, Debug)]
pub struct ShopToCall {
    /// The answer.
    pub id: Uuid,
    /// The shop.
    pub shop: Shop,
    /// What it said.
    pub answer: String,
    /// What somebody can do there, or what else they want.
    pub can: Vec<String>,
    /// What else, in own words.
    pub words: String,
    /// Whom to call.
    pub contact: Contact,
    /// Whoever promised it.
    pub worker: Uuid,
    /// Before which moment.
    pub call_before: DateTime<Utc>,
    /// Nobody answers at this number.
    pub wrong_number: bool,
    /// It is a partner by now.
    pub partner: bool,
}

/// Shops that whoever asks promised to call, the first promise first.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who did not sign in.
pub async fn list_shops_to_call(service: &Service, who: Principal) -> Result<Vec<ShopToCall>, ServiceError> {
    let staff = who.must_be_staff()?;
    let mut shops = Vec::new();
    for row in service.store.shops_to_call(staff.municipality, staff.worker, MOST).await? {
        shops.extend(to_call(service, row).await?);
    }
    Ok(shops)
}

/// One of them, for everybody of a team of its municipality: whoever is at the desk calls.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team; [`ServiceError::NotFound`].
pub async fn get_shop_to_call(service: &Service, who: Principal, id: Uuid) -> Result<ShopToCall, ServiceError> {
    let (staff, _) = member(who)?;
    let row = service.store.find_shop_answer(staff.municipality, id).await?.ok_or(ServiceError::NotFound)?;
    to_call(service, row).await?.ok_or(ServiceError::NotFound)
}

async fn to_call(service: &Service, row: ShopAnswerRecord) -> Result<Option<ShopToCall>, ServiceError> {
    let Some(shop) = shop_of(service, row.subject_id).await? else { return Ok(None) };
    let contact = service.store.find_contact(row.id).await?.map(|(contact, _)| contact).unwrap_or_default();
    Ok(Some(ShopToCall {
        id: row.id,
        words: service.store.shop_words(&row).await?,
        can: row.can.split_whitespace().map(str::to_owned).collect(),
        worker: row.worker_id,
        call_before: row.call_before,
        wrong_number: row.state == SHOP_WRONG_NUMBER,
        partner: row.state == SHOP_PARTNER,
        answer: row.answer,
        contact,
        shop,
    }))
}

/// Nobody answers at the number they gave: the shop reads so on its own page, and may give another.
///
/// # Errors
/// [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn wrong_number(service: &Service, who: Principal, id: Uuid) -> Result<(), ServiceError> {
    let (staff, _) = member(who)?;
    let (now, audit_id, shard) = (moment(service), service.new_id(), staff.municipality);
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let row = tx.take_shop_answer(shard, id).await?.ok_or(StoreError::NotFound)?;
            if row.state == SHOP_WRONG_NUMBER || row.state == SHOP_PARTNER {
                return Ok(());
            }
            let state = SHOP_WRONG_NUMBER.to_owned();
            tx.update_shop_answer(ShopAnswerRecord { state, updated_at: now, ..row }).await?;
            tx.audit(shard, audit_id, now, [&staff.actor(), "wrong-number", "shop"], Some(id));
            Ok(())
        })
    });
    Ok(work.await?)
}

/// They said no on the phone: nothing of the answer is kept, and they are left in peace for a year.
///
/// # Errors
/// [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn drop_shop(service: &Service, who: Principal, id: Uuid) -> Result<(), ServiceError> {
    let (staff, _) = member(who)?;
    let (now, audit_id, store) = (moment(service), service.new_id(), service.store.clone());
    let rest = a_year_of_rest(service, (staff.municipality, Uuid::nil()), staff.worker);
    let key = format!("{} {id}", staff.municipality);
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let shard = staff.municipality;
            // Pressed twice it is done once; what never was here is not found.
            let done = tx.remembered(ROUTE, &key, now).await?.is_some();
            let Some(row) = tx.take_shop_answer(shard, id).await? else {
                return if done { Ok(()) } else { Err(StoreError::NotFound) };
            };
            let rest = RestRecord { subject_id: row.subject_id, ..rest };
            tx.erase_shop_answer(shard, id).await?;
            tx.erase_traces(&store, id, &[row.subject_id], now).await?;
            tx.begin_rest(&store, rest, now).await?;
            tx.audit(shard, audit_id, now, [&staff.actor(), "drop", "shop"], Some(id));
            tx.remember(ROUTE, &key, serde_json::Value::Null, now).await
        })
    });
    Ok(work.await?)
}
