//! One change of a partner by somebody of the team: the partner is theirs to change, what matching reads follows, and the
//! log says who did what.
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::{
    service::{Service, ServiceError, Staff, exchange::moment},
    storage::{AcquaintanceRecord, Giver, HeldPartner, StoreError, Tx, VisitRecord},
};

/// What somebody does to a partner.
#[derive(Clone, Copy, Debug)]
pub(super) struct Deed {
    /// Who.
    pub staff: Staff,
    /// The partner.
    pub subject: Uuid,
    /// The word in the log.
    pub action: &'static str,
}

/// Changes a partner in one unit of work.
pub(super) async fn change<F>(service: &Service, deed: Deed, by: F) -> Result<(), ServiceError>
where
    F: FnOnce(&mut HeldPartner, DateTime<Utc>) -> Result<(), StoreError> + Send + 'static,
{
    let (now, audit_id, store) = (moment(service), service.new_id(), service.store.clone());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let mut held = tx.take_partner(deed.staff.municipality, deed.subject, now).await?;
            by(&mut held, now)?;
            tx.put_back(&store, held).await?;
            deed.log(tx, audit_id, now);
            Ok(())
        })
    });
    Ok(work.await?)
}

impl Deed {
    /// A contact with the partner, by whoever does this, without a word about it.
    pub(super) fn contact(self, service: &Service, giver: &Giver, sort: &str) -> VisitRecord {
        VisitRecord {
            municipality_id: giver.shard(),
            id: service.new_id(),
            subject_id: self.subject,
            what: giver.sort().into(),
            worker_id: self.staff.worker,
            at: moment(service),
            sort: sort.into(),
            outcome: String::new(),
            note: String::new(),
            need_id: None,
        }
    }

    /// Whoever was to be introduced to the partner has met them now.
    pub(super) async fn meet(self, tx: &mut Tx, shard: i64, now: DateTime<Utc>) -> Result<(), StoreError> {
        let worker_id = self.staff.worker;
        if tx.is_to_meet(shard, self.subject, worker_id).await? {
            let knows = AcquaintanceRecord { municipality_id: shard, subject_id: self.subject, worker_id, since: now };
            tx.acquaint(vec![knows]).await?;
        }
        Ok(())
    }

    /// Writes in the log who did what; no word of what was typed.
    pub(super) fn log(self, tx: &mut Tx, id: Uuid, now: DateTime<Utc>) {
        let actor = self.staff.actor();
        let what = [actor.as_str(), self.action, "partner"];
        tx.audit(self.staff.municipality, id, now, what, Some(self.subject));
    }
}

/// Who asks, as somebody of a team.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who did not sign in or has no team yet.
pub(super) fn member(who: crate::service::Principal) -> Result<(Staff, Uuid), ServiceError> {
    let staff = who.must_be_staff()?;
    Ok((staff, staff.team.ok_or(ServiceError::Forbidden)?))
}
