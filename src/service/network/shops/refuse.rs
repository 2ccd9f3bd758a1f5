//! "No, thank you": thanks, and not asked for a year.
use jiff::ToSpan;
use uuid::Uuid;

use super::{Visited, whose_shop};
use crate::{
    service::{
        Fault, Principal, Service, ServiceError,
        exchange::{at_moment, moment},
        zone,
    },
    storage::RestRecord,
};

/// Why a shop is left in peace, as a door has it too.
pub(super) const REASON: &str = "no-thank-you";

/// Leaves a shop in peace for a year. Said twice it is said once; whoever answered before from this very page takes their
/// answer back with it. False when somebody else of the shop answered.
///
/// # Errors
/// `shop-nobody` where no team works: there nobody asks.
pub async fn refuse_shop(
    service: &Service,
    who: Principal,
    visited: &Visited,
    pass: &str,
) -> Result<bool, ServiceError> {
    let Some(human) = &visited.human else { return Err(Fault::new("answer", "shop-nobody").into()) };
    let own = whose_shop(service, pass).await?.map(|whose| whose.answer);
    let (now, audit_id, store) = (moment(service), service.new_id(), service.store.clone());
    let shop = visited.shop.clone();
    let row = a_year_of_rest(service, (shop.municipality, shop.subject), human.worker);
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            if let Some(before) = tx.take_shop(&shop.subjects()).await? {
                if own != Some(before.id) {
                    return Ok(false);
                }
                let whose = (before.municipality_id, before.id);
                tx.erase_shop_answer(whose.0, whose.1).await?;
                tx.erase_traces(&store, whose.1, &[before.subject_id], now).await?;
            }
            if tx.begin_rest(&store, row, now).await? {
                let what = [&who.actor(), "refuse", "shop"];
                tx.audit(shop.municipality, audit_id, now, what, Some(shop.subject));
            }
            Ok(true)
        })
    });
    Ok(work.await?)
}

/// A year without a question, from now on.
pub(super) fn a_year_of_rest(
    service: &Service,
    (municipality_id, subject_id): (i64, Uuid),
    worker_id: Uuid,
) -> RestRecord {
    let until = service.clock.now().to_zoned(zone()).saturating_add(1.year());
    RestRecord {
        municipality_id,
        subject_id,
        until: at_moment(until.timestamp()),
        reason: REASON.to_owned(),
        worker_id,
        created_at: moment(service),
    }
}
