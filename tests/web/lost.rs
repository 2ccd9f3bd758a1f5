//! Where somebody comes who goes wrong: an address that is not there, one with a stroke too many, a page of another role.
use axum::http::header;
use buurtraat::service::Role;

use super::town::{request, town};

#[test]
fn a_stroke_too_many_leads_on_and_nowhere_else() {
    let (town, site) = (town(), town().stranger());
    for (asked, led) in [("/en/", "/en"), ("/team/", "/team"), ("/team/netwerk//", "/team/netwerk")] {
        let answer = town.get(&site, asked);
        assert_eq!((answer.status, answer.header(header::LOCATION)), (308, led), "{asked}");
    }
    for asked in ["//elsewhere.example/", "//elsewhere.example//", "/nergens"] {
        assert_eq!(town.get(&site, asked).status, 404, "{asked}");
    }
    assert_eq!(town.ask(&site, request("POST", "/aanmelden/", "")).status, 404);
}

#[test]
fn somebody_signed_in_keeps_their_menu() {
    let (town, site) = (town(), town().site_of(Role::Member));
    for (asked, status) in [("/team/mensen", 403), ("/en/team/mensen", 403), ("/nergens", 404)] {
        let answer = town.get(&site, asked);
        let page = answer.text();
        assert_eq!(answer.status, status, "{asked}");
        assert!(page.contains("/team/netwerk\"") && page.contains("afmelden"), "{asked}: {page}");
        assert_eq!(answer.header(header::CACHE_CONTROL), "no-store", "{asked}");
    }
    let stranger = town.get(&town.stranger(), "/nergens").text();
    assert!(!stranger.contains("/team/netwerk"), "{stranger}");
}
