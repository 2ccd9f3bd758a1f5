//! Is a pasted row somebody we have already, and what would it add to them?
use std::collections::HashMap;

use engine::domain::{Categories, Point};
use uuid::Uuid;

use crate::{
    import::{Candidate, PartnerRow, Signal, likely_duplicates},
    storage::{Added, Contact, Giver, RegisterRow},
};

/// The partners we have.
pub(super) struct Ours {
    rows: Vec<RegisterRow>,
    by_id: HashMap<Uuid, usize>,
}

fn id(giver: &Giver) -> Uuid {
    match giver {
        Giver::Organization(row) => row.id,
        Giver::Volunteer(row) => row.id,
    }
}

const fn is_person(giver: &Giver) -> bool {
    match giver {
        Giver::Organization(row) => row.is_person,
        Giver::Volunteer(_) => true,
    }
}

/// Persons are never compared by place: they are kept too coarsely for that.
fn candidate(row: &RegisterRow) -> Candidate {
    let person = is_person(&row.giver);
    let (name, website) = match &row.giver {
        Giver::Organization(giver) => (giver.name.clone(), giver.website.clone()),
        Giver::Volunteer(giver) => (giver.display_name.clone(), None),
    };
    let place = row.location.as_ref().filter(|_| !person);
    let at = place.and_then(|place| Point::new(place.lat?, place.lon?).ok());
    Candidate { name, phone: row.contact.phone.clone(), website, at }
}

/// A pasted row as it is compared.
pub(super) fn pasted(row: &PartnerRow, at: Option<Point>) -> Candidate {
    let (phone, website) = (row.contact.phone.clone(), row.contact.website.clone());
    Candidate { name: row.name.clone(), phone, website, at: at.filter(|_| !row.is_person) }
}

impl Ours {
    /// Of the rows of a register.
    pub(super) fn of(rows: Vec<RegisterRow>) -> Self {
        let by_id = rows.iter().enumerate().map(|(at, row)| (id(&row.giver), at)).collect();
        Self { rows, by_id }
    }

    /// One of them.
    pub(super) fn find(&self, id: Uuid) -> Option<&RegisterRow> {
        self.by_id.get(&id).and_then(|at| self.rows.get(*at))
    }

    /// For each of the pasted rows (position, what it is compared by, whether it is a person) who of ours it may be.
    pub(super) fn likely(&self, pasted: Vec<(usize, Candidate, bool)>) -> HashMap<usize, (Uuid, Vec<Signal>)> {
        let ours = self.rows.len();
        let (which, more): (Vec<(usize, bool)>, Vec<Candidate>) =
            pasted.into_iter().map(|(position, candidate, person)| ((position, person), candidate)).unzip();
        let all: Vec<Candidate> = self.rows.iter().map(candidate).chain(more).collect();
        let mut found: HashMap<usize, (Uuid, Vec<Signal>)> = HashMap::new();
        for (first, second, signals) in likely_duplicates(&all) {
            let (Some(row), Some((position, person))) = (self.rows.get(first), which.get(second.wrapping_sub(ours)))
            else {
                continue;
            };
            let fits = is_person(&row.giver) == *person && (!person || signals.contains(&Signal::Phone));
            if fits && found.get(position).is_none_or(|(_, before)| before.len() < signals.len()) {
                found.insert(*position, (id(&row.giver), signals));
            }
        }
        found
    }
}

/// What a row knows that we do not. Nothing that we have is replaced.
pub(super) fn added(ours: &RegisterRow, row: &PartnerRow) -> (Added, Vec<&'static str>) {
    let Giver::Organization(giver) = &ours.giver else { return (Added::default(), Vec::new()) };
    let mut keys = Vec::new();
    let mut missing = |key, have: bool, new: Option<String>| {
        let new = new.filter(|text| !have && !text.is_empty());
        if new.is_some() {
            keys.push(key);
        }
        new
    };
    let known = &ours.contact;
    let person = missing("contact", known.person.is_some(), row.contact.person.clone());
    let phone = missing("phone", known.phone.is_some(), row.contact.phone.clone());
    let email = missing("email", known.email.is_some(), row.contact.email.clone());
    let more = person.is_some() || phone.is_some() || email.is_some();
    let contact = more.then(|| Contact {
        person: known.person.clone().or(person),
        phone: known.phone.clone().or(phone),
        email: known.email.clone().or(email),
    });
    let website = missing("website", giver.website.is_some(), row.contact.website.clone());
    let description = missing("description", !giver.description.is_empty(), row.description.clone());
    let categories = ours.offer.as_ref().and_then(|offer| more_categories(&offer.categories, row));
    if categories.is_some() {
        keys.push("category");
    }
    (Added { contact, website, description, categories }, keys)
}

/// All codes together, when one of them is new and there is room for it.
fn more_categories(have: &str, row: &PartnerRow) -> Option<String> {
    let mut codes: Vec<&str> = have.split(' ').filter(|code| !code.is_empty()).collect();
    let before = codes.len();
    for code in &row.categories {
        if !codes.contains(&code.as_str()) && codes.len() < Categories::MOST {
            codes.push(code.as_str());
        }
    }
    (codes.len() > before).then(|| codes.join(" "))
}
