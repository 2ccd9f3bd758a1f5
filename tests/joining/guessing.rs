//! Ten thousand guesses at somebody's code get nowhere, and nobody learns whose number is known.
use std::time::Instant;

use buurtraat::{
    service::mine::{Reach, find_mine},
    web,
};

use super::fair::Fair;
use crate::{
    account::area,
    mine::person,
    support::{Place, both, browser::Browser},
};

const GUESSES: usize = 10_000;
/// Pairs of a look at the times; another look follows while they seem to differ.
const PAIRS: usize = 200;
const LOOKS: usize = 5;

/// A guesser from a thousand places who knows the number, writes it in every way, and guesses words and digits.
async fn ten_thousand_guesses_get_nowhere(place: Place) {
    let fair = Fair::for_people(place, 1).await;
    let (_, code) = person(fair.service(), "06 12 34 56 78", 30).await;
    let site = web::site(fair.service().clone(), |router| router);
    let writings = ["06 12 34 56 78", "0612345678", "+31612345678", "0031 6 12345678", "+31 (0)6-12345678"];
    let (mut looked, mut refused) = (0, 0);
    for guess in 0..GUESSES {
        let mut browser = Browser::on(&site, &format!("10.{}.{}.9", guess / 250 % 250, guess % 250));
        let typed = format!("zon {:03}", guess % 1000);
        if typed.replace(' ', "-") == code {
            continue;
        }
        let page = browser.post("/mijn", &[("code", &typed), ("reach", writings[guess % writings.len()])]).await;
        looked += usize::from(page.status == 400);
        refused += usize::from(page.status == 429);
        if refused > 200 {
            break;
        }
    }
    assert!(looked <= 20, "{looked} guesses were looked at");
    assert!(refused > 200, "{refused}");
    println!("mine guesses={GUESSES} looked={looked}");
}
both!(ten_thousand_guesses_get_nowhere);

/// The page says the same, word for word, for a number that is known and one that is not.
async fn nobody_learns_which_number_is_known(place: Place) {
    let fair = Fair::for_people(place, 1).await;
    let (_, code) = person(fair.service(), "06 12 34 56 78", 30).await;
    let site = web::site(fair.service().clone(), |router| router);
    let mut browser = Browser::on(&site, "198.51.100.1");
    let mut ask = async |code: &str, reach: &str| {
        let page = browser.post("/mijn", &[("code", code), ("reach", reach)]).await;
        (page.status, page.text.replace(reach, "REACH").replace(code, "CODE"))
    };
    let known = ask("zon 999", "06 12 34 56 78").await;
    let unknown = ask("zon 999", "06 87 65 43 21").await;
    let other = ask(&code, "06 87 65 43 21").await;
    assert_eq!(known, unknown);
    assert_eq!(known, other, "a code of somebody else tells nothing");
    let own = ask(&code, "0612345678").await;
    assert_eq!(own.0, 200);
    assert!(own.1.contains("Samira") && Reach::read("0612345678").is_ok());
}
both!(nobody_learns_which_number_is_known);

/// Nor by how long it takes: as for an address that signs in, 0.5 is not at all.
async fn asvs_30_a_number_is_not_told_by_its_time(place: Place) {
    let fair = Fair::for_people(place, 1).await;
    person(fair.service(), "06 12 34 56 78", 30).await;
    let (mut known, mut unknown, mut told) = (Vec::new(), Vec::new(), 1.0);
    for _ in 0..LOOKS {
        for pair in 0..PAIRS {
            for is_known in [pair % 2 == 0, pair % 2 == 1] {
                let begun = Instant::now();
                let reach = if is_known { "06 12 34 56 78" } else { "06 87 65 43 21" };
                assert!(find_mine(fair.service(), "zon 999", reach).await.is_err());
                let took = begun.elapsed().as_secs_f64();
                if is_known {
                    known.push(took)
                } else {
                    unknown.push(took)
                };
            }
        }
        told = area(&known, &unknown);
        if (0.45..=0.55).contains(&told) {
            break;
        }
    }
    println!("asvs_30 {} pairs={} auc={told:.3}", fair.village.place.kind.label(), known.len());
    assert!((0.45..=0.55).contains(&told), "the time tells who is known: {told}");
}
both!(asvs_30_a_number_is_not_told_by_its_time);
