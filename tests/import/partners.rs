//! Tables of partners as people save them.
use buurtraat::import::{LegalForm, PartnerRow, PartnerSort, Reading, Reason, Remark, read_partners};
use engine::domain::{Kind, Visibility, Warmth};

use super::lists::taxonomy;

fn read(text: &str) -> Reading<PartnerRow> {
    read_bytes(text.as_bytes())
}
fn read_bytes(bytes: &[u8]) -> Reading<PartnerRow> {
    let reading = read_partners(bytes, &taxonomy()).unwrap();
    assert_eq!(reading.read, reading.rows.len() as u64 + reading.skipped_rows);
    reading
}
fn fault(bytes: &[u8]) -> &'static str {
    read_partners(bytes, &taxonomy()).unwrap_err().code()
}
fn only(text: &str) -> PartnerRow {
    let reading = read(text);
    assert_eq!(reading.skipped, []);
    reading.rows[0].value.clone()
}

#[test]
fn every_column_in_dutch() {
    let partner = only(
        "Nummer;Soort;Naam;Omschrijving;Categorie;Hulp;Rechtsvorm;Straat;Huisnummer;Postcode;Plaats;Breedtegraad;\
         Lengtegraad;Contactpersoon;Telefoon;E-mail;Website;KvK;Vestigingsnummer;Momenten;Plekken;Vrij;\
         Vanaf leeftijd;Tot_leeftijd;Talen;Drempelvrij;Papieren;Bekend;Bevestigd;Vragen per maand;Openbaar\n\
         7;organisatie;Fietsenmaker De Ketting;Banden en meer;werkervaring stage;plek;bedrijf;Oude Gracht;12a;\
         2611 ab;Delft;52,0012;4,3601;Bo;015-212 34 56;info@ketting.example;ketting.example;12345678;\
         000012345678;ma-ochtend wo-middag;3;2;16;27;nl en;ja;vog;bekend;14-9-2026;4;ja\n",
    );
    assert_eq!((partner.source_id.as_str(), partner.sort), ("7", PartnerSort::Organisation));
    assert_eq!((partner.kind, partner.legal_form), (Kind::Plek, Some(LegalForm::Business)));
    assert_eq!(partner.categories.iter().map(|code| code.as_str()).collect::<Vec<_>>(), ["werkervaring", "stage"]);
    assert_eq!(partner.whereabouts.at.unwrap().lat(), 52.0012);
    assert_eq!(partner.whereabouts.postcode.unwrap().to_string(), "2611AB");
    assert_eq!(partner.contact.phone.as_deref(), Some("0152123456"));
    assert_eq!(partner.contact.website.as_deref(), Some("https://ketting.example"));
    assert_eq!(partner.slots.to_string(), "mon-am,wed-pm");
    let room = partner.room.unwrap();
    assert_eq!((room.available, room.maximum), (2, 3));
    assert_eq!((partner.ages.min(), partner.ages.max()), (16, 27));
    assert_eq!((partner.warmth, partner.visibility), (Warmth::Known, Visibility::Public));
    assert_eq!(partner.confirmed.unwrap().to_string(), "2026-09-14");
    assert!(partner.consent && !partner.is_person && partner.step_free == Some(true));
}

#[test]
fn the_same_in_other_dress() {
    let rows = [
        "name,postcode\nCafé,2624AX\n".as_bytes().to_vec(),
        "\u{feff}NAME ; Postcode\r\nCafé;2624 ax\r\n".as_bytes().to_vec(),
        "sep=;\nnaam;postcode\nCafé;2624AX\n".as_bytes().to_vec(),
        "naam\tpostcode\rCafé\t2624AX\r".as_bytes().to_vec(),
        b"naam;postcode\nCaf\xe9;2624AX\n".to_vec(),
        "\u{feff}naam\tpostcode\nCafé\t2624AX\n".encode_utf16().flat_map(u16::to_le_bytes).collect(),
    ];
    for bytes in &rows {
        let reading = read_bytes(bytes);
        assert_eq!(reading.skipped, [], "{bytes:?}");
        let partner = &reading.rows[0].value;
        assert_eq!(partner.name, "Café", "{bytes:?}");
        assert_eq!(partner.source_id, "café|2624AX|".to_lowercase());
    }
    let latin = read_bytes(&rows[4]);
    assert_eq!(latin.notes[0].remark, Remark::Encoding { encoding: "windows-1252".into() });
}

#[test]
fn rows_bear_the_line_on_which_they_start() {
    let text =
        "\n\nnaam;omschrijving;postcode\n\nEen;\"twee\nregels;\";2624AX\n;;\n\nTwee;;2624AX\nDrie;2624AX\nVier;;9\n";
    let reading = read(text);
    assert_eq!(reading.rows.iter().map(|row| row.row).collect::<Vec<_>>(), [5, 9]);
    assert_eq!(reading.rows[0].value.description.as_deref(), Some("twee\nregels;"));
    let skipped: Vec<_> = reading.skipped.iter().map(|one| (one.row, one.object.as_str(), one.reason.code())).collect();
    assert_eq!(skipped, [(10, "Drie", "ragged"), (11, "Vier", "bad-postcode")]);
    assert_eq!(reading.read, 4);
}

#[test]
fn all_faults_of_a_row_are_named_at_once() {
    let reading = read(
        "name,type,category,kind,legal_form,lat,lon,phone,email,website,kvk,branch,slots,capacity,available,min_age,\
         max_age,languages,documents,confirmed,step_free,asks_per_month\n\
         Mis,vriend,eten vliegen,alles,bv,52.1,,bel,geen@adres,javascript:alert(1),123,12,nooit,1,2,20,10,xx,brief,\
         31-2-2026,soms,-1\n",
    );
    assert_eq!((reading.read, reading.skipped_rows, reading.rows.len()), (1, 1, 0));
    let fields: Vec<_> = reading.skipped.iter().map(|one| one.field.as_str()).collect();
    let expected = [
        "type",
        "legal_form",
        "lon",
        "category",
        "kind",
        "phone",
        "email",
        "website",
        "kvk",
        "branch",
        "slots",
        "available",
        "max_age",
        "languages",
        "step_free",
        "documents",
        "confirmed",
        "asks_per_month",
    ];
    let missing: Vec<_> = expected.iter().filter(|field| !fields.contains(field) && **field != "lon").collect();
    assert_eq!(missing, Vec::<&&str>::new(), "{fields:?}");
    assert!(reading.skipped.iter().all(|one| one.row == 2 && one.object == "Mis"));
    assert!(reading.skipped.iter().any(|one| one.reason == Reason::UnknownCategory { value: "vliegen".into() }));
}

#[test]
fn places_that_cannot_be() {
    let text = "name,lat,lon,postcode,street,city,remote\n\
        Gespiegeld,4.36,52.0,,,,\nNul,0,0,,,,\nMeters,84321,447123,,,,\nNergens,,,,Straat,,\nHalf,52.1,,,,,\n\
        Lijn,,,,,,yes\nStraat,,,,Oude Gracht,Delft,\n";
    let reading = read(text);
    let codes: Vec<_> = reading.skipped.iter().map(|one| (one.object.as_str(), one.reason.code())).collect();
    let expected = [
        ("Gespiegeld", "swapped"),
        ("Nul", "null-island"),
        ("Meters", "not-degrees"),
        ("Nergens", "no-place"),
        ("Half", "half-a-position"),
    ];
    assert_eq!(codes, expected);
    assert_eq!(reading.rows.len(), 2);
}

#[test]
fn people_are_kept_as_people() {
    let text = "naam;soort;rechtsvorm;aan_huis;postcode;toestemming;openbaar\n\
        Kapper thuis;;eenmanszaak;ja;2624AX;ja;nee\nKapper zaak;;eenmanszaak;nee;2624AX;;\n\
        Kapper stil;;eenmanszaak;;2624AX;;\nBo;vrijwilliger;;;2624;ja;ja\nGroep;;informeel;;2624;;\n";
    let reading = read(text);
    let rows: Vec<_> = reading
        .rows
        .iter()
        .map(|row| (row.value.is_person, row.value.consent, row.value.visibility, row.value.kind, row.value.warmth))
        .collect();
    let expected = [
        (true, true, Visibility::Team, Kind::Plek, Warmth::Formal),
        (false, true, Visibility::Public, Kind::Plek, Warmth::Formal),
        (true, false, Visibility::Team, Kind::Plek, Warmth::Formal),
        (true, true, Visibility::Public, Kind::Handen, Warmth::Informal),
        (false, true, Visibility::Public, Kind::Kennis, Warmth::Informal),
    ];
    assert_eq!(rows, expected);
    let taken: Vec<_> = reading.notes.iter().filter(|note| note.remark == Remark::TakenAsPerson).collect();
    assert_eq!(taken.len(), 1);
    assert_eq!((taken[0].row, taken[0].field.as_str()), (4, "aan_huis"));
}

#[test]
fn events_need_a_start_and_end_after_it() {
    let text = "name,type,postcode,starts,ends\nA,event,2624AX,2026-11-21 13:30,21-11-2026 16:00\n\
        B,event,2624AX,,\nC,event,2624AX,2026-11-21 13:30,2026-11-21 12:00\nD,event,2624AX,2026-11-21T25:00,\n\
        E,initiative,2624AX,,\n";
    let reading = read(text);
    assert_eq!(reading.rows[0].value.starts.unwrap().to_string(), "2026-11-21T13:30:00");
    assert_eq!(reading.rows[0].value.ends.unwrap().to_string(), "2026-11-21T16:00:00");
    let codes: Vec<_> = reading.skipped.iter().map(|one| (one.row, one.reason.code())).collect();
    assert_eq!(codes, [(3, "missing"), (4, "ends-before-start"), (5, "bad-time")]);
}

#[test]
fn the_same_number_twice_is_skipped() {
    let text = "id,name,phone,postcode\n1,Buurthuis De Wilg,015-2123456,2624AX\n1,Iets anders,,2625AA\n\
        2,De Wilg (buurthuis),+31 15 2123456,2624AX\n,Zaal,,2629AA\n,Zaal,,2629AA\n";
    let reading = read(text);
    let codes: Vec<_> = reading.skipped.iter().map(|one| (one.row, one.reason.code())).collect();
    assert_eq!(codes, [(3, "duplicate"), (6, "duplicate")]);
}

#[test]
fn other_files_are_refused_with_their_own_answer() {
    assert_eq!(fault(b""), "empty");
    assert_eq!(fault(b"\n\n  \n"), "empty");
    assert_eq!(fault(b"titel;plaats\nx;y\n"), "missing-column");
    assert_eq!(fault(b"naam;name\nx;y\n"), "column-twice");
    assert_eq!(fault(b"PK\x03\x04\x14\x00"), "not-what-it-says");
    assert_eq!(fault(b"{\"type\":1}"), "not-what-it-says");
    assert_eq!(fault(b"naam;postcode\nA;2624AX\n\"B;2624AX\nC;2624AX\n"), "open-quote");
    let reading = read("naam;postcode;Lievelingskleur\nA;2624AX;rood\n");
    assert_eq!((reading.notes[0].row, reading.notes[0].field.as_str()), (1, "Lievelingskleur"));
    assert_eq!(reading.notes[0].remark, Remark::UnknownColumn);
}

/// A website is a page on the web: nothing that runs, reads files or hides where it leads.
#[test]
fn asvs_2_an_address_is_a_page_and_nothing_else() {
    const BAD: [&str; 14] = [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "javascript://voorbeeld.example/%0aalert(1)",
        " javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "data://text/html,x",
        "vbscript:msgbox(1)",
        "file:///etc/passwd",
        "ftp://voorbeeld.example",
        "https://voorbeeld.example@elders.example",
        "https://voorbeeld.example/\u{9}x",
        "https://voorbeeld.example/'onmouseover=alert(1)",
        "https://voorbeeld.example/<script>",
        "https://",
    ];
    for address in BAD {
        let reading = read(&format!("naam;postcode;website\nMis;2624AX;{address}\n"));
        let refused = reading.skipped.iter().any(|one| one.field == "website");
        assert!(refused && reading.rows.is_empty(), "{address:?}: {:?}", reading.rows);
    }
    for (typed, kept) in [
        ("voorbeeld.example", "https://voorbeeld.example"),
        ("HTTP://Voorbeeld.example/Pad?a=1", "http://voorbeeld.example/Pad?a=1"),
    ] {
        let row = only(&format!("naam;postcode;website\nGoed;2624AX;{typed}\n"));
        assert_eq!(row.contact.website.as_deref(), Some(kept));
    }
}
