//! Tiles that were made stay made, written and, once asked for, compressed, until something changes that they show; the least used go first.
use std::{
    collections::HashMap,
    io::Read,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use bytes::Bytes;
use flate2::{Compression, bufread::GzEncoder};

use super::{Layer, Start, reach_tile, tile};
use crate::{
    service::{Service, ServiceError},
    tile::Address,
};

/// Bytes of tiles that are kept.
const ROOM: usize = 64 << 20;
/// What is loaded by file shows after so many seconds at the latest; what ends disappears so late.
const FRESH_S: i64 = 60;

/// A tile, ready to be sent.
#[derive(Debug)]
pub struct Tile {
    /// As it is; empty where it shows nothing.
    pub plain: Bytes,
    zipped: OnceLock<Bytes>,
}

impl Tile {
    /// From its bytes as they are.
    pub fn new(plain: impl Into<Bytes>) -> Self {
        Self { plain: plain.into(), zipped: OnceLock::new() }
    }
    /// From its bytes as they are and by gzip.
    pub fn with(plain: Bytes, zipped: Bytes) -> Self {
        Self { plain, zipped: zipped.into() }
    }
    /// Its bytes by gzip, made when they are first asked for.
    pub fn zipped(&self) -> Bytes {
        self.zipped.get_or_init(|| zip(&self.plain).into()).clone()
    }

    /// What it may take at most: what is compressed is hardly ever larger.
    fn bytes(&self) -> usize {
        2 * self.plain.len() + size_of::<Self>()
    }
}

/// What a tile was made of: every shard's revision, and the minute.
type Stamp = (Vec<(i64, i64)>, i64);

/// What everyone may see on a tile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Drawn {
    Layer(Layer),
    Reach(Start),
}

type Key = (Drawn, Address);

/// Tiles that were made; of what everyone may see alone.
#[derive(Clone, Debug, Default)]
pub struct KeptTiles(Arc<Mutex<Kept>>);

#[derive(Debug, Default)]
struct Kept {
    stamp: Stamp,
    tiles: HashMap<Key, (Arc<Tile>, u64)>,
    bytes: usize,
    clock: u64,
}

impl Kept {
    fn at(&mut self, stamp: &Stamp) -> &mut Self {
        if self.stamp != *stamp {
            *self = Self { stamp: stamp.clone(), ..Self::default() };
        }
        self
    }

    fn find(&mut self, key: Key) -> Option<Arc<Tile>> {
        self.clock += 1;
        let (tile, used) = self.tiles.get_mut(&key)?;
        *used = self.clock;
        Some(Arc::clone(tile))
    }

    fn put(&mut self, key: Key, tile: &Arc<Tile>) {
        self.clock += 1;
        self.bytes += tile.bytes();
        if let Some((before, _)) = self.tiles.insert(key, (Arc::clone(tile), self.clock)) {
            self.bytes -= before.bytes();
        }
        if self.bytes > ROOM {
            self.drop_half();
        }
    }

    /// Half at a time, so that who makes many is not held up by each.
    fn drop_half(&mut self) {
        let mut used: Vec<u64> = self.tiles.values().map(|(_, used)| *used).collect();
        let middle = used.len() / 2;
        let (_, middle, _) = used.select_nth_unstable(middle);
        let middle = *middle;
        self.tiles.retain(|_, (_, used)| *used > middle);
        self.bytes = self.tiles.values().map(|(tile, _)| tile.bytes()).sum();
    }
}

/// A tile as it is now.
///
/// # Errors
/// What the database says.
pub async fn kept_tile(service: &Service, layer: Layer, address: Address) -> Result<Arc<Tile>, ServiceError> {
    let key = (Drawn::Layer(layer), address);
    // What a council takes back is gone at once: no revision of a shard tells of it.
    if layer == Layer::Asked { made(service, key).await } else { kept(service, key).await }
}

/// A tile of how far one walks from a place, as it is now.
///
/// # Errors
/// [`ServiceError::NotFound`] for what is no place that everyone may find; what the database says.
pub async fn kept_reach(service: &Service, start: Start, address: Address) -> Result<Arc<Tile>, ServiceError> {
    kept(service, (Drawn::Reach(start), address)).await
}

async fn kept(service: &Service, key: Key) -> Result<Arc<Tile>, ServiceError> {
    let stamp = (service.store.index().snapshot().revisions().collect(), service.instant().0.div_euclid(FRESH_S));
    let tiles = &service.config.tiles.0;
    let found = tiles.lock().unwrap_or_else(PoisonError::into_inner).at(&stamp).find(key);
    if let Some(found) = found {
        return Ok(found);
    }
    let made = made(service, key).await?;
    tiles.lock().unwrap_or_else(PoisonError::into_inner).at(&stamp).put(key, &made);
    Ok(made)
}

async fn made(service: &Service, (drawn, address): Key) -> Result<Arc<Tile>, ServiceError> {
    let plain = match drawn {
        Drawn::Layer(layer) => tile(service, layer, address).await?,
        Drawn::Reach(start) => reach_tile(service, start, address).await?,
    };
    Ok(Arc::new(Tile::new(plain)))
}

/// In memory, where nothing can fail to be read or written.
fn zip(plain: &[u8]) -> Vec<u8> {
    let mut zipped = Vec::new();
    let _ = GzEncoder::new(plain, Compression::default()).read_to_end(&mut zipped);
    zipped
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn tile_of(bytes: usize) -> Arc<Tile> {
        Arc::new(Tile::new(vec![7; bytes / 2]))
    }

    fn key(column: u32) -> Key {
        (Drawn::Layer(Layer::Ground), Address::new(14, column, 0).unwrap())
    }

    #[test]
    fn what_was_made_of_something_else_is_gone() {
        let (mut kept, before, after) = (Kept::default(), (vec![(1, 4)], 0), (vec![(1, 5)], 0));
        kept.at(&before).put(key(1), &tile_of(10));
        assert!(kept.at(&before).find(key(1)).is_some());
        assert!(kept.at(&after).find(key(1)).is_none());
    }

    #[test]
    fn the_least_used_go_and_room_is_never_exceeded() {
        let (mut kept, stamp) = (Kept::default(), (Vec::new(), 0));
        for column in 0..100 {
            kept.at(&stamp).put(key(column), &tile_of(ROOM / 50));
            kept.at(&stamp).find(key(0));
            assert!(kept.bytes <= ROOM, "{}", kept.bytes);
        }
        assert!(kept.find(key(0)).is_some() && kept.find(key(1)).is_none());
    }
}
