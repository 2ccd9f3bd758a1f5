//! Key figures of areas, and what stands for "not known" in them.
use buurtraat::import::{FigureRow, Reading, Reason, Remark, read_figures};

use super::shared_bytes;

fn read(text: &str) -> Reading<FigureRow> {
    let reading = read_figures(text.as_bytes(), None).unwrap();
    assert_eq!(reading.read, reading.rows.len() as u64 + reading.skipped_rows);
    reading
}

fn figures(row: &FigureRow) -> Vec<(&str, f64)> {
    row.figures.iter().map(|(name, value)| (*name, *value)).collect()
}

/// One municipality with everything inside; its neighbourhoods say wrongly in which district they lie.
pub const TOWN: &str = r#"{"peildatum":"2026-07-19","code":"GM9901","name":"Dorp",
 "provincie":{"code":"PV28","name":"Zuid-Holland"},
 "demografie":{"inwoners":4000,"huishoudens":1900,"inkomenPerInwoner":33.2,"wozWaarde":335},
 "veiligheid":{"per1000":50.7,"trend":{"2021":5077}},
 "bronnen":{"kerncijfers":"CBS Kerncijfers wijken en buurten 2024 (tabel 85984NED)"},
 "wijken":[{"code":"WK990101","name":"Oost","demografie":{"inwoners":4000,"dichtheid":1200}}],
 "buurten":[
  {"code":"BU99010101","wijkCode":"WK99010101","name":"Kern","demografie":{"inwoners":5,"dichtheid":12,"huishoudens":null}},
  {"code":"BU99010102","wijkCode":"WK99010102","name":"Rand","demografie":{"inwoners":0,"huishoudens":-99997}}]}"#;

#[test]
fn a_municipality_with_all_that_lies_in_it() {
    let reading = read(TOWN);
    assert_eq!(reading.skipped, []);
    let rows: Vec<&FigureRow> = reading.rows.iter().map(|row| &row.value).collect();
    assert!(rows.iter().all(|row| row.year == Some(2024)), "the year of the figures, not of the day they were fetched");
    assert_eq!(figures(rows[0]), [("households", 1900.0), ("residents", 4000.0)], "nothing of income, value or crime");
    assert_eq!(rows[1].code, "WK990101");
    assert_eq!(figures(rows[1]), [("residents", 4000.0), ("residentsPerKm2", 1200.0)]);
    assert_eq!(figures(rows[2]), [("residents", 5.0)], "no density of five people");
    assert_eq!(figures(rows[3]), [("residents", 0.0)], "nobody lives there is known; secret is not zero");
}

#[test]
fn rows_of_open_data() {
    let text = r#"{"value":[
     {"WijkenEnBuurten":"BU99010101  ","Gemeentenaam_1":"Dorp","AantalInwoners_5":1055,"k_0Tot15Jaar_8":"       .",
      "k_65JaarOfOuder_12":" 410","HuishoudensTotaal_28":-99995,"AfstandTotSchool_98":"0,3","Perioden":"2023JJ00"},
     {"WijkenEnBuurten":"BU99010101","AantalInwoners_5":1},
     {"WijkenEnBuurten":"NL00","AantalInwoners_5":1},
     {"WijkenEnBuurten":"BU99010103","AantalInwoners_5":".","HuishoudensTotaal_28":null},
     {"WijkenEnBuurten":"BU99010104","AantalInwoners_5":"veel","HuishoudensTotaal_28":7}]}"#;
    let reading = read(text);
    let first = &reading.rows[0].value;
    assert_eq!((first.code.as_str(), first.year), ("BU99010101", Some(2023)));
    assert_eq!(figures(first), [("residents", 1055.0), ("residents65plus", 410.0), ("schoolKm", 0.3)]);
    let skipped: Vec<_> = reading.skipped.iter().map(|one| (one.row, one.reason.clone())).collect();
    let expected = [
        (2, Reason::Duplicate { first: "1".into() }),
        (3, Reason::BadAreaCode { value: "NL00".into() }),
        (4, Reason::NoFigures),
    ];
    assert_eq!(skipped, expected);
    assert_eq!(figures(&reading.rows[1].value), [("households", 7.0)]);
    assert_eq!(reading.notes[0].remark, Remark::FigureLeftOut { value: "veel".into() });
    let of_order = read_figures(br#"[{"code":"BU99010101","inwoners":3}]"#, Some(2022)).unwrap();
    assert_eq!(of_order.rows[0].value.year, Some(2022));
}

#[test]
fn what_holds_no_figures_is_refused() {
    let fault = |text: &str| read_figures(text.as_bytes(), None).unwrap_err().code();
    assert_eq!(fault("[]"), "not-figures");
    assert_eq!(fault(r#"{"code":"GM9901","name":"Dorp"}"#), "not-figures");
    assert_eq!(fault(r#"{"code":"GM9901","#), "truncated");
    assert_eq!(fault("{'code'}"), "malformed");
}

#[test]
fn two_real_municipalities() {
    for (file, areas) in [("GM0503", 105), ("GM0344", 122)] {
        let Some(bytes) = shared_bytes(&format!("cbs_kwb2024_json/{file}.json")) else { return };
        let reading = read_figures(&bytes, None).unwrap();
        let known = |name: &str| reading.rows.iter().filter(|row| row.value.figures.contains_key(name)).count();
        let (residents, households) = (known("residents"), known("households"));
        println!(
            "{file} read={} kept={} residents={residents} households={households} skipped={}",
            reading.read,
            reading.rows.len(),
            reading.skipped_rows
        );
        assert_eq!(reading.read, areas);
        assert!(reading.rows.iter().all(|row| row.value.year == Some(2024)));
        assert!(residents < reading.rows.len() + reading.skipped_rows as usize, "some are not known");
        assert!(reading.notes.is_empty(), "{:?}", reading.notes);
    }
}
