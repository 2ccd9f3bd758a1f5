//! What the files of the town hold: enough, in season, in the right words, and the same for the same seed.
use std::{
    collections::{HashMap, HashSet},
    path::Path,
};

use buurtraat::demo::town::DEMO_SEED;

use super::map::{At, Map, inside, off, read, written};

/// The forty roots of the taxonomy.
const CATEGORIES: &str = "geld schulden regelingen eten kleding speelgoed papieren klussen wonen vervoer boodschappen stage \
    werkervaring werk certificaat school taal digitaal opvoeden oppas jeugd maatje ontmoeten mantelzorg koken bewegen gezond \
    mentaal herstel dag zingeving buurt delen ruimte materiaal drukwerk kennis recht nieuwkomers past_nergens";

type Row = HashMap<String, String>;

fn table(path: &Path) -> Vec<Row> {
    csv::Reader::from_path(path).unwrap().deserialize().map(|row| row.unwrap()).collect()
}

fn known() -> HashSet<&'static str> {
    CATEGORIES.split_whitespace().collect()
}

#[test]
fn the_same_seed_gives_the_same_bytes_and_another_seed_another_town() {
    let folders: Vec<_> = (0..3).map(|_| tempfile::tempdir().unwrap()).collect();
    let start = std::time::Instant::now();
    let all: Vec<Vec<Vec<u8>>> = [DEMO_SEED, DEMO_SEED, 3]
        .iter()
        .zip(&folders)
        .map(|(&seed, folder)| {
            let files = written(seed, folder.path());
            [files.areas, files.streets, files.postcodes, files.partners, files.needs]
                .map(|path| std::fs::read(path).unwrap())
                .to_vec()
        })
        .collect();
    println!("three towns in {:?}", start.elapsed());
    assert_eq!(all[0], all[1]);
    assert!(all[0].iter().zip(&all[2]).all(|(one, other)| one != other));
    assert!(all[0].iter().map(Vec::len).sum::<usize>() < 12_000_000);
}

#[test]
fn partners_are_as_many_and_as_fresh_as_a_district_has() {
    let folder = tempfile::tempdir().unwrap();
    let rows = table(&written(DEMO_SEED, folder.path()).partners);
    let of = |sort: &str| rows.iter().filter(|row| row["type"] == sort).count();
    assert_eq!((of("organisation"), of("volunteer")), (300, 1_000));
    assert!(of("event") >= 12 && of("initiative") >= 5);
    let ids: HashSet<&str> = rows.iter().map(|row| row["id"].as_str()).collect();
    assert_eq!(ids.len(), rows.len());
    let used: HashSet<&str> = rows.iter().flat_map(|row| row["category"].split(' ')).collect();
    assert_eq!(used.difference(&known()).count(), 0, "{used:?}");
    assert_eq!(known().difference(&used).count(), 0, "every category has somebody");
    let stale = rows.iter().filter(|row| row["confirmed"].as_str() < "2025-09-14").count();
    assert!((5..80).contains(&stale), "{stale} stale");
    assert!(rows.iter().all(|row| row["confirmed"].as_str() <= "2026-09-14"));
    let swap = rows.iter().find(|row| row["name"].starts_with("Speelgoedruilbeurs")).unwrap();
    assert_eq!((swap["starts"].as_str(), swap["ends"].as_str()), ("2026-11-21 13:30", "2026-11-21 15:30"));
    assert!(rows.iter().filter(|row| row["type"] == "event").all(|row| !row["postcode"].is_empty()), "hosts are found");
    let phones: Vec<&str> = rows.iter().map(|row| row["phone"].as_str()).collect();
    assert!(
        phones
            .iter()
            .all(|phone| phone.is_empty() || phone.starts_with("06 12 34 5") || phone[3..].starts_with(" 000 00 "))
    );
}

#[test]
fn needs_follow_the_seasons() {
    let folder = tempfile::tempdir().unwrap();
    let rows = table(&written(DEMO_SEED, folder.path()).needs);
    assert!(rows.iter().all(|row| known().contains(row["category"].as_str())));
    assert!(rows.iter().all(|row| ("2023-09-14".."2026-09-14").contains(&row["date"].as_str())));
    for from in 2023..2026 {
        let (from, to) = (format!("{from}-09-14"), format!("{}-09-14", from + 1));
        let count = rows.iter().filter(|row| (from.as_str()..to.as_str()).contains(&row["date"].as_str())).count();
        assert!((1_850..=2_150).contains(&count), "{count} from {from}");
    }
    let share = |categories: &[&str], months: &[&str]| {
        let all: Vec<&Row> = rows.iter().filter(|row| categories.contains(&row["category"].as_str())).collect();
        all.iter().filter(|row| months.contains(&&row["date"][5..7])).count() as f64 / all.len() as f64
    };
    let money = share(&["geld", "schulden", "regelingen"], &["01", "02"]);
    assert!(money >= 2.0 * 2.0 / 12.0, "{money}");
    assert!(share(&["speelgoed"], &["11", "12"]) > 0.5 && share(&["school"], &["09"]) > 0.15);
    let open = rows.iter().filter(|row| row["status"] == "open").count();
    assert!((60..300).contains(&open), "{open} open");
    assert!(rows.iter().all(|row| !row["own_words"].contains('{') && row["own_words"].chars().count() <= 500));
}

fn line(map: &Map, nodes: &[i64]) -> Vec<At> {
    nodes.iter().map(|id| map.nodes[id]).collect()
}

#[test]
fn doors_lie_on_their_street_and_not_in_the_water() {
    let folder = tempfile::tempdir().unwrap();
    let map = read(&written(DEMO_SEED, folder.path()).streets);
    let mut streets: HashMap<&str, Vec<Vec<At>>> = HashMap::new();
    let mut water = Vec::new();
    for (nodes, tags) in &map.ways {
        if let (Some(name), true) = (tags.get("name"), tags.contains_key("highway")) {
            streets.entry(name).or_default().push(line(&map, nodes));
        }
        if tags.get("natural").is_some_and(|kind| kind == "water") {
            water.push(line(&map, nodes));
        }
    }
    assert!(streets.len() >= 60, "{} named streets", streets.len());
    assert!(
        streets.keys().all(|name| !name.ends_with(|end: char| end.is_ascii_digit())),
        "the lists have names enough"
    );
    let doors: Vec<_> = map.tagged.iter().filter(|(_, tags)| tags.contains_key("addr:street")).collect();
    assert!((12_000..=15_000).contains(&doors.len()), "{} doors", doors.len());
    let mut addresses = HashSet::new();
    for (at, tags) in &doors {
        let pieces = streets[tags["addr:street"].as_str()].iter().flat_map(|line| line.windows(2));
        let away = pieces.map(|pair| off(*at, pair[0], pair[1])).fold(f64::INFINITY, f64::min);
        assert!(away < 30.0, "{tags:?} is {away} m from its street");
        assert!(!water.iter().any(|ring| inside(ring, *at)), "{tags:?} is in the water");
        assert!(addresses.insert((tags["addr:street"].clone(), tags["addr:housenumber"].clone())), "{tags:?} twice");
    }
    let names: HashSet<&str> = doors.iter().filter_map(|(_, tags)| tags.get("name").map(String::as_str)).collect();
    assert!(names.len() >= 140 && names.contains("Kapsalon Knip & Zo"), "names with & survive the file");
}

#[test]
fn a_postcode_is_one_side_of_one_street() {
    let folder = tempfile::tempdir().unwrap();
    let map = read(&written(DEMO_SEED, folder.path()).streets);
    let mut sides: HashMap<&str, HashSet<(&str, bool)>> = HashMap::new();
    for (_, tags) in map.tagged.iter().filter(|(_, tags)| tags.contains_key("addr:street")) {
        let odd = tags["addr:housenumber"].trim_end_matches('A').parse::<u32>().unwrap() % 2 == 1;
        sides.entry(&tags["addr:postcode"]).or_default().insert((&tags["addr:street"], odd));
    }
    assert!(sides.len() > 400 && sides.values().all(|side| side.len() == 1));
}
