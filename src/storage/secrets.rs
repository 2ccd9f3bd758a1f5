//! What the key outside the database does besides wrapping the keys of subjects: it seals messages and second factors,
//! and hashes what must be found again but never be read.
use chacha20poly1305::Key;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::{
    Store, StoreError,
    contacts::{open, seal},
};

/// Bytes as people and addresses carry them: two letters or figures each.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Store {
    /// A hash that only who holds the key can make: the same for the same purpose and value.
    pub fn keyed_hash(&self, purpose: &str, value: &str) -> String {
        hex(&self.derived(purpose, value))
    }

    /// As many bytes that only who holds the key can make, for a secret that need not be kept.
    pub fn derived(&self, purpose: &str, value: &str) -> [u8; 32] {
        // A key of any length is right for HMAC: the fallback is never taken.
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(self.master().bytes()) else { return [0; 32] };
        mac.update(purpose.as_bytes());
        mac.update(&[0]);
        mac.update(value.as_bytes());
        mac.finalize().into_bytes().into()
    }

    /// Seals what only the program may read: a message on its way, a second factor.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when the cipher refuses, which it does not do.
    pub fn seal(&self, plain: &[u8]) -> Result<Vec<u8>, StoreError> {
        seal(&self.sealing_key()?, plain)
    }

    /// Opens what [`Store::seal`] sealed.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] for what another key sealed.
    pub fn unseal(&self, sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
        open(&self.sealing_key()?, sealed)
    }

    fn sealing_key(&self) -> Result<Key, StoreError> {
        let bytes = self.derived("sealing", "");
        Key::try_from(bytes.as_slice()).map_err(|_| StoreError::Corrupt("no key to seal with".into()))
    }
}

/// The same, compared in a time that does not tell where they differ.
pub fn same_hash(one: &str, other: &str) -> bool {
    let differ = one.bytes().zip(other.bytes()).fold(0, |differ, (a, b)| differ | (a ^ b));
    one.len() == other.len() && differ == 0
}
