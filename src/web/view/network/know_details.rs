//! `/team/kennen/gegevens`: what is filled in about ticked places, and sending it.
use std::collections::HashMap;

use axum::{
    body::Bytes,
    extract::RawQuery,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use uuid::Uuid;

use super::{about_place, all_categories, know::Asked, ticked};
use crate::{
    service::{
        Fault, ServiceError, account,
        network::{TickedPlace, Welcomed, contacts_of_ticked, get_ticked, welcome_partners},
    },
    storage::{Contact, KnownPlaceRecord, WorkerRecord},
    text::text,
    web::{
        api,
        page::{Choice, Field, KnowDetailsPage, KnowDetailsState, Nav, Phone, PlaceForm, links},
        typed::pairs,
        view::{Visit, answer, shell},
    },
};

/// The form for what was ticked.
pub async fn get(visit: Visit, RawQuery(raw): RawQuery) -> Response {
    let asked = Asked::read(raw);
    let page = match get_ticked(&visit.app.service, visit.app.who(), &asked.ticked).await {
        Ok(places) => form(&visit, &places, None).await,
        Err(ServiceError::Invalid(faults)) if faults.iter().all(|fault| fault.code == "nobody-ticked") => {
            Ok(frame(&visit, Vec::new(), KnowDetailsState::NobodyTicked))
        }
        Err(other) => Err(other),
    };
    visit.show(page)
}

/// Makes them partners and leads to the register; faults come back with everything that was typed.
pub async fn post(visit: Visit, body: Bytes) -> Response {
    let (key, typed) = read(&body);
    let done = welcome_partners(&visit.app.service, visit.app.who(), &typed, &key).await;
    match done {
        Err(ServiceError::Invalid(faults)) => {
            let page = refused(&visit, &typed, &faults, key).await;
            visit.reply(page.map(|page| (StatusCode::BAD_REQUEST, answer(&page)).into_response()))
        }
        done => visit.lead(done.map(|done| after(&done))),
    }
}

/// How many are new, and whom a colleague had just made: ids only stand in the address.
fn after(done: &Welcomed) -> String {
    let mut pairs = vec![("nieuw", done.new.len().to_string())];
    pairs.extend(done.joined.iter().map(|id| ("samen", id.to_string())));
    format!("{}?{}", links::NETWORK, serde_urlencoded::to_string(pairs).unwrap_or_default())
}

fn frame(visit: &Visit, places: Vec<PlaceForm>, state: KnowDetailsState) -> KnowDetailsPage {
    let title = text(visit.lang, "know-details-title");
    KnowDetailsPage {
        shell: shell(&visit.app, visit.lang, Nav::Network, title, links::KNOW_DETAILS),
        places,
        idempotency_key: visit.app.service.new_id().to_string(),
        state,
    }
}

/// Fields are named after their place: `phone-<id>`.
fn read(body: &[u8]) -> (String, Vec<TickedPlace>) {
    let mut key = String::new();
    let mut all: Vec<TickedPlace> = Vec::new();
    let mut values: HashMap<Uuid, Vec<(String, String)>> = HashMap::new();
    for (name, value) in pairs(body) {
        let field = name.split_once('-').and_then(|(field, id)| Some((field, id.parse::<Uuid>().ok()?)));
        match (name.as_str(), field) {
            ("idempotency_key", _) => key = value,
            ("place", _) => {
                let place = value.parse().unwrap_or_default();
                if all.iter().all(|one| one.place != place) {
                    all.push(TickedPlace { place, ..TickedPlace::default() });
                }
            }
            (_, Some((field, id))) => values.entry(id).or_default().push((field.to_owned(), value)),
            _ => {}
        }
    }
    for one in &mut all {
        for (field, value) in values.remove(&one.place).unwrap_or_default() {
            match field.as_str() {
                "phone" => one.phone = Some(value),
                "person" => one.person = Some(value),
                "knows" => one.knows.extend(value.parse::<Uuid>().ok()),
                "offers" if !value.is_empty() && !one.categories.contains(&value) => one.categories.push(value),
                _ => {}
            }
        }
    }
    (key, all)
}

async fn form(
    visit: &Visit,
    places: &[KnownPlaceRecord],
    typed: Option<&[TickedPlace]>,
) -> Result<KnowDetailsPage, ServiceError> {
    let team = account::team_of(&visit.app.service, visit.app.who()).await?;
    let kept = contacts_of_ticked(&visit.app.service, visit.app.who(), places).await?;
    let of = |id: Uuid| typed.into_iter().flatten().find(|one| one.place == id);
    let form = |place: &KnownPlaceRecord| {
        let reached = reach(place, kept.get(&place.id), of(place.id));
        one(visit, place, (&team, reached), of(place.id))
    };
    let forms = places.iter().map(form).collect();
    Ok(frame(visit, forms, KnowDetailsState::Form))
}

/// Number and person: as typed, else as they were said at the door or on the phone, else as the map has the number. A
/// number is shown as one reads it aloud here.
fn reach(place: &KnownPlaceRecord, kept: Option<&Contact>, typed: Option<&TickedPlace>) -> [Field; 2] {
    let known = kept.and_then(|contact| contact.phone.clone()).or_else(|| place.phone.clone());
    let phone = typed.and_then(|typed| typed.phone.clone());
    let person = typed.and_then(|typed| typed.person.clone());
    let person = person.or_else(|| kept.and_then(|contact| contact.person.clone()));
    let phone = phone.or_else(|| known.map(|number| Phone::new(number).text));
    [phone, person].map(|value| Field::of(value.unwrap_or_default()))
}

fn one(
    visit: &Visit,
    place: &KnownPlaceRecord,
    (team, [phone, person]): (&Vec<WorkerRecord>, [Field; 2]),
    typed: Option<&TickedPlace>,
) -> PlaceForm {
    let (service, lang) = (&visit.app.service, visit.lang);
    let me = visit.app.who().worker();
    let own: Vec<&str> = place.categories.split_whitespace().collect();
    let proposed: Vec<String> = own.iter().map(|code| (*code).to_owned()).collect();
    let chosen = typed.map_or(&proposed, |typed| &typed.categories);
    let other = chosen.iter().find(|code| !own.contains(&code.as_str())).cloned().unwrap_or_default();
    let knows = |worker: &WorkerRecord| typed.map_or(me == Some(worker.id), |typed| typed.knows.contains(&worker.id));
    PlaceForm {
        id: place.id.to_string(),
        name: place.name.clone(),
        about: about_place(service, lang, place),
        already: place.partner_id.is_some(),
        phone,
        person,
        knows: team
            .iter()
            .map(|worker| Choice { value: worker.id.to_string(), label: worker.name.clone(), chosen: knows(worker) })
            .collect(),
        knows_fault: None,
        offers: ticked(service, lang, &own, chosen),
        more: all_categories(service, lang, &other),
        offers_fault: None,
    }
}

/// The form as it was sent, each fault at its field.
async fn refused(
    visit: &Visit,
    typed: &[TickedPlace],
    faults: &[Fault],
    key: String,
) -> Result<KnowDetailsPage, ServiceError> {
    let ids: Vec<Uuid> = typed.iter().map(|one| one.place).collect();
    let places = match get_ticked(&visit.app.service, visit.app.who(), &ids).await {
        Ok(places) => places,
        Err(ServiceError::Invalid(faults)) if faults.iter().all(|fault| fault.code == "nobody-ticked") => {
            return Ok(frame(visit, Vec::new(), KnowDetailsState::NobodyTicked));
        }
        Err(other) => return Err(other),
    };
    let mut page = form(visit, &places, Some(typed)).await?;
    (page.state, page.idempotency_key) = (KnowDetailsState::Faults, key);
    for fault in faults {
        let at = fault.args.iter().find(|(name, _)| *name == "place").map(|(_, id)| id.as_str());
        let Some(place) = page.places.iter_mut().find(|place| Some(place.id.as_str()) == at) else { continue };
        let sentence = Some(api::sentence(visit.lang, fault));
        match fault.field {
            "phone" => place.phone.fault = sentence,
            "person" => place.person.fault = sentence,
            "knows" => place.knows_fault = sentence,
            _ => place.offers_fault = sentence,
        }
    }
    Ok(page)
}
