//! One tile of the street graph as bytes: what the database keeps, so that a network is loaded without the map file.
use super::varint::{Reader, put, put_signed};
use crate::domain::Cell;

/// First byte of every tile; raised with every change of the format.
const VERSION: u8 = 1;
/// Degrees are kept in whole ten-millionths, as map files do (about 1 cm).
pub(super) const PER_DEGREE: f64 = 1e7;

/// The streets of one H3 cell of resolution 5.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StreetTile {
    /// Which cell.
    pub cell: Cell,
    /// Nodes, names and edges; read by [`super::Network::from_tiles`].
    pub bytes: Vec<u8>,
}

/// Bytes that are no street tile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TileError {
    /// Written by another version of the program.
    #[error("street tile of version {0}, this program reads version 1: import the streets again")]
    Version(u8),
    /// The bytes end too early.
    #[error("street tile ends too early")]
    Truncated,
    /// The checksum does not fit.
    #[error("street tile is damaged: its checksum does not fit")]
    Damaged,
    /// The checksum fits, the contents do not.
    #[error("street tile is malformed: {0}")]
    Malformed(&'static str),
}

/// Contents of a tile; the other end of an edge may lie in another tile, hence map ids.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Contents {
    pub(super) nodes: Vec<TileNode>,
    pub(super) names: Vec<String>,
    pub(super) chains: Vec<Chain>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct TileNode {
    pub(super) id: i64,
    pub(super) lat: i32,
    pub(super) lon: i32,
}

/// Consecutive edges of one way, all but possibly the last node in this tile.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Chain {
    pub(super) way: i64,
    /// Position in the table of names.
    pub(super) name: Option<u32>,
    pub(super) flags: u8,
    pub(super) nodes: Vec<i64>,
    /// Of a ferry: equivalent millimetres per edge; else empty.
    pub(super) ferry_mm: Vec<u32>,
}

/// Bits of [`Chain::flags`].
pub(super) const WALK: u8 = 1;
pub(super) const CYCLE_FORWARD: u8 = 2;
pub(super) const CYCLE_BACKWARD: u8 = 4;
const FERRY: u8 = 8;

impl Contents {
    pub(super) fn encode(&self) -> Vec<u8> {
        let mut bytes = vec![VERSION];
        put(&mut bytes, self.nodes.len() as u64);
        let mut last = TileNode { id: 0, lat: 0, lon: 0 };
        for node in &self.nodes {
            put_signed(&mut bytes, node.id.wrapping_sub(last.id));
            put_signed(&mut bytes, i64::from(node.lat) - i64::from(last.lat));
            put_signed(&mut bytes, i64::from(node.lon) - i64::from(last.lon));
            last = *node;
        }
        put(&mut bytes, self.names.len() as u64);
        for name in &self.names {
            put(&mut bytes, name.len() as u64);
            bytes.extend_from_slice(name.as_bytes());
        }
        put(&mut bytes, self.chains.len() as u64);
        let mut way = 0_i64;
        for chain in &self.chains {
            chain.encode(&mut bytes, way);
            way = chain.way;
        }
        let sum = checksum(&bytes);
        bytes.extend_from_slice(&sum.to_le_bytes());
        bytes
    }

    pub(super) fn decode(bytes: &[u8]) -> Result<Self, TileError> {
        let (body, sum) = bytes.split_last_chunk::<4>().ok_or(TileError::Truncated)?;
        let version = *body.first().ok_or(TileError::Truncated)?;
        if version != VERSION {
            return Err(TileError::Version(version));
        }
        if checksum(body) != u32::from_le_bytes(*sum) {
            return Err(TileError::Damaged);
        }
        let mut reader = Reader::new(&body[1..]);
        let contents = Self { nodes: nodes(&mut reader)?, names: names(&mut reader)?, chains: chains(&mut reader)? };
        let named = contents.chains.iter().filter_map(|chain| chain.name).max();
        if named.is_some_and(|most| most as usize >= contents.names.len()) {
            return Err(TileError::Malformed("a name that is not in the table"));
        }
        if reader.is_done() { Ok(contents) } else { Err(TileError::Malformed("bytes after the last edge")) }
    }
}

impl Chain {
    fn encode(&self, bytes: &mut Vec<u8>, last_way: i64) {
        put_signed(bytes, self.way.wrapping_sub(last_way));
        put(bytes, self.name.map_or(0, |name| u64::from(name) + 1));
        bytes.push(self.flags | if self.ferry_mm.is_empty() { 0 } else { FERRY });
        put(bytes, self.nodes.len() as u64);
        let mut last = 0_i64;
        for node in &self.nodes {
            put_signed(bytes, node.wrapping_sub(last));
            last = *node;
        }
        for mm in &self.ferry_mm {
            put(bytes, u64::from(*mm));
        }
    }

    fn decode(reader: &mut Reader<'_>, last_way: i64) -> Result<Self, TileError> {
        let way = last_way.wrapping_add(reader.signed()?);
        let name = reader.number()?.checked_sub(1).map(u32::try_from).transpose();
        let name = name.map_err(|_| TileError::Malformed("a name that is not in the table"))?;
        let flags = reader.byte()?;
        let count = reader.count()?;
        let mut nodes = Vec::with_capacity(count);
        let mut last = 0_i64;
        for _ in 0..count {
            last = last.wrapping_add(reader.signed()?);
            nodes.push(last);
        }
        let ferry = if flags & FERRY == 0 { 0 } else { count.saturating_sub(1) };
        let mm = |reader: &mut Reader<'_>| {
            u32::try_from(reader.number()?).map_err(|_| TileError::Malformed("a ferry around the world"))
        };
        let ferry_mm = (0..ferry).map(|_| mm(reader)).collect::<Result<_, _>>()?;
        Ok(Self { way, name, flags: flags & !FERRY, nodes, ferry_mm })
    }
}

fn nodes(reader: &mut Reader<'_>) -> Result<Vec<TileNode>, TileError> {
    let (mut id, mut lat, mut lon) = (0_i64, 0_i64, 0_i64);
    let count = reader.count()?;
    let mut nodes = Vec::with_capacity(count);
    for _ in 0..count {
        id = id.wrapping_add(reader.signed()?);
        lat = lat.wrapping_add(reader.signed()?);
        lon = lon.wrapping_add(reader.signed()?);
        nodes.push(TileNode { id, lat: within(lat, 90)?, lon: within(lon, 180)? });
    }
    Ok(nodes)
}

fn within(raw: i64, degrees: i64) -> Result<i32, TileError> {
    let outside = TileError::Malformed("a node outside the earth");
    if raw.unsigned_abs() > degrees.unsigned_abs() * 10_000_000 {
        return Err(outside);
    }
    i32::try_from(raw).map_err(|_| outside)
}

fn names(reader: &mut Reader<'_>) -> Result<Vec<String>, TileError> {
    let mut names = Vec::with_capacity(reader.count()?);
    for _ in 0..names.capacity() {
        let length = reader.count()?;
        let text = std::str::from_utf8(reader.take(length)?);
        names.push(text.map_err(|_| TileError::Malformed("a name that is not UTF-8"))?.to_owned());
    }
    Ok(names)
}

fn chains(reader: &mut Reader<'_>) -> Result<Vec<Chain>, TileError> {
    let count = reader.count()?;
    let mut chains = Vec::with_capacity(count);
    let mut way = 0;
    for _ in 0..count {
        let chain = Chain::decode(reader, way)?;
        way = chain.way;
        chains.push(chain);
    }
    Ok(chains)
}

/// FNV-1a: enough to tell a damaged blob from a whole one; not against an enemy.
fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::*;

    fn sample() -> Contents {
        Contents {
            nodes: vec![
                TileNode { id: -3, lat: 520_000_000, lon: 43_000_000 },
                TileNode { id: 9_000_000_000, lat: 520_000_100, lon: -43_000_000 },
            ],
            names: vec!["Kade".to_owned(), "Straße".to_owned()],
            chains: vec![
                Chain { way: 12, name: Some(1), flags: WALK, nodes: vec![-3, 9_000_000_000], ferry_mm: vec![] },
                Chain { way: 7, name: None, flags: WALK, nodes: vec![9_000_000_000, 5], ferry_mm: vec![77] },
            ],
        }
    }

    #[test]
    fn a_tile_reads_back_as_it_was_written() {
        assert_eq!(Contents::decode(&sample().encode()).unwrap(), sample());
    }

    #[test]
    fn every_cut_and_every_flipped_bit_is_an_error_and_never_a_panic() {
        let bytes = sample().encode();
        for cut in 0..bytes.len() {
            assert!(Contents::decode(&bytes[..cut]).is_err(), "cut at {cut}");
        }
        for bit in 0..bytes.len() * 8 {
            let mut damaged = bytes.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            assert!(Contents::decode(&damaged).is_err(), "bit {bit}");
        }
    }

    #[test]
    fn nonsense_with_a_fitting_checksum_is_an_error_and_never_a_panic() {
        let body = sample().encode();
        let body = &body[..body.len() - 4];
        for at in 1..body.len() {
            for byte in [0, 0x7f, 0x80, 0xff] {
                let mut damaged = body.to_vec();
                damaged[at] = byte;
                let sum = checksum(&damaged);
                damaged.extend_from_slice(&sum.to_le_bytes());
                let _ = Contents::decode(&damaged);
            }
        }
    }
}
