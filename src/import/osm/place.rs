//! A site of the map to a known place, an address, water.
use std::collections::HashMap;

use engine::domain::{Point, Slots};

use super::{
    AddressRow, LandShape, PlaceAddress, PlaceRow, WaterLine,
    gather::Site,
    hours, land,
    outline::{Known, PICTURE_TOLERANCE, for_picture},
    rules::PlaceRules,
};
use crate::import::{
    Note, Postcode, Reason, Remark, Skipped,
    table::{fold, phone, website},
};

/// Two entrances of one place are no further apart.
const SAME_PLACE_M: f64 = 50.0;

/// What the sites give.
#[derive(Default)]
pub(super) struct Places {
    pub(super) addresses: Vec<AddressRow>,
    pub(super) places: Vec<PlaceRow>,
    pub(super) water: Vec<WaterLine>,
    pub(super) land: Vec<LandShape>,
    pub(super) skipped: Vec<Skipped>,
    pub(super) notes: Vec<Note>,
    /// Rule and folded name to the places kept so far.
    seen: HashMap<(usize, String), Vec<(Point, String)>>,
}

impl Places {
    /// Takes one site; sites come in order of object and id, so that the same one is kept every time.
    pub(super) fn take(&mut self, site: &Site, rules: &PlaceRules, known: &Known) {
        let at = if site.rule.is_some() || site.is_address { known.middle(site) } else { None };
        if let Some(rule) = site.rule {
            match at.ok_or(("", Reason::OutsideExtract)).and_then(|at| self.place(site, rule, rules, at)) {
                Ok(place) => self.places.push(place),
                Err((field, reason)) => self.skip(site, field, reason),
            }
        }
        if site.is_address {
            match at.ok_or(("", Reason::OutsideExtract)).and_then(|at| self.address(site, at)) {
                Ok(address) => self.addresses.push(address),
                Err((field, reason)) => self.skip(site, field, reason),
            }
        }
        if site.is_water {
            self.water(site, known);
        }
        self.land.extend(site.land.into_iter().flat_map(|land| land::shapes(site, land, known)));
    }

    fn skip(&mut self, site: &Site, field: &str, reason: Reason) {
        self.skipped.push(Skipped::new(0, site.id.to_string(), field, reason));
    }
    fn note(&mut self, site: &Site, field: &str, remark: Remark) {
        self.notes.push(Note::new(0, site.id.to_string(), field, remark));
    }

    fn place(&mut self, site: &Site, rule: usize, rules: &PlaceRules, at: Point) -> Result<PlaceRow, Fault> {
        let line = rules.get(rule);
        let name = ["name", "name:nl", "brand"].iter().find_map(|key| site.get(key)).map(str::to_owned);
        if name.is_none() && !line.keep_unnamed {
            return Err(("name", Reason::NoName));
        }
        if site.get("leisure").is_some() && matches!(site.get("access"), Some("private" | "no")) {
            return Err(("access", Reason::Private));
        }
        self.once(site, (rule, fold(name.as_deref().unwrap_or_default())), at)?;
        Ok(PlaceRow {
            source_id: site.id.to_string(),
            name,
            trade: line.trade.clone(),
            categories: line.categories.clone(),
            kind: line.kind,
            at,
            address: PlaceAddress {
                street: street(site),
                house_number: site.get("addr:housenumber").map(str::to_owned),
                postcode: self.postcode(site),
                city: site.get("addr:city").map(str::to_owned),
            },
            phone: self.first(site, &["phone", "contact:phone", "contact:mobile"], phone),
            website: self.first(site, &["website", "contact:website", "url"], website),
            slots: self.slots(site),
            step_free: match site.get("wheelchair") {
                Some("yes" | "designated") => Some(true),
                Some("no") => Some(false),
                _ => None,
            },
        })
    }

    /// Refuses a second entrance, or the building around a place that is a node too.
    fn once(&mut self, site: &Site, key: (usize, String), at: Point) -> Result<(), Fault> {
        let places = self.seen.entry(key).or_default();
        let first = places.iter().find(|(other, _)| other.metres_to(at) <= SAME_PLACE_M);
        if let Some((_, first)) = first {
            return Err(("name", Reason::Duplicate { first: first.clone() }));
        }
        places.push((at, site.id.to_string()));
        Ok(())
    }

    fn address(&mut self, site: &Site, at: Point) -> Result<AddressRow, Fault> {
        Ok(AddressRow {
            source_id: site.id.to_string(),
            street: street(site).ok_or(("addr:street", Reason::Missing))?,
            house_number: site.get("addr:housenumber").unwrap_or_default().to_owned(),
            postcode: if site.rule.is_some() { parsed_postcode(site) } else { self.postcode(site) },
            city: site.get("addr:city").map(str::to_owned),
            at,
        })
    }

    fn postcode(&mut self, site: &Site) -> Option<Postcode> {
        let postcode = parsed_postcode(site);
        if let (None, Some(value)) = (postcode, site.get("addr:postcode")) {
            self.note(site, "addr:postcode", Remark::LeftOut { value: value.to_owned() });
        }
        postcode
    }

    /// The first value of the first key that is there; the map separates several by `;`.
    fn first(&mut self, site: &Site, keys: &[&str], read: fn(&str) -> Result<String, Reason>) -> Option<String> {
        let (key, value) = keys.iter().find_map(|key| Some((*key, site.get(key)?)))?;
        let first = value.split(';').next().unwrap_or(value).trim();
        let read = read(first).ok();
        if read.is_none() {
            self.note(site, key, Remark::LeftOut { value: first.to_owned() });
        }
        read
    }

    fn slots(&mut self, site: &Site) -> Slots {
        let Some(text) = site.get("opening_hours") else { return Slots::NONE };
        hours::slots(text).unwrap_or_else(|| {
            self.note(site, "opening_hours", Remark::HoursNotRead);
            Slots::NONE
        })
    }

    fn water(&mut self, site: &Site, known: &Known) {
        let lines = known.lines(site);
        if lines.is_empty() {
            self.skip(site, "", Reason::OutsideExtract);
        }
        for line in &lines {
            let (points, closed) = for_picture(line, PICTURE_TOLERANCE);
            let name = site.get("name").map(str::to_owned);
            self.water.push(WaterLine { source_id: site.id.to_string(), name, closed, points });
        }
    }
}

type Fault = (&'static str, Reason);

fn street(site: &Site) -> Option<String> {
    site.get("addr:street").or(site.get("addr:place")).map(str::to_owned)
}

fn parsed_postcode(site: &Site) -> Option<Postcode> {
    site.get("addr:postcode")?.parse().ok()
}
