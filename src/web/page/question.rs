//! "Ik heb een vraag": the form anyone may fill in, the answer at once, and the question found back with a code.
use askama::Template;

use super::{Choice, Field, FirstThing, Found, NewNeedForm, NewNeedState, OWN_NETWORK, Shell, form, links};
use crate::{
    import::StepCard,
    text::{Lang, step_words},
};

/// Whom a question can be about.
const ABOUT: [&str; 3] = ["self", "other", "street"];

/// The page with the form.
#[derive(Clone, Debug, Template)]
#[template(path = "question.html")]
pub struct QuestionPage {
    /// The frame.
    pub shell: Shell,
    /// What was filled in.
    pub form: NewNeedForm,
    /// Whom it is about: `self`, `other` or `street`.
    pub about: String,
    /// What people leave empty and programs fill in; shown once something stands in it.
    pub trap: Field,
    /// What the form says.
    pub state: NewNeedState,
}

impl QuestionPage {
    /// An empty form with its key.
    pub fn empty(shell: Shell, idempotency_key: impl Into<String>) -> Self {
        let form = NewNeedForm { idempotency_key: idempotency_key.into(), ..NewNeedForm::default() };
        Self { shell, form, about: ABOUT[0].to_owned(), trap: Field::default(), state: NewNeedState::Empty }
    }

    fn action(&self) -> String {
        self.shell.href(links::QUESTION)
    }
    fn code_href(&self) -> String {
        self.shell.href(links::MINE)
    }
    fn warned(&self) -> bool {
        self.state == NewNeedState::NameWarning
    }
    fn trapped(&self) -> bool {
        self.trap.fault.is_some()
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        let form = &self.form;
        let fields = [
            ("own_words", &form.own_words),
            ("place", &form.place),
            ("own_network", &form.own_network),
            ("website", &self.trap),
        ];
        form::faults(fields)
    }
    fn abouts(&self) -> Vec<Choice> {
        let about = |code: &str| Choice::new(code, self.shell.t(&format!("question-about-{code}")), &self.about);
        ABOUT.into_iter().map(about).collect()
    }
    fn answers(&self) -> Vec<Choice> {
        let answer =
            |code: &str| Choice::new(code, self.shell.t(&format!("own-network-{code}")), &self.form.own_network.value);
        OWN_NETWORK.into_iter().map(answer).collect()
    }
}

/// Steps somebody can take themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepsCard {
    /// What it is about.
    pub title: String,
    /// The first thing first.
    pub steps: Vec<String>,
}

impl StepsCard {
    /// A card of the list, in a language.
    pub fn of(lang: Lang, card: &StepCard) -> Self {
        let said = |number: usize, nl: &str, en: &str| step_words(lang, (card.key(), number), (nl, en));
        let steps = card.nl.steps.iter().zip(&card.en.steps).enumerate();
        Self {
            title: said(0, &card.nl.title, &card.en.title),
            steps: steps.map(|(number, (nl, en))| said(number + 1, nl, en)).collect(),
        }
    }
}

/// What is near.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerState {
    /// Something is.
    Near {
        /// Events and initiatives.
        together: Vec<Found>,
        /// Help and places.
        help: Vec<Found>,
    },
    /// Nothing is: a person looks further.
    Nothing,
}

/// What comes of a question at once.
#[derive(Clone, Debug, Template)]
#[template(path = "question_answer.html")]
pub struct QuestionAnswerPage {
    /// The frame.
    pub shell: Shell,
    /// What was asked.
    pub own_words: String,
    /// What cannot wait.
    pub first: Option<FirstThing>,
    /// What is near.
    pub state: AnswerState,
    /// What one can do oneself.
    pub steps: Option<StepsCard>,
    /// "Sanne leest dit vandaag en antwoordt voor woensdag."
    pub reads: String,
    /// How to reach them.
    pub reach: Field,
    /// Whose page it is, for its own button.
    pub pass: String,
}

impl QuestionAnswerPage {
    fn reach_action(&self) -> String {
        self.shell.href(links::QUESTION_REACH)
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        form::faults([("reach", &self.reach)])
    }
}

/// A question as whoever asked it sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnQuestion {
    /// Their code.
    pub code: String,
    /// What they asked.
    pub own_words: String,
    /// Who reads it, and by when there is an answer.
    pub reads: String,
    /// The answer is late.
    pub late: bool,
    /// The answer, once there is one, line by line.
    pub answer: Vec<String>,
    /// How they are reached.
    pub reach: Option<String>,
    /// Whose page it is, for its own buttons.
    pub pass: String,
}

/// What the page of a code says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QuestionCodeState {
    /// Here is yours.
    Given(OwnQuestion),
    /// This is what you asked; what one has to be sure of.
    Mine(OwnQuestion, Option<String>),
    /// It is taken back.
    Removed,
    /// It was taken away by somebody else.
    Gone,
}

/// The page of a code.
#[derive(Clone, Debug, Template)]
#[template(path = "question_code.html")]
pub struct QuestionCodePage {
    /// The frame.
    pub shell: Shell,
    /// What it says.
    pub state: QuestionCodeState,
    /// Where the code works: this site, as it is typed.
    pub site: String,
}

impl QuestionCodePage {
    fn title(&self) -> String {
        self.shell.t(match &self.state {
            QuestionCodeState::Given(_) => "question-code-title",
            QuestionCodeState::Mine(..) => "question-mine-title",
            QuestionCodeState::Removed => "question-removed",
            QuestionCodeState::Gone => "question-gone",
        })
    }
    fn remove_action(&self) -> String {
        self.shell.href(links::QUESTION_REMOVE)
    }
    fn again_href(&self) -> String {
        self.shell.href(links::QUESTION)
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        match &self.state {
            QuestionCodeState::Mine(_, Some(fault)) => vec![("remove", fault.as_str())],
            _ => Vec::new(),
        }
    }
}
