//! The matching engine of Buurtraat.
//!
//! Pure: no async, no I/O, no clock, no chance; `now` and seeds come in as parameters, so that every answer can be
//! replayed and tested against a brute force. The arrows inside point one way:
//! `domain <- travel <- index <- matching`, and beside them `domain <- prevention`.
//!
//! # The calls others build on
//!
//! ```text
//! travel::build_tiles(nodes: &[RawNode], ways: &[RawWay]) -> Vec<StreetTile>            StreetTile { cell, bytes }
//! travel::Network::from_tiles(tiles: impl IntoIterator<Item = &[u8]>) -> Result<Network, TileError>
//! travel::Network::with_min_component(tiles, min_component: u32) -> Result<Network, TileError>
//! Network::default()                                                                    no streets: all estimates
//!   .len() .is_empty() .snap(Point) -> Option<Snapped { node, access_m }> .street_near(Point) -> Option<&str>
//!   .position(node) -> Point .map_id(node) -> i64 .cell_of(node) -> Cell .neighbours(node) .street_nodes()
//!   .walk(from: Point, max_metres: f64) -> Reached     .walk_with(&mut Walk, from, max_metres) -> Reached
//!   Reached { origin: Option<Snapped>, nodes: Vec<(node, millimetres)> }.metres() -> (node, metres from the point)
//! travel::reach(&Network, &mut Walk, origin: Point, minutes: f64) -> Reach { estimated, cells: Vec<ReachedCell> }
//!   .spot(Point) -> Spot  .doorstep(Point) -> Doorstep       Leg { metres, minutes, estimated }
//!   .legs(&mut Walk, Spot, &[Spot], most_metres) -> Vec<Option<Leg>>                      by nodes, as `near` measures
//!   .steps(&mut Walk, &Doorstep, &[Doorstep], most_metres) -> Vec<Option<Leg>>            from door to door
//! travel::anchors(&Network, addresses: &[Point]) -> Vec<Anchor { cell, at, addresses }>
//!
//! index::Index::new(Arc<Taxonomy>, Arc<Network>) -> Index
//!   .snapshot() -> Arc<Snapshot>   .seen(municipality) -> i64   .get(id) -> Option<Entry>
//!   .publish(municipality, revision, &[Change]) -> Published { Applied, AlreadySeen, Behind { seen } }
//!   .replay(municipality, to_revision, &[Change]) -> Published
//!   .replace(municipality, revision, Vec<Entry>)   .merge(municipality) -> bool   .merge_where_needed() -> usize
//!   .rebuilt_on(Arc<Taxonomy>, Arc<Network>) -> Index
//! Change::{Put(Entry), Remove(EntryId)}
//! Snapshot: .taxonomy() .network() .get(id) .entries() .len() .is_empty() .seen(m) .revisions() .wants_merge() .bytes()
//!   .each_within(&Extent, FnMut(Entry))   .counts_within(&Extent, Resolution, now: Instant) -> Vec<(Cell, u32)>
//!
//! matching::near(&Snapshot, &Weights, &Query, &mut Scratch) -> Suggestions              Scratch::new()
//! matching::tours::tour(&Network, &mut Walk, start: Point, &[Door<K>], Shape) -> Tour<K>             K: Copy + Ord
//! matching::streets::best_stretches(&Network, &mut Walk, &[Business<K>], &[Young], &StreetRules, &StreetWeights,
//!   limit) -> Result<Vec<Stretch<K>>, WeightsError>
//! matching::doors::choose_doors(&Network, &mut Walk, &Taxonomy, &Round, &[OpenNeed], &[Partner],
//!   &[Unconnected<K>]) -> DoorRound<K>
//! matching::doors::gaps(&Network, &mut Walk, (&Taxonomy, need_minutes), &[OpenNeed], &[Partner]) -> Vec<f64>
//!
//! prevention::publication::Partition::new(dwellings: impl IntoIterator<Item = (Cell, u32)>)
//!   -> Result<Partition, PartitionError>                   .zones() -> &[Zone { cell, dwellings }]   .zone_of(Cell)
//! publication::publish(previous: Option<&Publication>, until: Quarter, &Shape, &Taxonomy, &[Contribution],
//!   noise: impl Fn(&[ContributorKey]) -> u64) -> Result<Publication, PublishError>
//!   Shape::{Cells(Partition), Areas(Areas::new(ids, &Taxonomy))}     Contribution { by, cell, area, category, quarter }
//! Publication: .until() .edition() -> Edition { until, numbers: Vec<Number { of, shown }> } .forget(&key) .kept_in(&key)
//! publication::{gap, coverage}(Shown, places) -> Gap, Coverage     Shown.number() -> Option<u32>     Band::of(Shown)
//! ```
pub mod domain;
pub mod index;
pub mod matching;
pub mod prevention;
pub mod travel;
