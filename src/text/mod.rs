//! Every word on a screen, by language: fluent files for the texts, and sentences made from what the engine says.
//! Knows no storage and no HTTP.
mod day;
mod desk;
mod dutch;
mod lang;
#[cfg(test)]
pub(crate) mod long;
mod names;
mod reason;
mod slots;
#[cfg(test)]
mod tests;
mod texts;
#[cfg(test)]
mod translations {
    mod tests;
}
mod walk;

pub use day::{
    date_words, days_between, hours_words, moment_words, span_words, time_words, version_words, weekday_words,
};
pub use desk::desk_hours;
pub use dutch::{BEGINS, ENDS, NAMED, unmarked};
pub use engine::domain::fold;
pub use lang::{Lang, UnknownLang};
pub use names::{step_words, topic_name, trade_name};
pub use reason::{Audience, Context, ages_words, documents_words, missed_text, reason_text};
pub use slots::{join, slots_words};
pub use texts::{Arg, Texts, text, texts};
pub use walk::{band_words, minutes_short, walk_words};
