//! Walking times over the streets: tiles for storage, the network they join into, and what one can reach on it.
//!
//! Definitions (so that two programs agree to the last bit):
//! - a node stands at whole 1e-7 degrees; an edge is the great circle between its nodes, rounded **up** to millimetres,
//!   a ferry its minutes at walking speed and never shorter than its great circle;
//! - metres between two snapped points = `access of the origin + millimetres / 1000 + access of the other`, added in
//!   that order; minutes = metres / ([`WALK_KMH`] x 1000 / 60);
//! - without the network on either end: minutes = straight metres x [`ESTIMATE_FACTOR`] / (the same speed).
mod anchor;
mod between;
mod component;
mod doorstep;
mod grid;
mod lines;
mod merge;
mod network;
mod raw;
mod reach;
mod tile;
mod tiles;
mod varint;
mod walk;

pub use anchor::{Anchor, anchors};
pub use between::{Leg, Spot};
pub use doorstep::{Doorstep, Front};
pub use merge::merge;
pub use network::{Network, Snapped};
pub use raw::{RawNode, RawWay};
pub use reach::{Reach, ReachedCell, reach};
pub use tile::{StreetTile, TileError};
pub use tiles::build_tiles;
pub(crate) use walk::limit_mm;
pub use walk::{Reached, Walk};

/// Walking speed.
pub const WALK_KMH: f64 = 5.0;
/// How much longer a walk is than the straight line, where no street network says better.
pub const ESTIMATE_FACTOR: f64 = 1.3;
/// A point further than this from every street node does not touch the network.
pub const SNAP_METRES: f64 = 250.0;
/// Street nodes of a smaller component (a courtyard, a piece cut off by the extract) are never snapped to.
pub const MIN_COMPONENT: u32 = 500;
/// Metres walked in a minute.
pub const METRES_PER_MINUTE: f64 = WALK_KMH * 1000.0 / 60.0;
