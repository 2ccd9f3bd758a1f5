//! Makes valid areas of what people draw: rings that cross themselves, are not closed, or run back over themselves.
use geo::{
    Area, BooleanOps, Coord, LineString, MultiPolygon, Orient, Polygon, Validation,
    algorithm::bool_ops::{FillRule, OpType, unary_union},
    orient::Direction,
};

use super::collection::Rings;

/// A valid area and what had to be done for it.
pub(super) struct Mended {
    pub(super) area: MultiPolygon<f64>,
    /// Codes of what was mended; empty = nothing.
    pub(super) mended: Vec<&'static str>,
    /// Holes and parts without surface.
    pub(super) dropped: usize,
}

/// A valid area with outer rings counterclockwise (RFC 7946); `None` when nothing with surface is left.
pub(super) fn mend(polygons: Vec<Rings>) -> Option<Mended> {
    let mut mended = Vec::new();
    let mut dropped = 0;
    let polygons: Vec<_> = polygons.into_iter().filter_map(|rings| polygon(rings, &mut mended, &mut dropped)).collect();
    let mut area = MultiPolygon::new(polygons);
    if !area.is_valid() {
        mended.push("crossing-lines");
        area = rebuilt(&area);
    }
    area.0.retain(|polygon| polygon.unsigned_area() > 0.0);
    if area.0.is_empty() || !area.is_valid() {
        return None;
    }
    mended.sort_unstable();
    mended.dedup();
    Some(Mended { area: area.orient(Direction::Default), mended, dropped })
}

/// Closed rings of at least three points; a polygon without such an outer ring is dropped as a whole.
fn polygon(rings: Rings, mended: &mut Vec<&'static str>, dropped: &mut usize) -> Option<Polygon<f64>> {
    let mut rings = rings.into_iter();
    let Some(outer) = rings.next().and_then(|ring| closed(ring, mended)) else {
        *dropped += 1;
        return None;
    };
    let mut holes = Vec::new();
    for ring in rings {
        match closed(ring, mended) {
            Some(hole) => holes.push(hole),
            None => *dropped += 1,
        }
    }
    Some(Polygon::new(outer, holes))
}

fn closed(mut ring: Vec<Coord<f64>>, mended: &mut Vec<&'static str>) -> Option<LineString<f64>> {
    ring.dedup();
    if ring.first() != ring.last() {
        mended.push("unclosed-ring");
        ring.extend(ring.first().copied());
    }
    let mut distinct: Vec<_> = ring.iter().map(|at| (at.x.to_bits(), at.y.to_bits())).collect();
    distinct.sort_unstable();
    distinct.dedup();
    (distinct.len() >= 3).then(|| LineString::new(ring))
}

/// Each outer ring minus its holes, all parts put together. What a ring encloses an odd number of times lies inside, so
/// that a figure of eight keeps both its halves; a hole outside its ring takes nothing away.
fn rebuilt(area: &MultiPolygon<f64>) -> MultiPolygon<f64> {
    let parts: Vec<_> = area
        .iter()
        .map(|polygon| {
            let outer = filled(polygon.exterior());
            let holes: Vec<_> =
                polygon.interiors().iter().map(|ring| filled(ring).orient(Direction::Default)).collect();
            outer.difference(&unary_union(&holes)).orient(Direction::Default)
        })
        .collect();
    unary_union(&parts)
}

fn filled(ring: &LineString<f64>) -> MultiPolygon<f64> {
    let nothing = MultiPolygon::new(Vec::new());
    let ring = Polygon::new(ring.clone(), Vec::new());
    ring.boolean_op_with_fill_rule(&nothing, OpType::Union, FillRule::EvenOdd)
}
