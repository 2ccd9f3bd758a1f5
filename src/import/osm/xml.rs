//! `.osm`: the same objects in XML, one after the other.
use std::{
    fs::File,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
};

use engine::domain::Point;
use quick_xml::{
    Reader, XmlVersion,
    errors::{Error, IllFormedError},
    events::{BytesStart, Event},
};

use super::element::{Body, Element, Gather, ObjectId, Sort, Sorts, Source, Tags};
use crate::import::{FileFault, FileSort, source};

/// A file that is read again for each look.
pub(super) struct Xml {
    path: PathBuf,
    bytes: u64,
}

impl Xml {
    /// Looks at the first bytes.
    pub(super) fn open(path: &Path) -> Result<Self, FileFault> {
        let (_, bytes) = source::open(path, FileSort::OsmXml)?;
        Ok(Self { path: path.to_owned(), bytes })
    }
}

impl Source for Xml {
    fn scan<G: Gather>(
        &mut self,
        sorts: Sorts,
        make: &(dyn Fn() -> G + Sync),
        progress: &mut dyn FnMut(u64),
    ) -> Result<G, FileFault> {
        let file = File::open(&self.path).map_err(|error| FileFault::Unreadable { why: error.to_string() })?;
        let mut reader = Reader::from_reader(BufReader::new(file));
        let mut all = make();
        let mut buffer = Vec::new();
        let mut open: Option<Draft> = None;
        let mut closed = false;
        for count in 0_u64.. {
            let at = reader.buffer_position();
            if count.is_multiple_of(1 << 16) {
                progress(at);
            }
            let event = reader.read_event_into(&mut buffer).map_err(|error| fault(at, self.bytes, &error))?;
            let done = match event {
                Event::Eof if closed => break,
                Event::Eof => return Err(FileFault::Truncated { at: format!("byte {at}") }),
                Event::Start(start) => Draft::begin(&start, &reader, &mut open),
                Event::Empty(start) => Draft::whole(&start, &reader, &mut open),
                Event::End(end) => {
                    closed |= end.name().as_ref() == b"osm";
                    open.take_if(|draft| draft.ends_with(end.name().as_ref()))
                }
                _ => None,
            };
            if let Some(draft) = done.filter(|draft| sorts.meets(Sorts::of(draft.id.sort))) {
                all.take(&draft.element());
            }
            buffer.clear();
        }
        progress(self.bytes);
        Ok(all)
    }
    fn bytes(&self) -> u64 {
        self.bytes
    }
    fn extracted_at(&self) -> Option<i64> {
        None
    }
}

/// An error where the file ends is a file that stops halfway; elsewhere it is damage.
fn fault(at: u64, bytes: u64, error: &Error) -> FileFault {
    let at_end = match error {
        Error::Syntax(_) => true,
        Error::IllFormed(why) => matches!(why, IllFormedError::MissingEndTag(_)),
        _ => false,
    };
    if at_end && bytes.saturating_sub(at) < 64 * 1024 {
        return FileFault::Truncated { at: format!("byte {at}") };
    }
    FileFault::Malformed { at: format!("byte {at}"), why: error.to_string() }
}

/// An object whose children are still coming.
struct Draft {
    id: ObjectId,
    at: Option<Point>,
    refs: Vec<i64>,
    tags: Vec<(String, String)>,
    changed: Option<i64>,
}

impl Draft {
    fn begin<R: BufRead>(start: &BytesStart<'_>, reader: &Reader<R>, open: &mut Option<Self>) -> Option<Self> {
        match Self::new(start, reader) {
            Some(draft) => *open = Some(draft),
            None => Self::child(start, reader, open),
        }
        None
    }
    fn whole<R: BufRead>(start: &BytesStart<'_>, reader: &Reader<R>, open: &mut Option<Self>) -> Option<Self> {
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

    fn ends_with(&self, name: &[u8]) -> bool {
        match self.id.sort {
            Sort::Node => name == b"node",
            Sort::Way => name == b"way",
            Sort::Relation => name == b"relation",
        }
    }

    fn element(&self) -> Element<'_> {
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
