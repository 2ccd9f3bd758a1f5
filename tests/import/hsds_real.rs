//! The real directories, where they are at hand: every record counted, every one that is not taken with its reason.
use buurtraat::import::{HsdsRow, Reading};

use super::{hsds::read, shared};

fn line(name: &str, reading: &Reading<HsdsRow>) -> String {
    let count = |fits: fn(&HsdsRow) -> bool| reading.rows.iter().filter(|row| fits(&row.value)).count();
    let organizations = count(|row| matches!(row, HsdsRow::Organization(_)));
    let locations = count(|row| matches!(row, HsdsRow::Location(_)));
    let services = count(|row| matches!(row, HsdsRow::Service(_)));
    let guessed = count(|row| matches!(row, HsdsRow::Service(service) if service.is_guessed));
    format!(
        "{name} read={} organizations={organizations} locations={locations} services={services} guessed={guessed} \
         skipped={}",
        reading.read, reading.skipped_rows
    )
}

fn said(name: &str) -> Option<String> {
    let reading = read(&shared(name)?);
    assert!(reading.skipped.iter().all(|one| one.row > 0 && !one.object.is_empty()), "{:?}", reading.skipped);
    let line = line(name, &reading);
    println!("{line}");
    Some(line)
}

#[test]
fn the_examples_of_the_specification() {
    // Its only location lies at latitude 100, and its only address is for mail.
    let all = [
        ("csv", "read=3 organizations=1 locations=0 services=0 guessed=0 skipped=2"),
        ("tabular.json", "read=3 organizations=1 locations=0 services=0 guessed=0 skipped=2"),
        ("organization_full.json", "read=3 organizations=1 locations=0 services=0 guessed=0 skipped=2"),
        ("service_full.json", "read=3 organizations=1 locations=0 services=0 guessed=0 skipped=2"),
        ("service_list.json", "read=2 organizations=1 locations=0 services=0 guessed=0 skipped=1"),
        ("organization_list.json", "read=1 organizations=1 locations=0 services=0 guessed=0 skipped=0"),
    ];
    for (name, expected) in all {
        let name = format!("hsds_spec_examples/{name}");
        let Some(line) = said(&name) else { return };
        assert_eq!(line, format!("{name} {expected}"));
    }
}

#[test]
fn sample_data_of_version_one() {
    let Some(line) = said("hsds_sample_data/all_resources") else { return };
    assert!(line.ends_with("read=33 organizations=10 locations=1 services=1 guessed=1 skipped=21"), "{line}");
}

#[test]
fn the_sample_of_ohana() {
    let Some(path) = shared("ohana_sample") else { return };
    let reading = read(&path);
    let line = line("ohana", &reading);
    println!("{line}");
    assert!(line.contains("organizations=8 locations=22 services=23"), "{line}");
    let all = format!("{:?}{:?}", reading.rows, reading.skipped);
    let contacts = std::fs::read_to_string(path.join("contacts.csv")).unwrap();
    let names = contacts.lines().skip(1).filter_map(|row| row.split(',').nth(4)).filter(|name| name.contains(' '));
    let (mut looked, mut found) = (0, Vec::new());
    for name in names {
        looked += 1;
        found.extend(all.contains(name).then_some(name));
    }
    assert!(looked > 20 && found.is_empty(), "{looked} names, of which kept: {found:?}");
}

#[test]
fn the_messy_directory_of_florida() {
    let Some(line) = said("hsds_florida") else { return };
    assert!(line.contains("read="), "{line}");
}
