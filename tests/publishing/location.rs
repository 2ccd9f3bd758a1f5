//! R28: whoever asks a thousand questions for each person or need learns no more than the cell that is shown.
//!
//! Everybody stands once at one end of their cell and once at the other, in two installations that are alike in all else. The
//! same questions go to both, to everything that is public: what differs would tell one end from the other. A third
//! installation has them in other cells, and there the same questions do differ: the attack sees what there is to see.
use std::collections::BTreeSet;

use axum::Router;
use buurtraat::service::publishing::Kind;
use engine::domain::{Cell, PLACE_RESOLUTION, Point};
use h3o::Resolution;

use super::{Answer, Council, ask, needs_with_askers};
use crate::{
    joining::driver::Draw,
    support::{
        Kind as Database, Place, both,
        town::{import, order},
    },
};

/// What persons offer, and needs ask for.
const SUBJECT: &str = "maatje";
/// What every person is called, so that an answer that shows one is known.
const NAME: &str = "Noortje";
/// Questions for each target.
const QUERIES: usize = 1_000;

/// At full size the row asks of more people.
fn targets() -> usize {
    if std::env::var("ROW_SCALE").is_ok_and(|scale| scale == "full") { 40 } else { 4 }
}

/// Where a target stands in the three installations: two ends of one cell, and elsewhere.
struct Target {
    cell: Cell,
    ends: [Point; 2],
    elsewhere: Point,
}

impl Target {
    /// The two points that lie furthest from each other among those that are kept in a cell, and the middle of a neighbour.
    /// Cells reach a little over the edge of the one they are counted to: a point there is kept in the one beside it.
    fn within(cell: Cell) -> Self {
        let is_kept = |at: &Point| {
            let coarsened = |finer| Cell::at(*at, finer).coarsened(cell.resolution());
            [PLACE_RESOLUTION, Resolution::Fifteen].map(coarsened) == [cell; 2]
        };
        let points = cell.index().children(Resolution::Twelve).map(|child| Cell::from(child).centre());
        let children: Vec<Point> = points.filter(is_kept).collect();
        let far = |from: Point| {
            let away = |at: &&Point| from.metres_to(**at);
            *children.iter().max_by(|a, b| away(a).total_cmp(&away(b))).unwrap()
        };
        let one = far(cell.centre());
        let neighbours: Vec<_> = cell.index().grid_disk(2);
        let elsewhere = Cell::from(*neighbours.last().unwrap()).centre();
        Self { cell, ends: [one, far(one)], elsewhere }
    }

    fn at(&self, world: usize) -> Point {
        self.ends.get(world).copied().unwrap_or(self.elsewhere)
    }
}

/// Cells of a resolution that lie in the town, far from each other.
async fn cells(council: &Council, resolution: Resolution, many: usize) -> Vec<Target> {
    let all = council.service.store.cells_of_municipality(council.shard).await.unwrap();
    let all: BTreeSet<Cell> = all.into_iter().map(|cell| cell.coarsened(resolution)).collect();
    let step = (all.len() / many).max(1);
    all.into_iter().step_by(step).take(many).map(Target::within).collect()
}

/// People who offer something to everybody, and people whom only the team knows, where they stand in a world.
fn persons(open: &[Target], closed: &[Target], world: usize) -> String {
    let mut csv = String::from("id;soort;naam;categorie;hulp;lat;lon;telefoon;toestemming;openbaar;bevestigd\n");
    let all = open.iter().map(|one| (one, "ja")).chain(closed.iter().map(|one| (one, "nee")));
    for (number, (target, open)) in all.enumerate() {
        let at = target.at(world);
        csv.push_str(&format!(
            "r28-{number};vrijwilliger;{NAME}{number};{SUBJECT};handen;{};{};06 00 00 00 {number:02};ja;{open};2026-06-01\n",
            at.lat(),
            at.lon()
        ));
    }
    csv
}

/// Nine needs of nine people at each target.
fn needs(targets: &[Target], world: usize) -> String {
    let mut csv = String::from("id,date,category,cell,asker\n");
    for (number, target) in targets.iter().enumerate() {
        let cell = Cell::at(target.at(world), Resolution::Fifteen);
        for one in 0..9 {
            csv.push_str(&format!("r28-{number}-{one},2026-05-1{one},{SUBJECT},{cell},r28-{number}-{one}\n"));
        }
    }
    csv
}

struct World {
    council: Council,
    site: Router,
}

impl World {
    async fn of(persons_at: &str, needs_at: &str) -> Self {
        let council = Council::on(Database::Sqlite, "2025-07-02").await;
        council.decides(Some(Kind::Zones)).await;
        council.loads(&needs_with_askers()).await;
        council.loads(needs_at).await;
        let file = council.place.write("persons.csv", persons_at);
        let report = import(&council.service, "partners", &order(&file)).await;
        assert_eq!(report.skipped_rows, 0, "{report:?}");
        for day in ["2025-07-02", "2025-10-01", "2026-01-02", "2026-04-02", "2026-07-03"] {
            council.publishes(day).await;
        }
        let site = council.site();
        Self { council, site }
    }

    async fn ask(&self, query: &Query) -> (u16, Vec<u8>) {
        let Answer { status, body, .. } = ask(&self.site, query.method, &query.uri, &query.body).await;
        (status, body)
    }
}

/// One question to what is public.
struct Query {
    method: &'static str,
    uri: String,
    body: String,
}

impl Query {
    fn get(uri: String) -> Self {
        Self { method: "GET", uri, body: String::new() }
    }
}

/// A position within some metres of a target.
fn around(draw: &mut Draw, target: &Target, metres: usize) -> Point {
    let away = |draw: &mut Draw| (draw.below(2 * metres) as f64 - metres as f64) / 111_000.0;
    let middle = target.cell.centre();
    Point::new(middle.lat() + away(draw), middle.lon() + away(draw) / middle.lat().to_radians().cos()).unwrap()
}

/// The questions somebody asks who wants to know where a target stands: from everywhere around it, by everything that takes
/// a place, of everything that is drawn, over time.
fn queries(draw: &mut Draw, target: &Target) -> Vec<Query> {
    let mut all: Vec<Query> = Vec::with_capacity(QUERIES);
    while all.len() < QUERIES {
        let reach = [60, 200, 600, 1_800][draw.below(4)];
        let at = around(draw, target, reach);
        let minutes = 1 + draw.below(30);
        let zoom = 5 + draw.below(12);
        let tile = buurtraat::tile::Address::of(at, u8::try_from(zoom).unwrap()).unwrap();
        let cell = Cell::at(at, [Resolution::Nine, Resolution::Ten, Resolution::Twelve][draw.below(3)]);
        let place = match draw.below(4) {
            0 => format!("\"cell\":\"{cell}\""),
            _ => format!("\"at\":{{\"lat\":{:.6},\"lon\":{:.6}}}", at.lat(), at.lon()),
        };
        let (low, high) = (around(draw, target, reach), around(draw, target, reach));
        let within = format!(
            "{:.5},{:.5},{:.5},{:.5}",
            low.lat().min(high.lat()),
            low.lon().min(high.lon()),
            low.lat().max(high.lat()) + 0.0001,
            low.lon().max(high.lon()) + 0.0001
        );
        let layer = ["hexagons", "places", "areas", "asked"][draw.below(4)];
        all.push(match draw.below(20) {
            0..=10 => Query {
                method: "POST",
                uri: "/api/v1/match".to_owned(),
                body: format!("{{{place},\"category\":\"{SUBJECT}\",\"minutes\":{minutes},\"limit\":100}}"),
            },
            11 => Query::get(format!("/?q={cell}&minuten={minutes}")),
            12 => Query::get(format!("/?q={cell}&categorie={SUBJECT}")),
            13 | 14 => Query::get(format!("/kaart/lijst?binnen={within}&zoom={zoom}")),
            15 | 16 => Query::get(format!("/tiles/{layer}/{zoom}/{}/{}.mvt", tile.column(), tile.row())),
            17 => Query::get(format!("/api/v1/reach?cell={cell}&minutes={minutes}")),
            18 => Query::get("/api/v1/offers?limit=100".to_owned()),
            _ => Query::get(
                ["/cijfers", "/cijfers.csv", "/api/v1/figures/2026-Q2", "/meedoen"][draw.below(4)].to_owned(),
            ),
        });
    }
    all
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r28_nobody_is_found_closer_than_their_cell() {
    let many = targets();
    let ground = Council::on(Database::Sqlite, "2025-07-02").await;
    let people = cells(&ground, Resolution::Eight, many).await;
    let asked = cells(&ground, Resolution::Nine, many).await;
    drop(ground);
    let mut worlds = Vec::new();
    for world in 0..3 {
        worlds.push(World::of(&persons(&people, &asked, world), &needs(&asked, world)).await);
    }
    let [one, other, elsewhere] = worlds.try_into().map_err(|_| "three").unwrap();
    let (mut finer, mut could, mut met, mut answered, mut draw) = (0, 0, 0, 0, Draw::from(28));
    for target in people.iter().chain(&asked) {
        for (number, query) in queries(&mut draw, target).into_iter().enumerate() {
            let (here, there) = (one.ask(&query).await, other.ask(&query).await);
            if here != there {
                finer += 1;
                println!("tells one end from the other: {} {} {}", query.method, query.uri, query.body);
            }
            answered += usize::from(here.0 < 300);
            met += usize::from(String::from_utf8_lossy(&here.1).contains(NAME));
            if number % 5 == 0 {
                could += usize::from(here != elsewhere.ask(&query).await);
            }
        }
    }
    let zones = one.council.place.number("SELECT COUNT(*) FROM edition").await;
    println!(
        "R28 sqlite persons={} needs={} queries={QUERIES} answered={answered} met={met} editions={zones} finer={finer} could={could}",
        people.len(),
        asked.len()
    );
    assert_eq!(finer, 0);
    assert!(could > 20 && met > 100, "the attack sees too little to tell");
}

/// The cell in which an answer shows the one person there is of a name.
async fn shown_cell(site: &Router, name: &str, near: Cell) -> Cell {
    let body = format!("{{\"cell\":\"{near}\",\"category\":\"{SUBJECT}\",\"minutes\":10,\"limit\":100}}");
    let answer: serde_json::Value =
        serde_json::from_str(&ask(site, "POST", "/api/v1/match", &body).await.text()).unwrap();
    let all = answer["suggestions"].as_array().unwrap();
    let one = all.iter().find(|one| one["name"] == name).unwrap();
    one["cell"].as_str().unwrap().parse().unwrap()
}

async fn where_few_live_the_cell_is_wider(place: Place) {
    let council = Council::on(place.kind, "2026-07-03").await;
    let people = cells(&council, Resolution::Eight, 8).await;
    let around = |target: &Target| target.cell.coarsened(Resolution::Seven);
    let [many, few] = [&people[0], &people[1]];
    let unknown = people.iter().find(|one| ![around(many), around(few)].contains(&around(one))).unwrap();
    let dwellings = [(many.cell, 50), (few.cell, 49), (around(few), 400), (unknown.cell, 0), (around(unknown), 0)];
    for (cell, addresses) in dwellings {
        let sql = format!("UPDATE cell_anchor SET addresses = {addresses} WHERE cell = {}", cell.to_i64());
        council.place.run(&sql).await;
    }
    let file = council.place.write("persons.csv", persons(&people, &[], 0));
    import(&council.service, "partners", &order(&file)).await;
    let site = council.site();
    for (target, wanted) in [(many, many.cell), (few, around(few)), (unknown, unknown.cell)] {
        let number = people.iter().position(|one| one.cell == target.cell).unwrap();
        assert_eq!(shown_cell(&site, &format!("{NAME}{number}"), wanted).await, wanted, "{number}");
    }
}

both!(where_few_live_the_cell_is_wider);
