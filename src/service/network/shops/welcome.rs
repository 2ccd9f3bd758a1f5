//! They said yes on the phone: the shop becomes a partner, with what it said as its own confirmation.
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::to_call::{ShopToCall, get_shop_to_call};
use crate::{
    service::{
        Principal, Service, ServiceError,
        exchange::moment,
        network::{
            change::{Deed, member},
            partner_of_place::{Chosen, rows},
        },
    },
    storage::{AcquaintanceRecord, SHOP_PARTNER, ShopAnswerRecord, StoreError, Tx, VisitRecord},
};

/// What a shop offers that lets somebody walk along.
const CATEGORIES: &str = "werkervaring stage";
/// What it offers that wants something else.
const ELSE: &str = "buurt";

/// Makes a partner of a shop that answered, or confirms the one it is already; whoever does this knows them from now on,
/// and the call is in the log. Done twice it is done once. Returns the partner.
///
/// # Errors
/// [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn welcome_shop(service: &Service, who: Principal, id: Uuid) -> Result<Uuid, ServiceError> {
    let (staff, _) = member(who)?;
    let waiting = get_shop_to_call(service, who, id).await?;
    if let Some(partner) = waiting.shop.partner.filter(|_| waiting.partner) {
        return Ok(partner);
    }
    let categories = categories(service, &waiting);
    let [organization, location, offer, visit, audit] = std::array::from_fn(|_| service.new_id());
    let chosen = Chosen { organization, location, offer, categories };
    let (now, owned, shard) = (moment(service), service.clone(), staff.municipality);
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let row = tx.take_shop_answer(shard, id).await?.ok_or(StoreError::NotFound)?;
            let partner = make(tx, &owned, &waiting, chosen, shard).await?;
            tx.carry_visits(shard, [waiting.shop.id, partner], "organization").await?;
            if row.state != SHOP_PARTNER {
                tx.update_shop_answer(confirmed(row, partner, now)).await?;
                let deed = Deed { staff, subject: partner, action: "welcome" };
                write_down(tx, deed, visit, now).await?;
                deed.log(tx, audit, now);
            }
            Ok(partner)
        })
    });
    Ok(work.await?)
}

/// What the shop said is what the partner offers, from now on.
fn confirmed(row: ShopAnswerRecord, partner: Uuid, now: DateTime<Utc>) -> ShopAnswerRecord {
    ShopAnswerRecord {
        subject_id: partner,
        what: "organization".into(),
        state: SHOP_PARTNER.into(),
        called_at: Some(now),
        updated_at: now,
        ..row
    }
}

/// The call stands in the log of the partner, and whoever made it knows them.
async fn write_down(tx: &mut Tx, deed: Deed, id: Uuid, at: DateTime<Utc>) -> Result<(), StoreError> {
    let (municipality_id, worker_id, subject_id) = (deed.staff.municipality, deed.staff.worker, deed.subject);
    let call = VisitRecord {
        municipality_id,
        id,
        subject_id,
        what: "organization".into(),
        worker_id,
        at,
        sort: "call".into(),
        outcome: "yes".into(),
        note: String::new(),
        need_id: None,
    };
    tx.add_visit(call).await?;
    tx.acquaint(vec![AcquaintanceRecord { municipality_id, subject_id, worker_id, since: at }]).await
}

fn categories(service: &Service, waiting: &ShopToCall) -> String {
    let wanted = if waiting.answer == "else" { ELSE } else { CATEGORIES };
    let known = |code: &&str| service.store.taxonomy().find(code).is_some();
    wanted.split(' ').filter(known).collect::<Vec<_>>().join(" ")
}

/// The partner it is: a new one of the place, or the one that stands there, reached as the shop itself said.
async fn make(
    tx: &mut Tx,
    service: &Service,
    waiting: &ShopToCall,
    chosen: Chosen,
    shard: i64,
) -> Result<Uuid, StoreError> {
    let now = moment(service);
    let mut places = tx.take_known_places(&[waiting.shop.id]).await?;
    let standing = places.first().map_or(waiting.shop.partner, |place| place.partner_id);
    if let Some(partner) = standing {
        let mut held = tx.take_partner(shard, partner, now).await?;
        held.confirm(now);
        tx.put_back(&service.store, held).await?;
        tx.put_contact(&service.store, shard, partner, waiting.contact.clone()).await?;
        return Ok(partner);
    }
    let mut place = places.pop().ok_or(StoreError::NotFound)?;
    let partner = chosen.organization;
    let rows = rows(&place, chosen, waiting.contact.clone(), shard, now)?;
    tx.put_partners(&service.store, &std::collections::HashMap::new(), vec![rows]).await?;
    place.partner_id = Some(partner);
    tx.bind_to_partners(&service.store, vec![place]).await?;
    Ok(partner)
}
