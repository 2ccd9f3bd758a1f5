//! The pages of an offer, a place from the map, an event, an initiative.
use axum::{
    extract::{Path, State},
    http::Uri,
    response::Response,
};
use engine::domain::{Instant, Point, What};

use super::{answer, comb, error, facts::Words, shell};
use crate::{
    service::{Principal, Service, ServiceError, network},
    storage::{Found, Giver},
    text::{Lang, span_words, texts},
    web::{
        App, api,
        page::{EventState, Nav, OfferState, Phone, PlaceState, Sheet, SheetPage, Tag, Tone, links},
    },
};

/// Days after which something that was not confirmed is old.
const FRESH_DAYS: f64 = 365.0;

/// `/aanbod/{id}`.
pub async fn offer(state: State<App>, uri: Uri, id: Path<String>) -> Response {
    get(state, uri, id, What::Offer).await
}
/// `/plekken/{id}`.
pub async fn place(state: State<App>, uri: Uri, id: Path<String>) -> Response {
    get(state, uri, id, What::KnownPlace).await
}
/// `/activiteiten/{id}`.
pub async fn event(state: State<App>, uri: Uri, id: Path<String>) -> Response {
    get(state, uri, id, What::Event).await
}
/// `/samen/{id}`.
pub async fn initiative(state: State<App>, uri: Uri, id: Path<String>) -> Response {
    get(state, uri, id, What::Initiative).await
}

async fn get(State(app): State<App>, uri: Uri, Path(raw): Path<String>, what: What) -> Response {
    let (lang, path) = Lang::of_path(uri.path());
    match page(&app, lang, what, &raw).await {
        Ok(response) => response,
        Err(fault) => error::page(&app, lang, path, &fault),
    }
}

/// Until there is sign-in, whoever runs the demo is its team.
fn who(app: &App) -> Principal {
    if app.service.config.demo { Principal::Team } else { Principal::Anonymous }
}

async fn page(app: &App, lang: Lang, what: What, raw: &str) -> Result<Response, ServiceError> {
    let id = api::id(raw)?;
    let details = network::get_found(&app.service, who(app), what, id).await?;
    let path = links::entry(what, raw);
    let frame = shell(app, lang, Nav::None, details.found.name(), &path);
    let words = Words { service: &app.service, lang };
    let mut sheet = words.sheet(&details);
    sheet.comb = match stands(&details.found) {
        Some(at) => comb::around(&app.service, lang, comb::Ground::of(at), |_| None).await,
        None => None,
    };
    Ok(match &details.found {
        Found::Offer(offer, ..) => {
            let state = words.offer_state(offer);
            answer(&SheetPage { shell: frame, sheet, state })
        }
        Found::KnownPlace(_) => answer(&SheetPage { shell: frame, sheet, state: PlaceState::NotYetPartner }),
        Found::Event(event, _) => {
            let state = words.event_state(event);
            answer(&SheetPage { shell: frame, sheet, state })
        }
        Found::Initiative(..) => answer(&SheetPage { shell: frame, sheet, state: EventState::Initiative }),
    })
}

/// The public point; a person has none.
fn stands(found: &Found) -> Option<Point> {
    match found {
        Found::KnownPlace(place) => Point::new(place.lat, place.lon).ok(),
        Found::Offer(_, _, location) | Found::Event(_, location) | Found::Initiative(_, location) => {
            let (lat, lon) = location.as_ref().and_then(|location| location.lat.zip(location.lon))?;
            Point::new(lat, lon).ok()
        }
    }
}

impl Words<'_> {
    fn sheet(&self, details: &network::Details) -> Sheet {
        let found = &details.found;
        let contact = details.contact.clone().unwrap_or_default();
        let mut sheet = Sheet {
            name: found.name().to_owned(),
            facts: self.facts(found),
            phone: contact.phone.map(Phone::new),
            email: contact.email,
            back_href: Some(self.lang.path(links::HOME)),
            ..Sheet::default()
        };
        match found {
            Found::Offer(offer, giver, _) => {
                sheet.id = offer.id.to_string();
                sheet.about = paragraphs(&offer.description);
                if let Giver::Organization(giver) = giver {
                    sheet.website = giver.website.clone();
                }
                if found.is_person() {
                    sheet.tags.push(Tag::new(self.t("tag-volunteer"), Tone::Plain));
                }
            }
            Found::KnownPlace(place) => {
                sheet.id = place.id.to_string();
                sheet.website = place.website.clone();
                sheet.phone = place.phone.clone().map(Phone::new);
                let trade = self.service.places.trade(&place.trade);
                sheet.by = trade.map(|trade| if self.lang == Lang::Nl { trade.nl.clone() } else { trade.en.clone() });
                sheet.tags.push(Tag::new(self.t("tag-not-yet-partner"), Tone::New));
            }
            Found::Event(event, _) => {
                sheet.id = event.id.to_string();
                sheet.about = paragraphs(&event.description);
                sheet.by = Some(event.organiser.clone()).filter(|by| !by.is_empty());
                sheet.tags.push(Tag::new(self.t("tag-event"), Tone::Date));
            }
            Found::Initiative(initiative, _) => {
                sheet.id = initiative.id.to_string();
                sheet.about = paragraphs(&initiative.description);
                sheet.by = Some(initiative.organiser.clone()).filter(|by| !by.is_empty());
                sheet.tags.push(Tag::new(self.t("tag-initiative"), Tone::Plain));
            }
        }
        sheet
    }

    fn offer_state(&self, offer: &crate::storage::OfferRecord) -> OfferState {
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

    fn event_state(&self, event: &crate::storage::EventRecord) -> EventState {
        let (from, to) = (Instant(event.starts_at.timestamp()), Instant(event.ends_at.timestamp()));
        let when = span_words(self.lang, from, to, self.service.instant());
        if to <= self.service.instant() {
            EventState::Past { when }
        } else if event.places_free == Some(0) {
            EventState::Full { when }
        } else {
            EventState::Upcoming { when }
        }
    }
}

fn paragraphs(text: &str) -> Vec<String> {
    text.split("\n\n").map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// Name of a category in a language; the one that fits nowhere is said kindly.
pub fn category_name(service: &Service, lang: Lang, code: &str) -> String {
    if code == "past_nergens" {
        return texts().get(lang, "category-other", &[]);
    }
    let taxonomy = service.store.taxonomy();
    let term = taxonomy.find(code).and_then(|ix| taxonomy.get(ix));
    term.map(|term| if lang == Lang::Nl { term.nl.clone() } else { term.en.clone() }).unwrap_or_default()
}
