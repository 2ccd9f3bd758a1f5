//! Where an installation lets the map be fetched from: an address per sort of file, and how a file comes from there.
use std::time::Duration;

use super::{Ground, Upload};
use crate::{
    fetch::{Address, BadAddress, Fetcher, Hosts, Limit, Unfetched},
    service::Fault,
};

/// A province of streets over a slow line.
const PATIENCE: Duration = Duration::from_secs(60 * 60);
const MEGABYTE: u64 = 1024 * 1024;

/// The addresses; none by default.
#[derive(Clone, Debug, Default)]
pub struct Sources([Option<Address>; 3]);

impl Sources {
    /// The addresses of areas, postcodes and streets, each where one is set.
    ///
    /// # Errors
    /// Which of the three, and [`BadAddress`], for an address that may not be asked.
    pub fn of(addresses: [Option<&str>; 3]) -> Result<Self, (usize, BadAddress)> {
        let mut all = Self::default();
        for (at, (kept, address)) in all.0.iter_mut().zip(addresses).enumerate() {
            *kept = address.map(str::parse).transpose().map_err(|bad| (at, bad))?;
        }
        Ok(all)
    }

    /// Where a sort of file comes from.
    pub fn find(&self, ground: Ground) -> Option<&Address> {
        Ground::FIRST.into_iter().zip(&self.0).find(|(one, _)| *one == ground).and_then(|(_, address)| address.as_ref())
    }
}

/// Fetches a file; `heard` hears how much of it is here, as a share of all where that is known.
pub(super) async fn fetch(
    address: &Address,
    ground: Ground,
    heard: &mut (dyn FnMut(f64) + Send),
) -> Result<Upload, Fault> {
    let said = |error: Unfetched| {
        tracing::warn!(%error, ground = ground.as_str(), "a file was not fetched");
        fault(&error, ground)
    };
    let upload = Upload::named(address.file_name()).map_err(|error| said(Unfetched::Disk(error)))?;
    let file = tokio::fs::File::create(upload.path()).await.map_err(|error| said(Unfetched::Disk(error)))?;
    let mut file = tokio::io::BufWriter::new(file);
    let limit = Limit { patience: PATIENCE, bytes: ground.most_bytes() };
    let fetcher = Fetcher::of(Hosts::of(address)).map_err(said)?;
    let mut share = |bytes: u64, total: Option<u64>| {
        heard(total.map_or(0.0, |total| bytes as f64 / total.max(1) as f64));
    };
    fetcher.download(address, limit, &mut file, &mut share).await.map_err(said)?;
    Ok(upload)
}

fn fault(error: &Unfetched, ground: Ground) -> Fault {
    match error {
        Unfetched::TooLarge => Fault::new("file", "upload-too-large").with("most", ground.most_bytes() / MEGABYTE),
        Unfetched::Cut => Fault::new("file", "fetch-cut"),
        Unfetched::Status(status) => Fault::new("file", "fetch-status").with("status", status),
        Unfetched::Slow => Fault::new("file", "fetch-slow"),
        Unfetched::Disk(_) => Fault::new("file", "upload-disk"),
        Unfetched::Refused(_) | Unfetched::Unreachable => Fault::new("file", "fetch-unreachable"),
    }
}
