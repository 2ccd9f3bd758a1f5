//! What a spreadsheet does to a table.
use std::io::{Cursor, Write};

use buurtraat::import::{FileFault, PasteRemark, Pasted, PastedTable, read_pasted, read_pasted_partners, rings};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::import::lists::taxonomy;

fn text(text: &str) -> PastedTable {
    read_pasted(Pasted::Text(text)).unwrap()
}
fn cells(table: &PastedTable) -> Vec<Vec<&str>> {
    table.rows.iter().map(|row| row.cells.iter().map(String::as_str).collect()).collect()
}
fn refused(bytes: &[u8]) -> &'static str {
    read_pasted(Pasted::File(bytes)).unwrap_err().code()
}

#[test]
fn columns_are_known_by_header_or_by_what_is_in_them() {
    let with = text("Bedrijf\tAdres\tTel.\tLieveling\nKapper Kim\tDorpsstraat 1a\t015 212 34 56\trood\n");
    assert_eq!(with.keys, ["name", "street", "house_number", "phone"]);
    assert_eq!(cells(&with), [["Kapper Kim", "Dorpsstraat", "1a", "015 212 34 56"]]);
    assert_eq!(with.remarks, [PasteRemark::UnknownColumns(1)]);
    assert_eq!(with.rows[0].number, 2);
    let together = text("Naam\tStraat\tPlaats\nKapper Kim\tDorpsstraat 1a\tDorp\nBakker Bo\tKerkpad\tDorp\n");
    assert_eq!(together.keys, ["name", "street", "house_number", "city"]);
    assert_eq!(cells(&together)[0], ["Kapper Kim", "Dorpsstraat", "1a", "Dorp"]);
    assert_eq!(cells(&together)[1], ["Bakker Bo", "Kerkpad", "", "Dorp"]);
    for parted in ["\t", ";", ","] {
        let rows = [
            "Kapper Kim|2600 AB|Dorp|152123456|kim@example.org|knippen",
            "Bakker Bo|2600AB|Dorp||bo@example.org|brood",
        ];
        let without = text(&rows.join("\n").replace('|', parted));
        assert_eq!(without.keys, ["name", "postcode", "city", "phone", "email", "description"], "{parted:?}");
        assert_eq!(without.rows[0].cells[3], "0152123456", "the 0 that a number lost");
        assert_eq!(without.remarks, [PasteRemark::Guessed]);
        assert_eq!(without.rows[0].number, 1);
    }
    let one = text("Kapper Kim\nBakker Bo");
    assert_eq!((one.keys.as_slice(), one.rows.len()), (["name"].as_slice(), 2));
}

#[test]
fn a_number_that_nobody_can_ring_is_a_fault() {
    for fine in ["0152123456", "+31152123456", "0612345678", "08001234", "+3222345678"] {
        assert!(rings(fine), "{fine}");
    }
    for wrong in ["01521", "015212345678", "112", "152123456", "+31612", "0031612345678"] {
        assert!(!rings(wrong), "{wrong}");
    }
    let table = text("naam;telefoon;postcode\nA;015 21;2600AB\nB;015-2123456;2600AB\nC;;\n");
    let reading = read_pasted_partners(&table.keys, &table.rows, &taxonomy()).unwrap();
    let said: Vec<_> = reading.skipped.iter().map(|one| (one.row, one.field.as_str(), one.reason.code())).collect();
    assert_eq!(said, [(2, "phone", "bad-phone"), (4, "postcode", "no-place")]);
    assert_eq!((reading.read, reading.rows.len()), (3, 1));
}

/// As people make them: merged cells, formulas, dates in two ways, a number kept as a number.
pub fn workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Uitleg").unwrap().write_string(0, 0, "Lees dit eerst").unwrap();
    let sheet = book.add_worksheet().set_name("Partners").unwrap();
    let day = Format::new().set_num_format("dd-mm-yyyy");
    sheet.merge_range(0, 0, 0, 4, "Partners van Dorp", &Format::new()).unwrap();
    for (column, header) in (0_u16..).zip(["Naam", "Straat", "Huisnummer", "Postcode", "Bevestigd", "Telefoon"]) {
        sheet.write_string(2, column, header).unwrap();
    }
    sheet.merge_range(3, 1, 4, 1, "Dorpsstraat", &Format::new()).unwrap();
    for (row, name) in [(3, "Kapper Kim"), (4, "Bakker Bo")] {
        sheet.write_string(row, 0, name).unwrap();
        sheet.write_number(row, 2, f64::from(row - 2)).unwrap();
        sheet.write_formula(row, 3, Formula::new("=\"2600\"&\"AB\"").set_result("2600AB")).unwrap();
        sheet.write_number(row, 5, 152_123_456.0).unwrap();
    }
    sheet.write_datetime_with_format(3, 4, ExcelDateTime::from_ymd(2026, 9, 1).unwrap(), &day).unwrap();
    sheet.write_string(4, 4, "1-9-2026").unwrap();
    // Far away: a table that was laid out whole would not fit in memory.
    sheet.write_string(1_048_575, 16_383, "x").unwrap();
    book.save_to_buffer().unwrap()
}

#[test]
fn asvs_8_a_workbook_with_all_its_traps() {
    let table = read_pasted(Pasted::File(&workbook())).unwrap();
    assert_eq!(table.keys, ["name", "street", "house_number", "postcode", "confirmed", "phone"]);
    let expected = [
        ["Kapper Kim", "Dorpsstraat", "1", "2600AB", "2026-09-01", "0152123456"],
        ["Bakker Bo", "Dorpsstraat", "2", "2600AB", "1-9-2026", "0152123456"],
    ];
    assert_eq!(cells(&table), expected);
    assert_eq!(table.rows[0].number, 4, "as the sheet counts");
    assert_eq!(table.remarks, [PasteRemark::Sheet("Partners".to_owned())]);
    let reading = read_pasted_partners(&table.keys, &table.rows, &taxonomy()).unwrap();
    assert_eq!(reading.skipped, []);
}

/// A zip with one part that unpacks to so many megabytes of nothing.
pub fn bomb(megabytes: usize) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("xl/worksheets/sheet1.xml", SimpleFileOptions::default()).unwrap();
    let block = vec![b' '; 1024 * 1024];
    (0..megabytes).for_each(|_| zip.write_all(&block).unwrap());
    zip.finish().unwrap().into_inner()
}

#[test]
fn asvs_8_what_is_too_much_is_refused_before_it_is_read() {
    let bytes = bomb(200);
    assert!(bytes.len() < 1_000_000);
    assert_eq!(refused(&bytes), "unpacks-too-much");
    // The same with a lie about its size: four bytes in the list at the end of the zip.
    let mut lie = bytes.clone();
    let size = 200_u32 * 1024 * 1024;
    for at in 0..lie.len() - 4 {
        if lie[at..at + 4] == size.to_le_bytes() {
            lie[at..at + 4].copy_from_slice(&1000_u32.to_le_bytes());
        }
    }
    assert!(["unpacks-too-much", "broken-workbook"].contains(&refused(&lie)));
    let many = "Kapper;2600AB\n".repeat(100_000);
    let fault = read_pasted(Pasted::Text(&many)).unwrap_err();
    assert_eq!(fault, FileFault::TooManyRows { most: 10_000 });
}

#[test]
fn asvs_8_other_files_and_halves_are_refused_with_a_sentence() {
    let whole = workbook();
    assert_eq!(refused(&whole[..whole.len() / 2]), "broken-workbook");
    assert_eq!(refused(b"PK\x03\x04"), "broken-workbook");
    assert_eq!(refused(b"%PDF-1.7"), "not-what-it-says");
    assert_eq!(refused(b"\xD0\xCF\x11\xE0\xA1\xB1"), "not-what-it-says");
    assert_eq!(refused(b"  \n\n"), "empty");
    assert_eq!(refused(b"naam;telefoon\n"), "empty");
    assert_eq!(refused(b"12;13\n14;15\n"), "missing-column");
}
