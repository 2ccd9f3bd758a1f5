//! `/team/plakken` as a browser uses it: a form with a file, a preview, nothing stored in the shared town.
use std::convert::Infallible;

use axum::{
    body::Body,
    http::{Request, header},
};
use futures_util::{StreamExt, stream};
use rust_xlsxwriter::Workbook;

use super::{
    seen::POSTCODE,
    town::{Answer, request, town},
};
use crate::paste::reading;

const EDGE: &str = "----grens";

/// A form as a browser sends it with a file.
fn upload(file: &[u8]) -> Request<Body> {
    upload_beside("", file, true)
}

/// The same with something pasted too; not `whole` breaks off in the middle of the file.
fn upload_beside(pasted: &str, file: &[u8], whole: bool) -> Request<Body> {
    let head = format!(
        "--{EDGE}\r\nContent-Disposition: form-data; name=\"pasted\"\r\n\r\n{pasted}\r\n--{EDGE}\r\nContent-Disposition: form-data; \
         name=\"file\"; filename=\"lijst.xlsx\"\r\nContent-Type: application/octet-stream\r\n\r\n"
    );
    let end = if whole { format!("\r\n--{EDGE}--\r\n") } else { String::new() };
    let body = [head.as_bytes(), file, end.as_bytes()].concat();
    let builder = Request::builder().method("POST").uri("/team/plakken").header(header::HOST, "localhost:8080");
    let sort = format!("multipart/form-data; boundary={EDGE}");
    // As it comes over a line: in pieces, with a pause between them.
    let pieces: Vec<_> = body.chunks(64 * 1024).map(|piece| Ok::<_, Infallible>(piece.to_vec())).collect();
    builder
        .header(header::CONTENT_TYPE, sort)
        .body(Body::from_stream(stream::iter(pieces).enumerate().then(paused)))
        .unwrap()
}

async fn paused<T>((number, piece): (usize, T)) -> T {
    if number > 0 {
        tokio::task::yield_now().await;
    }
    piece
}

fn ask(request: Request<Body>) -> Answer {
    let town = town();
    town.ask(&town.site(true), request)
}

/// Larger than any other form may be.
fn workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, words) in (0_u16..).zip(["Naam", "Postcode", "Telefoon", "Omschrijving"]) {
        sheet.write_string(0, column, words).unwrap();
    }
    for row in 1..=3000_u32 {
        let about: String = std::iter::successors(Some(u64::from(row)), |last| {
            Some(last.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407))
        })
        .skip(1)
        .take(30)
        .map(|number| format!("{number:x}"))
        .collect();
        let phone = if row == 6 { "015 21".to_owned() } else { format!("06{:08}", 10_000_000 + row) };
        for (column, words) in (0_u16..).zip([format!("Winkel {row}"), POSTCODE.to_owned(), phone, about]) {
            sheet.write_string(row, column, words).unwrap();
        }
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn a_workbook_is_looked_at() {
    let file = workbook();
    assert!(file.len() > 300_000, "{}", file.len());
    let answer = ask(upload(&file));
    assert_eq!(answer.status, 303, "{}", answer.text());
    let page = ask(request("GET", answer.header(header::LOCATION), ""));
    let html = page.text();
    assert!(html.contains("2999 nieuw, rij 7: telefoon klopt niet"), "{html}");
    assert!(html.contains("name=\"m.7.phone\"") && html.contains("Zet erin"), "{html}");
    let all = ask(request("GET", &format!("{}/fouten.csv", answer.header(header::LOCATION)), ""));
    assert!(all.text().contains("7;Winkel 6;telefoon;"), "{}", all.text());
}

#[test]
fn asvs_8_what_is_refused_comes_back_with_a_sentence() {
    let form = request("POST", "/team/plakken", &format!("pasted={}", "x%3Bx%0A".repeat(10_001)));
    let half = reading::workbook();
    let kept = "Kapper Kim;Dorpsstraat 1";
    for (asked, words) in [
        (form, "Plak er hooguit 10000 tegelijk"),
        (upload(b""), "Plak eerst wat rijen"),
        (upload(b"%PDF-1.7"), "een pdf"),
        (upload(&reading::bomb(200)), "uitgepakt groter dan 32 MB"),
        (upload(&half[..half.len() / 2]), "Deze werkmap is niet te openen. Bewaar"),
        (upload_beside(kept, &vec![b'a'; 17 * 1024 * 1024], true), "groter dan 16 MB"),
        (upload_beside(kept, &half[..half.len() / 2], false), "Het bestand kwam niet heel aan"),
    ] {
        let answer = ask(asked);
        let page = answer.text();
        assert_eq!(answer.status, 400, "{words}");
        assert!(page.contains(words), "{words}: {page}");
        let about_the_way = words.contains("16 MB") || words.contains("niet heel");
        assert!(!about_the_way || page.contains(kept), "what was pasted beside it stays: {page}");
    }
    println!("asvs_8 sentences=7 kept=2");
}

#[test]
fn the_register_comes_out_as_a_table() {
    let answer = ask(request("GET", "/team/netwerk.csv", ""));
    assert!(answer.header(header::CONTENT_DISPOSITION).contains("netwerk.csv"));
    assert!(answer.text().starts_with("\u{feff}nummer;soort;naam"), "{}", &answer.text()[..60]);
    assert!(ask(request("GET", "/team/netwerk.xlsx", "")).body.starts_with(b"PK"));
}
