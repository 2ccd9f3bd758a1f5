//! Upper bounds over a run of rows: where they lie, and the best any of them could be.
use super::eye::Eye;
use super::glance::{Block, Glance};
use crate::domain::{Kind, Warmth};

/// A leaf or a bound over others.
pub(crate) type Node = u32;
/// Rows of a leaf, own and guests together.
pub(crate) const LEAF: usize = 16;
/// Bounds below a bound: few, so that opening one looks at few in vain.
const FANOUT: Node = 8;
/// Bit of [`Best::slots`]: some row states no half-days.
pub(crate) const UNSTATED: u32 = 1 << 31;
const HAS_PUBLIC: u8 = 1 << 7;

/// Over the rows of a leaf or over further bounds, in half a line of the processor's memory.
#[derive(Clone, Copy, Debug)]
#[repr(align(32))]
pub(crate) struct Bound {
    /// South and north, west and east, in ten-millionths of a degree.
    lat: [i32; 2],
    lon: [i32; 2],
    slots: u32,
    freshest: u32,
    warmths: u8,
    /// Bit per kind, and whether any row is public.
    kinds: u8,
    /// Leaf: own rows and guests; else only nodes below.
    pub(super) count: [u8; 2],
    /// First own row, or first node below.
    pub(super) first: u32,
}

/// The best that some rows could be, part by part.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Best {
    /// Every half-day of any row, and [`UNSTATED`].
    pub(crate) slots: u32,
    /// Latest confirmation in seconds; the highest value = some moment beyond.
    pub(crate) freshest: u32,
    /// Bit per warmth.
    pub(crate) warmths: u8,
}

impl Best {
    /// Could any row stand on the map only?
    pub(crate) const fn could_be_from_the_map(self) -> bool {
        self.warmths & 1 << Warmth::NotYetPartner as u8 != 0
    }
}

impl Bound {
    /// Over nothing yet.
    pub(super) const fn empty(first: u32) -> Self {
        let nowhere = [i32::MAX, i32::MIN];
        Self { lat: nowhere, lon: nowhere, slots: 0, freshest: 0, warmths: 0, kinds: 0, count: [0; 2], first }
    }

    /// The best of any row.
    #[inline]
    pub(crate) const fn best(&self) -> Best {
        Best { slots: self.slots, freshest: self.freshest, warmths: self.warmths }
    }

    fn raise(&mut self, best: Best) {
        self.slots |= best.slots;
        self.freshest = self.freshest.max(best.freshest);
        self.warmths |= best.warmths;
    }

    /// With the next own row or the next guest.
    pub(super) fn add_row(&mut self, glance: Glance, is_guest: bool) {
        let [lat, lon] = glance.at;
        self.stretch([lat; 2], [lon; 2]);
        self.raise(glance.look.best());
        self.kinds |= glance.look.kinds();
        if glance.look.is_public() {
            self.kinds |= HAS_PUBLIC;
        }
        self.count[usize::from(is_guest)] += 1;
    }

    fn add_bound(&mut self, below: &Self) {
        self.stretch(below.lat, below.lon);
        self.raise(below.best());
        self.kinds |= below.kinds;
        self.count[0] += 1;
    }

    fn stretch(&mut self, lat: [i32; 2], lon: [i32; 2]) {
        self.lat = [self.lat[0].min(lat[0]), self.lat[1].max(lat[1])];
        self.lon = [self.lon[0].min(lon[0]), self.lon[1].max(lon[1])];
    }

    /// Could any row lie between these parallels and these meridians?
    pub(super) fn meets(&self, [lat, lon]: [[i32; 2]; 2]) -> bool {
        self.lat[0] <= lat[1] && lat[0] <= self.lat[1] && self.lon[0] <= lon[1] && lon[0] <= self.lon[1]
    }

    /// Rows of a leaf.
    pub(super) const fn rows(&self) -> usize {
        self.count[0] as usize + self.count[1] as usize
    }
    pub(crate) const fn has_kind(&self, kind: Kind) -> bool {
        self.kinds & 1 << kind as u8 != 0
    }
    pub(crate) const fn has_public(&self) -> bool {
        self.kinds & HAS_PUBLIC != 0
    }

    /// Squared metres that the rows of this leaf are not nearer than, one by one.
    #[inline]
    pub(crate) fn squares_from(&self, eye: &Eye, block: &Block) -> [f32; LEAF] {
        eye.flat(self.lat).squares(block)
    }

    /// Squared metres that no row inside is nearer than; see [`Eye`].
    #[inline]
    pub(crate) fn squared_from(&self, eye: &Eye) -> f32 {
        eye.flat(self.lat).squared_to(self.lat, self.lon)
    }
}

/// Numbers of nodes with this bit are of bounds over bounds, those without of leaves.
pub(super) const INNER: Node = 1 << 31;

/// Puts a tree over leaves of which the first has the number `start`; answers its root, or nothing when there are none.
pub(super) fn tree(leaves: &[Bound], start: Node, inner: &mut Vec<Bound>) -> Option<Node> {
    let (mut first, mut count) = (start, leaves.len() as Node);
    while count > 1 {
        let above = INNER | inner.len() as Node;
        for at in (first..first + count).step_by(FANOUT as usize) {
            let mut bound = Bound::empty(at);
            for node in at..(at + FANOUT).min(first + count) {
                let below =
                    if node & INNER == 0 { leaves[(node - start) as usize] } else { inner[(node ^ INNER) as usize] };
                bound.add_bound(&below);
            }
            inner.push(bound);
        }
        (first, count) = (above, count.div_ceil(FANOUT));
    }
    (count == 1).then_some(first)
}
