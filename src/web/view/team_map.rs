//! `/team/kaart`: what the team's own ground asks and has, by quarter, and the same as a list for whoever moves the map.
use std::collections::BTreeSet;

use axum::{
    Json,
    extract::RawQuery,
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use engine::domain::{Cell, Extent, NEED_RESOLUTION};

use super::{
    Visit, answer, comb,
    map::{around, asked, view},
    shell, streets,
};
use crate::{
    service::{
        Fault, ServiceError,
        asking::{Where, find_place},
        mapping::{
            resolution_at,
            team::{
                Period, StreetLine, TeamLayer, TeamListed, TeamListedHexagon, team_listed, team_middle, team_streets,
            },
        },
        network::doors::Wish,
    },
    storage::StoreError,
    text::{Lang, text, texts},
    web::{
        api,
        comb::{Comb, CombCell, Picture, Says},
        map_style::team_style,
        page::{
            Field, MapChoice, Nav, Page, TeamMapCell, TeamMapList, TeamMapPage, TeamMapState, TeamMapStreet, links,
        },
        palette::Theme,
        team_tiles::period,
        typed::fields,
    },
};

/// What can be shown, each with its word in addresses and the keys of its texts.
const LAYERS: [(TeamLayer, &str, Says); 4] = [
    (TeamLayer::Needs, "vragen", says("team-map-label-needs", "team-map-count-needs")),
    (TeamLayer::Capacity, "hulp", says("team-map-label-capacity", "team-map-count-capacity")),
    (TeamLayer::Gap, "nog-nodig", says("team-map-label-open", "team-map-count-open")),
    (TeamLayer::Doors, "deuren", says("team-map-label-doors", "team-map-count-doors")),
];
/// Heads of the columns, in the same order.
const HEADS: [&str; 4] = ["team-map-needs", "team-map-capacity", "team-map-open", "team-map-doors"];

const fn says(label: &'static str, count: &'static str) -> Says {
    Says { label, count, few: "team-map-class-1" }
}

/// What somebody wants to see.
struct Asked {
    /// Place in [`LAYERS`].
    layer: usize,
    period: Period,
    q: String,
}

impl Asked {
    fn read(visit: &Visit, raw: Option<String>) -> Result<Self, ServiceError> {
        let typed = fields(raw.unwrap_or_default());
        let value = |name: &str| typed.get(name).map(|value| value.trim()).unwrap_or_default();
        let layer = match value("laag") {
            "" => Some(0),
            word => LAYERS.iter().position(|(_, own, _)| *own == word),
        };
        Ok(Self {
            layer: layer.ok_or_else(|| Fault::new("laag", "layer"))?,
            period: period(&visit.app.service, value("kwartaal"))?,
            q: value("q").to_owned(),
        })
    }

    /// The page of this with another layer or another quarter.
    fn href(&self, lang: Lang, (layer, period): (&str, Period)) -> String {
        let period = period.to_string();
        let all = [("laag", layer), ("kwartaal", period.as_str()), ("q", self.q.as_str())];
        let said: Vec<_> = all.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        lang.path(&format!("{}?{}", links::TEAM_MAP, serde_urlencoded::to_string(said).unwrap_or_default()))
    }

    /// Streets stand beside the doors somebody stood at.
    async fn streets(&self, visit: &Visit) -> Result<Vec<StreetLine>, ServiceError> {
        match LAYERS[self.layer].0 {
            TeamLayer::Doors => team_streets(&visit.app.service, visit.app.who()).await,
            _ => Ok(Vec::new()),
        }
    }

    fn layers(&self, lang: Lang) -> Vec<MapChoice> {
        let choice = |(at, (_, word, _)): (usize, &(TeamLayer, &str, Says))| MapChoice {
            word: (*word).to_owned(),
            text: text(lang, HEADS[at]),
            href: self.href(lang, (word, self.period)),
            is_this: at == self.layer,
        };
        LAYERS.iter().enumerate().map(choice).collect()
    }

    fn periods(&self, visit: &Visit) -> Vec<MapChoice> {
        let choice = |period: Period| MapChoice {
            word: period.to_string(),
            text: quarter(visit.lang, period),
            href: self.href(visit.lang, (LAYERS[self.layer].1, period)),
            is_this: period == self.period,
        };
        Period::all(&visit.app.service).into_iter().map(choice).collect()
    }
}

/// "juli tot en met september 2026".
fn quarter(lang: Lang, period: Period) -> String {
    let (year, number) = period.parts();
    texts().get(lang, "team-map-quarter", &[("quarter", number.into()), ("year", year.to_string().into())])
}

/// The page.
pub async fn get(visit: Visit, RawQuery(raw): RawQuery) -> Response {
    let page = async { page(&visit, Asked::read(&visit, raw)?).await };
    visit.reply(page.await.map(|page| {
        let status = if page.state == TeamMapState::Fault { StatusCode::BAD_REQUEST } else { StatusCode::OK };
        (status, answer(&page)).into_response()
    }))
}

async fn page(visit: &Visit, asked: Asked) -> Result<TeamMapPage, ServiceError> {
    let (service, who, lang) = (&visit.app.service, visit.app.who(), visit.lang);
    let mut page = TeamMapPage {
        shell: shell(&visit.app, lang, Nav::Network, text(lang, "team-map-title"), links::TEAM_MAP),
        q: Field::of(&asked.q),
        layers: asked.layers(lang),
        periods: asked.periods(visit),
        state: TeamMapState::NoGround,
        comb: None,
    };
    let middle = match asked.q.as_str() {
        "" => team_middle(service, who, asked.period).await?,
        q => match find_place(service, &Where::Typed(q.to_owned())).await {
            Ok(place) => Some(place.at),
            Err(ServiceError::Invalid(faults)) => return Ok(refused(page, lang, faults.first())),
            Err(other) => return Err(other),
        },
    };
    let Some((middle, extent)) = middle.and_then(|middle| Some((middle, around(middle)?))) else { return Ok(page) };
    let mut shown = team_listed(service, who, (&extent, NEED_RESOLUTION), asked.period).await?;
    // The list says what the picture shows, no more.
    let disk: BTreeSet<Cell> = comb::disk(middle).into_iter().collect();
    shown.hexagons.retain(|one| disk.contains(&one.cell));
    if shown.hexagons.is_empty() && !asked.q.is_empty() {
        return Ok(refused(page, lang, Some(&Fault::new("q", "team-map-elsewhere"))));
    }
    let streets = asked.streets(visit).await?;
    page.comb = picture(visit, &asked, &shown.hexagons, &streets).await;
    page.state = TeamMapState::Shown(Box::new((view(lang, middle), list(lang, &asked, shown, &streets))));
    Ok(page)
}

fn refused(mut page: TeamMapPage, lang: Lang, fault: Option<&Fault>) -> TeamMapPage {
    page.q.fault = fault.map(|fault| api::sentence(lang, fault));
    page.state = TeamMapState::Fault;
    page
}

/// The honeycomb of the same hexagons.
async fn picture(
    visit: &Visit,
    asked: &Asked,
    hexagons: &[TeamListedHexagon],
    streets: &[StreetLine],
) -> Option<Picture> {
    let (layer, _, says) = LAYERS[asked.layer];
    let lang = visit.lang;
    let link = |cell| Some(doors_from(lang, cell));
    let cell = |one: &TeamListedHexagon| comb::drawn(one.cell, (name(lang, one), one.holds.of(layer)), link);
    let cells: Vec<CombCell> = hexagons.iter().map(cell).collect();
    let comb = Comb {
        water: comb::water(&visit.app.service, &cells).await,
        cells,
        me: None,
        says,
        reach: Vec::new(),
        streets: lines(streets),
    };
    comb.draw(lang).map(|picture| Picture { is_for_map: true, ..picture })
}

fn lines(streets: &[StreetLine]) -> Vec<Vec<(f64, f64)>> {
    streets.iter().map(|one| one.line.iter().map(|at| (at.lat(), at.lon())).collect()).collect()
}

fn name(lang: Lang, one: &TeamListedHexagon) -> String {
    one.near.clone().unwrap_or_else(|| text(lang, "place-nameless"))
}

/// What a hexagon holds, in words.
fn said(lang: Lang, one: &TeamListedHexagon) -> String {
    let words = |(layer, _, says): &(TeamLayer, &str, Says)| {
        texts().get(lang, says.count, &[("count", one.holds.of(*layer).into())])
    };
    LAYERS.iter().map(words).collect::<Vec<_>>().join(", ")
}

/// Whoever sees that something is lacking somewhere goes out from there.
fn doors_from(lang: Lang, cell: Cell) -> String {
    lang.path(&super::doors::path(&Wish { from: cell.to_string(), ..Wish::default() }))
}

/// The list alone, for a map that was moved.
pub async fn moved(visit: Visit, RawQuery(raw): RawQuery) -> Response {
    let typed = fields(raw.clone().unwrap_or_default());
    let value = |name: &str| typed.get(name).map(String::as_str).unwrap_or_default();
    let shown = async {
        let wanted = Asked::read(&visit, raw)?;
        let (extent, zoom) = asked(value("binnen"), value("zoom")).ok_or_else(|| Fault::new("binnen", "map-extent"))?;
        let piece: (&Extent, _) = (&extent, resolution_at(zoom));
        let shown = team_listed(&visit.app.service, visit.app.who(), piece, wanted.period).await?;
        let html = list(visit.lang, &wanted, shown, &wanted.streets(&visit).await?).html();
        Ok(Html(html.map_err(|fault| StoreError::Corrupt(fault.to_string()))?).into_response())
    };
    visit.reply(shown.await)
}

fn list(lang: Lang, asked: &Asked, shown: TeamListed, streets: &[StreetLine]) -> TeamMapList {
    let (layer, _, says) = LAYERS[asked.layer];
    let held = shown.hexagons.into_iter().filter(|one| !one.holds.is_empty());
    let mut cells: Vec<TeamMapCell> = held
        .map(|one| TeamMapCell {
            cell: one.cell.to_string(),
            name: name(lang, &one),
            count: one.holds.of(layer),
            counts: LAYERS.iter().map(|(layer, ..)| one.holds.of(*layer)).collect(),
            said: said(lang, &one),
            href: doors_from(lang, one.cell),
        })
        .collect();
    cells.sort_by(|a, b| a.name.cmp(&b.name).then_with(|| a.cell.cmp(&b.cell)));
    let heads = std::iter::once("comb-column-place").chain(HEADS);
    let when = quarter(lang, asked.period);
    let unplaced = |count: u32| texts().get(lang, "team-map-unplaced", &[("count", count.into())]);
    TeamMapList {
        title: text(lang, "map-list"),
        caption: texts().get(
            lang,
            "team-map-caption",
            &[("what", text(lang, says.label).into()), ("when", when.into())],
        ),
        nothing: text(lang, "team-map-nothing"),
        columns: heads.map(|key| text(lang, key)).collect(),
        drawn: asked.layer,
        cells,
        unplaced: (shown.unplaced > 0).then(|| unplaced(shown.unplaced)),
        streets: (text(lang, "team-map-streets"), streets.iter().map(|one| street(lang, one)).collect()),
    }
}

fn street(lang: Lang, StreetLine { street, .. }: &StreetLine) -> TeamMapStreet {
    let key = street.key.to_string();
    let tags: Vec<String> = streets::tags(lang, street).into_iter().map(|tag| tag.text).collect();
    TeamMapStreet {
        name: streets::name(lang, street),
        href: lang.path(&links::street(&key)),
        count: street.businesses.len(),
        words: tags.join(" · "),
        key,
    }
}

/// How the map is drawn: `laag` and `kwartaal` as for the page, `taal` for its language, `donker` for a dark one.
pub async fn style(visit: Visit, RawQuery(raw): RawQuery) -> Response {
    let typed = fields(raw.clone().unwrap_or_default());
    let lang = typed.get("taal").and_then(|tag| tag.parse().ok()).unwrap_or_default();
    let theme = if typed.contains_key("donker") { Theme::Dark } else { Theme::Light };
    let base = visit.app.service.config.base_url.clone();
    let drawn = Asked::read(&visit, raw).map(|asked| {
        let (layer, ..) = LAYERS[asked.layer];
        Json(team_style(&base, (lang, theme), (layer, asked.period))).into_response()
    });
    visit.reply(drawn)
}
