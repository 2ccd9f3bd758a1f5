//! The second factor, from the page that shows it to the question at the next sign-in.
use axum::Router;
use buurtraat::web;
use hmac::{Hmac, KeyInit, Mac};
use scraper::{Html, Selector};
use sha1::Sha1;

use crate::support::{
    Place, both,
    browser::{Browser, Page},
    team::{FIRST, House},
};

/// A code by the clock, as an app makes it of what the page shows.
pub fn app(secret: &str, seconds: i64) -> String {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let bits: String = secret.chars().map(|c| format!("{:05b}", letters.find(c).unwrap())).collect();
    let key: Vec<u8> = (0..bits.len() / 8).map(|n| u8::from_str_radix(&bits[n * 8..n * 8 + 8], 2).unwrap()).collect();
    let mut mac = Hmac::<Sha1>::new_from_slice(&key).unwrap();
    mac.update(&u64::try_from(seconds / 30).unwrap().to_be_bytes());
    let digest = mac.finalize().into_bytes();
    let at = usize::from(digest[19] % 16);
    let number = u32::from_be_bytes(digest[at..at + 4].try_into().unwrap()) & 0x7fff_ffff;
    format!("{:06}", number % 1_000_000)
}

/// What the page shows to be put into an app.
pub fn secret(page: &Page) -> String {
    let html = Html::parse_document(&page.text);
    let link = html.select(&Selector::parse("a[href^='otpauth:']").unwrap()).next().unwrap();
    let uri = link.value().attr("href").unwrap();
    let secret = uri.split("secret=").nth(1).unwrap().split('&').next().unwrap().to_owned();
    let typed: String = page.text.replace(' ', "");
    assert!(typed.contains(&secret), "the secret stands there to be typed as well");
    assert_eq!(html.select(&Selector::parse("svg.qr path").unwrap()).count(), 2);
    secret
}

async fn first_step(house: &House, site: &Router) -> Browser {
    let mut browser = Browser::on(site, "198.51.100.30");
    browser.post("/aanmelden", &[("email", FIRST)]).await;
    let code = house.code().await;
    assert_eq!(browser.post("/aanmelden/code", &[("code", &code)]).await.status, 303);
    browser
}

async fn second(browser: &mut Browser, code: &str) -> u16 {
    browser.post("/aanmelden/code", &[("code", code)]).await.status
}

async fn asked_after_the_code_and_never_twice_for_a_step(place: Place) {
    let house = House::begun(&place).await;
    let site = web::site(house.service.clone(), |router| router);
    let now = || house.hands.millis() / 1000;
    let mut browser = first_step(&house, &site).await;
    let page = browser.get("/team/account/tweede").await;
    let secret = secret(&page);
    assert_eq!(place.number("SELECT count(*) FROM worker WHERE totp IS NOT NULL").await, 0, "looking keeps nothing");
    assert_eq!(browser.post("/team/account/tweede", &[("code", "000000")]).await.status, 400);
    assert_eq!(browser.post("/team/account/tweede", &[("code", &app(&secret, now()))]).await.status, 303);
    // The step that turned it on is used up.
    let mut again = first_step(&house, &site).await;
    assert_eq!(again.ticket(), None, "the mail alone does not do any more");
    assert!(again.get("/aanmelden/code").await.text.contains("uit de app"));
    assert_eq!(second(&mut again, &app(&secret, now())).await, 400);
    house.hands.forward(30);
    assert_eq!(second(&mut again, &app(&secret, now())).await, 303);
    assert_eq!(house.holder(again.ticket().unwrap()).await.as_deref(), Some("Eerste"));
    // Five tries here too, and only in this browser.
    house.hands.forward(600);
    let mut guesser = first_step(&house, &site).await;
    for _ in 0..5 {
        assert_eq!(second(&mut guesser, "000000").await, 400);
    }
    assert_eq!(second(&mut guesser, &app(&secret, now())).await, 400);
    house.hands.forward(600);
    let (mut right, mut other) = (first_step(&house, &site).await, Browser::on(&site, "203.0.113.30"));
    assert_eq!(second(&mut other, &app(&secret, now())).await, 400);
    assert_eq!(second(&mut right, &app(&secret, now())).await, 303);
    // Off only for who has the app.
    assert!(browser.get("/team/account/tweede").await.text.contains("/tweede/uit"));
    assert_eq!(browser.post("/team/account/tweede/uit", &[("code", "000000")]).await.status, 400);
    house.hands.forward(30);
    assert_eq!(browser.post("/team/account/tweede/uit", &[("code", &app(&secret, now()))]).await.status, 303);
    house.hands.forward(600);
    assert!(first_step(&house, &site).await.ticket().is_some());
}
both!(asked_after_the_code_and_never_twice_for_a_step);

async fn the_same_step_at_once_opens_once(place: Place) {
    let house = House::begun(&place).await;
    let site = web::site(house.service.clone(), |router| router);
    let mut browser = first_step(&house, &site).await;
    let secret = secret(&browser.get("/team/account/tweede").await);
    let code = app(&secret, house.hands.millis() / 1000);
    browser.post("/team/account/tweede", &[("code", &code)]).await;
    house.hands.forward(600);
    let (mut one, mut two) = (first_step(&house, &site).await, first_step(&house, &site).await);
    let code = app(&secret, house.hands.millis() / 1000);
    let (a, b) = tokio::join!(second(&mut one, &code), second(&mut two, &code));
    assert_eq!([a, b].iter().filter(|status| **status == 303).count(), 1, "{a} {b}");
}
both!(the_same_step_at_once_opens_once);

async fn a_sealed_secret(place: Place) {
    let house = House::begun(&place).await;
    let site = web::site(house.service.clone(), |router| router);
    let mut browser = first_step(&house, &site).await;
    let secret = secret(&browser.get("/team/account/tweede").await);
    let code = app(&secret, house.hands.millis() / 1000);
    browser.post("/team/account/tweede", &[("code", &code)]).await;
    let hash = house.service.store.keyed_hash("worker-email", FIRST);
    let worker = house.service.store.workers_with_email(&hash).await.unwrap().remove(0);
    let kept = String::from_utf8_lossy(&worker.totp.unwrap()).into_owned();
    assert!(!kept.contains("secret") && !kept.contains(&secret));
}
both!(a_sealed_secret);
