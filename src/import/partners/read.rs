//! One row of the table to one partner.
use engine::domain::{
    AgeRange, CategoryCode, Document, Documents, Kind, Language, Languages, Room, Taxonomy, Visibility, Warmth,
};
use jiff::civil::{DateTime, Time};

use super::{LegalForm, PartnerContact, PartnerRow, PartnerSort, Whereabouts, place};
use crate::import::{
    Reason, Remark,
    table::{RowReader, date, date_time, digits, email, one_of, phone, small_number, website, whole_number, yes_no},
};

const SORTS: [(&str, PartnerSort); 9] = [
    ("organisation", PartnerSort::Organisation),
    ("organisatie", PartnerSort::Organisation),
    ("organization", PartnerSort::Organisation),
    ("volunteer", PartnerSort::Volunteer),
    ("vrijwilliger", PartnerSort::Volunteer),
    ("event", PartnerSort::Event),
    ("activiteit", PartnerSort::Event),
    ("initiative", PartnerSort::Initiative),
    ("initiatief", PartnerSort::Initiative),
];
const FORMS: [(&str, LegalForm); 13] = [
    ("business", LegalForm::Business),
    ("bedrijf", LegalForm::Business),
    ("association", LegalForm::Association),
    ("vereniging", LegalForm::Association),
    ("foundation", LegalForm::Foundation),
    ("stichting", LegalForm::Foundation),
    ("public", LegalForm::Public),
    ("overheid", LegalForm::Public),
    ("school", LegalForm::School),
    ("informal", LegalForm::Informal),
    ("informeel", LegalForm::Informal),
    ("sole-trader", LegalForm::SoleTrader),
    ("eenmanszaak", LegalForm::SoleTrader),
];
const WARMTHS: [(&str, Warmth); 6] = [
    ("known", Warmth::Known),
    ("bekend", Warmth::Known),
    ("informal", Warmth::Informal),
    ("informeel", Warmth::Informal),
    ("formal", Warmth::Formal),
    ("formeel", Warmth::Formal),
];

/// Reads every field; absent when one is wrong, with all faults in `row`.
pub(super) fn partner(row: &mut RowReader<'_>, taxonomy: &Taxonomy) -> Option<PartnerRow> {
    let name = row.need("name", |_| Ok(()));
    let name = name.and_then(|()| row.text("name", 200));
    let sort = row.read("type", |text| one_of(text, &SORTS)).unwrap_or(PartnerSort::Organisation);
    let legal_form = row.read("legal_form", |text| one_of(text, &FORMS));
    let is_person = is_person(row, sort, legal_form);
    let remote = row.read("remote", yes_no).unwrap_or(false);
    let whereabouts = place::whereabouts(row, remote);
    let (starts, ends) = times(row, sort);
    let name = name.unwrap_or_default();
    let source_id = row.text("id", 100).unwrap_or_else(|| made_id(&name, &whereabouts));
    let partner = PartnerRow {
        source_id,
        sort,
        description: row.lines("description", 2000),
        categories: row.read("category", |text| categories(text, taxonomy)).unwrap_or_default(),
        kind: row.read("kind", kind).unwrap_or_else(|| usual_kind(sort, legal_form)),
        legal_form,
        is_person,
        whereabouts,
        remote,
        contact: contact(row),
        kvk: row.read("kvk", |text| digits(text, 8)),
        branch: row.read("branch", |text| digits(text, 12)),
        slots: row.read("slots", slots).unwrap_or_default(),
        room: room(row),
        ages: ages(row),
        languages: row.read("languages", languages).unwrap_or_default(),
        step_free: row.read("step_free", yes_no),
        documents: row.read("documents", documents).unwrap_or_default(),
        warmth: row.read("warmth", |text| one_of(text, &WARMTHS)).unwrap_or(usual_warmth(sort, legal_form)),
        confirmed: row.read("confirmed", date),
        asks_per_month: row.read("asks_per_month", whole_number),
        consent: row.read("consent", yes_no).unwrap_or(false) || !is_person,
        visibility: visibility(row, is_person),
        starts,
        ends,
        organiser: row.text("organiser", 200),
        name,
    };
    row.faults.is_empty().then_some(partner)
}

/// Name, postcode and house number tell a partner from all others when the file has no number for it.
fn made_id(name: &str, place: &Whereabouts) -> String {
    let postcode = place.postcode.map(|postcode| postcode.to_string()).unwrap_or_default();
    let number = place.house_number.as_deref().unwrap_or_default();
    format!("{name}|{postcode}|{number}").to_lowercase()
}

/// A sole trader who does not say where they work may well work at home: then they are kept as a person, which shows
/// too little rather than too much.
fn is_person(row: &mut RowReader<'_>, sort: PartnerSort, form: Option<LegalForm>) -> bool {
    let at_home = row.read("at_home", yes_no);
    let sole = form == Some(LegalForm::SoleTrader) && sort == PartnerSort::Organisation;
    if sole && row.raw("at_home").is_empty() {
        row.note("at_home", Remark::TakenAsPerson);
    }
    sort == PartnerSort::Volunteer || sole && at_home != Some(false)
}

fn visibility(row: &mut RowReader<'_>, is_person: bool) -> Visibility {
    let public = row.read("public", yes_no).unwrap_or(false);
    if is_person && !public { Visibility::Team } else { Visibility::Public }
}

fn usual_kind(sort: PartnerSort, form: Option<LegalForm>) -> Kind {
    match (sort, form) {
        (PartnerSort::Volunteer, _) => Kind::Handen,
        (_, Some(LegalForm::Business | LegalForm::SoleTrader)) => Kind::Plek,
        (_, Some(LegalForm::Public | LegalForm::School)) => Kind::Ruimte,
        _ => Kind::Kennis,
    }
}

fn usual_warmth(sort: PartnerSort, form: Option<LegalForm>) -> Warmth {
    let formal = sort == PartnerSort::Organisation && form != Some(LegalForm::Informal);
    if formal { Warmth::Formal } else { Warmth::Informal }
}

fn contact(row: &mut RowReader<'_>) -> PartnerContact {
    PartnerContact {
        person: row.text("contact", 120),
        phone: row.read("phone", phone),
        email: row.read("email", email),
        website: row.read("website", website),
    }
}

fn times(row: &mut RowReader<'_>, sort: PartnerSort) -> (Option<DateTime>, Option<DateTime>) {
    let first = |text: &str| date_time(text, Time::midnight());
    let starts = if sort == PartnerSort::Event { row.need("starts", first) } else { row.read("starts", first) };
    let ends = row.read("ends", |text| date_time(text, Time::constant(23, 59, 0, 0)));
    if starts.zip(ends).is_some_and(|(starts, ends)| ends < starts) {
        row.fault("ends", Reason::EndsBeforeStart);
    }
    (starts, ends)
}

/// Codes with anything but letters between them, each in force.
pub(in crate::import) fn categories(text: &str, taxonomy: &Taxonomy) -> Result<Vec<CategoryCode>, Reason> {
    let mut codes = Vec::new();
    for word in text.split([' ', ',', ';', '|', '+', '/']).filter(|word| !word.is_empty()) {
        let unknown = || Reason::UnknownCategory { value: word.to_owned() };
        let code = word.to_lowercase();
        taxonomy.find(&code).ok_or_else(unknown)?;
        let code = code.parse().map_err(|_| unknown())?;
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    let (given, most) = (codes.len(), engine::domain::Categories::MOST);
    if given > most { Err(Reason::TooMany { given, most }) } else { Ok(codes) }
}

fn kind(text: &str) -> Result<Kind, Reason> {
    let allowed = || Kind::ALL.map(Kind::as_str).join(", ");
    text.parse().map_err(|_| Reason::NotOneOf { value: text.to_owned(), allowed: allowed() })
}

fn slots(text: &str) -> Result<engine::domain::Slots, Reason> {
    text.parse().map_err(|_| Reason::BadSlots { value: text.to_owned() })
}

fn languages(text: &str) -> Result<Languages, Reason> {
    let allowed = || Language::ALL.iter().map(|one| one.as_str()).collect::<Vec<_>>().join(", ");
    text.parse().map_err(|_| Reason::NotOneOf { value: text.to_owned(), allowed: allowed() })
}

fn documents(text: &str) -> Result<Documents, Reason> {
    let allowed = || Document::ALL.iter().map(|one| one.as_str()).collect::<Vec<_>>().join(", ");
    text.parse().map_err(|_| Reason::NotOneOf { value: text.to_owned(), allowed: allowed() })
}

fn room(row: &mut RowReader<'_>) -> Option<Room> {
    let capacity = row.read("capacity", whole_number).map(u32::from);
    let available = row.read("available", whole_number).map(u32::from);
    let available = available.or(capacity)?;
    let maximum = capacity.unwrap_or(available).max(1);
    if available > maximum {
        row.fault("available", Reason::MoreFreeThanThere { available, maximum });
        return None;
    }
    Some(Room { available, maximum, held_until: None })
}

fn ages(row: &mut RowReader<'_>) -> AgeRange {
    let min = row.read("min_age", small_number).unwrap_or(0);
    let max = row.read("max_age", small_number).unwrap_or(u8::MAX);
    AgeRange::new(min, max).unwrap_or_else(|_| {
        row.fault("max_age", Reason::AgesReversed { min, max });
        AgeRange::EVERYONE
    })
}
