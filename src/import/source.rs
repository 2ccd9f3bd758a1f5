//! Opens files with suspicion: the first bytes and the size are looked at before the rest is read.
use std::{fs::File, io::Read, path::Path};

use super::FileFault;

/// The most bytes a text file (table, GeoJSON) may have; map extracts are streamed and have no limit.
pub const MOST_TEXT_BYTES: u64 = 512 * 1024 * 1024;

/// What a file should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileSort {
    /// A GeoJSON FeatureCollection.
    GeoJson,
    /// A table: CSV or tab separated.
    Table,
    /// OpenStreetMap, binary.
    OsmPbf,
    /// OpenStreetMap, XML.
    OsmXml,
}

/// Enough to know a file by.
const HEAD_BYTES: u64 = 4096;

/// Signatures of what people upload by mistake.
const SIGNATURES: [(&[u8], &str); 11] = [
    (b"PK\x03\x04", "a zip archive or Excel workbook"),
    (b"\xD0\xCF\x11\xE0", "an old Excel or Word file"),
    (b"\x1F\x8B", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"7z\xBC\xAF", "a 7-zip archive"),
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xFF\xD8\xFF", "a picture"),
    (b"SQLite format 3", "an SQLite database"),
    (b"PMTiles", "a PMTiles file"),
    (b"\x00\x00\x27\x0A", "a shapefile"),
];

impl FileSort {
    const fn name(self) -> &'static str {
        match self {
            Self::GeoJson => "GeoJSON",
            Self::Table => "a table (CSV)",
            Self::OsmPbf => "an OpenStreetMap extract (.osm.pbf)",
            Self::OsmXml => "an OpenStreetMap file (.osm)",
        }
    }
}

/// Reads a text file as a whole, once its first bytes and its size are what they should be.
///
/// # Errors
/// [`FileFault`]: unreadable, empty, not what it says, too large.
pub fn read_file(path: &Path, sort: FileSort) -> Result<Vec<u8>, FileFault> {
    let (mut file, bytes) = open(path, sort)?;
    if bytes > MOST_TEXT_BYTES {
        return Err(FileFault::TooLarge { bytes, most: MOST_TEXT_BYTES });
    }
    let mut all = Vec::with_capacity(usize::try_from(bytes).unwrap_or_default());
    file.by_ref().take(MOST_TEXT_BYTES).read_to_end(&mut all).map_err(unreadable)?;
    Ok(all)
}

/// Opens a file at its start, with its size, once its first bytes are what they should be.
pub(crate) fn open(path: &Path, sort: FileSort) -> Result<(File, u64), FileFault> {
    let file = File::open(path).map_err(unreadable)?;
    let about = file.metadata().map_err(unreadable)?;
    if about.is_dir() {
        return Err(FileFault::Unreadable { why: "it is a folder".to_owned() });
    }
    let mut head = Vec::new();
    (&file).take(HEAD_BYTES).read_to_end(&mut head).map_err(unreadable)?;
    check_head(&head, sort)?;
    let file = File::open(path).map_err(unreadable)?;
    Ok((file, about.len()))
}

/// Refuses what cannot be `sort` by its first bytes.
pub(crate) fn check_head(head: &[u8], sort: FileSort) -> Result<(), FileFault> {
    if head.trim_ascii().is_empty() {
        return Err(FileFault::Empty);
    }
    let found = sniff(head);
    let fits = match sort {
        FileSort::GeoJson => found == "JSON",
        FileSort::Table => found == "text" || found == "JSON" && !head.trim_ascii_start().starts_with(b"{"),
        FileSort::OsmPbf => found == OSM_PBF,
        FileSort::OsmXml => found == OSM_XML,
    };
    if fits {
        return Ok(());
    }
    Err(FileFault::NotWhatItSays { expected: sort.name().to_owned(), found: found.to_owned() })
}

const OSM_PBF: &str = "an OpenStreetMap extract in binary form";
const OSM_XML: &str = "an OpenStreetMap file in XML";

/// What a file is by its first bytes.
pub(crate) fn sniff(head: &[u8]) -> &'static str {
    if let Some((_, name)) = SIGNATURES.iter().find(|(start, _)| head.starts_with(start)) {
        return name;
    }
    if head.len() > 15 && head[4..].starts_with(b"\x0A\x09OSMHeader") {
        return OSM_PBF;
    }
    let wide = head.starts_with(b"\xFF\xFE") || head.starts_with(b"\xFE\xFF");
    if head.contains(&0) && !wide {
        return "binary data";
    }
    let text = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start();
    match text {
        [b'{' | b'[', ..] => "JSON",
        [b'<', ..] if contains(text, b"<osmChange") => "a list of changes to OpenStreetMap",
        [b'<', ..] if contains(text, b"<osm") => OSM_XML,
        [b'<', ..] if contains(&text.to_ascii_lowercase(), b"<html") => "a web page",
        [b'<', ..] => "XML",
        _ => "text",
    }
}

fn contains(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|window| window == part)
}

fn unreadable(error: std::io::Error) -> FileFault {
    FileFault::Unreadable { why: error.to_string() }
}
