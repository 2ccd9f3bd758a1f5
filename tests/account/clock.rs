//! R9: whatever somebody does to the clock, no session and no code from a mail lasts longer than was said; and where
//! nobody touches it, neither ends early, also in the nights of summer time and on a leap day.
use buurtraat::{
    service::account::{ABSOLUTE_HOURS, CODE_MINUTES, IDLE_HOURS, SetBack, Ticket, open_session},
    web,
};
use jiff::civil::DateTime;

use crate::support::{
    Place, both,
    browser::Browser,
    team::{FIRST, House},
};

const HOUR: i64 = 3_600;
const YEAR: i64 = 365 * 24 * HOUR;
/// What somebody does to the clock.
const JUMPS: [i64; 5] = [0, HOUR, -HOUR, YEAR, -YEAR];
/// Local times from which is counted: an ordinary morning, both nights of summer time, around a leap day, a new year.
const BEGINS: [&str; 6] = [
    "2026-09-14T09:00",
    "2026-10-25T01:30",
    "2027-03-28T01:30",
    "2028-02-28T23:55",
    "2028-02-29T23:55",
    "2026-12-31T23:55",
];

/// How often something was tried, and how often it lasted too long or not long enough.
#[derive(Default)]
struct Counted {
    cases: usize,
    longer: Vec<String>,
    shorter: Vec<String>,
}

impl Counted {
    /// What was seen after `seconds` that really passed, where it may last `most`.
    fn saw(&mut self, what: &str, is_open: bool, [seconds, most, jump]: [i64; 3]) {
        self.cases += 1;
        let case = format!("{what} after {seconds} s of {most}, clock moved by {jump}");
        if is_open && seconds >= most {
            self.longer.push(case);
        } else if !is_open && seconds < most && jump == 0 {
            self.shorter.push(case);
        }
    }
}

/// Time passes, and somewhere in it the clock is moved; the server looks at its clock all along.
async fn passes(house: &House, seconds: i64, jump: i64) {
    let mut watch = SetBack::new(&house.service);
    house.hands.forward(seconds / 2);
    assert!(!watch.look(&house.service).await.unwrap(), "nobody touched the clock yet");
    house.hands.jump(jump);
    let back = watch.look(&house.service).await.unwrap();
    assert_eq!(back, jump < 0, "moved by {jump}");
    house.hands.forward(seconds - seconds / 2);
    assert!(!watch.look(&house.service).await.unwrap(), "it was told once");
}

async fn ticket(house: &House) -> Ticket {
    let hash = house.service.store.keyed_hash("worker-email", FIRST);
    let worker = house.service.store.workers_with_email(&hash).await.unwrap().remove(0);
    open_session(&house.service, &worker).await.unwrap()
}

/// A session nobody uses, and one that is used every hour.
async fn sessions(house: &House, begin: &str, counted: &mut Counted) {
    let (idle, whole) = (IDLE_HOURS * HOUR, ABSOLUTE_HOURS * HOUR);
    for jump in JUMPS {
        for seconds in [60, idle - 60, idle, idle + HOUR - 60, idle + 2 * HOUR] {
            start(house, begin);
            let ticket = ticket(house).await;
            passes(house, seconds, jump).await;
            let is_open = house.holder(ticket.as_str()).await.is_some();
            counted.saw("idle session", is_open, [seconds, idle, jump]);
        }
        start(house, begin);
        let ticket = ticket(house).await;
        for hour in 1..=ABSOLUTE_HOURS + 2 {
            passes(house, HOUR, if hour == 3 { jump } else { 0 }).await;
            let is_open = house.holder(ticket.as_str()).await.is_some();
            counted.saw("used session", is_open, [hour * HOUR, whole, jump]);
        }
    }
}

/// A code and the link beside it, each tried once after some time.
async fn codes(house: &House, begin: &str, counted: &mut Counted) {
    let (site, most) = (web::site(house.service.clone(), |router| router), CODE_MINUTES * 60);
    for jump in JUMPS {
        for seconds in [60, most - 30, most, most + 600] {
            for by_link in [false, true] {
                start(house, begin);
                let mut browser = Browser::on(&site, "198.51.100.7");
                browser.post("/aanmelden", &[("email", FIRST)]).await;
                let (code, link) = (house.code().await, house.link().await);
                passes(house, seconds, jump).await;
                let answer = if by_link {
                    let link = link.rsplit('/').next().unwrap().to_owned();
                    browser.post("/aanmelden/link", &[("link", &link)]).await
                } else {
                    browser.post("/aanmelden/code", &[("code", &code)]).await
                };
                let is_in = browser.ticket().is_some();
                assert!(is_in || answer.status == 400 || answer.status == 303, "{}", answer.status);
                counted.saw(if by_link { "link" } else { "code" }, is_in, [seconds, most, jump]);
            }
        }
    }
}

/// The clock stands at a local time, and nobody asked for a code lately.
fn start(house: &House, local: &str) {
    let local: DateTime = local.parse().unwrap();
    house.hands.set(local.in_tz("Europe/Amsterdam").unwrap().timestamp());
}

async fn r9_nothing_lasts_longer_than_was_said(place: Place) {
    let house = House::begun(&place).await;
    let mut counted = Counted::default();
    for begin in BEGINS {
        place.run("DELETE FROM sign_in").await;
        sessions(&house, begin, &mut counted).await;
        codes(&house, begin, &mut counted).await;
    }
    let Counted { cases, longer, shorter } = counted;
    println!("R9 {} cases={cases} longer={} shorter={}", place.kind.label(), longer.len(), shorter.len());
    assert_eq!((longer, shorter), (Vec::new(), Vec::new()));
}
both!(r9_nothing_lasts_longer_than_was_said);
