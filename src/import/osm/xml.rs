//! `.osm`: the same objects in XML, one after the other.
use std::{
    fs::File,
    io::BufReader,
    path::{Path, PathBuf},
};

use quick_xml::{
    Reader,
    errors::{Error, IllFormedError},
    events::Event,
};

use super::{
    element::{Gather, Sorts, Source},
    xml_object::Draft,
};
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
            if matches!(event, Event::Eof) {
                break;
            }
            closed |= matches!(&event, Event::End(end) if end.name().as_ref() == b"osm");
            let done = match event {
                Event::Start(start) => Draft::begin(&start, &reader, &mut open),
                Event::Empty(start) => Draft::whole(&start, &reader, &mut open),
                Event::End(end) => open.take_if(|draft| draft.ends_with(end.name().as_ref())),
                _ => None,
            };
            if let Some(draft) = done.filter(|draft| sorts.meets(Sorts::of(draft.id.sort))) {
                all.take(&draft.element());
            }
            buffer.clear();
        }
        progress(self.bytes);
        if closed { Ok(all) } else { Err(FileFault::stops_at_byte(self.bytes)) }
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
        return FileFault::stops_at_byte(at);
    }
    FileFault::at_byte(at, error)
}
