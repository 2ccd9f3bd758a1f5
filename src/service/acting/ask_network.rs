//! Own network first: who asks them, and when? One link, which they answer with one tap.
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use uuid::Uuid;

use super::{course::need_of, moments::day_of};
use crate::{
    service::{Fault, Principal, Service, ServiceError, account::hash_of, exchange::moment},
    storage::NetworkAskRecord,
};

/// Who could be asked, per answer to "who could help?". Words for a relation, never a name.
const RELATIONS: [(&str, &[&str]); 4] = [
    ("family", &["parent", "sibling", "uncle-aunt", "cousin", "grandparent", "grown-child", "other-family"]),
    ("neighbour", &["neighbour"]),
    ("friend", &["friend"]),
    ("colleague", &["colleague"]),
];
/// Who asks: the resident, or the one of the team.
pub const ASKERS: [&str; 2] = ["resident", "worker"];
const ROUTE: &str = "ask-network";
const PURPOSE: &str = "network-ask";

/// Whom to ask, as the form sends it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewAsk {
    /// The relation, one of [`relations`].
    pub who: String,
    /// One of [`ASKERS`].
    pub asks: String,
    /// The day, `2026-09-16`.
    pub day: String,
    /// Sent again with the same key, it is kept once; empty = every time.
    pub idempotency_key: String,
}

/// Whom one can choose after an answer to "who could help?"; nobody after "nobody" and "rather not say".
pub fn relations(own_network: &str) -> &'static [&'static str] {
    RELATIONS.iter().find(|(answer, _)| *answer == own_network).map_or(&[], |(_, relations)| relations)
}

/// The secret in the link of an ask: made anew each time it is shown, kept nowhere but as a hash.
pub fn token_of(service: &Service, ask: Uuid) -> String {
    URL_SAFE_NO_PAD.encode(service.store.secret_for(PURPOSE, ask))
}

/// Keeps whom is asked, by whom and when.
///
/// # Errors
/// `ask-who`, `ask-by`, `ask-day`, `bad-day`; [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn ask_network(service: &Service, who: Principal, need: Uuid, new: &NewAsk) -> Result<(), ServiceError> {
    let staff = who.must_be_staff()?;
    let need = need_of(service, who, need).await?;
    let mut faults = Vec::new();
    if !relations(&need.own_network).contains(&new.who.as_str()) {
        faults.push(Fault::new("who", "ask-who"));
    }
    if !ASKERS.contains(&new.asks.as_str()) {
        faults.push(Fault::new("asks", "ask-by"));
    }
    let day = day_of(service, &new.day).and_then(|day| day.ok_or_else(|| Fault::new("day", "ask-day")));
    let (ask_at, id) = match day {
        Ok(at) if faults.is_empty() => (at, service.new_id()),
        other => {
            faults.extend(other.err());
            return Err(ServiceError::Invalid(faults));
        }
    };
    let (now, audit_id, key) = (moment(service), service.new_id(), new.idempotency_key.clone());
    let row = NetworkAskRecord {
        municipality_id: need.municipality_id,
        id,
        need_id: need.id,
        who: new.who.clone(),
        asks: new.asks.clone(),
        ask_at,
        token_sha256: hash_of(&token_of(service, id)),
        answer: String::new(),
        answered_at: None,
        created_at: now,
    };
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            if tx.remembered(ROUTE, &key, now).await?.is_some() {
                return Ok(());
            }
            let shard = row.municipality_id;
            tx.put_network_ask(row).await?;
            tx.audit(shard, audit_id, now, [&staff.actor(), "ask-network", "need"], Some(need.id));
            tx.remember(ROUTE, &key, serde_json::json!({}), now).await
        })
    });
    Ok(work.await?)
}
