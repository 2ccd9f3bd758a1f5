//! Paths of the map.

/// The map, and everything on it as a list.
pub const MAP: &str = "/kaart";
/// The list of a map that was moved.
pub const MAP_LIST: &str = "/kaart/lijst";
/// How it is drawn (MapLibre Style Specification 8).
pub const MAP_STYLE: &str = "/kaart/stijl.json";
/// What is within so many minutes on foot of a place.
pub fn reach(id: &str, minutes: u8) -> String {
    format!("{MAP}?van={id}&minuten={minutes}")
}
/// How another site shows the map.
pub const EMBED: &str = "/inbedden";
/// The map in a frame of another site.
pub const EMBED_MAP: &str = "/inbedden/kaart";
/// The honeycomb and the list in a frame of another site, without a script.
pub const EMBED_PLAIN: &str = "/inbedden/honingraat";
