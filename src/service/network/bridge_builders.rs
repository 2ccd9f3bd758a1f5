//! Bridge builders: people who open doors, said yes to that, and are never asked more often than they want.
use chrono::{DateTime, Utc};
use engine::domain::Languages;
use uuid::Uuid;

use super::{
    asks::{ASKED, month_of},
    change::{Deed, member},
    own_words,
};
use crate::{
    service::{Fault, Principal, Service, ServiceError, exchange::moment},
    storage::{BridgeBuilderRecord, BridgeLine, StoreError},
};

const ROUTE: &str = "ask-bridge-builder";
/// The version of the text they say yes to.
pub const BRIDGE_CONSENT: &str = "bridge-2026-11";
/// Most times a month that somebody may be asked, whatever they say.
pub const MOST_ASKS: i64 = 8;
const MOST_WORDS: usize = 200;

/// What was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewBridgeBuilder {
    /// Among whom they are at home.
    pub communities: String,
    /// Codes of languages.
    pub languages: Vec<String>,
    /// They know somebody at the town hall.
    pub municipal_contact: bool,
    /// At most so often in a month, as typed.
    pub asks_most: String,
    /// They said yes to the text.
    pub consent: bool,
    /// The words hold something that looks like a name and whoever typed it says it is none.
    pub keep_words: bool,
}

/// May somebody be asked now, and if not, from when on?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MayAsk {
    /// So many times this month.
    Times(i64),
    /// Again from this moment.
    From(DateTime<Utc>),
}

/// Keeps a partner as a bridge builder, or changes what is kept. How often they were asked this month stays.
///
/// # Errors
/// `communities-missing`, `own-words-too-long`, `note-number`, `note-name`, `language`, `asks-wrong`,
/// `consent-missing`; [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn keep_bridge_builder(
    service: &Service,
    who: Principal,
    subject: Uuid,
    new: &NewBridgeBuilder,
) -> Result<(), ServiceError> {
    let (staff, _) = member(who)?;
    let (languages, asks_most) = check(new)?;
    let shard = staff.municipality;
    service.store.find_partner(shard, subject).await?.ok_or(ServiceError::NotFound)?;
    let (now, audit_id, month, store) = (moment(service), service.new_id(), month_of(service), service.store.clone());
    let mut row = record(shard, subject, new, now);
    (row.languages, row.asks_most) = (languages.to_string(), asks_most);
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            // The partner's own order of changes: an ask that is being counted is not lost.
            tx.take_partner(shard, subject, now).await?;
            let asked = tx.take_asks(shard, subject, month).await?.times;
            (row.asks_this_month, row.asked_at) = (asked, (asked > 0).then_some(now));
            if let Some(before) = tx.bridge_builder(shard, subject).await? {
                (row.asks_this_month, row.asked_at) = (before.asks_this_month, before.asked_at);
                row.consented_at = before.consented_at;
            }
            tx.put_bridge_builder(row).await?;
            tx.tell_asks(store.taxonomy(), (shard, subject), month).await?;
            Deed { staff, subject, action: "bridge" }.log(tx, audit_id, now);
            Ok(())
        })
    });
    Ok(work.await?)
}

fn record(municipality_id: i64, subject_id: Uuid, new: &NewBridgeBuilder, now: DateTime<Utc>) -> BridgeBuilderRecord {
    BridgeBuilderRecord {
        municipality_id,
        subject_id,
        communities: new.communities.trim().to_owned(),
        languages: String::new(),
        municipal_contact: new.municipal_contact,
        consent_text: BRIDGE_CONSENT.into(),
        consented_at: now,
        asks_most: 0,
        asks_this_month: 0,
        asked_at: None,
    }
}

fn check(new: &NewBridgeBuilder) -> Result<(Languages, i64), ServiceError> {
    let mut faults = Vec::new();
    if new.communities.trim().is_empty() {
        faults.push(Fault::new("communities", "communities-missing"));
    }
    faults.extend(own_words::check("communities", new.communities.trim(), new.keep_words, MOST_WORDS));
    let languages = new.languages.join(" ").parse::<Languages>();
    if let Err(fault) = &languages {
        faults.push(Fault::new("languages", "language").with("value", &fault.0));
    }
    let most = new.asks_most.trim().parse().ok().filter(|most| (1..=MOST_ASKS).contains(most));
    if most.is_none() {
        faults.push(Fault::new("asks_most", "asks-wrong").with("most", MOST_ASKS));
    }
    if !new.consent {
        faults.push(Fault::new("consent", "consent-missing"));
    }
    match (languages, most) {
        (Ok(languages), Some(most)) if faults.is_empty() => Ok((languages, most)),
        _ => Err(ServiceError::Invalid(faults)),
    }
}

/// They are a bridge builder no longer.
///
/// # Errors
/// [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn drop_bridge_builder(service: &Service, who: Principal, subject: Uuid) -> Result<(), ServiceError> {
    let (staff, _) = member(who)?;
    let (now, audit_id, shard) = (moment(service), service.new_id(), staff.municipality);
    service.store.find_bridge_builder(shard, subject).await?.ok_or(ServiceError::NotFound)?;
    let (month, store) = (month_of(service), service.store.clone());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            tx.drop_bridge_builder(shard, subject).await?;
            tx.tell_asks(store.taxonomy(), (shard, subject), month).await?;
            Deed { staff, subject, action: "bridge-no-longer" }.log(tx, audit_id, now);
            Ok(())
        })
    });
    Ok(work.await?)
}

/// Writes down that a bridge builder was asked, when that is not once too often.
///
/// # Errors
/// `asked-enough` when they were asked as often as they want this month: nothing is written down;
/// [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn ask_bridge_builder(
    service: &Service,
    who: Principal,
    subject: Uuid,
    key: &str,
) -> Result<(), ServiceError> {
    let (staff, _) = member(who)?;
    let shard = staff.municipality;
    service.store.find_bridge_builder(shard, subject).await?.ok_or(ServiceError::NotFound)?;
    let giver = service.store.find_partner(shard, subject).await?.ok_or(ServiceError::NotFound)?;
    let (now, month, audit_id, key) = (moment(service), month_of(service), service.new_id(), key.to_owned());
    let (deed, store) = (Deed { staff, subject, action: "ask-bridge" }, service.store.clone());
    let row = deed.contact(service, &giver, ASKED);
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            if tx.remembered(ROUTE, &key, now).await?.is_some() {
                return Ok(true);
            }
            if !deed.ask(tx, &store, (row, month)).await? {
                return Ok(false);
            }
            deed.log(tx, audit_id, now);
            tx.remember(ROUTE, &key, serde_json::Value::Null, now).await?;
            Ok::<bool, StoreError>(true)
        })
    });
    if work.await? { Ok(()) } else { Err(Fault::new("asked", "asked-enough").into()) }
}

/// May somebody be asked who was asked so often, last then, and wants it at most so often?
pub fn may_ask(service: &Service, most: i64, this_month: i64, asked_at: Option<DateTime<Utc>>) -> MayAsk {
    let month = month_of(service);
    let asked = if asked_at.is_some_and(|at| at >= month.begins) { this_month } else { 0 };
    if asked < most { MayAsk::Times(most - asked) } else { MayAsk::From(month.ends) }
}

/// The bridge builders of a municipality by name, one page of them, and how many there are in all.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team.
pub async fn list_bridge_builders(
    service: &Service,
    who: Principal,
    skip: u64,
    limit: u64,
) -> Result<(Vec<BridgeLine>, u64), ServiceError> {
    let (staff, _) = member(who)?;
    let lines = service.store.list_bridge_builders(staff.municipality, skip, limit.clamp(1, super::PAGE_MOST)).await?;
    let total = lines.first().map_or(0, |line| line.total.cast_unsigned());
    Ok((lines, total))
}
