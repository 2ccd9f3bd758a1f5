//! The parts of a need's page about what was and will be done: first this, own people, next steps, calls.
use super::{Choice, Field, Phone};

/// A message, ready to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// As it is read.
    pub text: String,
    /// Opens WhatsApp with it.
    pub whatsapp: String,
    /// Opens the text messages with it.
    pub sms: String,
}

/// Something that cannot wait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstThing {
    /// What is sent.
    pub code: String,
    /// "vandaag eten".
    pub what: String,
    /// What to do.
    pub how: String,
    /// Whom to call.
    pub phones: Vec<Phone>,
}

/// What comes first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum First {
    /// Nothing more pressing than the need itself, and too late to say so.
    #[default]
    Nothing,
    /// The words say of nothing pressing; whoever listens may know better, by code and name.
    Perhaps(Vec<Choice>),
    /// This, at once.
    Now {
        /// What the words say.
        thing: FirstThing,
        /// Or something else, by code and name.
        others: Vec<Choice>,
    },
    /// It was done.
    Done(FirstThing),
}

/// Whom to ask, to be chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AskForm {
    /// Who could help: "Een oom of tante".
    pub relations: Vec<Choice>,
    /// Who asks.
    pub askers: Vec<Choice>,
    /// The coming days.
    pub days: Vec<Choice>,
}

/// Whether own people are asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Ask {
    /// Nobody, or rather not said.
    #[default]
    Nobody,
    /// It was not asked yet: who could help, by code and name.
    Who(Vec<Choice>),
    /// Not yet: who, and when?
    Form(AskForm),
    /// They will be, or were and have not answered.
    Waiting {
        /// "Een oom wordt woensdag gevraagd."
        words: String,
        /// The message with the link.
        message: Message,
        /// To ask somebody else.
        again: AskForm,
    },
    /// They answered.
    Answered {
        /// "Een oom zegt: ja, dat lukt."
        words: String,
        /// To ask somebody else.
        again: AskForm,
    },
}

/// One next step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepRow {
    /// Its id.
    pub id: String,
    /// What.
    pub what: String,
    /// The day in words.
    pub when: Option<String>,
    /// Done?
    pub done: bool,
}

/// Another step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StepForm {
    /// What.
    pub what: Field,
    /// The coming days, and none.
    pub days: Vec<Choice>,
}

/// All of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Course {
    /// Does the need belong to whoever reads it?
    pub mine: bool,
    /// "Eerste stap: vandaag", once there was one.
    pub first_step: Option<String>,
    /// What comes first.
    pub first: First,
    /// Own people.
    pub ask: Ask,
    /// Open steps, then those that were done.
    pub steps: Vec<StepRow>,
    /// Another one, while there is room.
    pub step_form: Option<StepForm>,
    /// What calls came to, newest first.
    pub calls: Vec<String>,
    /// What is wrong with what was sent, each with the id of its field.
    pub faults: Vec<(String, String)>,
}
