//! `/team/deuren`: five doors for this afternoon.
use axum::{
    body::Bytes,
    extract::RawQuery,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use uuid::Uuid;

use super::{Visit, answer, facts::Words, sheet::category_name, shell};
use crate::{
    import::KindsOfWork,
    service::{
        Service, ServiceError,
        network::doors::{self, NewRound, Proposal, Proposed, Start, Why, Wish},
    },
    storage::KnownPlaceRecord,
    text::{Lang, date_words, text, texts},
    web::{
        App, api,
        page::{DoorList, DoorRow, DoorsPage, DoorsState, Field, Nav, RoundLink, links},
        typed::fields,
    },
};

/// The page.
pub async fn get(visit: Visit, RawQuery(raw): RawQuery) -> Response {
    let page = async {
        let wish = wish(&raw.unwrap_or_default())?;
        page(&visit.app, visit.lang, &wish).await
    };
    visit.reply(page.await.map(|page| {
        let wrong = matches!(page.state, DoorsState::Fault);
        let status = if wrong { StatusCode::BAD_REQUEST } else { StatusCode::OK };
        (status, answer(&page)).into_response()
    }))
}

/// Begins the round and leads to it.
pub async fn post(visit: Visit, body: Bytes) -> Response {
    let begun = async {
        let mut typed = fields(&body);
        let mut value = |name: &str| typed.remove(name).unwrap_or_default();
        let new =
            NewRound { from: value("vanaf"), doors: ids(&value("alleen"))?, idempotency_key: value("idempotency_key") };
        doors::start_round(&visit.app.service, visit.app.who(), &new).await
    };
    visit.lead(begun.await.map(|id| links::round(&id.to_string())))
}

fn wish(raw: &str) -> Result<Wish, ServiceError> {
    let mut typed = fields(raw);
    let mut value = |name: &str| typed.remove(name).unwrap_or_default();
    Ok(Wish { from: value("vanaf").trim().to_owned(), without: ids(&value("zonder"))?, only: ids(&value("alleen"))? })
}

fn ids(written: &str) -> Result<Vec<Uuid>, ServiceError> {
    written.split(',').map(str::trim).filter(|id| !id.is_empty()).map(api::id).collect()
}

fn written(ids: &[Uuid]) -> String {
    ids.iter().map(Uuid::to_string).collect::<Vec<_>>().join(",")
}

/// The address of a wish, without language.
pub fn path(wish: &Wish) -> String {
    let named = [("vanaf", wish.from.clone()), ("zonder", written(&wish.without)), ("alleen", written(&wish.only))];
    let said: Vec<_> = named.into_iter().filter(|(_, value)| !value.is_empty()).collect();
    match serde_urlencoded::to_string(said) {
        Ok(query) if !query.is_empty() => format!("{}?{query}", links::DOORS),
        _ => links::DOORS.to_owned(),
    }
}

async fn page(app: &App, lang: Lang, wish: &Wish) -> Result<DoorsPage, ServiceError> {
    let frame = shell(app, lang, Nav::Network, text(lang, "doors-title"), &path(wish));
    let typed = if wish.from.parse::<engine::domain::Cell>().is_ok() { "" } else { &wish.from };
    let (from, state) = match doors::propose(&app.service, app.who(), wish).await {
        Ok(proposal) => (Field::of(typed), state(&app.service, lang, wish, proposal)?),
        Err(ServiceError::Invalid(faults)) if !wish.from.is_empty() => {
            let sentence = faults.first().map(|fault| api::sentence(lang, fault)).unwrap_or_default();
            (Field::wrong(typed, sentence), DoorsState::Fault)
        }
        Err(other) => return Err(other),
    };
    let earlier = earlier(app, lang).await?;
    Ok(DoorsPage { shell: frame, state, from, earlier, idempotency_key: app.service.new_id().to_string() })
}

fn state(service: &Service, lang: Lang, wish: &Wish, proposal: Proposal) -> Result<DoorsState, ServiceError> {
    let Some(start) = &proposal.start else { return Ok(DoorsState::NoGround) };
    if proposal.doors.is_empty() {
        return Ok(DoorsState::Nothing);
    }
    let ids: Vec<Uuid> = proposal.doors.iter().map(|door| door.place.id).collect();
    let without = [wish.without.clone(), ids.clone()].concat();
    let others = Wish { from: start.from.clone(), without, only: Vec::new() };
    let rows = (1..).zip(&proposal.doors).map(|(number, door)| proposed(service, lang, number, door));
    Ok(DoorsState::Found(DoorList {
        rows: rows.collect::<Result<_, _>>()?,
        start: from_words(lang, start),
        total: total_words(lang, proposal.minutes),
        ids: written(&ids),
        from: start.from.clone(),
        other_href: wish.only.is_empty().then(|| lang.path(&path(&others))),
    }))
}

fn from_words(lang: Lang, start: &Start) -> String {
    let key = if start.label.is_empty() { "doors-from-here" } else { "doors-from" };
    texts().get(lang, key, &[("place", start.label.as_str().into())])
}

/// "samen 14 minuten lopen".
pub fn total_words(lang: Lang, minutes: u32) -> String {
    texts().get(lang, "doors-total", &[("count", minutes.into())])
}

fn proposed(service: &Service, lang: Lang, number: usize, door: &Proposed) -> Result<DoorRow, ServiceError> {
    row(service, lang, (number, door.minutes), &door.place, &door.why)
}

/// A door as a row.
pub fn row(
    service: &Service,
    lang: Lang,
    (number, minutes): (usize, u32),
    place: &KnownPlaceRecord,
    why: &Why,
) -> Result<DoorRow, ServiceError> {
    let id = place.id.to_string();
    Ok(DoorRow {
        number,
        href: lang.path(&links::entry(engine::domain::What::KnownPlace, &id)),
        id,
        name: place.name.clone(),
        about: about(service, lang, place),
        minutes: texts().get(lang, "minutes", &[("minutes", minutes.into())]),
        why: why_words(service, lang, why),
    })
}

fn about(service: &Service, lang: Lang, place: &KnownPlaceRecord) -> String {
    let words = Words { service, lang };
    let trade = words.trade(place).unwrap_or_default();
    let address = format!("{} {}", place.street, place.house_number);
    let said: Vec<&str> = [trade.as_str(), address.trim()].into_iter().filter(|part| !part.is_empty()).collect();
    said.join(", ")
}

/// Why this door, in one sentence.
pub fn why_words(service: &Service, lang: Lang, why: &Why) -> String {
    match why {
        Why::ClosesGap { category, needs } => {
            let name = category_name(service, lang, category);
            texts().get(lang, "door-why-asked", &[("count", (*needs).into()), ("category", name.into())])
        }
        Why::NewKindOfWork { work } => {
            let name = KindsOfWork::known().named(work).map(|kind| lang.pick(&kind.nl, &kind.en)).unwrap_or_default();
            texts().get(lang, "door-why-work", &[("work", name.into())])
        }
        Why::NearYou { minutes } => texts().get(lang, "door-why-near", &[("count", (*minutes).into())]),
    }
}

async fn earlier(app: &App, lang: Lang) -> Result<Vec<RoundLink>, ServiceError> {
    let rounds = doors::list_rounds(&app.service, app.who()).await?;
    let link = |(id, began, all, been): (Uuid, _, usize, usize)| {
        let date = date_words(lang, began, app.service.instant());
        let args = [("date", date.into()), ("been", been.into()), ("all", all.into())];
        let href = lang.path(&links::round(&id.to_string()));
        RoundLink { href, text: texts().get(lang, "doors-round-of", &args) }
    };
    Ok(rounds.into_iter().map(link).collect())
}
