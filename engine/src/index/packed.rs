//! One row in 28 bytes beside its id and position. What does not fit keeps its whole entry in a side table, so that
//! nothing is ever rounded.
use h3o::Resolution;

use super::bound::{Best, UNSTATED};
use crate::domain::{
    AgeRange, Asks, Categories, CategoryIx, Cell, Document, Documents, Entry, EntryId, Instant, Kind, Language,
    Languages, MunicipalityId, Point, Room, Slots, Visibility, Warmth, What,
};

/// Half-days in bits 0-20, then what, kind, person, step-free, consent, visibility.
const WHAT: u32 = 21;
const KIND: u32 = 23;
const PERSON: u32 = 26;
const STEPS: u32 = 27;
const CONSENT: u32 = 29;
const PUBLIC: u32 = 30;
/// The row does not fit: look in the side table.
const SPECIAL: u32 = 31;

const NO_CATEGORY: u16 = u16::MAX;
/// Room without a limit: no real room has 0 places in all.
const NO_LIMIT: [u16; 2] = [0, 0];
/// No ask cap: nobody is asked 255 times while the most is 0.
const NO_CAP: [u8; 2] = [255, 0];
const HAS_CELL: u8 = 1 << 6;
const REMOTE: u8 = 1 << 7;

/// The facts of a row but its id and position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Packed {
    bits: u32,
    /// Street node, or [`super::NO_NODE`].
    pub(super) node: u32,
    /// Seconds; 0 = never.
    confirmed: u32,
    categories: [u16; 2],
    room: [u16; 2],
    languages: u16,
    ages: [u8; 2],
    asks: [u8; 2],
    documents: u8,
    /// Resolution of the cell, warmth, whether there is a cell, whether it stands nowhere.
    coarse: u8,
}

/// What the plain rules of a question let through, readable from a packed row at a glance.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sieve {
    /// Half-days asked.
    pub(crate) slots: u32,
    pub(crate) kind: Option<Kind>,
    /// Places asked.
    pub(crate) places: u32,
    pub(crate) public_only: bool,
    /// Seconds before which a confirmation is surely too old.
    pub(crate) oldest: i64,
    /// How many of time, kind and places may fail.
    pub(crate) may_fail: u8,
}

const WHATS: [What; 4] = [What::Offer, What::KnownPlace, What::Event, What::Initiative];
const WARMTHS: [Warmth; 4] = [Warmth::NotYetPartner, Warmth::Formal, Warmth::Informal, Warmth::Known];

impl Packed {
    /// Packs a row; `None` when something of it does not fit.
    fn lossless(entry: &Entry, node: u32) -> Option<Self> {
        let steps = match entry.step_free {
            None => 0,
            Some(false) => 1,
            Some(true) => 2,
        };
        let bits = entry.slots.bits()
            | (entry.what as u32) << WHAT
            | (entry.kind as u32) << KIND
            | u32::from(entry.is_person) << PERSON
            | steps << STEPS
            | u32::from(entry.consent) << CONSENT
            | u32::from(entry.visibility == Visibility::Public) << PUBLIC;
        let resolution = entry.cell.map_or(0, |cell| u8::from(cell.resolution()));
        let bit = |on: bool, bit: u8| if on { bit } else { 0 };
        let coarse = resolution
            | (entry.warmth as u8) << 4
            | bit(entry.cell.is_some(), HAS_CELL)
            | bit(entry.stands_at.is_none(), REMOTE);
        Some(Self {
            bits,
            node,
            confirmed: entry.confirmed_at.map_or(Some(0), |at| u32::try_from(at.0).ok().filter(|at| *at != 0))?,
            categories: categories(entry.categories)?,
            room: room(entry.room)?,
            languages: entry.languages.bits(),
            ages: [entry.ages.min(), entry.ages.max()],
            asks: asks(entry.asks)?,
            documents: u8::try_from(entry.documents.bits()).ok()?,
            coarse,
        })
    }

    /// Packs a row; the second answer says whether its entry must be kept whole as well.
    pub(super) fn new(entry: &Entry, node: u32) -> (Self, bool) {
        if let Some(packed) = Self::lossless(entry, node) {
            let back = packed.entry(entry.id, entry.municipality, entry.stands_at.unwrap_or(Point::NULL_ISLAND));
            if (Entry { cell: packed.cell(entry.stands_at), ..back }) == *entry {
                return (packed, false);
            }
        }
        let empty = [0; 2];
        let special = Self {
            bits: 1 << SPECIAL,
            node,
            confirmed: 0,
            categories: [NO_CATEGORY; 2],
            room: empty,
            languages: 0,
            ages: [0; 2],
            asks: [0; 2],
            documents: 0,
            coarse: 0,
        };
        (special, true)
    }

    /// False only for a row that the exact rules refuse too.
    #[inline]
    pub(super) fn passes(self, sieve: &Sieve) -> bool {
        if self.is_special() {
            return true;
        }
        let slots = self.bits & Slots::ALL.bits();
        let wrong_time = sieve.slots != 0 && slots != 0 && slots & sieve.slots == 0;
        let wrong_kind = sieve.kind.is_some_and(|kind| kind as usize != self.field(KIND, 3));
        let full = self.room != NO_LIMIT && u32::from(self.room[0]) < sieve.places;
        let open = self.field(CONSENT, 1) == 1 && (!sieve.public_only || self.field(PUBLIC, 1) == 1);
        let fresh = i64::from(self.confirmed) >= sieve.oldest && self.confirmed != 0;
        open && fresh && u8::from(wrong_time) + u8::from(wrong_kind) + u8::from(full) <= sieve.may_fail
    }

    /// The best the row could be: exactly what it is, but for what does not show at a glance.
    #[inline]
    pub(super) fn best(self) -> Best {
        if self.is_special() {
            return Best { slots: Slots::ALL.bits() | UNSTATED, freshest: u32::MAX, warmths: u8::MAX };
        }
        let slots = self.bits & Slots::ALL.bits();
        let slots = if slots == 0 { UNSTATED } else { slots };
        Best { slots, freshest: self.confirmed, warmths: 1 << (self.coarse >> 4 & 3) }
    }

    pub(super) const fn is_special(self) -> bool {
        self.bits & 1 << SPECIAL != 0
    }

    const fn field(self, shift: u32, width: u32) -> usize {
        (self.bits >> shift & ((1 << width) - 1)) as usize
    }

    /// The entry but for its cell, which costs more to find than all the rest and which no rule reads.
    pub(super) fn entry(self, id: EntryId, municipality: MunicipalityId, position: Point) -> Entry {
        let asks = Asks { this_month: u16::from(self.asks[0]), most: u16::from(self.asks[1]) };
        Entry {
            id,
            municipality,
            what: WHATS[self.field(WHAT, 2)],
            categories: self.categories(),
            kind: Kind::ALL[self.field(KIND, 3).min(Kind::ALL.len() - 1)],
            cell: None,
            stands_at: (self.coarse & REMOTE == 0).then_some(position),
            is_person: self.field(PERSON, 1) == 1,
            slots: Slots::from_bits(self.bits),
            room: (self.room != NO_LIMIT).then_some(Room {
                available: u32::from(self.room[0]),
                maximum: u32::from(self.room[1]),
                held_until: None,
            }),
            ages: AgeRange::new(self.ages[0], self.ages[1]).unwrap_or_default(),
            languages: languages(self.languages),
            step_free: [None, Some(false), Some(true), None][self.field(STEPS, 2)],
            documents: documents(self.documents),
            warmth: WARMTHS[usize::from(self.coarse >> 4 & 3)],
            asks: (self.asks != NO_CAP).then_some(asks),
            consent: self.field(CONSENT, 1) == 1,
            confirmed_at: (self.confirmed != 0).then_some(Instant(i64::from(self.confirmed))),
            ends_at: None,
            visibility: if self.field(PUBLIC, 1) == 1 { Visibility::Public } else { Visibility::Team },
        }
    }

    /// The cell that is shown.
    pub(super) fn cell(self, stands_at: Option<Point>) -> Option<Cell> {
        let resolution = Resolution::try_from(self.coarse & 15).ok()?;
        stands_at.filter(|_| self.coarse & HAS_CELL != 0).map(|at| Cell::at(at, resolution))
    }

    fn categories(self) -> Categories {
        self.categories.into_iter().filter(|raw| *raw != NO_CATEGORY).map(CategoryIx).collect()
    }
}

fn categories(all: Categories) -> Option<[u16; 2]> {
    let mut packed = [NO_CATEGORY; 2];
    for (at, category) in all.iter().enumerate() {
        *packed.get_mut(at)? = category.0;
    }
    Some(packed)
}

fn room(room: Option<Room>) -> Option<[u16; 2]> {
    let Some(room) = room else { return Some(NO_LIMIT) };
    let packed = [u16::try_from(room.available).ok()?, u16::try_from(room.maximum).ok()?];
    (packed != NO_LIMIT && room.held_until.is_none()).then_some(packed)
}

fn asks(asks: Option<Asks>) -> Option<[u8; 2]> {
    let Some(asks) = asks else { return Some(NO_CAP) };
    let packed = [u8::try_from(asks.this_month).ok()?, u8::try_from(asks.most).ok()?];
    (packed != NO_CAP).then_some(packed)
}

fn languages(bits: u16) -> Languages {
    if bits == 0 {
        return Languages::NONE;
    }
    Language::ALL.iter().copied().filter(|one| bits & 1 << *one as u16 != 0).collect()
}

fn documents(bits: u8) -> Documents {
    if bits == 0 {
        return Documents::NONE;
    }
    Document::ALL.iter().copied().filter(|one| bits & 1 << *one as u8 != 0).collect()
}
