//! `/kaart`: where it opens, what it shows, and the same as a list for whoever moves it.
use axum::{
    extract::RawQuery,
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use engine::domain::{Cell, Extent, NEED_RESOLUTION, Point};

use super::{Visit, answer, comb, shell};
use crate::{
    service::{
        Fault, ServiceError,
        asking::{Where, find_place},
        mapping::{Listed, listed},
    },
    storage::StoreError,
    text::{Lang, text, texts},
    web::{
        api,
        comb::Picture,
        page::{
            Field, MapCell, MapList, MapPage, MapPlace, MapState, MapView, MapWords, Naming, Nav, Page, Paging, links,
        },
        typed::fields,
    },
};

/// How close the map opens: a neighbourhood fills a phone.
const ZOOM: u8 = 14;
/// Names on a page; a map that was opened lists all it shows.
const ROWS: u64 = 50;
/// A list that is longer has a field to make it shorter.
const SHORT: usize = 10;
/// Words of the map's own buttons, by the names it gives them.
const BUTTONS: [(&str, &str); 7] = [
    ("Map.Title", "map-label"),
    ("NavigationControl.ZoomIn", "map-zoom-in"),
    ("NavigationControl.ZoomOut", "map-zoom-out"),
    ("Popup.Close", "map-close"),
    ("CooperativeGesturesHandler.WindowsHelpText", "map-scroll"),
    ("CooperativeGesturesHandler.MacHelpText", "map-scroll-mac"),
    ("CooperativeGesturesHandler.MobileHelpText", "map-two-fingers"),
];

/// The page.
pub async fn get(visit: Visit, RawQuery(raw): RawQuery) -> Response {
    let typed = fields(raw.unwrap_or_default());
    let q = typed.get("q").map(|words| words.trim().to_owned()).unwrap_or_default();
    let skip = typed.get("skip").and_then(|skip| skip.parse().ok()).unwrap_or_default();
    let letters = typed.get("naam").map(String::as_str).unwrap_or_default();
    let page = page(&visit, &q, (letters, skip)).await;
    visit.reply(page.map(|page| {
        let status = if page.state == MapState::Fault { StatusCode::BAD_REQUEST } else { StatusCode::OK };
        (status, answer(&page)).into_response()
    }))
}

async fn page(visit: &Visit, q: &str, (letters, skip): (&str, u64)) -> Result<MapPage, ServiceError> {
    let (app, lang) = (&visit.app, visit.lang);
    let mut page = MapPage {
        shell: shell(app, lang, Nav::Near, text(lang, "map-title"), links::MAP),
        q: Field::of(q),
        state: MapState::Empty,
        comb: None,
    };
    let middle = match q {
        "" => app.service.store.busiest_anchor().await?,
        q => match find_place(&app.service, &Where::Typed(q.to_owned())).await {
            Ok(place) => Some(place.at),
            Err(ServiceError::Invalid(faults)) => {
                page.q.fault = faults.first().map(|fault| api::sentence(lang, fault));
                page.state = MapState::Fault;
                None
            }
            Err(other) => return Err(other),
        },
    };
    let Some(middle) = middle else { return Ok(page) };
    let link = |cell: Cell| Some(lang.path(&format!("{}?q={cell}", links::HOME)));
    let ground = comb::Ground { me: !q.is_empty(), ..comb::Ground::of(middle) };
    let drawn = comb::around(&app.service, lang, ground, link).await;
    page.comb = drawn.map(|picture| Picture { is_for_map: true, ..picture });
    let Some(extent) = around(middle) else { return Ok(page) };
    let all = listed(&app.service, &extent, ZOOM, letters).await?;
    let paging = Paging { skip, rows: ROWS, total: all.places.len() as u64 };
    let shown = list(lang, all, (q, letters), paging);
    page.state = MapState::Shown(Box::new((view(lang, middle), shown)));
    Ok(page)
}

fn view(lang: Lang, middle: Point) -> MapView {
    let words: serde_json::Map<_, _> =
        BUTTONS.iter().map(|(name, key)| ((*name).to_owned(), text(lang, key).into())).collect();
    let words = serde_json::Value::Object(words).to_string();
    MapView { longitude: middle.lon(), latitude: middle.lat(), zoom: ZOOM, words }
}

/// What the honeycomb covers; nothing at the very edge of the world, where no extent reaches around.
fn around(middle: Point) -> Option<Extent> {
    let cells = Cell::at(middle, NEED_RESOLUTION).index().grid_disk::<Vec<_>>(comb::RINGS);
    Extent::around(cells.into_iter().map(|cell| Cell::from(cell).centre()))
}

/// The list alone, for a map that was moved.
pub async fn moved(visit: Visit, RawQuery(raw): RawQuery) -> Response {
    let typed = fields(raw.unwrap_or_default());
    let value = |name: &str| typed.get(name).map(String::as_str).unwrap_or_default();
    let shown = match asked(value("binnen"), value("zoom")) {
        Some((extent, zoom)) => {
            let all = listed(&visit.app.service, &extent, zoom, value("naam")).await;
            all.map(|all| {
                let total = all.places.len() as u64;
                list(visit.lang, all, ("", value("naam")), Paging { skip: 0, rows: total, total })
            })
        }
        None => Err(Fault::new("binnen", "map-extent").into()),
    };
    visit.reply(shown.and_then(|list| {
        let html = list.html().map_err(|fault| StoreError::Corrupt(fault.to_string()))?;
        Ok(Html(html).into_response())
    }))
}

/// South, west, north, east in degrees, and the zoom; `None` for anything else.
fn asked(corners: &str, zoom: &str) -> Option<(Extent, u8)> {
    let corners: Vec<f64> = corners.split(',').map(|one| one.trim().parse().ok()).collect::<Option<_>>()?;
    let [south, west, north, east] = corners.try_into().ok()?;
    let extent = Extent::new(Point::new(south, west).ok()?, Point::new(north, east).ok()?)?;
    Some((extent, zoom.parse().ok().filter(|zoom| *zoom <= 24)?))
}

/// What is listed in words: of the places one part. `q` is the place that was typed.
fn list(lang: Lang, all: Listed, (q, letters): (&str, &str), paging: Paging) -> MapList {
    let Listed { hexagons, places, all_places } = all;
    let mut cells: Vec<_> = hexagons
        .into_iter()
        .map(|one| MapCell {
            cell: one.hexagon.cell.to_string(),
            name: one.near.unwrap_or_else(|| text(lang, "place-nameless")),
            count: one.hexagon.count,
            words: texts().get(lang, "comb-count", &[("count", i64::from(one.hexagon.count).into())]),
            href: lang.path(&format!("{}?q={}", links::HOME, one.hexagon.cell)),
        })
        .collect();
    cells.sort_by(|a, b| a.name.cmp(&b.name).then_with(|| a.cell.cmp(&b.cell)));
    let named = places.len();
    let more =
        || texts().get(lang, "map-more", &[("named", (named as i64).into()), ("all", (all_places as i64).into())]);
    let place = |one: crate::service::mapping::ListedPlace| MapPlace {
        href: lang.path(&links::entry(one.what, &one.id.to_string())),
        id: one.id.to_string(),
        sort: text(lang, &format!("map-sort-{}", one.what.as_str())),
        name: one.name,
    };
    let is_long = named > SHORT || !letters.is_empty();
    let naming = || Naming { action: lang.path(links::MAP), q: q.to_owned(), value: letters.to_owned() };
    let (skip, rows) = (paging.skip as usize, paging.rows as usize);
    MapList {
        words: words(lang),
        cells,
        places: places.into_iter().skip(skip).take(rows).map(place).collect(),
        more: (named < all_places).then(more),
        naming: is_long.then(naming),
        paging,
    }
}

pub(in crate::web) fn words(lang: Lang) -> MapWords {
    let t = |key: &str| text(lang, key);
    MapWords {
        title: t("map-list"),
        cells: t("map-cells"),
        places: t("map-places"),
        nothing: t("map-nothing"),
        columns: [t("comb-column-place"), t("comb-column-count")],
        naming: [t("map-naming"), t("map-find"), t("map-none-named")],
        turns: [t("page-before"), t("page-after")],
    }
}
