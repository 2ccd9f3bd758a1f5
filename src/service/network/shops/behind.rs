//! What a shopkeeper finds: behind a card, or behind the name they chose.
use chrono::{DateTime, Utc};
use engine::domain::Instant;
use uuid::Uuid;

use super::{
    Human, Shop,
    human::who_is_named,
    shop::{find_shop, of_place},
};
use crate::service::{Service, ServiceError, network::doors::year_ago, spoken::as_kept};

/// Longest code that is looked for.
const MOST_CODE: usize = 40;

/// Somebody came by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Came {
    /// Who.
    pub worker: Uuid,
    /// When the round began.
    pub at: Instant,
}

/// Has anything been said here before?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nothing.
    Fresh,
    /// Somebody of the shop answered.
    Answered,
    /// They are left in peace until then.
    Rests(DateTime<Utc>),
}

/// A shop with whoever speaks to it.
#[derive(Clone, Debug)]
pub struct Visited {
    /// The shop.
    pub shop: Shop,
    /// Who came by, where there is a card.
    pub came: Option<Came>,
    /// Who calls; nobody where no team works.
    pub human: Option<Human>,
    /// What was said before.
    pub standing: Standing,
}

/// Behind a card.
#[derive(Clone, Debug)]
pub enum Behind {
    /// A shop.
    Shop(Box<Visited>),
    /// A shop whose card is older than a year.
    Old(Box<Shop>),
    /// No card bears this code.
    Unknown,
}

/// What is behind the code on a card.
///
/// # Errors
/// What the database says.
pub async fn look_by_card(service: &Service, typed: &str) -> Result<Behind, ServiceError> {
    let code = as_kept(typed);
    // Nothing else ever stood on a card, and not every database takes every letter.
    if code.len() > MOST_CODE || !code.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
        return Ok(Behind::Unknown);
    }
    let Some((door, round)) = service.store.find_latest_door_by_code(&code).await? else {
        return Ok(Behind::Unknown);
    };
    let Some(place) = service.store.find_known_place(door.place_id).await? else { return Ok(Behind::Unknown) };
    let mut shop = of_place(service, place).await?;
    if round.created_at <= year_ago(service) {
        return Ok(Behind::Old(Box::new(shop)));
    }
    if shop.partner.is_none() {
        shop.municipality = round.municipality_id;
    }
    let came = Came { worker: round.worker_id, at: Instant(round.created_at.timestamp()) };
    Ok(Behind::Shop(Box::new(visited(service, shop, Some(came)).await?)))
}

/// What is behind a name that was chosen; absent for what is not there.
///
/// # Errors
/// What the database says.
pub async fn look_by_id(service: &Service, id: Uuid) -> Result<Option<Visited>, ServiceError> {
    match find_shop(service, id).await? {
        Some(shop) => visited(service, shop, None).await.map(Some),
        None => Ok(None),
    }
}

async fn visited(service: &Service, shop: Shop, came: Option<Came>) -> Result<Visited, ServiceError> {
    let human = who_is_named(service, &shop, came.map(|came| came.worker)).await?;
    // Who came by and left since is nobody's visitor any more.
    let came = came.filter(|came| human.as_ref().is_some_and(|human| human.worker == came.worker));
    let answered = service.store.find_shop(&shop.subjects()).await?.is_some();
    let standing = match shop.rests(service).await? {
        _ if answered => Standing::Answered,
        Some(until) => Standing::Rests(until),
        None => Standing::Fresh,
    };
    Ok(Visited { shop, came, human, standing })
}
