//! Backup and restore: every row of every table as one line of JSON, the same on both databases, so that a backup of
//! one can be restored into the other. The key that wraps the keys of subjects is not in it: keep that file apart.
use std::io::{BufRead, Write};

use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IdenStatic, IntoActiveModel, Iterable, ModelTrait,
    PaginatorTrait, QueryOrder, Value, sea_query::ColumnType,
};
use serde_json::{Map, Value as Json, json};
use sha2::{Digest, Sha256};

use super::{Store, StoreError, Tx, connect::one_moment, entity::*, secrets::hex, upsert};

/// First line of a backup.
const FORMAT: &str = "buurtraat-backup-1";
/// Rows written in one go while restoring.
const BATCH: usize = 500;

/// What a backup holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contents {
    /// Rows of all tables.
    pub rows: u64,
    /// SHA-256 over the lines of all rows, in hexadecimal.
    pub sha256: String,
}

/// Every table, parents before children.
macro_rules! each_table {
    ($do:ident) => {
        $do!(
            municipality,
            shard,
            category,
            area,
            cell_area,
            address,
            postcode,
            street_tile,
            cell_anchor,
            water,
            ground_shape,
            known_place,
            organization,
            organization_identifier,
            location,
            volunteer,
            subject_key,
            contact,
            initiative,
            offer,
            event,
            offer_entry,
            source_record,
            team,
            team_area,
            worker,
            session,
            sign_in,
            acquaintance,
            visit,
            rest,
            correction,
            bridge_builder,
            batch,
            batch_row,
            door_round,
            door,
            shop_answer,
            walk_along,
            key_figure,
            need,
            matched,
            network_ask,
            step,
            call,
            agreement,
            own_code,
            consent,
            erasure,
            outside_need,
            stage_interest,
            idea,
            idea_join,
            event_wish,
            report,
            moderation,
            event_host,
            event_change,
            event_series,
            series_shift,
            standing,
            calendar_feed,
            shift,
            sign_up,
            person_ask,
            import_run,
            import_undo,
            audit_log,
            audit_head,
            job,
            outbox,
            idempotency_key,
            publishing,
            publication_shape,
            publication,
            edition
        )
    };
}

fn corrupt(what: impl std::fmt::Display) -> StoreError {
    StoreError::Corrupt(what.to_string())
}

/// A value of any column as JSON.
pub(super) fn to_json(value: Value) -> Result<Json, StoreError> {
    Ok(match value {
        Value::BigInt(value) => json!(value),
        Value::Bool(value) => json!(value),
        Value::Double(value) => json!(value),
        Value::String(value) => json!(value),
        Value::Uuid(value) => json!(value.map(|id| id.to_string())),
        Value::Bytes(value) => json!(value.map(|bytes| base64_of(&bytes))),
        Value::ChronoDateTimeUtc(value) => json!(value.map(|at| at.timestamp_millis())),
        Value::Json(value) => value.map_or(Json::Null, |mut value| {
            // PostgreSQL puts the fields of an object in an order of its own.
            value.sort_all_objects();
            json!({ "json": *value })
        }),
        other => return Err(corrupt(format!("a backup cannot hold {other:?}"))),
    })
}

fn base64_of(bytes: &[u8]) -> String {
    base64::Engine::encode(&base64::engine::general_purpose::STANDARD, bytes)
}

/// The value of a column of this type.
pub(super) fn from_json(kind: &ColumnType, value: &Json) -> Result<Value, StoreError> {
    let wrong = || corrupt(format!("{value} does not fit a column of type {kind:?}"));
    let null = value.is_null();
    let text = || if null { Ok(None) } else { value.as_str().map(Some).ok_or_else(wrong) };
    Ok(match kind {
        ColumnType::BigInteger => Value::BigInt(if null { None } else { Some(value.as_i64().ok_or_else(wrong)?) }),
        ColumnType::Boolean => Value::Bool(if null { None } else { Some(value.as_bool().ok_or_else(wrong)?) }),
        ColumnType::Double => Value::Double(if null { None } else { Some(value.as_f64().ok_or_else(wrong)?) }),
        ColumnType::String(_) | ColumnType::Text => Value::String(text()?.map(str::to_owned)),
        ColumnType::Uuid => Value::Uuid(text()?.map(str::parse).transpose().map_err(|_| wrong())?),
        ColumnType::TimestampWithTimeZone | ColumnType::DateTime | ColumnType::Timestamp => {
            let at = if null { None } else { Some(value.as_i64().ok_or_else(wrong)?) };
            Value::ChronoDateTimeUtc(at.and_then(chrono::DateTime::from_timestamp_millis))
        }
        ColumnType::Json | ColumnType::JsonBinary => {
            Value::Json(if null { None } else { Some(Box::new(value["json"].clone())) })
        }
        _ => {
            let engine = &base64::engine::general_purpose::STANDARD;
            let bytes = text()?.map(|text| base64::Engine::decode(engine, text)).transpose();
            Value::Bytes(bytes.map_err(|_| wrong())?)
        }
    })
}

/// Writes every row of one table and returns how many there were.
async fn write_table<E>(conn: &impl ConnectionTrait, name: &str, sink: &mut Sink<'_>) -> Result<u64, StoreError>
where
    E: EntityTrait,
    E::Column: Iterable,
    E::PrimaryKey: Iterable,
    E::Model: ModelTrait<Entity = E>,
{
    use sea_orm::PrimaryKeyToColumn;
    let mut query = E::find();
    for key in E::PrimaryKey::iter() {
        query = query.order_by_asc(key.into_column());
    }
    let mut lines = Vec::new();
    for row in query.all(conn).await? {
        let mut fields = Map::new();
        for column in E::Column::iter() {
            fields.insert(column.as_str().to_owned(), to_json(row.get(column))?);
        }
        lines.push(serde_json::to_string(&json!({ "table": name, "row": fields })).map_err(corrupt)?);
    }
    // A text column that is part of a key is ordered by the database's own rules: the order of the lines is ours.
    lines.sort_unstable();
    for line in &lines {
        sink.row(line)?;
    }
    Ok(lines.len() as u64)
}

struct Sink<'w> {
    to: &'w mut (dyn Write + Send),
    hasher: Sha256,
}

impl Sink<'_> {
    fn row(&mut self, line: &str) -> Result<(), StoreError> {
        self.hasher.update(line.as_bytes());
        self.hasher.update(b"\n");
        Ok(writeln!(self.to, "{line}")?)
    }
}

/// Writes rows of one table.
pub(super) async fn read_rows<E, A>(tx: &Tx, rows: Vec<Json>) -> Result<(), StoreError>
where
    E: EntityTrait,
    E::Column: Iterable,
    E::PrimaryKey: Iterable,
    E::Model: IntoActiveModel<A> + TryFrom<A, Error = sea_orm::DbErr>,
    A: ActiveModelTrait<Entity = E> + Send,
{
    let mut models = Vec::with_capacity(rows.len());
    for row in rows {
        let mut active = <A as ActiveModelTrait>::default();
        for column in E::Column::iter() {
            let definition = column.def();
            let kind = definition.get_column_type();
            // A backup from before the column came: nothing was said, and nothing is what it holds.
            let absent = row.get(column.as_str()).is_none() && matches!(kind, ColumnType::Text | ColumnType::String(_));
            let value = if absent && !definition.is_null() {
                Value::String(Some(String::new()))
            } else {
                from_json(kind, &row[column.as_str()])?
            };
            active.set(column, value);
        }
        models.push(E::Model::try_from(active)?);
    }
    upsert::put_all::<E, A>(tx.conn(), models).await
}

impl Store {
    /// Writes everything to `to`, as it was at one moment.
    pub async fn backup(&self, to: &mut (dyn Write + Send)) -> Result<Contents, StoreError> {
        let txn = one_moment(self.reader()).await?;
        writeln!(to, "{}", json!({ "format": FORMAT }))?;
        let mut sink = Sink { to, hasher: Sha256::new() };
        let mut rows = 0;
        macro_rules! write_all {
            ($($table:ident),+) => {
                $(rows += write_table::<$table::Entity>(&txn, stringify!($table), &mut sink).await?;)+
            };
        }
        each_table!(write_all);
        txn.commit().await?;
        let sha256 = hex(&sink.hasher.finalize());
        writeln!(sink.to, "{}", json!({ "rows": rows, "sha256": sha256 }))?;
        Ok(Contents { rows, sha256 })
    }

    /// Reads a backup into an empty database, in one transaction: all of it or nothing.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when there is data already, [`StoreError::Corrupt`] for a file that is no whole backup.
    pub async fn restore(&self, lines: Vec<String>) -> Result<Contents, StoreError> {
        let contents = verify(&lines)?;
        let rows = contents.rows;
        self.write(move |tx| Box::pin(async move { restore(tx, &lines, rows).await })).await?;
        self.catch_up().await?;
        Ok(contents)
    }
}

/// Reads the lines of a backup file.
///
/// # Errors
/// When the file cannot be read as lines of text.
pub fn read_lines(from: impl std::io::Read) -> Result<Vec<String>, StoreError> {
    Ok(std::io::BufReader::new(from).lines().collect::<Result<_, _>>()?)
}

fn verify(lines: &[String]) -> Result<Contents, StoreError> {
    let not_whole = || corrupt("this is not a whole backup: its first or last line is missing, or a row was changed");
    let [first, rows @ .., last] = lines else { return Err(not_whole()) };
    let first: Json = serde_json::from_str(first).map_err(|_| not_whole())?;
    let last: Json = serde_json::from_str(last).map_err(|_| not_whole())?;
    let mut hasher = Sha256::new();
    for row in rows {
        hasher.update(row.as_bytes());
        hasher.update(b"\n");
    }
    let contents = Contents { rows: rows.len() as u64, sha256: hex(&hasher.finalize()) };
    let whole = first["format"] == FORMAT && last["sha256"] == contents.sha256 && last["rows"] == contents.rows;
    if whole { Ok(contents) } else { Err(not_whole()) }
}

async fn restore(tx: &mut Tx, lines: &[String], rows: u64) -> Result<(), StoreError> {
    let occupied = municipality::Entity::find().count(tx.conn()).await? > 1
        || address::Entity::find().count(tx.conn()).await? > 0
        || need::Entity::find().count(tx.conn()).await? > 0
        || import_run::Entity::find().count(tx.conn()).await? > 0;
    if occupied {
        return Err(StoreError::Conflict);
    }
    // What an empty database has logged of itself would stand in the way of the chain that comes.
    audit_log::Entity::delete_many().exec(tx.conn()).await?;
    audit_head::Entity::delete_many().exec(tx.conn()).await?;
    let rows = usize::try_from(rows).unwrap_or(usize::MAX);
    let mut batch: Vec<Json> = Vec::new();
    let mut table = String::new();
    for line in lines.iter().skip(1).take(rows) {
        let mut row: Json = serde_json::from_str(line).map_err(corrupt)?;
        let name = row["table"].as_str().unwrap_or_default().to_owned();
        if name != table || batch.len() >= BATCH {
            restore_batch(tx, &table, std::mem::take(&mut batch)).await?;
            table = name;
        }
        batch.push(row["row"].take());
    }
    // The revisions came with the rows; one more would make the copy differ from what it is a copy of.
    restore_batch(tx, &table, batch).await
}

async fn restore_batch(tx: &Tx, table: &str, rows: Vec<Json>) -> Result<(), StoreError> {
    if rows.is_empty() {
        return Ok(());
    }
    macro_rules! read_one {
        ($($name:ident),+) => {
            match table {
                $(stringify!($name) => read_rows::<$name::Entity, $name::ActiveModel>(tx, rows).await,)+
                other => Err(corrupt(format!("the backup has a table {other}, which this program does not know"))),
            }
        };
    }
    each_table!(read_one)
}
