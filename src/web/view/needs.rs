//! `/team/vragen`: the open needs.
use axum::{extract::RawQuery, response::Response};
use engine::domain::{Cell, Instant};

use super::{Visit, sheet::category_name, shell};
use crate::{
    service::{Service, ServiceError, acting},
    storage::NeedRecord,
    text::{Lang, date_words, text, texts},
    web::{
        App,
        page::{Nav, NeedRow, TeamNeedsPage, TeamNeedsState, links},
        typed::fields,
    },
};

const ROWS: u64 = 20;

/// The list.
pub async fn get(visit: Visit, RawQuery(raw): RawQuery) -> Response {
    let asked = fields(raw.unwrap_or_default());
    let skip = asked.get("skip").and_then(|value| value.parse().ok()).unwrap_or_default();
    let page = state(&visit.app, visit.lang, skip).await.map(|state| TeamNeedsPage {
        shell: shell(&visit.app, visit.lang, Nav::Needs, text(visit.lang, "needs-title"), links::NEEDS),
        state,
        removed: asked.contains_key("weg"),
    });
    visit.show(page)
}

async fn state(app: &App, lang: Lang, skip: u64) -> Result<TeamNeedsState, ServiceError> {
    let (rows, total) = acting::list_under_way(&app.service, app.who(), skip, ROWS).await?;
    if total == 0 {
        return Ok(TeamNeedsState::Empty);
    }
    let next = skip + rows.len() as u64;
    let more_href = (next < total && !rows.is_empty()).then(|| lang.path(&format!("{}?skip={next}", links::NEEDS)));
    let rows = rows.into_iter().map(|(need, held)| row(&app.service, lang, &need, held)).collect();
    let total = usize::try_from(total).unwrap_or(usize::MAX);
    Ok(TeamNeedsState::List { rows, total, more_href })
}

/// Own words, or the name of the category where there are none.
pub fn words_of(service: &Service, lang: Lang, need: &NeedRecord) -> String {
    if need.own_words.is_empty() { category_name(service, lang, &need.category) } else { need.own_words.clone() }
}

fn row(service: &Service, lang: Lang, need: &NeedRecord, held: Option<String>) -> NeedRow {
    let category = category_name(service, lang, &need.category);
    NeedRow {
        id: need.id.to_string(),
        href: lang.path(&links::need(&need.id.to_string())),
        words: words_of(service, lang, need),
        category,
        since: since(service, lang, need),
        place: around(service, lang, need),
        chosen: held,
    }
}

/// "sinds vandaag", "sinds maandag 7 september".
pub fn since(service: &Service, lang: Lang, need: &NeedRecord) -> String {
    let (at, now) = (Instant(need.created_at.timestamp()), service.instant());
    let (then, today) = (date_words(lang, at, now), date_words(lang, now, now));
    if then == today {
        return text(lang, "need-since-today");
    }
    texts().get(lang, "need-since", &[("date", then.into())])
}

/// "rond Papsouwselaan": the nearest street of the cell, never an address.
pub fn around(service: &Service, lang: Lang, need: &NeedRecord) -> String {
    let cell = need.cell.and_then(|raw| Cell::try_from(raw).ok());
    let Some(cell) = cell else { return text(lang, "need-no-fixed-place") };
    let index = service.store.index();
    let snapshot = index.snapshot();
    let street = snapshot.network().street_near(cell.centre()).unwrap_or_default().to_owned();
    if street.is_empty() {
        return String::new();
    }
    texts().get(lang, "need-around", &[("place", street.into())])
}
