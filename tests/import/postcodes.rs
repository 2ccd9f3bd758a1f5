//! Postal codes of GeoNames.
use buurtraat::import::{Postcode, read_postcodes};

use super::shared_bytes;

const ROWS: &str = "NL\t7351\tHoenderloo\tGuelders\t03\tApeldoorn\t0200\t\t\t52.1223\t5.8965\t\n\
    NL\t7351\tHoenderloo\tGuelders\t03\tEde Municipality\t0228\t\t\t52.1267\t5.8597\t\n\
    \n\
    NL\t7351\tHoenderloo\tGuelders\t03\tEde Municipality\t0228\t\t\t52.1267\t5.8597\t\n\
    BE\t2000\tAntwerpen\tVlaanderen\tVLG\tAntwerpen\tVAN\t\t\t51.2\t4.4\t\n\
    NL\t0999\tNergens\tX\t03\tEde\t0228\t\t\t52.1\t5.8\t\n\
    NL\t2624\tDelft\tX\t03\tDelft\t503\t\t\t952.1\t5.8\t\n\
    NL\t2625\tDelft\n\
    NL\t2624 AX\tDelft\tX\t03\tDelft\t503\t\t\t52.0\t4.36\t4\n";

#[test]
fn several_places_for_one_code_are_kept_and_the_rest_is_named() {
    let reading = read_postcodes(ROWS.as_bytes()).unwrap();
    let kept: Vec<_> = reading.rows.iter().map(|row| (row.row, row.value.source_id())).collect();
    let expected = [
        (1, "7351 Hoenderloo GM0200".to_owned()),
        (2, "7351 Hoenderloo GM0228".to_owned()),
        (9, "2624AX Delft GM0503".to_owned()),
    ];
    assert_eq!(kept, expected);
    let skipped: Vec<_> = reading.skipped.iter().map(|one| (one.row, one.reason.code())).collect();
    let expected = [(4, "duplicate"), (5, "elsewhere"), (6, "bad-postcode"), (7, "not-degrees"), (8, "ragged")];
    assert_eq!(skipped, expected);
    assert_eq!(reading.read, 8);
}

#[test]
fn another_table_is_refused() {
    assert_eq!(read_postcodes(b"naam;postcode\nx;2624AX\n").unwrap_err().code(), "not-what-it-says");
    assert_eq!(read_postcodes(b"").unwrap_err().code(), "empty");
    assert_eq!(read_postcodes(b"PK\x03\x04....").unwrap_err().code(), "not-what-it-says");
}

#[test]
fn a_postcode_is_read_in_any_writing() {
    for text in ["2624AX", "2624 ax", " 2624aX "] {
        let postcode: Postcode = text.parse().unwrap();
        assert_eq!((postcode.four(), postcode.six()), ("2624".to_owned(), Some("2624AX".to_owned())));
    }
    assert_eq!("2624".parse::<Postcode>().unwrap().six(), None);
    for text in ["", "262", "26245", "2624A", "0624AX", "2624SS", "2624A1", "AX2624", "2624éé", "２６２４"] {
        assert!(text.parse::<Postcode>().is_err(), "{text}");
    }
}

#[test]
fn the_real_list_imports_whole() {
    let Some(bytes) = shared_bytes("geonames_pc4/NL.txt") else { return };
    let reading = read_postcodes(&bytes).unwrap();
    println!("NL.txt: rows={} skipped={}", reading.rows.len(), reading.skipped.len());
    assert_eq!((reading.read, reading.rows.len(), reading.skipped.len()), (4334, 4334, 0));
    let mut codes: Vec<_> = reading.rows.iter().map(|row| row.value.postcode).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), 4086);
}
