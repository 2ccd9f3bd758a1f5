//! A file on its way in: written down as it comes, counted, and gone again when it is not whole.
use axum::extract::{Multipart, multipart::Field, multipart::MultipartRejection};
use tokio::io::AsyncWriteExt;

use crate::service::{
    Fault,
    exchange::{Ground, Upload},
};

/// The code of a file that is larger than is taken.
pub const TOO_LARGE: &str = "upload-too-large";

const MEGABYTE: u64 = 1024 * 1024;

/// Takes the file of a form in.
///
/// # Errors
/// `upload-missing`, `upload-cut` (also for a form that is none), [`TOO_LARGE`], `upload-disk`.
pub async fn receive(body: Result<Multipart, MultipartRejection>, ground: Ground) -> Result<Upload, Fault> {
    let mut form = body.map_err(|_| Fault::new("file", "upload-missing"))?;
    loop {
        match form.next_field().await {
            Ok(Some(field)) if field.name() == Some("file") => return keep(field, ground.most_bytes()).await,
            Ok(Some(_)) => {}
            Ok(None) => return Err(Fault::new("file", "upload-missing")),
            Err(_) => return Err(Fault::new("file", "upload-cut")),
        }
    }
}

async fn keep(mut field: Field<'_>, most: u64) -> Result<Upload, Fault> {
    let disk = |error: std::io::Error| {
        tracing::error!(%error, "an upload could not be kept");
        Fault::new("file", "upload-disk")
    };
    let upload = Upload::named(field.file_name().unwrap_or_default()).map_err(disk)?;
    let mut file = tokio::fs::File::create(upload.path()).await.map_err(disk)?;
    let mut bytes: u64 = 0;
    loop {
        let Ok(chunk) = field.chunk().await else { return Err(Fault::new("file", "upload-cut")) };
        let Some(chunk) = chunk else { break };
        bytes += chunk.len() as u64;
        if bytes > most {
            return Err(Fault::new("file", TOO_LARGE).with("most", most / MEGABYTE));
        }
        file.write_all(&chunk).await.map_err(disk)?;
    }
    file.flush().await.map_err(disk)?;
    if bytes == 0 { Err(Fault::new("file", "upload-missing")) } else { Ok(upload) }
}
