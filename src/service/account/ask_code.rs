//! Asking to be let in: a code goes to the address, if somebody here has it. Whoever asks cannot tell, not by the
//! answer and not by the time it takes: the same work is done for an address nobody has.
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;
use uuid::Uuid;

use super::{
    address,
    browser::Browser,
    session::{hash_of, random},
};
use crate::{
    mail::Message,
    service::{
        Service, ServiceError,
        exchange::moment,
        post::{self, Says},
    },
    storage::{CODES_SHARD, SignInRecord, StoreError},
    text::Lang,
};

/// What the codes are kept under.
pub(super) const PURPOSE: &str = "sign-in";
/// A code lives so long.
pub const CODE_MINUTES: i64 = 10;
/// So often a code may be tried.
pub const CODE_TRIES: i64 = 5;
/// Five tries of ten codes a day are one in two million.
pub(super) const DIGITS: usize = 8;
/// Whoever lets many codes go to one address may be guessing: from then on they are too long to guess, which keeps
/// nobody out.
const MANY_IN_A_DAY: u64 = 10;
const LONG_DIGITS: usize = 16;
const LINK_BYTES: usize = 16;

/// The secrets of one challenge.
struct Secrets {
    short: String,
    long: String,
    link: String,
    browser: Browser,
}

/// Sends a code to an address and gives what the browser keeps until it is typed.
///
/// # Errors
/// `account-email-missing`, `account-email` (field `email`); [`ServiceError::NotFound`] where no mail is sent.
pub async fn ask_code(service: &Service, lang: Lang, email: &str) -> Result<Browser, ServiceError> {
    if !service.config.mail {
        return Err(ServiceError::NotFound);
    }
    let email = address::check(email)?;
    let worker = service.store.workers_with_email(&address::hash(service, &email)).await?.into_iter().next();
    let now = moment(service);
    let secrets = secrets(service)?;
    let asked = worker.as_ref().map_or(Uuid::nil(), |worker| worker.id);
    let often = service.store.count_codes(PURPOSE, asked, now - TimeDelta::days(1)).await?;
    let code = if often < MANY_IN_A_DAY { &secrets.short } else { &secrets.long };
    let message = message(service, lang, (&email, code), &secrets, now);
    let letter = match &worker {
        Some(_) => post::Letter::To(message),
        None => post::Letter::Nobody(message),
    };
    keep(service, &secrets, code, asked, post::seal(service, &letter)?).await?;
    Ok(secrets.browser)
}

fn secrets(service: &Service) -> Result<Secrets, StoreError> {
    let digits: String = random::<LONG_DIGITS>()?.iter().map(|byte| char::from(b'0' + byte % 10)).collect();
    // Of a byte the digits 0 to 5 come a little more often; so little that it helps nobody with five tries.
    Ok(Secrets {
        short: digits[..DIGITS].to_owned(),
        long: digits,
        link: URL_SAFE_NO_PAD.encode(random::<LINK_BYTES>()?),
        browser: Browser::new(service.new_id())?,
    })
}

async fn keep(
    service: &Service,
    secrets: &Secrets,
    code: &str,
    asked: Uuid,
    letter: crate::storage::OutboxRecord,
) -> Result<(), ServiceError> {
    let (now, audit_id, id) = (moment(service), service.new_id(), secrets.browser.id);
    let row = SignInRecord {
        municipality_id: CODES_SHARD,
        id,
        // Nobody's codes are counted under nobody's id, as somebody's are under theirs.
        worker_id: Some(asked),
        purpose: PURPOSE.to_owned(),
        code_hmac: code_hash(service, id, code),
        browser_sha256: hash_of(&secrets.browser.secret),
        tries: 0,
        details: json!({ "link": link_hash(service, id, &secrets.link) }),
        created_at: now,
        expires_at: now + TimeDelta::minutes(CODE_MINUTES),
        used_at: None,
    };
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            tx.add_code(row).await?;
            tx.put_message(letter).await?;
            tx.audit(CODES_SHARD, audit_id, now, ["anonymous", "ask-code", "sign-in"], Some(id));
            Ok(())
        })
    });
    Ok(work.await?)
}

/// A code is kept as a hash bound to its challenge.
pub(super) fn code_hash(service: &Service, id: Uuid, code: &str) -> String {
    service.store.keyed_hash("sign-in-code", &format!("{id} {code}"))
}

/// So is the secret in the link.
pub(super) fn link_hash(service: &Service, id: Uuid, secret: &str) -> String {
    service.store.keyed_hash("sign-in-link", &format!("{id} {secret}"))
}

/// How a person reads a code best: in groups of four.
pub(super) fn grouped(code: &str) -> String {
    let groups = code.as_bytes().chunks(4).map(|group| String::from_utf8_lossy(group).into_owned());
    groups.collect::<Vec<_>>().join(" ")
}

fn message(service: &Service, lang: Lang, (to, code): (&str, &str), secrets: &Secrets, now: DateTime<Utc>) -> Message {
    let path = format!("/aanmelden/link/{}.{}", secrets.browser.id.simple(), secrets.link);
    let says = Says::SignIn { code: grouped(code), minutes: CODE_MINUTES, path };
    Message { until: Some((now + TimeDelta::minutes(CODE_MINUTES)).timestamp()), ..says.message(service, lang, to) }
}
