//! The map of a team: what was asked, who helps, what stays open and at which doors somebody stood, per hexagon of the team's own
//! ground. Only what the team may see is counted, nothing finer than where needs and persons are kept, and nothing of it is ever
//! kept for anybody else.
mod count;
mod layer;
mod listed;
mod middle;
mod period;
mod streets;
mod tile;

pub use count::TeamHexagon;
pub use layer::TeamLayer;
pub use listed::{TeamListed, TeamListedHexagon, team_listed};
pub use middle::team_middle;
pub use period::{NoPeriod, PERIODS, Period};
pub use streets::{STREET_ZOOMS, StreetLine, streets_tile, team_streets};
pub use tile::team_tile;
