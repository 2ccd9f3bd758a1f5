//! Outlines in memory, so that whoever draws a piece of the map looks at what lies there and at nothing else.
use engine::domain::{Extent, Point};
use rstar::{AABB, RTree, primitives::GeomWithData, primitives::Rectangle};

use crate::tile::{pack, unpack};

/// A rectangle in degrees, and which outline lies in it.
type Framed = GeomWithData<Rectangle<[f64; 2]>, usize>;

/// Lines, or surfaces with their rings, each with what is said of it.
#[derive(Debug)]
pub struct Outlines<T> {
    frames: RTree<Framed>,
    all: Vec<(Vec<Box<[u8]>>, T)>,
}

/// Outlines that are being gathered.
#[derive(Debug)]
pub struct Gathered<T> {
    frames: Vec<Framed>,
    all: Vec<(Vec<Box<[u8]>>, T)>,
}

impl<T> Default for Gathered<T> {
    fn default() -> Self {
        Self { frames: Vec::new(), all: Vec::new() }
    }
}

impl<T> Gathered<T> {
    /// Adds one; without a point it is none.
    pub fn add(&mut self, rings: &[Vec<Point>], said: T) {
        let Some(around) = Extent::around(rings.iter().flatten().copied()) else { return };
        self.frames.push(Framed::new(Rectangle::from_aabb(frame(&around)), self.all.len()));
        self.all.push((rings.iter().map(|ring| pack(ring).into_boxed_slice()).collect(), said));
    }

    /// All of them, to be looked at.
    pub fn lay(self) -> Outlines<T> {
        Outlines { frames: RTree::bulk_load(self.frames), all: self.all }
    }
}

impl<T> Outlines<T> {
    /// Those whose frame meets a piece of the map, in the order in which they came.
    pub fn within(&self, extent: &Extent) -> impl Iterator<Item = (Vec<Vec<Point>>, &T)> {
        let mut found: Vec<usize> =
            self.frames.locate_in_envelope_intersecting(&frame(extent)).map(|framed| framed.data).collect();
        found.sort_unstable();
        found.into_iter().filter_map(|at| {
            let (rings, said) = self.all.get(at)?;
            Some((rings.iter().map(|ring| unpack(ring)).collect(), said))
        })
    }
}

fn frame(extent: &Extent) -> AABB<[f64; 2]> {
    let corner = |at: Point| [at.lon(), at.lat()];
    AABB::from_corners(corner(extent.south_west()), corner(extent.north_east()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    fn extent([south, west, high, wide]: [f64; 4]) -> Extent {
        let at = |lat, lon| Point::new(lat, lon).unwrap();
        Extent::new(at(south, west), at(south + high, west + wide)).unwrap()
    }

    prop_compose! {
        fn frames()(south in 50.0..54.0_f64, west in 3.0..8.0_f64, high in 0.0..0.5_f64, wide in 0.0..0.5_f64) -> [f64; 4] {
            // As fine as they are kept.
            [south, west, high, wide].map(|degrees| (degrees * 1e4).round() / 1e4)
        }
    }

    proptest! {
        #[test]
        fn what_meets_is_found_and_nothing_else(all in prop::collection::vec(frames(), 0..60), shown in frames()) {
            let (all, shown): (Vec<Extent>, _) = (all.into_iter().map(extent).collect(), extent(shown));
            let mut gathered = Gathered::default();
            for (number, one) in all.iter().enumerate() {
                gathered.add(&[vec![one.south_west(), one.north_east()]], number);
            }
            let outlines = gathered.lay();
            let found: Vec<usize> = outlines.within(&shown).map(|(_, number)| *number).collect();
            let due: Vec<usize> = (0..all.len()).filter(|number| all[*number].meets(&shown)).collect();
            prop_assert_eq!(found, due);
        }
    }
}
