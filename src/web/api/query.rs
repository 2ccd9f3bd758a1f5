//! Query parameters and bodies, read by hand: 400 with every fault at once, never a plain 422.
use std::{collections::BTreeMap, str::FromStr};

use axum::extract::RawQuery;
use uuid::Uuid;

use crate::{
    service::{Fault, ServiceError},
    web::typed::pairs,
};

/// The parameters of a query string.
#[derive(Clone, Debug, Default)]
pub struct Params {
    values: BTreeMap<String, String>,
    faults: Vec<Fault>,
}

impl Params {
    /// Reads a query string; names outside `known` are faults.
    pub fn read(RawQuery(raw): RawQuery, known: &[&'static str]) -> Self {
        let mut params = Self::default();
        for (name, value) in pairs(raw.unwrap_or_default()) {
            if known.contains(&name.as_str()) {
                params.values.insert(name, value);
            } else {
                params.faults.push(Fault::new("query", "unknown-field").with("field", name));
            }
        }
        params
    }

    /// The value of a parameter that is there and not empty.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.values.get(name).map(String::as_str).filter(|value| !value.trim().is_empty())
    }

    /// A parameter of a type of its own; a value that does not fit is a fault.
    pub fn parse<T: FromStr>(&mut self, name: &'static str, code: &'static str) -> Option<T> {
        let text = self.text(name)?.to_owned();
        let parsed = text.parse().ok();
        if parsed.is_none() {
            self.faults.push(Fault::new(name, code).with("value", text));
        }
        parsed
    }

    /// A whole number within bounds.
    pub fn number(&mut self, name: &'static str, within: std::ops::RangeInclusive<u64>) -> Option<u64> {
        let number: Option<u64> = self.parse(name, "not-a-number");
        if let Some(wrong) = number.filter(|number| !within.contains(number)) {
            let fault = Fault::new(name, "bad-value").with("value", wrong);
            self.faults.push(fault.with("least", within.start()).with("most", within.end()));
            return None;
        }
        number
    }

    /// Adds a fault found elsewhere.
    pub fn fault(&mut self, fault: Fault) {
        self.faults.push(fault);
    }

    /// All faults, when there are any.
    pub fn finish(self) -> Result<(), ServiceError> {
        if self.faults.is_empty() { Ok(()) } else { Err(ServiceError::Invalid(self.faults)) }
    }
}

/// An id in a path; anything else is simply not found.
pub fn id(text: &str) -> Result<Uuid, ServiceError> {
    text.parse().map_err(|_| ServiceError::NotFound)
}
