//! What the team sees of a shop that said yes: whom to call, what is filled in beside the shopkeeper, and the one page that
//! is printed for them.
use askama::Template;

use super::{Choice, DayRow, Fact, Field, Phone, Shell, links};

/// How a shop stands with the team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShopToCallState {
    /// It waits for a call.
    Waiting,
    /// Nobody answers at the number.
    WrongNumber,
    /// It is a partner; its page, language included.
    Partner(String),
}

/// A shop to call.
#[derive(Clone, Debug, Template)]
#[template(path = "shop_to_call.html")]
pub struct ShopToCallPage {
    /// The frame.
    pub shell: Shell,
    /// The answer.
    pub id: String,
    /// "Bel Bakker Willem voor donderdag".
    pub title: String,
    /// The shop with its address.
    pub full: String,
    /// Their number.
    pub phone: Option<Phone>,
    /// "Vraag naar Willem."
    pub ask_for: Option<String>,
    /// What they said, a sentence each.
    pub said: Vec<String>,
    /// Two sentences to say.
    pub say: Vec<String>,
    /// Who promised the call, when that is somebody else.
    pub promised_by: Option<String>,
    /// How it stands.
    pub state: ShopToCallState,
}

impl ShopToCallPage {
    fn to(&self, deed: &str) -> String {
        self.shell.href(&links::shop_called(&self.id, deed))
    }
    fn today_href(&self) -> String {
        self.shell.href(links::TODAY)
    }
}

/// How the form stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WalkAlongState {
    /// To fill in.
    Form,
    /// Something is wrong; the fields say what.
    Faults,
}

/// "Filled in together".
#[derive(Clone, Debug, Template)]
#[template(path = "walk_along.html")]
pub struct WalkAlongPage {
    /// The frame.
    pub shell: Shell,
    /// The partner.
    pub partner: String,
    /// Its name.
    pub name: String,
    /// The week.
    pub week: Vec<DayRow>,
    /// What is wrong with it.
    pub slots_fault: Option<String>,
    /// What one learns.
    pub goal: Field,
    /// Hours a week.
    pub hours: Field,
    /// What the young person gets.
    pub fees: Vec<Choice>,
    /// What is wrong with that.
    pub fee_fault: Option<String>,
    /// Who guides.
    pub guidance: Vec<Choice>,
    /// What is wrong with that.
    pub guidance_fault: Option<String>,
    /// How it stands.
    pub state: WalkAlongState,
}

impl WalkAlongPage {
    fn action(&self) -> String {
        self.shell.href(&links::deed(&self.partner, "samen"))
    }
    fn partner_href(&self) -> String {
        self.shell.href(&links::partner(&self.partner))
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        let fields = [
            ("slots", &self.slots_fault),
            ("goal", &self.goal.fault),
            ("hours", &self.hours.fault),
            ("fee", &self.fee_fault),
            ("guidance", &self.guidance_fault),
        ];
        fields.into_iter().filter_map(|(id, fault)| Some((id, fault.as_deref()?))).collect()
    }
}

/// Is there anything to print?
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AgreementState {
    /// What was filled in, and who did.
    Filled(Vec<Fact>, String),
    /// Nothing yet.
    Empty,
}

/// The agreement on one page, for the shopkeeper.
#[derive(Clone, Debug, Template)]
#[template(path = "agreement.html")]
pub struct AgreementPage {
    /// The frame.
    pub shell: Shell,
    /// The partner.
    pub partner: String,
    /// Its name.
    pub name: String,
    /// Whom they call.
    pub worker: String,
    /// Their number.
    pub phone: Option<Phone>,
    /// What there is.
    pub state: AgreementState,
}

impl AgreementPage {
    fn partner_href(&self) -> String {
        self.shell.href(&links::partner(&self.partner))
    }
    fn fill_href(&self) -> String {
        self.shell.href(&links::deed(&self.partner, "samen"))
    }
    /// What holds for every place to walk along, a sentence each.
    fn rules(&self) -> Vec<String> {
        ["look", "work", "young", "safe", "insured", "benefit", "stop", "names"]
            .map(|rule| self.shell.t(&format!("agreement-{rule}")))
            .to_vec()
    }
}
