//! One row of the table to one partner.
use engine::domain::{
    AgeRange, CategoryCode, Document, Documents, Kind, Language, Languages, Room, Slots, Taxonomy, Visibility, Warmth,
};
use jiff::civil::{DateTime, Time};

use super::{
    LegalForm, PartnerContact, PartnerRow, PartnerSort, Whereabouts, place,
    words::{FORMS, SORTS, WARMTHS},
};
use crate::import::{
    Reason, Remark,
    table::{RowReader, date, date_time, digits, email, one_of, phone, small_number, website, whole_number, yes_no},
};

/// Reads every field; absent when one is wrong, with all faults in `row`.
pub(super) fn partner(row: &mut RowReader<'_>, taxonomy: &Taxonomy) -> Option<PartnerRow> {
    let sort = row.read("type", |text| one_of(text, &SORTS)).unwrap_or(PartnerSort::Organisation);
    let legal_form = row.read("legal_form", |text| one_of(text, &FORMS));
    let mut partner = blank(row, sort, legal_form);
    describe(row, &mut partner, taxonomy);
    partner.slots = row.read("slots", slots).unwrap_or_default();
    partner.room = room(row);
    partner.ages = ages(row);
    partner.languages = row.read("languages", languages).unwrap_or_default();
    partner.step_free = row.read("step_free", yes_no);
    partner.documents = row.read("documents", documents).unwrap_or_default();
    partner.confirmed = row.read("confirmed", date);
    partner.asks_per_month = row.read("asks_per_month", whole_number);
    partner.consent = row.read("consent", yes_no).unwrap_or(false) || !partner.is_person;
    partner.visibility = visibility(row, partner.is_person);
    (partner.starts, partner.ends) = times(row, sort);
    row.faults.is_empty().then_some(partner)
}

/// A partner with name and place, all else not stated.
fn blank(row: &mut RowReader<'_>, sort: PartnerSort, legal_form: Option<LegalForm>) -> PartnerRow {
    let name = row.need("name", |_| Ok(())).and_then(|()| row.text("name", 200)).unwrap_or_default();
    let remote = row.read("remote", yes_no).unwrap_or(false);
    let whereabouts = place::whereabouts(row, remote);
    PartnerRow {
        source_id: row.text("id", 100).unwrap_or_else(|| made_id(&name, &whereabouts)),
        sort,
        name,
        description: None,
        categories: Vec::new(),
        kind: usual_kind(sort, legal_form),
        legal_form,
        is_person: is_person(row, sort, legal_form),
        whereabouts,
        remote,
        contact: PartnerContact::default(),
        kvk: None,
        branch: None,
        slots: Slots::NONE,
        room: None,
        ages: AgeRange::EVERYONE,
        languages: Languages::NONE,
        step_free: None,
        documents: Documents::NONE,
        warmth: usual_warmth(sort, legal_form),
        confirmed: None,
        asks_per_month: None,
        consent: false,
        visibility: Visibility::Team,
        starts: None,
        ends: None,
        organiser: None,
    }
}

/// What it is and how to reach it.
fn describe(row: &mut RowReader<'_>, partner: &mut PartnerRow, taxonomy: &Taxonomy) {
    partner.description = row.lines("description", 2000);
    partner.categories = row.read("category", |text| categories(text, taxonomy)).unwrap_or_default();
    partner.kind = row.read("kind", kind).unwrap_or(partner.kind);
    partner.contact = PartnerContact {
        person: row.text("contact", 120),
        phone: row.read("phone", phone),
        email: row.read("email", email),
        website: row.read("website", website),
    };
    partner.kvk = row.read("kvk", |text| digits(text, 8));
    partner.branch = row.read("branch", |text| digits(text, 12));
    partner.warmth = row.read("warmth", |text| one_of(text, &WARMTHS)).unwrap_or(partner.warmth);
    partner.organiser = row.text("organiser", 200);
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

fn slots(text: &str) -> Result<Slots, Reason> {
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
