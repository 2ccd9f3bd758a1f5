//! One row of a list: what was found, how far, and why.
use super::links;

/// What a label beside a name says, by colour as well as by words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Known to somebody.
    Known,
    /// Not a partner yet.
    New,
    /// A date.
    Date,
    /// Anything else, such as the sort of place.
    Plain,
}

/// A short label beside a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// The words.
    pub text: String,
    /// The colour.
    pub tone: Tone,
}

/// A number to call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone {
    /// As one reads it.
    pub text: String,
    /// `tel:...`.
    pub href: String,
}

/// One thing found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its id, also in `data-id`.
    pub id: String,
    /// Its page, language included.
    pub href: String,
    /// Its name.
    pub name: String,
    /// Labels beside the name.
    pub tags: Vec<Tag>,
    /// "8 min"; absent when there is no walk.
    pub minutes: Option<String>,
    /// "lopen", "op afstand".
    pub minutes_label: String,
    /// Why, one sentence each, most telling first.
    pub why: Vec<String>,
    /// A number to call, where the reader may see one.
    pub phone: Option<Phone>,
}

/// One thing that just does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Miss {
    /// Its id, also in `data-id`.
    pub id: String,
    /// Its page, language included.
    pub href: String,
    /// Its name.
    pub name: String,
    /// The one rule it fails, in one sentence.
    pub missed: String,
}

impl Tag {
    /// A label.
    pub fn new(text: impl Into<String>, tone: Tone) -> Self {
        Self { text: text.into(), tone }
    }
    /// The class in the style sheet.
    pub const fn class(&self) -> &'static str {
        match self.tone {
            Tone::Known => "tag tag--known",
            Tone::New => "tag tag--new",
            Tone::Date => "tag tag--date",
            Tone::Plain => "tag",
        }
    }
}

impl Found {
    /// Why, as running text.
    pub fn why_text(&self) -> String {
        sentences(&self.why)
    }
}

impl Miss {
    /// What it misses, as a whole sentence.
    pub fn missed_text(&self) -> String {
        sentences(std::slice::from_ref(&self.missed))
    }
}

/// Each with a full stop of its own, unless it ends with a mark already.
pub(super) fn sentences(all: &[String]) -> String {
    let ended = |one: &String| {
        let one = one.trim();
        if one.ends_with(['.', '!', '?', '…']) { one.to_owned() } else { format!("{one}.") }
    };
    all.iter().map(ended).collect::<Vec<_>>().join(" ")
}

impl Phone {
    /// A number with its link.
    pub fn new(number: impl Into<String>) -> Self {
        let text = number.into();
        Self { href: links::phone(&text), text: grouped(&text) }
    }
}

/// Three digits, after 06 two, and the rest in groups: a number is read aloud more often than it is dialled by a machine.
fn grouped(number: &str) -> String {
    let number = &number.strip_prefix("+31").map_or_else(|| number.to_owned(), |rest| format!("0{rest}"));
    if number.len() != 10 || !number.starts_with('0') || !number.chars().all(|digit| digit.is_ascii_digit()) {
        return number.to_owned();
    }
    let ends: &[usize] = if number.starts_with("06") { &[2, 4, 6, 8, 10] } else { &[3, 6, 8, 10] };
    let starts = std::iter::once(0).chain(ends.iter().copied());
    starts.zip(ends).map(|(start, end)| &number[start..*end]).collect::<Vec<_>>().join(" ")
}
