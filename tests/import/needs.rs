//! Tables of needs, and what must not stand in them.
use buurtraat::import::{FlagSort, NeedRow, NeedWhere, Reading, Remark, flags, read_needs};
use engine::domain::Cell;

use super::lists::taxonomy;

fn read(text: &str) -> Reading<NeedRow> {
    let reading = read_needs(text.as_bytes(), &taxonomy()).unwrap();
    assert_eq!(reading.read, reading.rows.len() as u64 + reading.skipped_rows);
    reading
}

#[test]
fn needs_stand_no_finer_than_resolution_nine() {
    let fine: Cell = "8a196929a6affff".parse().unwrap();
    let reading = read(&format!(
        "datum;categorie;cel;postcode;eigen woorden;status\n31-1-2026;eten;{fine};;De koelkast is leeg;gesloten\n\
         2026-02-01;taal;;2624 ax;;open\n2026-02-01;taal;;2624;;\n2026-02-01;taal;;2624;;\n"
    ));
    let places: Vec<_> = reading.rows.iter().map(|row| row.value.place.to_string()).collect();
    let nine = fine.coarsened(engine::domain::NEED_RESOLUTION);
    assert_eq!(places, [nine.to_string(), "2624AX".into(), "2624".into(), "2624".into()]);
    assert!(matches!(reading.rows[1].value.place, NeedWhere::Postcode6(_)));
    assert!(matches!(reading.rows[2].value.place, NeedWhere::Postcode4(_)));
    assert_eq!(reading.notes[0].remark, Remark::Coarsened { from: 10, to: 9 });
    assert!(reading.rows[0].value.closed && !reading.rows[1].value.closed);
    assert_ne!(reading.rows[2].value.source_id, reading.rows[3].value.source_id);
}

#[test]
fn faults_of_needs_are_named() {
    let reading = read(&format!(
        "id,date,category,cell,postcode,own_words,status\n1,,eten,,2624,,\n2,2026-01-01,vliegen,,2624,,\n\
         3,2026-01-01,eten,,,,\n4,2026-01-01,eten,abc,,,\n5,2026-01-01,eten taal,,2624,,\n\
         6,2026-01-01,eten,,2624,{},\n7,2026-01-01,eten,,2624,,half\n8,2026-01-01,eten,,2624,,\n8,2026-01-01,eten,,2624,,\n",
        "a".repeat(501)
    ));
    let codes: Vec<_> = reading.skipped.iter().map(|one| (one.object.as_str(), one.reason.code())).collect();
    let expected = [
        ("1", "missing"),
        ("2", "unknown-category"),
        ("3", "no-cell"),
        ("4", "not-a-cell"),
        ("5", "too-many"),
        ("6", "too-long"),
        ("7", "not-one-of"),
        ("8", "duplicate"),
    ];
    assert_eq!(codes, expected);
    assert_eq!(reading.rows.len(), 1);
}

#[test]
fn a_column_about_a_person_is_refused() {
    for column in ["naam", "Name", "Telefoon", "E-mail", "adres", "BSN", "Achternaam", "geboorte datum"] {
        let text = format!("datum;categorie;postcode;{column}\n2026-01-01;eten;2624;x\n");
        let fault = read_needs(text.as_bytes(), &taxonomy()).unwrap_err();
        assert_eq!(fault.code(), "person-column", "{column}");
    }
    let fault = read_needs(b"categorie;postcode\neten;2624\n", &taxonomy()).unwrap_err();
    assert_eq!(fault.code(), "missing-column");
}

#[test]
fn own_words_that_name_somebody_are_flagged_without_repeating_them() {
    let reading =
        read("datum;categorie;postcode;eigen_woorden\n2026-01-01;eten;2624;Bel Fatima El Amrani op 06-12345678\n");
    let remarks: Vec<_> = reading.notes.iter().map(|note| note.remark.to_string()).collect();
    assert_eq!(remarks.len(), 2, "{remarks:?}");
    assert!(remarks.iter().all(|text| !text.contains("Fatima") && !text.contains("0612")), "{remarks:?}");
    assert_eq!(reading.rows.len(), 1);
}

#[test]
fn each_sort_of_flag_is_found_where_it_stands() {
    let cases: [(&str, FlagSort, &str); 22] = [
        ("bel 06-12345678 aub", FlagSort::Phone, "06-12345678"),
        ("bel 06 12 34 56 78.", FlagSort::Phone, "06 12 34 56 78"),
        ("op 015 - 212 34 56", FlagSort::Phone, "015 - 212 34 56"),
        ("+31 6 12345678 na zes", FlagSort::Phone, "+31 6 12345678"),
        ("0031612345678", FlagSort::Phone, "0031612345678"),
        ("+31 (0)15 2123456", FlagSort::Phone, "+31 (0)15 2123456"),
        ("mail jan.k@example.org.", FlagSort::Email, "jan.k@example.org"),
        ("bsn 111222333 hoort", FlagSort::Bsn, "111222333"),
        ("bsn 1112.22.333", FlagSort::Bsn, "1112.22.333"),
        ("woont op 2624AX 12", FlagSort::Address, "2624AX"),
        ("woont op 2624 AX", FlagSort::Address, "2624 AX"),
        ("in de Dorpsstraat 12a", FlagSort::Address, "Dorpsstraat 12a"),
        ("Ik heet Anoeshka en zoek", FlagSort::Name, "Anoeshka"),
        ("mijn naam is Bo", FlagSort::Name, "Bo"),
        ("voor mevrouw Pietersen", FlagSort::Name, "Pietersen"),
        ("Dhr. van der Berg, nee dhr. Berg", FlagSort::Name, "Berg"),
        ("met de zoon van Fatima", FlagSort::Name, "Fatima"),
        ("vraag naar Jan de Vries", FlagSort::Name, "Jan de Vries"),
        ("Jan de Vries zoekt werk", FlagSort::Name, "Jan de Vries"),
        ("mijn buurman Achmed", FlagSort::Name, "Achmed"),
        ("Vraag Mohammed's moeder", FlagSort::Name, "Mohammed's"),
        ("ook\u{a0}Zeynep zoekt", FlagSort::Name, "Zeynep"),
    ];
    for (text, sort, part) in cases {
        let found = flags(text);
        let hit = found.iter().find(|flag| flag.sort == sort).map(|flag| &text[flag.at.clone()]);
        assert_eq!(hit, Some(part), "{text}: {found:?}");
    }
}

#[test]
fn ordinary_words_are_not_flagged() {
    let texts = [
        "Mijn zoon van 17 zit thuis. Hij wil iets met fietsen.",
        "De koelkast is leeg",
        "Sinterklaas is te duur voor ons",
        "Wil iemand helpen op maandag 14 september 2026?",
        "We zoeken 12 tafels en 100 stoelen voor 150 euro in 2026 al",
        "Ik ben 34 en heb 3 kinderen van 2, 5 en 8",
        "123456789",
        "In Utrecht bij het Wilhelminapark, naast de Albert Heijn",
        "",
        "@ @@ a@b",
    ];
    for text in texts {
        assert_eq!(flags(text), [], "{text}");
    }
}
