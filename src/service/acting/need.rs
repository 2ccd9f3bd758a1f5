//! A need: own words, a category, about where. No name, no address; how to reach somebody is kept elsewhere, if at all.
use std::collections::HashMap;

use engine::domain::{Cell, MunicipalityId, NEED_RESOLUTION};
use uuid::Uuid;

use super::course::{first_step, need_of};
use crate::{
    import::{FlagSort, first_this, flags, guess_category},
    service::{
        Fault, Principal, Service, ServiceError,
        asking::{Place, Where, find_place},
        exchange::{duty_worker, moment},
    },
    storage::{MatchRecord, NeedRecord, StoreError, Tx, WorkerRecord, municipality_of},
};

/// Who could help, as choices; empty = not asked.
pub const OWN_NETWORK: [&str; 6] = ["family", "neighbour", "friend", "colleague", "nobody", "rather-not-say"];
/// Under which answers of this use case are remembered.
const ROUTE: &str = "record-need";
/// The category of what fits in no other.
pub(super) const SOMETHING_ELSE: &str = "past_nergens";
/// Longest own words, in characters.
const MOST_WORDS: usize = 500;

/// What somebody typed on the short form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewNeed {
    /// In their own words.
    pub own_words: String,
    /// Postcode or street; empty with `no_fixed_place`.
    pub place: String,
    /// "No fixed place".
    pub no_fixed_place: bool,
    /// One of [`OWN_NETWORK`], or empty.
    pub own_network: String,
    /// A category when somebody chose one; else it is proposed from the words.
    pub category: Option<String>,
    /// An answer to "who could help?" is due, unless something cannot wait.
    pub network_due: bool,
    /// Own words hold something personal and whoever typed it says it is fine.
    pub keep_words: bool,
    /// Sent again with the same key, it is written down once; empty = every time.
    pub idempotency_key: String,
}

/// What was written down.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
pub struct Recorded {
    /// Its id.
    pub id: Uuid,
    /// The code a resident may keep.
    pub code: String,
}

/// A need with everything the page about it shows.
#[derive(Clone, Debug)]
pub struct NeedDetails {
    /// The need.
    pub need: NeedRecord,
    /// Its owner.
    pub owner: Option<WorkerRecord>,
    /// Where it is measured from; absent without a fixed place.
    pub place: Option<Place>,
    /// Where suggestions are sought from: for a while the exact place for whoever typed it, else `place`.
    pub asked_from: Option<Place>,
    /// What was chosen and still stands.
    pub choice: Option<MatchRecord>,
}

/// A code people can say over the phone: three letters and three digits, from the id; not a secret.
pub fn code_of(id: Uuid) -> String {
    const LETTERS: &[u8] = b"BDFGHJKLMNPRSTVWZ";
    let bits = id.as_u128();
    let letter = |shift: u32| char::from(LETTERS[(bits >> shift & 0xFFFF) as usize % LETTERS.len()]);
    format!("{}{}{}-{:03}", letter(0), letter(16), letter(32), (bits >> 48 & 0xFFF) % 1000)
}

/// The category that own words point at, best first, as codes; "something else" where no word is known.
pub fn propose_category(service: &Service, own_words: &str) -> Vec<String> {
    let taxonomy = service.store.taxonomy();
    let guesses = guess_category(taxonomy, own_words);
    let known = guesses.into_iter().filter_map(|(ix, _)| taxonomy.get(ix)).map(|term| term.code.to_string());
    let codes: Vec<String> = known.collect();
    if codes.is_empty() { vec![SOMETHING_ELSE.to_owned()] } else { codes }
}

/// Writes a need down; its owner is the worker on duty of the municipality it lies in.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team; [`ServiceError::Invalid`] with all faults: `own-words-missing`,
/// `own-words-too-long`, `own-words-name` (say so once, then `keep_words`), `own-network-missing`, `unknown-category`, those of a place.
pub async fn record_need(service: &Service, who: Principal, new: &NewNeed) -> Result<Recorded, ServiceError> {
    who.must_be_team()?;
    let Written { need, place } = write_need(service, new).await?;
    let recorded = store(service, who, new, need).await?;
    if let (Some(place), Principal::Staff(staff)) = (place, who) {
        service.config.typed.keep(recorded.id, staff.worker, place, service.instant());
    }
    Ok(recorded)
}

/// A need before it is known which municipality it lies in and whose it is.
pub(in crate::service) struct Written {
    /// The need.
    pub need: NeedRecord,
    /// Where it was said to be.
    pub place: Option<Place>,
}

/// Looks at what was typed and makes a need of it; nothing is kept yet.
///
/// # Errors
/// Those of [`record_need`], but for who may.
pub(in crate::service) async fn write_need(service: &Service, new: &NewNeed) -> Result<Written, ServiceError> {
    let mut faults = check_words(new);
    let category = match &new.category {
        Some(code) => Some(code.clone()),
        None => propose_category(service, &new.own_words).into_iter().next(),
    };
    let category = category.unwrap_or_else(|| SOMETHING_ELSE.to_owned());
    if service.store.taxonomy().find(&category).is_none() {
        faults.push(Fault::new("category", "unknown-category").with("value", &category));
    }
    faults.extend(check_own_network(new));
    let place = match place_of(service, new).await.map_err(|fault| fault.at("place")) {
        Ok(place) => place,
        Err(ServiceError::Invalid(more)) => {
            faults.extend(more);
            None
        }
        Err(other) => return Err(other),
    };
    if !faults.is_empty() {
        return Err(ServiceError::Invalid(faults));
    }
    Ok(Written { need: record(service, new, category, place.clone()), place })
}

fn check_own_network(new: &NewNeed) -> Option<Fault> {
    let answer = new.own_network.as_str();
    if !answer.is_empty() && !OWN_NETWORK.contains(&answer) {
        return Some(Fault::new("own_network", "bad-value").with("value", answer));
    }
    let missing = new.network_due && answer.is_empty() && first_this(&new.own_words).is_none();
    missing.then(|| Fault::new("own_network", "own-network-missing"))
}

fn check_words(new: &NewNeed) -> Vec<Fault> {
    let words = new.own_words.trim();
    let mut faults = Vec::new();
    if words.is_empty() {
        faults.push(Fault::new("own_words", "own-words-missing"));
    }
    let length = words.chars().count();
    if length > MOST_WORDS {
        faults.push(Fault::new("own_words", "own-words-too-long").with("given", length).with("most", MOST_WORDS));
    }
    // A number or address never stays; a name may be no name after all.
    let found = flags(words);
    let hard = found.iter().any(|flag| flag.sort != FlagSort::Name);
    if hard || (!found.is_empty() && !new.keep_words) {
        faults.push(Fault::new("own_words", "own-words-name"));
    }
    faults
}

async fn place_of(service: &Service, new: &NewNeed) -> Result<Option<Place>, ServiceError> {
    if new.no_fixed_place {
        return Ok(None);
    }
    find_place(service, &Where::Typed(new.place.clone())).await.map(Some)
}

async fn store(
    service: &Service,
    who: Principal,
    new: &NewNeed,
    mut record: NeedRecord,
) -> Result<Recorded, ServiceError> {
    let (audit_id, key) = (service.new_id(), new.idempotency_key.clone());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let (id, now) = (record.id, record.created_at);
            if let Some(earlier) = tx.remembered(ROUTE, &key, now).await? {
                return Ok(earlier);
            }
            let answer = serde_json::json!({ "id": id, "code": record.code });
            let shard;
            (shard, record.owner_id) = owner(tx, who, record.cell).await?;
            record.municipality_id = shard;
            let step = first_step(&record);
            tx.add_need(record).await?;
            tx.put_step(step).await?;
            tx.audit(shard, audit_id, now, [&who.actor(), "record", "need"], Some(id));
            tx.remember(ROUTE, &key, answer.clone(), now).await?;
            Ok(answer)
        })
    });
    let answer = work.await?;
    serde_json::from_value(answer).map_err(|fault| StoreError::Corrupt(fault.to_string()).into())
}

/// Whoever writes it down is the one to hold on to; else the worker on duty of the municipality it lies in.
async fn owner(tx: &mut Tx, who: Principal, cell: Option<i64>) -> Result<(MunicipalityId, Uuid), StoreError> {
    if let Principal::Staff(staff) = who {
        return Ok((staff.municipality, staff.worker));
    }
    let shard = shard_of(&tx.municipalities_by_cell().await?, cell);
    Ok((shard, duty_worker(tx, shard).await?))
}

/// The need before it is known which municipality it lies in.
fn record(service: &Service, new: &NewNeed, category: String, place: Option<Place>) -> NeedRecord {
    let id = service.new_id();
    NeedRecord {
        municipality_id: 0,
        id,
        owner_id: Uuid::nil(),
        code: code_of(id),
        own_words: new.own_words.trim().to_owned(),
        category,
        cell: place.as_ref().map(|place| place.cell.coarsened(NEED_RESOLUTION).to_i64()),
        located_by: place.map_or("none", |_| "typed").to_owned(),
        own_network: new.own_network.clone(),
        status: "open".into(),
        created_at: moment(service),
        closed_at: None,
        source: "typed".into(),
        source_id: id.to_string(),
        fingerprint: 0,
        first_this: String::new(),
        first_action_at: None,
        asker: None,
    }
}

/// The municipality a need lies in. Without a fixed place that is the one that is loaded; where several are, nobody
/// can know which, and the need stays with who is on duty for the unknown one.
pub(in crate::service) fn shard_of(by_cell: &HashMap<i64, MunicipalityId>, cell: Option<i64>) -> MunicipalityId {
    let known = match cell {
        Some(raw) => Cell::try_from(raw).ok().and_then(|cell| municipality_of(by_cell, cell)),
        None => {
            let mut loaded = by_cell.values();
            let first = loaded.next().copied();
            first.filter(|first| loaded.all(|other| other == first))
        }
    };
    known.unwrap_or_default()
}

/// One need with what belongs to it.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team, [`ServiceError::NotFound`].
pub async fn get_need(service: &Service, who: Principal, id: Uuid) -> Result<NeedDetails, ServiceError> {
    let need = need_of(service, who, id).await?;
    let cell = need.cell.and_then(|raw| Cell::try_from(raw).ok());
    let place = match cell {
        // A map that was taken back, or a list from elsewhere: then it is as a need without a fixed place.
        Some(cell) => match find_place(service, &Where::Cell(cell)).await {
            Err(ServiceError::Invalid(_)) => None,
            place => Some(place?),
        },
        None => None,
    };
    let typed = who.worker().and_then(|worker| service.config.typed.find(id, worker, service.instant()));
    let asked_from = place.clone().map(|place| typed.unwrap_or(place));
    let owner = service.store.find_worker(need.owner_id).await?;
    let choice = service.store.find_choice(id).await?;
    Ok(NeedDetails { need, owner, place, asked_from, choice })
}

/// Needs of a status, newest first, and how many there are in all.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team.
pub async fn list_needs(
    service: &Service,
    who: Principal,
    status: &str,
    skip: u64,
    limit: u64,
) -> Result<(Vec<NeedRecord>, u64), ServiceError> {
    let whose = who.whose_needs()?;
    let rows = service.store.list_needs(whose, status, skip, limit).await?;
    Ok((rows, service.store.count_needs(whose, status).await?))
}

/// Gives a need another category: the proposal was not right.
///
/// # Errors
/// `unknown-category`, [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn recategorise(service: &Service, who: Principal, id: Uuid, category: &str) -> Result<(), ServiceError> {
    let need = need_of(service, who, id).await?;
    if service.store.taxonomy().find(category).is_none() {
        return Err(Fault::new("category", "unknown-category").with("value", category).into());
    }
    let (audit_id, now, category) = (service.new_id(), moment(service), category.to_owned());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            tx.recategorise(need.municipality_id, id, &category).await?;
            tx.audit(need.municipality_id, audit_id, now, [&who.actor(), "recategorise", "need"], Some(id));
            Ok(())
        })
    });
    Ok(work.await?)
}
