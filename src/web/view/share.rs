//! What a public page says of itself where it is shared, and an event as data (schema.org).
use engine::domain::{Point, What};
use serde_json::{Value, json};

use super::send::message;
use crate::{
    service::{network::address, zone},
    storage::{EventRecord, Found, LocationRecord, PLANNED},
    web::{
        App,
        page::{MapPreview, Share, Shell, data_block, links},
        view::{facts, sheet::stands},
    },
};

/// Longest description in a preview.
const MOST: usize = 200;

/// The frame of a page that everybody may share. Of a person nothing is said.
pub fn sharing(app: &App, frame: Shell, (name, about): (&str, &str), path: &str) -> Shell {
    let site = app.service.config.base_url.clone();
    let address = format!("{site}{}", frame.lang.path(path));
    let description = clipped(about, &frame.t("site-description"));
    let whatsapp = message(format!("{name} {address}")).whatsapp;
    let share = Share { title: name.to_owned(), description, address, site, whatsapp, data: None, map: None };
    Shell { share: Some(share), ..frame }
}

/// The same for the town as a whole, with its map where there is one.
pub fn sharing_town(app: &App, frame: Shell, (name, about): (&str, &str), path: &str, has_map: bool) -> Shell {
    let map = has_map.then(|| MapPreview::of(links::HOME, frame.t("picture-town")));
    with_map(sharing(app, frame, (name, about), path), map)
}

fn with_map(mut frame: Shell, map: Option<MapPreview>) -> Shell {
    if let Some(share) = &mut frame.share {
        share.map = map;
    }
    frame
}

/// The same for something that was found; nothing for what a person offers.
pub fn sharing_found(app: &App, frame: Shell, found: &Found, path: &str) -> Shell {
    if found.is_person() {
        return frame;
    }
    let map = preview(&frame, found.name(), stands(found), path);
    with_map(sharing(app, frame, (found.name(), facts::description(found)), path), map)
}

fn preview(frame: &Shell, name: &str, at: Option<Point>, page: &str) -> Option<MapPreview> {
    at.map(|_| MapPreview::of(page, frame.t1("picture-around", "name", name)))
}

/// The same for an event, with the event as data.
pub fn sharing_event(
    app: &App,
    frame: Shell,
    (event, location): (&EventRecord, Option<&LocationRecord>),
    path: &str,
) -> Shell {
    let at = location.and_then(LocationRecord::point);
    let map = preview(&frame, &event.name, at, &links::entry(What::Event, &event.id.to_string()));
    let mut frame = with_map(sharing(app, frame, (&event.name, &event.description), path), map);
    if let Some(share) = &mut frame.share {
        share.data = Some(data_block(&data(share, event, location)));
    }
    frame
}

fn clipped(about: &str, else_say: &str) -> String {
    let words = about.split_whitespace().collect::<Vec<_>>().join(" ");
    let words = if words.is_empty() { else_say.to_owned() } else { words };
    if words.chars().count() <= MOST {
        return words;
    }
    let cut: String = words.chars().take(MOST).collect();
    format!("{} …", cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole))
}

fn local(at: chrono::DateTime<chrono::Utc>) -> String {
    let local = jiff::Timestamp::from_second(at.timestamp()).unwrap_or_default().to_zoned(zone());
    local.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// Signing up costs nothing, and that is what is offered. What is asked at the door is not known here: nothing says that it
/// is free.
fn data(share: &Share, event: &EventRecord, location: Option<&LocationRecord>) -> Value {
    let state = if event.status == PLANNED { "EventScheduled" } else { "EventCancelled" };
    let free = if event.places_free == Some(0) { "SoldOut" } else { "InStock" };
    let by = if event.organiser.trim().is_empty() { &event.name } else { &event.organiser };
    let organizer = json!({ "@type": "Organization", "name": by, "url": share.site });
    json!({
        "@context": "https://schema.org",
        "@type": "Event",
        "@id": format!("{}{}", share.site, links::join(&event.id.to_string())),
        "name": event.name,
        "description": share.description,
        "startDate": local(event.starts_at),
        "endDate": local(event.ends_at),
        "eventStatus": format!("https://schema.org/{state}"),
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "location": place(location, by),
        "image": [share.picture_address()],
        "organizer": organizer,
        "performer": organizer,
        "offers": {
            "@type": "Offer",
            "price": "0",
            "priceCurrency": "EUR",
            "availability": format!("https://schema.org/{free}"),
            "validFrom": local(event.created_at),
            "url": share.address,
        },
        "inLanguage": "nl",
        "url": share.address,
    })
}

fn place(location: Option<&LocationRecord>, else_say: &str) -> Value {
    let mut postal = json!({ "@type": "PostalAddress", "addressCountry": "NL" });
    let Some(location) = location else { return json!({ "@type": "Place", "name": else_say, "address": postal }) };
    let street = format!("{} {}", location.street, location.house_number);
    for (key, value) in
        [("streetAddress", street.trim()), ("postalCode", &location.postcode), ("addressLocality", &location.city)]
    {
        if !value.is_empty() {
            postal[key] = json!(value);
        }
    }
    let mut place = json!({ "@type": "Place", "name": address(Some(location)), "address": postal });
    if let Some((lat, lon)) = location.lat.zip(location.lon) {
        place["geo"] = json!({ "@type": "GeoCoordinates", "latitude": lat, "longitude": lon });
    }
    place
}
