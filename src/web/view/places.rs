//! `/team/plekken`: what is here already.
use std::sync::LazyLock;

use axum::{
    extract::{Path, RawQuery},
    response::Response,
};
use engine::domain::{Cell, What};

use super::{Visit, again, comb, facts::Words, shell};
use crate::{
    service::{
        Role, ServiceError,
        network::{KnownPlaces, correct_place, list_known_places, uncorrect_place},
    },
    storage::KnownPlaceRecord,
    text::{Lang, text},
    web::{
        App, api,
        comb::Picture,
        page::{KnownRow, Nav, PlacesPage, PlacesState, links},
        routes,
        typed::fields,
    },
};

/// Places of one page.
const ROWS: usize = 30;
/// Hexagons of a picture; of a larger area the middle is shown.
const MOST_CELLS: usize = 91;
/// Where one goes from here, the first that is there.
const NEXT: [&str; 2] = ["/team/kennen", "/team/netwerk"];

static NEXT_PATH: LazyLock<Option<&'static str>> = LazyLock::new(|| {
    let table = routes::table(false);
    NEXT.into_iter().find(|path| table.rows().iter().any(|row| row.path == *path))
});

/// The list.
pub async fn get(visit: Visit, RawQuery(raw): RawQuery) -> Response {
    let asked = fields(raw.unwrap_or_default());
    let q = asked.get("q").map(|words| words.trim().to_owned()).unwrap_or_default();
    let skip = asked.get("skip").and_then(|skip| skip.parse().ok()).unwrap_or_default();
    let just = asked.get("weg").map(String::as_str).unwrap_or_default();
    visit.show(page(&visit.app, visit.lang, (&q, skip), just).await)
}

async fn page(app: &App, lang: Lang, (q, skip): (&str, usize), just: &str) -> Result<PlacesPage, ServiceError> {
    let known = list_known_places(&app.service, app.who(), q, skip, ROWS).await?;
    let words = Words { service: &app.service, lang };
    let row = |place: &KnownPlaceRecord| row(&words, place);
    let corrected: Vec<KnownRow> = known.corrected.iter().map(row).collect();
    Ok(PlacesPage {
        shell: shell(app, lang, Nav::Network, text(lang, "places-title"), links::PLACES),
        area: known.ground.names.join(", "),
        total: known.total,
        partners: known.partners,
        q: q.to_owned(),
        state: state(lang, &known, (q, skip), known.rows.iter().map(row).collect()),
        just: corrected.iter().find(|row| row.id == just).cloned(),
        corrected,
        again: again::note(app, lang).await?,
        loads: app.who().must_be(Role::Administrator).is_ok(),
        next_href: NEXT_PATH.map(|path| lang.path(path)),
        comb: picture(app, lang, &known.ground.cells).await,
    })
}

fn state(lang: Lang, known: &KnownPlaces, (q, skip): (&str, usize), rows: Vec<KnownRow>) -> PlacesState {
    if known.total == 0 && known.corrected.is_empty() {
        return PlacesState::Empty;
    }
    if rows.is_empty() {
        return PlacesState::NothingFound;
    }
    let next = skip + rows.len();
    let more = |next: usize| {
        let query = serde_urlencoded::to_string([("q", q), ("skip", &next.to_string())]).unwrap_or_default();
        lang.path(&format!("{}?{query}", links::PLACES))
    };
    PlacesState::List { rows, more_href: (next < known.answering).then(|| more(next)) }
}

fn row(words: &Words<'_>, place: &KnownPlaceRecord) -> KnownRow {
    let id = place.id.to_string();
    let street = format!("{} {}", place.street, place.house_number).trim().to_owned();
    let about = [words.trade(place).unwrap_or_default(), street];
    KnownRow {
        href: words.lang.path(&links::entry(What::KnownPlace, &id)),
        name: place.name.clone(),
        about: about.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
        id,
    }
}

/// The honeycomb of the area itself.
async fn picture(app: &App, lang: Lang, cells: &[Cell]) -> Option<Picture> {
    let middle = middle(cells)?;
    let own = (cells.len() <= MOST_CELLS).then_some(cells);
    let ground = comb::Ground { me: false, cells: own, ..comb::Ground::of(middle.centre()) };
    comb::around(&app.service, lang, ground, |_| None).await
}

/// The cell nearest to the middle of all.
fn middle(cells: &[Cell]) -> Option<Cell> {
    let count = cells.len() as f64;
    let sum = cells.iter().map(|cell| cell.centre()).fold((0.0, 0.0), |sum, at| (sum.0 + at.lat(), sum.1 + at.lon()));
    let (lat, lon) = (sum.0 / count, sum.1 / count);
    let apart = |cell: &Cell| {
        let at = cell.centre();
        (at.lat() - lat).powi(2) + (at.lon() - lon).powi(2)
    };
    cells.iter().copied().min_by(|one, other| apart(one).total_cmp(&apart(other)))
}

/// "Klopt niet".
pub async fn wrong(visit: Visit, Path(raw): Path<String>) -> Response {
    let done = async { correct_place(&visit.app.service, visit.app.who(), api::id(&raw)?).await };
    visit.lead(done.await.map(|()| format!("{}?weg={raw}", links::PLACES)))
}

/// It is right after all.
pub async fn right(visit: Visit, Path(raw): Path<String>) -> Response {
    let done = async { uncorrect_place(&visit.app.service, visit.app.who(), api::id(&raw)?).await };
    visit.lead(done.await.map(|()| links::PLACES.to_owned()))
}
