//! Signing up for a shift: a first name, and a phone number or an address. A place, or one in the line.
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    line,
    list_shifts::{Todo, with_events},
    standing::{sign_up_again, standing},
    state::State,
    tell,
};
use crate::{
    service::{
        Fault, Service, ServiceError,
        exchange::moment,
        mine::{NewPerson, Reach, put_person},
    },
    storage::{SIGN_UP_DAYS, ShiftRecord, SignUpRecord, StandingRecord, StoreError, Tx},
    text::Lang,
};

const ROUTE: &str = "sign-up";
const MOST_NAME: usize = 40;
/// After the shift, what was given is still found by its code for so many days.
pub(super) const FOUND_DAYS: i64 = SIGN_UP_DAYS;

/// What was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewSignUp {
    /// What to call them.
    pub first_name: String,
    /// A phone number or an e-mail address.
    pub reach: String,
    /// Every time, where it is on again and again.
    pub every: bool,
    /// Sent again with the same key, it signs up once.
    pub idempotency_key: String,
}

/// Who signed up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedUp {
    /// Where they are written down.
    pub municipality: i64,
    /// Who they are.
    pub subject: Uuid,
    /// For what.
    pub sign_up: Uuid,
    /// Their place in the line, where they came just now and wait: nobody need be counted. Not kept, for it changes.
    #[serde(skip)]
    pub place: Option<u64>,
}

/// Signs somebody up, in the language they read.
///
/// # Errors
/// [`ServiceError::NotFound`] for a shift that is not there; `shift-over` for one that began or was called off;
/// [`ServiceError::Invalid`] with all faults: `first-name-missing`, `first-name-wrong`, `reach-missing`, `reach-wrong`.
pub async fn sign_up(service: &Service, lang: Lang, shift: Uuid, new: &NewSignUp) -> Result<SignedUp, ServiceError> {
    let reach = read(new)?;
    let shift = service.store.find_shift(shift).await?.ok_or(ServiceError::NotFound)?;
    let now = moment(service);
    let ids = Ids { subject: service.new_id(), sign_up: service.new_id(), audit: service.new_id() };
    let every = if new.every { standing(service.new_id(), (&shift, ids.subject), lang, now) } else { None };
    let again = every.as_ref().map(|row| row.id);
    // Only a mail carries the entry for a calendar.
    let todo = match &reach {
        Reach::Email(_) if service.config.mail => with_events(service, vec![shift.clone()]).await?.pop(),
        _ => None,
    };
    let key = Some(new.idempotency_key.trim()).filter(|key| !key.is_empty());
    let key = key.map(|key| format!("{} {key}", shift.id)).unwrap_or_default();
    let entry = Entry { ids, todo, lang, name: new.first_name.trim().to_owned(), reach, every };
    let (turn, inside) = (service.store.turn(shift.id).await, service.clone());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            // The row that everybody takes comes first; the key is only waited for by who sends the same.
            if let Some(earlier) = tx.remembered(ROUTE, &key, now).await? {
                return Ok(Some((earlier, None)));
            }
            let Some(shift) = tx.take_shift(shift.municipality_id, shift.id).await? else { return Ok(None) };
            if is_over(&shift, now) {
                return Ok(None);
            }
            let signed = entry.write(tx, &inside, shift, now).await?;
            let answer = serde_json::json!(signed);
            tx.remember(ROUTE, &key, answer.clone(), now).await?;
            Ok(Some((answer, signed.place)))
        })
    });
    let (answer, place) = work.await?.ok_or_else(|| Fault::new("shift", "shift-over"))?;
    // Nobody holds a turn while they wait for another.
    drop(turn);
    if again.is_some() {
        sign_up_again(service, again).await?;
    }
    let signed = serde_json::from_value::<SignedUp>(answer).map_err(|fault| StoreError::Corrupt(fault.to_string()))?;
    Ok(SignedUp { place, ..signed })
}

/// What a sign-up makes.
#[derive(Clone, Copy)]
struct Ids {
    subject: Uuid,
    sign_up: Uuid,
    audit: Uuid,
}

/// Can nobody sign up any more?
pub(super) fn is_over(shift: &ShiftRecord, now: DateTime<Utc>) -> bool {
    shift.ended_at.is_some() || shift.starts_at <= now
}

fn read(new: &NewSignUp) -> Result<Reach, ServiceError> {
    let mut faults = Vec::new();
    let name = new.first_name.trim();
    if name.is_empty() {
        faults.push(Fault::new("first_name", "first-name-missing"));
    } else if name.chars().count() > MOST_NAME || name.chars().any(|c| c.is_ascii_digit() || c == '@') {
        faults.push(Fault::new("first_name", "first-name-wrong"));
    }
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
    reach.filter(|_| faults.is_empty()).ok_or(ServiceError::Invalid(faults))
}

/// Somebody who is written down.
struct Entry {
    ids: Ids,
    todo: Option<Todo>,
    lang: Lang,
    name: String,
    reach: Reach,
    every: Option<StandingRecord>,
}

impl Entry {
    async fn write(
        self,
        tx: &mut Tx,
        service: &Service,
        mut shift: ShiftRecord,
        now: DateTime<Utc>,
    ) -> Result<SignedUp, StoreError> {
        line::settle(tx, service, &mut shift, now).await?;
        let Ids { subject, sign_up, audit } = self.ids;
        let (shard, contact) = (shift.municipality_id, self.reach.contact(&self.name));
        let person = NewPerson {
            municipality: shard,
            subject,
            sort: ROUTE,
            reach: Some(self.reach),
            details: contact.clone(),
            until: shift.ends_at + TimeDelta::days(FOUND_DAYS),
        };
        let code = put_person(tx, service, person, now).await?;
        let row = take_place(&mut shift, (sign_up, subject), self.lang, now);
        let place = row.queued.and_then(|_| u64::try_from(shift.waiting).ok());
        tell::signed_up(tx, service, (self.lang, &contact), (&code, &row, self.todo.as_ref())).await?;
        tx.put_sign_up(row).await?;
        tx.audit(shard, audit, now, ["anonymous", ROUTE, "shift"], Some(shift.id));
        tx.put_shift(shift).await?;
        if let Some(every) = self.every {
            tx.put_standing(every).await?;
        }
        Ok(SignedUp { municipality: shard, subject, sign_up, place })
    }
}

/// A place where there is one and nobody waits for it, else the end of the line.
pub(super) fn take_place(
    shift: &mut ShiftRecord,
    (id, subject_id): (Uuid, Uuid),
    lang: Lang,
    now: DateTime<Utc>,
) -> SignUpRecord {
    let has_place = shift.taken < shift.most && shift.waiting == 0;
    let queued = if has_place {
        shift.taken += 1;
        None
    } else {
        shift.waiting += 1;
        shift.queued += 1;
        Some(shift.queued)
    };
    let state = if has_place { State::Confirmed } else { State::Waiting };
    SignUpRecord {
        municipality_id: shift.municipality_id,
        id,
        shift_id: shift.id,
        subject_id,
        state: state.as_str().to_owned(),
        queued,
        told: String::new(),
        lang: lang.tag().to_owned(),
        sequence: 0,
        no_show: false,
        offered_until: None,
        created_at: now,
        changed_at: now,
        ended_at: None,
        notice: String::new(),
        no_show_at: None,
    }
}
