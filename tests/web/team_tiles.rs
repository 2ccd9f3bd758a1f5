//! Tiles of a team over HTTP, read by a reader that is not ours: they hold what the team may see of its own ground, counted
//! by hand; nobody else gets any of it.
use std::collections::BTreeMap;

use axum::{Router, http::header};
use buurtraat::{
    service::{Principal, Role, account::demo_staff, mapping::resolution_at, network::streets::list_streets},
    storage::{NeedRecord, Whose},
    tile::Address,
};
use engine::domain::{Cell, Entry, NEED_RESOLUTION, PLACE_RESOLUTION, What};
use h3o::Resolution;

use super::{
    seen::alone,
    tiles::tiles,
    town::{town, words},
};
use crate::support::mvt;

/// The quarter of the town's Monday, and the one before; from midnight to midnight in Amsterdam.
const QUARTERS: [(&str, &str, &str); 2] = [
    ("2026-Q3", "2026-06-30T22:00:00Z", "2026-09-30T22:00:00Z"),
    ("2026-Q2", "2026-03-31T22:00:00Z", "2026-06-30T22:00:00Z"),
];

fn path(layer: &str, tile: Address, quarter: &str) -> String {
    format!("/team/tiles/{layer}/{}/{}/{}.mvt?kwartaal={quarter}", tile.zoom(), tile.column(), tile.row())
}

/// What every hexagon of a layer says, the same in each tile; and what the figures add up to.
fn drawn(site: &Router, (layer, zoom, quarter): (&str, u8, &str)) -> (BTreeMap<Cell, u32>, u32) {
    let (mut hexagons, mut figures) = (BTreeMap::new(), 0);
    for tile in tiles(zoom) {
        let answer = town().get(site, &path(layer, tile, quarter));
        assert!([200, 204].contains(&answer.status), "{}", answer.text());
        assert_eq!(answer.header(header::CACHE_CONTROL), "no-store");
        for said in mvt::said(answer.body.clone(), "hexagons") {
            let (cell, count): (Cell, u32) = (said["cell"].parse().unwrap(), said["count"].parse().unwrap());
            assert!(cell.resolution() <= NEED_RESOLUTION, "{cell} is finer than where anybody is kept");
            assert_eq!(*hexagons.entry(cell).or_insert(count), count, "{cell} differs from tile to tile");
        }
        let figure = |said: mvt::Said| said["count"].parse::<u32>().unwrap();
        figures += mvt::said(answer.body, "figures").into_iter().map(figure).sum::<u32>();
    }
    (hexagons, figures)
}

/// Every need of the database that the demo's team may see, whatever became of it.
fn needs() -> Vec<NeedRecord> {
    let staff = town().wait(demo_staff(&town().demo, Role::Member)).unwrap();
    let whose = Whose::Team { municipality: staff.municipality, team: staff.team, worker: staff.worker };
    let of = |status| town().wait(town().demo.store.list_needs(whose, status, 0, 100_000)).unwrap();
    ["open", "matched", "agreed", "closed"].into_iter().flat_map(of).collect()
}

fn is_of_the_ground(cell: Cell) -> bool {
    let staff = town().wait(demo_staff(&town().demo, Role::Member)).unwrap();
    let cells = town().wait(town().demo.store.cells_of_municipality(staff.municipality)).unwrap();
    cells.binary_search(&cell).is_ok()
}

#[test]
fn what_was_asked_is_counted_by_hand_for_every_zoom_and_quarter() {
    let _one_at_a_time = alone();
    let (site, needs) = (town().site_of(Role::Member), needs());
    for (quarter, from, until) in QUARTERS {
        for zoom in [9, 12, 14] {
            let resolution: Resolution = resolution_at(zoom);
            let mut due: BTreeMap<Cell, u32> = BTreeMap::new();
            for need in &needs {
                let at = need.created_at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
                let cell = need.cell.and_then(|raw| Cell::try_from(raw).ok());
                let Some(cell) = cell.filter(|_| (from..until).contains(&at.as_str())) else { continue };
                // Of a wider place only, it stands in no hexagon that is smaller.
                let home =
                    if cell.resolution() == NEED_RESOLUTION { cell } else { Cell::at(cell.centre(), NEED_RESOLUTION) };
                if is_of_the_ground(home) && cell.resolution() >= resolution {
                    *due.entry(home.coarsened(resolution)).or_default() += 1;
                }
            }
            let (hexagons, figures) = drawn(&site, ("needs", zoom, quarter));
            assert!(due.values().sum::<u32>() > 100, "{quarter} at {zoom}: {due:?}");
            assert_eq!(hexagons, due, "{quarter} at {zoom}");
            assert_eq!(figures, due.values().sum::<u32>(), "{quarter} at {zoom}: each figure stands in one tile");
        }
    }
}

#[test]
fn who_helps_is_counted_by_hand() {
    let site = town().site_of(Role::Member);
    let now = town().demo.instant();
    let helps = |entry: &Entry| {
        let fresh = entry.confirmed_at.is_some_and(|at| now.days_since(at) <= 365.0);
        entry.what == What::Offer && entry.consent && fresh && entry.stands_at.is_some()
    };
    let home = |entry: &Entry| {
        let own = if entry.is_person { NEED_RESOLUTION } else { PLACE_RESOLUTION };
        Cell::at(entry.stands_at.unwrap(), own).coarsened(NEED_RESOLUTION)
    };
    let mut due: BTreeMap<Cell, u32> = BTreeMap::new();
    for entry in town().demo.store.index().snapshot().entries().filter(helps) {
        let home = home(&entry);
        // Where a person is shown is no finer than this, and the same.
        assert!(!entry.is_person || entry.cell.is_some_and(|cell| cell == home || cell.resolution() < NEED_RESOLUTION));
        if is_of_the_ground(home) {
            *due.entry(home).or_default() += 1;
        }
    }
    let (hexagons, _) = drawn(&site, ("capacity", 14, "2026-Q3"));
    assert!(due.values().sum::<u32>() > 200, "{due:?}");
    assert_eq!(hexagons, due);
}

#[test]
fn what_is_open_is_never_more_than_what_was_asked() {
    let _one_at_a_time = alone();
    let site = town().site_of(Role::Member);
    let (needs, _) = drawn(&site, ("needs", 14, "2026-Q3"));
    let (open, _) = drawn(&site, ("gap", 14, "2026-Q3"));
    assert!(open.len() < needs.len(), "{} of {}", open.len(), needs.len());
    for (cell, open) in &open {
        assert!(needs.get(cell).is_some_and(|needs| open <= needs), "{cell}: {open}");
    }
}

#[test]
fn streets_are_those_of_the_list() {
    let _one_at_a_time = alone();
    let site = town().site_of(Role::Member);
    let staff = Principal::Staff(town().wait(demo_staff(&town().demo, Role::Member)).unwrap());
    let all = town().wait(list_streets(&town().demo, staff)).unwrap();
    let due: BTreeMap<String, usize> =
        all.iter().filter(|one| one.in_team).map(|one| (one.key.to_string(), one.businesses.len())).collect();
    let said = tiles(14)
        .into_iter()
        .flat_map(|tile| mvt::said(town().get(&site, &path("streets", tile, "2026-Q3")).body, "streets"));
    let drawn: BTreeMap<String, usize> =
        said.map(|said| (said["key"].clone(), said["count"].parse().unwrap())).collect();
    assert!(!due.is_empty());
    assert_eq!(drawn, due);
    let html = town().get(&site, "/team/kaart?laag=deuren").text();
    assert!(due.keys().all(|key| html.contains(&format!("data-street=\"{key}\""))), "the list has each");
    assert!(!town().get(&site, "/team/kaart?laag=vragen").text().contains("data-street="));
}

#[test]
fn nobody_else_gets_a_tile_and_nothing_of_it_is_kept_for_others() {
    let tile = tiles(14)
        .into_iter()
        .find(|tile| town().get(&town().site_of(Role::Member), &path("needs", *tile, "2026-Q3")).status == 200);
    let tile = tile.unwrap();
    for site in [town().stranger(), town().site(false)] {
        for layer in ["needs", "capacity", "gap", "doors", "streets"] {
            let answer = town().get(&site, &path(layer, tile, "2026-Q3"));
            assert_eq!((answer.status, answer.body.len()), (303, 0), "{layer}");
            assert!(answer.header(header::LOCATION).starts_with("/aanmelden"), "{layer}");
        }
        for page in ["/team/kaart", "/team/kaart/lijst?binnen=51.99,4.61,52.01,4.64&zoom=14", "/team/kaart/stijl.json"]
        {
            assert_eq!(town().get(&site, page).status, 303, "{page}");
        }
        for layer in ["needs", "capacity", "gap", "doors", "streets"] {
            let public = format!("/tiles/{layer}/{}/{}/{}.mvt", tile.zoom(), tile.column(), tile.row());
            assert_eq!(town().get(&site, &public).status, 404, "{public}");
        }
    }
}

#[test]
fn what_is_asked_wrongly_is_said() {
    let site = town().site_of(Role::Member);
    let status = |path: &str| town().get(&site, path).status;
    for quarter in ["2026-Q5", "2024-Q3", "2026-Q4", "x", "2026"] {
        assert_eq!(status(&format!("/team/tiles/needs/14/8402/5411.mvt?kwartaal={quarter}")), 400, "{quarter}");
        assert_eq!(status(&format!("/team/kaart?kwartaal={quarter}")), 400, "{quarter}");
    }
    assert_eq!(status("/team/tiles/needs/14/8402/99999999.mvt"), 400);
    assert_eq!(status("/team/tiles/places/14/8402/5411.mvt"), 404);
    assert_eq!(status("/team/kaart?laag=alles"), 400);
    assert_eq!(status("/team/kaart/lijst?binnen=1,2,3&zoom=14"), 400);
}

#[test]
fn the_page_lists_what_its_picture_shows() {
    let _one_at_a_time = alone();
    let site = town().site_of(Role::Member);
    for (word, layer) in [("vragen", "needs"), ("hulp", "capacity"), ("nog-nodig", "gap"), ("deuren", "doors")] {
        let page = town().get(&site, &format!("/team/kaart?laag={word}&kwartaal=2026-Q3"));
        assert_eq!(page.status, 200, "{}", page.text());
        let html = scraper::Html::parse_document(&page.text());
        let all = |css: &str| html.select(&scraper::Selector::parse(css).unwrap()).collect::<Vec<_>>();
        let figures: u32 = all("svg.comb__picture text")
            .iter()
            .map(|one| one.text().collect::<String>().parse::<u32>().unwrap())
            .sum();
        let rows = all("#op-de-kaart tr[data-cell]");
        let said = |row: &scraper::ElementRef<'_>, name: &str| row.value().attr(name).unwrap().to_owned();
        let listed: BTreeMap<Cell, u32> = rows
            .iter()
            .map(|row| (said(row, "data-cell").parse().unwrap(), said(row, "data-count").parse().unwrap()))
            .collect();
        assert_eq!(listed.values().sum::<u32>(), figures, "{word}: the picture and the list");
        let (hexagons, _) = drawn(&site, (layer, 14, "2026-Q3"));
        for (cell, count) in listed.iter().filter(|(_, count)| **count > 0) {
            assert_eq!(hexagons.get(cell), Some(count), "{word}: the list and the tiles");
        }
    }
    let elsewhere = town().get(&site, "/team/kaart?q=nergens");
    assert_eq!(elsewhere.status, 400);
    assert!(town().get(&site, "/en/team/kaart").text().contains(&words("/en/team/kaart", "team-map-title")));
}
