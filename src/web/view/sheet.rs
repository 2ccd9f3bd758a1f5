//! The pages of an offer, a place from the map, an event, an initiative.
use axum::{extract::Path, response::Response};
use engine::domain::{Instant, Point, What};
use uuid::Uuid;

use super::{
    Visit, answer, comb,
    facts::{Words, description},
    joining::{other_dates, shift_rows},
    share::{sharing_event, sharing_found},
    shell,
};
use crate::{
    service::{Principal, Service, ServiceError, network},
    storage::{EventRecord, Found, Giver, LocationRecord, OfferRecord, PLANNED, PublicText},
    text::{Lang, span_words, text, topic_name},
    web::{
        App, api,
        page::{EventState, Nav, OfferState, Phone, PlaceState, Sheet, SheetPage, links},
    },
};

/// Days after which something that was not confirmed is old.
const FRESH_DAYS: f64 = 365.0;

/// `/aanbod/{id}`.
pub async fn offer(visit: Visit, id: Path<String>) -> Response {
    get(visit, id, What::Offer).await
}
/// `/plekken/{id}`.
pub async fn place(visit: Visit, id: Path<String>) -> Response {
    get(visit, id, What::KnownPlace).await
}
/// `/activiteiten/{id}`.
pub async fn event(visit: Visit, id: Path<String>) -> Response {
    get(visit, id, What::Event).await
}
/// `/samen/{id}`.
pub async fn initiative(visit: Visit, id: Path<String>) -> Response {
    get(visit, id, What::Initiative).await
}

async fn get(visit: Visit, Path(raw): Path<String>, what: What) -> Response {
    visit.reply(page(&visit.app, visit.lang, what, &raw).await)
}

/// Until there is sign-in, whoever runs the demo is its team.
fn who(app: &App) -> Principal {
    if app.service.config.demo { app.who() } else { Principal::Anonymous }
}

async fn page(app: &App, lang: Lang, what: What, raw: &str) -> Result<Response, ServiceError> {
    let id = api::id(raw)?;
    let details = network::get_found(&app.service, who(app), what, id).await?;
    let path = links::entry(what, raw);
    let frame = shell(app, lang, Nav::None, details.found.name(), &path);
    let words = Words { service: &app.service, lang };
    let frame = match &details.found {
        Found::Event(event, location) => sharing_event(app, frame, (event, location.as_ref()), &path),
        found => sharing_found(app, frame, found, &path),
    };
    let mut sheet = words.sheet(id, &details);
    sheet.comb = match stands(&details.found) {
        Some(at) => comb::around(&app.service, lang, comb::Ground::of(at), |_| None).await,
        None => None,
    };
    let mut why = None;
    if let Found::Event(event, _) = &details.found {
        let shifts = app.service.store.shifts_of_events(event.municipality_id, &[event.id]).await?;
        sheet.shifts = shift_rows(&app.service, lang, &shifts);
        sheet.dates = other_dates(&app.service, lang, event, |id| links::entry(What::Event, id)).await?;
        why = app.service.store.event_changes(event.municipality_id, &[event.id]).await?.pop().map(|change| change.why);
    }
    Ok(match &details.found {
        Found::Offer(offer, ..) => {
            let state = words.offer_state(offer);
            answer(&SheetPage { shell: frame, sheet, state })
        }
        Found::KnownPlace(_) => answer(&SheetPage { shell: frame, sheet, state: PlaceState::NotYetPartner }),
        Found::Event(event, _) => {
            let state = words.event_state(event, why.unwrap_or_default());
            answer(&SheetPage { shell: frame, sheet, state })
        }
        Found::Initiative(..) => answer(&SheetPage { shell: frame, sheet, state: EventState::Initiative }),
    })
}

/// What sort of text somebody wrote there: anyone may say that it is not right. Nobody wrote a place on the map, and what a
/// person offers is between them and the team.
const fn written(found: &Found) -> Option<PublicText> {
    match found {
        Found::Offer(_, Giver::Organization(giver), _) if !giver.is_person => Some(PublicText::Offer),
        Found::Event(..) => Some(PublicText::Event),
        Found::Initiative(..) => Some(PublicText::Initiative),
        Found::Offer(..) | Found::KnownPlace(_) => None,
    }
}

/// The public point; a person has none.
pub fn stands(found: &Found) -> Option<Point> {
    match found {
        Found::KnownPlace(place) => Point::new(place.lat, place.lon).ok(),
        Found::Offer(_, _, location) | Found::Event(_, location) | Found::Initiative(_, location) => {
            location.as_ref().and_then(LocationRecord::point)
        }
    }
}

impl Words<'_> {
    fn sheet(&self, id: Uuid, details: &network::Details) -> Sheet {
        let found = &details.found;
        let contact = details.contact.clone().unwrap_or_default();
        let (phone, website) = match found {
            Found::KnownPlace(place) => (place.phone.clone(), place.website.clone()),
            Found::Offer(_, Giver::Organization(giver), _) => (contact.phone, giver.website.clone()),
            Found::Offer(..) | Found::Event(..) | Found::Initiative(..) => (contact.phone, None),
        };
        Sheet {
            id: id.to_string(),
            name: found.name().to_owned(),
            by: self.by(found).filter(|by| !by.is_empty()),
            tags: self.tag(found).into_iter().collect(),
            about: paragraphs(description(found)),
            facts: self.facts(found),
            phone: phone.map(Phone::new),
            email: contact.email,
            website,
            report_href: written(found).map(|sort| self.lang.path(&links::report(sort, &id.to_string()))),
            back_href: Some(self.lang.path(links::HOME)),
            ..Sheet::default()
        }
    }

    /// Who organises it; of a place from the map, what sort of place it is.
    fn by(&self, found: &Found) -> Option<String> {
        match found {
            Found::Offer(..) => None,
            Found::KnownPlace(place) => self.trade(place),
            Found::Event(event, _) => Some(event.organiser.clone()),
            Found::Initiative(initiative, _) => Some(initiative.organiser.clone()),
        }
    }

    fn offer_state(&self, offer: &OfferRecord) -> OfferState {
        let now = self.service.instant();
        let old = |at: chrono::DateTime<chrono::Utc>| now.days_since(Instant(at.timestamp())) > FRESH_DAYS;
        if offer.confirmed_at.is_none_or(old) {
            return OfferState::Unconfirmed;
        }
        match offer.places_free {
            Some(0) => OfferState::Full { until: None },
            _ => OfferState::Open,
        }
    }

    fn event_state(&self, event: &EventRecord, why: String) -> EventState {
        let (from, to) = (Instant(event.starts_at.timestamp()), Instant(event.ends_at.timestamp()));
        let when = span_words(self.lang, from, to, self.service.instant());
        if event.status != PLANNED {
            EventState::CalledOff { when, why }
        } else if to <= self.service.instant() {
            EventState::Past { when }
        } else if event.places_free == Some(0) {
            EventState::Full { when }
        } else {
            EventState::Upcoming { when }
        }
    }
}

/// The paragraphs of a text.
pub fn paragraphs(text: &str) -> Vec<String> {
    text.split("\n\n").map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// Name of a category in a language; the one that fits nowhere is said kindly.
pub fn category_name(service: &Service, lang: Lang, code: &str) -> String {
    if code == "past_nergens" {
        return text(lang, "category-other");
    }
    term_name(service, lang, code).unwrap_or_default()
}

/// Name of a category as the taxonomy has it; absent for a code that is none.
pub fn term_name(service: &Service, lang: Lang, code: &str) -> Option<String> {
    let taxonomy = service.store.taxonomy();
    let term = taxonomy.find(code).and_then(|ix| taxonomy.get(ix))?;
    Some(topic_name(lang, code, (&term.nl, &term.en)))
}
