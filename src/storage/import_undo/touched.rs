//! Rows that an import touched: found, compared, put back; the same for every table.
use std::collections::BTreeMap;

use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IdenStatic, IntoActiveModel, Iterable,
    ModelTrait, PrimaryKeyToColumn, QueryFilter, Statement, sea_query::ColumnType,
};
use serde_json::{Map, Value as Json, json};

use super::SOME;
use crate::storage::{
    StoreError, Tx,
    backup::{from_json, read_rows, to_json},
    upsert::fingerprint,
};

/// A row that an import touched.
pub(super) struct Touched {
    /// Its primary key.
    pub(super) key: Json,
    /// As it was; nothing for one that the import made.
    pub(super) before: Option<Json>,
    /// Print of how it was left; nothing for one that it removed.
    after: Option<i64>,
}

impl Touched {
    /// As it is kept.
    pub(super) fn to_json(&self) -> Json {
        json!({ "key": self.key, "before": self.before, "after": self.after })
    }
    /// Of what was kept.
    pub(super) fn of(kept: &Json) -> Self {
        let before = Some(kept["before"].clone()).filter(|before| !before.is_null());
        Self { key: sorted(kept["key"].clone()), before, after: kept["after"].as_i64() }
    }
}

fn keys<E: EntityTrait>() -> Vec<E::Column>
where
    E::PrimaryKey: Iterable,
{
    E::PrimaryKey::iter().map(PrimaryKeyToColumn::into_column).collect()
}

fn row_of<E>(row: &E::Model) -> Result<Map<String, Json>, StoreError>
where
    E: EntityTrait,
    E::Column: Iterable,
    E::Model: ModelTrait<Entity = E>,
{
    E::Column::iter().map(|column| Ok((column.as_str().to_owned(), to_json(row.get(column))?))).collect()
}

fn key_of<E: EntityTrait>(row: &Map<String, Json>) -> Json
where
    E::PrimaryKey: Iterable,
{
    let field = |column: E::Column| (column.as_str().to_owned(), row[column.as_str()].clone());
    sorted(Json::Object(keys::<E>().into_iter().map(field).collect()))
}

/// PostgreSQL puts the fields of an object in an order of its own, and rows are told apart by the text of their keys.
fn sorted(mut key: Json) -> Json {
    key.sort_all_objects();
    key
}

/// The revision of a row says when it was written, not what it says.
fn print(row: &Map<String, Json>) -> i64 {
    let contents: BTreeMap<&String, &Json> = row.iter().filter(|(name, _)| *name != "revision").collect();
    fingerprint(&contents)
}

/// The SQL that is true for a row of which something but its key differs.
fn distinct<E: EntityTrait>(table: &str) -> String
where
    E::Column: Iterable,
    E::PrimaryKey: Iterable,
{
    let keys = keys::<E>();
    let names: Vec<&str> = keys.iter().map(IdenStatic::as_str).collect();
    let differs = |column: E::Column| {
        let name = column.as_str();
        let is_json = matches!(column.def().get_column_type(), ColumnType::Json | ColumnType::JsonBinary);
        let side = |side: &str| {
            if is_json { format!("CAST({side}.\"{name}\" AS text)") } else { format!("{side}.\"{name}\"") }
        };
        format!("{} IS DISTINCT FROM {}", side("n"), side("b"))
    };
    // Revisions only ever grow: a shard is made, never changed back.
    let others = E::Column::iter().filter(|one| !names.contains(&one.as_str()) && one.as_str() != "revision");
    let others: Vec<String> = others.filter(|_| table != "shard").map(differs).collect();
    if others.is_empty() { "1 = 0".to_owned() } else { others.join(" OR ") }
}

/// What differs between a table and what was set aside of it.
pub(super) async fn differing<E>(tx: &Tx, table: &str) -> Result<Vec<Touched>, StoreError>
where
    E: EntityTrait,
    E::Column: Iterable,
    E::PrimaryKey: Iterable,
    E::Model: ModelTrait<Entity = E>,
{
    let backend = tx.conn().get_database_backend();
    let on: Vec<String> = keys::<E>().iter().map(|key| format!("n.\"{0}\" = b.\"{0}\"", key.as_str())).collect();
    let (on, differs) = (on.join(" AND "), distinct::<E>(table));
    let select = |what: &str, from: &str, other: &str, gone: &str| {
        let test = format!("{gone}.municipality_id IS NULL OR {differs}");
        let sql = format!("SELECT {what}.* FROM {from} LEFT JOIN {other} ON {on} WHERE {test}");
        E::find().from_raw_sql(Statement::from_string(backend, sql))
    };
    let (now, then) = (format!("\"{table}\" n"), format!("before_{table} b"));
    let before = select("b", &then, &now, "n").all(tx.conn()).await?;
    let after = select("n", &now, &then, "b").all(tx.conn()).await?;
    let mut touched: BTreeMap<String, Touched> = BTreeMap::new();
    for row in before {
        let row = row_of::<E>(&row)?;
        let key = key_of::<E>(&row);
        touched.insert(key.to_string(), Touched { key, before: Some(Json::Object(row)), after: None });
    }
    for row in after {
        let row = row_of::<E>(&row)?;
        let key = key_of::<E>(&row);
        let one = touched.entry(key.to_string()).or_insert(Touched { key, before: None, after: None });
        one.after = Some(print(&row));
    }
    Ok(touched.into_values().collect())
}

fn is_one<E: EntityTrait>(key: &Json) -> Result<Condition, StoreError>
where
    E::PrimaryKey: Iterable,
{
    keys::<E>().into_iter().try_fold(Condition::all(), |all, column| {
        let value = from_json(column.def().get_column_type(), &key[column.as_str()])?;
        Ok(all.add(column.eq(value)))
    })
}

/// Does every row stand as the import left it?
pub(super) async fn stands<E>(tx: &Tx, rows: &[Touched]) -> Result<bool, StoreError>
where
    E: EntityTrait,
    E::Column: Iterable,
    E::PrimaryKey: Iterable,
    E::Model: ModelTrait<Entity = E>,
{
    for some in rows.chunks(SOME) {
        let any =
            some.iter().try_fold(Condition::any(), |any, one| Ok::<_, StoreError>(any.add(is_one::<E>(&one.key)?)));
        let mut now = BTreeMap::new();
        for row in E::find().filter(any?).all(tx.conn()).await? {
            let row = row_of::<E>(&row)?;
            now.insert(key_of::<E>(&row).to_string(), print(&row));
        }
        if some.iter().any(|one| now.get(&one.key.to_string()).copied() != one.after) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Removes the rows that the import made.
pub(super) async fn remove<E>(tx: &Tx, rows: &[Touched]) -> Result<(), StoreError>
where
    E: EntityTrait,
    E::PrimaryKey: Iterable,
{
    let made: Vec<&Touched> = rows.iter().filter(|one| one.before.is_none()).collect();
    for some in made.chunks(SOME) {
        let any =
            some.iter().try_fold(Condition::any(), |any, one| Ok::<_, StoreError>(any.add(is_one::<E>(&one.key)?)));
        E::delete_many().filter(any?).exec(tx.conn()).await?;
    }
    Ok(())
}

/// Writes the others as they were.
pub(super) async fn put_back<E>(tx: &Tx, rows: &[Touched]) -> Result<(), StoreError>
where
    E: EntityTrait,
    E::Column: Iterable,
    E::PrimaryKey: Iterable,
    E::Model: IntoActiveModel<E::ActiveModel> + TryFrom<E::ActiveModel, Error = sea_orm::DbErr>,
    E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
{
    read_rows::<E, E::ActiveModel>(tx, rows.iter().filter_map(|one| one.before.clone()).collect()).await
}
