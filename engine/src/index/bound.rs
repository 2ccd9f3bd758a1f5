//! Upper bounds over a run of rows: where they lie, and the best any of them could be.
use crate::domain::{EARTH_RADIUS_M, Entry, Point, Visibility};

/// Rows below a leaf and bounds below a bound.
pub(super) const FANOUT: usize = 16;
/// Bit of [`Bound::slots`]: some row states no half-days.
pub(crate) const UNSTATED: u32 = 1 << 31;
const HAS_PUBLIC: u8 = 1 << 7;

/// Over 16 rows (a leaf) or 16 further bounds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bound {
    /// South and north, west and east, rounded outwards.
    lat: [f32; 2],
    lon: [f32; 2],
    /// The best of any row.
    pub(crate) best: Best,
    /// First place (leaf) or first bound.
    pub(crate) first: u32,
    pub(crate) count: u8,
    /// Bit per kind, and whether any row is public.
    kinds: u8,
    pub(crate) is_leaf: bool,
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

impl Bound {
    fn empty(first: u32, is_leaf: bool) -> Self {
        let nowhere = [f32::INFINITY, f32::NEG_INFINITY];
        Self { lat: nowhere, lon: nowhere, best: Best::default(), first, count: 0, kinds: 0, is_leaf }
    }

    fn add_row(&mut self, entry: &Entry) {
        let at = entry.stands_at.unwrap_or(Point::NULL_ISLAND);
        self.lat = [self.lat[0].min((at.lat() as f32).next_down()), self.lat[1].max((at.lat() as f32).next_up())];
        self.lon = [self.lon[0].min((at.lon() as f32).next_down()), self.lon[1].max((at.lon() as f32).next_up())];
        self.best.slots |= if entry.slots.is_empty() { UNSTATED } else { entry.slots.bits() };
        let confirmed = entry.confirmed_at.map_or(0, |at| u32::try_from(at.0.max(0)).unwrap_or(u32::MAX));
        self.best.freshest = self.best.freshest.max(confirmed);
        self.kinds |= 1 << entry.kind as u8;
        if entry.visibility == Visibility::Public {
            self.kinds |= HAS_PUBLIC;
        }
        self.best.warmths |= 1 << entry.warmth as u8;
        self.count += 1;
    }

    fn add_bound(&mut self, below: &Self) {
        self.lat = [self.lat[0].min(below.lat[0]), self.lat[1].max(below.lat[1])];
        self.lon = [self.lon[0].min(below.lon[0]), self.lon[1].max(below.lon[1])];
        self.best.slots |= below.best.slots;
        self.best.freshest = self.best.freshest.max(below.best.freshest);
        self.kinds |= below.kinds;
        self.best.warmths |= below.best.warmths;
        self.count += 1;
    }

    pub(crate) const fn has_kind(&self, kind: crate::domain::Kind) -> bool {
        self.kinds & 1 << kind as u8 != 0
    }
    pub(crate) const fn has_public(&self) -> bool {
        self.kinds & HAS_PUBLIC != 0
    }

    /// Squared metres that no row inside is nearer than; see [`Eye`].
    #[inline]
    pub(crate) fn squared_from(&self, eye: &Eye) -> f64 {
        let outside = |at: f64, [low, high]: [f32; 2]| (f64::from(low) - at).max(at - f64::from(high)).max(0.0);
        let mut east = outside(eye.lon, self.lon);
        // From the near half of the earth the way around the back is never the short one.
        if eye.lon.abs() > 90.0 {
            let round = outside(eye.lon - 360.0, self.lon).min(outside(eye.lon + 360.0, self.lon));
            east = east.min(round);
        }
        let farthest = (eye.lat - f64::from(self.lat[0])).max(f64::from(self.lat[1]) - eye.lat);
        eye.squared(outside(eye.lat, self.lat), east, farthest)
    }
}

/// Where distances are measured from, and lower bounds of them without trigonometry or a root.
///
/// The haversine is `sin2(north / 2) + cos cos sin2(east / 2)`. With the angles themselves for the sines, the least
/// cosine there may be, and a thousandth taken off, the square is below the exact one for everything within 20 km (and beyond
/// 20 km for everything beyond), up to 84 degrees of latitude; nearer to the poles nothing is said at all.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Eye {
    lat: f64,
    lon: f64,
    cos: f64,
    /// Squared metres of a degree, less a thousandth.
    scale: f64,
}

impl Eye {
    pub(crate) fn new(at: Point) -> Self {
        let cos = libm::cos(at.lat().to_radians()).max(0.0);
        let degree = EARTH_RADIUS_M.to_radians();
        let scale = if cos < 0.1 { 0.0 } else { degree * degree * 0.999 };
        Self { lat: at.lat(), lon: at.lon(), cos, scale }
    }

    /// Degrees north and east of here, whatever the sign. A cosine changes by no more than its latitude does: by no
    /// more than `farthest` degrees.
    #[inline]
    fn squared(&self, north: f64, east: f64, farthest: f64) -> f64 {
        let cos = (self.cos - farthest.to_radians()).max(0.0);
        self.scale * (north * north + self.cos * cos * east * east)
    }

    /// Squared metres that `lat`, `lon` is surely not nearer than.
    #[inline]
    pub(crate) fn squared_to(&self, lat: f64, lon: f64) -> f64 {
        let (north, apart) = ((lat - self.lat).abs(), (lon - self.lon).abs());
        self.squared(north, apart.min(360.0 - apart), north)
    }
}

/// Puts a tree over the rows `first..first + rows`; answers its root, or nothing when there are no rows.
pub(super) fn tree<'a>(bounds: &mut Vec<Bound>, first: u32, rows: u32, row: impl Fn(u32) -> &'a Entry) -> Option<u32> {
    let start = bounds.len();
    for place in (first..first + rows).step_by(FANOUT) {
        let mut leaf = Bound::empty(place, true);
        (place..(place + FANOUT as u32).min(first + rows)).for_each(|place| leaf.add_row(row(place)));
        bounds.push(leaf);
    }
    let mut level = start..bounds.len();
    while level.len() > 1 {
        let below = level.clone();
        for start in below.clone().step_by(FANOUT) {
            let mut bound = Bound::empty(start as u32, false);
            bounds[start..(start + FANOUT).min(below.end)].iter().for_each(|below| bound.add_bound(below));
            bounds.push(bound);
        }
        level = below.end..bounds.len();
    }
    (!level.is_empty()).then_some(level.start as u32)
}
