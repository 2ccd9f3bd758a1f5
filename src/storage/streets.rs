//! Streets as blobs, the anchors of cells, addresses, postcodes and water: what the ground is made of. Shared by all
//! municipalities, so it stands in shard 0.
use std::collections::{BTreeMap, HashMap, HashSet};

use engine::domain::Point;
use engine::travel::{Anchor, StreetTile, merge};
use sea_orm::{EntityTrait, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::{
    AddressRecord, PostcodeRecord, Store, StoreError, StreetTileRecord, Tx, WaterRecord,
    entity::{address, cell_anchor, postcode, street_tile, water},
    upsert::{self, Counts, known},
};

/// The streets of one extract.
#[derive(Clone, Debug, Default)]
pub struct Streets {
    /// Cut in tiles.
    pub tiles: Vec<StreetTile>,
    /// Fingerprint of every way, by its id.
    pub ways: BTreeMap<i64, i64>,
    /// The cell each way is counted in, by its id.
    pub homes: HashMap<i64, i64>,
}

impl Streets {
    /// The tile a way is counted in; the first tile for a way outside all of them.
    fn home(&self, way: i64) -> i64 {
        let first = || self.tiles.first().map(|tile| tile.cell.to_i64()).unwrap_or_default();
        self.homes.get(&way).copied().unwrap_or_else(first)
    }
}

/// Ways and fingerprints of a tile: 16 bytes each, as `(way, (shard, fingerprint))`.
fn prints(bytes: &[u8]) -> impl Iterator<Item = (i64, (i64, i64))> + '_ {
    let number = |bytes: &[u8]| bytes.iter().rev().fold(0_i64, |sum, byte| sum << 8 | i64::from(*byte));
    bytes.chunks_exact(16).map(move |pair| (number(&pair[..8]), (0, number(&pair[8..]))))
}

impl Tx {
    /// Lays the streets of an extract over what is there: its ways replace those of the same id, and what an older
    /// extract had inside its bounds and it has not is gone. Counts ways; true when the network differs.
    pub async fn put_streets(&mut self, extract: Streets) -> Result<(Counts, bool), StoreError> {
        let old = self.street_tiles().await?;
        let known: HashMap<i64, (i64, i64)> = old.iter().flat_map(|tile| prints(&tile.ways)).collect();
        let mut counts = Counts::default();
        for (way, print) in &extract.ways {
            counts.judge(known.get(way), *print);
        }
        let ids: HashSet<i64> = extract.ways.keys().copied().collect();
        let mut rows = Vec::new();
        let mut old: BTreeMap<i64, StreetTileRecord> = old.into_iter().map(|tile| (tile.cell, tile)).collect();
        let mut homes: BTreeMap<i64, Vec<u8>> = BTreeMap::new();
        for (way, print) in &extract.ways {
            let home = homes.entry(extract.home(*way)).or_default();
            home.extend(way.to_le_bytes());
            home.extend(print.to_le_bytes());
        }
        for tile in &extract.tiles {
            let cell = tile.cell.to_i64();
            let before = old.remove(&cell);
            let under = before.as_ref().map(|tile| tile.bytes.as_slice());
            let bytes = merge(under, &tile.bytes, &ids).map_err(|fault| StoreError::Corrupt(fault.to_string()))?;
            let mut ways = homes.remove(&cell).unwrap_or_default();
            let kept = before.iter().flat_map(|tile| prints(&tile.ways)).filter(|(way, _)| !ids.contains(way));
            for (way, (_, print)) in kept {
                ways.extend(way.to_le_bytes());
                ways.extend(print.to_le_bytes());
            }
            if before.is_none_or(|before| before.bytes != bytes || before.ways != ways) {
                rows.push(StreetTileRecord { municipality_id: 0, cell, bytes, ways });
            }
        }
        let differs = !rows.is_empty();
        upsert::put_all::<street_tile::Entity, street_tile::ActiveModel>(self.conn(), rows).await?;
        Ok((counts, differs))
    }

    /// Replaces all anchors.
    pub async fn put_anchors(&mut self, anchors: Vec<Anchor>) -> Result<(), StoreError> {
        cell_anchor::Entity::delete_many().exec(self.conn()).await?;
        let rows = anchors.into_iter().map(|anchor| cell_anchor::Model {
            municipality_id: 0,
            cell: anchor.cell.to_i64(),
            lat: anchor.at.lat(),
            lon: anchor.at.lon(),
            addresses: i64::from(anchor.addresses),
        });
        upsert::put_all::<cell_anchor::Entity, cell_anchor::ActiveModel>(self.conn(), rows.collect()).await
    }

    /// Stores addresses; a second time changes nothing.
    pub async fn put_addresses(&mut self, rows: Vec<AddressRecord>) -> Result<Counts, StoreError> {
        use address::Column as C;
        let known =
            known::<address::Entity>(self.conn(), [C::MunicipalityId, C::Id, C::Fingerprint, C::Source], "osm").await?;
        let mut counts = Counts::default();
        let rows = rows.into_iter().filter(|row| counts.judge(known.get(&row.id), row.fingerprint)).collect();
        upsert::put_all::<address::Entity, address::ActiveModel>(self.conn(), rows).await?;
        Ok(counts)
    }

    /// Every address point, for anchors.
    pub async fn addresses(&self) -> Result<Vec<AddressRecord>, StoreError> {
        Ok(address::Entity::find().all(self.conn()).await?)
    }

    /// All street tiles as they will be after the commit.
    pub async fn street_tiles(&self) -> Result<Vec<StreetTileRecord>, StoreError> {
        Ok(street_tile::Entity::find().order_by_asc(street_tile::Column::Cell).all(self.conn()).await?)
    }

    /// Stores postcodes; a second time changes nothing.
    pub async fn put_postcodes(&mut self, rows: Vec<PostcodeRecord>) -> Result<Counts, StoreError> {
        let known: HashMap<(String, String), (i64, i64)> = postcode::Entity::find()
            .all(self.conn())
            .await?
            .into_iter()
            .map(|row| ((row.code, row.place), (0, row.fingerprint)))
            .collect();
        let mut counts = Counts::default();
        let rows = rows
            .into_iter()
            .filter(|row| counts.judge(known.get(&(row.code.clone(), row.place.clone())), row.fingerprint))
            .collect();
        upsert::put_all::<postcode::Entity, postcode::ActiveModel>(self.conn(), rows).await?;
        Ok(counts)
    }

    /// Stores water lines; a second time changes nothing.
    pub async fn put_water(&mut self, rows: Vec<WaterRecord>) -> Result<Counts, StoreError> {
        let known = water::Entity::find().all(self.conn()).await?;
        let known: HashMap<Uuid, (i64, i64)> = known.into_iter().map(|row| (row.id, (0, row.fingerprint))).collect();
        let mut counts = Counts::default();
        let rows = rows.into_iter().filter(|row| counts.judge(known.get(&row.id), row.fingerprint)).collect();
        upsert::put_all::<water::Entity, water::ActiveModel>(self.conn(), rows).await?;
        Ok(counts)
    }
}

impl Store {
    /// Water lines, for the picture.
    pub async fn water(&self) -> Result<Vec<(Uuid, serde_json::Value)>, StoreError> {
        Ok(water::Entity::find().all(self.reader()).await?.into_iter().map(|row| (row.id, row.line)).collect())
    }

    /// The anchor with most addresses at the coarsest resolution: the middle of what is loaded.
    pub async fn busiest_anchor(&self) -> Result<Option<Point>, StoreError> {
        let rows = cell_anchor::Entity::find()
            .order_by_desc(cell_anchor::Column::Addresses)
            .order_by_asc(cell_anchor::Column::Cell)
            .limit(1)
            .all(self.reader())
            .await?;
        Ok(rows.first().and_then(|row| Point::new(row.lat, row.lon).ok()))
    }

    /// Are there streets at all?
    pub async fn has_streets(&self) -> Result<bool, StoreError> {
        Ok(street_tile::Entity::find().one(self.reader()).await?.is_some())
    }
}
