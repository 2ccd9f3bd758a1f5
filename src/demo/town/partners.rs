//! The file of partners: organisations first, then volunteers, events and initiatives.
use super::{
    Town,
    calendar::{Day, TODAY},
    chance::Chance,
    houses::Door,
    people,
    places::Place,
    words,
};

/// Columns of `partners.csv`, as `docs/imports.md` names them.
pub(super) const COLUMNS: [&str; 32] = [
    "id",
    "type",
    "name",
    "description",
    "category",
    "kind",
    "legal_form",
    "at_home",
    "street",
    "house_number",
    "postcode",
    "city",
    "remote",
    "contact",
    "phone",
    "email",
    "website",
    "kvk",
    "slots",
    "capacity",
    "available",
    "languages",
    "step_free",
    "documents",
    "warmth",
    "confirmed",
    "asks_per_month",
    "consent",
    "public",
    "starts",
    "ends",
    "organiser",
];
/// Organisations in the file.
pub(super) const PARTNERS: usize = 300;

/// One row: what is said, by column.
pub(super) type Row = Vec<(&'static str, String)>;

/// What a row says in a column; nothing when it says nothing.
pub(super) fn said<'a>(row: &'a Row, wanted: &str) -> &'a str {
    row.iter().find(|field| field.0 == wanted).map_or("", |field| field.1.as_str())
}

/// Where something is, as the columns say it.
pub(super) fn address(town: &Town, door: &Door) -> Row {
    let street = town.layout.streets[door.street].name.clone().unwrap_or_default();
    vec![
        ("street", street),
        ("house_number", door.written()),
        ("postcode", town.doors.codes[door.code].text.clone()),
        ("city", super::plan::CITY.to_owned()),
    ]
}

/// The organisations, [`PARTNERS`] of them: places on the map that are partners, then clubs and groups.
pub(super) fn organisations(town: &Town) -> Vec<Row> {
    let mut chance = Chance::of(town.seed, "partners");
    let mut all: Vec<Row> = Vec::with_capacity(PARTNERS);
    for place in town.places.iter().filter(|place| place.partner) {
        let mut row = behind_a_door(town, place, &mut chance);
        finish(&mut row, all.len(), &mut chance);
        all.push(row);
    }
    groups(town, &mut all, &mut chance);
    all
}

fn behind_a_door(town: &Town, place: &Place, chance: &mut Chance) -> Row {
    let (door, trade) = (&town.doors.all[place.door], &place.trade);
    let at_home = trade.key == "craft" && door.is_home();
    let legal = if at_home { "sole-trader" } else { trade.legal_form() };
    let room = if trade.kind == "plek" { 1 + chance.below(3) } else { 4 + chance.below(24) };
    // The scripts' places have room, whatever chance says.
    let free = if place.scripted || chance.often(0.85) { 1 + chance.below(room) } else { 0 };
    let mut row = address(town, door);
    row.extend([
        ("name", place.name.to_owned()),
        ("description", trade.offer(chance).to_owned()),
        ("category", trade.categories.to_owned()),
        ("kind", trade.kind.to_owned()),
        ("legal_form", legal.to_owned()),
        ("slots", trade.slots().to_owned()),
        ("capacity", room.to_string()),
        ("available", free.to_string()),
        ("step_free", place.step_free.filter(|known| *known != "limited").unwrap_or_default().to_owned()),
    ]);
    if at_home {
        row.extend(["at_home", "consent", "public"].map(|column| (column, "yes".to_owned())));
    }
    row
}

fn groups(town: &Town, all: &mut Vec<Row>, chance: &mut Chance) {
    let list: Vec<[&str; 9]> = words::rows::<9>(words::ORGANISATIONS).collect();
    let (local, fixed): (Vec<_>, Vec<_>) = list.into_iter().partition(|row| row[0].contains("{buurt}"));
    for row in fixed {
        group(town, all, chance, (row, row[0].to_owned(), None));
    }
    for row in local {
        for (area, place) in super::plan::AREAS.iter().enumerate() {
            if all.len() < PARTNERS && place.pattern != super::plan::Pattern::Works {
                group(town, all, chance, (row, row[0].replace("{buurt}", place.name), Some(area)));
            }
        }
    }
}

fn group(town: &Town, all: &mut Vec<Row>, chance: &mut Chance, (from, name, area): ([&str; 9], String, Option<usize>)) {
    let [_, legal, categories, kind, slots, capacity, languages, documents, offer] = from;
    let mut door = chance.below(town.doors.all.len());
    while area.is_some_and(|area| town.doors.all[door].area != area) || !town.doors.all[door].is_home() {
        door = chance.below(town.doors.all.len());
    }
    let mut row = address(town, &town.doors.all[door]);
    if legal == "informal" && chance.often(0.5) {
        // Groups without a door of their own meet here and there: a postcode is all there is.
        row.retain(|(column, _)| matches!(*column, "postcode" | "city"));
    }
    let room: usize = capacity.parse().unwrap_or(10);
    let free = (room as f64 * chance.between(0.1, 0.9)) as usize;
    let fields = [
        ("name", name.as_str()),
        ("description", offer),
        ("category", categories),
        ("kind", kind),
        ("legal_form", legal),
        ("slots", slots),
        ("capacity", capacity),
        ("languages", languages),
        ("documents", documents),
    ];
    row.extend(fields.map(|(column, value)| (column, value.to_owned())));
    row.push(("available", free.to_string()));
    row.push(("step_free", ["yes", "no", ""][chance.weighted(&[5.0, 2.0, 3.0])].to_owned()));
    if name.starts_with("Telefooncirkel") {
        row.push(("remote", "yes".to_owned()));
    }
    finish(&mut row, all.len(), chance);
    all.push(row);
}

/// Number, telephone, addresses that reach nobody, and when it was last confirmed.
fn finish(row: &mut Row, number: usize, chance: &mut Chance) {
    let (name, legal) = (said(row, "name").to_owned(), said(row, "legal_form").to_owned());
    let site: String = name.chars().flat_map(char::to_lowercase).filter(char::is_ascii_alphanumeric).collect();
    let area = ["010", "015", "070", "079"][number / 100 % 4];
    row.push(("id", format!("P{:03}", number + 1)));
    row.push(("type", "organisation".to_owned()));
    row.push(("phone", format!("{area} 000 00 {:02}", number % 100)));
    row.push(("contact", people::contact(chance)));
    if chance.often(0.8) {
        row.push(("email", format!("info@{site}.example")));
    }
    if legal != "informal" && chance.often(0.6) {
        row.push(("website", format!("https://{site}.example")));
    }
    if !matches!(legal.as_str(), "informal" | "public" | "school") {
        row.push(("kvk", format!("9{:07}", 10_000 + number * 37)));
    }
    row.push(("warmth", ["known", "informal", "formal"][chance.weighted(&[2.0, 4.0, 4.0])].to_owned()));
    row.push(("confirmed", confirmed(chance, number % 29 == 13).iso()));
}

/// A day in the last eleven months; or, stale, more than a year ago.
pub(super) fn confirmed(chance: &mut Chance, stale: bool) -> Day {
    let ago = if stale { 380 + chance.below(240) } else { 3 + chance.below(330) };
    TODAY.plus(-(ago as i64))
}
