//! U20: calendars that parse, in the right hour on both nights that clocks change, one id everywhere, and what is called off
//! says so. What is written here is read by a second parser in `tests/rows/U20.sh`.
use std::{collections::BTreeMap, fs, path::Path};

use axum::http::header;
use buurtraat::{
    mail::Sink,
    service::{
        Service,
        joining::{
            EventChange, NewEvent, NewShift, add_shift, area_calendar, calendar_uid, call_off_event, change_event,
            event_calendar, leave, make_event, own_calendar, shift_calendar,
        },
        mine::{get_feed, set_feed},
        post::deliver,
    },
    text::Lang,
    web,
};
use icalendar::{Calendar, Component};
use serde_json::json;
use uuid::Uuid;

use super::fair::{Fair, fair, number};
use crate::support::{Place, both, browser::Browser};

/// One entry, as a calendar reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Seen {
    uid: String,
    sequence: i64,
    status: String,
    starts_s: i64,
    ends_s: i64,
}

/// Everything that was read, and where it goes for the second parser.
struct Reader {
    folder: std::path::PathBuf,
    files: usize,
    entries: usize,
    parse_errors: usize,
    expected: BTreeMap<String, Vec<serde_json::Value>>,
}

impl Reader {
    fn new(label: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("u20").join(label);
        drop(fs::remove_dir_all(&folder));
        fs::create_dir_all(&folder).unwrap();
        Self { folder, files: 0, entries: 0, parse_errors: 0, expected: BTreeMap::new() }
    }

    fn read(&mut self, text: &str) -> Vec<Seen> {
        let name = format!("{:02}.ics", self.files);
        fs::write(self.folder.join(&name), text).unwrap();
        self.files += 1;
        let Ok(read) = text.parse::<Calendar>() else {
            self.parse_errors += 1;
            return Vec::new();
        };
        let seen: Vec<Seen> = read.events().map(entry).collect();
        assert_eq!(seen.len(), text.matches("BEGIN:VEVENT").count(), "{text}");
        assert!(text.contains("BEGIN:VTIMEZONE") && text.split("\r\n").all(|line| line.len() <= 75), "{text}");
        self.entries += seen.len();
        let as_json = |one: &Seen| json!({ "uid": one.uid, "sequence": one.sequence, "status": one.status, "starts": one.starts_s, "ends": one.ends_s });
        self.expected.insert(name, seen.iter().map(as_json).collect());
        seen
    }

    fn one(&mut self, text: &str) -> Seen {
        let all = self.read(text);
        assert_eq!(all.len(), 1, "{text}");
        all[0].clone()
    }

    fn keep(&self) {
        fs::write(self.folder.join("expected.json"), serde_json::to_vec_pretty(&self.expected).unwrap()).unwrap();
    }
}

fn entry(event: &icalendar::Event) -> Seen {
    let text = |key: &str| event.property_value(key).unwrap_or_default().to_owned();
    let moment = |key: &str| {
        let property = &event.properties()[key];
        let plain = property.value();
        let (local, zone) = match property.params().get("TZID") {
            Some(zone) => (plain, zone.value().to_owned()),
            None => (plain.trim_end_matches('Z'), "UTC".to_owned()),
        };
        let local = jiff::civil::DateTime::strptime("%Y%m%dT%H%M%S", local).unwrap();
        local.in_tz(&zone).unwrap().timestamp().as_second()
    };
    assert!(!text("DTSTAMP").is_empty());
    Seen {
        uid: text("UID"),
        sequence: text("SEQUENCE").parse().unwrap(),
        status: text("STATUS"),
        starts_s: moment("DTSTART"),
        ends_s: moment("DTEND"),
    }
}

/// What somebody's mail carries, the newest first.
async fn mailed(service: &Service) -> Vec<String> {
    let sink = Sink::default();
    while deliver(service, &sink).await.unwrap() != buurtraat::service::post::Delivered::default() {}
    sink.messages().into_iter().filter_map(|message| message.calendar).collect()
}

/// An event in the night, from and to which hours in universal time.
async fn night(fair: &Fair, now: &str, day: &str, hours: [&str; 2]) -> (Service, Uuid) {
    let service = fair.village.at(now);
    let [from, to] = hours.map(str::to_owned);
    let new = NewEvent { day: day.to_owned(), from, to, ..fair_of("Nachtwandeling") };
    let id = make_event(&service, fair.village.who(), &new).await.unwrap();
    (service, id)
}

fn fair_of(name: &str) -> NewEvent {
    NewEvent { name: name.to_owned(), ..fair() }
}

fn utc(text: &str) -> i64 {
    text.parse::<jiff::Timestamp>().unwrap().as_second()
}

async fn u20_calendars_everywhere(place: Place) {
    let label = place.kind.label();
    let mut reader = Reader::new(label);
    let fair = Fair::for_people(place, 2).await;
    let (service, own) = (fair.service(), fair.village.who());

    // Both nights: clocks are put back (three hours pass between half past one and half past three), and forward.
    let nights = [
        ("2026-09-14T09:00", "25-10-2026", ["01:30", "03:30"], ["2026-10-24T23:30:00Z", "2026-10-25T02:30:00Z"]),
        ("2026-12-01T09:00", "28-03-2027", ["01:30", "04:00"], ["2027-03-28T00:30:00Z", "2027-03-28T02:00:00Z"]),
    ];
    let mut dst = 0;
    for (now, day, hours, [starts, ends]) in nights {
        let (service, id) = night(&fair, now, day, hours).await;
        let seen = reader.one(&event_calendar(&service, id).await.unwrap());
        assert_eq!((seen.starts_s, seen.ends_s), (utc(starts), utc(ends)), "{day}");
        dst += 1;
    }

    // One id: file, feed of the event and of somebody, mail.
    let signed = fair.joins(fair.shift, "noor@voorbeeld.example").await;
    let mine = fair.mine(signed).await;
    set_feed(service, &mine, true).await.unwrap();
    let secret = get_feed(service, &mine).await.unwrap().unwrap();
    let uid = calendar_uid(fair.shift);
    let mut same_uid = 0;
    let mut cancelled = 0;
    let mut last = -1;
    let moved =
        EventChange { day: "28-11-2026".into(), from: "13:30".into(), to: "15:30".into(), ..EventChange::default() };
    for step in ["announced", "moved", "called off"] {
        match step {
            "moved" => change_event(service, own, fair.event, &moved).await.unwrap(),
            "called off" => {
                call_off_event(service, own, fair.event, "De zaal is dicht; \"dicht\", zei men.").await.unwrap()
            }
            _ => {}
        }
        let file = reader.one(&shift_calendar(service, fair.shift).await.unwrap());
        let feed = reader.one(&own_calendar(service, Lang::Nl, &secret).await.unwrap());
        let mail = reader.one(&mailed(service).await[0]);
        assert_eq!((&file.uid, &feed.uid, &mail.uid), (&uid, &uid, &uid), "{step}");
        assert_eq!((file.starts_s, file.status.as_str()), (feed.starts_s, feed.status.as_str()), "{step}");
        assert_eq!((mail.starts_s, mail.status.as_str()), (feed.starts_s, feed.status.as_str()), "{step}");
        assert_eq!(mail.sequence, feed.sequence, "{step}");
        assert!(feed.sequence > last, "{step}: the number grows");
        last = feed.sequence;
        same_uid += 2;
        cancelled += [&file, &feed, &mail].iter().filter(|one| one.status == "CANCELLED").count();
        let event = reader.one(&event_calendar(service, fair.event).await.unwrap());
        assert_eq!(event.uid, calendar_uid(fair.event));
        cancelled += usize::from(event.status == "CANCELLED");
        let code = area_code(&fair).await;
        let area = reader.read(&area_calendar(service, Lang::Nl, &code).await.unwrap());
        let there = area.iter().find(|one| one.uid == event.uid).unwrap();
        assert_eq!(there, &event, "{step}: the same in the area");
    }
    assert_eq!(cancelled, 4, "file, feed, mail and event");

    // Who leaves has it called off in their own calendar, and nobody else has.
    let other = fair_of_two(&fair).await;
    let leaver = fair.joins(other, &number(4)).await;
    let leaving = fair.mine(leaver).await;
    set_feed(service, &leaving, true).await.unwrap();
    let theirs = get_feed(service, &leaving).await.unwrap().unwrap();
    let before = reader.one(&own_calendar(service, Lang::Nl, &theirs).await.unwrap());
    leave(service, &leaving, leaver.sign_up).await.unwrap();
    let after = reader.one(&own_calendar(service, Lang::Nl, &theirs).await.unwrap());
    assert_eq!((before.status.as_str(), after.status.as_str()), ("CONFIRMED", "CANCELLED"));
    assert!(after.sequence > before.sequence && after.uid == before.uid);
    assert_eq!(reader.one(&shift_calendar(service, other).await.unwrap()).status, "CONFIRMED");
    ended(&fair, [&secret, &theirs]).await;
    reader.keep();
    println!(
        "U20 {label} files={} entries={} parse_errors={} dst={dst} same_uid={same_uid} cancelled={cancelled} wrong=0",
        reader.files, reader.entries, reader.parse_errors
    );
    assert_eq!(reader.parse_errors, 0);
}
both!(u20_calendars_everywhere);

/// The neighbourhood of the village.
async fn area_code(fair: &Fair) -> String {
    let site = web::site(fair.service().clone(), |router| router);
    let mut browser = Browser::on(&site, "198.51.100.7");
    let page = browser.get(&format!("/meedoen/{}", fair.event)).await.text;
    let rest = page.split("/calendar/area/").nth(1).unwrap();
    rest.split(".ics").next().unwrap().to_owned()
}

/// Another event with something to do.
async fn fair_of_two(fair: &Fair) -> Uuid {
    let (service, own) = (fair.service(), fair.village.who());
    let event = make_event(service, own, &fair_of("Koffie, thee; en \\ koek")).await.unwrap();
    let [role, from, to, least, most] = ["inschenken", "half 2", "half 3", "1", "2"].map(str::to_owned);
    let new = NewShift { role, from, to, least, most, idempotency_key: String::new() };
    add_shift(service, own, event, &new).await.unwrap();
    let shard = fair.village.member.municipality;
    service.store.shifts_of_events(shard, &[event]).await.unwrap()[0].id
}

/// The secret address: no browser keeps it, ended it is gone, erased too, and a new one is another.
async fn ended(fair: &Fair, [ended, erased]: [&str; 2]) {
    let service = fair.service();
    let site = web::site(service.clone(), |router| router);
    let mut browser = Browser::on(&site, "198.51.100.8");
    let path = |secret: &str| format!("/calendar/mine/{secret}.ics");
    let shown = browser.get(&path(ended)).await;
    assert_eq!((shown.status, shown.headers[header::CACHE_CONTROL].to_str().unwrap()), (200, "no-store"));
    assert!(!shown.text.contains("noor@") && !shown.text.contains("Samira"), "{}", shown.text);
    let subject = |secret: String| async move { buurtraat::service::mine::find_feed(service, &secret).await.unwrap() };
    let mine = buurtraat::service::mine::get_mine(service, subject(ended.to_owned()).await).await.unwrap();
    set_feed(service, &mine, false).await.unwrap();
    assert_eq!(browser.get(&path(ended)).await.status, 404);
    let later = Service { ..fair.village.at("2026-09-14T09:01") };
    set_feed(&later, &mine, true).await.unwrap();
    assert_ne!(get_feed(service, &mine).await.unwrap().as_deref(), Some(ended));
    assert_eq!(browser.get(&path(ended)).await.status, 404);
    let gone = buurtraat::service::mine::get_mine(service, subject(erased.to_owned()).await).await.unwrap();
    buurtraat::service::joining::erase(service, &gone).await.unwrap();
    assert_eq!(browser.get(&path(erased)).await.status, 404);
    let kept = format!("SELECT COUNT(*) FROM calendar_feed WHERE secret_hmac IN ('{ended}', '{erased}')");
    assert_eq!(fair.village.place.number(&kept).await, 0, "no secret is kept");
}
