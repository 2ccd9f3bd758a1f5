//! A row in 34 bytes beside its glance. What does not fit keeps its whole entry in a side table, so that nothing is ever
//! rounded.
use h3o::Resolution;

use super::glance::Glance;
use crate::domain::{
    AgeRange, Asks, Categories, CategoryIx, Cell, Document, Documents, Entry, EntryId, Language, Languages,
    MunicipalityId, Point, Room, Slots, Visibility, What, Work,
};

/// Papers in bits 0-4, then what, step-free, person, consent, and the resolution of the cell (0 = no cell).
const WHAT: u32 = 5;
const STEPS: u32 = 7;
const PERSON: u32 = 9;
const CONSENT: u32 = 10;
const RESOLUTION: u32 = 11;

/// Second category in ten bits and kind of work in six; each one short of all ones, which are none.
const WORK: u32 = 10;
const NO_CATEGORY: u16 = (1 << WORK) - 1;
const NO_WORK: u16 = (1 << (16 - WORK)) - 1;
/// Room without a limit: no real room has 0 places in all.
const NO_LIMIT: [u16; 2] = [0, 0];
/// No ask cap: nobody is asked 255 times while the most is 0.
const NO_CAP: [u8; 2] = [255, 0];
const WHATS: [What; 4] = [What::Offer, What::KnownPlace, What::Event, What::Initiative];

/// What the glance of a row leaves out. Its first category is the key it is filed under.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Packed {
    pub(super) id: EntryId,
    /// In two halves, so that a row needs no filling up to a multiple of four bytes.
    node: [u16; 2],
    bits: u16,
    second_and_work: u16,
    room: [u16; 2],
    languages: u16,
    ages: [u8; 2],
    asks: [u8; 2],
}

/// What a row is made whole with.
#[derive(Clone, Copy, Debug)]
pub(super) struct Named {
    pub(super) municipality: MunicipalityId,
    pub(super) first: Option<CategoryIx>,
    pub(super) stands_at: Option<Point>,
    pub(super) glance: Glance,
}

impl Packed {
    /// Only what tells which row it is.
    fn blank(id: EntryId, node: u32) -> Self {
        let node = [node as u16, (node >> 16) as u16];
        let second_and_work = NO_CATEGORY | NO_WORK << WORK;
        Self { id, node, bits: 0, second_and_work, room: NO_LIMIT, languages: 0, ages: [0; 2], asks: NO_CAP }
    }

    /// `None` when something does not fit.
    fn lossless(entry: &Entry, node: u32) -> Option<Self> {
        let steps = match entry.step_free {
            None => 0,
            Some(false) => 1,
            Some(true) => 2,
        };
        let resolution = entry.cell.map_or(0, |cell| u16::from(u8::from(cell.resolution())));
        let bits = entry.documents.bits()
            | (entry.what as u16) << WHAT
            | steps << STEPS
            | u16::from(entry.is_person) << PERSON
            | u16::from(entry.consent) << CONSENT
            | resolution << RESOLUTION;
        let mut further = entry.categories.iter().skip(1);
        let second = further.next().map_or(NO_CATEGORY, |category| category.0.min(NO_CATEGORY));
        let work = entry.work.map_or(NO_WORK, |work| work.0.min(NO_WORK));
        further.next().is_none().then_some(())?;
        Some(Self {
            bits,
            second_and_work: second | work << WORK,
            room: room(entry.room)?,
            languages: entry.languages.bits(),
            ages: [entry.ages.min(), entry.ages.max()],
            asks: asks(entry.asks)?,
            ..Self::blank(entry.id, node)
        })
    }

    /// Packs a row; when its glance says so, its entry must be kept whole as well.
    pub(super) fn new(entry: &Entry, node: u32) -> (Glance, Self) {
        let special = || (Glance::special(entry), Self::blank(entry.id, node));
        Self::checked(entry, node).unwrap_or_else(special)
    }

    /// Nothing when the row would not come back as it was.
    fn checked(entry: &Entry, node: u32) -> Option<(Glance, Self)> {
        let (glance, packed) = (Glance::lossless(entry)?, Self::lossless(entry, node)?);
        let named = Named {
            municipality: entry.municipality,
            first: entry.categories.iter().next(),
            stands_at: entry.stands_at,
            glance,
        };
        let back = Entry { cell: packed.cell(entry.stands_at), ..packed.entry(named) };
        (back == *entry).then_some((glance, packed))
    }

    /// Street node, or [`super::NO_NODE`].
    pub(super) const fn node(&self) -> u32 {
        self.node[0] as u32 | (self.node[1] as u32) << 16
    }

    const fn field(&self, shift: u32, width: u32) -> usize {
        (self.bits >> shift & ((1 << width) - 1)) as usize
    }

    /// The entry but for its cell, which costs more to find than all the rest and which no rule reads.
    #[inline]
    pub(super) fn entry(&self, named: Named) -> Entry {
        let look = named.glance.look;
        let asks = Asks { this_month: u16::from(self.asks[0]), most: u16::from(self.asks[1]), until: None };
        let room = Room { available: self.room[0].into(), maximum: self.room[1].into(), held_until: None };
        Entry {
            id: self.id,
            municipality: named.municipality,
            what: WHATS[self.field(WHAT, 2)],
            categories: self.categories(named.first),
            kind: look.kind(),
            cell: None,
            stands_at: named.stands_at,
            is_person: self.field(PERSON, 1) == 1,
            slots: Slots::from_bits(look.slots()),
            room: (self.room != NO_LIMIT).then_some(room),
            ages: AgeRange::new(self.ages[0], self.ages[1]).unwrap_or_default(),
            languages: languages(self.languages),
            step_free: [None, Some(false), Some(true), None][self.field(STEPS, 2)],
            documents: documents(self.field(0, WHAT)),
            warmth: look.warmth(),
            asks: (self.asks != NO_CAP).then_some(asks),
            consent: self.field(CONSENT, 1) == 1,
            confirmed_at: look.confirmed_at(),
            ends_at: None,
            visibility: if look.is_public() { Visibility::Public } else { Visibility::Team },
            work: Some(self.second_and_work >> WORK).filter(|work| *work != NO_WORK).map(Work),
        }
    }

    /// The cell that is shown.
    pub(super) fn cell(&self, stands_at: Option<Point>) -> Option<Cell> {
        let resolution = self.bits >> RESOLUTION & 15;
        let resolution = Resolution::try_from(resolution as u8).ok().filter(|_| resolution != 0)?;
        stands_at.map(|at| Cell::at(at, resolution))
    }

    fn categories(&self, first: Option<CategoryIx>) -> Categories {
        let second = Some(self.second_and_work & NO_CATEGORY).filter(|second| *second != NO_CATEGORY).map(CategoryIx);
        match (first, second) {
            (Some(first), None) => Categories::one(first),
            (first, second) => first.into_iter().chain(second).collect(),
        }
    }
}

fn room(room: Option<Room>) -> Option<[u16; 2]> {
    let Some(room) = room else { return Some(NO_LIMIT) };
    let packed = [u16::try_from(room.available).ok()?, u16::try_from(room.maximum).ok()?];
    (packed != NO_LIMIT && room.held_until.is_none()).then_some(packed)
}

fn asks(asks: Option<Asks>) -> Option<[u8; 2]> {
    let Some(asks) = asks else { return Some(NO_CAP) };
    let packed = [u8::try_from(asks.this_month).ok()?, u8::try_from(asks.most).ok()?];
    (packed != NO_CAP && asks.until.is_none()).then_some(packed)
}

fn languages(bits: u16) -> Languages {
    if bits == 0 {
        return Languages::NONE;
    }
    Language::ALL.iter().copied().filter(|one| bits & 1 << *one as u16 != 0).collect()
}

fn documents(bits: usize) -> Documents {
    if bits == 0 {
        return Documents::NONE;
    }
    Document::ALL.iter().copied().filter(|one| bits & 1 << *one as usize != 0).collect()
}
