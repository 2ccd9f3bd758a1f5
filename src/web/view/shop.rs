//! `/deur/{code}` and `/winkel/{id}`: the first screen of a shop, behind its card or its name. One question.
use axum::{
    body::Bytes,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use engine::domain::Instant;
use uuid::Uuid;

use super::{Visit, answer, shell};
use crate::{
    service::{
        ServiceError,
        network::shops::{Behind, Human, Standing, Visited, look_by_card, look_by_id, refuse_shop},
    },
    text::{Lang, date_words, text, texts},
    web::{
        App, api,
        caller::Caller,
        limit::Rule,
        page::{Nav, Phone, ShopHead, ShopPage, ShopState, links},
        typed::fields,
    },
};

/// How a shop came here.
#[derive(Clone, Debug)]
pub enum At {
    /// By the code on a card.
    Card(String),
    /// By its name.
    Chosen(Uuid),
}

impl At {
    /// A shop that was chosen, by what stands in the address.
    ///
    /// # Errors
    /// What is no id is not found.
    pub fn chosen(raw: &str) -> Result<Self, ServiceError> {
        api::id(raw).map(Self::Chosen)
    }

    /// Its pages, without language. What comes back as an address is written by us, whatever was asked.
    pub fn path(&self) -> String {
        match self {
            Self::Card(code) => {
                let letter = |c: char| if c.is_whitespace() { '-' } else { c };
                let fine = |c: &char| c.is_ascii_alphanumeric() || *c == '-';
                links::door_card(&code.trim().chars().map(letter).filter(fine).collect::<String>().to_lowercase())
            }
            Self::Chosen(id) => links::shop(&id.to_string()),
        }
    }

    /// What is there.
    ///
    /// # Errors
    /// What the database says; [`ServiceError::NotFound`] for a name that is not there.
    pub async fn look(&self, app: &App) -> Result<Behind, ServiceError> {
        match self {
            Self::Card(code) => look_by_card(&app.service, code).await,
            Self::Chosen(id) => {
                let visited = look_by_id(&app.service, *id).await?.ok_or(ServiceError::NotFound)?;
                Ok(Behind::Shop(Box::new(visited)))
            }
        }
    }
}

/// Behind a card.
pub async fn card(visit: Visit, Path(code): Path<String>) -> Response {
    get(&visit, &At::Card(code)).await
}

/// Behind a name.
pub async fn chosen(visit: Visit, Path(raw): Path<String>) -> Response {
    match At::chosen(&raw) {
        Ok(at) => get(&visit, &at).await,
        Err(fault) => visit.reply(Err(fault)),
    }
}

/// The first screen, whatever brought somebody to it.
pub async fn get(visit: &Visit, at: &At) -> Response {
    visit.reply(page(visit, at).await.map(|page| {
        let known = !matches!(page.state, ShopState::Unknown);
        let status = if known { StatusCode::OK } else { StatusCode::NOT_FOUND };
        (status, answer(&page)).into_response()
    }))
}

async fn page(visit: &Visit, at: &At) -> Result<ShopPage, ServiceError> {
    let (app, lang) = (&visit.app, visit.lang);
    let frame = |title: String, path: &str| shell(app, lang, Nav::None, title, path);
    Ok(match at.look(app).await? {
        Behind::Unknown => {
            ShopPage { shell: frame(text(lang, "door-unknown"), links::SHOPS), state: ShopState::Unknown }
        }
        Behind::Old(shop) => {
            let head =
                ShopHead { name: shop.name.clone(), full: full(&shop.name, &shop.address), ..ShopHead::default() };
            ShopPage { shell: frame(shop.name.clone(), &at.path()), state: ShopState::Old(head) }
        }
        Behind::Shop(visited) => {
            let shell = frame(visited.shop.name.clone(), &at.path());
            ShopPage { shell, state: state(visit, at, &visited) }
        }
    })
}

fn state(visit: &Visit, at: &At, visited: &Visited) -> ShopState {
    let (lang, now) = (visit.lang, visit.app.service.instant());
    let head = head(visit, at, visited);
    match visited.standing {
        _ if visited.human.is_none() => ShopState::Nobody(head),
        Standing::Answered => ShopState::Used(head),
        Standing::Fresh => ShopState::Ask(head),
        Standing::Rests(until) => {
            let date = date_words(lang, Instant(until.timestamp()), now);
            ShopState::Rests(head, texts().get(lang, "shop-rests", &[("date", date.into())]))
        }
    }
}

fn full(name: &str, address: &str) -> String {
    if address.is_empty() { name.to_owned() } else { format!("{name}, {address}") }
}

/// Name, address and who speaks, as every screen has them.
pub fn head(visit: &Visit, at: &At, visited: &Visited) -> ShopHead {
    let (lang, shop) = (visit.lang, &visited.shop);
    let human = visited.human.as_ref();
    let partner = shop.partner.is_some();
    let known = human.filter(|_| partner).map(|human| {
        texts().get(lang, "shop-known", &[("shop", shop.name.as_str().into()), ("name", human.name.as_str().into())])
    });
    ShopHead {
        name: shop.name.clone(),
        full: full(&shop.name, &shop.address),
        from: human.map(|human| from(visit, visited, human)).unwrap_or_default(),
        phone: human.and_then(|human| human.phone.clone()).map(Phone::new),
        known,
        base: lang.path(&at.path()),
        pass: String::new(),
    }
}

/// "Fenna van Wijkteam Voorhof was net bij u".
fn from(visit: &Visit, visited: &Visited, human: &Human) -> String {
    const JUST_S: i64 = 24 * 60 * 60;
    let (lang, now) = (visit.lang, visit.app.service.instant());
    let who = named(lang, human);
    match visited.came {
        Some(came) if now.0 - came.at.0 < JUST_S => texts().get(lang, "shop-came-just", &[("who", who.into())]),
        Some(came) => {
            let date = date_words(lang, came.at, now);
            texts().get(lang, "shop-came", &[("who", who.into()), ("date", date.into())])
        }
        None => texts().get(lang, "shop-is-here", &[("who", who.into())]),
    }
}

/// "Fenna van Wijkteam Voorhof".
pub fn named(lang: Lang, human: &Human) -> String {
    match human.team.as_str() {
        "" => human.name.clone(),
        team => texts().get(lang, "card-from", &[("name", human.name.as_str().into()), ("team", team.into())]),
    }
}

/// Behind a card: no, or on to the second screen.
pub async fn card_said(visit: Visit, caller: Caller, Path(code): Path<String>, body: Bytes) -> Response {
    said(&visit, caller, At::Card(code), &body).await
}

/// Behind a name, likewise.
pub async fn chosen_said(visit: Visit, caller: Caller, Path(raw): Path<String>, body: Bytes) -> Response {
    match At::chosen(&raw) {
        Ok(at) => said(&visit, caller, at, &body).await,
        Err(fault) => visit.reply(Err(fault)),
    }
}

async fn said(visit: &Visit, caller: Caller, at: At, body: &[u8]) -> Response {
    let word = fields(body).remove("antwoord").unwrap_or_default();
    let done = async {
        match word.as_str() {
            "nee" => {
                count(visit, caller)?;
                if let Behind::Shop(visited) = at.look(&visit.app).await? {
                    refuse_shop(&visit.app.service, visit.app.who(), &visited, "").await?;
                }
                Ok(at.path())
            }
            "een" | "meer" | "anders" => Ok(format!("{}/bellen?antwoord={word}", at.path())),
            _ => Err(crate::service::Fault::new("answer", "shop-answer").into()),
        }
    };
    visit.lead(done.await)
}

/// How often somebody may speak for shops.
///
/// # Errors
/// [`ServiceError::TooMany`].
pub fn count(visit: &Visit, caller: Caller) -> Result<(), ServiceError> {
    visit.app.limits.allow(&[(Rule::SayFromAddress, &caller.key()), (Rule::SayInAll, "")])
}
