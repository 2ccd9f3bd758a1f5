//! What they said on the phone. Only a yes with a time holds a place and stops the clock.
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{
    call::{Call, get_call},
    choose::{Choice, NEED_MINUTES, match_of},
    hold::{Promises, agreement, refusal},
    moments::when_of,
    need::get_need,
    step::finish_first,
};
use crate::{
    import::phone_digits,
    service::{Fault, Principal, Service, ServiceError, Staff, exchange::moment, network::Contacts},
    storage::{AgreementRecord, CallRecord, Contact, Held, MatchRecord, Store, StoreError, Tx},
};

/// Why they said no, as choices; none needs to be chosen.
pub const NO_REASONS: [&str; 3] = ["full", "later", "other"];
const ROUTE: &str = "log-call";
/// Longest name of whom to ask for, in characters.
const MOST_LETTERS: usize = 80;

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
    chosen: Option<MatchRecord>,
    contact: Option<(i64, Uuid, Contact)>,
    contacts: Option<Contacts>,
}

/// Keeps what they said, exactly once whatever is sent again.
///
/// # Errors
/// [`ServiceError::Invalid`] with all faults: `answer-missing`, those of the moment (`when-...`), `phone-unknown`,
/// `bad-phone`, `promise-too-long`, `promise-personal`, `bad-value`; `place-full`, `already-agreed` when somebody was
/// earlier; `asked-enough` when they were asked as often as they want this month. [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn log_call(
    service: &Service,
    who: Principal,
    (need, entry): (Uuid, Uuid),
    said: &Said,
) -> Result<(), ServiceError> {
    let staff = who.must_be_staff()?;
    let call = get_call(service, who, need, entry).await?;
    let mut checked = check(service, &staff, &call, said)?;
    if checked.agreement.is_some() {
        checked.chosen = chosen(service, who, &checked.call).await?;
    }
    let (now, audit_id, store) = (moment(service), service.new_id(), service.store.clone());
    let key = Some(&said.idempotency_key).filter(|key| !key.is_empty()).map(|key| format!("{need} {key}"));
    let (key, action) = (key.unwrap_or_default(), format!("call-{}", checked.call.outcome));
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            if tx.remembered(ROUTE, &key, now).await?.is_some() {
                return Ok(Held::Now);
            }
            let shard = checked.call.municipality_id;
            let held = keep(tx, &store, checked).await?;
            if held == Held::Now {
                tx.audit(shard, audit_id, now, [&staff.actor(), &action, "need"], Some(need));
                tx.remember(ROUTE, &key, serde_json::json!({}), now).await?;
            }
            Ok(held)
        })
    });
    match work.await? {
        Held::Now => Ok(()),
        refused => Err(refusal(refused).into()),
    }
}

/// All of it, or nothing where the place or the need is taken.
async fn keep(tx: &mut Tx, store: &Store, checked: Checked) -> Result<Held, StoreError> {
    if let Some(agreement) = &checked.agreement {
        let held = tx.may_hold(agreement).await?;
        if held != Held::Now {
            return Ok(held);
        }
    }
    let CallRecord { municipality_id: shard, need_id: need, at, .. } = checked.call;
    // Rows are taken in the order need, offer, revision, also where nothing is held.
    tx.take_need(shard, need).await?;
    if let Some(contacts) = checked.contacts
        && !contacts.keep(tx, store, at).await?
    {
        return Ok(Held::AskedEnough);
    }
    if let Some(agreement) = checked.agreement {
        tx.hold(store.taxonomy(), agreement).await?;
    }
    if let Some(row) = checked.chosen {
        tx.put_match(row).await?;
    }
    finish_first(tx, shard, need, at).await?;
    tx.add_call(checked.call).await?;
    if let Some((shard, subject, contact)) = checked.contact {
        tx.keep_contact(store, shard, subject, contact).await?;
    }
    Ok(Held::Now)
}

/// Who said yes was chosen by whoever called, for the reasons it has now; none where it is no suggestion any more.
async fn chosen(service: &Service, who: Principal, call: &CallRecord) -> Result<Option<MatchRecord>, ServiceError> {
    let details = get_need(service, who, call.need_id).await?;
    let choice = Choice { need: call.need_id, entry: call.entry_id, minutes: NEED_MINUTES };
    match match_of(service, who, &details, choice).await {
        Ok(row) => Ok(Some(MatchRecord { created_at: call.at, ..row })),
        Err(ServiceError::Invalid(_)) => Ok(None),
        Err(other) => Err(other),
    }
}

fn check(service: &Service, staff: &Staff, call: &Call, said: &Said) -> Result<Checked, ServiceError> {
    let mut faults = Vec::new();
    let (outcome, at) = answer(service, said, &mut faults);
    let yes = outcome == "yes";
    let contact = contact_said(call, said, yes, &mut faults);
    let agreement = agreement(service, staff, call, &said.promises, at.filter(|_| yes), &mut faults);
    if !faults.is_empty() {
        return Err(ServiceError::Invalid(faults));
    }
    let kept = CallRecord {
        municipality_id: call.need.municipality_id,
        id: service.new_id(),
        need_id: call.need.id,
        entry_id: call.entry,
        what: call.what.as_str().into(),
        name: call.found.name().to_owned(),
        worker_id: staff.worker,
        // One moment for all that came of the call: by it everything is found again when it is taken back.
        at: agreement.as_ref().map_or_else(|| moment(service), |held| held.created_at),
        call_back_at: at.filter(|_| !yes),
        outcome,
    };
    let said = (call.need.id, outcome_of(&kept.outcome));
    let contacts = call.found.giver().map(|giver| Contacts::called(service, *staff, giver, said));
    Ok(Checked { call: kept, agreement, chosen: None, contact, contacts })
}

/// What was said, as the log of a partner has it.
fn outcome_of(kept: &str) -> &'static str {
    match kept {
        "yes" => "yes",
        "call-back" => "perhaps",
        _ => "no",
    }
}

/// The answer as it is kept, and the moment that belongs to it.
fn answer(service: &Service, said: &Said, faults: &mut Vec<Fault>) -> (String, Option<DateTime<Utc>>) {
    let fault = match said.answer.as_str() {
        timed @ ("yes" | "call-back") => match when_of(service, &said.when, &said.day, &said.time) {
            Ok(at) => return (timed.to_owned(), Some(at)),
            Err(fault) => {
                faults.push(fault);
                return (timed.to_owned(), None);
            }
        },
        "no" if said.reason.is_empty() => return ("no".to_owned(), None),
        "no" if NO_REASONS.contains(&said.reason.as_str()) => return (format!("no-{}", said.reason), None),
        "no" => Fault::new("reason", "bad-value").with("value", &said.reason),
        _ => Fault::new("answer", "answer-missing"),
    };
    faults.push(fault);
    (String::new(), None)
}

/// A yes from a place nobody knew yet says how to reach it; that alone makes no partner of it.
fn contact_said(call: &Call, said: &Said, yes: bool, faults: &mut Vec<Fault>) -> Option<(i64, Uuid, Contact)> {
    if !call.is_new {
        return None;
    }
    let mut contact = call.contact.clone();
    match (said.phone.trim(), &contact.phone) {
        ("", None) if yes => faults.push(Fault::new("phone", "phone-unknown")),
        ("", _) => {}
        (typed, _) => match phone_digits(typed) {
            Some(phone) => contact.phone = Some(phone),
            None => faults.push(Fault::new("phone", "bad-phone").with("value", typed)),
        },
    }
    let person = said.person.trim();
    if !person.is_empty() {
        contact.person = Some(person.chars().take(MOST_LETTERS).collect());
    }
    (contact != call.contact).then_some((call.shard, call.entry, contact))
}
