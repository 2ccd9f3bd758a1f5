//! A call about a suggestion: whom to ask for, under which number, and what they said. Only a yes with a time holds a place.
use engine::domain::What;
use uuid::Uuid;

use super::{
    course::need_of,
    hold::{Promises, agreement, refusal},
    moments::when_of,
};
use crate::{
    import::phone_digits,
    service::{Fault, Principal, Service, ServiceError, Staff, exchange::moment, network},
    storage::{AgreementRecord, CallRecord, ChangeRecord, Contact, Found, Giver, Held, NeedRecord, Tx, WorkerRecord},
};

/// Why they said no, as choices; none needs to be chosen.
pub const NO_REASONS: [&str; 3] = ["full", "later", "other"];
const ROUTE: &str = "log-call";

/// Whom one calls, and who calls.
#[derive(Clone, Debug)]
pub struct Call {
    /// The need it is about.
    pub need: NeedRecord,
    /// What was found.
    pub found: Found,
    /// Its sort.
    pub what: What,
    /// Number and the person to ask for.
    pub contact: Contact,
    /// Nobody of the team has agreed anything with them yet.
    pub is_new: bool,
    /// Who calls.
    pub caller: WorkerRecord,
    /// For which team.
    pub team: String,
    /// Who could stand in, the caller left out.
    pub colleagues: Vec<WorkerRecord>,
    /// Who of the team knows them.
    pub known_by: Vec<WorkerRecord>,
}

/// What they said, as the form sends it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// `yes`, `call-back` or `no`.
    pub answer: String,
    /// A moment in words; else `day` and `time`.
    pub when: String,
    /// `2026-09-16`.
    pub day: String,
    /// `14:00`.
    pub time: String,
    /// One of [`NO_REASONS`], or empty.
    pub reason: String,
    /// A number, where none was known.
    pub phone: String,
    /// Whom to ask for, where nobody was known.
    pub person: String,
    /// What both promise, and who stands in.
    pub promises: Promises,
    /// Sent again with the same key, it counts once; empty = every time.
    pub idempotency_key: String,
}

/// What is kept of a call, checked.
struct Checked {
    call: CallRecord,
    agreement: Option<AgreementRecord>,
    contact: Option<(i64, Uuid, Contact)>,
}

/// Everything the page beside the phone shows.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team, [`ServiceError::NotFound`].
pub async fn get_call(service: &Service, who: Principal, need: Uuid, entry: Uuid) -> Result<Call, ServiceError> {
    let staff = who.must_be_staff()?;
    let need = need_of(service, need).await?;
    let row = service.store.find_entry(entry).await?.ok_or(ServiceError::NotFound)?;
    let what: What = row.what.parse().map_err(|_| ServiceError::NotFound)?;
    let details = network::get_found(service, who, what, entry).await?;
    let mut contact = details.contact.unwrap_or_default();
    if let Found::KnownPlace(place) = &details.found {
        contact.phone = contact.phone.or_else(|| place.phone.clone());
    }
    let subject = subject(&details.found, entry);
    let known_by = service.store.known_by(&[subject]).await?.remove(&subject).unwrap_or_default();
    let caller = service.store.find_worker(staff.worker).await?.ok_or(ServiceError::NotFound)?;
    let (team, colleagues) = around(service, &staff).await?;
    let is_new = what == What::KnownPlace;
    Ok(Call { need, found: details.found, what, contact, is_new, caller, team, colleagues, known_by })
}

/// Who is reached: the one behind an offer, else the thing itself.
pub fn subject(found: &Found, entry: Uuid) -> Uuid {
    match found {
        Found::Offer(_, Giver::Organization(giver), _) => giver.id,
        Found::Offer(_, Giver::Volunteer(giver), _) => giver.id,
        Found::KnownPlace(_) | Found::Event(..) | Found::Initiative(..) => entry,
    }
}

async fn around(service: &Service, staff: &Staff) -> Result<(String, Vec<WorkerRecord>), ServiceError> {
    let Some(team) = staff.team else { return Ok((String::new(), Vec::new())) };
    let name = service.store.find_team(team).await?.map(|team| team.name).unwrap_or_default();
    let mut colleagues = service.store.workers_of_team(team).await?;
    colleagues.retain(|one| one.id != staff.worker);
    Ok((name, colleagues))
}

/// Keeps what they said. A yes holds the place and stops the clock, exactly once whatever is sent again.
///
/// # Errors
/// [`ServiceError::Invalid`] with all faults: `answer-missing`, those of the moment (`when-...`), `phone-missing`,
/// `bad-phone`, `promise-too-long`, `promise-personal`, `bad-value`; `place-full`, `already-agreed` when somebody was
/// earlier. [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn log_call(
    service: &Service,
    who: Principal,
    (need, entry): (Uuid, Uuid),
    said: &Said,
) -> Result<(), ServiceError> {
    let staff = who.must_be_staff()?;
    let call = get_call(service, who, need, entry).await?;
    let row = service.store.find_entry(entry).await?.ok_or(ServiceError::NotFound)?;
    let checked = check(service, &staff, &call, &row, said)?;
    let (now, audit_id, key) = (moment(service), service.new_id(), format!("{need} {}", said.idempotency_key));
    let key = if said.idempotency_key.is_empty() { String::new() } else { key };
    let (store, role) = (service.store.clone(), staff.role.as_str());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            if tx.remembered(ROUTE, &key, now).await?.is_some() {
                return Ok(Held::Now);
            }
            let (shard, outcome) = (checked.call.municipality_id, checked.call.outcome.clone());
            if let Some(agreement) = checked.agreement {
                let held = tx.hold(store.taxonomy(), agreement).await?;
                if held != Held::Now {
                    return Ok(held);
                }
            }
            tx.add_call(checked.call).await?;
            if let Some((shard, subject, contact)) = checked.contact {
                tx.keep_contact(&store, shard, subject, contact).await?;
            }
            tx.audit(shard, audit_id, now, [role, &format!("call-{outcome}"), "need"], Some(need)).await?;
            done(tx, &key, now).await
        })
    });
    match work.await? {
        Held::Now => Ok(()),
        refused => Err(refusal(refused).into()),
    }
}

async fn done(tx: &mut Tx, key: &str, now: chrono::DateTime<chrono::Utc>) -> Result<Held, crate::storage::StoreError> {
    tx.remember(ROUTE, key, serde_json::json!({}), now).await?;
    Ok(Held::Now)
}

fn check(
    service: &Service,
    staff: &Staff,
    call: &Call,
    row: &ChangeRecord,
    said: &Said,
) -> Result<Checked, ServiceError> {
    let mut faults = Vec::new();
    let mut moment_said = || match when_of(service, &said.when, &said.day, &said.time) {
        Ok(at) => Some(at),
        Err(fault) => {
            faults.push(fault);
            None
        }
    };
    let (outcome, at) = match said.answer.as_str() {
        "yes" => ("yes".to_owned(), moment_said()),
        "call-back" => ("call-back".to_owned(), moment_said()),
        "no" if said.reason.is_empty() => ("no".to_owned(), None),
        "no" if NO_REASONS.contains(&said.reason.as_str()) => (format!("no-{}", said.reason), None),
        "no" => {
            faults.push(Fault::new("reason", "bad-value").with("value", &said.reason));
            (String::new(), None)
        }
        _ => {
            faults.push(Fault::new("answer", "answer-missing"));
            (String::new(), None)
        }
    };
    let yes = outcome == "yes";
    let contact = contact_said(call, row, said, yes, &mut faults);
    let held = agreement(service, staff, call, &said.promises, at.filter(|_| yes), &mut faults);
    if !faults.is_empty() {
        return Err(ServiceError::Invalid(faults));
    }
    let kept = CallRecord {
        municipality_id: call.need.municipality_id,
        id: service.new_id(),
        need_id: call.need.id,
        entry_id: row.id,
        what: call.what.as_str().into(),
        name: call.found.name().to_owned(),
        worker_id: staff.worker,
        at: moment(service),
        call_back_at: at.filter(|_| outcome == "call-back"),
        outcome,
    };
    Ok(Checked { call: kept, agreement: held, contact })
}

/// A yes from a place nobody knew yet says how to reach it; that alone makes no partner of it.
fn contact_said(
    call: &Call,
    row: &ChangeRecord,
    said: &Said,
    yes: bool,
    faults: &mut Vec<Fault>,
) -> Option<(i64, Uuid, Contact)> {
    if !call.is_new {
        return None;
    }
    let mut contact = call.contact.clone();
    match (said.phone.trim(), &contact.phone) {
        ("", None) if yes => faults.push(Fault::new("phone", "phone-missing")),
        ("", _) => {}
        (typed, _) => match phone_digits(typed) {
            Some(phone) => contact.phone = Some(phone),
            None => faults.push(Fault::new("phone", "bad-phone").with("value", typed)),
        },
    }
    let person = said.person.trim();
    if !person.is_empty() {
        contact.person = Some(person.chars().take(80).collect());
    }
    (contact != call.contact).then_some((row.municipality_id, row.id, contact))
}
