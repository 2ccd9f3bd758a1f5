//! `/team/kennen`: places to tick.
use axum::{extract::RawQuery, response::Response};
use uuid::Uuid;

use super::{ROWS, about_place};
use crate::{
    service::{ServiceError, network::list_places_to_know},
    text::text,
    web::{
        page::{KnowPage, KnowState, Nav, Paging, PlaceRow, links},
        typed::pairs,
        view::{Visit, shell},
    },
};

/// Most ticks that travel along: an address has an end.
const MOST_TICKS: usize = 60;

/// What stands in the address.
pub(super) struct Asked {
    pub q: String,
    pub skip: u64,
    pub ticked: Vec<Uuid>,
}

impl Asked {
    /// The last of a name counts, but for the places: all of them.
    pub fn read(raw: Option<String>) -> Self {
        let mut asked = Self { q: String::new(), skip: 0, ticked: Vec::new() };
        for (name, value) in pairs(raw.unwrap_or_default()) {
            match name.as_str() {
                "q" => asked.q = value.trim().to_owned(),
                "skip" => asked.skip = value.parse().unwrap_or_default(),
                "place" => asked.ticked.extend(value.parse::<Uuid>().ok()),
                _ => {}
            }
        }
        asked.ticked.sort_unstable();
        asked.ticked.dedup();
        asked.ticked.truncate(MOST_TICKS);
        asked
    }
}

/// The list.
pub async fn get(visit: Visit, RawQuery(raw): RawQuery) -> Response {
    let page = page(&visit, Asked::read(raw)).await;
    visit.show(page)
}

async fn page(visit: &Visit, asked: Asked) -> Result<KnowPage, ServiceError> {
    let (app, lang) = (&visit.app, visit.lang);
    let (places, total) = list_places_to_know(&app.service, app.who(), &asked.q, asked.skip, ROWS).await?;
    let rows: Vec<PlaceRow> = places
        .iter()
        .map(|place| PlaceRow {
            id: place.id.to_string(),
            name: place.name.clone(),
            about: about_place(&app.service, lang, place),
            ticked: asked.ticked.contains(&place.id),
        })
        .collect();
    let here = |id: &Uuid| places.iter().any(|place| place.id == *id);
    let elsewhere = asked.ticked.iter().filter(|id| !here(id)).map(ToString::to_string).collect();
    let state = if rows.is_empty() { KnowState::Nothing } else { KnowState::List };
    Ok(KnowPage {
        shell: shell(app, lang, Nav::Network, text(lang, "know-title"), links::KNOW),
        q: asked.q,
        rows,
        elsewhere,
        paging: Paging { skip: asked.skip, rows: ROWS, total },
        state,
    })
}
