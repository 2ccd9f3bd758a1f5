//! How to reach an organization: never a person.
use std::collections::HashMap;

use super::{
    Draft, Sheet,
    sheet::{Record, Tables},
};
use crate::import::{
    PartnerContact, Remark,
    table::{email, fold, phone, website},
};

/// Telephones one cannot speak through, or that are in somebody's pocket.
const OTHER_PHONES: [&str; 9] = ["fax", "cell", "mobile", "mobiel", "pager", "sms", "text", "tty", "textphone"];

/// What an address of an organization is called by, in its own letters.
const DESKS: [&str; 26] = [
    "info",
    "contact",
    "help",
    "hulp",
    "office",
    "kantoor",
    "service",
    "admin",
    "mail",
    "post",
    "hello",
    "hallo",
    "welkom",
    "welcome",
    "balie",
    "receptie",
    "reception",
    "secretar",
    "intake",
    "referral",
    "vraag",
    "support",
    "team",
    "vrijwillig",
    "volunteer",
    "aanmeld",
];

/// Telephones by whom they stand with.
pub(super) struct Desk<'a> {
    of_organization: HashMap<&'a str, Vec<&'a Record>>,
}

impl<'a> Desk<'a> {
    /// Those of an organization, then those of what it offers and where; none that is a person's.
    pub(super) fn of(tables: &'a Tables) -> Self {
        let owner = |sheet| -> HashMap<&str, &str> {
            let rows = tables.rows(sheet).iter();
            rows.map(|record: &Record| (record.get("id"), record.get("organization_id"))).collect()
        };
        let (services, locations) = (owner(Sheet::Services), owner(Sheet::Locations));
        let mut own: Vec<(u8, &str, &Record)> = Vec::new();
        for record in tables.rows(Sheet::Phones).iter().filter(|record| record.get("contact_id").is_empty()) {
            let through = [
                Some(record.get("organization_id")),
                services.get(record.get("service_id")).copied(),
                locations.get(record.get("location_id")).copied(),
            ];
            let found = (0_u8..).zip(through).find_map(|(rank, id)| Some((rank, id.filter(|id| !id.is_empty())?)));
            own.extend(found.map(|(rank, id)| (rank, id, record)));
        }
        own.sort_by_key(|(rank, ..)| *rank);
        let mut of_organization: HashMap<&str, Vec<&Record>> = HashMap::new();
        own.into_iter().for_each(|(_, id, record)| of_organization.entry(id).or_default().push(record));
        Self { of_organization }
    }

    /// How to reach an organization.
    pub(super) fn contact(&self, draft: &mut Draft<'_>) -> PartnerContact {
        let field = if draft.record.get("website").is_empty() { "url" } else { "website" };
        PartnerContact {
            person: None,
            phone: self.phone(draft),
            email: draft.read("email", |text| email(text).ok()).filter(|address| is_of_a_desk(draft, address)),
            website: draft.read(field, |text| website(text).ok()),
        }
    }

    fn phone(&self, draft: &mut Draft<'_>) -> Option<String> {
        let id = draft.record.get("id");
        let rows = self.of_organization.get(id).map(Vec::as_slice).unwrap_or_default();
        let to_speak = |record: &&&Record| {
            let kind = [record.get("type"), record.get("number_type")].concat().to_lowercase();
            !OTHER_PHONES.iter().any(|other| kind.contains(other))
        };
        rows.iter().filter(to_speak).find_map(|record| {
            let number = record.get("number").trim_matches(['"', '\'', ' ']);
            let read = phone(number).ok();
            if read.is_none() && !number.is_empty() {
                draft.note("phones", Remark::LeftOut { value: number.to_owned() });
            }
            read
        })
    }
}

/// An address that says which desk it is, or is called as the organization is. `j.jansen@` may be somebody's own, and
/// stays out: who wants to be reached there can say so.
fn is_of_a_desk(draft: &mut Draft<'_>, address: &str) -> bool {
    let (own, host) = address.split_once('@').unwrap_or_default();
    let (own, name) = (fold(own), draft.record.get("name"));
    let initials: String = name.split_whitespace().filter_map(|word| word.chars().next()).collect();
    let host = fold(host.rsplit_once('.').map_or(host, |(start, _)| start));
    let whole = fold(name);
    let pieces = address.split('@').next().unwrap_or_default().split(['.', '-', '_']).map(fold);
    let all_of_name = pieces.clone().all(|piece| piece.len() >= 3 && (whole.contains(&piece) || host.contains(&piece)));
    let fits = DESKS.iter().any(|desk| own.contains(desk))
        || all_of_name
        || own.len() >= 2 && fold(&initials).starts_with(&own);
    if !fits {
        draft.note("email", Remark::MaybePersonal);
    }
    fits
}
