//! The ground from a file of this machine.
use std::sync::Arc;

use bytes::Bytes;

use super::Tile;
use crate::{
    service::{Service, ServiceError},
    storage::StoreError,
    tile::{Address, Archive},
};

/// The word in an address.
pub const BASEMAP: &str = "basemap";

/// The file, where one is set.
///
/// # Errors
/// [`ServiceError::NotFound`] where none is.
pub fn basemap(service: &Service) -> Result<&Archive, ServiceError> {
    service.config.map.basemap.as_ref().ok_or(ServiceError::NotFound)
}

/// One tile of it; without a byte where it shows nothing.
///
/// # Errors
/// [`ServiceError::NotFound`] where no file is set; a fault of the house for one that cannot be read any longer.
pub async fn basemap_tile(service: &Service, address: Address) -> Result<Arc<Tile>, ServiceError> {
    let found = basemap(service)?.tile(address).await.map_err(|fault| StoreError::Corrupt(fault.to_string()))?;
    Ok(Arc::new(found.map_or_else(|| Tile::new(Bytes::new()), |[plain, zipped]| Tile::with(plain, zipped))))
}
