//! Why nobody came in. Each has one sentence for who stands before the door and one word for the log.
use openidconnect::{ClaimsVerificationError, SignatureVerificationError};

use super::Provider;
use crate::{
    fetch::Unfetched,
    service::{Fault, ServiceError},
};

/// Why nobody came in.
#[derive(Debug, thiserror::Error)]
pub(super) enum Refusal {
    #[error("the provider: {0}")]
    Unreachable(#[from] Unfetched),
    #[error("the provider says of itself what cannot be: {0}")]
    Unusable(&'static str),
    #[error("whoever tried stopped half-way")]
    Denied,
    #[error("the provider refused")]
    Failed,
    #[error("not begun in this browser")]
    State,
    #[error("used before")]
    Again,
    #[error("begun too long ago")]
    Expired,
    #[error("the answer names another issuer")]
    Issuer,
    #[error("the code was refused")]
    Code,
    #[error("the proof is for another issuer")]
    ProofIssuer,
    #[error("the proof is for somebody else's application")]
    Audience,
    #[error("the proof answers another question")]
    Nonce,
    #[error("the proof is not signed by the provider")]
    Signature,
    #[error("the proof is over")]
    ProofExpired,
    #[error("the proof is of another kind")]
    Proof,
    #[error("signed in at too low a level")]
    Acr,
    #[error("the person is not known here")]
    Unknown,
    #[error("the session that left to be bound is not this one, or is over")]
    Session,
    #[error("the person is bound to somebody else here")]
    Taken,
    #[error("whoever asked is bound already")]
    Bound,
}

impl Refusal {
    /// The code of its sentence.
    const fn code(&self) -> &'static str {
        match self {
            Self::Unreachable(_) | Self::Unusable(_) => "provider-unreachable",
            Self::Denied => "provider-denied",
            Self::Failed | Self::Code => "provider-failed",
            Self::State | Self::Again => "provider-state",
            Self::Expired | Self::ProofExpired => "provider-expired",
            Self::Issuer | Self::ProofIssuer | Self::Audience | Self::Nonce | Self::Signature | Self::Proof => {
                "provider-proof"
            }
            Self::Acr => "provider-acr",
            Self::Unknown => "provider-unknown",
            Self::Session => "provider-session",
            Self::Taken => "provider-taken",
            Self::Bound => "provider-bound",
        }
    }

    /// As a use case says it; the log has the reason, and nothing of the person.
    pub(super) fn said(self, provider: &Provider) -> ServiceError {
        tracing::warn!(reason = %self, "nobody came in through the provider");
        Fault::new("provider", self.code()).with("name", provider.name()).into()
    }
}

impl From<ClaimsVerificationError> for Refusal {
    fn from(fault: ClaimsVerificationError) -> Self {
        match fault {
            ClaimsVerificationError::InvalidIssuer(_) => Self::ProofIssuer,
            ClaimsVerificationError::InvalidAudience(_) => Self::Audience,
            ClaimsVerificationError::InvalidNonce(_) => Self::Nonce,
            ClaimsVerificationError::InvalidAuthContext(_) => Self::Acr,
            ClaimsVerificationError::Expired(_) => Self::ProofExpired,
            ClaimsVerificationError::SignatureVerification(_) => Self::Signature,
            _ => Self::Proof,
        }
    }
}

/// Signed with a key that was not seen before: perhaps it is new.
pub(super) const fn is_new_key(fault: &ClaimsVerificationError) -> bool {
    matches!(fault, ClaimsVerificationError::SignatureVerification(SignatureVerificationError::NoMatchingKey))
}
