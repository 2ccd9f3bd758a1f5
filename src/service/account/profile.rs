//! One's own account: name, number, and the address to sign in with.
use chrono::TimeDelta;
use serde_json::json;

use super::{
    address,
    ask_code::{CODE_MINUTES, DIGITS, code_hash, grouped},
    session::random,
    use_code::is_open,
};
use crate::{
    import::phone_number,
    mail::Message,
    service::{
        Fault, Principal, Service, ServiceError,
        exchange::moment,
        post::{self, Says},
    },
    storage::{CODES_SHARD, Contact, SignInRecord, StoreError, WorkerRecord, same_hash},
    text::Lang,
};

/// What a new address is kept under until its code is typed.
const PURPOSE: &str = "email";
/// Longest name.
pub(super) const MOST_NAME: usize = 80;

/// One's own account, as its page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// Name.
    pub name: String,
    /// Number people call.
    pub phone: String,
    /// Address to sign in with; empty when there is none yet.
    pub email: String,
    /// Asked for a second factor when signing in?
    pub second_factor: bool,
    /// Can messages be sent here at all?
    pub mail: bool,
    /// What the provider is called, where there is one.
    pub provider: Option<String>,
    /// Bound to who they are there?
    pub bound: bool,
}

/// One's own account.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who did not sign in.
pub async fn get_profile(service: &Service, who: Principal) -> Result<Profile, ServiceError> {
    let staff = who.must_be_staff()?;
    let worker = service.store.find_worker(staff.worker).await?.ok_or(ServiceError::NotFound)?;
    let contact = service.store.find_contact(worker.id).await?;
    Ok(Profile {
        name: worker.name,
        phone: worker.phone.unwrap_or_default(),
        email: contact.and_then(|(contact, _)| contact.email).unwrap_or_default(),
        second_factor: worker.totp.is_some(),
        mail: service.config.mail,
        provider: service.config.provider.as_ref().map(|provider| provider.name().to_owned()),
        bound: worker.oidc_subject.is_some(),
    })
}

/// A name, or what is wrong with it.
pub(super) fn check_name(name: &str, faults: &mut Vec<Fault>) -> String {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        faults.push(Fault::new("name", "account-name-missing"));
    } else if name.chars().count() > MOST_NAME {
        faults.push(Fault::new("name", "account-name-too-long").with("most", MOST_NAME));
    }
    name
}

/// Changes one's own name and number. The number stays as it was typed: people read it.
///
/// # Errors
/// `account-name-missing`, `account-name-too-long`, `account-phone`; [`ServiceError::Forbidden`].
pub async fn change_profile(service: &Service, who: Principal, name: &str, phone: &str) -> Result<(), ServiceError> {
    let staff = who.must_be_staff()?;
    let mut faults = Vec::new();
    let (name, phone) = (check_name(name, &mut faults), phone.trim().to_owned());
    if !phone.is_empty() && phone_number(&phone).is_err() {
        faults.push(Fault::new("phone", "account-phone").with("value", &phone));
    }
    if !faults.is_empty() {
        return Err(ServiceError::Invalid(faults));
    }
    let (now, audit_id, phone) = (moment(service), service.new_id(), Some(phone).filter(|phone| !phone.is_empty()));
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let worker = tx.take_worker(staff.worker).await?.ok_or(StoreError::NotFound)?;
            tx.put_worker(WorkerRecord { name, phone, ..worker }).await?;
            let actor = staff.actor();
            let what = [actor.as_str(), "change", "worker"];
            tx.audit(staff.municipality, audit_id, now, what, Some(staff.worker));
            Ok(())
        })
    });
    Ok(work.await?)
}

/// Sends a code to an address somebody wants to sign in with from now on.
///
/// # Errors
/// `account-email-missing`, `account-email`; [`ServiceError::Forbidden`], [`ServiceError::NotFound`] where no mail is sent.
pub async fn ask_email(service: &Service, who: Principal, lang: Lang, email: &str) -> Result<(), ServiceError> {
    let staff = who.must_be_staff()?;
    if !service.config.mail {
        return Err(ServiceError::NotFound);
    }
    let email = address::check(email)?;
    let (id, now) = (service.new_id(), moment(service));
    let code: String = random::<DIGITS>()?.iter().map(|byte| char::from(b'0' + byte % 10)).collect();
    let sealed = service.store.seal(email.as_bytes())?;
    let row = SignInRecord {
        municipality_id: CODES_SHARD,
        id,
        worker_id: Some(staff.worker),
        purpose: PURPOSE.to_owned(),
        code_hmac: code_hash(service, id, &code),
        browser_sha256: String::new(),
        tries: 0,
        details: json!({ "email": sealed }),
        created_at: now,
        expires_at: now + TimeDelta::minutes(CODE_MINUTES),
        used_at: None,
    };
    let letter = post::seal(service, &post::Letter::To(message(service, lang, &email, &code)))?;
    let audit_id = service.new_id();
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            tx.add_code(row).await?;
            tx.put_message(letter).await?;
            let actor = staff.actor();
            let what = [actor.as_str(), "ask-email", "worker"];
            tx.audit(staff.municipality, audit_id, now, what, Some(staff.worker));
            Ok(())
        })
    });
    Ok(work.await?)
}

fn message(service: &Service, lang: Lang, to: &str, code: &str) -> Message {
    let says = Says::NewAddress { code: grouped(code), minutes: CODE_MINUTES };
    Message { until: Some(service.instant().0 + CODE_MINUTES * 60), ..says.message(service, lang, to) }
}

enum Tried {
    Kept,
    Wrong,
    Over,
    Taken,
}

/// Keeps the new address, for who types the code that went there.
///
/// # Errors
/// `account-code-missing`, `account-code`, `account-code-over` (field `code`), `account-email-taken` (field `email`);
/// [`ServiceError::Forbidden`].
pub async fn use_email(service: &Service, who: Principal, code: &str) -> Result<(), ServiceError> {
    let staff = who.must_be_staff()?;
    let code: String = code.chars().filter(char::is_ascii_digit).collect();
    if code.is_empty() {
        return Err(Fault::new("code", "account-code-missing").into());
    }
    let (now, audit_id, on) = (moment(service), service.new_id(), service.clone());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let Some(mut row) = tx.take_own_code(PURPOSE, staff.worker).await? else { return Ok(Tried::Over) };
            if !is_open(&row, now) {
                return Ok(Tried::Over);
            }
            if !same_hash(&row.code_hmac, &code_hash(&on, row.id, &code)) {
                row.tries += 1;
                tx.put_code(row).await?;
                return Ok(Tried::Wrong);
            }
            let sealed: Vec<u8> = serde_json::from_value(row.details["email"].take()).unwrap_or_default();
            let email = String::from_utf8_lossy(&on.store.unseal(&sealed)?).into_owned();
            let hash = address::hash(&on, &email);
            if tx.owner_of_email(&hash).await?.is_some_and(|owner| owner != staff.worker) {
                return Ok(Tried::Taken);
            }
            row.used_at = Some(now);
            tx.put_code(row).await?;
            let worker = tx.take_worker(staff.worker).await?.ok_or(StoreError::NotFound)?;
            let subject = (worker.municipality_id, worker.id);
            tx.put_worker(WorkerRecord { email_hmac: Some(hash), ..worker }).await?;
            let contact = Contact { email: Some(email), ..Contact::default() };
            tx.put_worker_contact(&on.store, subject, contact).await?;
            let actor = staff.actor();
            let what = [actor.as_str(), "change-email", "worker"];
            tx.audit(staff.municipality, audit_id, now, what, Some(staff.worker));
            Ok(Tried::Kept)
        })
    });
    match work.await? {
        Tried::Kept => Ok(()),
        Tried::Wrong => Err(Fault::new("code", "account-code").into()),
        Tried::Over => Err(Fault::new("code", "account-code-over").into()),
        Tried::Taken => Err(Fault::new("code", "account-email-taken").into()),
    }
}
