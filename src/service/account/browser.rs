//! What the browser that asked for a code keeps: which one, and a secret by which it is known again.
use std::fmt;

use uuid::Uuid;

use super::session::{hash_of, new_secret};
use crate::storage::{SignInRecord, StoreError, same_hash};

/// A challenge and the secret of the browser that asked for it.
#[derive(Clone, PartialEq, Eq)]
pub struct Browser {
    pub(super) id: Uuid,
    pub(super) secret: String,
}

impl fmt::Debug for Browser {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Browser(..)")
    }
}

impl Browser {
    pub(super) fn new(id: Uuid) -> Result<Self, StoreError> {
        Ok(Self { id, secret: new_secret()? })
    }

    /// As it stands in the cookie.
    pub fn cookie(&self) -> String {
        format!("{}.{}", self.id.simple(), self.secret)
    }

    /// From the cookie; nothing for one that was never given out.
    pub fn read(cookie: &str) -> Option<Self> {
        let (id, secret) = cookie.split_once('.')?;
        Some(Self { id: id.parse().ok()?, secret: secret.to_owned() })
    }

    /// Is it the browser that asked?
    pub(super) fn asked(&self, row: &SignInRecord) -> bool {
        row.id == self.id && same_hash(&row.browser_sha256, &hash_of(&self.secret))
    }
}
