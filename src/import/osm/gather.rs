//! Three looks over a file: what is of use (with its tags), the nodes of ways that relations are made of, and the
//! positions of all nodes that turned out to matter. So a country fits in memory: only what is used is kept.
use std::collections::HashMap;

use engine::{domain::Point, travel::RawWay};

use super::{
    element::{Body, Element, Gather, ObjectId, Tags},
    land::{self, Land},
    rules::PlaceRules,
    street,
};

/// Tags that are read after the first look.
const KEPT: [&str; 21] = [
    "name",
    "name:nl",
    "brand",
    "addr:street",
    "addr:place",
    "addr:housenumber",
    "addr:postcode",
    "addr:city",
    "phone",
    "contact:phone",
    "contact:mobile",
    "website",
    "contact:website",
    "url",
    "opening_hours",
    "wheelchair",
    "access",
    "leisure",
    "waterway",
    "natural",
    "water",
];

/// Where something is, as far as the first look can tell.
#[derive(Clone, Debug)]
pub(super) enum Outline {
    At(Point),
    Nodes(Vec<i64>),
    Ways(Vec<i64>),
}

/// Something other than a street that is of use: a place, an address, water, ground, or several of these at once.
#[derive(Clone, Debug)]
pub(super) struct Site {
    pub(super) id: ObjectId,
    pub(super) rule: Option<usize>,
    pub(super) is_address: bool,
    pub(super) is_water: bool,
    pub(super) land: Option<Land>,
    pub(super) tags: Vec<(String, String)>,
    pub(super) outline: Outline,
}

impl Site {
    /// The value of a tag.
    pub(super) fn get(&self, key: &str) -> Option<&str> {
        self.tags.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }
    /// Ways it is made of.
    pub(super) fn ways(&self) -> Vec<i64> {
        if let Outline::Ways(ways) = &self.outline { ways.clone() } else { Vec::new() }
    }
    /// Nodes it is made of itself.
    pub(super) fn nodes(&self) -> Vec<i64> {
        if let Outline::Nodes(nodes) = &self.outline { nodes.clone() } else { Vec::new() }
    }
}

/// The first look: streets and sites.
pub(super) struct Survey<'r> {
    rules: &'r PlaceRules,
    pub(super) streets: Vec<RawWay>,
    pub(super) sites: Vec<Site>,
    pub(super) seen: u64,
    pub(super) latest: Option<i64>,
}

impl<'r> Survey<'r> {
    pub(super) const fn new(rules: &'r PlaceRules) -> Self {
        Self { rules, streets: Vec::new(), sites: Vec::new(), seen: 0, latest: None }
    }

    fn street(&mut self, id: i64, tags: &Tags<'_>, nodes: &[i64]) {
        let Some(street) = street::judge(tags).filter(|_| nodes.len() > 1) else { return };
        self.streets.push(RawWay {
            id,
            name: tags.get("name").map(str::to_owned),
            nodes: nodes.to_vec(),
            walk: street.walk,
            cycle_forward: street.forward,
            cycle_backward: street.backward,
            ferry_minutes: street.ferry_minutes,
        });
    }

    fn site(&mut self, element: &Element<'_>) {
        let tags = &element.tags;
        let outline = match &element.body {
            Body::At(Some(at)) => Outline::At(*at),
            Body::Nodes(nodes) if !nodes.is_empty() => Outline::Nodes(nodes.clone()),
            Body::OuterWays(ways) if is_area(tags) && !ways.is_empty() => Outline::Ways(ways.clone()),
            _ => return,
        };
        let is_node = matches!(outline, Outline::At(_));
        let site = Site {
            id: element.id,
            rule: self.rules.find(tags),
            is_address: tags.get("addr:housenumber").is_some() && tags.get("addr:interpolation").is_none(),
            is_water: !is_node && (tags.is("waterway", &["canal", "river"]) || tags.is("natural", &["water"])),
            land: land::judge(tags, is_node),
            tags: kept(tags),
            outline,
        };
        if site.rule.is_some() || site.is_address || site.is_water || site.land.is_some() {
            self.sites.push(site);
        }
    }
}

/// Relations that stand for an area; routes and the like have members all over town.
fn is_area(tags: &Tags<'_>) -> bool {
    tags.is("type", &["multipolygon", "building", "site"])
}

fn kept(tags: &Tags<'_>) -> Vec<(String, String)> {
    let useful = tags.0.iter().filter(|(key, value)| KEPT.contains(key) && !value.trim().is_empty());
    useful.map(|(key, value)| ((*key).to_owned(), value.trim().to_owned())).collect()
}

impl Gather for Survey<'_> {
    fn take(&mut self, element: &Element<'_>) {
        self.seen += 1;
        self.latest = self.latest.max(element.changed);
        if element.tags.0.is_empty() {
            return;
        }
        if let Body::Nodes(nodes) = &element.body {
            self.street(element.id.id, &element.tags, nodes);
        }
        self.site(element);
    }
    fn join(&mut self, later: Self) {
        self.streets.extend(later.streets);
        self.sites.extend(later.sites);
        self.seen += later.seen;
        self.latest = self.latest.max(later.latest);
    }
}

/// The second look: nodes of the ways that relations are made of.
pub(super) struct Members<'w> {
    /// Sorted.
    pub(super) wanted: &'w [i64],
    pub(super) found: HashMap<i64, Vec<i64>>,
}

impl Gather for Members<'_> {
    fn take(&mut self, element: &Element<'_>) {
        if let Body::Nodes(nodes) = &element.body
            && self.wanted.binary_search(&element.id.id).is_ok()
        {
            self.found.insert(element.id.id, nodes.clone());
        }
    }
    fn join(&mut self, later: Self) {
        self.found.extend(later.found);
    }
}

/// The third look: positions of the nodes that matter, sorted by id once [`Positions::sort`] has run.
pub(super) struct Positions<'w> {
    /// Sorted.
    pub(super) wanted: &'w [i64],
    pub(super) found: Vec<(i64, Point)>,
}

impl Positions<'_> {
    pub(super) fn sort(&mut self) {
        self.found.sort_unstable_by_key(|(id, _)| *id);
        self.found.dedup_by_key(|(id, _)| *id);
    }
}

impl Gather for Positions<'_> {
    fn take(&mut self, element: &Element<'_>) {
        if let Body::At(Some(at)) = element.body
            && self.wanted.binary_search(&element.id.id).is_ok()
        {
            self.found.push((element.id.id, at));
        }
    }
    fn join(&mut self, later: Self) {
        self.found.extend(later.found);
    }
}
