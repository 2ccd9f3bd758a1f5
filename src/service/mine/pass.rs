//! What a page gives to its own buttons once somebody showed their code: whose it is and until when, under a seal. It
//! stands in the form, never in an address, and no browser keeps it.
use uuid::Uuid;

use super::Mine;
use crate::{
    service::{Service, ServiceError, exchange::moment},
    storage::same_hash,
};

/// A page's buttons work so long.
pub const PASS_MINUTES: i64 = 60;

fn seal(service: &Service, (shard, subject): (i64, Uuid), until: i64) -> String {
    service.store.keyed_hash("own-pass", &format!("{shard} {subject} {until}"))
}

/// For the buttons of a page that is shown now.
pub fn pass_of(service: &Service, (shard, subject): (i64, Uuid)) -> String {
    let until = service.instant().0 + PASS_MINUTES * 60;
    format!("{shard}.{}.{until}.{}", subject.simple(), seal(service, (shard, subject), until))
}

/// Whose page it came from; nothing when its time is over, it was never given out, or they are gone.
///
/// # Errors
/// What the database says.
pub async fn open_pass(service: &Service, pass: &str) -> Result<Option<Mine>, ServiceError> {
    let Some((whose, until)) = read(service, pass) else { return Ok(None) };
    // A clock that was set back makes no pass last longer than it did.
    let left = until - service.instant().0;
    if !(0..=PASS_MINUTES * 60).contains(&left) {
        return Ok(None);
    }
    let row = service.store.find_own_code(whose.0, whose.1).await?;
    Ok(row.filter(|row| row.ends_at > moment(service)).map(|row| Mine::of(service, row)))
}

fn read(service: &Service, pass: &str) -> Option<((i64, Uuid), i64)> {
    let mut parts = pass.splitn(4, '.');
    let whose = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let until: i64 = parts.next()?.parse().ok()?;
    same_hash(parts.next()?, &seal(service, whose, until)).then_some((whose, until))
}
