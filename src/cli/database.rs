//! `migrate`, `check`, `forget`, `backup`, `restore`.
use std::{fs::File, io::BufWriter, path::Path, sync::Arc};

use super::{config::Setting, failure::Failure, open};
use crate::{
    service::{SystemClock, keeping, log_operator},
    storage::{Store, StoreError, read_lines},
};

/// Brings the schema up to date.
pub async fn migrate(setting: &Setting) -> Result<(), Failure> {
    let url = setting.url();
    let done = Store::migrate(&url).await?;
    let service = open::service(setting, &url, Arc::new(SystemClock), false).await?;
    open::categories(&service).await?;
    println!("migrations applied: {done}");
    Ok(())
}

/// Says what does not hold; exit 1 when anything does not.
pub async fn check(setting: &Setting) -> Result<(), Failure> {
    let service = open::service(setting, &setting.url(), Arc::new(SystemClock), false).await?;
    let health = service.store.check().await?;
    println!("entries: {}", health.entries);
    println!("faults: {}", health.faults.len());
    if health.faults.is_empty() { Ok(()) } else { Err(Failure::Failed(health.faults.join("\n"))) }
}

/// Ends what is kept too long, and says of what how much.
pub async fn forget(setting: &Setting) -> Result<(), Failure> {
    let service = open::service(setting, &setting.url(), open::clock()?, false).await?;
    for gone in keeping::forget(&service).await? {
        println!("{}: {}", gone.table, gone.rows);
    }
    Ok(())
}

/// Writes a backup beside its final name first: a half one is never there.
pub async fn backup(setting: &Setting, path: &Path) -> Result<(), Failure> {
    let service = open::service(setting, &setting.url(), Arc::new(SystemClock), false).await?;
    if path.exists() {
        return Err(Failure::input("error-file-exists", path.display()));
    }
    let half = path.with_extension("half");
    let unwritable = |_| Failure::failed("error-file", path.display());
    let mut file = BufWriter::new(File::create(&half).map_err(unwritable)?);
    // Before the backup, so that the copy knows of it too.
    log_operator(&service, "backup", "database").await?;
    let contents = service.store.backup(&mut file).await?;
    let file = file.into_inner().map_err(|_| Failure::failed("error-file", path.display()))?;
    file.sync_all().map_err(unwritable)?;
    std::fs::rename(&half, path).map_err(unwritable)?;
    println!("rows: {}\nsha256: {}", contents.rows, contents.sha256);
    Ok(())
}

/// Reads a backup into an empty database.
pub async fn restore(setting: &Setting, path: &Path) -> Result<(), Failure> {
    let file = File::open(path).map_err(|_| Failure::input("error-file", path.display()))?;
    let lines = read_lines(file).map_err(|_| Failure::input("error-backup-broken", path.display()))?;
    let url = setting.url();
    Store::migrate(&url).await?;
    let service = open::service(setting, &url, Arc::new(SystemClock), false).await?;
    let contents = match service.store.restore(lines).await {
        Ok(contents) => contents,
        Err(StoreError::Conflict) => return Err(Failure::input("error-not-empty", url)),
        Err(StoreError::Corrupt(_)) => return Err(Failure::input("error-backup-broken", path.display())),
        Err(other) => return Err(other.into()),
    };
    // Whoever was erased since that backup was made is erased again, before anybody is served.
    let again = keeping::erase_again(&service).await?;
    println!("rows: {}\nsha256: {}", contents.rows, contents.sha256);
    if again > 0 {
        println!("erased again: {again}");
    }
    Ok(())
}
