//! `/kaart`: where it opens, what it shows, and the same as a list for whoever moves it.
use axum::{
    extract::RawQuery,
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use engine::domain::{Cell, Extent, Point};

use super::{
    Visit, answer, comb,
    map_walk::{TEN, Walked, reached},
    share::sharing_town,
    shell,
};
use crate::{
    service::{
        Fault, ServiceError,
        asking::{Where, find_place},
        mapping::{Listed, ListedPlace, Wanted, listed},
    },
    storage::StoreError,
    text::{Lang, text, texts},
    web::{
        api,
        comb::Picture,
        page::{
            Field, MapCell, MapList, MapPage, MapPlace, MapState, MapView, MapWords, Naming, Nav, Page, Paging, links,
        },
        policy::Shows,
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
    let page = async {
        match reached(&visit, &typed).await? {
            Some(walk) => walk_page(&visit, &walk, (letters, skip)).await,
            None => page(&visit, &q, (letters, skip)).await,
        }
    };
    visit.reply(page.await.map(|page| {
        let status = if page.state == MapState::Fault { StatusCode::BAD_REQUEST } else { StatusCode::OK };
        let mut response = (status, answer(&page)).into_response();
        response.extensions_mut().insert(Shows { is_embedded: false });
        response
    }))
}

fn empty(visit: &Visit, q: &str, path: &str) -> MapPage {
    MapPage {
        shell: shell(&visit.app, visit.lang, Nav::Near, text(visit.lang, "map-title"), path),
        q: Field::of(q),
        state: MapState::Empty,
        comb: None,
        reach: String::new(),
    }
}

/// What it says.
pub(super) async fn page(visit: &Visit, q: &str, (letters, skip): (&str, u64)) -> Result<MapPage, ServiceError> {
    let (app, lang) = (&visit.app, visit.lang);
    let mut page = empty(visit, q, links::MAP);
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
    // What somebody typed is theirs to pass on, or not.
    if q.is_empty() {
        let (name, about) = (page.shell.t("map-title"), page.shell.t("map-lead"));
        page.shell = sharing_town(app, page.shell, (&name, &about), links::MAP, true);
    }
    page.comb = drawn(visit, comb::Ground { me: !q.is_empty(), ..comb::Ground::of(middle) }).await;
    let Some(extent) = around(middle) else { return Ok(page) };
    let all = listed(&app.service, (&extent, ZOOM), Wanted { letters, ..Wanted::default() }).await?;
    let paging = Paging { skip, rows: ROWS, total: all.places.len() as u64 };
    let shown = list(lang, all, (q, letters), paging);
    page.state = MapState::Shown(Box::new((view(lang, middle), shown)));
    Ok(page)
}

/// The honeycomb in whose place a map may come.
async fn drawn(visit: &Visit, ground: comb::Ground<'_>) -> Option<Picture> {
    let link = |cell: Cell| Some(visit.lang.path(&format!("{}?q={cell}", links::HOME)));
    let drawn = comb::around(&visit.app.service, visit.lang, ground, link).await;
    drawn.map(|picture| Picture { is_for_map: true, ..picture })
}

/// The same around a place from which somebody walks: of the places those within reach.
async fn walk_page(visit: &Visit, walk: &Walked, (letters, skip): (&str, u64)) -> Result<MapPage, ServiceError> {
    let (app, lang, from) = (&visit.app, visit.lang, &walk.around);
    let query = walk.query();
    let mut page = empty(visit, "", &format!("{}?{query}", links::MAP));
    page.reach = query;
    page.comb = drawn(visit, comb::Ground { reach: Some(from), ..comb::Ground::of(from.at) }).await;
    // Whoever walks far may come beyond the honeycomb, and the list goes along.
    let corners =
        [around(from.at), from.extent()].into_iter().flatten().flat_map(|one| [one.south_west(), one.north_east()]);
    let Some(extent) = Extent::around(corners) else { return Ok(page) };
    let wanted = Wanted { letters, around: Some(from), only_reached: true };
    let all = listed(&app.service, (&extent, ZOOM), wanted).await?;
    let paging = Paging { skip, rows: ROWS, total: all.places.len() as u64 };
    let shown = MapList { reach: Some(walk.words(visit)), ..list(lang, all, ("", letters), paging) };
    page.state = MapState::Shown(Box::new((view(lang, from.at), shown)));
    Ok(page)
}

/// Where the map opens.
pub(super) fn view(lang: Lang, middle: Point) -> MapView {
    let words: serde_json::Map<_, _> =
        BUTTONS.iter().map(|(name, key)| ((*name).to_owned(), text(lang, key).into())).collect();
    let words = serde_json::Value::Object(words).to_string();
    MapView { longitude: middle.lon(), latitude: middle.lat(), zoom: ZOOM, words }
}

/// What the honeycomb covers; nothing at the very edge of the world, where no extent reaches around.
pub(super) fn around(middle: Point) -> Option<Extent> {
    Extent::around(comb::disk(middle).into_iter().map(Cell::centre))
}

/// The list alone, for a map that was moved.
pub async fn moved(visit: Visit, RawQuery(raw): RawQuery) -> Response {
    let typed = fields(raw.unwrap_or_default());
    let value = |name: &str| typed.get(name).map(String::as_str).unwrap_or_default();
    let shown = async {
        let (extent, zoom) = asked(value("binnen"), value("zoom")).ok_or_else(|| Fault::new("binnen", "map-extent"))?;
        let walk = reached(&visit, &typed).await?;
        let around = walk.as_ref().map(|walk| &walk.around);
        let wanted = Wanted { letters: value("naam"), around, only_reached: false };
        let all = listed(&visit.app.service, (&extent, zoom), wanted).await?;
        let total = all.places.len() as u64;
        let list = list(visit.lang, all, ("", value("naam")), Paging { skip: 0, rows: total, total });
        let list = MapList { reach: walk.map(|walk| walk.words(&visit)), ..list };
        let html = list.html().map_err(|fault| StoreError::Corrupt(fault.to_string()))?;
        Ok(Html(html).into_response())
    };
    visit.reply(shown.await)
}

/// South, west, north, east in degrees, and the zoom; `None` for anything else.
pub(super) fn asked(corners: &str, zoom: &str) -> Option<(Extent, u8)> {
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
    let place = |one| place(lang, one);
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
        reach: None,
    }
}

fn place(lang: Lang, one: ListedPlace) -> MapPlace {
    let id = one.id.to_string();
    let sort = text(lang, &format!("map-sort-{}", one.what.as_str()));
    let far = one.minutes.map(|minutes| texts().get(lang, "minutes", &[("minutes", u32::from(minutes).into())]));
    MapPlace {
        href: lang.path(&links::entry(one.what, &id)),
        reach_href: lang.path(&links::reach(&id, TEN)),
        reach_words: texts().get(lang, "map-reach-of", &[("name", one.name.as_str().into())]),
        sort: far.map_or(sort.clone(), |far| format!("{sort} · {far}")),
        name: one.name,
        id,
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
        reach: t("map-reach"),
        all: t("map-reach-off"),
        how_far: t("map-reach-how-far"),
    }
}
