//! A whole map in one file (PMTiles 3): tiles are read from where they lie in it, nothing is unpacked beforehand.
use std::{
    fs::File,
    io::{self, Read, Write},
    path::{Path, PathBuf},
    sync::Arc,
};

use bytes::Bytes;
use flate2::{read::GzDecoder, write::GzEncoder};
use pmtiles::{
    AsyncBackend, AsyncPmTilesReader, BackendResponse, Compression, PmtError, PmtResult, TileCoord, TileType,
};
use serde_json::Value;

use super::Address;

/// The version that is read.
const VERSION: u8 = 3;

/// Why a file gives no map.
#[derive(Debug, thiserror::Error)]
pub enum ArchiveFault {
    /// It cannot be read, is none, or is damaged.
    #[error("{0}")]
    Broken(#[from] PmtError),
    /// It is of another version.
    #[error("it is PMTiles {0}, not {VERSION}")]
    OtherVersion(u8),
    /// It is one of pictures, or of another sort of vector tiles.
    #[error("its tiles are no vector tiles (MVT)")]
    OtherTiles,
    /// One of its tiles is larger than any map can draw.
    #[error("a tile of it is too large")]
    TooLarge,
}

/// A map that lies in one file.
#[derive(Clone)]
pub struct Archive(Arc<Inner>);

struct Inner {
    path: PathBuf,
    reader: AsyncPmTilesReader<Ranges>,
    about: Value,
}

impl std::fmt::Debug for Archive {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Archive").field(&self.0.path).finish()
    }
}

impl Archive {
    /// Opens a file and reads what it says of itself.
    ///
    /// # Errors
    /// [`ArchiveFault`].
    pub async fn open(path: &Path) -> Result<Self, ArchiveFault> {
        let file = File::open(path).map_err(PmtError::from)?;
        let reader = AsyncPmTilesReader::try_from_source(Ranges(Arc::new(file))).await?;
        match reader.get_header().spec_version() {
            VERSION => {}
            other => return Err(ArchiveFault::OtherVersion(other)),
        }
        if reader.get_header().tile_type != TileType::Mvt {
            return Err(ArchiveFault::OtherTiles);
        }
        // A map without a word about itself is a map.
        let about = reader.get_metadata().await.ok().and_then(|text| serde_json::from_str(&text).ok());
        Ok(Self(Arc::new(Inner { path: path.to_owned(), reader, about: about.unwrap_or_default() })))
    }

    /// The zooms it has tiles of.
    pub fn zooms(&self) -> (u8, u8) {
        let header = self.0.reader.get_header();
        (header.min_zoom, header.max_zoom)
    }

    /// Whose work it is, without the marks of a page: what a file says is shown, never run.
    pub fn attribution(&self) -> String {
        plain(self.0.about["attribution"].as_str().unwrap_or_default())
    }

    /// The layers inside its tiles, each with what is said of its marks and of which sort that is; as far as it says so.
    pub fn contents(&self) -> Vec<(String, Vec<(String, String)>)> {
        let layers = self.0.about["vector_layers"].as_array().map(Vec::as_slice).unwrap_or_default();
        let fields = |layer: &Value| {
            let of = |(key, sort): (&String, &Value)| (key.clone(), sort.as_str().unwrap_or_default().to_owned());
            layer["fields"].as_object().map(|fields| fields.iter().map(of).collect()).unwrap_or_default()
        };
        layers.iter().filter_map(|layer| Some((layer["id"].as_str()?.to_owned(), fields(layer)))).collect()
    }

    /// One tile, plain and by gzip; nothing where the file has none.
    ///
    /// # Errors
    /// [`ArchiveFault`] for a file that was damaged, or is gone.
    pub async fn tile(&self, address: Address) -> Result<Option<[Bytes; 2]>, ArchiveFault> {
        let at = TileCoord::new(address.zoom(), address.column(), address.row())?;
        let Some(kept) = self.0.reader.get_tile(at).await? else { return Ok(None) };
        let (plain, zipped) = match self.0.reader.get_header().tile_compression {
            Compression::Gzip => (unzipped(&kept)?, kept),
            Compression::None => (kept.clone(), zipped(&kept)?),
            other => return Err(PmtError::UnsupportedCompression(other).into()),
        };
        Ok(Some([plain, zipped]))
    }
}

/// Most bytes of one tile: none that a map can draw has more.
const MOST: u64 = 16 << 20;

fn unzipped(kept: &[u8]) -> Result<Bytes, ArchiveFault> {
    let mut plain = Vec::with_capacity(kept.len() * 2);
    let read = GzDecoder::new(kept).take(MOST + 1).read_to_end(&mut plain).map_err(PmtError::from)?;
    if read as u64 > MOST { Err(ArchiveFault::TooLarge) } else { Ok(plain.into()) }
}

fn zipped(plain: &[u8]) -> Result<Bytes, ArchiveFault> {
    let mut zipped = GzEncoder::new(Vec::new(), flate2::Compression::fast());
    zipped.write_all(plain).map_err(PmtError::from)?;
    Ok(zipped.finish().map_err(PmtError::from)?.into())
}

/// Words between the marks of a page, each space once.
fn plain(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    let mut is_mark = false;
    for letter in text.chars() {
        match letter {
            '<' => is_mark = true,
            '>' if is_mark => is_mark = false,
            letter if !is_mark => words.push(letter),
            _ => {}
        }
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Reads pieces of a file. Not mapped into memory: a file that is replaced while it is read would end the program.
struct Ranges(Arc<File>);

impl AsyncBackend for Ranges {
    async fn read(&self, offset: u64, length: usize) -> PmtResult<BackendResponse> {
        let file = Arc::clone(&self.0);
        let read = tokio::task::spawn_blocking(move || piece(&file, offset, length)).await;
        Ok(BackendResponse::new(read.map_err(io::Error::other)??))
    }
}

/// What the file has from `offset` on, up to `length` bytes.
fn piece(file: &File, offset: u64, length: usize) -> io::Result<Bytes> {
    let rest = file.metadata()?.len().saturating_sub(offset);
    // A damaged directory may ask for more than there is.
    let mut bytes = vec![0; length.min(usize::try_from(rest).unwrap_or(usize::MAX))];
    let mut read = 0;
    while read < bytes.len() {
        match at(file, &mut bytes[read..], offset + read as u64)? {
            0 => break,
            some => read += some,
        }
    }
    bytes.truncate(read);
    Ok(bytes.into())
}

#[cfg(unix)]
fn at(file: &File, bytes: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, bytes, offset)
}

#[cfg(windows)]
fn at(file: &File, bytes: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, bytes, offset)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_file_says_of_itself_is_shown_without_marks() {
        let said = r#"<a href="https://maps.example" onclick="x()">Maps</a> &amp;  <b>others</b>"#;
        assert_eq!(plain(said), "Maps &amp; others");
        assert_eq!(plain("a < b"), "a");
    }
}
