//! What is read of a directory becomes records: each with an id that is the same the next time, and a fingerprint.
use std::collections::HashMap;

use engine::domain::{Id, Kind, Warmth, imported_id};
use uuid::Uuid;

use super::locate::Spot;
use crate::{
    import::{HsdsLink, HsdsLocation, HsdsOrganization, HsdsService},
    storage::{
        Contact, IdentifierRecord, LocationRecord, OfferRecord, OrganizationRecord, ProvidedOffer,
        ProvidedOrganization, ProvidedParts, ProvidedThing, Stands, fingerprint,
    },
};

/// The source of directories.
pub(super) const SOURCE: &str = "hsds";

/// In which shard the things of each organization stand.
pub(super) struct Givers {
    /// By the id of the organization at the source; 0 for one that is not in it.
    pub shards: HashMap<String, i64>,
    /// Now.
    pub now: chrono::DateTime<chrono::Utc>,
}

/// A location that was found.
pub(super) struct At {
    /// What the source says.
    pub location: HsdsLocation,
    /// Where; nothing for one by telephone or on a screen.
    pub spot: Option<Spot>,
    /// The organizations that use it, whose it is first.
    pub users: Vec<String>,
}

/// The UUID of the source itself, else one made of what stands there.
fn id_of(source_id: &str, part: &str) -> Uuid {
    let own = (source_id.len() == 36).then(|| source_id.parse::<Uuid>().ok()).flatten().filter(|id| !id.is_nil());
    let made = || -> Id<HsdsOrganization> { imported_id(&format!("{SOURCE}-{part}"), source_id) };
    own.unwrap_or_else(|| made().as_uuid())
}

/// The id of an organization.
pub(super) fn organization_id(source_id: &str) -> Uuid {
    id_of(source_id, "organization")
}

/// The id of a location as one organization uses it. Always made: one location may become several rows here.
fn location_id(source_id: &str, organization: &str) -> Uuid {
    let id: Id<HsdsLocation> = imported_id(&format!("{SOURCE}-location"), &format!("{source_id}/{organization}"));
    id.as_uuid()
}

/// The id of a service at a location. Always made, of both: their link may get another id, or have none.
fn offer_id(service: &str, location: &str) -> Uuid {
    let id: Id<HsdsService> = imported_id(&format!("{SOURCE}-offer"), &format!("{service}/{location}"));
    id.as_uuid()
}

impl Givers {
    fn shard(&self, organization: &str) -> i64 {
        self.shards.get(organization).copied().unwrap_or_default()
    }

    /// An organization.
    pub(super) fn organization(&self, one: HsdsOrganization) -> ProvidedOrganization {
        let print = fingerprint(&one);
        let (municipality_id, id) = (self.shard(&one.source_id), organization_id(&one.source_id));
        let numbers = one.numbers.into_iter().map(|(scheme, identifier)| IdentifierRecord {
            municipality_id,
            organization_id: id,
            scheme,
            identifier,
        });
        ProvidedOrganization {
            numbers: numbers.collect(),
            contact: Contact { person: None, phone: one.contact.phone, email: one.contact.email },
            row: OrganizationRecord {
                municipality_id,
                id,
                name: one.name,
                description: one.description,
                legal_form: one.legal_form.map_or("", super::partner_rows::legal_form).into(),
                formal: true,
                is_person: false,
                website: one.contact.website,
                warmth: Warmth::Formal.as_str().into(),
                confirmed_at: None,
                created_at: self.now,
                updated_at: self.now,
                source: SOURCE.into(),
                source_id: one.source_id,
                fingerprint: print,
                trade: String::new(),
            },
        }
    }

    /// A location, once for every organization that uses it.
    pub(super) fn location(&self, one: &HsdsLocation, spot: Option<Spot>, users: &[String]) -> ProvidedThing {
        let print = fingerprint(&(one, spot));
        let rows = users.iter().map(|user| (self.location_of(one, spot, user), print));
        ProvidedThing { source_id: one.source_id.clone(), parts: ProvidedParts::Places(rows.collect()) }
    }

    fn location_of(&self, one: &HsdsLocation, spot: Option<Spot>, user: &str) -> LocationRecord {
        let text = |part: &Option<String>| part.clone().unwrap_or_default();
        LocationRecord {
            municipality_id: self.shard(user),
            id: location_id(&one.source_id, user),
            organization_id: Some(organization_id(user)),
            street: text(&one.whereabouts.street),
            house_number: text(&one.whereabouts.house_number),
            postcode: one.whereabouts.postcode.map(|code| code.to_string()).unwrap_or_default(),
            city: text(&one.whereabouts.city),
            lat: spot.map(|spot| spot.at.lat()),
            lon: spot.map(|spot| spot.at.lon()),
            cell: spot.map(|spot| spot.cell.to_i64()),
            step_free: one.step_free,
            located_by: spot.map_or("", |spot| spot.by).into(),
        }
    }

    /// A service, once for every location; nowhere once it does not run.
    pub(super) fn service(&self, one: HsdsService, places: &HashMap<String, At>) -> ProvidedThing {
        let links = one.links.iter().filter(|_| one.is_active);
        let offers = links.filter_map(|link| Some(self.offer(&one, link, places.get(&link.location)?)));
        ProvidedThing { parts: ProvidedParts::Offers(offers.collect()), source_id: one.source_id.clone() }
    }

    fn offer(&self, one: &HsdsService, link: &HsdsLink, at: &At) -> ProvidedOffer {
        let here = at.users.contains(&one.organization) && at.spot.is_some();
        let alone = HsdsService { links: vec![link.clone()], ..one.clone() };
        let codes: Vec<&str> = one.categories.iter().map(engine::domain::CategoryCode::as_str).collect();
        let noon = one.confirmed.map(|day| day.at(12, 0, 0, 0).to_zoned(crate::service::zone()));
        let row = OfferRecord {
            municipality_id: self.shard(&one.organization),
            id: offer_id(&one.source_id, &link.location),
            organization_id: Some(organization_id(&one.organization)),
            volunteer_id: None,
            location_id: here.then(|| location_id(&link.location, &one.organization)),
            name: one.name.clone(),
            description: one.description.clone(),
            categories: codes.join(" "),
            kind: Kind::Kennis.as_str().into(),
            slots: i64::from(link.slots.bits()),
            places: None,
            places_free: None,
            held_until: None,
            min_age: i64::from(one.ages.min()),
            max_age: i64::from(one.ages.max()),
            languages: one.languages.to_string(),
            documents: String::new(),
            remote: at.location.is_virtual,
            status: "active".into(),
            confirmed_at: noon.and_then(Result::ok).map(|day| super::at_moment(day.timestamp())),
            created_at: self.now,
            updated_at: self.now,
        };
        let stands = Stands { cell: at.spot.map(|spot| spot.cell), at: at.spot.map(|spot| spot.at) };
        let step_free = at.location.step_free;
        let fingerprint = fingerprint(&(&alone, at.spot, step_free));
        ProvidedOffer { row, fingerprint, is_guessed: one.is_guessed, stands, step_free }
    }
}
