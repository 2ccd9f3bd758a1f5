//! Files are looked at before they are read.
use std::{fs::File, io::Write};

use buurtraat::import::{FileFault, FileSort, MOST_TEXT_BYTES, read_areas_file, read_file};

fn file(name: &str, bytes: &[u8], length: u64) -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    let mut file = File::create(&path).unwrap();
    file.write_all(bytes).unwrap();
    if length > 0 {
        file.set_len(length).unwrap();
    }
    (folder, path)
}

#[test]
fn two_gigabytes_that_are_not_what_they_say_are_refused_unread() {
    let two = 2 * 1024 * 1024 * 1024;
    for (start, sort) in [(&b""[..], FileSort::GeoJson), (b"\x89PNG", FileSort::Table), (b"naam;x\n", FileSort::OsmPbf)]
    {
        let (_folder, path) = file("x.csv", start, two);
        let begin = std::time::Instant::now();
        let fault = read_file(&path, sort).unwrap_err();
        println!("{fault} ({:?})", begin.elapsed());
        assert_eq!(fault.code(), "not-what-it-says");
    }
}

#[test]
fn a_file_too_large_is_said_with_its_size() {
    let text = format!("naam;postcode\n{}", "A;2624AX\n".repeat(600));
    let (_folder, path) = file("x.csv", text.as_bytes(), MOST_TEXT_BYTES + 1);
    let expected = FileFault::TooLarge { bytes: MOST_TEXT_BYTES + 1, most: MOST_TEXT_BYTES };
    assert_eq!(read_file(&path, FileSort::Table).unwrap_err(), expected);
}

#[test]
fn folders_absent_and_empty_files_have_their_own_answers() {
    let (folder, path) = file("x.geojson", b"", 0);
    assert_eq!(read_areas_file(&path, None).unwrap_err(), FileFault::Empty);
    assert_eq!(read_areas_file(folder.path(), None).unwrap_err().code(), "unreadable");
    assert_eq!(read_areas_file(&folder.path().join("y"), None).unwrap_err().code(), "unreadable");
}

#[test]
fn every_message_has_a_sentence_in_both_languages() {
    use buurtraat::{
        import::{Reason, Remark},
        text::{Lang, texts},
    };
    for code in [FileFault::CODES, Reason::CODES, Remark::CODES].concat() {
        for lang in [Lang::Nl, Lang::En] {
            assert!(texts().find(lang, &format!("import-{code}"), &[]).is_some(), "{code}");
        }
    }
    let fault = FileFault::NotWhatItSays { expected: "osm-pbf", found: "zip" };
    let args = fault.args();
    let args: Vec<_> = args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    let said = texts().get(Lang::Nl, "import-not-what-it-says", &args);
    assert!(said.contains("uittreksel van OpenStreetMap") && said.contains("zip-bestand"), "{said}");
}

#[test]
fn every_message_has_a_code_of_its_own() {
    use buurtraat::import::{Reason, Remark};
    // one list of texts serves all three
    let codes = [FileFault::CODES, Reason::CODES, Remark::CODES].concat();
    let distinct: std::collections::BTreeSet<_> = codes.iter().collect();
    assert_eq!(distinct.len(), codes.len());
    let kebab = |code: &&str| code.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    assert!(codes.iter().all(kebab), "{codes:?}");
    let reason = Reason::BadDigits { value: "12".into(), digits: 8 };
    assert_eq!((reason.code(), reason.args()), ("bad-digits", vec![("value", "12".into()), ("digits", "8".into())]));
    assert_eq!(reason.to_string(), "\"12\" is not a number of 8 digits");
}
