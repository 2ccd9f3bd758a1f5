//! R27, R29, R30 over what comes out: every output of every quarter says what the engine makes of the same people, nothing
//! else does, and what is sensitive changes none of it.
use std::collections::{BTreeMap, BTreeSet, HashMap};

use buurtraat::{
    service::{publishing::Kind, zone},
    storage::Whose,
};
use engine::{
    domain::Cell,
    prevention::publication::{
        AreaId, Contribution, ContributorKey, Edition, Of, Publication, Quarter, Shape, publish,
    },
};

use super::{
    Council, get, needs_with_askers,
    shown::{self, Shown},
};
use crate::support::{Place, both};

/// Days on which quarters are published, and the quarter.
const DAYS: [(&str, i16, u8); 6] = [
    ("2025-04-02", 2025, 3),
    ("2025-07-01", 2025, 6),
    ("2025-10-01", 2025, 9),
    ("2026-01-02", 2025, 12),
    ("2026-04-01", 2026, 3),
    ("2026-07-03", 2026, 6),
];

fn key(council: &Council, asker: uuid::Uuid) -> ContributorKey {
    let hash = council.service.store.derived("publication-asker", &asker.to_string());
    ContributorKey::from_bytes(hash[..16].try_into().unwrap())
}

fn noise(council: &Council, contributors: &[ContributorKey]) -> u64 {
    let all: Vec<String> = contributors.iter().map(|one| buurtraat::storage::hex(one.as_bytes())).collect();
    let hash = council.service.store.derived("publication-noise", &all.concat());
    u64::from_be_bytes(hash[..8].try_into().unwrap())
}

/// Everybody of whom a team said who they are, as the engine counts them; read past the code that publishes.
async fn contributions(council: &Council) -> Vec<Contribution> {
    let store = &council.service.store;
    let mut area_of: HashMap<Cell, AreaId> = HashMap::new();
    let mut areas = store.area_names().await.unwrap();
    areas.sort_by_key(|area| area.id);
    for area in areas.into_iter().filter(|area| area.level == "district") {
        let cells = store.cells_of_areas(&[area.id]).await.unwrap();
        cells.into_iter().for_each(|cell| {
            area_of.entry(cell).or_insert(AreaId::from_uuid(area.id));
        });
    }
    let mut needs = store.list_needs(Whose::All, "closed", 0, 100_000).await.unwrap();
    needs.extend(store.list_needs(Whose::All, "open", 0, 100_000).await.unwrap());
    let one = |need: &buurtraat::storage::NeedRecord| {
        let at = jiff::Timestamp::from_second(need.created_at.timestamp()).unwrap().to_zoned(zone());
        let cell = need.cell.map(|raw| Cell::try_from(raw).unwrap());
        Some(Contribution {
            by: key(council, need.asker?),
            cell,
            area: cell.and_then(|cell| area_of.get(&cell).copied()),
            category: store.taxonomy().find(&need.category).unwrap(),
            quarter: Quarter::of(at.year(), u8::try_from(at.month()).unwrap()).unwrap(),
        })
    };
    needs.iter().filter_map(one).collect()
}

/// What the engine makes of it, quarter by quarter.
async fn made(council: &Council) -> Vec<Edition> {
    let contributions = contributions(council).await;
    let mut last: Option<Publication> = None;
    let mut all = Vec::new();
    for (_, year, month) in DAYS {
        let row = council.service.store.find_publication_shape(council.shard, year.into()).await.unwrap().unwrap();
        let shape: Shape = serde_json::from_value(row.shape).unwrap();
        let (until, keyed) = (Quarter::of(year, month).unwrap(), |keys: &[ContributorKey]| noise(council, keys));
        let taxonomy = council.service.store.taxonomy();
        last = Some(publish(last.as_ref(), until, &shape, taxonomy, &contributions, keyed).unwrap());
        all.extend(last.as_ref().map(Publication::edition));
    }
    all
}

async fn as_shown(council: &Council, edition: &Edition) -> Shown {
    let names = council.service.store.area_names().await.unwrap();
    let codes: BTreeMap<AreaId, String> =
        names.into_iter().map(|area| (AreaId::from_uuid(area.id), area.code)).collect();
    let key = |of: &Of| match of {
        Of::Zone(cell) => (cell.to_string(), String::new()),
        Of::Area(area, subject) => (codes[area].clone(), subject.to_string()),
    };
    edition.numbers.iter().map(|one| (key(&one.of), one.shown.number())).collect()
}

/// The cells to look around in for tiles.
async fn ground(council: &Council) -> BTreeSet<Cell> {
    council.service.store.cells_of_municipality(council.shard).await.unwrap().into_iter().collect()
}

async fn published(place: &Place, kind: Kind) -> Council {
    let council = Council::on(place.kind, DAYS[0].0).await;
    council.decides(Some(kind)).await;
    council.loads(&needs_with_askers()).await;
    for (day, ..) in DAYS {
        assert_eq!(council.publishes(day).await, 1, "{day}");
        assert_eq!(council.publishes(day).await, 0, "twice is once");
    }
    council
}

/// Looks at every output of every quarter; says how many numbers it saw, and how many differ.
async fn look(council: &Council) -> (usize, usize, Vec<Shown>) {
    let (site, cells) = (council.site(), ground(council).await);
    let (mut figures, mut differing, mut all) = (0, 0, Vec::new());
    for (at, edition) in made(council).await.iter().enumerate() {
        let due = as_shown(council, edition).await;
        let quarter = edition.until.to_string();
        let mut outputs = vec![
            shown::table(&site, &format!("?kwartaal={quarter}")).await,
            shown::table(&site, &format!("?kwartaal={quarter}&x=1")).await,
            shown::file(&site, &format!("?kwartaal={quarter}")).await,
            shown::api(&site, &quarter).await,
        ];
        if at + 1 == DAYS.len() {
            outputs.push(shown::table(&site, "").await);
            outputs.push(shown::file(&site, "").await);
            for zoom in [11, 13] {
                outputs.push(shown::tiles(&site, &cells, zoom).await);
            }
        }
        for output in outputs {
            figures += output.len();
            differing += usize::from(output != due);
        }
        let pictured = shown::picture(&site, &format!("?kwartaal={quarter}")).await;
        let zones: BTreeMap<String, Option<u32>> = due
            .iter()
            .filter(|((_, subject), _)| subject.is_empty())
            .map(|((cell, _), one)| (cell.clone(), *one))
            .collect();
        differing += usize::from(pictured != zones);
        all.push(due);
    }
    (figures, differing, all)
}

/// Page, picture, file, API and tiles say what the engine says, of zones and of districts.
async fn r27_outputs_say_what_the_engine_says(place: Place) {
    for kind in Kind::ALL {
        let council = published(&place, kind).await;
        let (figures, differing, all) = look(&council).await;
        let numbers = || all.iter().flat_map(|one| one.values().copied().flatten());
        let (below, odd) = (numbers().filter(|one| *one < 10).count(), numbers().filter(|one| one % 5 != 0).count());
        println!(
            "R27 {} {} outputs=5 figures={figures} given={} differing={differing} below_ten={below} not_fives={odd}",
            place.kind.label(),
            kind.as_str(),
            numbers().count()
        );
        assert_eq!((differing, below, odd), (0, 0, 0));
        assert!(numbers().count() > 20, "too little is shown to tell");
        overlaps(&place, &council, &all).await;
    }
}
both!(r27_outputs_say_what_the_engine_says);

/// R29: no output holds a number of something that holds another, or a number that is not in the edition.
async fn overlaps(place: &Place, council: &Council, all: &[Shown]) {
    let (site, cells, last) = (council.site(), ground(council).await, all.last().unwrap());
    let mut totals = 0;
    for edition in all {
        let zones: Vec<Cell> = edition.keys().filter_map(|(code, _)| code.parse().ok()).collect();
        for zone in &zones {
            let inside = |other: &&Cell| *other != zone && other.resolution() < zone.resolution();
            totals += zones.iter().filter(inside).filter(|other| zone.coarsened(other.resolution()) == **other).count();
        }
        let mixed = edition.keys().any(|(_, subject)| subject.is_empty())
            && edition.keys().any(|(_, subject)| !subject.is_empty());
        totals += usize::from(mixed);
    }
    // Whatever the zoom, what is drawn is what was published, never put together.
    let mut looked = 0;
    for zoom in [6, 8, 9, 10, 12, 14] {
        let drawn = shown::tiles(&site, &cells, zoom).await;
        totals += drawn.iter().filter(|(key, one)| last.get(*key) != Some(one)).count();
        looked += drawn.len();
    }
    // A filter that does not exist changes nothing, and quarters between two editions are none.
    for uri in ["/api/v1/figures/2026-Q2?subject=eten", "/api/v1/figures/2026", "/api/v1/figures/2026-Q3"] {
        totals += usize::from(get(&site, uri).await.status == 200);
    }
    println!("R29 {} looked={looked} totals={totals} successes=0", place.kind.label());
    assert_eq!(totals, 0);
}

/// R30: whoever asks for something sensitive changes no output in any way.
async fn r30_what_is_sensitive_changes_nothing(place: Place) {
    let council = published(&place, Kind::Zones).await;
    let store = &council.service.store;
    let sensitive: Vec<String> =
        store.taxonomy().terms().iter().filter(|term| term.sensitive).map(|term| term.code.to_string()).collect();
    let (_, _, before) = look(&council).await;
    let twin = Council::on(place.kind, DAYS[0].0).await;
    twin.decides(Some(Kind::Zones)).await;
    let cells: Vec<String> = ground(&twin).await.iter().step_by(3).map(Cell::to_string).collect();
    let mut csv = String::from("id,date,category,cell,asker\n");
    let mut planted = 0;
    for (number, cell) in cells.iter().enumerate() {
        for one in 0..30 {
            let subject = &sensitive[(number + one) % sensitive.len()];
            csv.push_str(&format!("S{number}-{one},2025-02-1{},{subject},{cell},S{number}-{one}\n", one % 10));
            planted += 1;
        }
    }
    twin.loads(&needs_with_askers()).await;
    twin.loads(&csv).await;
    for (day, ..) in DAYS {
        assert_eq!(twin.publishes(day).await, 1);
    }
    // Both have the same key file, so the same people are the same there.
    let (_, _, after) = look(&twin).await;
    let revealed = before.iter().zip(&after).filter(|(one, other)| one != other).count();
    println!("R30 {} planted={planted} looks={} revealed={revealed}", place.kind.label(), before.len());
    assert!(planted > 300);
    assert_eq!(revealed, 0);
}
both!(r30_what_is_sensitive_changes_nothing);
