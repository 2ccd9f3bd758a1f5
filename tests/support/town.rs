//! The demo town, loaded once per database through the imports and copied for each test that wants it.
use std::{path::PathBuf, sync::LazyLock};

use buurtraat::{
    demo::town::{DEMO_SEED, Files, build},
    service::{
        Principal, Service,
        exchange::{
            ImportReport, Order, Silent, import_areas, import_needs, import_osm, import_partners, import_postcodes,
        },
    },
};
use tokio::sync::OnceCell;

use super::{Kind, Place, on_server};

/// The files of the town.
pub static FILES: LazyLock<Files> = LazyLock::new(|| {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("town");
    build(DEMO_SEED).write_to(&folder).unwrap()
});

/// What loading said, first and second time; one line per import.
pub type Said = Vec<String>;

struct Loaded {
    place: Place,
    said: Said,
}

static SQLITE: OnceCell<Loaded> = OnceCell::const_new();
static POSTGRES: OnceCell<Loaded> = OnceCell::const_new();

/// How a file is imported.
pub fn order(path: &std::path::Path) -> Order {
    Order { path: path.to_owned(), dry_run: false, strict: false, year: None }
}

/// One import by the name of its format.
pub async fn import(service: &Service, format: &str, order: &Order) -> ImportReport {
    let (who, progress) = (Principal::Operator, &mut Silent);
    let done = match format {
        "areas" => import_areas(service, who, order, progress).await,
        "postcodes" => import_postcodes(service, who, order, progress).await,
        "osm" => import_osm(service, who, order, progress).await,
        "partners" => import_partners(service, who, order, progress).await,
        _ => import_needs(service, who, order, progress).await,
    };
    done.unwrap()
}

/// One line on what an import did.
pub fn line(format: &str, report: &ImportReport) -> String {
    let (counts, skipped, notes) = (report.counts, report.skipped_rows, report.notes.len());
    let ImportReport { read, relabelled, .. } = report;
    assert_eq!(*read, counts.new + counts.changed + counts.same + skipped, "{format}");
    format!(
        "{format} read={read} new={} changed={} same={} skipped={skipped} notes={notes} relabelled={relabelled}",
        counts.new, counts.changed, counts.same
    )
}

/// Every file of the town in the order in which each finds what it needs.
pub async fn load(service: &Service) -> Said {
    let files = &*FILES;
    let all = [
        ("areas", &files.areas),
        ("postcodes", &files.postcodes),
        ("osm", &files.streets),
        ("partners", &files.partners),
        ("needs", &files.needs),
    ];
    let mut said = Vec::new();
    for (format, path) in all {
        said.push(line(format, &import(service, format, &order(path)).await));
    }
    said
}

async fn loaded(kind: Kind) -> Loaded {
    // A static is never dropped: a folder that is always the same does not pile up.
    let (home, name) = (PathBuf::from(env!("CARGO_TARGET_TMPDIR")), format!("town-{}", kind.label()));
    drop(std::fs::remove_dir_all(home.join(&name)));
    let folder = tempfile::Builder::new().prefix(&name).rand_bytes(0).tempdir_in(home).unwrap();
    let place = Place::made(kind, folder, None).await;
    let service = place.service().await;
    let mut said = load(&service).await;
    said.extend(load(&service).await);
    drop(service);
    if kind == Kind::Sqlite {
        // One file without a log beside it can simply be copied.
        place.run("PRAGMA wal_checkpoint(TRUNCATE)").await;
    }
    Loaded { place, said }
}

/// A town of one's own, and what loading it said.
pub async fn town(kind: Kind) -> (Place, Said) {
    let once = if kind == Kind::Sqlite { &SQLITE } else { &POSTGRES };
    let template = once.get_or_init(|| loaded(kind)).await;
    let place = match &template.place.name {
        None => {
            let place = Place::empty(kind).await;
            std::fs::copy(template.place.file(), place.file()).unwrap();
            place
        }
        Some(name) => {
            // A database that somebody is still leaving cannot be copied.
            let leave = format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");
            on_server(&[leave]).await;
            Place::made(kind, tempfile::tempdir().unwrap(), Some(name)).await
        }
    };
    std::fs::copy(template.place.key_file(), place.key_file()).unwrap();
    (place, template.said.clone())
}
