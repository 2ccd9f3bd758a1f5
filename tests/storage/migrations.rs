//! Up, down, and up from what every earlier program left behind.
use buurtraat::storage::{Store, StoreError};
use migrations::{Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, DatabaseConnection};

use super::schema;
use crate::support::{Kind, Place, both, process, taxonomy, with_postgres};

/// Tables of the latest schema.
const TABLES: usize = 76;
/// The key of the committed dumps, so that what they seal can be followed.
const DUMP_KEY: [u8; 32] = [7; 32];

async fn rows_of(db: &DatabaseConnection, table: &str) -> i64 {
    let sql = format!("SELECT COUNT(*) AS n FROM \"{table}\"");
    let statement = sea_orm::Statement::from_string(db.get_database_backend(), sql);
    db.query_one_raw(statement).await.unwrap().unwrap().try_get("", "n").unwrap()
}

/// Up, down to nothing, up again to the same.
async fn r11_migrations_up_and_down(place: Place) {
    let all = Migrator::migrations().len();
    assert_eq!(Store::migrate(&place.url).await.unwrap(), all);
    assert_eq!(Store::migrate(&place.url).await.unwrap(), 0, "a second time there is nothing to do");
    let db = place.raw().await;
    let first = schema::read(&db).await;
    let unmapped = first.values().flatten().filter(|(_, column)| column.0.starts_with("unmapped")).count();
    Migrator::down(&db, None).await.unwrap();
    let left = schema::read(&db).await.len();
    Migrator::up(&db, None).await.unwrap();
    let differences = schema::differences(&first, &schema::read(&db).await).len();
    assert!((first.len(), unmapped, left, differences) == (TABLES, 0, 0, 0), "{first:?}");
    let keyless: Vec<_> = first.iter().filter(|(_, columns)| columns["municipality_id"].2 != 1).collect();
    assert!(keyless.is_empty(), "the shard comes first in every primary key: {keyless:?}");
    assert_eq!(rows_of(&db, "shard").await, 1, "the unknown municipality is there from the start");
    println!(
        "R11 {} up={all} down={all} tables={} left={left} differences={differences}",
        place.kind.label(),
        first.len()
    );
}
both!(r11_migrations_up_and_down);

/// The same tables, columns, types and keys on both databases.
#[tokio::test(flavor = "multi_thread")]
async fn r11_schema_is_equal_on_both_databases() {
    if !with_postgres() {
        return;
    }
    let (sqlite, postgres) = (Place::empty(Kind::Sqlite).await, Place::empty(Kind::Postgres).await);
    let mut read = Vec::new();
    for place in [&sqlite, &postgres] {
        Store::migrate(&place.url).await.unwrap();
        read.push(schema::read(&place.raw().await).await);
    }
    let differences = schema::differences(&read[0], &read[1]);
    let columns: usize = read[0].values().map(|columns| columns.len()).sum();
    println!("R11 both columns={columns} differences={}", differences.len());
    assert!(differences.is_empty(), "{differences:#?}");
}

/// From what is committed of every earlier schema `up` succeeds, and what was in it is still there.
async fn r11_up_from_every_dump(place: Place) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations/dumps");
    let mut dumps = 0;
    for migration in Migrator::migrations() {
        let path = format!("{folder}/{}.{}.sql", migration.name(), place.kind.label());
        let dump = std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("every migration commits a dump: {path}"));
        let place = Place::empty(place.kind).await;
        place.run(&dump).await;
        std::fs::write(place.key_file(), DUMP_KEY).unwrap();
        let store = place.store().await;
        let db = place.raw().await;
        for (table, least) in [("organization", 2), ("volunteer", 1), ("need", 2), ("offer_entry", 4), ("contact", 1)] {
            assert!(rows_of(&db, table).await >= least, "{table} after {path}");
        }
        let fresh = Place::empty(place.kind).await;
        Store::migrate(&fresh.url).await.unwrap();
        let differences = schema::differences(&schema::read(&db).await, &schema::read(&fresh.raw().await).await);
        assert!(differences.is_empty(), "{differences:#?}");
        let health = store.check().await.unwrap();
        assert_eq!((health.faults.as_slice(), health.entries >= 4), (&[][..], true));
        dumps += 1;
    }
    println!("R11 {} dumps={dumps} faults=0", place.kind.label());
}
both!(r11_up_from_every_dump);

/// A database of a newer program is left alone, in words.
async fn r11_newer_database_is_refused(place: Place) {
    Store::migrate(&place.url).await.unwrap();
    place.run("INSERT INTO seaql_migrations (version, applied_at) VALUES ('m29991231_000001_later', 0)").await;
    let newer = |error: StoreError| matches!(error, StoreError::Newer(name) if name == "m29991231_000001_later");
    assert!(newer(Store::migrate(&place.url).await.unwrap_err()));
    assert!(newer(Store::open(&place.url, place.key_file(), taxonomy()).await.err().unwrap()));
    for args in [&["migrate"][..], &["check"], &["serve", "--port", "0"]] {
        let output = process::run(&place, args);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{args:?}: {said}");
        assert!(said.contains("newer version (m29991231_000001_later)"), "{said}");
    }
    println!("R11 {} refused=5", place.kind.label());
}
both!(r11_newer_database_is_refused);

/// SQLite brings itself up to date; a PostgreSQL that others use too is migrated on purpose only.
async fn an_old_schema_is_migrated_by_itself_on_sqlite_only(place: Place) {
    let opened = Store::open(&place.url, place.key_file(), taxonomy()).await;
    match place.kind {
        Kind::Sqlite => assert!(opened.is_ok()),
        Kind::Postgres => {
            assert!(
                matches!(opened.err(), Some(StoreError::NotMigrated(missing)) if missing == Migrator::migrations().len())
            );
            let output = process::run(&place, &["check"]);
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            assert_eq!(output.status.code(), Some(1));
            assert!(said.contains("buurtraat migrate"), "{said}");
            assert_eq!(process::run(&place, &["migrate"]).status.code(), Some(0));
            assert_eq!(process::run(&place, &["check"]).status.code(), Some(0));
        }
    }
}
both!(an_old_schema_is_migrated_by_itself_on_sqlite_only);

/// Writes the dumps of the latest migration; by hand, once, before it is released.
async fn write_dumps(place: Place) {
    std::fs::write(place.key_file(), DUMP_KEY).unwrap();
    let service = place.service().await;
    for (format, path) in super::imports::village(&place) {
        crate::support::town::import(&service, format, &crate::support::town::order(&path)).await;
    }
    drop(service);
    let file = place.file().display().to_string();
    let url = place.url.clone();
    let (tool, args) = match place.kind {
        // Whoever leaves last still tidies up.
        Kind::Sqlite => ("sqlite3", vec!["-cmd", ".timeout 20000", file.as_str(), ".dump"]),
        Kind::Postgres => ("pg_dump", vec!["--inserts", "--no-owner", "--no-privileges", url.as_str()]),
    };
    let output = std::process::Command::new(tool).args(args).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    // It says so in the dump, and that all went well, where somebody else still held the file.
    assert!(!text.contains("due to errors"), "{text}");
    // Lines for psql only, and a search path that would stay with the connection.
    let kept = |line: &&str| !line.starts_with('\\') && !line.contains("set_config");
    let dump: String = text.lines().filter(kept).map(|line| format!("{line}\n")).collect();
    let latest = Migrator::migrations().last().unwrap().name().to_owned();
    let path = format!("{}/migrations/dumps/{latest}.{}.sql", env!("CARGO_MANIFEST_DIR"), place.kind.label());
    std::fs::write(path, dump).unwrap();
}
mod write_dumps {
    use crate::support::{Kind, Place};
    #[tokio::test(flavor = "multi_thread")]
    #[ignore = "writes into migrations/dumps"]
    async fn of_both_databases() {
        for kind in [Kind::Sqlite, Kind::Postgres] {
            super::write_dumps(Place::empty(kind).await).await;
        }
    }
}
