//! What is drawn on a map, for whoever looks: the same tiles for the browser, for paper and for pictures. Public layers hold what
//! everyone may find; persons and needs are in none of them.
mod areas;
mod asked;
mod basemap;
mod ground;
mod hexagons;
mod kept;
mod known_ground;
mod layer;
mod listed;
mod outlines;
mod piece;
mod places;
mod reach;
mod setting;
pub mod team;
mod tile;

pub use basemap::{BASEMAP, basemap, basemap_tile};
pub use hexagons::{Hexagon, class_of, hexagons, resolution_at};
pub use kept::{KeptTiles, Tile, kept_reach, kept_tile};
pub use known_ground::{AreaSaid, KeptGround, KnownGround, known_ground};
pub use layer::Layer;
pub use listed::{Listed, ListedHexagon, ListedPlace, MOST_LISTED, Wanted, listed};
pub use outlines::Outlines;
pub use piece::{HERE, Piece, layer_of_class, picture, piece};
pub use places::{CLUSTERS_UP_TO, Place, Spot, places, spots};
pub use reach::{Around, BANDS, REACH_ZOOMS, Start, around};
pub use setting::{GroundElsewhere, MapSetting, Parent};
pub use tile::{found_tile, reach_tile, tile};
