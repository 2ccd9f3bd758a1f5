//! Takes back the last file of a sort.
use super::{Ground, moment};
use crate::{
    service::{Fault, Principal, Service, ServiceError},
    storage::NotUndone,
};

/// Takes back what the last file of a sort brought, to the letter: what was there before it is there again.
///
/// # Errors
/// [`ServiceError::Forbidden`]; [`ServiceError::Invalid`] with `undo-nothing`, `undo-later` (and `file`),
/// `undo-built-on` or `undo-changed`: then nothing is taken back.
pub async fn undo_import(service: &Service, who: Principal, ground: Ground) -> Result<(), ServiceError> {
    who.must_be_operator()?;
    let format = ground.format();
    let (store, audit_id, now) = (service.store.clone(), service.new_id(), moment(service));
    let actor = match who {
        Principal::Staff(staff) => staff.role.as_str(),
        _ => "operator",
    };
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let done = tx.undo_import(&store, format, now).await?;
            if let Ok(run) = &done {
                tx.audit(0, audit_id, now, [actor, "undo", "import"], Some(*run));
            }
            Ok(done)
        })
    });
    let fault = match work.await? {
        Ok(_) => return Ok(()),
        Err(NotUndone::Nothing) => Fault::new("undo", "undo-nothing"),
        Err(NotUndone::Later { file }) => Fault::new("undo", "undo-later").with("file", file),
        Err(NotUndone::BuiltOn) => Fault::new("undo", "undo-built-on"),
        Err(NotUndone::Changed) => Fault::new("undo", "undo-changed"),
    };
    Err(fault.into())
}

/// The sorts of file whose last one might be taken back.
///
/// # Errors
/// What the database says.
pub async fn grounds_to_undo(service: &Service) -> Result<Vec<Ground>, ServiceError> {
    let formats = service.store.formats_to_undo().await?;
    let can = |ground: &Ground| formats.iter().any(|one| one == ground.format());
    Ok(Ground::FIRST.into_iter().chain(Ground::LATER).filter(can).collect())
}
