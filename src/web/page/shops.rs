//! What a shopkeeper sees: one question, a name and a number, thanks; and their shop found by its name.
use askama::Template;

use super::{Choice, Field, Phone, Shell, links};

/// A shop and who speaks to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShopHead {
    /// Its name.
    pub name: String,
    /// "Bakker Willem, Papsouwselaan 127".
    pub full: String,
    /// "Fenna van Wijkteam Voorhof was net bij u".
    pub from: String,
    /// Their number.
    pub phone: Option<Phone>,
    /// It is a partner already, in a sentence.
    pub known: Option<String>,
    /// Where its pages are, language included.
    pub base: String,
    /// From the page of an answer that is changed; empty otherwise.
    pub pass: String,
}

/// What there is to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShopState {
    /// The one question.
    Ask(ShopHead),
    /// They said no: until when nobody asks, in a sentence; and the question, for who thinks again.
    Rests(ShopHead, String),
    /// Somebody of the shop answered.
    Used(ShopHead),
    /// The card is older than a year.
    Old(ShopHead),
    /// Nobody works here who could call.
    Nobody(ShopHead),
    /// No card bears this code.
    Unknown,
}

/// The first screen.
#[derive(Clone, Debug, Template)]
#[template(path = "shop.html")]
pub struct ShopPage {
    /// The frame.
    pub shell: Shell,
    /// What there is to ask.
    pub state: ShopState,
}

impl ShopPage {
    fn search_href(&self) -> String {
        self.shell.href(links::SHOPS)
    }
    fn search_for(&self, name: &str) -> String {
        self.shell.href(&links::shops_named(name))
    }
    fn code_href(&self) -> String {
        self.shell.href(links::SHOP_CODE)
    }
    /// Every answer but no: where it leads, and its words.
    fn answers(&self, head: &ShopHead) -> Vec<(String, String)> {
        let one = |word: &str, key: &str| (format!("{}/bellen?antwoord={word}", head.base), self.shell.t(key));
        vec![one("een", "shop-one"), one("meer", "shop-more"), one("anders", "shop-else")]
    }
}

/// How the form stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShopCallState {
    /// To fill in.
    Form,
    /// What stands, to be changed.
    Change,
    /// Something is wrong; the fields say what.
    Faults,
}

/// The second screen: whom to call.
#[derive(Clone, Debug, Template)]
#[template(path = "shop_call.html")]
pub struct ShopCallPage {
    /// The frame.
    pub shell: Shell,
    /// The shop.
    pub head: ShopHead,
    /// What was said: "Ja, een".
    pub answers: Vec<Choice>,
    /// It wants something else.
    pub is_else: bool,
    /// Whom to ask for.
    pub person: Field,
    /// Their number.
    pub phone: Field,
    /// What somebody can do there.
    pub can: Vec<Choice>,
    /// In own words.
    pub words: Field,
    /// What is wrong with the answer.
    pub answer_fault: Option<String>,
    /// So that sending twice counts once.
    pub idempotency_key: String,
    /// How the form stands.
    pub state: ShopCallState,
}

impl ShopCallPage {
    fn action(&self) -> String {
        format!("{}/bellen", self.head.base)
    }
    fn said(&self) -> String {
        self.answers.iter().find(|one| one.chosen).map(|one| one.label.clone()).unwrap_or_default()
    }
    fn changes(&self) -> bool {
        !self.head.pass.is_empty() || self.answer_fault.is_some()
    }
    fn answer(&self) -> &str {
        self.answers.iter().find(|one| one.chosen).map_or("", |one| one.value.as_str())
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        let whole = self.answer_fault.as_deref().map(|fault| ("antwoord", fault));
        let fields = [("person", &self.person), ("phone", &self.phone), ("words", &self.words)];
        whole.into_iter().chain(super::form::faults(fields)).collect()
    }
}

/// What was said and what happens now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShopOwn {
    /// The shop.
    pub head: ShopHead,
    /// "Fenna belt u voor donderdag. Er komt nog niemand. U beslist."
    pub promise: String,
    /// "Met u doen 3 winkels in de straat mee; bij 10 beginnen we."
    pub street: Option<String>,
    /// The number they gave is not right, in a sentence.
    pub wrong: Option<String>,
    /// What they said, in words.
    pub said: Vec<String>,
    /// "Wij bellen Willem, 06 12 34 56 78."
    pub reach: String,
    /// Their code.
    pub code: String,
    /// A message to oneself.
    pub whatsapp: String,
}

/// The third screen, and what comes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShopThanksState {
    /// It stands.
    Own(Box<ShopOwn>),
    /// It was just taken back: nothing is left.
    Erased,
    /// It is there no more, or the page was open too long.
    Gone,
}

/// The third screen.
#[derive(Clone, Debug, Template)]
#[template(path = "shop_thanks.html")]
pub struct ShopThanksPage {
    /// The frame.
    pub shell: Shell,
    /// What stands.
    pub state: ShopThanksState,
}

impl ShopThanksPage {
    fn erase_action(&self) -> String {
        self.shell.href(links::SHOP_ERASE)
    }
    fn change_action(&self, own: &ShopOwn) -> String {
        format!("{}/veranderen", own.head.base)
    }
    fn code_href(&self) -> String {
        self.shell.href(links::SHOP_CODE)
    }
    fn search_href(&self) -> String {
        self.shell.href(links::SHOPS)
    }
}

/// A shop in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShopRow {
    /// Where it leads, language included.
    pub href: String,
    /// Its name.
    pub name: String,
    /// What sort, and its address.
    pub about: String,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShopsState {
    /// Nothing typed yet.
    Empty,
    /// These.
    Found(Vec<ShopRow>),
    /// Nothing of that name.
    Nothing,
}

/// "Which shop are you?"
#[derive(Clone, Debug, Template)]
#[template(path = "shops.html")]
pub struct ShopsPage {
    /// The frame.
    pub shell: Shell,
    /// As typed.
    pub q: String,
    /// What was found.
    pub state: ShopsState,
}

impl ShopsPage {
    fn action(&self) -> String {
        self.shell.href(links::SHOPS)
    }
    fn code_href(&self) -> String {
        self.shell.href(links::SHOP_CODE)
    }
}

/// How the form for the code stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShopCodeState {
    /// To fill in.
    Form,
    /// Something is wrong; the fields say what.
    Faults,
}

/// Where a shop finds its answer back.
#[derive(Clone, Debug, Template)]
#[template(path = "shop_code.html")]
pub struct ShopCodePage {
    /// The frame.
    pub shell: Shell,
    /// The code.
    pub code: Field,
    /// The number they gave.
    pub reach: Field,
    /// How the form stands.
    pub state: ShopCodeState,
}

impl ShopCodePage {
    fn action(&self) -> String {
        self.shell.href(links::SHOP_CODE)
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        super::form::faults([("code", &self.code), ("reach", &self.reach)])
    }
}
