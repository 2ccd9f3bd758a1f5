//! A new extract laid over what is stored: neighbouring extracts share tiles, and neither may drop the other's streets.
use std::collections::{BTreeMap, HashMap, HashSet};

use super::tile::{Chain, Contents, TileError, TileNode};

/// The tile with the streets of both. A way whose id is in `ways` is taken from `new` only; any other way of `old`
/// stays, unless all its nodes in this tile lie within the bounds of `new`: there the new extract knows better.
///
/// # Errors
/// [`TileError`] when either is no tile.
pub fn merge(old: Option<&[u8]>, new: &[u8], ways: &HashSet<i64>) -> Result<Vec<u8>, TileError> {
    let fresh = Contents::decode(new)?;
    let Some(old) = old else { return Ok(fresh.encode()) };
    let mut old = Contents::decode(old)?;
    let bounds = Bounds::of(&fresh.nodes);
    let at: HashMap<i64, TileNode> = old.nodes.iter().map(|node| (node.id, *node)).collect();
    old.chains.retain(|chain| {
        let gone = chain.nodes.iter().filter_map(|node| at.get(node)).all(|node| bounds.hold(node));
        !ways.contains(&chain.way) && !gone
    });
    Ok(join(old, fresh).encode())
}

struct Bounds {
    low: (i32, i32),
    high: (i32, i32),
}

impl Bounds {
    fn of(nodes: &[TileNode]) -> Self {
        let edge = |pick: fn(&TileNode) -> i32| {
            let (low, high) = (nodes.iter().map(pick).min(), nodes.iter().map(pick).max());
            (low.unwrap_or(i32::MAX), high.unwrap_or(i32::MIN))
        };
        let (south, north) = edge(|node| node.lat);
        let (west, east) = edge(|node| node.lon);
        Self { low: (south, west), high: (north, east) }
    }
    const fn hold(&self, node: &TileNode) -> bool {
        self.low.0 <= node.lat && node.lat <= self.high.0 && self.low.1 <= node.lon && node.lon <= self.high.1
    }
}

/// Both, in the order in which tiles are written: nodes by id, names sorted, chains sorted.
fn join(old: Contents, fresh: Contents) -> Contents {
    let used: HashSet<i64> = old.chains.iter().flat_map(|chain| chain.nodes.iter().copied()).collect();
    let kept = old.nodes.into_iter().filter(|node| used.contains(&node.id));
    let mut nodes: BTreeMap<i64, TileNode> = kept.map(|node| (node.id, node)).collect();
    nodes.extend(fresh.nodes.into_iter().map(|node| (node.id, node)));
    let named = |names: Vec<String>, chains: Vec<Chain>| {
        let name = move |chain: &Chain| chain.name.and_then(|at| names.get(at as usize).cloned());
        chains.into_iter().map(move |chain| (name(&chain), chain)).collect::<Vec<_>>()
    };
    let mut chains = named(old.names, old.chains);
    chains.extend(named(fresh.names, fresh.chains));
    let mut names: Vec<String> = chains.iter().filter_map(|(name, _)| name.clone()).collect();
    names.sort_unstable();
    names.dedup();
    let place = |name: &String| names.binary_search(name).ok().and_then(|at| u32::try_from(at).ok());
    let mut chains: Vec<Chain> =
        chains.into_iter().map(|(name, chain)| Chain { name: name.as_ref().and_then(place), ..chain }).collect();
    chains.sort_unstable();
    chains.dedup();
    Contents { nodes: nodes.into_values().collect(), names, chains }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::*;

    fn street(way: i64, name: &str, nodes: [(i64, i32); 2]) -> Contents {
        Contents {
            nodes: nodes.iter().map(|(id, lon)| TileNode { id: *id, lat: 520_000_000, lon: *lon }).collect(),
            names: vec![name.to_owned()],
            chains: vec![Chain {
                way,
                name: Some(0),
                flags: super::super::tile::WALK,
                nodes: nodes.iter().map(|(id, _)| *id).collect(),
                ferry_mm: vec![],
            }],
        }
    }

    fn ways(bytes: &[u8]) -> Vec<(i64, String)> {
        let all = Contents::decode(bytes).unwrap();
        all.chains.iter().map(|chain| (chain.way, all.names[chain.name.unwrap() as usize].clone())).collect()
    }

    #[test]
    fn a_neighbouring_extract_keeps_the_streets_of_the_other() {
        let west = street(1, "Westkade", [(1, 10), (2, 20)]).encode();
        let east = street(2, "Oostkade", [(3, 500), (4, 510)]).encode();
        let both = merge(Some(&west), &east, &HashSet::from([2])).unwrap();
        let mut found = ways(&both);
        found.sort();
        assert_eq!(found, [(1, "Westkade".to_owned()), (2, "Oostkade".to_owned())]);
        let again = merge(Some(&both), &east, &HashSet::from([2])).unwrap();
        assert_eq!(again, both, "the same extract twice changes nothing");
    }

    #[test]
    fn a_way_that_changed_is_replaced_and_one_that_is_gone_goes() {
        let old = merge(
            Some(&street(1, "Oude naam", [(1, 10), (2, 20)]).encode()),
            &street(7, "Gesloopt", [(8, 500), (9, 510)]).encode(),
            &HashSet::from([7]),
        )
        .unwrap();
        let new = street(1, "Nieuwe naam", [(1, 0), (2, 900)]).encode();
        let now = merge(Some(&old), &new, &HashSet::from([1])).unwrap();
        assert_eq!(ways(&now), [(1, "Nieuwe naam".to_owned())]);
    }
}
