//! The map of a team, on both databases: teams beside each other see their own ground and nothing of the others', a quarter at
//! a time, and what stays open is what the definition says.
mod village;

use std::collections::BTreeMap;

use axum::{
    Router,
    body::Body,
    http::{Request, header},
};
use buurtraat::{
    service::{
        Principal, Service,
        account::open_session,
        mapping::team::{Period, TeamLayer, team_listed, team_middle, team_tile},
        network::doors::{NewRound, NewVisit, log_visit, start_round},
    },
    storage::WorkerRecord,
    tile::Address,
    web,
};
use engine::domain::{Cell, Extent, NEED_RESOLUTION, Point, What};
use http_body_util::BodyExt;
use tower::ServiceExt;
use village::{Village, village, who};

use crate::support::{Place, both, mvt};

const NOW: &str = "2026-Q3";
const BEFORE: &str = "2026-Q2";

fn everything() -> Extent {
    let corner = |lat, lon| Point::new(lat, lon).unwrap();
    Extent::new(corner(51.9, 4.2), corner(52.1, 4.5)).unwrap()
}

/// What a team's list adds up to in a quarter: asked, helping, open, doors, and what stands nowhere.
async fn sums(service: &Service, worker: &WorkerRecord, quarter: &str) -> [u32; 5] {
    let (piece, period) = ((&everything(), NEED_RESOLUTION), quarter.parse().unwrap());
    let listed = team_listed(service, who(worker), piece, period).await.unwrap();
    let [needs, capacity, open, doors] =
        TeamLayer::ALL.map(|layer| listed.hexagons.iter().map(|one| one.holds.of(layer)).sum());
    [needs, capacity, open, doors, listed.unplaced]
}

/// Asks in both halves: in the south two for company and one for language, this quarter; once for clothes, in the one before;
/// once from somewhere in the whole village. In the north one for food.
async fn asked(village: &Village) {
    for category in ["ontmoeten", "ontmoeten", "taal"] {
        village.ask(&village.south, "2026-07-01", ("2600AB", category)).await;
    }
    village.ask(&village.south, "2026-06-30", ("2600AB", "kleding")).await;
    village.ask(&village.south, "2026-09-14", ("2600", "ontmoeten")).await;
    village.ask(&village.north, "2026-08-20", ("2600EF", "eten")).await;
}

async fn each_team_sees_its_own_ground_a_quarter_at_a_time(place: Place) {
    let village = village(&place).await;
    asked(&village).await;
    let Village { service, south, north, all } = &village;
    // Language is taught round the corner: next to nothing of that need stays open.
    assert_eq!(sums(service, south, NOW).await, [3, 1, 2, 0, 1]);
    assert_eq!(sums(service, south, BEFORE).await, [1, 1, 1, 0, 0]);
    assert_eq!(sums(service, north, NOW).await, [1, 0, 1, 0, 0]);
    assert_eq!(sums(service, north, BEFORE).await, [0, 0, 0, 0, 0]);
    // Who works everywhere sees who helps everywhere, and what others hold nowhere.
    assert_eq!(sums(service, all, NOW).await, [0, 1, 0, 0, 0]);
    let middle = |worker: &WorkerRecord| team_middle(service, who(worker), NOW.parse().unwrap());
    let (low, high) = (middle(south).await.unwrap().unwrap(), middle(north).await.unwrap().unwrap());
    assert!(low.lat() < 52.01 && high.lat() > 52.02, "{low:?} {high:?}");
    for nobody in [Principal::Anonymous, Principal::Operator] {
        let piece = (&everything(), NEED_RESOLUTION);
        assert!(team_listed(service, nobody, piece, NOW.parse().unwrap()).await.is_err());
        assert!(team_middle(service, nobody, NOW.parse().unwrap()).await.is_err());
    }
}
both!(each_team_sees_its_own_ground_a_quarter_at_a_time);

async fn nobody_helps_more_than_they_can(place: Place) {
    let village = village(&place).await;
    asked(&village).await;
    for _ in 0..6 {
        village.ask(&village.south, "2026-08-03", ("2600AB", "taal")).await;
    }
    // Of seven who want to learn the language two can be taught, by one who did not say how many; and two for company.
    assert_eq!(sums(&village.service, &village.south, NOW).await, [9, 1, 7, 0, 1]);
}
both!(nobody_helps_more_than_they_can);

async fn a_door_counts_for_whoever_works_there(place: Place) {
    let village = village(&place).await;
    let Village { service, south, north, all } = &village;
    let index = service.store.index();
    let shop = |entry: &engine::domain::Entry| {
        entry.what == What::KnownPlace && entry.stands_at.is_some_and(|at| at.lat() < 52.01)
    };
    let shop = index.snapshot().entries().find(shop).unwrap().id.as_uuid();
    for _ in 0..2 {
        let new = NewRound { from: String::new(), doors: vec![shop], idempotency_key: String::new() };
        let round = start_round(service, who(south), &new).await.unwrap();
        let said = NewVisit { outcome: "perhaps".to_owned(), ..NewVisit::default() };
        log_visit(service, who(south), (round, 1), &said).await.unwrap();
    }
    // Twice at one door is one door.
    assert_eq!(sums(service, south, NOW).await[3], 1);
    assert_eq!(sums(service, north, NOW).await[3], 0);
    assert_eq!(sums(service, all, NOW).await[3], 1, "rounds of doors are the municipality's");
    assert_eq!(sums(service, south, BEFORE).await[3], 0);
}
both!(a_door_counts_for_whoever_works_there);

/// Every tile over the village at a zoom.
fn tiles(zoom: u8) -> Vec<Address> {
    let all = everything();
    let corner = |lat, lon| Address::of(Point::new(lat, lon).unwrap(), zoom).unwrap();
    let (first, last) = (
        corner(all.north_east().lat(), all.south_west().lon()),
        corner(all.south_west().lat(), all.north_east().lon()),
    );
    (first.column()..=last.column())
        .flat_map(|column| (first.row()..=last.row()).map(move |row| (column, row)))
        .filter_map(|(column, row)| Address::new(zoom, column, row))
        .collect()
}

struct Site(Router, Option<String>);

impl Site {
    async fn of(service: &Service, worker: Option<&WorkerRecord>) -> Self {
        let ticket = match worker {
            Some(worker) => Some(open_session(service, worker).await.unwrap()),
            None => None,
        };
        let ticket = ticket.map(|ticket| ticket.as_str().to_owned());
        ticket.iter().for_each(|ticket| crate::support::ear::secret(ticket));
        Self(web::site(service.clone(), |router| router), ticket)
    }

    async fn get(&self, path: &str) -> (u16, Vec<u8>) {
        let mut request = Request::builder().uri(path).header(header::HOST, "localhost:8080");
        if let Some(ticket) = &self.1 {
            request = request.header(header::COOKIE, format!("__Host-buurtraat={ticket}"));
        }
        let answer = self.0.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
        let status = answer.status().as_u16();
        (status, answer.into_body().collect().await.unwrap().to_bytes().to_vec())
    }

    /// All hexagons of a layer, over HTTP.
    async fn drawn(&self, layer: &str) -> BTreeMap<Cell, u32> {
        let mut all = BTreeMap::new();
        for tile in tiles(13) {
            let path = format!("/team/tiles/{layer}/13/{}/{}.mvt?kwartaal={NOW}", tile.column(), tile.row());
            let (status, body) = self.get(&path).await;
            assert!([200, 204].contains(&status), "{status}");
            let said = mvt::said(body, "hexagons");
            all.extend(said.iter().map(|said| (said["cell"].parse::<Cell>().unwrap(), said["count"].parse().unwrap())));
        }
        all
    }
}

async fn tiles_are_of_whoever_asks_and_of_nobody_else(place: Place) {
    let village = village(&place).await;
    asked(&village).await;
    let Village { service, south, north, all } = &village;
    let (first, second) = (Site::of(service, Some(south)).await, Site::of(service, Some(north)).await);
    let third = Site::of(service, Some(all)).await;
    let mut cells = 0;
    // Whoever asks first leaves nothing behind for whoever asks next, in whatever order.
    for (site, own) in [(&first, south), (&second, north), (&third, all), (&first, south), (&second, north)] {
        for (layer, word) in TeamLayer::ALL.map(|layer| (layer, layer.as_str())) {
            let piece = (&everything(), NEED_RESOLUTION);
            let listed = team_listed(service, who(own), piece, NOW.parse().unwrap()).await.unwrap();
            let due = listed.hexagons.iter().map(|one| (one.cell, one.holds.of(layer))).filter(|(_, count)| *count > 0);
            let (due, drawn): (BTreeMap<_, _>, _) = (due.collect(), site.drawn(word).await);
            assert_eq!(drawn, due, "{word} of {}", own.name);
            cells += drawn.len();
        }
    }
    let (mine, theirs) = (first.drawn("needs").await, second.drawn("needs").await);
    assert!(!mine.is_empty() && !theirs.is_empty() && mine.keys().all(|cell| !theirs.contains_key(cell)));
    let stranger = Site::of(service, None).await;
    let mut refused = 0;
    for tile in tiles(13) {
        for layer in TeamLayer::ALL {
            let path = format!("/team/tiles/{}/13/{}/{}.mvt", layer.as_str(), tile.column(), tile.row());
            let (status, body) = stranger.get(&path).await;
            assert_eq!((status, body.len()), (303, 0), "{path}");
            let anyone = team_tile(service, Principal::Anonymous, (layer, Period::now(service)), tile).await;
            assert!(anyone.is_err());
            refused += 1;
        }
    }
    println!("team tiles cells={cells} refused={refused} shared=0");
}
both!(tiles_are_of_whoever_asks_and_of_nobody_else);
