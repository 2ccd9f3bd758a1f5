//! Node ids to positions: middles of places, outlines of water.
use std::collections::HashMap;

use engine::domain::Point;
use geo::{Area, Centroid, LineString, MultiLineString, Polygon, Simplify};

use super::gather::{Outline, Site};

/// Degrees by which a line for the picture may differ from the map: about three metres.
pub(super) const PICTURE_TOLERANCE: f64 = 0.000_03;

/// Everything the last two looks found.
pub(super) struct Known {
    /// Sorted by id.
    pub(super) positions: Vec<(i64, Point)>,
    pub(super) ways: HashMap<i64, Vec<i64>>,
}

impl Known {
    fn position(&self, node: i64) -> Option<Point> {
        self.positions.binary_search_by_key(&node, |(id, _)| *id).ok().map(|at| self.positions[at].1)
    }
    fn line(&self, nodes: &[i64]) -> LineString<f64> {
        let points = nodes.iter().filter_map(|node| self.position(*node));
        points.map(|at| (at.lon(), at.lat())).collect()
    }

    /// The lines of a site that have at least two points in the extract.
    pub(super) fn lines(&self, site: &Site) -> Vec<LineString<f64>> {
        let lines = match &site.outline {
            Outline::At(_) => Vec::new(),
            Outline::Nodes(nodes) => vec![self.line(nodes)],
            Outline::Ways(ways) => {
                let members = ways.iter().filter_map(|way| self.ways.get(way).cloned()).collect();
                joined(members).iter().map(|nodes| self.line(nodes)).collect()
            }
        };
        lines.into_iter().filter(|line| line.0.len() > 1).collect()
    }

    /// The node itself, or the middle of the largest outline; absent when nothing of it is in the extract.
    pub(super) fn middle(&self, site: &Site) -> Option<Point> {
        if let Outline::At(at) = site.outline {
            return Some(at);
        }
        let lines = self.lines(site);
        let rings = lines.iter().filter(|line| line.is_closed() && line.0.len() > 3);
        let rings = rings.map(|line| Polygon::new(line.clone(), Vec::new()));
        let largest = rings.max_by(|a, b| a.unsigned_area().total_cmp(&b.unsigned_area()));
        let middle = largest.and_then(|ring| ring.centroid()).or_else(|| MultiLineString::new(lines).centroid())?;
        Point::new(middle.y(), middle.x()).ok()
    }
}

/// Ways of a relation joined end to end, as far as they fit: rings of outlines are often cut into many ways.
fn joined(mut parts: Vec<Vec<i64>>) -> Vec<Vec<i64>> {
    parts.retain(|part| part.len() > 1);
    let mut lines: Vec<Vec<i64>> = Vec::new();
    while let Some(mut line) = parts.pop() {
        while line.first() != line.last() {
            let end = line[line.len() - 1];
            let fits = |part: &Vec<i64>| part.first() == Some(&end) || part.last() == Some(&end);
            let Some(at) = parts.iter().position(fits) else { break };
            let mut next = parts.swap_remove(at);
            if next[0] != end {
                next.reverse();
            }
            line.extend_from_slice(&next[1..]);
        }
        lines.push(line);
    }
    lines
}

/// A line for the picture, which differs so many degrees at most, and whether it closes.
pub(super) fn for_picture(line: &LineString<f64>, tolerance: f64) -> (Vec<Point>, bool) {
    let simple = line.simplify(tolerance);
    let kept = if line.is_closed() && simple.0.len() < 4 { line } else { &simple };
    let points = kept.0.iter().filter_map(|at| Point::new(at.y, at.x).ok()).collect();
    (points, line.is_closed())
}
