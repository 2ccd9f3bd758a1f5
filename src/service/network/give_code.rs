//! Somebody whom the team wrote down gets a code: with it they see what is kept of them, rest, or erase all of it.
use chrono::TimeDelta;
use uuid::Uuid;

use super::{
    CAN_DO, SELF,
    change::{Deed, member},
};
use crate::{
    service::{
        Principal, Service, ServiceError,
        exchange::moment,
        mine::{NewPerson, Reach, put_code},
    },
    storage::{Contact, Giver, HELPER_DAYS, VolunteerRecord},
};

/// A code as it is told, and what goes with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenCode {
    /// The code.
    pub code: String,
    /// The number or address that is typed beside it; nothing for a long code, which works alone.
    pub reach: Option<Reach>,
}

/// May the team give a code to this one? Who said themselves what they can do has one of their own.
pub fn may_have_code(giver: &Giver) -> bool {
    matches!(giver, Giver::Volunteer(row) if row.consent && row.source != SELF)
}

/// Gives a code to a volunteer whom the team wrote down. Asked again it is the same one.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team; [`ServiceError::NotFound`] for who is no such volunteer.
pub async fn give_code(service: &Service, who: Principal, subject: Uuid) -> Result<GivenCode, ServiceError> {
    let (staff, _) = member(who)?;
    let shard = staff.municipality;
    let giver = service.store.find_partner(shard, subject).await?.filter(may_have_code);
    let Some(Giver::Volunteer(row)) = giver else { return Err(ServiceError::NotFound) };
    let contact = service.store.find_contact(subject).await?.map(|(contact, _)| contact).unwrap_or_default();
    let (now, inside, audit) = (moment(service), service.clone(), service.new_id());
    let (reach, new) = (reach_of(&contact), person(row, &contact));
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let code = put_code(tx, &inside, new, now).await?;
            Deed { staff, subject, action: "give-code" }.log(tx, audit, now);
            Ok(code)
        })
    });
    Ok(GivenCode { code: work.await?, reach })
}

/// The number they gave, else the address.
fn reach_of(contact: &Contact) -> Option<Reach> {
    let all = [contact.phone.as_deref(), contact.email.as_deref()];
    all.into_iter().flatten().find_map(|known| Reach::read(known).ok().flatten())
}

fn person(row: VolunteerRecord, contact: &Contact) -> NewPerson {
    NewPerson {
        municipality: row.municipality_id,
        subject: row.id,
        sort: CAN_DO,
        reach: reach_of(contact),
        details: contact.clone(),
        until: row.confirmed_at.unwrap_or(row.created_at) + TimeDelta::days(HELPER_DAYS),
    }
}
