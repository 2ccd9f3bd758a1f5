//! Reads the town's map as any reader of maps would, so that the tests trust the file and not the builder.
use std::{collections::HashMap, path::Path};

use buurtraat::demo::town::{self, Files};
use quick_xml::{Reader, events::Event};

pub type Tags = HashMap<String, String>;
pub type At = (f64, f64);

#[derive(Default)]
pub struct Map {
    pub nodes: HashMap<i64, At>,
    pub tagged: Vec<(At, Tags)>,
    pub ways: Vec<(Vec<i64>, Tags)>,
}

pub fn written(seed: u64, dir: &Path) -> Files {
    town::build(seed).write_to(dir).unwrap()
}

pub fn read(path: &Path) -> Map {
    let mut reader = Reader::from_file(path).unwrap();
    let (mut map, mut buffer) = (Map::default(), Vec::new());
    let (mut at, mut refs, mut tags) = (None, Vec::new(), Tags::new());
    loop {
        let event = reader.read_event_into(&mut buffer).unwrap();
        let (element, closed) = match &event {
            Event::Start(element) => (element, false),
            Event::Empty(element) => (element, true),
            Event::End(end) => {
                match end.name().as_ref() {
                    b"node" => map.tagged.extend(at.take().map(|at| (at, std::mem::take(&mut tags)))),
                    b"way" => map.ways.push((std::mem::take(&mut refs), std::mem::take(&mut tags))),
                    _ => {}
                }
                continue;
            }
            Event::Eof => return map,
            _ => continue,
        };
        let value = |key: &str| {
            let found = element.try_get_attribute(key).unwrap().unwrap();
            found.normalized_value(quick_xml::XmlVersion::Implicit1_0).unwrap().into_owned()
        };
        match element.name().as_ref() {
            b"node" => {
                let here = (value("lat").parse().unwrap(), value("lon").parse().unwrap());
                map.nodes.insert(value("id").parse().unwrap(), here);
                at = (!closed).then_some(here);
            }
            b"nd" => refs.push(value("ref").parse().unwrap()),
            b"tag" => drop(tags.insert(value("k"), value("v"))),
            _ => {}
        }
    }
}

/// Metres on a small flat piece of earth; good to a per mille here.
pub fn metres(a: At, b: At) -> f64 {
    ((a.0 - b.0) * 111_195.0).hypot((a.1 - b.1) * 68_456.0)
}

/// Metres from a point to a line.
pub fn off(point: At, a: At, b: At) -> f64 {
    let flat = |at: At| ((at.1 - point.1) * 68_456.0, (at.0 - point.0) * 111_195.0);
    let ((ax, ay), (bx, by)) = (flat(a), flat(b));
    let (dx, dy) = (bx - ax, by - ay);
    let share = if dx == 0.0 && dy == 0.0 { 0.0 } else { (-(ax * dx + ay * dy) / (dx * dx + dy * dy)).clamp(0.0, 1.0) };
    (ax + share * dx).hypot(ay + share * dy)
}

/// Is the point inside the closed ring?
pub fn inside(ring: &[At], point: At) -> bool {
    ring.windows(2).filter(|pair| crosses(pair[0], pair[1], point)).count() % 2 == 1
}

fn crosses(a: At, b: At, point: At) -> bool {
    (a.0 > point.0) != (b.0 > point.0) && point.1 < a.1 + (point.0 - a.0) / (b.0 - a.0) * (b.1 - a.1)
}

/// Do two pieces of line cross?
pub fn cross(one: &[At], other: &[At]) -> bool {
    let turn = |a: At, b: At, c: At| (b.1 - a.1) * (c.0 - a.0) - (b.0 - a.0) * (c.1 - a.1);
    let apart = |a: &[At], b: &[At]| turn(a[0], a[1], b[0]) * turn(a[0], a[1], b[1]) < 0.0;
    apart(one, other) && apart(other, one)
}
