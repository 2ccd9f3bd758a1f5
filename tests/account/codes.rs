//! R24: signing in with a code from a mail. Nobody learns who is known, guessing ends after five tries, programs that
//! open links use nothing up, and a code works on a second device.
use std::time::Instant;

use axum::Router;
use buurtraat::web;

use crate::support::{
    Place, both,
    browser::{Browser, Page},
    team::{FIRST, House},
};

const STRANGER: &str = "niemand@voorbeeld.example";
/// Pairs of a look at the times; another look follows while they seem to differ.
const PAIRS: usize = 200;
const LOOKS: usize = 5;

fn site(house: &House) -> Router {
    web::site(house.service.clone(), |router| router)
}

async fn ask(browser: &mut Browser, email: &str) -> Page {
    browser.post("/aanmelden", &[("email", email)]).await
}

async fn r24_sign_in(place: Place) {
    let house = House::begun(&place).await;
    let site = site(&house);
    same_answer(&house, &site).await;
    let guesses = guessing(&house, &site).await;
    let prefetched = prefetch(&place, &house, &site).await;
    let minutes = lifetime(&house, &site).await;
    let devices = second_device(&house, &site).await;
    let (pairs, auc) = times(&house, &site).await;
    let off = ((auc - 0.5).abs() * 1000.0).round();
    let label = place.kind.label();
    println!(
        "R24 {label} pairs={pairs} auc={auc:.3} auc_off={off} tries={guesses} prefetched={prefetched} \
         minutes={minutes} devices={devices}"
    );
    assert!((0.45..=0.55).contains(&auc), "the time tells who is known: {auc}");
}
both!(r24_sign_in);

/// Known or not: the same status, headers, page and shape of cookie.
async fn same_answer(house: &House, site: &Router) {
    let mut seen = Vec::new();
    for email in [FIRST, STRANGER, "  EERSTE@voorbeeld.EXAMPLE "] {
        let mut browser = Browser::on(site, "198.51.100.1");
        let asked = ask(&mut browser, email).await;
        let page = browser.get(asked.to()).await;
        assert_eq!((asked.status, page.status), (303, 200));
        let shape = browser.cookies.values().map(String::len).collect::<Vec<_>>();
        seen.push((asked.to().to_owned(), page.text, shape));
        house.newest().await;
        house.hands.forward(600);
    }
    assert!(seen.windows(2).all(|two| two[0] == two[1]));
    assert_eq!(house.newest().await.map(|message| message.to).as_deref(), Some(FIRST));
    assert_eq!(house.sink.messages().len(), 2, "a stranger gets nothing");
    for bad in ["", "x", "a@b", "a@b.nl\r\nBcc: c@d.nl"] {
        assert_eq!(ask(&mut Browser::on(site, "198.51.100.1"), bad).await.status, 400, "{bad}");
    }
}

/// The right code after five wrong ones is refused; so is one that was used.
async fn guessing(house: &House, site: &Router) -> usize {
    let mut browser = Browser::on(site, "198.51.100.2");
    ask(&mut browser, FIRST).await;
    let code = house.code().await;
    let wrong = if code == "0000 0000" { "0000 0001" } else { "0000 0000" };
    let mut tries = 0;
    while browser.post("/aanmelden/code", &[("code", wrong)]).await.text.contains("id=\"code\"") {
        tries += 1;
        assert!(tries < 10, "guessing goes on for ever");
    }
    // The answer to the fifth still asks; the sixth says that it is over.
    assert_eq!(tries, 5);
    assert_eq!(browser.post("/aanmelden/code", &[("code", &code)]).await.status, 400);
    assert_eq!(browser.ticket(), None);
    house.hands.forward(600);
    ask(&mut browser, FIRST).await;
    let code = house.code().await;
    let old = browser.cookies.clone();
    assert_eq!(browser.post("/aanmelden/code", &[("code", &code)]).await.status, 303);
    assert_eq!(house.holder(browser.ticket().unwrap()).await.as_deref(), Some("Eerste"));
    browser.cookies = old;
    assert_eq!(browser.post("/aanmelden/code", &[("code", &code)]).await.status, 400, "a code works once");
    house.hands.forward(600);
    tries
}

/// A program that opens every link of a mail opens no session and uses nothing up.
async fn prefetch(place: &Place, house: &House, site: &Router) -> usize {
    let mut browser = Browser::on(site, "198.51.100.3");
    ask(&mut browser, FIRST).await;
    let link = house.link().await;
    let sessions = place.number("SELECT count(*) FROM session").await;
    let mut scanner = Browser::on(site, "203.0.113.1");
    for n in 0..100 {
        let method = if n % 2 == 0 { "GET" } else { "HEAD" };
        let page = scanner.ask(method, &link, "").await;
        assert_eq!((page.status, scanner.cookies.len()), (200, 0));
    }
    assert_eq!(place.number("SELECT count(*) FROM session").await, sessions);
    let page = browser.get(&link).await;
    assert!(page.status == 200 && !page.text.contains("id=\"code\""), "where it was asked for, a button will do");
    let token = link.rsplit('/').next().unwrap();
    let asked_with = browser.cookies.clone();
    let (to, status) = {
        let entered = browser.post("/aanmelden/link", &[("link", token), ("terug", "/team/account")]).await;
        (entered.to().to_owned(), entered.status)
    };
    assert_eq!((status, to.as_str()), (303, "/team/account"));
    assert_eq!(browser.get("/team/account").await.status, 200);
    browser.cookies = asked_with;
    assert_eq!(browser.post("/aanmelden/link", &[("link", token)]).await.status, 400, "a link works once");
    house.hands.forward(600);
    100
}

/// Ten minutes, not a second more.
async fn lifetime(house: &House, site: &Router) -> i64 {
    let mut minutes = 0;
    for (seconds, wanted) in [(599, 303), (600, 400)] {
        let mut browser = Browser::on(site, "198.51.100.4");
        ask(&mut browser, FIRST).await;
        let code = house.code().await;
        house.hands.forward(seconds);
        assert_eq!(browser.post("/aanmelden/code", &[("code", &code)]).await.status, wanted, "{seconds}");
        minutes = seconds / 60;
    }
    minutes
}

/// Another browser: neither the code nor the link alone, but both.
async fn second_device(house: &House, site: &Router) -> usize {
    let mut first = Browser::on(site, "198.51.100.5");
    ask(&mut first, FIRST).await;
    let (code, link) = (house.code().await, house.link().await);
    let token = link.rsplit('/').next().unwrap();
    let mut phone = Browser::on(site, "203.0.113.5");
    assert!(phone.get(&link).await.text.contains("id=\"code\""));
    assert_eq!(phone.post("/aanmelden/code", &[("code", &code)]).await.status, 400);
    assert_eq!(phone.post("/aanmelden/link", &[("link", token)]).await.status, 400);
    // Nor with the cookie of a challenge of one's own.
    ask(&mut phone, STRANGER).await;
    assert_eq!(phone.post("/aanmelden/link", &[("link", token)]).await.status, 400);
    assert_eq!(phone.ticket(), None);
    assert_eq!(phone.post("/aanmelden/link", &[("link", token), ("code", &code)]).await.status, 303);
    assert!(phone.ticket().is_some());
    house.hands.forward(600);
    1
}

/// How well the time tells a known address from an unknown one: 0.5 is not at all.
async fn times(house: &House, site: &Router) -> (usize, f64) {
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    let mut auc = 1.0;
    for _ in 0..LOOKS {
        for pair in 0..PAIRS {
            let order = if pair % 2 == 0 { [FIRST, STRANGER] } else { [STRANGER, FIRST] };
            for email in order {
                let mut browser = Browser::on(site, "198.51.100.6");
                let begun = Instant::now();
                let asked = ask(&mut browser, email).await;
                let took = begun.elapsed().as_secs_f64();
                assert_eq!(asked.status, 303);
                if email == FIRST {
                    known.push(took)
                } else {
                    unknown.push(took)
                };
            }
            house.hands.forward(600);
        }
        auc = area(&known, &unknown);
        if (0.45..=0.55).contains(&auc) {
            break;
        }
    }
    (known.len(), auc)
}

/// The share of pairs in which the known one took longer; equal ones count half.
pub fn area(known: &[f64], unknown: &[f64]) -> f64 {
    let over = |a: &f64, b: &f64| {
        if a > b {
            1.0
        } else if a < b {
            0.0
        } else {
            0.5
        }
    };
    let sum: f64 = known.iter().flat_map(|a| unknown.iter().map(move |b| over(a, b))).sum();
    sum / (known.len() * unknown.len()) as f64
}

/// What a day of guessing at one account is worth: whoever asks for more codes than a person does gets long ones, and all
/// tries together are limited.
async fn asvs_29_a_day_of_guessing_is_hopeless(place: Place) {
    let house = House::begun(&place).await;
    let site = site(&house);
    let (tries, in_all_a_day) = (5.0, 600.0 * 24.0 * 60.0);
    let (mut lengths, mut chance, mut longest) = (Vec::new(), 0.0, 0);
    for hour in 0..=24 {
        let mut browser = Browser::on(&site, &format!("203.0.113.{hour}"));
        ask(&mut browser, FIRST).await;
        let code = house.code().await;
        let digits = code.replace(' ', "").len();
        lengths.push(digits);
        if hour < 24 {
            chance += tries * 0.1_f64.powi(i32::try_from(digits).unwrap());
            longest = longest.max(digits);
        }
        assert_eq!(browser.post("/aanmelden/code", &[("code", &code)]).await.status, 303, "nobody is kept out");
        house.hands.forward(3600);
    }
    let wanted: Vec<usize> = (0..24).map(|hour| if hour < 10 { 8 } else { 16 }).chain([16]).collect();
    assert_eq!(lengths, wanted);
    chance += in_all_a_day * 0.1_f64.powi(i32::try_from(longest).unwrap());
    println!("asvs_29 {} tries=5 short=10 per_day={chance:e}", place.kind.label());
    assert!(chance < 1e-6, "{chance:e}");
    house.hands.forward(24 * 3600);
    ask(&mut Browser::on(&site, "203.0.113.99"), FIRST).await;
    assert_eq!(house.code().await.replace(' ', "").len(), 8, "after a quiet day they are short again");
}
both!(asvs_29_a_day_of_guessing_is_hopeless);

async fn nothing_of_a_code_can_be_read(place: Place) {
    let house = House::begun(&place).await;
    let mut browser = Browser::on(&site(&house), "198.51.100.7");
    ask(&mut browser, FIRST).await;
    let address = "SELECT count(*) FROM worker WHERE email_hmac LIKE '%@%' OR length(email_hmac) <> 64";
    assert_eq!(place.number(address).await, 0);
    let code = house.code().await.replace(' ', "");
    let kept = format!("SELECT count(*) FROM sign_in WHERE code_hmac LIKE '%{code}%' AND length(code_hmac) < 64");
    assert_eq!(place.number(&kept).await, 0);
    let secret = browser.cookies["__Host-buurtraat-code"].split('.').nth(1).unwrap().to_owned();
    assert_eq!(place.number(&format!("SELECT count(*) FROM sign_in WHERE browser_sha256 = '{secret}'")).await, 0);
}
both!(nothing_of_a_code_can_be_read);

async fn where_no_mail_is_sent_the_page_says_so(place: Place) {
    let mut house = House::begun(&place).await;
    let config = buurtraat::service::Config { mail: false, ..(*house.service.config).clone() };
    house.service.config = std::sync::Arc::new(config);
    let mut browser = Browser::on(&site(&house), "198.51.100.8");
    assert!(!browser.get("/aanmelden").await.text.contains("id=\"email\""));
    assert_eq!(ask(&mut browser, FIRST).await.status, 404);
}
both!(where_no_mail_is_sent_the_page_says_so);
