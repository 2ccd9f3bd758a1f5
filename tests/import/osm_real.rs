//! The extract of Delft: what an honest report of it counts.
use std::{collections::BTreeMap, time::Instant};

use buurtraat::import::{FileFault, PlaceRules, read_osm};

use super::shared;

#[test]
fn delft_imports_with_streets_places_addresses_and_water() {
    let Some(path) = shared("osm_delft/tudelft.osm.pbf") else { return };
    let start = Instant::now();
    let delft = read_osm(&path, &PlaceRules::shipped().unwrap(), &mut |_, _| {}).unwrap();
    let mut reasons = BTreeMap::new();
    delft.skipped.iter().for_each(|one| *reasons.entry(one.reason.code()).or_insert(0) += 1);
    let mut remarks = BTreeMap::new();
    delft.notes.iter().for_each(|note| *remarks.entry(note.remark.code()).or_insert(0) += 1);
    println!(
        "delft: seen={} read={} ways={} nodes={} addresses={} places={} water={} skipped={reasons:?} notes={remarks:?} {:?}",
        delft.seen,
        delft.read,
        delft.ways.len(),
        delft.nodes.len(),
        delft.addresses.len(),
        delft.places.len(),
        delft.water.len(),
        start.elapsed()
    );
    assert_eq!(delft.seen, 67_612 + 9_619 + 202);
    assert!(delft.ways.len() > 2_000 && delft.addresses.len() > 8_000 && delft.places.len() > 150);
    let mut postcodes: Vec<_> = delft.addresses.iter().filter_map(|one| one.postcode?.six()).collect();
    postcodes.sort_unstable();
    postcodes.dedup();
    println!("postcodes={} extracted_at={:?}", postcodes.len(), delft.extracted_at);
    assert!(postcodes.len() > 300);
    assert!(delft.places.iter().all(|place| !place.categories.is_empty()));
}

#[test]
fn half_of_delft_is_refused() {
    let Some(path) = shared("osm_delft/tudelft.osm.pbf") else { return };
    let bytes = std::fs::read(path).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let half = folder.path().join("half.osm.pbf");
    std::fs::write(&half, &bytes[..bytes.len() / 2]).unwrap();
    let fault = read_osm(&half, &PlaceRules::shipped().unwrap(), &mut |_, _| {}).unwrap_err();
    assert!(matches!(fault, FileFault::Truncated { .. }), "{fault}");
}
