//! The pages of an offer, a place and an event: a name, how it stands, facts, a way to get in touch, what is around.
use askama::Template;

use super::{Choice, Dates, Found, Phone, Shell, ShiftRow, Tag};
use crate::web::comb::Picture;

/// One line of facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// "Wanneer".
    pub label: String,
    /// "woensdagmiddag".
    pub text: String,
}

/// One thing on a page of its own.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Who offers or organises it.
    pub by: Option<String>,
    /// Labels under the name.
    pub tags: Vec<Tag>,
    /// What it is, one paragraph each.
    pub about: Vec<String>,
    /// When, where, for whom.
    pub facts: Vec<Fact>,
    /// A number to call.
    pub phone: Option<Phone>,
    /// An e-mail address.
    pub email: Option<String>,
    /// A website, `https://` or `http://` only.
    pub website: Option<String>,
    /// When else it is, where it is on again and again.
    pub dates: Option<Dates>,
    /// What there is to do, where it is an event.
    pub shifts: Vec<ShiftRow>,
    /// What else this organisation offers or what goes on here.
    pub more: Vec<Found>,
    /// The comb around it.
    pub comb: Option<Picture>,
    /// Where one says what is wrong with it, language included.
    pub report_href: Option<String>,
    /// Back to the list it was found in, language included.
    pub back_href: Option<String>,
}

/// What one should know before turning to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// Good to know.
    Plain(String),
    /// Read this first.
    Warning {
        /// What is the matter, where that takes a line of its own.
        head: Option<String>,
        /// What to do then.
        text: String,
    },
}

/// How a sort of thing can stand; all that differs between the pages of an offer, a place and an event.
pub trait Standing {
    /// When it is or was, where it has a date.
    fn when(&self) -> Option<&str> {
        None
    }
    /// What one should know first, if anything.
    fn note(&self, shell: &Shell) -> Option<Note>;
    /// What stands above `sheet.more`.
    fn more_title(&self, shell: &Shell) -> String;
}

/// The page of one thing, however it stands.
#[derive(Clone, Debug, Template)]
#[template(path = "sheet.html")]
pub struct SheetPage<S: Standing> {
    /// The frame.
    pub shell: Shell,
    /// The thing.
    pub sheet: Sheet,
    /// How it stands.
    pub state: S,
}

impl Fact {
    /// One line of facts.
    pub fn new(label: impl Into<String>, text: impl Into<String>) -> Self {
        Self { label: label.into(), text: text.into() }
    }
}

impl Sheet {
    /// Is there any way to get in touch?
    pub(super) fn has_contact(&self) -> bool {
        self.phone.is_some() || self.email.is_some() || self.safe_website().is_some()
    }
    /// The website when it is one: a `javascript:` address from a file never becomes a link.
    pub(super) fn safe_website(&self) -> Option<&str> {
        let site = self.website.as_deref()?;
        (site.starts_with("https://") || site.starts_with("http://")).then_some(site)
    }
}

/// The chosen label of a list of choices, for a sentence.
pub(super) fn chosen(choices: &[Choice]) -> Option<&str> {
    choices.iter().find(|choice| choice.chosen).map(|choice| choice.label.as_str())
}
