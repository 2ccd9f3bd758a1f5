//! Taking back what an import did to the ground: what it made goes, what it changed stands as it stood.
//!
//! Before the import its tables are set aside; after it only the rows that differ are kept, each as it was and with a
//! print of how the import left it. So a row that somebody touched since then is noticed, and nothing is taken back.
mod touched;

use std::collections::{BTreeMap, BTreeSet};

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    Statement, prelude::DateTimeUtc,
};
use serde_json::{Value as Json, json};
use uuid::Uuid;

use super::{ImportRunRecord, Projected, Store, StoreError, Tx, entity::*};
use touched::{Touched, differing, put_back, remove, stands};

/// Rows of a table in one row of what is kept.
const SOME: usize = 500;
/// New rows above which an import is not kept to be taken back: a country of borders, a province of streets. Whoever
/// loads those has a backup.
const MOST_NEW: i64 = 500_000;

/// What matching reads: taken back under a new revision.
const ENTRIES: &str = "offer_entry";
/// Under which the traces of new partners are kept, beside the tables.
const TRACES: &str = "trace";

/// The tables that an import of a format writes, parents before children; none for a format that cannot be taken back.
pub fn ground_tables(format: &str) -> &'static [&'static str] {
    match format {
        "areas" => &["municipality", "shard", "worker", "area", "cell_area"],
        "postcodes" => &["municipality", "postcode"],
        "osm" => &["street_tile", "address", "water", "ground_shape", "cell_anchor", "known_place", ENTRIES],
        "hsds" => &[
            "organization",
            "organization_identifier",
            "location",
            "offer",
            "subject_key",
            "contact",
            "source_record",
            "known_place",
            ENTRIES,
        ],
        "figures" => &["key_figure"],
        _ => &[],
    }
}

/// Does `$do::<Entity>` for the table of a name.
macro_rules! with_table {
    ($table:expr, $do:ident($($argument:expr),*)) => {
        match $table {
            "municipality" => $do::<municipality::Entity>($($argument),*).await,
            "shard" => $do::<shard::Entity>($($argument),*).await,
            "worker" => $do::<worker::Entity>($($argument),*).await,
            "area" => $do::<area::Entity>($($argument),*).await,
            "cell_area" => $do::<cell_area::Entity>($($argument),*).await,
            "postcode" => $do::<postcode::Entity>($($argument),*).await,
            "street_tile" => $do::<street_tile::Entity>($($argument),*).await,
            "address" => $do::<address::Entity>($($argument),*).await,
            "water" => $do::<water::Entity>($($argument),*).await,
            "ground_shape" => $do::<ground_shape::Entity>($($argument),*).await,
            "cell_anchor" => $do::<cell_anchor::Entity>($($argument),*).await,
            "known_place" => $do::<known_place::Entity>($($argument),*).await,
            "offer_entry" => $do::<offer_entry::Entity>($($argument),*).await,
            "organization" => $do::<organization::Entity>($($argument),*).await,
            "organization_identifier" => $do::<organization_identifier::Entity>($($argument),*).await,
            "location" => $do::<location::Entity>($($argument),*).await,
            "offer" => $do::<offer::Entity>($($argument),*).await,
            "subject_key" => $do::<subject_key::Entity>($($argument),*).await,
            "contact" => $do::<contact::Entity>($($argument),*).await,
            "source_record" => $do::<source_record::Entity>($($argument),*).await,
            "key_figure" => $do::<key_figure::Entity>($($argument),*).await,
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
        let can_be_undone = can_be_undone && self.grew_by(tables).await? <= MOST_NEW;
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
        self.keep_traces(&mut kept).await?;
        // A file that changed nothing leaves what the one before it did.
        if can_be_undone && kept.is_empty() {
            return Ok(());
        }
        import_undo::Entity::delete_many().filter(earlier).exec(self.conn()).await?;
        super::upsert::put_all::<import_undo::Entity, import_undo::ActiveModel>(self.conn(), kept).await
    }

    /// Partners that the import made, each with what is known of them now: whoever calls, visits or chooses one leaves a
    /// trace that the rows themselves do not show.
    async fn keep_traces(&self, kept: &mut Vec<import_undo::Model>) -> Result<(), StoreError> {
        let made = made_in(kept, "organization");
        let Some(last) = kept.last().filter(|_| !made.is_empty()).cloned() else { return Ok(()) };
        let traces = self.traces(&made).await?;
        let rows = traces.into_iter().map(|(id, trace)| json!({ "id": id, "trace": trace })).collect();
        kept.push(import_undo::Model { number: kept.len() as i64, table_name: TRACES.to_owned(), rows, ..last });
        Ok(())
    }

    /// Do the partners that an import made stand as it left them?
    async fn has_same_traces(&self, rows: &[Json]) -> Result<bool, StoreError> {
        let then: BTreeMap<Uuid, i64> =
            rows.iter().filter_map(|row| Some((row["id"].as_str()?.parse().ok()?, row["trace"].as_i64()?))).collect();
        let now = self.traces(&then.keys().copied().collect::<Vec<_>>()).await?;
        Ok(then.iter().all(|(id, trace)| now.get(id) == Some(trace)))
    }

    /// How many rows these tables have more than when they were set aside.
    async fn grew_by(&self, tables: &[&str]) -> Result<i64, StoreError> {
        let mut grown = 0;
        for table in tables {
            let sql =
                format!("SELECT (SELECT COUNT(*) FROM \"{table}\") - (SELECT COUNT(*) FROM before_{table}) AS grown");
            let statement = Statement::from_string(self.conn().get_database_backend(), sql);
            let row = self.conn().query_one_raw(statement).await?.ok_or(StoreError::NotFound)?;
            grown += row.try_get::<i64>("", "grown")?;
        }
        Ok(grown)
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
        let (traces, kept): (Vec<_>, Vec<_>) = kept.into_iter().partition(|row| row.table_name == TRACES);
        for row in traces {
            if !self.has_same_traces(row.rows.as_array().map(Vec::as_slice).unwrap_or_default()).await? {
                return Ok(Err(NotUndone::BuiltOn));
            }
        }
        let mut by_table: BTreeMap<&str, Vec<Touched>> = BTreeMap::new();
        for row in &kept {
            let rows = row.rows.as_array().into_iter().flatten().map(Touched::of);
            by_table.entry(row.table_name.as_str()).or_default().extend(rows);
        }
        if let Some(why) = self.why_not(&run, &by_table).await? {
            return Ok(Err(why));
        }
        self.take_back(store, format, by_table).await?;
        import_undo::Entity::delete_many().filter(import_undo::Column::RunId.eq(run_id)).exec(self.conn()).await?;
        let undone = import_run::Entity::update_many()
            .col_expr(import_run::Column::UndoneAt, now.into())
            .filter(import_run::Column::Id.eq(run_id));
        undone.exec(self.conn()).await?;
        Ok(Ok(run_id))
    }

    async fn take_back(
        &mut self,
        store: &Store,
        format: &str,
        mut by_table: BTreeMap<&str, Vec<Touched>>,
    ) -> Result<(), StoreError> {
        for table in ground_tables(format).iter().rev().filter(|table| **table != ENTRIES) {
            let rows = by_table.get(table).map(Vec::as_slice).unwrap_or_default();
            with_table!(*table, remove(self, rows))?;
        }
        for table in ground_tables(format).iter().filter(|table| **table != ENTRIES) {
            let rows = by_table.get(table).map(Vec::as_slice).unwrap_or_default();
            with_table!(*table, put_back(self, rows))?;
        }
        self.put_back_entries(store, by_table.remove(ENTRIES).unwrap_or_default()).await?;
        if format == "osm" {
            self.streets_changed().await?;
        }
        Ok(())
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
        let new_areas: Vec<Uuid> =
            by_table.get("area").into_iter().flatten().filter(|one| one.before.is_none()).filter_map(id_of).collect();
        let is_ground = matches!(run.format.as_str(), "areas" | "postcodes" | "osm");
        if is_ground && self.is_built_on(run.finished_at, &new_areas).await? {
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
                $(count += $entity::Entity::find().filter($entity::Column::CreatedAt.gte(since)).count(self.conn()).await?;)+
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

/// Ids of the rows of a table that an import made.
fn made_in(kept: &[import_undo::Model], table: &str) -> Vec<Uuid> {
    let of_table = kept.iter().filter(|row| row.table_name == table);
    let rows = of_table.flat_map(|row| row.rows.as_array().into_iter().flatten()).map(Touched::of);
    rows.filter(|one| one.before.is_none()).filter_map(|one| id_of(&one)).collect()
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
