//! OpenStreetMap: the same small town in both forms of file, and files that are none.
use std::path::{Path, PathBuf};

use buurtraat::import::{FileFault, LandShape, OsmExtract, PlaceRules, read_osm};
use engine::domain::{HalfDay, Kind, Weekday};

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}
fn read(path: &Path) -> Result<OsmExtract, FileFault> {
    let mut last = 0;
    let extract = read_osm(path, &PlaceRules::shipped().unwrap(), &mut |done, total| {
        assert!(last <= done && done <= total, "{last} {done} {total}");
        last = done;
    })?;
    assert_eq!(
        extract.read as usize,
        extract.ways.len()
            + extract.addresses.len()
            + extract.places.len()
            + extract.water.len()
            + extract.land.len()
            + extract.skipped.len()
    );
    Ok(extract)
}
fn town() -> OsmExtract {
    read(&fixture("town.osm")).unwrap()
}
fn broken(name: &str, bytes: &[u8]) -> Result<OsmExtract, FileFault> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    read(&path)
}

#[test]
fn both_forms_of_file_say_the_same() {
    let binary = read(&fixture("town.osm.pbf")).unwrap();
    assert_eq!(binary, town());
    assert_eq!((binary.seen, binary.extracted_at), (24, Some(1_772_366_400)));
}

#[test]
fn streets_are_judged_and_only_their_nodes_kept() {
    let town = town();
    let ways: Vec<_> = town
        .ways
        .iter()
        .map(|way| (way.id, way.walk, way.cycle_forward, way.cycle_backward, way.ferry_minutes))
        .collect();
    let expected =
        [(100, true, true, false, None), (101, true, false, false, None), (103, true, true, true, Some(5.0))];
    assert_eq!(ways, expected);
    assert_eq!(town.ways[0].name.as_deref(), Some("Oude Gracht"));
    let nodes: Vec<_> = town.nodes.iter().map(|node| node.id).collect();
    assert_eq!(nodes, [1, 2, 3, 4, 5]);
}

#[test]
fn places_come_from_nodes_ways_and_relations() {
    let town = town();
    let ids: Vec<_> = town.places.iter().map(|place| (place.source_id.as_str(), place.trade.as_str())).collect();
    let expected = [
        ("node/10", "bicycle-shop"),
        ("node/14", "supermarket"),
        ("way/104", "school"),
        ("relation/200", "community-centre"),
    ];
    assert_eq!(ids, expected);
    let bicycle = &town.places[0];
    assert_eq!(bicycle.name.as_deref(), Some("Fietsenmaker & Zoon"));
    assert_eq!((bicycle.kind, bicycle.step_free), (Kind::Plek, Some(false)));
    assert_eq!(bicycle.phone.as_deref(), Some("+31152123456"));
    assert_eq!(bicycle.website.as_deref(), Some("https://www.fietsen.example"));
    assert_eq!(bicycle.address.postcode.unwrap().to_string(), "2611AB");
    assert_eq!(bicycle.slots.count(), 12);
    assert!(bicycle.slots.contains(Weekday::Saturday, HalfDay::Afternoon));
    assert!(!bicycle.slots.contains(Weekday::Monday, HalfDay::Evening));
    assert_eq!(town.places[1].name.as_deref(), Some("Super"));
    assert_eq!(town.places[2].name, None);
    let wilg = &town.places[3];
    assert!((wilg.at.lat() - 52.0005).abs() < 1e-6 && (wilg.at.lon() - 4.3605).abs() < 1e-6);
    assert_eq!((wilg.step_free, wilg.kind), (Some(true), Kind::Ruimte));
}

#[test]
fn what_is_skipped_is_named_and_odd_values_are_said() {
    let town = town();
    let skipped: Vec<_> = town.skipped.iter().map(|one| (one.object.as_str(), one.reason.code())).collect();
    let expected = [
        ("node/11", "duplicate"),
        ("node/12", "no-name"),
        ("node/15", "missing"),
        ("node/16", "private"),
        ("way/108", "outside-extract"),
    ];
    assert_eq!(skipped, expected);
    let notes: Vec<_> = town.notes.iter().map(|note| (note.object.as_str(), note.field.as_str())).collect();
    let odd =
        [("node/14", "addr:postcode"), ("node/14", "phone"), ("node/14", "website"), ("node/14", "opening_hours")];
    assert_eq!(notes, odd);
}

#[test]
fn addresses_and_water() {
    let town = town();
    let addresses: Vec<_> = town.addresses.iter().map(|one| format!("{} {}", one.street, one.house_number)).collect();
    assert_eq!(addresses, ["Oude Gracht 12a", "Schoolplein 1"]);
    let water: Vec<_> =
        town.water.iter().map(|line| (line.source_id.as_str(), line.closed, line.points.len())).collect();
    assert_eq!(water, [("way/105", false, 2), ("relation/201", true, 5)]);
}

/// Four corners, a way of each sort around or along them, and relations with an outline.
fn ground() -> String {
    let corners =
        [(1, "52.0000", "4.3600"), (2, "52.0010", "4.3600"), (3, "52.0010", "4.3610"), (4, "52.0000", "4.3610")];
    let nodes = corners.map(|(id, lat, lon)| format!(r#"<node id="{id}" lat="{lat}" lon="{lon}"/>"#)).concat();
    let way = |id: u32, nodes: &[u32], tags: &[(&str, &str)]| {
        let nodes: String = nodes.iter().map(|node| format!(r#"<nd ref="{node}"/>"#)).collect();
        let tags: String = tags.iter().map(|(key, value)| format!(r#"<tag k="{key}" v="{value}"/>"#)).collect();
        format!(r#"<way id="{id}">{nodes}{tags}</way>"#)
    };
    let ring = [1, 2, 3, 4, 1];
    let ways = [
        way(10, &ring, &[("building", "yes")]),
        way(11, &ring, &[("leisure", "park"), ("name", "Plantsoen")]),
        way(12, &[1, 2], &[("railway", "rail")]),
        way(13, &ring, &[("building", "no")]),
        way(14, &[1, 2], &[("railway", "rail"), ("service", "yard")]),
        way(15, &[1, 2], &[("railway", "subway"), ("tunnel", "yes")]),
        way(16, &[1, 2, 3], &[("building", "yes")]),
        way(17, &[1, 2, 99, 98, 1], &[("building", "yes")]),
        way(18, &[1, 2, 3], &[]),
        way(19, &[3, 4, 1], &[]),
    ];
    let members = r#"<member type="way" ref="18" role="outer"/><member type="way" ref="19" role="outer"/>"#;
    let relation = format!(
        r#"<relation id="20">{members}<tag k="type" v="multipolygon"/><tag k="landuse" v="forest"/></relation>"#
    );
    format!(r#"<osm version="0.6">{nodes}{}{relation}</osm>"#, ways.concat())
}

#[test]
fn parks_railways_and_buildings_are_taken_in_whole() {
    let extract = broken("ground.osm", ground().as_bytes()).unwrap();
    let land: Vec<_> =
        extract.land.iter().map(|one| (one.source_id.as_str(), one.land.as_str(), one.points.len())).collect();
    let expected =
        [("way/10", "building", 5), ("way/11", "park", 5), ("way/12", "rail", 2), ("relation/20", "park", 5)];
    assert_eq!(land, expected);
    let closes = |one: &&LandShape| one.points.first() == one.points.last();
    assert_eq!(extract.land.iter().filter(closes).count(), 3);
    assert_eq!((extract.places.len(), extract.skipped.len(), extract.read), (1, 0, 5), "a park is a place as well");
}

#[test]
fn a_file_that_stops_halfway_is_told_from_a_damaged_one() {
    let binary = std::fs::read(fixture("town.osm.pbf")).unwrap();
    for cut in [1, 2, 30, binary.len() / 2] {
        let fault = broken("x.osm.pbf", &binary[..binary.len() - cut]).unwrap_err();
        assert_eq!(fault.code(), "truncated", "{cut}: {fault}");
    }
    let mut more = binary.clone();
    more.extend([0, 0]);
    assert_eq!(broken("x.osm.pbf", &more).unwrap_err().code(), "truncated");
    let mut flipped = binary.clone();
    let at = binary.len() - 40;
    flipped[at] ^= 0xFF;
    assert_eq!(broken("x.osm.pbf", &flipped).unwrap_err().code(), "malformed");
    let text = std::fs::read(fixture("town.osm")).unwrap();
    for cut in [3, 8, 200, 1000] {
        let fault = broken("x.osm", &text[..text.len() - cut]).unwrap_err();
        assert_eq!(fault.code(), "truncated", "{cut}: {fault}");
    }
}

#[test]
fn a_file_that_is_not_what_its_name_says_is_refused_unread() {
    let text = std::fs::read(fixture("town.osm")).unwrap();
    assert_eq!(broken("x.osm.pbf", &text).unwrap_err().code(), "not-what-it-says");
    assert_eq!(broken("x.osm.pbf", b"PK\x03\x04").unwrap_err().code(), "not-what-it-says");
    assert_eq!(broken("x.osm.pbf", b"").unwrap_err().code(), "empty");
    assert_eq!(broken("x.osm", b"<html><body>404</body></html>").unwrap_err().code(), "not-what-it-says");
    assert_eq!(broken("x.osm", b"<osm version='0.6'></osm>").unwrap_err().code(), "empty");
    assert_eq!(read(Path::new("/nowhere/x.osm.pbf")).unwrap_err().code(), "unreadable");
}
