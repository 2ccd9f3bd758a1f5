//! Files that are not what their name says: refused as a whole, at once, by name, and nothing of them is kept.
use std::{fs::File, path::Path, time::Duration};

use super::{in_both, run};

/// Format, and the name such a file has.
const FORMATS: [(&str, &str); 6] = [
    ("areas", "areas.geojson"),
    ("osm", "map.osm.pbf"),
    ("osm", "map.osm"),
    ("postcodes", "NL.txt"),
    ("partners", "partners.csv"),
    ("needs", "needs.csv"),
];
/// A refusal looks at the first bytes, however long the file is.
const AT_ONCE: Duration = Duration::from_secs(2);

/// Nothing was stored: no import run, no entries.
fn nothing_kept(folder: &Path) {
    let ran = run(folder, "en", &["check"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, "entries: 0\nfaults: 0\n"), "{ran:?}");
}

#[test]
fn two_gigabytes_that_are_not_what_the_name_says() {
    let folder = tempfile::tempdir().unwrap();
    run(folder.path(), "en", &["migrate"]);
    for (format, name) in FORMATS {
        let file = File::create(folder.path().join(name)).unwrap();
        file.set_len(2 << 30).unwrap();
        drop(file);
        in_both(&[name, "moet", "het goede bestand"], &[name, "must be", "the right file"], 2, |locale| {
            let ran = run(folder.path(), locale, &["import", format, name]);
            assert!(ran.took < AT_ONCE, "{name}: {:?}", ran.took);
            ran
        });
        std::fs::remove_file(folder.path().join(name)).unwrap();
    }
    nothing_kept(folder.path());
}

/// Begins well, goes on as two gigabytes of nothing.
#[test]
fn two_gigabytes_behind_a_good_beginning() {
    let folder = tempfile::tempdir().unwrap();
    run(folder.path(), "en", &["migrate"]);
    let pbf = include_bytes!("../fixtures/town.osm.pbf").as_slice();
    let beginnings = [
        ("areas", "a.geojson", b"{\"type\":\"FeatureCollection\",".as_slice()),
        ("osm", "b.osm.pbf", &pbf[..pbf.len() / 2]),
    ];
    for (format, name, beginning) in beginnings {
        let path = folder.path().join(name);
        std::fs::write(&path, beginning).unwrap();
        File::options().write(true).open(&path).unwrap().set_len(2 << 30).unwrap();
        let ran = run(folder.path(), "en", &["import", format, name]);
        assert_eq!(ran.code, 2, "{ran:?}");
        assert!(ran.took < AT_ONCE && ran.err.contains(name), "{ran:?}");
    }
    nothing_kept(folder.path());
}

#[test]
fn a_truncated_map() {
    let whole = include_bytes!("../fixtures/town.osm.pbf");
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("map.osm.pbf"), whole).unwrap();
    for part in [whole.len() - 1, whole.len() * 2 / 3, whole.len() / 3] {
        std::fs::write(folder.path().join("cut.osm.pbf"), &whole[..part]).unwrap();
        let refused = |locale: &str| run(folder.path(), locale, &["import", "osm", "cut.osm.pbf"]);
        in_both(&["cut.osm.pbf", "te vroeg", "opnieuw"], &["cut.osm.pbf", "too early", "again"], 2, refused);
    }
    nothing_kept(folder.path());
    let ran = run(folder.path(), "en", &["import", "osm", "map.osm.pbf"]);
    assert_eq!(ran.code, 0, "the whole file is read: {ran:?}");
}

#[test]
fn a_file_that_is_not_there_or_a_folder_or_empty() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("folder.csv")).unwrap();
    std::fs::write(folder.path().join("empty.csv"), "").unwrap();
    for format in ["partners", "needs", "areas", "osm", "postcodes"] {
        let refused = |locale: &str| run(folder.path(), locale, &["import", format, "none.csv"]);
        in_both(&["none.csv", "niet te openen", "Kijk of"], &["none.csv", "cannot be opened", "Check"], 2, refused);
    }
    let refused = |locale: &str| run(folder.path(), locale, &["import", "partners", "folder.csv"]);
    in_both(&["folder.csv", "niet te openen"], &["folder.csv", "cannot be opened"], 2, refused);
    let refused = |locale: &str| run(folder.path(), locale, &["import", "partners", "empty.csv"]);
    in_both(&["empty.csv", "leeg"], &["empty.csv", "empty"], 2, refused);
    nothing_kept(folder.path());
}

#[test]
fn a_header_that_lacks_a_column() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("needs.csv"), "date,postcode\n2026-01-31,2624AX\n").unwrap();
    let refused = |locale: &str| run(folder.path(), locale, &["import", "needs", "needs.csv"]);
    in_both(&["needs.csv", "category", "categorie", "Voeg"], &["needs.csv", "category", "Add it"], 2, refused);
    std::fs::write(folder.path().join("persons.csv"), "date,category,postcode,naam\n").unwrap();
    let refused = |locale: &str| run(folder.path(), locale, &["import", "needs", "persons.csv"]);
    in_both(&["persons.csv", "naam", "haal de kolom weg"], &["persons.csv", "naam", "remove the column"], 2, refused);
    nothing_kept(folder.path());
}
