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
        page::{Field, MapCell, MapList, MapPage, MapPlace, MapState, MapView, MapWords, Nav, Page, links},
        typed::fields,
    },
};

/// How close the map opens: a neighbourhood fills a phone.
const ZOOM: u8 = 14;
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
    let page = page(&visit, &q).await;
    visit.reply(page.map(|page| {
        let status = if page.state == MapState::Fault { StatusCode::BAD_REQUEST } else { StatusCode::OK };
        (status, answer(&page)).into_response()
    }))
}

async fn page(visit: &Visit, q: &str) -> Result<MapPage, ServiceError> {
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
    page.comb =
        comb::around(&app.service, lang, comb::Ground { me: !q.is_empty(), ..comb::Ground::of(middle) }, link).await;
    let Some(extent) = around(middle) else { return Ok(page) };
    let shown = list(visit, (&extent, ZOOM)).await?;
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
        Some((extent, zoom)) => list(&visit, (&extent, zoom)).await,
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

async fn list(visit: &Visit, (extent, zoom): (&Extent, u8)) -> Result<MapList, ServiceError> {
    let lang = visit.lang;
    let Listed { hexagons, places, all_places } = listed(&visit.app.service, extent, zoom).await?;
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
    Ok(MapList {
        words: words(lang),
        cells,
        places: places.into_iter().map(place).collect(),
        more: (named < all_places).then(more),
    })
}

fn words(lang: Lang) -> MapWords {
    let t = |key: &str| text(lang, key);
    MapWords {
        title: t("map-list"),
        cells: t("map-cells"),
        places: t("map-places"),
        nothing: t("map-nothing"),
        columns: [t("comb-column-place"), t("comb-column-count")],
        filter: t("map-filter"),
    }
}
