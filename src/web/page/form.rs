//! Forms that remember: a field keeps what was typed and says what is wrong with it.

/// One field of a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Field {
    /// What was typed.
    pub value: String,
    /// What is wrong, in one sentence.
    pub fault: Option<String>,
}

/// One of several to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// Chosen now.
    pub chosen: bool,
}

impl Field {
    /// A field with nothing wrong.
    pub fn of(value: impl Into<String>) -> Self {
        Self { value: value.into(), fault: None }
    }
    /// A field with what was typed and what is wrong.
    pub fn wrong(value: impl Into<String>, fault: impl Into<String>) -> Self {
        Self { value: value.into(), fault: Some(fault.into()) }
    }
}

/// The faults of a form in the order of its fields, each with the id of its field.
pub(super) fn faults<'a, const N: usize>(fields: [(&'static str, &'a Field); N]) -> Vec<(&'static str, &'a str)> {
    fields.into_iter().filter_map(|(id, field)| Some((id, field.fault.as_deref()?))).collect()
}

impl Choice {
    /// A choice, chosen when its value is the one given.
    pub fn new(value: impl Into<String>, label: impl Into<String>, chosen: &str) -> Self {
        let value = value.into();
        Self { chosen: value == chosen, value, label: label.into() }
    }
}
