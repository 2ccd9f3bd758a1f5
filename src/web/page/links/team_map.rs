//! The map of a team.

/// The map of the team's own ground, and everything on it as a list.
pub const TEAM_MAP: &str = "/team/kaart";
/// The list of a map that was moved.
pub const TEAM_MAP_LIST: &str = "/team/kaart/lijst";
/// How it is drawn (MapLibre Style Specification 8).
pub const TEAM_MAP_STYLE: &str = "/team/kaart/stijl.json";
