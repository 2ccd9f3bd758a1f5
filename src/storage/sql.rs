//! A statement that grows: each value gets the next hole, as both databases count them.
use sea_orm::{ConnectionTrait, FromQueryResult, Statement, Value};

use super::StoreError;

/// Text with holes and what fills them.
#[derive(Default)]
pub(super) struct Sql {
    text: String,
    values: Vec<Value>,
}

impl Sql {
    /// Keeps a value and gives its hole.
    pub fn hole(&mut self, value: impl Into<Value>) -> String {
        self.values.push(value.into());
        format!("${}", self.values.len())
    }

    /// Adds words.
    pub fn add(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push(' ');
    }

    /// One hole for each of several values, commas between.
    pub fn holes<V: Into<Value>>(&mut self, values: impl IntoIterator<Item = V>) -> String {
        let holes: Vec<String> = values.into_iter().map(|value| self.hole(value)).collect();
        holes.join(",")
    }

    /// All rows it answers.
    pub async fn all<R: FromQueryResult>(self, conn: &impl ConnectionTrait) -> Result<Vec<R>, StoreError> {
        let statement = Statement::from_sql_and_values(conn.get_database_backend(), self.text, self.values);
        let rows = conn.query_all_raw(statement).await?;
        Ok(rows.iter().map(|row| R::from_query_result(row, "")).collect::<Result<_, _>>()?)
    }

    /// Runs it and says how many rows it changed.
    pub async fn run(self, conn: &impl ConnectionTrait) -> Result<u64, StoreError> {
        let statement = Statement::from_sql_and_values(conn.get_database_backend(), self.text, self.values);
        Ok(conn.execute_raw(statement).await?.rows_affected())
    }
}

/// What may stand anywhere in a text that a database has lowered: some lower A to Z only, so that an É stays as it is,
/// at the start of a name or everywhere.
pub(super) fn anywhere(typed: &str) -> Vec<String> {
    let plain = typed.trim().replace(['%', '_'], "");
    let lower = plain.to_lowercase();
    let mut rest = lower.chars();
    let first = rest.next().filter(|first| !first.is_ascii());
    let raised = first.map(|first| first.to_uppercase().collect::<String>() + rest.as_str());
    let mut all: Vec<String> = [Some(lower), Some(plain.to_ascii_lowercase()), raised].into_iter().flatten().collect();
    all.dedup();
    all.into_iter().map(|text| format!("%{text}%")).collect()
}
