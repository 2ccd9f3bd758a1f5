//! One object of an `.osm` file while its children are still coming.
use std::io::BufRead;

use engine::domain::Point;
use quick_xml::{Reader, XmlVersion, events::BytesStart};

use super::element::{Body, Element, ObjectId, Sort, Tags};

/// An object whose children are still coming.
pub(super) struct Draft {
    pub(super) id: ObjectId,
    at: Option<Point>,
    refs: Vec<i64>,
    tags: Vec<(String, String)>,
    changed: Option<i64>,
}

impl Draft {
    pub(super) fn begin<R: BufRead>(
        start: &BytesStart<'_>,
        reader: &Reader<R>,
        open: &mut Option<Self>,
    ) -> Option<Self> {
        match Self::new(start, reader) {
            Some(draft) => *open = Some(draft),
            None => Self::child(start, reader, open),
        }
        None
    }
    pub(super) fn whole<R: BufRead>(
        start: &BytesStart<'_>,
        reader: &Reader<R>,
        open: &mut Option<Self>,
    ) -> Option<Self> {
        let draft = Self::new(start, reader);
        if draft.is_none() {
            Self::child(start, reader, open);
        }
        draft
    }

    fn new<R: BufRead>(start: &BytesStart<'_>, reader: &Reader<R>) -> Option<Self> {
        let sort = match start.name().as_ref() {
            b"node" => Sort::Node,
            b"way" => Sort::Way,
            b"relation" => Sort::Relation,
            _ => return None,
        };
        let text = |key| attribute(start, reader, key);
        let degrees = |key| text(key).and_then(|value| value.parse::<f64>().ok());
        let at = degrees("lat").zip(degrees("lon")).and_then(|(lat, lon)| Point::new(lat, lon).ok());
        let changed = text("timestamp").and_then(|moment| moment.parse::<jiff::Timestamp>().ok());
        Some(Self {
            id: ObjectId { sort, id: text("id")?.parse().ok()? },
            at,
            refs: Vec::new(),
            tags: Vec::new(),
            changed: changed.map(jiff::Timestamp::as_second),
        })
    }

    fn child<R: BufRead>(start: &BytesStart<'_>, reader: &Reader<R>, open: &mut Option<Self>) {
        let Some(draft) = open else { return };
        let text = |key| attribute(start, reader, key);
        match start.name().as_ref() {
            b"tag" => draft.tags.extend(text("k").zip(text("v"))),
            b"nd" => draft.refs.extend(text("ref").and_then(|id| id.parse::<i64>().ok())),
            b"member" if text("type").as_deref() == Some("way") && text("role").as_deref() != Some("inner") => {
                draft.refs.extend(text("ref").and_then(|id| id.parse::<i64>().ok()));
            }
            _ => {}
        }
    }

    pub(super) fn ends_with(&self, name: &[u8]) -> bool {
        match self.id.sort {
            Sort::Node => name == b"node",
            Sort::Way => name == b"way",
            Sort::Relation => name == b"relation",
        }
    }

    pub(super) fn element(&self) -> Element<'_> {
        Element {
            id: self.id,
            tags: Tags(self.tags.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect()),
            body: match self.id.sort {
                Sort::Node => Body::At(self.at),
                Sort::Way => Body::Nodes(self.refs.clone()),
                Sort::Relation => Body::OuterWays(self.refs.clone()),
            },
            changed: self.changed,
        }
    }
}

fn attribute<R: BufRead>(start: &BytesStart<'_>, reader: &Reader<R>, key: &str) -> Option<String> {
    let found = start.try_get_attribute(key).ok().flatten()?;
    found.decoded_and_normalized_value(XmlVersion::Implicit1_0, reader.decoder()).ok().map(|text| text.into_owned())
}
