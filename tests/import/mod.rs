//! Readers of formats: every trap a file may hold, and the real files where they are at hand.
mod areas;
mod areas_real;
mod duplicates;
pub mod figures;
mod files;
pub mod hsds;
mod hsds_real;
pub mod lists;
mod needs;
mod osm;
mod osm_real;
mod partners;
mod postcodes;
mod streets_real;

use std::path::PathBuf;

/// A file of the shared data; says so when it is absent. `SHARED_DATA` may point elsewhere.
pub fn shared(file: &str) -> Option<PathBuf> {
    let usual = || concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/data").to_owned();
    let path = PathBuf::from(std::env::var("SHARED_DATA").unwrap_or_else(|_| usual())).join(file);
    if !path.exists() {
        println!("skipped: no shared data");
        return None;
    }
    Some(path)
}

/// Reads a shared file as a whole.
pub fn shared_bytes(file: &str) -> Option<Vec<u8>> {
    shared(file).map(|path| std::fs::read(path).unwrap())
}
