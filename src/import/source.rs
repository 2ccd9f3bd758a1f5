//! Opens files with suspicion: the first bytes and the size are looked at before the rest is read.
use std::{
    fs::File,
    io::Read,
    path::{Path, PathBuf},
};

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
    /// A directory of services: JSON, or tables in a zip.
    Hsds,
    /// Figures of areas, JSON.
    Figures,
    /// OpenStreetMap, binary.
    OsmPbf,
    /// OpenStreetMap, XML.
    OsmXml,
}

/// Enough to know a file by.
const HEAD_BYTES: u64 = 4096;

/// Signatures of what people upload by mistake.
const SIGNATURES: [(&[u8], &str); 11] = [
    (b"PK\x03\x04", "zip"),
    (b"\xD0\xCF\x11\xE0", "office"),
    (b"\x1F\x8B", "gzip"),
    (b"BZh", "bzip2"),
    (b"7z\xBC\xAF", "seven-zip"),
    (b"%PDF", "pdf"),
    (b"\x89PNG", "picture"),
    (b"\xFF\xD8\xFF", "picture"),
    (b"SQLite format 3", "sqlite"),
    (b"PMTiles", "pmtiles"),
    (b"\x00\x00\x27\x0A", "shapefile"),
];

impl FileSort {
    /// Stable code, key of the texts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::GeoJson => "geojson",
            Self::Table => "table",
            Self::Hsds => "hsds",
            Self::Figures => "figures",
            Self::OsmPbf => "osm-pbf",
            Self::OsmXml => "osm-xml",
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

/// The tables in a folder and in those right below it, in order of their paths: what a package of tables is made of.
///
/// # Errors
/// [`FileFault::Unreadable`].
pub fn tables_in(folder: &Path) -> Result<Vec<PathBuf>, FileFault> {
    let mut found = Vec::new();
    let mut folders = vec![(folder.to_owned(), true)];
    while let Some((folder, goes_on)) = folders.pop() {
        for entry in std::fs::read_dir(&folder).map_err(unreadable)? {
            let path = entry.map_err(unreadable)?.path();
            match path.is_dir() {
                true if goes_on => folders.push((path, false)),
                true => {}
                false if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv")) => found.push(path),
                false => {}
            }
        }
    }
    found.sort();
    Ok(found)
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
        FileSort::GeoJson | FileSort::Figures => found == "json",
        FileSort::Hsds => found == "json" || found == "zip",
        FileSort::Table => found == "text" || found == "json" && !head.trim_ascii_start().starts_with(b"{"),
        FileSort::OsmPbf => found == OSM_PBF,
        FileSort::OsmXml => found == OSM_XML,
    };
    if fits {
        return Ok(());
    }
    Err(FileFault::NotWhatItSays { expected: sort.code(), found })
}

const OSM_PBF: &str = "osm-pbf";
const OSM_XML: &str = "osm-xml";

/// Code of what a file is by its first bytes.
pub(crate) fn sniff(head: &[u8]) -> &'static str {
    if let Some((_, name)) = SIGNATURES.iter().find(|(start, _)| head.starts_with(start)) {
        return name;
    }
    if head.len() > 15 && head[4..].starts_with(b"\x0A\x09OSMHeader") {
        return OSM_PBF;
    }
    let wide = head.starts_with(b"\xFF\xFE") || head.starts_with(b"\xFE\xFF");
    if head.contains(&0) && !wide {
        return "binary";
    }
    let text = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start();
    match text {
        [b'{' | b'[', ..] => "json",
        [b'<', ..] if contains(text, b"<osmChange") => "osm-changes",
        [b'<', ..] if contains(text, b"<osm") => OSM_XML,
        [b'<', ..] if contains(&text.to_ascii_lowercase(), b"<html") => "html",
        [b'<', ..] => "xml",
        _ => "text",
    }
}

fn contains(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|window| window == part)
}

fn unreadable(error: std::io::Error) -> FileFault {
    FileFault::Unreadable { why: error.to_string() }
}
