//! `.osm.pbf`: blocks that are decoded on all cores, a batch at a time, joined in file order.
use std::{
    fs::File,
    io::{BufReader, SeekFrom},
    path::Path,
};

use engine::domain::Point;
use osmpbf::{BlobDecode, BlobReader, BlobType, ByteOffset, Element as Raw, PrimitiveBlock, RelMemberType};
use rayon::prelude::*;

use super::element::{Body, Element, Gather, ObjectId, Sort, Sorts, Source, Tags};
use crate::import::{FileFault, FileSort, source};

/// Blocks in memory at the same time; each is at most 32 MiB, usually a few hundred kilobytes.
const BATCH: usize = 32;
/// What we can read of what a file may demand of its readers.
const FEATURES: [&str; 2] = ["OsmSchema-V0.6", "DenseNodes"];

/// A file with the place of each of its blocks.
pub(super) struct Pbf {
    reader: BlobReader<BufReader<File>>,
    blocks: Vec<Block>,
    bytes: u64,
    extracted_at: Option<i64>,
}

struct Block {
    offset: ByteOffset,
    end: u64,
    /// What is in it; all sorts until it was decoded once.
    sorts: Sorts,
}

impl Pbf {
    /// Walks over the heads of all blocks: a file that stops halfway is known before anything is decoded.
    pub(super) fn open(path: &Path) -> Result<Self, FileFault> {
        let (file, bytes) = source::open(path, FileSort::OsmPbf)?;
        let reader = BlobReader::new_seekable(BufReader::new(file)).map_err(|error| FileFault::at_byte(0, error))?;
        let mut pbf = Self { reader, blocks: Vec::new(), bytes, extracted_at: None };
        let mut end = 0;
        while let Some(next) = pbf.reader.next_header_skip_blob() {
            let (header, offset) = next.map_err(|error| pbf.stops_or_damaged(end, &error))?;
            let start = end;
            end = pbf.reader.seek_raw(SeekFrom::Current(0)).map_err(|error| FileFault::at_byte(start, error))?;
            if end > bytes {
                return Err(FileFault::stops_at_byte(start));
            }
            let offset = offset.unwrap_or(ByteOffset(start));
            match header.blob_type() {
                BlobType::OsmData => pbf.blocks.push(Block { offset, end, sorts: Sorts::ALL }),
                BlobType::OsmHeader => pbf.read_header(offset, end)?,
                BlobType::Unknown(_) => {}
            }
        }
        if end != bytes {
            return Err(FileFault::stops_at_byte(end));
        }
        if pbf.blocks.is_empty() { Err(FileFault::Empty) } else { Ok(pbf) }
    }

    /// A fault in the last bytes is a file that stops; anywhere else it is damage.
    fn stops_or_damaged(&self, at: u64, error: &osmpbf::Error) -> FileFault {
        if self.bytes - at.min(self.bytes) < 64 * 1024 {
            FileFault::stops_at_byte(at)
        } else {
            FileFault::at_byte(at, error)
        }
    }

    fn read_header(&mut self, offset: ByteOffset, end: u64) -> Result<(), FileFault> {
        let fault = |error: osmpbf::Error| FileFault::at_byte(offset.0, error);
        let header = self.reader.blob_from_offset(offset).and_then(|blob| blob.to_headerblock()).map_err(fault)?;
        let strange = header.required_features().iter().any(|feature| !FEATURES.contains(&feature.as_str()));
        if strange {
            return Err(FileFault::NotWhatItSays { expected: "osm-pbf", found: "osm-history" });
        }
        self.extracted_at = header.osmosis_replication_timestamp();
        self.reader.seek_raw(SeekFrom::Start(end)).map_err(fault)?;
        Ok(())
    }

    /// Decodes one batch; each block says what it holds, for the next look.
    fn batch<G: Gather>(&mut self, from: &[usize], make: &(dyn Fn() -> G + Sync)) -> Result<Vec<G>, FileFault> {
        let mut blobs = Vec::with_capacity(from.len());
        for at in from {
            let offset = self.blocks[*at].offset;
            let blob = self.reader.blob_from_offset(offset).map_err(|error| FileFault::at_byte(offset.0, error))?;
            blobs.push((*at, offset, blob));
        }
        let decoded: Result<Vec<_>, FileFault> = blobs
            .into_par_iter()
            .map(|(at, offset, blob)| match blob.decode() {
                Ok(BlobDecode::OsmData(block)) => Ok((at, gather(&block, make()))),
                Ok(_) => Ok((at, (make(), Sorts::default()))),
                Err(error) => Err(FileFault::at_byte(offset.0, error)),
            })
            .collect();
        let mut parts = Vec::new();
        for (at, (part, sorts)) in decoded? {
            self.blocks[at].sorts = sorts;
            parts.push(part);
        }
        Ok(parts)
    }
}

impl Source for Pbf {
    fn scan<G: Gather>(
        &mut self,
        sorts: Sorts,
        make: &(dyn Fn() -> G + Sync),
        progress: &mut dyn FnMut(u64),
    ) -> Result<G, FileFault> {
        let wanted: Vec<usize> = (0..self.blocks.len()).filter(|at| self.blocks[*at].sorts.meets(sorts)).collect();
        let mut all = make();
        for batch in wanted.chunks(BATCH) {
            self.batch(batch, make)?.into_iter().for_each(|part| all.join(part));
            progress(batch.last().map_or(0, |at| self.blocks[*at].end));
        }
        Ok(all)
    }
    fn bytes(&self) -> u64 {
        self.bytes
    }
    fn extracted_at(&self) -> Option<i64> {
        self.extracted_at
    }
}

fn gather<G: Gather>(block: &PrimitiveBlock, mut part: G) -> (G, Sorts) {
    let mut sorts = Sorts::default();
    block.for_each_element(|raw| {
        let element = element(raw);
        sorts = sorts.or(Sorts::of(element.id.sort));
        part.take(&element);
    });
    (part, sorts)
}

fn element(raw: Raw<'_>) -> Element<'_> {
    let object = |sort, id| ObjectId { sort, id };
    match raw {
        Raw::DenseNode(node) => Element {
            id: object(Sort::Node, node.id()),
            tags: Tags(node.tags().collect()),
            body: Body::At(degrees(node.nano_lat(), node.nano_lon())),
            changed: node.info().map(|info| info.milli_timestamp() / 1000),
        },
        Raw::Node(node) => Element {
            id: object(Sort::Node, node.id()),
            tags: Tags(node.tags().collect()),
            body: Body::At(degrees(node.nano_lat(), node.nano_lon())),
            changed: node.info().milli_timestamp().map(|milli| milli / 1000),
        },
        Raw::Way(way) => Element {
            id: object(Sort::Way, way.id()),
            tags: Tags(way.tags().collect()),
            body: Body::Nodes(way.refs().collect()),
            changed: way.info().milli_timestamp().map(|milli| milli / 1000),
        },
        Raw::Relation(relation) => Element {
            id: object(Sort::Relation, relation.id()),
            tags: Tags(relation.tags().collect()),
            body: Body::OuterWays(outer_ways(&relation)),
            changed: relation.info().milli_timestamp().map(|milli| milli / 1000),
        },
    }
}

/// Whole billionths divided once: the same bits as the decimal text of the other form of file gives.
fn degrees(lat: i64, lon: i64) -> Option<Point> {
    Point::new(lat as f64 / 1e9, lon as f64 / 1e9).ok()
}

fn outer_ways(relation: &osmpbf::Relation<'_>) -> Vec<i64> {
    let outer = |member: &osmpbf::RelMember<'_>| {
        member.member_type == RelMemberType::Way && member.role().is_ok_and(|role| role != "inner")
    };
    relation.members().filter(outer).map(|member| member.member_id).collect()
}
