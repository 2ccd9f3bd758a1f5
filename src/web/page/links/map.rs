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
/// The picture of the map (PNG) that goes with a page.
pub fn picture(page: &str) -> String {
    format!("{}/kaart.png", page.trim_end_matches('/'))
}
/// The same for paper.
pub fn picture_for_paper(page: &str) -> String {
    format!("{}?maat=papier", picture(page))
}
/// The map that goes with a message of the demo.
pub fn demo_post_map(id: &str) -> String {
    format!("{}/{id}/kaart.png", super::DEMO_POST)
}
