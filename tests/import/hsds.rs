//! Directories of services (HSDS), in all their forms and with every trap that real ones hold.
use std::{
    io::Write,
    path::{Path, PathBuf},
};

use buurtraat::import::{
    HsdsLocation, HsdsOrganization, HsdsRow, HsdsService, LegalForm, Reading, Reason, Remark, read_hsds,
};
use engine::domain::{AgeRange, Language};

use super::lists::taxonomy;

/// A directory of the tests.
pub fn fixture(name: &str) -> PathBuf {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/hsds")).join(name)
}

pub fn read(path: &Path) -> Reading<HsdsRow> {
    let reading = read_hsds(path, &taxonomy()).unwrap();
    assert_eq!(reading.read, reading.rows.len() as u64 + reading.skipped_rows);
    reading
}

fn fault(path: &Path) -> &'static str {
    read_hsds(path, &taxonomy()).unwrap_err().code()
}

macro_rules! all_of {
    ($reading:expr, $sort:ident) => {
        $reading.rows.iter().filter_map(|row| match &row.value {
            HsdsRow::$sort(value) => Some(value.clone()),
            _ => None,
        })
    };
}

fn organization(reading: &Reading<HsdsRow>, name: &str) -> HsdsOrganization {
    all_of!(reading, Organization).find(|row| row.name == name).unwrap()
}
fn service(reading: &Reading<HsdsRow>, name: &str) -> HsdsService {
    all_of!(reading, Service).find(|row| row.name == name).unwrap()
}
fn location(reading: &Reading<HsdsRow>, id: &str) -> HsdsLocation {
    all_of!(reading, Location).find(|row| row.source_id == id).unwrap()
}

/// What was skipped, as `table: name` with its field and code.
fn skipped(reading: &Reading<HsdsRow>) -> Vec<(u64, &str, &str, &str)> {
    let all = reading.skipped.iter();
    all.map(|one| (one.row, one.object.as_str(), one.field.as_str(), one.reason.code())).collect()
}

/// A zip of a folder, in a folder of its own.
pub fn zipped(folder: &Path, inside: &str) -> (tempfile::TempDir, PathBuf) {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("directory.zip");
    let mut zip = zip::ZipWriter::new(std::fs::File::create(&path).unwrap());
    let options = zip::write::SimpleFileOptions::default();
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().to_string_lossy().into_owned();
        zip.start_file(format!("{inside}{name}"), options).unwrap();
        zip.write_all(&std::fs::read(entry.path()).unwrap()).unwrap();
        zip.start_file(format!("__MACOSX/{inside}._{name}"), options).unwrap();
        zip.write_all(b"\0\x05\x16\x07").unwrap();
    }
    zip.finish().unwrap();
    (home, path)
}

#[test]
fn json_tables_and_zip_say_the_same() {
    let sorted = |path: &Path| {
        let mut rows: Vec<HsdsRow> = read(path).rows.into_iter().map(|row| row.value).collect();
        rows.sort_by_key(|row| row.source_id().to_owned());
        rows
    };
    let tables = sorted(&fixture("three"));
    assert_eq!(tables.len(), 8);
    assert_eq!(sorted(&fixture("three.json")), tables);
    assert_eq!(sorted(&fixture("three/datapackage.json")), tables);
    for inside in ["", "data/"] {
        let (_home, path) = zipped(&fixture("three"), inside);
        assert_eq!(sorted(&path), tables, "{inside}");
    }
}

#[test]
fn a_directory_of_version_three() {
    let reading = read(&fixture("three"));
    assert_eq!(reading.skipped, []);
    let table = organization(&reading, "Stichting Open Tafel");
    assert_eq!(table.legal_form, Some(LegalForm::Foundation));
    assert_eq!(table.numbers, [("kvk".to_owned(), "12345678".to_owned())]);
    assert_eq!(table.contact.phone.as_deref(), Some("0152000001"), "not the fax, and without its quotation marks");
    assert_eq!(table.contact.email.as_deref(), Some("info@opentafel.example"));
    assert_eq!(organization(&reading, "Taalhuis De Brug").description, "Oefenen:\nspreken\nlezen & schrijven");
    let hall = location(&reading, "6f1c0000-0000-4000-8000-000000000011");
    assert_eq!(hall.whereabouts.postcode.unwrap().to_string(), "2600AB", "where one goes, not where mail goes");
    assert_eq!((hall.whereabouts.house_number.as_deref(), hall.step_free), (Some("2"), Some(true)));
    let eating = service(&reading, "Samen aan tafel");
    assert_eq!((eating.categories[0].as_str(), eating.is_guessed), ("eten", false), "by the parent of its term");
    assert_eq!(eating.links[0].slots.to_string(), "wed-pm,wed-eve", "an hour of the afternoon too");
    let talking = service(&reading, "Nederlandse taalles");
    assert_eq!((talking.categories[0].as_str(), talking.is_guessed), ("taal", true));
    assert_eq!(talking.ages, AgeRange::new(16, u8::MAX).unwrap(), "200 is no age");
    assert_eq!(talking.languages.iter().collect::<Vec<_>>(), [Language::Arabic]);
    assert_eq!(talking.confirmed.unwrap().to_string(), "2026-09-01");
    assert_eq!(talking.links.len(), 2);
    assert!(talking.links.iter().all(|link| link.slots.to_string() == "mon-am,thu-am"));
    let nothing = service(&reading, "Xyz");
    assert_eq!((nothing.categories[0].as_str(), nothing.is_guessed), ("past_nergens", true));
    assert!(nothing.links[0].slots.is_empty(), "once a month is not every week");
    let said: Vec<_> = reading.notes.iter().map(|note| note.remark.code()).collect();
    for code in ["persons-left-out", "maybe-personal", "category-guessed", "category-unknown", "hours-not-read"] {
        assert_eq!(said.iter().filter(|one| **one == code).count(), 1, "{code} in {said:?}");
    }
}

#[test]
fn no_person_comes_in() {
    for name in ["three", "three.json", "one"] {
        let reading = read(&fixture(name));
        let all = format!("{:?}{:?}{:?}", reading.rows, reading.notes, reading.skipped);
        for personal in ["Verzonnen@", "verzonnen@", "Voornaam", "Oorbeeld", "oorbeeld", "060000", "06 00", "Anders"] {
            assert!(!all.contains(personal), "{name} holds {personal}");
        }
        assert!(reading.notes.iter().any(|note| matches!(note.remark, Remark::PersonsLeftOut { count } if count > 0)));
    }
}

#[test]
fn every_trap_of_version_one_has_its_reason() {
    let reading = read(&fixture("one"));
    assert_eq!(
        skipped(&reading),
        [
            (4, "organizations: Verzonnen Eenmanszaak", "legal_status", "one-person"),
            (6, "organizations: Buurtkeuken Dorp nog eens", "id", "duplicate"),
            (7, "organizations: 5", "name", "missing"),
            (4, "locations: Kelder", "latitude", "null-island"),
            (6, "locations: State: FL", "latitude", "no-place"),
            (5, "services: Van een ander", "organization_id", "not-there"),
            (6, "services: Ver weg", "location_id", "left-out-with"),
            (7, "services: In zee", "location_id", "left-out-with"),
            (8, "services: Verdwaald", "location_id", "not-there"),
            (9, "services: Klussen", "organization_id", "left-out-with"),
            (10, "services: 38", "", "ragged"),
        ]
    );
    assert_eq!((reading.read, reading.skipped_rows), (22, 11));
}

#[test]
fn what_makes_no_sense_is_left_out_and_said() {
    let reading = read(&fixture("one"));
    let said = |object: &str| -> Vec<(&str, &Remark)> {
        let of = reading.notes.iter().filter(|note| note.object == object);
        of.map(|note| (note.field.as_str(), &note.remark)).collect()
    };
    let left_out = |value: &str| Remark::LeftOut { value: value.to_owned() };
    assert_eq!(organization(&reading, "Repaircafé Dorp").description, "", "N/A says nothing");
    assert_eq!(said("organizations: Repaircafé Dorp"), [("url", &left_out("javascript:alert(1)"))]);
    let kitchen = organization(&reading, "Buurtkeuken Dorp");
    assert_eq!(kitchen.contact.phone.as_deref(), Some("0152000003"), "of its location, as its own is none");
    assert_eq!(kitchen.contact.email.as_deref(), Some("keuken@buurtkeuken.example"), "named as the organization is");
    assert_eq!(said("locations: Werkplaats"), [("latitude", &left_out("100, 101"))]);
    assert!(location(&reading, "11").whereabouts.at.is_none(), "found by its address instead");
    assert_eq!(location(&reading, "13").organization, None);
    let cooking = service(&reading, "Samen koken");
    assert_eq!((cooking.ages, cooking.links.len()), (AgeRange::EVERYONE, 1), "999, and nowhere but at the only place");
    assert_eq!(cooking.links[0].slots.to_string(), "mon-am,tue-pm");
    let circle = said("services: Samen koken");
    assert_eq!(circle[0], ("location_id", &Remark::AtItsOrganization));
    assert_eq!(circle[1], ("taxonomy_term_id", &Remark::ParentUnknown { value: "T1".into() }), "T1 and T2 go round");
    assert_eq!(circle[2], ("taxonomy_term_id", &Remark::ParentUnknown { value: "T9".into() }), "T9 is nowhere");
    let bikes = said("services: Fiets maken");
    assert_eq!(bikes[0], ("min_age", &left_out("http://example.org")), "a cell of another column");
    assert_eq!(bikes[1], ("schedules", &Remark::HoursNotRead), "from nine to three in the night");
    assert_eq!(bikes[2].1, &Remark::ParentUnknown { value: "T8".into() });
    assert_eq!(service(&reading, "Grijs").ages, AgeRange::EVERYONE, "from 40 down to 20");
    assert!(!service(&reading, "Oud aanbod").is_active);
}

#[test]
fn columns_of_other_programs_are_understood() {
    let home = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(home.path().join(name), text).unwrap();
    write("organizations.csv", "\u{feff}organization_uuid;Organization Name;organization_url\no;Club;club.example\n");
    write("locations.csv", "organization_uuid,location_uuid,location_name,latitude,longitude\no,l,Hal,52.1,4.3\n");
    write("services.csv", "service_uuid,organization_uuid,service_name,service_min_age\ns,o,Voetbal,6\n");
    write("programs.csv", "");
    let reading = read(home.path());
    assert_eq!(reading.skipped, []);
    assert_eq!(organization(&reading, "Club").contact.website.as_deref(), Some("https://club.example"));
    let football = service(&reading, "Voetbal");
    assert_eq!((football.ages.min(), football.categories[0].as_str()), (6, "bewegen"));
}

#[test]
fn what_is_no_directory_is_refused() {
    let home = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| {
        let path = home.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    assert_eq!(fault(&write("a.json", b"{\"version\":\"3.0\"}")), "no-directory");
    assert_eq!(fault(&write("b.json", b"[{\"id\":\"1\",\"name\":")), "truncated");
    assert_eq!(fault(&write("c.json", b"{\"id\" 1}")), "malformed");
    assert_eq!(fault(&write("d.zip", b"PK\x03\x04 no zip")), "broken-archive");
    assert_eq!(fault(&write("e.csv", b"id,name\n1,x\n")), "not-what-it-says");
    assert_eq!(fault(&home.path().join("nothing")), "unreadable");
    let empty = tempfile::tempdir().unwrap();
    assert_eq!(fault(empty.path()), "no-directory");
    std::fs::write(empty.path().join("organizations.csv"), "name,email\nClub,a@b.example\n").unwrap();
    assert_eq!(fault(empty.path()), "missing-column");
    let deep = format!("{}{}", "[".repeat(100), "]".repeat(100));
    assert_eq!(fault(&write("f.json", deep.as_bytes())), "no-directory");
    assert!(Reason::CODES.contains(&"id-taken"));
}
