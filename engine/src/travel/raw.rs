//! Streets as a reader of map files hands them over, before they become a graph.
use crate::domain::Point;

/// A node of the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RawNode {
    /// Its id in the map.
    pub id: i64,
    /// Where.
    pub at: Point,
}

/// A way one may walk or cycle; the reader has judged the tags (MATCHING rules: `highway`, `foot`, `access`, ferries).
#[derive(Clone, Debug, PartialEq)]
pub struct RawWay {
    /// Its id in the map.
    pub id: i64,
    /// Street name.
    pub name: Option<String>,
    /// Node ids in order; nodes outside the extract are simply absent from the list of nodes.
    pub nodes: Vec<i64>,
    /// One may walk here (both directions).
    pub walk: bool,
    /// One may cycle in the direction of the nodes.
    pub cycle_forward: bool,
    /// One may cycle against it.
    pub cycle_backward: bool,
    /// A ferry: minutes for the whole way, instead of its length at walking speed.
    pub ferry_minutes: Option<f64>,
}
