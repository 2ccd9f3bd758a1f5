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

/// What may stand anywhere in a text: as lower case has it, and as a database has it that lowers A to Z only.
pub(super) fn anywhere(typed: &str) -> [String; 2] {
    let plain = typed.trim().replace(['%', '_'], "");
    [format!("%{}%", plain.to_lowercase()), format!("%{}%", plain.to_ascii_lowercase())]
}
