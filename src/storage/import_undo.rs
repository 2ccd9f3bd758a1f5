//! Taking back what an import did to the ground: what it made goes, what it changed stands as it stood.
//!
//! Before the import its tables are set aside; after it only the rows that differ are kept, each as it was and with a
//! print of how the import left it. So a row that somebody touched since then is noticed, and nothing is taken back.
use std::collections::{BTreeMap, BTreeSet};

use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IdenStatic, IntoActiveModel, Iterable,
    ModelTrait, PaginatorTrait, PrimaryKeyToColumn, QueryFilter, QueryOrder, QuerySelect, Statement,
    prelude::DateTimeUtc, sea_query::ColumnType,
};
use serde_json::{Map, Value as Json, json};
use uuid::Uuid;

use super::{
    ImportRunRecord, Projected, Store, StoreError, Tx,
    backup::{from_json, read_rows, to_json},
    entity::*,
    upsert::fingerprint,
};

/// Rows of a table in one row of what is kept.
const SOME: usize = 500;

/// The tables that an import of a format writes, parents before children; none for a format that cannot be taken back.
pub fn ground_tables(format: &str) -> &'static [&'static str] {
    match format {
        "areas" => &["municipality", "shard", "worker", "area", "cell_area"],
        "postcodes" => &["municipality", "postcode"],
        "osm" => &["street_tile", "address", "water", "cell_anchor", "known_place", "offer_entry"],
        _ => &[],
    }
}

/// Does `$do::<Entity, ActiveModel>` for the table of a name.
macro_rules! with_table {
    ($table:expr, $do:ident($($argument:expr),*)) => {
        match $table {
            "municipality" => $do::<municipality::Entity, municipality::ActiveModel>($($argument),*).await,
            "shard" => $do::<shard::Entity, shard::ActiveModel>($($argument),*).await,
            "worker" => $do::<worker::Entity, worker::ActiveModel>($($argument),*).await,
            "area" => $do::<area::Entity, area::ActiveModel>($($argument),*).await,
            "cell_area" => $do::<cell_area::Entity, cell_area::ActiveModel>($($argument),*).await,
            "postcode" => $do::<postcode::Entity, postcode::ActiveModel>($($argument),*).await,
            "street_tile" => $do::<street_tile::Entity, street_tile::ActiveModel>($($argument),*).await,
            "address" => $do::<address::Entity, address::ActiveModel>($($argument),*).await,
            "water" => $do::<water::Entity, water::ActiveModel>($($argument),*).await,
            "cell_anchor" => $do::<cell_anchor::Entity, cell_anchor::ActiveModel>($($argument),*).await,
            "known_place" => $do::<known_place::Entity, known_place::ActiveModel>($($argument),*).await,
            "offer_entry" => $do::<offer_entry::Entity, offer_entry::ActiveModel>($($argument),*).await,
            other => Err(StoreError::Corrupt(format!("{other} is no table that is taken back"))),
        }
    };
}

/// Why an import is not taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotUndone {
    /// There is nothing to take back.
    Nothing,
    /// Another file came after it.
    Later {
        /// Its name.
        file: String,
    },
    /// Partners, needs or teams came after it.
    BuiltOn,
    /// What it brought was changed since then.
    Changed,
}

/// A row that an import touched.
struct Touched {
    key: Json,
    /// As it was; nothing for one that the import made.
    before: Option<Json>,
    /// Print of how it was left; nothing for one that it removed.
    after: Option<i64>,
}

impl Touched {
    fn to_json(&self) -> Json {
        json!({ "key": self.key, "before": self.before, "after": self.after })
    }
    fn of(kept: &Json) -> Self {
        let before = Some(kept["before"].clone()).filter(|before| !before.is_null());
        Self { key: kept["key"].clone(), before, after: kept["after"].as_i64() }
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
    Json::Object(keys::<E>().into_iter().map(field).collect())
}

/// The revision of a row says when it was written, not what it says.
fn print(row: &Map<String, Json>) -> i64 {
    let contents: BTreeMap<&String, &Json> = row.iter().filter(|(name, _)| *name != "revision").collect();
    fingerprint(&contents)
}

/// What differs between a table and what was set aside of it.
async fn differing<E, A>(tx: &Tx, table: &str) -> Result<Vec<Touched>, StoreError>
where
    E: EntityTrait,
    E::Column: Iterable,
    E::PrimaryKey: Iterable,
    E::Model: ModelTrait<Entity = E>,
    A: ActiveModelTrait<Entity = E> + Send,
{
    let backend = tx.conn().get_database_backend();
    let names: Vec<&str> = keys::<E>().iter().map(IdenStatic::as_str).collect();
    let on: Vec<String> = names.iter().map(|name| format!("n.\"{name}\" = b.\"{name}\"")).collect();
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
    let differs = if others.is_empty() { "1 = 0".to_owned() } else { others.join(" OR ") };
    let on = on.join(" AND ");
    let select = |what: &str, from: &str, other: &str, test: &str| {
        let sql = format!("SELECT {what}.* FROM {from} LEFT JOIN {other} ON {on} WHERE {test}");
        E::find().from_raw_sql(Statement::from_string(backend, sql))
    };
    let (now, then) = (format!("\"{table}\" n"), format!("before_{table} b"));
    let before = select("b", &then, &now, &format!("n.municipality_id IS NULL OR {differs}")).all(tx.conn()).await?;
    let after = select("n", &now, &then, &format!("b.municipality_id IS NULL OR {differs}")).all(tx.conn()).await?;
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
async fn stands<E, A>(tx: &Tx, rows: &[Touched]) -> Result<bool, StoreError>
where
    E: EntityTrait,
    E::Column: Iterable,
    E::PrimaryKey: Iterable,
    E::Model: ModelTrait<Entity = E>,
    A: ActiveModelTrait<Entity = E> + Send,
{
    for some in rows.chunks(SOME) {
        let any = some.iter().try_fold(Condition::any(), |any, one| Ok::<_, StoreError>(any.add(is_one::<E>(&one.key)?)));
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

async fn remove<E, A>(tx: &Tx, rows: &[Touched]) -> Result<(), StoreError>
where
    E: EntityTrait,
    E::PrimaryKey: Iterable,
    A: ActiveModelTrait<Entity = E> + Send,
{
    let made: Vec<&Touched> = rows.iter().filter(|one| one.before.is_none()).collect();
    for some in made.chunks(SOME) {
        let any = some.iter().try_fold(Condition::any(), |any, one| Ok::<_, StoreError>(any.add(is_one::<E>(&one.key)?)));
        E::delete_many().filter(any?).exec(tx.conn()).await?;
    }
    Ok(())
}

async fn put_back<E, A>(tx: &Tx, rows: &[Touched]) -> Result<(), StoreError>
where
    E: EntityTrait,
    E::Column: Iterable,
    E::PrimaryKey: Iterable,
    E::Model: IntoActiveModel<A> + TryFrom<A, Error = sea_orm::DbErr>,
    A: ActiveModelTrait<Entity = E> + Send,
{
    read_rows::<E, A>(tx, rows.iter().filter_map(|one| one.before.clone()).collect()).await
}

impl Tx {
    /// Sets the tables of a format aside, so that [`Self::keep_undo`] can tell what an import did to them.
    pub async fn set_ground_aside(&mut self, format: &str) -> Result<(), StoreError> {
        for table in ground_tables(format) {
            self.conn().execute_unprepared(&format!("DROP TABLE IF EXISTS before_{table}")).await?;
            let sql = format!("CREATE TEMPORARY TABLE before_{table} AS SELECT * FROM \"{table}\"");
            self.conn().execute_unprepared(&sql).await?;
        }
        Ok(())
    }

    /// Keeps what the import of a run did, in place of what an earlier one of its format did; nothing for one that moved
    /// rows of people, which cannot be taken back.
    pub async fn keep_undo(&mut self, run_id: Uuid, format: &str, can_be_undone: bool) -> Result<(), StoreError> {
        let tables = ground_tables(format);
        if tables.is_empty() {
            return Ok(());
        }
        let earlier = import_undo::Column::Format.eq(format);
        let mut kept = Vec::new();
        for table in tables {
            let touched = if can_be_undone { with_table!(*table, differing(self, table))? } else { Vec::new() };
            for some in touched.chunks(SOME) {
                kept.push(import_undo::Model {
                    municipality_id: 0,
                    run_id,
                    number: kept.len() as i64,
                    format: format.to_owned(),
                    table_name: (*table).to_owned(),
                    rows: some.iter().map(Touched::to_json).collect(),
                });
            }
            self.conn().execute_unprepared(&format!("DROP TABLE before_{table}")).await?;
        }
        // A file that changed nothing leaves what the one before it did.
        if can_be_undone && kept.is_empty() {
            return Ok(());
        }
        import_undo::Entity::delete_many().filter(earlier).exec(self.conn()).await?;
        super::upsert::put_all::<import_undo::Entity, import_undo::ActiveModel>(self.conn(), kept).await
    }

    /// Takes back the last import of a format, to the letter; where that cannot be, nothing is and the answer says why.
    pub async fn undo_import(
        &mut self,
        store: &Store,
        format: &str,
        now: DateTimeUtc,
    ) -> Result<Result<Uuid, NotUndone>, StoreError> {
        self.take_shared().await?;
        let kept = import_undo::Entity::find()
            .filter(import_undo::Column::Format.eq(format))
            .order_by_asc(import_undo::Column::Number)
            .all(self.conn())
            .await?;
        let Some(run_id) = kept.first().map(|row| row.run_id) else { return Ok(Err(NotUndone::Nothing)) };
        let run = import_run::Entity::find_by_id((0, run_id)).one(self.conn()).await?.ok_or(StoreError::NotFound)?;
        let mut by_table: BTreeMap<&str, Vec<Touched>> = BTreeMap::new();
        for row in &kept {
            let rows = row.rows.as_array().into_iter().flatten().map(Touched::of);
            by_table.entry(row.table_name.as_str()).or_default().extend(rows);
        }
        if let Some(why) = self.why_not(&run, &by_table).await? {
            return Ok(Err(why));
        }
        for table in ground_tables(format).iter().rev().filter(|table| **table != "offer_entry") {
            let rows = by_table.get(table).map(Vec::as_slice).unwrap_or_default();
            with_table!(*table, remove(self, rows))?;
        }
        for table in ground_tables(format).iter().filter(|table| **table != "offer_entry") {
            let rows = by_table.get(table).map(Vec::as_slice).unwrap_or_default();
            with_table!(*table, put_back(self, rows))?;
        }
        if format == "osm" {
            self.put_back_entries(store, by_table.remove("offer_entry").unwrap_or_default()).await?;
            self.streets_changed().await?;
        }
        import_undo::Entity::delete_many().filter(import_undo::Column::RunId.eq(run_id)).exec(self.conn()).await?;
        let undone = import_run::Entity::update_many()
            .col_expr(import_run::Column::UndoneAt, now.into())
            .filter(import_run::Column::Id.eq(run_id));
        undone.exec(self.conn()).await?;
        Ok(Ok(run_id))
    }

    async fn why_not(
        &self,
        run: &ImportRunRecord,
        by_table: &BTreeMap<&str, Vec<Touched>>,
    ) -> Result<Option<NotUndone>, StoreError> {
        use import_run::Column as C;
        let did_something = Condition::any().add(C::RowsNew.gt(0)).add(C::RowsChanged.gt(0));
        let later = import_run::Entity::find()
            .filter(C::UndoneAt.is_null())
            .filter(C::FinishedAt.gt(run.finished_at))
            .filter(did_something)
            .order_by_desc(C::FinishedAt)
            .one(self.conn())
            .await?;
        if let Some(later) = later {
            return Ok(Some(NotUndone::Later { file: later.file_name }));
        }
        let new_areas: Vec<Uuid> = by_table.get("area").into_iter().flatten().filter(|one| one.before.is_none()).filter_map(id_of).collect();
        if self.is_built_on(run.finished_at, &new_areas).await? {
            return Ok(Some(NotUndone::BuiltOn));
        }
        for (table, rows) in by_table {
            if !with_table!(*table, stands(self, rows))? {
                return Ok(Some(NotUndone::Changed));
            }
        }
        Ok(None)
    }

    /// Did partners, needs or teams come since then, or does a team work in one of these areas?
    async fn is_built_on(&self, since: DateTimeUtc, areas: &[Uuid]) -> Result<bool, StoreError> {
        let mut count = 0;
        macro_rules! add {
            ($($entity:ident),+) => {
                $(count += $entity::Entity::find().filter($entity::Column::CreatedAt.gt(since)).count(self.conn()).await?;)+
            };
        }
        add!(organization, volunteer, event, initiative, need, team);
        for some in areas.chunks(SOME) {
            let works = team_area::Entity::find().filter(team_area::Column::AreaId.is_in(some.iter().copied()));
            count += works.count(self.conn()).await?;
        }
        Ok(count > 0)
    }

    /// Entries under a new revision, so that every index hears of it; those the import made stay as gone.
    async fn put_back_entries(&mut self, store: &Store, rows: Vec<Touched>) -> Result<(), StoreError> {
        let mut made: BTreeMap<i64, Vec<Uuid>> = BTreeMap::new();
        let mut before = Vec::new();
        let mut shards = BTreeSet::new();
        for one in rows {
            let shard = one.key["municipality_id"].as_i64().unwrap_or_default();
            shards.insert(shard);
            match one.before {
                Some(row) => before.push(Projected(entry_of(&row)?)),
                None => made.entry(shard).or_default().extend(id_of(&one)),
            }
        }
        // Shards in the order of their numbers, as everybody takes them.
        for shard in shards {
            self.revision(shard).await?;
        }
        for (shard, ids) in made {
            self.withdraw_entries(shard, &ids).await?;
        }
        self.put_entries(store.taxonomy(), before).await
    }
}

fn id_of(one: &Touched) -> Option<Uuid> {
    one.key["id"].as_str()?.parse().ok()
}

fn entry_of(row: &Json) -> Result<offer_entry::Model, StoreError> {
    serde_json::from_value(row.clone()).map_err(|fault| StoreError::Corrupt(fault.to_string()))
}

impl Store {
    /// The formats whose last import might be taken back.
    pub async fn formats_to_undo(&self) -> Result<Vec<String>, StoreError> {
        Ok(import_undo::Entity::find()
            .select_only()
            .column(import_undo::Column::Format)
            .distinct()
            .into_tuple()
            .all(self.reader())
            .await?)
    }
}
