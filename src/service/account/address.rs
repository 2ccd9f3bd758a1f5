//! E-mail addresses of people of a team: sealed where they are read, hashed where they are looked up.
use crate::{
    import::email_address,
    service::{Fault, Service},
};

/// As it is compared: small letters, nothing around it.
pub(super) fn plain(email: &str) -> String {
    email.trim().to_lowercase()
}

/// The hash an address is found by.
pub(super) fn hash(service: &Service, email: &str) -> String {
    service.store.keyed_hash("worker-email", &plain(email))
}

/// The address as it is compared, or what is wrong with it.
pub(super) fn check(email: &str) -> Result<String, Fault> {
    let plain = plain(email);
    if plain.is_empty() {
        return Err(Fault::new("email", "account-email-missing"));
    }
    email_address(&plain).map_err(|_| Fault::new("email", "account-email").with("value", email.trim()))
}
