//! What somebody can do who walks along there, and what else a shop may want: words to tick, never to fill in.
use super::Shop;
use crate::import::KindsOfWork;

/// Where the kind of work is not known.
const ANYWHERE: [&str; 3] = ["customers", "desk", "clean"];
/// What else a shop can do for its street.
pub const ELSE: [&str; 6] = ["tour", "lend", "goods", "room", "poster", "advice"];

/// Codes of what one does at a shop like this, key of the texts `task-...`.
pub fn tasks_of(shop: &Shop) -> Vec<String> {
    let kinds = KindsOfWork::known();
    let own = kinds.find(&shop.trade).and_then(|work| kinds.names(work)).map(|kind| kind.tasks.clone());
    own.filter(|tasks| !tasks.is_empty()).unwrap_or_else(|| ANYWHERE.map(str::to_owned).to_vec())
}

/// Those of the codes that were offered, once each: what a form adds by itself is nothing.
pub fn chosen(shop: &Shop, answer: &str, typed: &[String]) -> Vec<String> {
    let offered = if answer == "else" { ELSE.map(str::to_owned).to_vec() } else { tasks_of(shop) };
    offered.into_iter().filter(|code| typed.contains(code)).collect()
}
