//! Likely duplicates: proposed where people would look twice, and quickly.
use std::time::Instant;

use buurtraat::import::{Candidate, Signal, likely_duplicates};
use engine::domain::Point;

fn candidate(name: &str, phone: Option<&str>, website: Option<&str>, at: Option<(f64, f64)>) -> Candidate {
    Candidate {
        name: name.into(),
        phone: phone.map(Into::into),
        website: website.map(Into::into),
        at: at.map(|(lat, lon)| Point::new(lat, lon).unwrap()),
    }
}

#[test]
fn signals_are_named() {
    let here = Some((52.0, 4.36));
    let near = Some((52.0005, 4.3605));
    let far = Some((52.1, 4.36));
    let all = [
        candidate("Stichting Buurthuis De Wilg", Some("0152123456"), None, here),
        candidate("De Wilg buurthuis", Some("+31152123456"), None, near),
        candidate("Buurthuis de Wilg", None, None, None),
        candidate("Buurthuis De Wilg", Some("0152123456"), None, far),
        candidate("Fietsenmaker Janssen", None, Some("https://www.fiets.example/over"), here),
        candidate("Rijwielhandel", None, Some("http://fiets.example"), near),
        candidate("Fietsenmaker Jansen", None, None, near),
        candidate("Kapper", None, Some("https://facebook.com/kapper"), here),
        candidate("Bakker", None, Some("https://facebook.com/bakker"), here),
    ];
    let pairs = likely_duplicates(&all);
    let expected = [
        (0, 1, vec![Signal::Name, Signal::Phone, Signal::Near]),
        (0, 2, vec![Signal::Name]),
        (1, 2, vec![Signal::Name]),
        (2, 3, vec![Signal::Name]),
        (4, 5, vec![Signal::Website, Signal::Near]),
        (4, 6, vec![Signal::Name, Signal::Near]),
    ];
    assert_eq!(pairs, expected);
}

#[test]
fn many_rows_take_time_in_step_with_their_number() {
    let many = |count: usize| -> Vec<Candidate> {
        let one = |n: usize| {
            let at = (52.0 + (n % 300) as f64 * 0.002, 4.3 + (n / 300) as f64 * 0.002);
            candidate(&format!("Winkel {n}"), Some("0900"), Some("https://keten.example"), Some(at))
        };
        (0..count).map(one).collect()
    };
    let time = |count: usize| {
        let all = many(count);
        let start = Instant::now();
        let pairs = likely_duplicates(&all).len();
        (start.elapsed(), pairs)
    };
    let (small, large) = (time(1_000), time(10_000));
    println!("duplicates: 1,000 rows {small:?}, 10,000 rows {large:?}");
}
