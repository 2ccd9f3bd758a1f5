//! What is kept of a pasted row between looking and putting in; sealed by the storage.
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;
use uuid::Uuid;

use super::weigh::{Verdict, Weighed};
use crate::{
    import::{PasteRemark, PastedRow, Skipped, partner_column},
    storage::{BatchLine, StoreError},
};

/// Row 0: the columns of the others.
pub(super) const HEAD: &str = "head";

/// Columns, and what was said of the whole.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Head {
    /// Keys of the columns.
    pub keys: Vec<String>,
    /// Code and value.
    pub remarks: Vec<(String, String)>,
}

/// A fault that can be said again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct KeptFault {
    /// Key of the column; may be empty.
    pub key: String,
    /// For the text `import-<code>`.
    pub code: String,
    /// Its values.
    pub args: Vec<(String, String)>,
}

/// One pasted row.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Kept {
    /// As pasted, or mended.
    pub cells: Vec<String>,
    /// Its name.
    pub name: String,
    /// `same`, `new` or `skip`; empty = not answered.
    pub choice: String,
    /// What is wrong.
    pub faults: Vec<KeptFault>,
    /// What it has in common with ours.
    pub signals: Vec<String>,
    /// What it would add to ours.
    pub adds: Vec<String>,
}

pub(super) fn corrupt(fault: impl std::fmt::Display) -> StoreError {
    StoreError::Corrupt(fault.to_string())
}

/// Opens what a row keeps.
pub(super) fn read<T: DeserializeOwned>(state: Option<&Value>) -> Result<T, StoreError> {
    serde_json::from_value(state.cloned().unwrap_or_default()).map_err(corrupt)
}

fn to_value(kept: &impl Serialize) -> Result<Value, StoreError> {
    serde_json::to_value(kept).map_err(corrupt)
}

impl Head {
    /// Of a table as it was read.
    pub(super) fn of(keys: &[&'static str], remarks: &[PasteRemark]) -> Self {
        let said = |remark: &PasteRemark| match remark {
            PasteRemark::Guessed => ("guessed".to_owned(), String::new()),
            PasteRemark::Sheet(name) => ("sheet".to_owned(), name.clone()),
            PasteRemark::UnknownColumns(count) => ("unknown-columns".to_owned(), count.to_string()),
        };
        Self { keys: keys.iter().map(|key| (*key).to_owned()).collect(), remarks: remarks.iter().map(said).collect() }
    }
    /// The columns as the reader knows them.
    pub(super) fn keys(&self) -> Vec<&'static str> {
        self.keys.iter().filter_map(|key| partner_column(key)).collect()
    }
    /// The row that keeps it.
    pub(super) fn line(&self) -> Result<BatchLine, StoreError> {
        let state = Some(to_value(self)?);
        Ok(BatchLine { number: 0, sort: HEAD.to_owned(), subject_id: None, state, before: Value::Null })
    }
}

fn fault(skipped: &Skipped) -> KeptFault {
    let args = skipped.reason.args();
    KeptFault {
        key: skipped.field.clone(),
        code: skipped.reason.code().to_owned(),
        args: args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
    }
}

/// Weighed rows with what they were weighed from.
pub(super) fn by_number<'a>(
    weighed: &'a [Weighed],
    rows: &'a [PastedRow],
) -> impl Iterator<Item = (&'a Weighed, &'a PastedRow)> {
    let rows: std::collections::HashMap<u64, &PastedRow> = rows.iter().map(|row| (row.number, row)).collect();
    weighed.iter().filter_map(move |one| Some((one, *rows.get(&one.number)?)))
}

/// The row to keep of one that was weighed.
pub(super) fn line(weighed: &Weighed, row: &PastedRow, choice: String) -> Result<BatchLine, StoreError> {
    let mut kept = Kept { cells: row.cells.clone(), name: weighed.name.clone(), choice, ..Kept::default() };
    let (sort, subject_id): (&str, Option<Uuid>) = match &weighed.verdict {
        Verdict::New(_) => ("new", None),
        Verdict::There(ours) => ("there", Some(*ours)),
        Verdict::Double(double) => {
            kept.signals = double.signals.iter().map(|signal| signal.code().to_owned()).collect();
            kept.adds = double.adds.iter().map(|key| (*key).to_owned()).collect();
            ("double", Some(double.ours))
        }
        Verdict::Faulty(faults) => {
            kept.faults = faults.iter().map(fault).collect();
            ("faulty", None)
        }
    };
    let number = i64::try_from(weighed.number).map_err(corrupt)?;
    Ok(BatchLine { number, sort: sort.to_owned(), subject_id, state: Some(to_value(&kept)?), before: Value::Null })
}
