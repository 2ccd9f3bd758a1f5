//! The town as an OpenStreetMap file: streets, water, railway, parks, addresses and buildings.
use std::fmt::Write as _;

use super::{
    Town,
    buildings::buildings,
    places::Place,
    plan::CITY,
    plane::{P, along, p},
    street::Class,
};

/// Numbers far above those of the real map, so that both can be loaded side by side.
const BASE: usize = 900_000_000_000;

/// Writes nodes first, then ways, as readers expect.
pub(super) struct Map<'a> {
    town: &'a Town,
    nodes: String,
    ways: String,
    next: usize,
}

/// The map as XML text.
pub(super) fn xml(town: &Town) -> String {
    let mut map = Map { town, nodes: String::with_capacity(5 << 20), ways: String::with_capacity(1 << 20), next: BASE };
    map.streets();
    map.land();
    map.doors();
    map.buildings();
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<osm version=\"0.6\" generator=\"buurtraat demo town\">\n\
                <!-- Honingdam does not exist: every street, address and place in this file is invented. -->\n";
    format!("{head}{}{}</osm>\n", map.nodes, map.ways)
}

/// Text between quotes in XML.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
    out
}

impl Map<'_> {
    fn number(&mut self) -> usize {
        self.next += 1;
        self.next
    }

    fn bare_node(&mut self, at: P) -> usize {
        let (id, (lat, lon)) = (self.number(), self.town.land.degrees(at));
        let _ = writeln!(self.nodes, "<node id=\"{id}\" lat=\"{lat:.7}\" lon=\"{lon:.7}\"/>");
        id
    }

    fn way(&mut self, nodes: &[usize], tags: &[(&str, &str)]) {
        let id = self.number();
        let _ = write!(self.ways, "<way id=\"{id}\">");
        for node in nodes {
            let _ = write!(self.ways, "<nd ref=\"{node}\"/>");
        }
        for (key, value) in tags {
            let _ = write!(self.ways, "<tag k=\"{key}\" v=\"{}\"/>", escape(value));
        }
        self.ways.push_str("</way>\n");
    }

    fn streets(&mut self) {
        let town = self.town;
        let mut ids = vec![0; town.net.nodes.len()];
        for (way, street) in town.net.ways.iter().zip(&town.layout.streets) {
            let nodes: Vec<usize> = way
                .iter()
                .map(|&node| {
                    let place = node as usize;
                    if ids[place] == 0 {
                        ids[place] = self.bare_node(town.net.nodes[place]);
                    }
                    ids[place]
                })
                .collect();
            let mut tags = tags(street.class).to_vec();
            tags.extend(street.name.as_deref().map(|name| ("name", name)));
            self.way(&nodes, &tags);
        }
    }

    fn land(&mut self) {
        let town = self.town;
        for barrier in &town.layout.barriers {
            let kind = if barrier.rail { ("railway", "rail") } else { ("waterway", "canal") };
            let nodes: Vec<usize> = barrier.line.iter().map(|&at| self.bare_node(at)).collect();
            self.way(&nodes, &[kind, ("name", barrier.name)]);
            if !barrier.rail {
                self.ring(&barrier.ring(), &[("natural", "water"), ("water", "canal"), ("name", barrier.name)]);
            }
        }
        self.station();
        for (name, ring) in &town.layout.parks {
            self.ring(ring, &[("leisure", "park"), ("name", name)]);
        }
        for ring in &town.layout.ponds {
            self.ring(ring, &[("natural", "water"), ("water", "pond")]);
        }
    }

    fn station(&mut self) {
        let id = self.number();
        let (lat, lon) = self.town.land.degrees(self.town.plan.row(1)[2] + p(-70.0, 3.0));
        let _ = writeln!(
            self.nodes,
            "<node id=\"{id}\" lat=\"{lat:.7}\" lon=\"{lon:.7}\"><tag k=\"railway\" v=\"station\"/><tag k=\"name\" \
             v=\"{CITY}\"/></node>"
        );
    }

    fn ring(&mut self, ring: &[P], tags: &[(&str, &str)]) {
        let closed: Vec<P> = ring.iter().chain(ring.first()).copied().collect();
        let mut nodes: Vec<usize> = Vec::new();
        let points = along(&closed, 40.0);
        for &at in &points[..points.len() - 1] {
            let node = self.bare_node(at);
            nodes.push(node);
        }
        nodes.extend(nodes.first().copied());
        self.way(&nodes, tags);
    }

    fn doors(&mut self) {
        let town = self.town;
        let mut behind = vec![None; town.doors.all.len()];
        town.places.iter().for_each(|place| behind[place.door] = Some(place));
        for (door, place) in town.doors.all.iter().zip(behind) {
            let (id, (lat, lon)) = (self.number(), town.land.degrees(door.at));
            let street = town.layout.streets[door.street].name.as_deref().unwrap_or_default();
            let _ = write!(self.nodes, "<node id=\"{id}\" lat=\"{lat:.7}\" lon=\"{lon:.7}\">");
            self.tag("addr:street", street);
            self.tag("addr:housenumber", &door.written());
            self.tag("addr:postcode", &town.doors.codes[door.code].text);
            self.tag("addr:city", CITY);
            if let Some(place) = place {
                self.place(place);
            }
            self.nodes.push_str("</node>\n");
        }
    }

    /// Last, so that what was there before them keeps its numbers.
    fn buildings(&mut self) {
        for building in buildings(self.town) {
            self.ring(&building.ring, &[("building", building.sort)]);
        }
    }

    fn place(&mut self, place: &Place) {
        self.tag("name", place.name);
        self.tag(place.trade.key, place.trade.value);
        if let Some(hours) = place.trade.opening_hours() {
            self.tag("opening_hours", hours);
        }
        if let Some(step_free) = place.step_free {
            self.tag("wheelchair", step_free);
        }
    }

    fn tag(&mut self, key: &str, value: &str) {
        let _ = write!(self.nodes, "<tag k=\"{key}\" v=\"{}\"/>", escape(value));
    }
}

/// How the map writes a sort of street.
fn tags(class: Class) -> &'static [(&'static str, &'static str)] {
    match class {
        Class::Main => &[("highway", "tertiary")],
        Class::Home => &[("highway", "residential")],
        Class::Court => &[("highway", "living_street")],
        Class::Shops => &[("highway", "pedestrian"), ("bicycle", "yes")],
        Class::Foot => &[("highway", "footway")],
        Class::Cycle => &[("highway", "cycleway"), ("foot", "yes")],
        Class::Bridge => &[("highway", "tertiary"), ("bridge", "yes"), ("layer", "1")],
        Class::Footbridge => {
            &[("highway", "path"), ("foot", "yes"), ("bicycle", "yes"), ("bridge", "yes"), ("layer", "1")]
        }
        Class::Underpass => &[("highway", "tertiary"), ("tunnel", "yes"), ("layer", "-1")],
    }
}
