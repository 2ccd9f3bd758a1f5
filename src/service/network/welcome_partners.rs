//! Ticked places become partners: who they are, how to reach them, what they offer, who of us knows them. All of them or
//! none; and who was ticked by a colleague in the meantime is found, not made a second time.
use std::collections::HashMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    change::{Deed, member},
    partner_of_place::{Chosen, rows},
    places_to_know::{contacts_of_ticked, get_ticked},
};
use crate::{
    import::dutch_phone,
    service::{Fault, Principal, Service, ServiceError, Staff, exchange::moment},
    storage::{AcquaintanceRecord, Contact, KnownPlaceRecord, Store, StoreError, Tx},
};

const ROUTE: &str = "welcome-partners";
const MOST_LETTERS: usize = 80;
const MOST_CATEGORIES: usize = 4;

/// What was filled in for one ticked place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TickedPlace {
    /// The place.
    pub place: Uuid,
    /// A telephone number; may be empty. `None`: it was not asked, and what the place left behind stays.
    pub phone: Option<String>,
    /// Whom to ask for, likewise.
    pub person: Option<String>,
    /// Who of the team knows them.
    pub knows: Vec<Uuid>,
    /// What they offer.
    pub categories: Vec<String>,
}

/// What came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Welcomed {
    /// Partners that are new.
    pub new: Vec<Uuid>,
    /// Partners a colleague had just made: whoever ticked them knows them too.
    pub joined: Vec<Uuid>,
}

/// One place with everything that was checked.
struct Ready {
    place: Uuid,
    contact: Contact,
    knows: Vec<Uuid>,
    chosen: Chosen,
}

/// Makes partners of ticked places. Sent again with the same key, it is done once.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team; [`ServiceError::Invalid`] with all faults, each with its
/// `place`: `phone-wrong`, `person-too-long`, `nobody-knows`, `unknown-category`, `offer-missing`, `too-many-offers`;
/// `nobody-ticked`, `too-many-ticked`.
pub async fn welcome_partners(
    service: &Service,
    who: Principal,
    ticked: &[TickedPlace],
    key: &str,
) -> Result<Welcomed, ServiceError> {
    let (staff, team) = member(who)?;
    let ids: Vec<Uuid> = ticked.iter().map(|one| one.place).collect();
    let places = get_ticked(service, who, &ids).await?;
    let people: Vec<Uuid> = service.store.workers_of_team(team).await?.into_iter().map(|worker| worker.id).collect();
    let free: Vec<Uuid> = places.iter().filter(|place| place.partner_id.is_none()).map(|place| place.id).collect();
    let faults: Vec<Fault> =
        ticked.iter().flat_map(|one| faults(service, one, &people, free.contains(&one.place))).collect();
    if !faults.is_empty() {
        return Err(ServiceError::Invalid(faults));
    }
    let kept = contacts_of_ticked(service, who, &places).await?;
    let ready = ticked.iter().map(|one| ready(service, one, kept.get(&one.place))).collect();
    store(service, staff, ready, key.to_owned()).await
}

/// What is wrong with one place; of who is a partner already only the one who knows them matters.
fn faults(service: &Service, one: &TickedPlace, people: &[Uuid], new: bool) -> Vec<Fault> {
    let mut codes = Vec::new();
    let typed = |field: &Option<String>| field.clone().unwrap_or_default();
    if !typed(&one.phone).trim().is_empty() && dutch_phone(&typed(&one.phone)).is_none() {
        codes.push(("phone", "phone-wrong"));
    }
    if typed(&one.person).chars().count() > MOST_LETTERS {
        codes.push(("person", "person-too-long"));
    }
    if one.knows.is_empty() || one.knows.iter().any(|worker| !people.contains(worker)) {
        codes.push(("knows", "nobody-knows"));
    }
    match one.categories.as_slice() {
        [] if new => codes.push(("categories", "offer-missing")),
        many if many.len() > MOST_CATEGORIES => codes.push(("categories", "too-many-offers")),
        codes_of if codes_of.iter().any(|code| service.store.taxonomy().find(code).is_none()) => {
            codes.push(("categories", "offer-missing"));
        }
        _ => {}
    }
    codes.into_iter().map(|(field, code)| Fault::new(field, code).with("place", one.place)).collect()
}

/// What was typed is how they are reached; what was not asked is what was kept of the place.
fn contact(one: &TickedPlace, kept: Option<&Contact>) -> Contact {
    let kept = kept.cloned().unwrap_or_default();
    let said = |text: &String| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    Contact {
        person: one.person.as_ref().map_or(kept.person, said),
        phone: match &one.phone {
            Some(typed) => dutch_phone(typed),
            None => kept.phone.map(|phone| dutch_phone(&phone).unwrap_or(phone)),
        },
        email: kept.email,
    }
}

fn ready(service: &Service, one: &TickedPlace, kept: Option<&Contact>) -> Ready {
    Ready {
        place: one.place,
        contact: contact(one, kept),
        knows: one.knows.clone(),
        chosen: Chosen {
            organization: service.new_id(),
            location: service.new_id(),
            offer: service.new_id(),
            categories: one.categories.join(" "),
        },
    }
}

async fn store(service: &Service, staff: Staff, ready: Vec<Ready>, key: String) -> Result<Welcomed, ServiceError> {
    let (now, store) = (moment(service), service.store.clone());
    let audits: Vec<Uuid> = ready.iter().map(|_| service.new_id()).collect();
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            if let Some(earlier) = tx.remembered(ROUTE, &key, now).await? {
                return Ok(earlier);
            }
            let done = write(tx, &store, staff, ready, now).await?;
            for (subject, audit) in done.new.iter().chain(&done.joined).zip(audits) {
                let action = if done.new.contains(subject) { "add" } else { "know" };
                Deed { staff, subject: *subject, action }.log(tx, audit, now);
            }
            let answer = serde_json::to_value(&done).map_err(|fault| StoreError::Corrupt(fault.to_string()))?;
            tx.remember(ROUTE, &key, answer.clone(), now).await?;
            Ok(answer)
        })
    });
    serde_json::from_value(work.await?).map_err(|fault| StoreError::Corrupt(fault.to_string()).into())
}

/// Looks at the places once nobody else can bind them, and makes a partner of each that has none.
async fn write(
    tx: &mut Tx,
    store: &Store,
    staff: Staff,
    ready: Vec<Ready>,
    now: DateTime<Utc>,
) -> Result<Welcomed, StoreError> {
    let ids: Vec<Uuid> = ready.iter().map(|one| one.place).collect();
    let mut places: HashMap<Uuid, KnownPlaceRecord> =
        tx.take_known_places(&ids).await?.into_iter().map(|place| (place.id, place)).collect();
    let (mut done, mut partners, mut bound) = (Welcomed::default(), Vec::new(), Vec::new());
    let mut knowing = Vec::new();
    for one in ready {
        let Some(mut place) = places.remove(&one.place) else { continue };
        let (subject, shard) = match place.partner_id {
            Some(partner) => {
                let Some(shard) = tx.shard_of_partner(partner).await? else { continue };
                done.joined.push(partner);
                (partner, shard)
            }
            None => {
                let made = one.chosen.organization;
                partners.push(rows(&place, one.chosen, one.contact, staff.municipality, now)?);
                place.partner_id = Some(made);
                bound.push(place);
                done.new.push(made);
                (made, staff.municipality)
            }
        };
        knowing.extend(one.knows.into_iter().map(|worker| knows(shard, [subject, worker], now)));
    }
    tx.put_partners(store, &HashMap::new(), partners).await?;
    for place in &bound {
        if let Some(made) = place.partner_id {
            tx.carry_visits(staff.municipality, [place.id, made], "organization").await?;
            tx.carry_shop_answer([place.id, made], now).await?;
        }
    }
    tx.bind_to_partners(store, bound).await?;
    tx.acquaint(knowing).await?;
    Ok(done)
}

const fn knows(municipality_id: i64, [subject_id, worker_id]: [Uuid; 2], since: DateTime<Utc>) -> AcquaintanceRecord {
    AcquaintanceRecord { municipality_id, subject_id, worker_id, since }
}
