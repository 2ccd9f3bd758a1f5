//! The code on a door card.
use sha2::{Digest, Sha256};
use uuid::Uuid;

pub(super) use crate::service::spoken::as_kept;
use crate::service::spoken::spoken;

/// The code of a door; another `attempt` gives another. Chance comes from the id of the round.
pub(super) fn code_of(round: Uuid, position: i64, attempt: u32) -> String {
    spoken(&Sha256::digest(format!("{round}/{position}/{attempt}")))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn another_attempt_gives_another_code() {
        let round = Uuid::from_u128(7);
        let codes: BTreeSet<String> = (0..50).map(|attempt| code_of(round, 1, attempt)).collect();
        assert!(codes.len() > 45, "{codes:?}");
    }
}
