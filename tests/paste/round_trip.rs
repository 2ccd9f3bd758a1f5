//! U27: out as a table and in again, the same; and no cell that a spreadsheet would compute.
use buurtraat::{
    export::{harmless, partners_csv, partners_xlsx},
    import::{Pasted, partner_columns, read_pasted, read_pasted_partners},
    service::exchange::{Answers, Given, Sheet, export_partners, get_batch, preview_partners},
};

use super::{at_work, look, put_in, standing};
use crate::{
    import::lists::taxonomy,
    support::{Place, both},
};

/// What a spreadsheet makes a formula of, and other things people type.
const STARTS: [&str; 14] =
    ["", "=", "+", "-", "@", "'", "''", "'=", "\"", ";", "é", "=HYPERLINK(\"x\")", "@SUM(1)", "-2+3"];

#[test]
fn asvs_4_no_cell_begins_as_a_formula() {
    for start in ["=1", "+1", "-1", "@a", "\ta", "\ra", "\0=1", "\0", "'=1", "''"] {
        assert!(!harmless(start).starts_with(['=', '+', '-', '@', '\t', '\r', '\0']), "{start:?}");
    }
    assert_eq!(harmless("'t Winkeltje"), "'t Winkeltje");
    let table = partners_csv(&["naam", "omschrijving"], &[vec!["A".into(), "=cmd|' /C calc'!A1".into()]]).unwrap();
    assert!(String::from_utf8(table).unwrap().ends_with("A;'=cmd|' /C calc'!A1\n"));
}

/// Numbers that look like chance and are the same every time.
struct Dice(u64);
impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most
    }
    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }
}

/// A partner of made-up words; some cells empty.
fn row(dice: &mut Dice, number: usize) -> Vec<String> {
    let cell = |key: &str, dice: &mut Dice| match key {
        "type" => dice.one(&["organisatie", "vrijwilliger", "initiatief"]).to_owned(),
        "name" => format!("{}Naam {number}", dice.one(&STARTS)),
        "description" => format!("{}regel {}\nen \"nog\" een; {number}", dice.one(&STARTS), dice.below(9)),
        "category" => dice.one(&["", "taal", "taal digitaal"]).to_owned(),
        "street" => dice.one(&["", "Dorpsstraat", "'s-Gravenweg", "-pad"]).to_owned(),
        "house_number" => format!("{}", dice.below(90) + 1),
        "postcode" => dice.one(&["2600AB", "2600"]).to_owned(),
        "city" => dice.one(&["", "'t Dorp", "Dorp"]).to_owned(),
        "contact" => format!("{}Iemand", dice.one(&STARTS)),
        "phone" => dice.one(&["", "0152123456", "+31612345678"]).to_owned(),
        "email" => dice.one(&["", "-a@example.org", "+b@example.org"]).to_owned(),
        "slots" => dice.one(&["", "mon-am,wed-pm"]).to_owned(),
        "consent" | "public" | "step_free" => dice.one(&["", "ja", "nee"]).to_owned(),
        "confirmed" => dice.one(&["", "2026-09-01"]).to_owned(),
        _ => String::new(),
    };
    partner_columns().map(|(key, _)| cell(key, dice)).collect()
}

#[test]
fn u27_generated_sets_come_back_the_same() {
    let full = std::env::var("ROW_SCALE").is_ok_and(|scale| scale == "full");
    let (sets, mut rows, mut differences) = (if full { 1_000 } else { 100 }, 0, 0);
    let keys: Vec<&'static str> = partner_columns().map(|(key, _)| key).collect();
    let headers: Vec<&str> = partner_columns().map(|(_, header)| header).collect();
    for set in 0..sets {
        let mut dice = Dice(set);
        let given: Vec<Vec<String>> = (0..1 + dice.below(12)).map(|number| row(&mut dice, number)).collect();
        rows += given.len();
        let plain =
            given.iter().zip(1..).map(|(cells, number)| buurtraat::import::PastedRow { number, cells: cells.clone() });
        let plain: Vec<_> = plain.collect();
        let wanted = read_pasted_partners(&keys, &plain, &taxonomy()).unwrap();
        assert_eq!(wanted.skipped, [], "set {set}");
        for file in [partners_csv(&headers, &given).unwrap(), partners_xlsx(&headers, &given).unwrap()] {
            let table = read_pasted(Pasted::File(&file)).unwrap();
            let back = read_pasted_partners(&table.keys, &table.rows, &taxonomy()).unwrap();
            let (back, wanted): (Vec<_>, Vec<_>) =
                (back.rows.iter().map(|row| &row.value).collect(), wanted.rows.iter().map(|row| &row.value).collect());
            differences += usize::from(back != wanted);
        }
    }
    println!("U27 sets={sets} rows={rows} formats=2 differences={differences}");
    assert_eq!(differences, 0);
}

async fn u27_the_register_out_and_in(place: Place) {
    let (service, who) = at_work(&place).await;
    let list = "naam;adres;postcode;telefoon;omschrijving\n=Som;Dorpsstraat 1;2600AB;+31612345678;-1\n";
    let seen = look(&service, who, list).await;
    put_in(&service, who, seen.batch.id, Answers::default()).await;
    let before = standing(&service, &[seen.batch.id]).await;
    let mut batches = vec![seen.batch.id];
    for (sheet, english) in [(Sheet::Csv, false), (Sheet::Csv, true), (Sheet::Xlsx, false), (Sheet::Xlsx, true)] {
        let file = export_partners(&service, who, sheet, english).await.unwrap();
        let id = preview_partners(&service, who, Given { file, ..Given::default() }).await.unwrap();
        let view = get_batch(&service, who, id).await.unwrap();
        println!(
            "out and in on {} {sheet:?} there={} new={} double={}",
            place.kind.label(),
            view.there,
            view.new,
            view.double
        );
        assert_eq!((view.new, view.double, view.faulty), (0, 0, 0), "{sheet:?} {:?} {:?}", view.faults, view.doubles);
        assert!(view.there >= 8);
        put_in(&service, who, id, Answers::default()).await;
        batches.push(id);
    }
    assert_eq!(standing(&service, &batches).await, before);
}
both!(u27_the_register_out_and_in);
