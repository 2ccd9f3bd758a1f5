//! One need: its own words, what is near, what just does not fit, and the one that was chosen.
use askama::Template;

use super::{Ask, Choice, Course, Field, First, Found, Miss, Phone, Proposal, Shell, links, sheet};
use crate::web::comb::Picture;

/// One suggestion for a need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggested {
    /// What was found.
    pub found: Found,
    /// The page beside the phone, language included.
    pub call_href: String,
    /// What to do with those nobody has spoken to yet.
    pub hint: Option<String>,
}

/// What is near a need.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// Best first, three unless more were asked.
    pub found: Vec<Suggested>,
    /// What just does not fit.
    pub near_misses: Vec<Miss>,
    /// The same page with more suggestions, language included.
    pub more_href: Option<String>,
}

/// Who was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// The id of what was chosen.
    pub id: String,
    /// Its page, language included.
    pub href: String,
    /// Its name.
    pub name: String,
    /// A number to call.
    pub phone: Option<Phone>,
    /// Who made the choice, after "door": "jou" (`need-by-you`), or a name.
    pub by: String,
    /// When, in words.
    pub when: String,
    /// The reasons it had at that moment.
    pub why: Vec<String>,
}

/// Whether what is held was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Its day is to come.
    NotYet,
    /// Its day is over: was it?
    Asked,
    /// It was.
    Yes,
}

/// What is held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// The id of what it is with.
    pub id: String,
    /// Its page, language included.
    pub href: String,
    /// Its name.
    pub name: String,
    /// When, in words.
    pub when: String,
    /// Where, where there is an address.
    pub address: String,
    /// Who agreed it, after "door".
    pub by: String,
    /// The reasons it had at that moment.
    pub why: Vec<String>,
    /// Was it kept?
    pub kept: Kept,
}

/// How far the need has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NeedState {
    /// Suggestions to choose from.
    Open(Answer),
    /// Nothing is near; what just does not fit.
    NothingNear(Vec<Miss>),
    /// No fixed place: ask where they often are, and call who helps from afar.
    NoPlace {
        /// Postcode or street.
        place: Field,
        /// What needs no walk.
        afar: Vec<Suggested>,
    },
    /// Somebody was chosen.
    Chosen(Chosen),
    /// A place is held.
    Agreed(Agreed),
}

/// A need that came from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outside {
    /// Until when an answer was promised, or how it was answered.
    pub promised: String,
    /// How to reach whoever asked.
    pub reach: Reachable,
    /// The answer as it is written.
    pub answer: Field,
    /// It was answered.
    pub answered: bool,
    /// Whom or what it is about, where that is not whoever asked; one sentence each.
    pub about: Vec<String>,
    /// Where a young person wants to look: its name and its page, language included.
    pub spot: Option<(String, String)>,
}

/// How to reach whoever asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reachable {
    /// Nobody said how.
    No,
    /// After a press, which is written down.
    Behind,
    /// By phone.
    Phone(Phone),
    /// By mail.
    Email(String),
}

/// The page of one need.
#[derive(Clone, Debug, Template)]
#[template(path = "need.html")]
pub struct NeedPage {
    /// The frame.
    pub shell: Shell,
    /// Its id.
    pub id: String,
    /// The code one says over the phone: "ZON-418".
    pub code: String,
    /// "sinds vandaag".
    pub since: String,
    /// With whom it is, after "bij": "jou", "het wijkteam", or a name.
    pub owner: String,
    /// In own words; where there are none, the name of the category.
    pub own_words: String,
    /// All categories, the one in force chosen.
    pub categories: Vec<Choice>,
    /// Why this one, and which others.
    pub proposal: Proposal,
    /// "rond 2624 AX", "geen vaste plek".
    pub place: String,
    /// What was answered to "who could help?", in words.
    pub own_network: Option<String>,
    /// Where it came from, when that is outside.
    pub outside: Option<Outside>,
    /// How far it has come.
    pub state: NeedState,
    /// What was and will be done.
    pub course: Course,
    /// Where it is said whose need it is, and whether that was said; only where people are counted.
    pub asker: Option<(String, bool)>,
    /// So that choosing twice chooses once.
    pub idempotency_key: String,
    /// The comb around it.
    pub comb: Option<Picture>,
}

impl NeedPage {
    /// "Omdat: iemand van jullie kent hen, op loopafstand."
    fn because(&self, why: &[String]) -> String {
        let small = |one: &String| {
            let mut letters = one.chars();
            letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect::<String>()
        };
        self.shell.t1("need-because", "why", why.iter().map(small).collect::<Vec<_>>().join(", "))
    }
    fn kept_action(&self) -> String {
        self.shell.href(&links::kept(&self.id))
    }
    fn category_name(&self) -> &str {
        sheet::chosen(&self.categories).unwrap_or_default()
    }
    fn is_open(&self) -> bool {
        matches!(self.state, NeedState::Open(_))
    }
    fn choose_action(&self) -> String {
        self.shell.href(&links::choose(&self.id))
    }
    fn undo_action(&self) -> String {
        self.shell.href(&links::undo(&self.id))
    }
    fn category_action(&self) -> String {
        self.shell.href(&links::category(&self.id))
    }
    fn category_question(&self) -> String {
        self.shell.t1("act-category-right", "category", self.category_name())
    }
    fn cancel_action(&self) -> String {
        self.shell.href(&links::cancel(&self.id))
    }
    /// Nobody else knows of it yet.
    fn may_be_a_mistake(&self) -> bool {
        !matches!(self.state, NeedState::Agreed(_)) && self.course.calls.is_empty()
    }
    fn remove_action(&self) -> String {
        self.shell.href(&links::remove(&self.id))
    }
    fn card_href(&self) -> String {
        self.shell.href(&links::card(&self.id))
    }
    fn has_no_place(&self) -> bool {
        matches!(self.state, NeedState::NoPlace { .. })
    }
    fn has_message(&self) -> bool {
        matches!(self.course.ask, Ask::Waiting { .. })
    }
    fn place_action(&self) -> String {
        self.shell.href(&links::place_of_need(&self.id))
    }
    fn who_action(&self) -> String {
        self.shell.href(&links::who_could_help(&self.id))
    }
    fn first_action(&self) -> String {
        self.shell.href(&links::first(&self.id))
    }
    fn own_people_action(&self) -> String {
        self.shell.href(&links::own_people(&self.id))
    }
    fn step_action(&self) -> String {
        self.shell.href(&links::step(&self.id))
    }
    fn finish_action(&self, step: &str) -> String {
        self.shell.href(&links::finish(&self.id, step))
    }
    fn answer_action(&self) -> String {
        self.shell.href(&links::answer_outside(&self.id))
    }
    fn reach_action(&self) -> String {
        self.shell.href(&links::reach_outside(&self.id))
    }
    fn needs_href(&self) -> String {
        self.shell.href(links::NEEDS)
    }
}
