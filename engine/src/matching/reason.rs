//! Typed reasons: why something is suggested, and which one rule a near miss fails. Texts are made elsewhere.
use crate::{
    domain::{AgeRange, Documents, Instant, Kind, Language, Relation, Slots, Work},
    travel::METRES_PER_MINUTE,
};

/// From so many straight metres on a detour is worth saying.
const DETOUR_FROM_METRES: f64 = 100.0;

/// Is a walk over the streets at least twice the straight line, where that is worth saying?
pub(super) fn goes_round(metres: f64, crow_metres: f64) -> bool {
    crow_metres >= DETOUR_FROM_METRES && metres >= 2.0 * crow_metres
}

/// One true statement about a suggestion, for whoever reads it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reason {
    /// So many minutes over the streets (rounded up to whole minutes by whoever writes it).
    Walk {
        /// Exact minutes.
        minutes: f64,
    },
    /// About so many minutes: one end does not touch the street network.
    EstimatedWalk {
        /// Exact minutes of the estimate.
        minutes: f64,
    },
    /// The walk is at least twice the straight line (water, railway); only for a straight line of 100 m or more.
    Detour {
        /// Straight line in metres.
        crow_metres: f64,
    },
    /// By phone or screen: no walk at all.
    Remote,
    /// How its category answers the one asked.
    Category(Relation),
    /// Where one would do what was wished for.
    Work(Work),
    /// No category of its own, but hands that want to help.
    Hands,
    /// On the half-days that were asked for.
    OpenThen {
        /// What both share.
        shared: Slots,
    },
    /// Free places, where there is a limit.
    RoomFor {
        /// Free now.
        free: u32,
    },
    /// Known to this team in person.
    Known,
    /// From the map; nobody of the team has spoken to them.
    NotYetPartner,
    /// Confirmed in the last 60 days (known places never have this reason).
    FreshlyConfirmed {
        /// When.
        at: Instant,
    },
    /// Helps in the language that was asked for.
    Speaks(Language),
    /// Step-free, as asked.
    StepFree,
    /// Something on a date.
    EndsAt(Instant),
}

/// The one hard rule a near miss fails. Consent, ask cap, sensitivity and visibility are never named.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Missed {
    /// Further than was asked, but within twice that.
    Reach {
        /// Exact minutes.
        minutes: f64,
        /// Straight line in metres.
        crow_metres: f64,
        /// True when the minutes are an estimate.
        estimated: bool,
    },
    /// Only at other times.
    Time {
        /// When it is.
        offered: Slots,
    },
    /// Not enough free places.
    Capacity {
        /// Free now.
        free: u32,
        /// Until when one more place is held, if it is.
        held_until: Option<Instant>,
    },
    /// Another sort of help.
    Kind(Kind),
    /// For other ages.
    Age(AgeRange),
    /// Not in that language.
    Language(Language),
    /// Not step-free, or nobody knows.
    StepFree {
        /// False = it has steps, absent = not known.
        known: Option<bool>,
    },
    /// A paper is asked for that they do not have.
    Documents(Documents),
}

impl Reason {
    /// The stable code in the API.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Walk { .. } => "walk",
            Self::EstimatedWalk { .. } => "estimated-walk",
            Self::Detour { .. } => "detour",
            Self::Remote => "remote",
            Self::Category(Relation::Same) => "same-category",
            Self::Category(Relation::Child) => "narrower-or-wider-category",
            Self::Category(Relation::Related) => "related-category",
            Self::Work(_) => "work",
            Self::Hands => "hands",
            Self::OpenThen { .. } => "open-then",
            Self::RoomFor { .. } => "room",
            Self::Known => "known",
            Self::NotYetPartner => "not-yet-partner",
            Self::FreshlyConfirmed { .. } => "freshly-confirmed",
            Self::Speaks(_) => "language",
            Self::StepFree => "step-free",
            Self::EndsAt(_) => "date",
        }
    }
}

impl Missed {
    /// Is it too far because the walk goes round?
    pub fn is_detour(&self) -> bool {
        match *self {
            Self::Reach { minutes, crow_metres, estimated: false } => {
                goes_round(minutes * METRES_PER_MINUTE, crow_metres)
            }
            _ => false,
        }
    }

    /// The stable code in the API.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Reach { .. } => "reach",
            Self::Time { .. } => "time",
            Self::Capacity { .. } => "capacity",
            Self::Kind(_) => "kind",
            Self::Age(_) => "age",
            Self::Language(_) => "language",
            Self::StepFree { .. } => "step-free",
            Self::Documents(_) => "document",
        }
    }
}
