//! Many partners at once: pasted, looked at, put in, taken back.
use askama::Template;

use super::{Choice, Field, Shell, links};

/// The form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum PasteState {
    /// Nothing given yet.
    #[default]
    Empty,
    /// What was given was refused; it says why.
    Refused,
}

/// The page where rows are pasted.
#[derive(Clone, Debug, Template)]
#[template(path = "paste.html")]
pub struct PastePage {
    /// The frame.
    pub shell: Shell,
    /// What was pasted, and what is wrong with it.
    pub pasted: Field,
    /// So that sending twice looks once.
    pub idempotency_key: String,
    /// Refused or not.
    pub state: PasteState,
}

impl PastePage {
    fn action(&self) -> String {
        self.shell.href(links::PASTE)
    }
    fn csv(&self) -> String {
        self.shell.href(links::REGISTER_CSV)
    }
    fn xlsx(&self) -> String {
        self.shell.href(links::REGISTER_XLSX)
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        super::form::faults([("pasted", &self.pasted)])
    }
}

/// One of two that may be the same, line by line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TwoSides {
    /// Row of the sheet.
    pub number: u64,
    /// "Bakker Willem".
    pub name: String,
    /// Name, address, phone of ours.
    pub ours: Vec<String>,
    /// The same of what was pasted.
    pub pasted: Vec<String>,
    /// "Dit komt erbij: telefoon."
    pub adds: String,
    /// Same, new, leave out.
    pub choices: Vec<Choice>,
}

/// A field that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongCell {
    /// Its name in the form; absent when it cannot be mended here.
    pub input: Option<String>,
    /// "Telefoon".
    pub label: String,
    /// What stands there.
    pub value: String,
    /// What is wrong.
    pub fault: String,
}

/// A row with something wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongRow {
    /// "Rij 7: Fietsenmaker".
    pub title: String,
    /// What.
    pub cells: Vec<WrongCell>,
}

/// A new row as it was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FreshRow {
    /// Its name.
    pub name: String,
    /// Column and cell, for every other cell that is filled in.
    pub cells: Vec<(String, String)>,
}

/// What became of a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BatchState {
    /// Nothing is stored yet.
    Preview {
        /// May be the same as one of ours.
        doubles: Vec<TwoSides>,
        /// With something wrong.
        wrong: Vec<WrongRow>,
        /// There are more than stand here.
        more: Option<String>,
        /// The first new ones.
        fresh: Vec<FreshRow>,
    },
    /// It is in; whether it can be taken back.
    In {
        /// Still possible?
        can_undo: bool,
    },
    /// It was taken back.
    Undone,
}

/// The page of a batch.
#[derive(Clone, Debug, Template)]
#[template(path = "paste_batch.html")]
pub struct BatchPage {
    /// The frame.
    pub shell: Shell,
    /// Its id.
    pub id: String,
    /// "18 nieuw, 1 dubbel: Bakker Willem?, rij 7: telefoon klopt niet."
    pub summary: String,
    /// What else is worth saying.
    pub remarks: Vec<String>,
    /// What became of it.
    pub state: BatchState,
    /// Why it could not be taken back.
    pub refused: Option<String>,
}

impl BatchPage {
    fn action(&self) -> String {
        self.shell.href(&links::batch(&self.id))
    }
    fn undo_action(&self) -> String {
        self.shell.href(&links::undo_batch(&self.id))
    }
    fn faults_href(&self) -> String {
        self.shell.href(&links::batch_faults(&self.id))
    }
    fn paste_href(&self) -> String {
        self.shell.href(links::PASTE)
    }
    fn network_href(&self) -> String {
        self.shell.href(links::NETWORK)
    }
    fn near_href(&self) -> String {
        self.shell.href(links::HOME)
    }
    fn title(&self) -> String {
        self.shell.t(match self.state {
            BatchState::Preview { .. } => "paste-preview-title",
            BatchState::In { .. } => "paste-in-title",
            BatchState::Undone => "paste-undone-title",
        })
    }
}
