//! "Dit kan ik": somebody of the neighbourhood says what they can do. The team alone sees it, nobody is sent to them until
//! one of the team spoke to them, and they are asked twice a month at most.
use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use engine::domain::{Cell, Kind, MunicipalityId, NEED_RESOLUTION, Visibility, Warmth};
use uuid::Uuid;

use super::{own_words, partner_of_place::blank_offer};
use crate::{
    service::{
        Fault, Service, ServiceError,
        acting::{propose_category, shard_of},
        asking::{Where, find_place},
        exchange::moment,
        keeping::settle_erasures,
        mine::{Mine, NewPerson, Reach, put_person},
    },
    storage::{
        Contact, HELPER_DAYS, OfferRecord, PartnerRows, Projected, Stands, StoreError, Subject, VolunteerRecord,
    },
};

const ROUTE: &str = "offer-oneself";
/// What somebody who offers something is written down as.
pub const CAN_DO: &str = "can-do";
/// Where a volunteer comes from who said it themselves.
pub const SELF: &str = "self";
/// The version of the text above the button that somebody says yes to by pressing it; in the log beside them.
pub const OWN_CONSENT: &str = "own-consent-2026-11";
/// So often a month they are asked at most.
pub const ASKS_A_MONTH: i64 = 2;
const MOST_NAME: usize = 40;
const MOST_WORDS: usize = 300;
/// So long a code opens what they gave.
const KEPT: TimeDelta = TimeDelta::days(HELPER_DAYS);

/// What was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnOffer {
    /// In their own words.
    pub can_do: String,
    /// Postcode or street; about where is kept.
    pub place: String,
    /// A first name.
    pub first_name: String,
    /// A phone number or an e-mail address.
    pub reach: String,
    /// The words hold something that looks like a name and whoever typed it says it is none.
    pub keep_words: bool,
    /// Sent again with the same key, it is written down once; a key is one of ours, or none.
    pub idempotency_key: String,
}

/// What is found of it.
struct Checked {
    reach: Reach,
    cell: Cell,
    stands: Stands,
    category: String,
}

/// Writes down what somebody can do; where, and who they are from then on.
///
/// # Errors
/// [`ServiceError::Invalid`] with all faults: `own-can-do-missing`, `own-words-too-long`, `note-number`, `note-name`,
/// `own-first-name-missing`, `own-first-name-wrong`, `reach-missing`, `reach-wrong`, those of a place.
pub async fn offer_oneself(service: &Service, new: &OwnOffer) -> Result<(i64, Uuid), ServiceError> {
    let checked = check(service, new).await?;
    let key = new.idempotency_key.parse::<Uuid>().map(|key| key.to_string()).unwrap_or_default();
    let (now, inside, new) = (moment(service), service.clone(), new.clone());
    let (id, offer_id, audits) = (service.new_id(), service.new_id(), [service.new_id(), service.new_id()]);
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            if let Some(earlier) = tx.remembered(ROUTE, &key, now).await? {
                return Ok(earlier);
            }
            let shard = shard_of(&tx.municipalities_by_cell().await?, Some(checked.cell.to_i64()));
            let rows = rows((shard, id, offer_id), &new, &checked, now);
            tx.put_partners(&inside.store, &HashMap::new(), vec![rows]).await?;
            let details = checked.reach.contact(&new.first_name);
            let (reach, until) = (Some(checked.reach), now + KEPT);
            let person = NewPerson { municipality: shard, subject: id, sort: CAN_DO, reach, details, until };
            put_person(tx, &inside, person, now).await?;
            for (audit, action) in audits.into_iter().zip(["offer-oneself", OWN_CONSENT]) {
                tx.audit(shard, audit, now, ["anonymous", action, "partner"], Some(id));
            }
            let answer = serde_json::json!([shard, id]);
            tx.remember(ROUTE, &key, answer.clone(), now).await?;
            Ok(answer)
        })
    });
    serde_json::from_value(work.await?).map_err(|fault| StoreError::Corrupt(fault.to_string()).into())
}

async fn check(service: &Service, new: &OwnOffer) -> Result<Checked, ServiceError> {
    let mut faults = check_words(new);
    let reach = match Reach::read(&new.reach) {
        Ok(Some(reach)) => Some(reach),
        Ok(None) => {
            faults.push(Fault::new("reach", "reach-missing"));
            None
        }
        Err(fault) => {
            faults.push(fault);
            None
        }
    };
    let cell = match find_place(service, &Where::Typed(new.place.clone())).await.map_err(|fault| fault.at("place")) {
        Ok(place) => Some(place.cell.coarsened(NEED_RESOLUTION)),
        Err(ServiceError::Invalid(more)) => {
            faults.extend(more);
            None
        }
        Err(other) => return Err(other),
    };
    let (Some(reach), Some(cell), true) = (reach, cell, faults.is_empty()) else {
        return Err(ServiceError::Invalid(faults));
    };
    // From the anchor of the cell: nothing of the address that was typed stays anywhere.
    let at = find_place(service, &Where::Cell(cell)).await?.at;
    let category = propose_category(service, &new.can_do).into_iter().next();
    let category = category.unwrap_or_else(|| "past_nergens".into());
    Ok(Checked { reach, cell, stands: Stands { cell: Some(cell), at: Some(at) }, category })
}

fn check_words(new: &OwnOffer) -> Vec<Fault> {
    let mut faults = Vec::new();
    if new.can_do.trim().is_empty() {
        faults.push(Fault::new("can_do", "own-can-do-missing"));
    }
    faults.extend(own_words::check("can_do", new.can_do.trim(), new.keep_words, MOST_WORDS));
    let name = new.first_name.trim();
    if name.is_empty() {
        faults.push(Fault::new("first_name", "own-first-name-missing"));
    } else if name.chars().count() > MOST_NAME || name.chars().any(|c| c.is_ascii_digit() || c == '@') {
        faults.push(Fault::new("first_name", "own-first-name-wrong"));
    }
    faults
}

/// Nobody spoke to them yet: nothing of it is confirmed, so nobody finds it.
fn rows(
    (shard, id, offer_id): (MunicipalityId, Uuid, Uuid),
    new: &OwnOffer,
    checked: &Checked,
    now: DateTime<Utc>,
) -> PartnerRows {
    let volunteer = VolunteerRecord {
        municipality_id: shard,
        id,
        display_name: new.first_name.trim().to_owned(),
        description: new.can_do.trim().to_owned(),
        cell: checked.cell.to_i64(),
        located_by: "typed".into(),
        languages: String::new(),
        slots: 0,
        asks_most: Some(ASKS_A_MONTH),
        asks_this_month: 0,
        consent: true,
        public: false,
        confirmed_at: None,
        created_at: now,
        updated_at: now,
        source: SELF.into(),
        source_id: id.to_string(),
        fingerprint: 0,
    };
    let offer = OfferRecord {
        volunteer_id: Some(id),
        name: volunteer.display_name.clone(),
        description: volunteer.description.clone(),
        categories: checked.category.clone(),
        kind: Kind::Handen.as_str().into(),
        confirmed_at: None,
        ..blank_offer(shard, offer_id, now)
    };
    let entry = Projected::volunteer(&offer, &volunteer, Warmth::Formal, checked.stands);
    let (subject, visibility) = (Subject::Volunteer(volunteer, offer), Visibility::Team);
    // How to reach them is kept with their code.
    let contact = Contact::default();
    PartnerRows { subject, location: None, contact, contact_is_public: false, visibility, entry }
}

/// What somebody offered, for whoever shows their code; nothing when it is gone.
///
/// # Errors
/// [`ServiceError::NotFound`] for who offered nothing.
pub async fn get_own_offer(service: &Service, mine: &Mine) -> Result<Option<VolunteerRecord>, ServiceError> {
    if mine.sort != CAN_DO {
        return Err(ServiceError::NotFound);
    }
    Ok(service.store.find_volunteer(mine.municipality, mine.subject).await?)
}

/// "Toch niet": everything of them goes, at once.
///
/// # Errors
/// `offer-not-sure` (field `sure`) without a second press; [`ServiceError::NotFound`] for who offered nothing.
pub async fn take_offer_back(service: &Service, mine: &Mine, sure: bool) -> Result<(), ServiceError> {
    if mine.sort != CAN_DO {
        return Err(ServiceError::NotFound);
    }
    if !sure {
        return Err(Fault::new("sure", "offer-not-sure").into());
    }
    let (now, audit_id, shard, subject) = (moment(service), service.new_id(), mine.municipality, mine.subject);
    let store = service.store.clone();
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            tx.erase_helper(shard, subject).await?;
            tx.erase_traces(&store, subject, &[], now).await?;
            tx.audit(shard, audit_id, now, ["anonymous", "take-offer-back", "partner"], Some(subject));
            Ok(())
        })
    });
    work.await?;
    settle_erasures(service).await;
    Ok(())
}
