//! The schema as each database itself tells it, in one form.
use std::collections::BTreeMap;

use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, QueryResult, Statement};

/// Type, whether it may be null, and place in the primary key (0 = not in it).
pub type Column = (String, bool, i64);
/// Tables by name, columns by name.
pub type Schema = BTreeMap<String, BTreeMap<String, Column>>;

/// Where migrations are remembered: not ours to compare.
const MIGRATIONS: &str = "seaql_migrations";

/// What both databases call by names of their own.
fn mapped(type_name: &str) -> String {
    match type_name.to_lowercase().as_str() {
        "uuid_text" | "uuid" => "uuid",
        "bigint" | "integer" => "bigint",
        "boolean" => "boolean",
        "double" | "double precision" | "real" => "double",
        "timestamp_with_timezone_text" | "timestamp with time zone" => "moment",
        "blob" | "bytea" => "bytes",
        "json_text" | "json" => "json",
        "text" => "text",
        other => return format!("unmapped {other}"),
    }
    .to_owned()
}

async fn rows(db: &DatabaseConnection, sql: &str) -> Vec<QueryResult> {
    db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap()
}

/// Every table but that of the migrations.
pub async fn read(db: &DatabaseConnection) -> Schema {
    let sqlite = db.get_database_backend() == DbBackend::Sqlite;
    let columns = if sqlite {
        "SELECT t.name AS \"table\", c.name AS \"column\", c.type AS type, c.\"notnull\" = 0 AS nullable, c.pk AS key \
         FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'"
    } else {
        "SELECT c.table_name::text AS \"table\", c.column_name::text AS \"column\", c.data_type::text AS type, \
         c.is_nullable = 'YES' AS nullable, \
         COALESCE((SELECT k.ordinal_position::bigint FROM information_schema.key_column_usage k \
         JOIN information_schema.table_constraints t USING (constraint_schema, constraint_name) \
         WHERE t.constraint_type = 'PRIMARY KEY' AND k.table_schema = c.table_schema AND k.table_name = c.table_name \
         AND k.column_name = c.column_name), 0) AS key \
         FROM information_schema.columns c WHERE c.table_schema = current_schema()"
    };
    let mut schema = Schema::new();
    for row in rows(db, columns).await {
        let text = |name: &str| row.try_get::<String>("", name).unwrap();
        let column = (mapped(&text("type")), row.try_get("", "nullable").unwrap(), row.try_get("", "key").unwrap());
        schema.entry(text("table")).or_default().insert(text("column"), column);
    }
    schema.remove(MIGRATIONS);
    schema
}

/// What one has and the other has not, one line each.
pub fn differences(one: &Schema, other: &Schema) -> Vec<String> {
    let flat = |schema: &Schema| -> Vec<String> {
        let each = |(table, columns): (&String, &BTreeMap<String, Column>)| {
            columns.iter().map(|(name, column)| format!("{table}.{name} {column:?}")).collect::<Vec<_>>()
        };
        schema.iter().flat_map(each).collect()
    };
    let (one, other) = (flat(one), flat(other));
    let missing = |from: &[String], to: &[String]| -> Vec<String> {
        from.iter().filter(|line| !to.contains(line)).cloned().collect()
    };
    [missing(&one, &other), missing(&other, &one)].concat()
}
