//! `/stage`: a young person looks for a place to walk along, work or learn, and says where they want to look.
use askama::Template;

use super::{Choice, Field, Found, Shell, form, links};
use crate::import::KindsOfWork;

/// Kinds of work one can choose: those that most streets have, and that most who ask for one name.
pub const WORKS: [&str; 10] =
    ["cycles", "cars", "building", "cooking", "baking", "hair", "groceries", "animals", "electronics", "children"];

/// What was typed to look for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StageForm {
    /// Postcode or street; may be empty.
    pub place: Field,
    /// Code of a kind of work; may be empty.
    pub work: String,
    /// With a school.
    pub school: bool,
}

/// One place, and where one says that one wants to look there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageSpot {
    /// What was found.
    pub found: Found,
    /// Where one says it, language included.
    pub look_href: String,
}

/// What the page says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StageState {
    /// Nothing looked for yet.
    Empty,
    /// The place is not known.
    Fault,
    /// What is near.
    Near(Vec<StageSpot>),
    /// Nothing is: a person looks along.
    Nothing,
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "stage.html")]
pub struct StagePage {
    /// The frame.
    pub shell: Shell,
    /// What was typed.
    pub form: StageForm,
    /// What the page says.
    pub state: StageState,
}

impl StagePage {
    fn action(&self) -> String {
        self.shell.href(links::STAGE)
    }
    fn question_href(&self) -> String {
        self.shell.href(links::QUESTION)
    }
    fn code_href(&self) -> String {
        self.shell.href(links::MINE)
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        form::faults([("plek", &self.form.place)])
    }
    fn works(&self) -> Vec<Choice> {
        let kinds = KindsOfWork::known();
        let named = |code: &str| kinds.named(code).map(|kind| self.shell.lang.pick(&kind.nl, &kind.en).to_owned());
        let one = |code: &str| Some(Choice::new(code, named(code)?, &self.form.work));
        let any = Choice::new("", self.shell.t("stage-any"), &self.form.work);
        std::iter::once(any).chain(WORKS.into_iter().filter_map(one)).collect()
    }
}

/// How old somebody says they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StageAge {
    /// Not said yet.
    #[default]
    Unsaid,
    /// Sixteen or older.
    Sixteen,
    /// Younger: a parent is asked along.
    Under,
}

/// "Ik wil hier eens kijken."
#[derive(Clone, Debug, Template)]
#[template(path = "stage_interest.html")]
pub struct StageInterestPage {
    /// The frame.
    pub shell: Shell,
    /// The id of the place.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What was looked for, carried along.
    pub form: StageForm,
    /// First name; may be empty.
    pub first_name: Field,
    /// Phone or e-mail.
    pub reach: Field,
    /// How old.
    pub age: StageAge,
    /// What is wrong with the age.
    pub age_fault: Option<String>,
    /// A parent knows of it.
    pub parent: bool,
    /// What is wrong with that.
    pub parent_fault: Option<String>,
    /// What people leave empty and programs fill in; shown once something stands in it.
    pub trap: Field,
    /// So that sending twice records once.
    pub idempotency_key: String,
}

impl StageInterestPage {
    fn action(&self) -> String {
        self.shell.href(&links::stage(&self.id))
    }
    fn back_href(&self) -> String {
        self.shell.href(links::STAGE)
    }
    fn trapped(&self) -> bool {
        self.trap.fault.is_some()
    }
    fn is_under(&self) -> bool {
        self.age == StageAge::Under
    }
    fn is_sixteen(&self) -> bool {
        self.age == StageAge::Sixteen
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        let mut all = form::faults([("first_name", &self.first_name), ("reach", &self.reach)]);
        all.extend(self.age_fault.as_deref().map(|fault| ("age", fault)));
        all.extend(self.parent_fault.as_deref().map(|fault| ("parent", fault)));
        all.extend(form::faults([("plek", &self.form.place), ("website", &self.trap)]));
        all
    }
}

/// Where somebody wants to look, as they see it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StageOwn {
    /// Their code.
    pub code: String,
    /// Where they want to look.
    pub name: String,
    /// Who reads it, and by when there is an answer.
    pub reads: String,
    /// The answer is late.
    pub late: bool,
    /// The answer, once there is one, line by line.
    pub answer: Vec<String>,
    /// How they are reached.
    pub reach: Field,
    /// A parent was asked along.
    pub under: bool,
    /// Whose page it is, for its own buttons.
    pub pass: String,
}

/// What the page of a code says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StageMineState {
    /// It is written down: the code.
    Given(StageOwn),
    /// This is what stands; what one has to be sure of.
    Mine(StageOwn, Option<String>),
    /// It is taken back.
    Removed,
    /// It was taken away by somebody else.
    Gone,
}

/// The page of a code.
#[derive(Clone, Debug, Template)]
#[template(path = "stage_mine.html")]
pub struct StageMinePage {
    /// The frame.
    pub shell: Shell,
    /// What it says.
    pub state: StageMineState,
    /// Where the code works: this site, as it is typed.
    pub site: String,
}

impl StageMinePage {
    fn title(&self) -> String {
        self.shell.t(match &self.state {
            StageMineState::Given(_) => "stage-given",
            StageMineState::Mine(..) => "stage-mine",
            StageMineState::Removed | StageMineState::Gone => "stage-removed",
        })
    }
    fn remove_action(&self) -> String {
        self.shell.href(links::STAGE_REMOVE)
    }
    fn reach_action(&self) -> String {
        self.shell.href(links::STAGE_REACH)
    }
    fn again_href(&self) -> String {
        self.shell.href(links::STAGE)
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        match &self.state {
            StageMineState::Mine(own, sure) => {
                let mut all = form::faults([("reach", &own.reach)]);
                all.extend(sure.as_deref().map(|fault| ("remove", fault)));
                all
            }
            _ => Vec::new(),
        }
    }
}
