//! ASVS 8: files that mean harm, each read by a process of its own, whose time and memory are counted.
use std::{
    fmt::Write as _,
    io::{Cursor, Write},
    path::Path,
    process::Command,
};

use buurtraat::import::{Pasted, read_hsds, read_pasted};
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::import::lists::taxonomy;

/// What one file may cost: seconds of a processor, which a busy machine does not stretch, and megabytes. A program that is
/// not optimised may compute six times as long: on a slow machine it takes half of that, and an attack that works, minutes.
const MOST_MS: u64 = if cfg!(debug_assertions) { 12_000 } else { 2_000 };
const MOST_MB: u64 = 100;

/// A zip of parts.
fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default().compression_level(Some(1))).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const KINDS: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"#;
const ROOT: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const BOOK: &str = r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>"#;
const PARTS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#;
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/// A workbook of a sheet and its strings, with whatever else stands in the zip.
fn book(rows: &str, strings: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let sheet = format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{rows}</sheetData></worksheet>");
    let strings = if strings.starts_with("<?xml") {
        strings.to_owned()
    } else {
        format!("<sst xmlns=\"{MAIN}\">{strings}</sst>")
    };
    let ours: [(&str, &[u8]); 6] = [
        ("[Content_Types].xml", KINDS.as_bytes()),
        ("_rels/.rels", ROOT.as_bytes()),
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", PARTS.as_bytes()),
        ("xl/sharedStrings.xml", strings.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ];
    zip(&[&ours, more].concat())
}

/// So many rows of a name and a postcode, none like another.
fn rows(count: u64) -> String {
    let mut rows = String::new();
    for row in 1..=count {
        let name = row.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32;
        let _ = write!(rows, "<row r=\"{row}\"><c t=\"inlineStr\"><is><t>K{name:x}</t></is></c></row>");
    }
    rows
}

/// So many strings that a sheet might name, and one row that does.
fn strings(count: u64) -> String {
    let one = |at: u64| format!("<si><t>{:x}</t></si>", at.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 44);
    (0..count).map(one).collect()
}

/// So many merged cells.
fn pairs(count: u64) -> String {
    let one = |at: u64| format!("<mergeCell ref=\"A{}:A{}\"/>", at % 90_000 + 2, at % 90_000 + 3);
    (0..count).map(one).collect()
}

/// Entities that double ten times three times over, and one that is a file of this machine.
fn entities() -> String {
    let mut list = String::from("<!ENTITY a0 \"ha\"><!ENTITY here SYSTEM \"file:///etc/passwd\">");
    for at in 1..=30 {
        let _ = write!(list, "<!ENTITY a{at} \"&a{};&a{};\">", at - 1, at - 1);
    }
    format!(
        "<?xml version=\"1.0\"?><!DOCTYPE sst [{list}]><sst xmlns=\"{MAIN}\"><si><t>Naam</t></si><si><t>&here;&a30;</t></si></sst>"
    )
}

/// A name, and one that points out of any folder it would be unpacked in.
fn outside(of: &str) -> [String; 3] {
    ["../../../", "/", "..\\..\\"].map(|way| {
        format!("{way}{}/slipped-{of}.csv", std::env::temp_dir().display().to_string().trim_start_matches('/'))
    })
}

struct Case {
    name: &'static str,
    bytes: Vec<u8>,
    /// What it may be answered with.
    said: &'static [&'static str],
}

fn cases() -> Vec<Case> {
    let two = "<row r=\"1\"><c t=\"s\"><v>0</v></c></row><row r=\"2\"><c t=\"s\"><v>1</v></c></row>";
    let names = outside("book");
    let slips: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), b"x" as &[u8])).collect();
    let tables = outside("tables");
    let services: Vec<(&str, &[u8])> = tables.iter().map(|name| (name.as_str(), b"id,name\n1,x\n" as &[u8])).collect();
    let services = [services, vec![("organizations.csv", b"id,name,description\no1,Huis,x\n" as &[u8])]].concat();
    let blank = vec![b' '; 200 << 20];
    let merged = book(
        &format!("{two}</sheetData><mergeCells>{}</mergeCells><sheetData>", pairs(900_000)),
        "<si><t>Naam</t></si><si><t>Kapper</t></si>",
        &[],
    );
    let case = |name, bytes, said| Case { name, bytes, said };
    vec![
        case("rows-100000.xlsx", book(&rows(100_000), "", &[]), &["too-many-rows"]),
        case("rows-1000000.xlsx", book(&rows(1_000_000), "", &[]), &["unpacks-too-much", "too-many-rows"]),
        case("strings.xlsx", book(two, &strings(4_000_000), &[]), &["unpacks-too-much"]),
        case("merged.xlsx", merged, &["empty", "rows=1", "missing-column"]),
        case("nothing.xlsx", book(&"<row><c/></row>".repeat(1_500_000), "", &[]), &["unpacks-too-much"]),
        case("rows-of-nothing.xlsx", book(&"<row/>".repeat(5_000_000), "", &[]), &["empty"]),
        case("entities.xlsx", book(two, &entities(), &[]), &["broken-workbook", "empty", "rows=1"]),
        case("names.xlsx", book(two, "<si><t>Naam</t></si><si><t>Kapper</t></si>", &slips), &["rows=1"]),
        case("bomb.xlsx", zip(&[("xl/worksheets/sheet1.xml", &blank)]), &["unpacks-too-much"]),
        case("bomb.zip", zip(&[("organizations.csv", &blank)]), &["archive-too-much"]),
        case("names.zip", zip(&services), &["rows=1"]),
    ]
}

/// What the kernel says of this process: kilobytes at the most, and hundredths of a second that it computed.
fn spent() -> (u64, u64) {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap();
    let after_name: Vec<&str> = stat.rsplit_once(')').unwrap().1.split_whitespace().collect();
    let ticks = |at: usize| after_name[at].parse::<u64>().unwrap();
    (most.trim().trim_end_matches(" kB").parse().unwrap(), ticks(11) + ticks(12))
}

/// Reads the one file that [`asvs_8_a_file_that_means_harm_costs_little`] names, and says what that cost.
#[test]
#[ignore = "started by another test, in a process of its own"]
fn reads_one_file_aside() {
    let path = std::env::var("BUURTRAAT_HOSTILE").expect("the test that starts this says which file");
    let path = Path::new(&path);
    let taxonomy = taxonomy();
    let bytes = std::fs::read(path).unwrap();
    // Where reading the file itself was the most so far, nothing below that shows: count from there.
    let (before_kb, before) = spent();
    let said = if path.extension().is_some_and(|ending| ending == "zip") {
        read_hsds(path, &taxonomy).map(|reading| reading.rows.len())
    } else {
        read_pasted(Pasted::File(&bytes)).map(|table| {
            assert!(!format!("{:?}", table.rows).contains("root:"), "a file of this machine was read");
            table.rows.len()
        })
    };
    let (after_kb, after) = spent();
    let said = said.map_or_else(|fault| fault.code().to_owned(), |rows| format!("rows={rows}"));
    println!("hostile {said} {} {}", (after - before) * 10, (after_kb - before_kb) / 1024);
}

/// What was said of a file, milliseconds and megabytes.
fn read_aside(path: &Path) -> (String, u64, u64) {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "paste::hostile::reads_one_file_aside", "--ignored", "--nocapture"]);
    let output = command.env("BUURTRAAT_HOSTILE", path).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let line =
        said.lines().find_map(|line| line.split_once("hostile ")).unwrap_or_else(|| panic!("{path:?}: {said}")).1;
    let mut words = line.split_whitespace();
    let what = words.next().unwrap().to_owned();
    let mut number = || words.next().unwrap().parse().unwrap();
    (what, number(), number())
}

#[test]
fn asvs_8_a_file_that_means_harm_costs_little() {
    let folder = tempfile::tempdir().unwrap();
    let cases = cases();
    let (mut slowest, mut largest) = (0, 0);
    for Case { name, bytes, said } in &cases {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        let (what, ms, mb) = read_aside(&path);
        println!("asvs_8 {name} bytes={} said={what} ms={ms} grown_mb={mb}", bytes.len());
        assert!(said.contains(&what.as_str()), "{name}: {what}");
        (slowest, largest) = (slowest.max(ms), largest.max(mb));
    }
    for slipped in ["book", "tables"].map(|of| std::env::temp_dir().join(format!("slipped-{of}.csv"))) {
        assert!(!slipped.exists(), "{slipped:?} came out of a zip");
    }
    println!("asvs_8 files={} slowest_ms={slowest} largest_mb={largest} slipped=0", cases.len());
    assert!(slowest <= MOST_MS && largest <= MOST_MB, "{slowest} ms, {largest} MB");
}
