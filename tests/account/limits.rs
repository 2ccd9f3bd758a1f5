//! R25: the limits are those that docs/running.md states, measured; nobody locks another out; nobody passes for another.
use std::sync::Arc;

use axum::Router;
use buurtraat::{
    service::{Config, account::setup},
    web,
};

use crate::support::{
    Kind, Place,
    browser::{Browser, Page},
    team::{FIRST, House},
};

/// An event that is not there.
const NOWHERE: &str = "01990000-0000-7000-8000-000000000001";
/// What is asked where nobody works yet.
const BEGINNING: &str = "typing the code of the beginning";

/// One line of the table in docs/running.md.
#[derive(Clone, Copy, Debug)]
struct Documented {
    what: &'static str,
    by: &'static str,
    most: usize,
    seconds: i64,
}

fn documented() -> Vec<Documented> {
    let rows =
        include_str!("../../docs/running.md").lines().filter(|line| line.starts_with("| ") && line.contains(" in "));
    rows.filter_map(|line| {
        let cells: Vec<&'static str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [what, by, limit] = cells[..] else { return None };
        let (most, minutes) =
            limit.strip_suffix(" minutes").or_else(|| limit.strip_suffix(" minute"))?.split_once(" in ")?;
        Some(Documented { what, by, most: most.parse().ok()?, seconds: minutes.parse::<i64>().ok()? * 60 })
    })
    .collect()
}

fn site(house: &House) -> Router {
    web::site(house.service.clone(), |router| router)
}

/// Another address each time, so that only what counts all together counts.
fn address(n: usize) -> String {
    format!("10.{}.{}.{}", n >> 16 & 255, n >> 8 & 255, n & 255)
}

/// One request under a limit: from where, and for whom, as the limit counts.
async fn one(site: &Router, signed: &mut Browser, limit: Documented, n: usize) -> Page {
    let all = limit.by == "all together" || limit.by == "phone number or e-mail";
    let reach = if limit.by == "phone number or e-mail" { 0 } else { n };
    let reach = format!("06 1{reach:07}");
    let mut browser = Browser::on(site, &if all { address(n) } else { "198.51.100.9".to_owned() });
    let stranger = format!("niemand{n}@voorbeeld.example");
    match (limit.what, limit.by) {
        ("asking for a code", "address and account") => browser.post("/aanmelden", &[("email", FIRST)]).await,
        ("asking for a code", _) => browser.post("/aanmelden", &[("email", &stranger)]).await,
        ("typing a code", _) => browser.post("/aanmelden/code", &[("code", "1")]).await,
        ("typing a code when signed in", "account") => signed.post("/team/account/e-mail/code", &[("code", "1")]).await,
        ("typing one's own code", _) => browser.post("/mijn", &[("code", "zon 418"), ("reach", &reach)]).await,
        // Nothing is asked for here: whoever may try is told that it is not there.
        ("signing up to help", _) => browser.post(&format!("/meedoen/{NOWHERE}/{NOWHERE}"), &[]).await,
        ("asking or offering something without an account", _) => browser.post("/vraag", &[]).await,
        ("answering for a shop", _) => browser.post(&format!("/winkel/{NOWHERE}"), &[("antwoord", "nee")]).await,
        (BEGINNING, _) => browser.post("/begin/inlezen", &[("code", "AAAAA-AAAAA")]).await,
        other => panic!("no request for {other:?}"),
    }
}

/// How many of a steady stream, three times as fast as allowed, come through in two windows.
async fn measured(house: &House, limit: Documented) -> usize {
    // A site of its own counts from nothing.
    let site = site(house);
    let mut signed = match limit.what {
        BEGINNING => Browser::on(&site, "192.0.2.200"),
        _ => signed_in(house, &site).await,
    };
    let steps = limit.most * 3;
    let pause = limit.seconds * 1000 / i64::try_from(steps).unwrap();
    let (mut through, mut refused) = (0, 0);
    for n in 0..2 * steps {
        let page = one(&site, &mut signed, limit, n).await;
        if page.status == 429 {
            let wait = i64::from(page.retry_after());
            assert!((1..=limit.seconds + 1).contains(&wait), "{limit:?}: wait {wait}");
            assert!(page.text.contains("<h1"), "a page in words");
            refused += 1;
        } else {
            assert!([303, 400, 404].contains(&page.status), "{limit:?}: {}", page.status);
            through += 1;
        }
        house.hands.forward_millis(pause);
    }
    assert!(refused > 0, "{limit:?} refuses nobody");
    through
}

async fn signed_in(house: &House, site: &Router) -> Browser {
    let mut browser = Browser::on(site, "192.0.2.200");
    browser.post("/aanmelden", &[("email", FIRST)]).await;
    let code = house.code().await;
    assert_eq!(browser.post("/aanmelden/code", &[("code", &code)]).await.status, 303);
    house.hands.forward(600);
    browser
}

async fn r25_limits(place: Place) {
    let house = House::begun(&place).await;
    let limits = documented();
    let nobody = Place::empty(Kind::Sqlite).await;
    let unused = House::empty(&nobody).await;
    setup::open_code(&unused.service).await.unwrap();
    assert_eq!(limits.len(), 15, "{limits:?}");
    let mut off: f64 = 0.0;
    for limit in &limits {
        let wanted = (2 * limit.most) as f64;
        let through = measured(if limit.what == BEGINNING { &unused } else { &house }, *limit).await as f64;
        off = off.max((through - wanted).abs() / wanted * 100.0);
        assert!(off <= 5.0, "{limit:?}: {through} in two windows, documented {wanted}");
        house.hands.forward(3600);
    }
    let locked_out = attacked(&house).await;
    let spoofed = spoofing(house).await;
    println!(
        "R25 {} limits={} off_percent={off:.0} locked_out={locked_out} spoofed={spoofed}",
        place.kind.label(),
        limits.len()
    );
}
/// The counting is in memory and knows no database: one is enough, and a busy server would be counted as a refusal.
mod on_one_database {
    use crate::support::{Kind, Place};
    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn r25_limits() {
        super::r25_limits(Place::empty(Kind::Sqlite).await).await;
    }
}

/// Somebody asks and guesses as often as they can for an account that is not theirs; its owner still gets in.
async fn attacked(house: &House) -> usize {
    let site = site(house);
    let mut attacker = Browser::on(&site, "203.0.113.9");
    let mut refused = 0;
    for _ in 0..300 {
        refused += usize::from(attacker.post("/aanmelden", &[("email", FIRST)]).await.status == 429);
        refused += usize::from(attacker.post("/aanmelden/code", &[("code", "123456")]).await.status == 429);
    }
    assert!(refused > 400, "{refused}");
    let mut victim = Browser::on(&site, "198.51.100.20");
    let asked = victim.post("/aanmelden", &[("email", FIRST)]).await;
    let code = house.code().await;
    let entered = victim.post("/aanmelden/code", &[("code", &code)]).await;
    assert_eq!((asked.status, entered.status), (303, 303));
    usize::from(victim.ticket().is_none())
}

/// Who writes another address into a header is still counted by their own, unless a trusted machine wrote it.
async fn spoofing(mut house: House) -> usize {
    let through = |site: Router| async move {
        let mut browser = Browser::on(&site, "203.0.113.10");
        let mut through = 0_usize;
        for n in 0..20 {
            browser.forwarded = Some(format!("198.51.100.{n}"));
            through += usize::from(browser.post("/aanmelden", &[("email", FIRST)]).await.status == 303);
        }
        through
    };
    let spoofed = through(site(&house)).await;
    assert_eq!(spoofed, 5);
    let trusted_proxies = vec!["203.0.113.0/24".parse().unwrap()];
    house.service.config = Arc::new(Config { trusted_proxies, ..(*house.service.config).clone() });
    assert_eq!(through(site(&house)).await, 20, "behind a trusted machine everybody is counted for themselves");
    spoofed - 5
}
