//! U33: what everybody may see can be passed on, and says nothing of anybody. U22: an event is data too, whole and harmless.
use std::collections::BTreeMap;

use buurtraat::{
    service::{
        Principal, Role,
        account::demo_staff,
        joining::{NewEvent, make_event},
    },
    web::page::Qr,
};
use engine::domain::What;
use scraper::{Html, Selector};
use serde_json::Value;

use super::{
    audit::personal,
    seen::{POSTCODE, alone, examples, whole_list},
    town::town,
};

/// Properties of schema.org/Event that search engines require, then those they recommend, and how a value must look.
const EVENT: [(&str, Check); 24] = [
    ("/@context", Check::Is("https://schema.org")),
    ("/@type", Check::Is("Event")),
    ("/name", Check::Words),
    ("/startDate", Check::Moment),
    ("/location/@type", Check::Is("Place")),
    ("/location/name", Check::Words),
    ("/location/address/@type", Check::Is("PostalAddress")),
    ("/location/address/addressCountry", Check::Is("NL")),
    ("/description", Check::Words),
    ("/endDate", Check::Moment),
    ("/eventStatus", Check::Address),
    ("/eventAttendanceMode", Check::Address),
    ("/image/0", Check::Address),
    ("/organizer/@type", Check::Is("Organization")),
    ("/organizer/name", Check::Words),
    ("/organizer/url", Check::Address),
    ("/performer/name", Check::Words),
    ("/offers/@type", Check::Is("Offer")),
    ("/offers/price", Check::Is("0")),
    ("/offers/priceCurrency", Check::Is("EUR")),
    ("/offers/availability", Check::Address),
    ("/offers/validFrom", Check::Moment),
    ("/offers/url", Check::Address),
    ("/url", Check::Address),
];

#[derive(Clone, Copy, Debug)]
enum Check {
    Is(&'static str),
    Words,
    Moment,
    Address,
}

impl Check {
    fn fits(self, value: &str) -> bool {
        match self {
            Self::Is(wanted) => value == wanted,
            Self::Words => !value.trim().is_empty(),
            // With the hours it is ahead of universal time: a search engine knows no zone of ours.
            Self::Moment => value.len() == 25 && value.parse::<jiff::Timestamp>().is_ok(),
            Self::Address => value.starts_with("https://") || value.starts_with("http://"),
        }
    }
}

/// What a page says of itself, by the name of the property.
fn meta(html: &str) -> BTreeMap<String, String> {
    let document = Html::parse_document(html);
    let all = Selector::parse("meta[property^='og:']").unwrap();
    let attribute = |one: &scraper::ElementRef<'_>, name: &str| one.value().attr(name).unwrap_or_default().to_owned();
    document.select(&all).map(|one| (attribute(&one, "property"), attribute(&one, "content"))).collect()
}

fn one(html: &str, css: &str) -> Option<String> {
    let document = Html::parse_document(html);
    document.select(&Selector::parse(css).unwrap()).next().map(|found| found.text().collect())
}

fn hrefs(html: &str, css: &str) -> Vec<String> {
    let document = Html::parse_document(html);
    let found = Selector::parse(css).unwrap();
    document.select(&found).filter_map(|one| one.value().attr("href").map(str::to_owned)).collect()
}

/// Every public page of a thing: those of the index that anyone finds, twenty of each sort, and the pages of events.
fn objects() -> Vec<(What, String)> {
    let index = town().demo.store.index();
    let snapshot = index.snapshot();
    let mut all = Vec::new();
    for (what, folder) in [
        (What::Offer, "aanbod"),
        (What::KnownPlace, "plekken"),
        (What::Event, "activiteiten"),
        (What::Initiative, "samen"),
    ] {
        let public = snapshot.entries().filter(|entry| {
            entry.what == what && !entry.is_person && entry.visibility == engine::domain::Visibility::Public
        });
        let mut ids: Vec<String> = public.map(|entry| entry.id.to_string()).collect();
        ids.sort_unstable();
        for id in ids.into_iter().take(20) {
            all.push((what, format!("/{folder}/{id}")));
            if what == What::Event {
                all.push((what, format!("/meedoen/{}", all[all.len() - 1].1.rsplit('/').next().unwrap())));
            }
        }
    }
    all
}

#[test]
fn u33_everything_public_can_be_passed_on() {
    let _one_at_a_time = alone();
    let (town, known) = (town(), personal(town()));
    let (site, base) = (town.stranger(), &town.demo.config.base_url);
    let (mut unshared, mut leaks, mut sorts) = (Vec::new(), Vec::new(), std::collections::BTreeSet::new());
    let objects = objects();
    for (what, path) in &objects {
        for lang in ["", "/en"] {
            let path = format!("{lang}{path}");
            let html = town.get(&site, &path).text();
            let said = meta(&html);
            let address = format!("{base}{path}");
            let link = one(&html, "textarea#share-link").unwrap_or_default();
            let whatsapp = hrefs(&html, "a[href^='https://wa.me/']").pop().unwrap_or_default();
            let sent: String =
                serde_urlencoded::from_str::<Vec<(String, String)>>(whatsapp.split('?').nth(1).unwrap_or_default())
                    .unwrap_or_default()
                    .into_iter()
                    .map(|(_, text)| text)
                    .collect();
            let wanted = ["og:title", "og:description", "og:url", "og:image", "og:type", "og:site_name"];
            let whole = wanted.iter().all(|name| said.get(*name).is_some_and(|text| !text.is_empty()));
            if !whole || said["og:url"] != address || link != address || !sent.ends_with(&address) {
                unshared.push(path.clone());
            }
            let told = format!("{said:?} {link} {sent}");
            leaks
                .extend(known.iter().filter(|word| told.contains(word.as_str())).map(|word| format!("{path}: {word}")));
            sorts.insert(what.as_str());
        }
    }
    persons_are_not_shared();
    let posters = posters();
    println!(
        "U33 objects={} sorts={} posters={posters} unshared={} personal={}",
        objects.len(),
        sorts.len(),
        unshared.len(),
        leaks.len()
    );
    assert!(unshared.is_empty() && leaks.is_empty(), "{unshared:?} {leaks:?}");
}

/// What a person offers says nothing of itself, whoever looks.
fn persons_are_not_shared() {
    let index = town().demo.store.index();
    let snapshot = index.snapshot();
    let site = town().site(true);
    for entry in snapshot.entries().filter(|entry| entry.is_person).take(20) {
        let html = town().get(&site, &format!("/aanbod/{}", entry.id)).text();
        assert!(meta(&html).is_empty() && !html.contains("share-link"), "{}", entry.id);
    }
    for path in ["/mijn", "/vraag", "/?q=2756AX"] {
        assert!(meta(&town().get(&town().stranger(), path).text()).is_empty(), "{path}");
    }
}

/// The squares of a poster lead to the page of its event.
fn posters() -> usize {
    let (site, base) = (town().site(true), &town().demo.config.base_url);
    let mut read = 0;
    for event in whole_list(town(), &town().site(false), "/events?limit=100").iter().take(3) {
        let id = event["id"].as_str().unwrap();
        let html = town().get(&site, &format!("/team/samen/agenda/{id}/poster")).text();
        let document = Html::parse_document(&html);
        let (svg, path) = (Selector::parse("svg.poster__qr").unwrap(), Selector::parse("svg.poster__qr path").unwrap());
        let side = document
            .select(&svg)
            .next()
            .unwrap()
            .value()
            .attr("viewbox")
            .or_else(|| document.select(&svg).next().unwrap().value().attr("viewBox"));
        let side: usize = side.unwrap().rsplit(' ').next().unwrap().parse().unwrap();
        let drawn = document.select(&path).next().unwrap().value().attr("d").unwrap();
        let address = format!("{base}/meedoen/{id}");
        assert_eq!(crate::doors::read_squares(side, drawn), address);
        assert_eq!(Qr::of(&address).unwrap().path, drawn);
        assert_eq!(one(&html, ".poster__name").as_deref(), event["name"].as_str());
        read += 1;
    }
    read
}

#[test]
fn u22_an_event_is_data() {
    let _one_at_a_time = alone();
    let town = town();
    let staff = Principal::Staff(town.wait(demo_staff(&town.demo, Role::Member)).unwrap());
    let hostile = town.wait(make_event(&town.demo, staff, &hostile())).unwrap().to_string();
    let site = town.stranger();
    let listed = whole_list(town, &town.site(false), "/events?limit=100");
    let ids: Vec<String> = listed.iter().map(|event| event["id"].as_str().unwrap().to_owned()).collect();
    assert!(ids.contains(&hostile) && ids.contains(&examples().event));
    let (mut properties, mut missing, mut wrong) = (0, Vec::new(), Vec::new());
    for id in &ids {
        for folder in ["meedoen", "activiteiten"] {
            let html = town.get(&site, &format!("/{folder}/{id}")).text();
            let raw = one(&html, "script[type='application/ld+json']").unwrap_or_default();
            let Ok(data) = serde_json::from_str::<Value>(&raw) else {
                wrong.push(format!("{folder}/{id} is no JSON: {raw}"));
                continue;
            };
            for (pointer, check) in EVENT {
                properties += 1;
                match data.pointer(pointer).and_then(Value::as_str) {
                    None => missing.push(format!("{folder}/{id} {pointer}")),
                    Some(value) if !check.fits(value) => wrong.push(format!("{folder}/{id} {pointer}: {value}")),
                    Some(_) => {}
                }
            }
            if data["startDate"].as_str() > data["endDate"].as_str() {
                wrong.push(format!("{folder}/{id} ends before it begins"));
            }
        }
    }
    let html = town.get(&site, &format!("/meedoen/{hostile}")).text();
    assert_eq!(html.matches("</script>").count(), html.matches("<script").count(), "nothing typed ends a script");
    assert!(!html.contains("alert(1)</script>"));
    println!("U22 events={} properties={properties} missing={} wrong={}", ids.len(), missing.len(), wrong.len());
    assert!(missing.is_empty() && wrong.is_empty(), "{missing:?} {wrong:?}");
}

/// A name that would end a script if it could.
fn hostile() -> NewEvent {
    let [name, description, day, from, to, place, organiser, person, phone] = [
        "Koffie</script><script>alert(1)</script>",
        "\"Kom\" & neem <b>taart</b> mee. <!-- \\u2028",
        "zaterdag 28 november",
        "half 2",
        "half 4",
        POSTCODE,
        "Bewoners \"Noord\" </script>",
        "Noor",
        "015 123 45 67",
    ]
    .map(str::to_owned);
    let idempotency_key = "u22".into();
    NewEvent {
        name,
        description,
        day,
        from,
        to,
        place,
        organiser,
        person,
        phone,
        idempotency_key,
        ..NewEvent::default()
    }
}
