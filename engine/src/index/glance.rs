//! What a question reads first of every place: sixteen bytes, so that the rest of most rows is never read.
use super::UNSTATED;
use super::bound::{Best, LEAF};
use super::eye::whole;
use crate::domain::{Entry, Instant, Kind, Point, Slots, Visibility, Warmth};

/// Half-days in bits 0-20, then warmth, quarters of room, kind, and single facts.
const WARMTH: u32 = 21;
const ROOM: u32 = 23;
const KIND: u32 = 25;
const PUBLIC: u32 = 1 << 28;
/// Consent in force, and not asked as often as they want.
const ASKABLE: u32 = 1 << 29;
const FULL: u32 = 1 << 30;
const SPECIAL: u32 = 1 << 31;
/// Stands for a latitude that lies nowhere.
const NOWHERE: i32 = i32::MAX;

/// Ten-millionths of a degree in a degree.
pub(super) const UNITS: f64 = 1e7;
const KINDS: u32 = Kind::ALL.len() as u32;
const WARMTHS: [Warmth; 4] = [Warmth::NotYetPartner, Warmth::Formal, Warmth::Informal, Warmth::Known];

/// One place at a glance: all of it is exactly so, but for its room, and but for a row that is special.
#[derive(Clone, Copy, Debug)]
pub(super) struct Glance {
    /// Whole ten-millionths of a degree north, east.
    pub(super) at: [i32; 2],
    pub(super) look: Look,
}

/// A glance without its position.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    bits: u32,
    /// Seconds; 0 = never.
    confirmed: u32,
}

impl Glance {
    /// `None` when something does not fit.
    pub(super) fn lossless(entry: &Entry) -> Option<Self> {
        let confirmed = entry
            .confirmed_at
            .map_or(Some(0), |at| u32::try_from(at.0).ok().filter(|at| *at != 0 && *at != u32::MAX))?;
        let room =
            entry.room.map_or(4, |room| (u64::from(room.available) * 4).div_ceil(u64::from(room.maximum.max(1))));
        let bit = |on: bool, bit: u32| if on { bit } else { 0 };
        let bits = entry.slots.bits()
            | (entry.warmth as u32) << WARMTH
            | (room.clamp(1, 4) as u32 - 1) << ROOM
            | (entry.kind as u32) << KIND
            | bit(entry.visibility == Visibility::Public, PUBLIC)
            | bit(entry.consent && entry.asks.is_none_or(|asks| asks.this_month < asks.most), ASKABLE)
            | bit(entry.room.is_some_and(|room| room.available == 0), FULL);
        Some(Self { at: rounded(entry.stands_at), look: Look { bits, confirmed } })
    }

    /// Of a row that does not fit: whatever is asked, it could be that.
    pub(super) fn special(entry: &Entry) -> Self {
        Self { at: rounded(entry.stands_at), look: Look { bits: SPECIAL | PUBLIC | ASKABLE, confirmed: u32::MAX } }
    }

    /// Where it stands, if that is a whole number of ten-millionths.
    pub(super) fn stands_at(self) -> Option<Point> {
        let [lat, lon] = self.at.map(|units| f64::from(units) / UNITS);
        Point::new(lat, lon).ok()
    }
    pub(super) const fn is_remote(self) -> bool {
        self.at[0] == NOWHERE
    }
}

fn rounded(at: Option<Point>) -> [i32; 2] {
    at.map_or([NOWHERE; 2], whole)
}

impl Look {
    pub(crate) const fn is_special(self) -> bool {
        self.bits & SPECIAL != 0
    }
    /// No free place left.
    pub(crate) const fn is_full(self) -> bool {
        self.bits & FULL != 0
    }
    pub(super) const fn is_public(self) -> bool {
        self.bits & PUBLIC != 0
    }
    /// Half-days; 0 = not stated.
    pub(crate) const fn slots(self) -> u32 {
        self.bits & Slots::ALL.bits()
    }
    /// Seconds; 0 = never.
    pub(crate) const fn confirmed(self) -> u32 {
        self.confirmed
    }
    /// Are all these bits there? See [`Look::must`].
    pub(crate) const fn has(self, must: u32) -> bool {
        self.bits & must == must
    }
    /// The bits of what may be found: askable, and perhaps public.
    pub(crate) const fn must(public: bool) -> u32 {
        if public { ASKABLE | PUBLIC } else { ASKABLE }
    }
    /// Is it surely of another kind? See [`Look::kind_bits`].
    pub(crate) const fn differs(self, [mask, kind]: [u32; 2]) -> bool {
        !self.is_special() & (self.bits & mask != kind)
    }
    /// Where the kind is, and what it is there.
    pub(crate) const fn kind_bits(kind: Kind) -> [u32; 2] {
        [7 << KIND, (kind as u32) << KIND]
    }
    /// The lower and the higher bit of its warmth.
    pub(crate) const fn warmth_bits(self) -> [bool; 2] {
        [self.bits & 1 << WARMTH != 0, self.bits & 2 << WARMTH != 0]
    }
    /// Does it stand on the map only? See [`Warmth::NotYetPartner`].
    pub(crate) const fn is_from_the_map(self) -> bool {
        self.bits & 3 << WARMTH == (Warmth::NotYetPartner as u32) << WARMTH
    }
    /// Its room is no more than so many quarters; 1 to 4.
    pub(crate) const fn quarters(self) -> i32 {
        (self.bits >> ROOM & 3) as i32 + 1
    }
    const fn warmth_bit(self) -> u8 {
        1 << (self.bits >> WARMTH & 3)
    }
    pub(super) fn kind(self) -> Kind {
        Kind::ALL[(self.bits >> KIND & 7).min(KINDS - 1) as usize]
    }
    pub(super) const fn warmth(self) -> Warmth {
        WARMTHS[(self.bits >> WARMTH & 3) as usize]
    }
    pub(super) fn confirmed_at(self) -> Option<Instant> {
        (self.confirmed != 0).then_some(Instant(i64::from(self.confirmed)))
    }

    /// The best it could be.
    pub(super) const fn best(self) -> Best {
        if self.is_special() {
            return Best { slots: Slots::ALL.bits() | UNSTATED, freshest: u32::MAX, warmths: 15 };
        }
        let slots = if self.slots() == 0 { UNSTATED } else { self.slots() };
        Best { slots, freshest: self.confirmed, warmths: self.warmth_bit() }
    }
    /// Bit per kind it could be.
    pub(super) fn kinds(self) -> u8 {
        if self.is_special() { (1 << KINDS) - 1 } else { 1 << self.kind() as u8 }
    }
}

/// The places of a leaf side by side, each column a line of the processor's memory: the first two tell which of the
/// others are worth reading.
#[derive(Clone, Copy, Debug)]
#[repr(align(64))]
pub(crate) struct Block {
    pub(super) lat: [i32; LEAF],
    pub(super) lon: [i32; LEAF],
    bits: [u32; LEAF],
    confirmed: [u32; LEAF],
}

impl Block {
    pub(super) const EMPTY: Self =
        Self { lat: [NOWHERE; LEAF], lon: [NOWHERE; LEAF], bits: [0; LEAF], confirmed: [0; LEAF] };

    pub(super) const fn set(&mut self, at: usize, glance: Glance) {
        [self.lat[at], self.lon[at]] = glance.at;
        self.bits[at] = glance.look.bits;
        self.confirmed[at] = glance.look.confirmed;
    }
    #[inline]
    pub(super) const fn get(&self, at: usize) -> Glance {
        Glance { at: [self.lat[at], self.lon[at]], look: self.look(at) }
    }
    #[inline]
    pub(crate) const fn look(&self, at: usize) -> Look {
        Look { bits: self.bits[at], confirmed: self.confirmed[at] }
    }
}
