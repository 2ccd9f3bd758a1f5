//! `demo`: the town that does not exist, on this machine only. The first time it is written as the files that people
//! have and loaded through the same imports; after that its data stays.
use std::{path::Path, sync::Arc};

use jiff::civil::DateTime;

use super::{
    args::{DemoArgs, Format},
    config::Setting,
    failure::Failure,
    import, open, serve,
};
use crate::{
    demo::town::{DEMO_SEED, build},
    service::{
        FixedClock, Helpdesk, Service,
        exchange::{Order, Silent},
        joining::give_demo_shifts,
        network::acquaint_demo_team,
        zone,
    },
};

/// Where the demo keeps its data when nothing is said.
const USUAL: &str = "sqlite:demo.db";

/// A clock that stands still at a local time; nothing for a text that is none.
pub fn fixed(text: &str) -> Option<FixedClock> {
    let local: DateTime = text.parse().ok()?;
    Some(FixedClock(local.to_zoned(zone()).ok()?.timestamp()))
}

/// Loads the town when it is not there yet, and serves it.
pub async fn demo(setting: &Setting, args: &DemoArgs) -> Result<(), Failure> {
    let clock = fixed(&args.clock).ok_or_else(|| Failure::input("error-bad-clock", &args.clock))?;
    let url = setting.database.clone().map_or_else(|| USUAL.to_owned(), |_| setting.url());
    let mut setting = setting.clone();
    setting.file.helpdesk.get_or_insert_with(|| Helpdesk {
        name: "Wijkteam Honingdam".into(),
        phone: "010 000 00 00".into(),
        hours_nl: "maandag tot en met vrijdag, 9 tot 17 uur".into(),
        hours_en: "Monday to Friday, 9 am to 5 pm".into(),
    });
    if url.starts_with("postgres") {
        crate::storage::Store::migrate(&url).await?;
    }
    let service = open::service(&setting, &url, Arc::new(clock), true).await?;
    if service.store.list_import_runs(1).await?.is_empty() {
        load(&service).await?;
    }
    let post = Arc::new(service.config.post.clone());
    serve::run(service, "127.0.0.1", args.port, Some(post)).await
}

/// Writes the town as files and imports them, in the order in which each finds what it needs.
pub async fn load(service: &Service) -> Result<(), Failure> {
    let folder = std::env::temp_dir().join(format!("buurtraat-demo-{}", std::process::id()));
    let written = tokio::task::block_in_place(|| build(DEMO_SEED).write_to(&folder));
    let files = written.map_err(|_| Failure::failed("error-file", folder.display()))?;
    let steps: [(Format, &Path); 5] = [
        (Format::Areas, &files.areas),
        (Format::Postcodes, &files.postcodes),
        (Format::Osm, &files.streets),
        (Format::Partners, &files.partners),
        (Format::Needs, &files.needs),
    ];
    for (format, path) in steps {
        let order = Order { path: path.to_owned(), dry_run: false, strict: false, year: None };
        let report = import::run(service, format, &order, &mut Silent).await?;
        tracing::info!(?format, read = report.read, skipped = report.skipped_rows, "loaded");
    }
    drop(std::fs::remove_dir_all(&folder));
    acquaint_demo_team(service).await?;
    give_demo_shifts(service).await?;
    Ok(())
}
