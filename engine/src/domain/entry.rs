//! What can be found: one entry per offer, known place, event or initiative, with exactly what matching reads.
use serde::{Deserialize, Serialize};

use super::{
    AgeRange, Categories, Cell, Documents, Id, Instant, Kind, Languages, MunicipalityId, Point, Slots, UnknownWord,
    Work,
};

/// The id of what is found: the id of the offer, known place, event or initiative itself.
pub type EntryId = Id<Entry>;

/// What sort of thing was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// An offer of a partner or a volunteer.
    Offer,
    /// A place from the map that is not a partner (yet): an implied offer.
    KnownPlace,
    /// Something on a date.
    Event,
    /// Something neighbours run, with events of its own.
    Initiative,
}

/// How well the one who offers is known; the council sets what each is worth (`data/weights`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Warmth {
    /// From the map only.
    NotYetPartner,
    /// A formal partner: an institution.
    Formal,
    /// An informal partner: neighbours, a volunteer, a group of residents.
    Informal,
    /// Known to this team in person.
    Known,
}

/// Who may see that it exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Visibility {
    /// Everyone.
    Public,
    /// The team of the area only (persons who did not opt in).
    Team,
}

/// Free places. One more is taken while `held_until` lies in the future.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    /// Free now, holds not subtracted.
    pub available: u32,
    /// Places in all; at least 1.
    pub maximum: u32,
    /// Until when one place is held for somebody.
    pub held_until: Option<Instant>,
}

/// How often a person was asked, and how often they want to be asked at the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asks {
    /// In the month that ends at `until`.
    pub this_month: u16,
    /// At most per month; 0 = rather not.
    pub most: u16,
    /// From here on a new month is counted; `None` = nobody was asked yet, or it is not known when.
    pub until: Option<Instant>,
}

/// One thing that can be found. `None` and empty sets mean "not stated" as each field says.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Which.
    pub id: EntryId,
    /// Shard.
    pub municipality: MunicipalityId,
    /// Offer, known place, event, initiative.
    pub what: What,
    /// Up to four; none = uncategorised (only hands are then found, at a low fit).
    pub categories: Categories,
    /// Sort of help.
    pub kind: Kind,
    /// The cell shown: res 10 for public places, res 9 or coarser for persons; `None` for remote services.
    pub cell: Option<Cell>,
    /// Where it is measured from: the public point, or the anchor of the person's cell; `None` for remote services.
    pub stands_at: Option<Point>,
    /// A person's offer: shown coarsely, never to anonymous callers unless `visibility` is public.
    pub is_person: bool,
    /// When; empty = not stated.
    pub slots: Slots,
    /// Free places; `None` = no limit.
    pub room: Option<Room>,
    /// For whom.
    pub ages: AgeRange,
    /// Languages; empty = Dutch only.
    pub languages: Languages,
    /// Step-free; `None` = not known.
    pub step_free: Option<bool>,
    /// Papers one must show.
    pub documents: Documents,
    /// How well known.
    pub warmth: Warmth,
    /// Ask cap; `None` = none (organisations).
    pub asks: Option<Asks>,
    /// Consent of a person in force; true for organisations.
    pub consent: bool,
    /// Last confirmed (known places: date of the extract); `None` = never.
    pub confirmed_at: Option<Instant>,
    /// Events: when it is over; `None` for what goes on.
    pub ends_at: Option<Instant>,
    /// Who may see it.
    pub visibility: Visibility,
    /// What one would learn there; `None` = not stated, or no business.
    pub work: Option<Work>,
}

impl Entry {
    /// Does it stand on maps that everyone sees, at some time? Everyone may find it, and it is no person.
    pub fn is_ever_on_maps(&self) -> bool {
        self.visibility == Visibility::Public && !self.is_person
    }
    /// Does it stand on maps that everyone sees, now that nothing which has ended does?
    pub fn is_on_maps(&self, now: Instant) -> bool {
        self.is_ever_on_maps() && self.ends_at.is_none_or(|end| end > now)
    }
}

macro_rules! words {
    ($type:ident { $($name:ident = $word:literal),+ $(,)? }) => {
        impl $type {
            /// The stable word in files, the API and the database.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $word),+ }
            }
        }
        impl std::str::FromStr for $type {
            type Err = UnknownWord;
            fn from_str(text: &str) -> Result<Self, UnknownWord> {
                match text { $($word => Ok(Self::$name),)+ other => Err(UnknownWord(other.to_owned())) }
            }
        }
    };
}
words!(What { Offer = "offer", KnownPlace = "known-place", Event = "event", Initiative = "initiative" });
words!(Warmth { NotYetPartner = "not-yet-partner", Formal = "formal", Informal = "informal", Known = "known" });
words!(Visibility { Public = "public", Team = "team" });

impl Asks {
    /// Times asked in the month of `now`.
    pub fn so_far(self, now: Instant) -> u16 {
        let over = self.until.is_some_and(|until| now >= until);
        if over { 0 } else { self.this_month }
    }
}

impl Room {
    /// Places free at `now`, a hold in force subtracted.
    pub fn free_at(self, now: Instant) -> u32 {
        let held = self.held_until.is_some_and(|until| now < until);
        self.available.saturating_sub(u32::from(held))
    }
}
