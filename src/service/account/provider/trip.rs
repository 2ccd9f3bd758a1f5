//! What a browser keeps while somebody is at the provider: sealed, so that it can neither be read nor made.
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    service::{Service, ServiceError, account::CODE_MINUTES},
    storage::StoreError,
    text::Lang,
};

/// Tells it from everything else that is sealed.
const KIND: &str = "trip";

/// Whom a trip binds, and the session in which they asked for it.
#[derive(Clone, Deserialize, Serialize)]
pub(super) struct Binds {
    pub(super) worker: Uuid,
    /// A hash of its ticket: no other session of theirs, or of anybody, can end what this one began.
    pub(super) session: String,
}

/// Somebody on their way to the provider and back.
#[derive(Deserialize, Serialize)]
pub struct Trip {
    kind: String,
    pub(super) id: Uuid,
    pub(super) state: String,
    pub(super) nonce: String,
    pub(super) verifier: String,
    begun: i64,
    lang: String,
    back: String,
    #[serde(default)]
    pub(super) binds: Option<Binds>,
}

impl Trip {
    pub(super) fn new(service: &Service, lang: Lang, back: &str, secrets: [String; 3]) -> Self {
        let [state, nonce, verifier] = secrets;
        Self {
            kind: KIND.to_owned(),
            id: service.new_id(),
            state,
            nonce,
            verifier,
            begun: service.clock.now().as_second(),
            lang: lang.tag().to_owned(),
            back: back.to_owned(),
            binds: None,
        }
    }

    /// The same trip, to bind somebody who signed in.
    pub(super) fn binding(self, binds: Binds) -> Self {
        Self { binds: Some(binds), ..self }
    }

    /// Does it bind somebody who signed in already?
    pub const fn binds(&self) -> bool {
        self.binds.is_some()
    }

    /// The language somebody left in.
    pub fn lang(&self) -> Lang {
        self.lang.parse().unwrap_or_default()
    }

    /// Where they wanted to go: a path on this site without language.
    pub fn back(&self) -> &str {
        &self.back
    }

    /// As it stands in the cookie.
    ///
    /// # Errors
    /// What sealing says.
    pub fn cookie(&self, service: &Service) -> Result<String, ServiceError> {
        let plain = serde_json::to_vec(self).map_err(|fault| StoreError::Corrupt(fault.to_string()))?;
        Ok(URL_SAFE_NO_PAD.encode(service.store.seal(&plain)?))
    }

    /// From the cookie; nothing for one that was not given out here.
    pub fn read(service: &Service, cookie: &str) -> Option<Self> {
        let sealed = URL_SAFE_NO_PAD.decode(cookie).ok()?;
        let trip: Self = serde_json::from_slice(&service.store.unseal(&sealed).ok()?).ok()?;
        Some(trip).filter(|trip| trip.kind == KIND)
    }

    /// Did it last longer than a code lives?
    pub(super) fn is_over(&self, now: Timestamp) -> bool {
        let begun = Timestamp::from_second(self.begun).unwrap_or(Timestamp::MIN);
        now.duration_since(begun).abs() >= SignedDuration::from_mins(CODE_MINUTES)
    }
}
