//! Numbers of people who asked, for everybody, where a council decided so. Nothing is published by itself; what may be
//! published, and how, is the rule in `engine::prevention::publication`, and `docs/publication.md` says it for a council.
mod asker;
mod contributions;
mod decide;
mod figures;
mod forget;
mod ground;
mod keep;
mod make;
mod secret;

use engine::prevention::publication::Quarter;

pub use asker::{SaidAsker, asks_whose, say_asker};
pub(in crate::service) use contributions::asker_of_import;
pub use decide::{Choices, Decision, Possible, decide, get_choices};
pub use figures::{Figures, Line, figures};
pub(in crate::service) use forget::{counted_in, forget_asker, forget_last_of};
pub use keep::keep_published;
pub use make::publish_due;

use crate::service::{Service, zone};

/// What is published of a municipality: one of the two, for a calendar year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One number per zone, all subjects together.
    Zones,
    /// One number per district and subject.
    Areas,
}

impl Kind {
    /// Both, in the order of a form.
    pub const ALL: [Self; 2] = [Self::Zones, Self::Areas];

    /// The word in the database and in forms.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Zones => "zones",
            Self::Areas => "areas",
        }
    }

    /// The one of a word.
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }
}

/// The quarter from which quarters are counted in the database.
fn first() -> Option<Quarter> {
    Quarter::of(0, 1)
}

/// A quarter as the database has it.
pub(crate) fn number_of(quarter: Quarter) -> i64 {
    first().map_or(0, |first| i64::from(quarter.since(first)))
}

/// The quarter of a number in the database.
pub(crate) fn quarter_of(number: i64) -> Option<Quarter> {
    Some(first()?.plus(i32::try_from(number).ok()?))
}

/// The quarter of a text such as `2026-Q3`.
pub fn read_quarter(text: &str) -> Option<Quarter> {
    let (year, quarter) = text.split_once("-Q")?;
    let (year, quarter) = (year.parse().ok().filter(|year| (1..=9999).contains(year))?, quarter.parse::<u8>().ok()?);
    let is_one = (1..=4).contains(&quarter);
    is_one.then(|| Quarter::of(year, quarter * 3)).flatten()
}

/// The last quarter that is over.
fn last_quarter(service: &Service) -> Option<Quarter> {
    let day = service.clock.now().to_zoned(zone()).date();
    Some(Quarter::of(day.year(), day.month().unsigned_abs())?.plus(-1))
}
