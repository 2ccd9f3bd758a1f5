//! A street before it is woven into the others: a line on the plan, its name, and what stands along it.
use super::plane::P;

/// What sort of way it is, as the map writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    Main,
    Home,
    Court,
    Shops,
    Foot,
    Cycle,
    Bridge,
    Footbridge,
    Underpass,
}

/// What stands on the plots.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Plot {
    /// Houses, or flats with this many homes behind one door.
    Homes(u8),
    /// A shop with a home above it.
    Shop,
    /// A works or a large shop.
    Works,
}

/// What stands along one side.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Lots {
    pub area: usize,
    pub plot: Plot,
    /// Metres along the street per plot, and from the middle of the street to the door.
    pub front: f64,
    pub back: f64,
}

impl Lots {
    pub(super) const fn houses(area: usize) -> Self {
        Self { area, plot: Plot::Homes(1), front: 6.5, back: 9.5 }
    }
    /// Detached, as along a dike.
    pub(super) const fn detached(area: usize) -> Self {
        Self { area, plot: Plot::Homes(1), front: 13.0, back: 12.0 }
    }
    pub(super) const fn flats(area: usize) -> Self {
        Self { area, plot: Plot::Homes(6), front: 19.0, back: 13.0 }
    }
    pub(super) const fn shops(area: usize) -> Self {
        Self { area, plot: Plot::Shop, front: 8.0, back: 9.0 }
    }
    pub(super) const fn works(area: usize) -> Self {
        Self { area, plot: Plot::Works, front: 27.0, back: 18.0 }
    }
}

/// One street.
#[derive(Clone, Debug)]
pub(super) struct Street {
    pub line: Vec<P>,
    pub name: Option<String>,
    pub class: Class,
    /// Left and right of the line in its own direction.
    pub lots: [Option<Lots>; 2],
    /// Draw the first or last point on to the nearest other street.
    pub join: [bool; 2],
}

impl Street {
    pub(super) fn new(class: Class, name: impl Into<Option<String>>, line: Vec<P>) -> Self {
        Self { line, name: name.into(), class, lots: [None; 2], join: [false; 2] }
    }
    pub(super) fn left(mut self, lots: Lots) -> Self {
        self.lots[0] = Some(lots);
        self
    }
    pub(super) fn right(mut self, lots: Lots) -> Self {
        self.lots[1] = Some(lots);
        self
    }
    pub(super) fn both(self, lots: Lots) -> Self {
        self.left(lots).right(lots)
    }
    pub(super) fn joined(mut self, first: bool, last: bool) -> Self {
        self.join = [first, last];
        self
    }
}
