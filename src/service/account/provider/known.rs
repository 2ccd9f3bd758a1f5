//! What a provider says of itself: its endpoints and keys, asked once and kept for an hour.
use std::sync::{Arc, PoisonError};

use jiff::{SignedDuration, Timestamp};
use openidconnect::{
    AdditionalProviderMetadata, AuthType, DiscoveryError, EndpointMaybeSet, EndpointNotSet, EndpointSet,
    ProviderMetadata, RedirectUrl,
    core::{
        CoreAuthDisplay, CoreClaimName, CoreClaimType, CoreClient, CoreClientAuthMethod, CoreGrantType, CoreJsonWebKey,
        CoreJweContentEncryptionAlgorithm, CoreJweKeyManagementAlgorithm, CoreJwsSigningAlgorithm, CoreResponseMode,
        CoreResponseType, CoreSubjectIdentifierType,
    },
};
use serde::{Deserialize, Serialize};

use super::{Provider, RETURN, Refusal};
use crate::service::Service;

/// What was learnt is asked anew after this.
const FRESH: SignedDuration = SignedDuration::from_hours(1);
/// For a key that was never seen it may be asked sooner, but no more often than this.
const SOONEST: SignedDuration = SignedDuration::from_mins(1);

/// What the library does not read by itself.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub(super) struct AlsoSaid {
    /// Its answers name it (RFC 9207).
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
    /// How a code may be bound to who asked for it.
    #[serde(default)]
    code_challenge_methods_supported: Option<Vec<String>>,
}

impl AdditionalProviderMetadata for AlsoSaid {}

type Metadata = ProviderMetadata<
    AlsoSaid,
    CoreAuthDisplay,
    CoreClientAuthMethod,
    CoreClaimName,
    CoreClaimType,
    CoreGrantType,
    CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm,
    CoreJsonWebKey,
    CoreResponseMode,
    CoreResponseType,
    CoreSubjectIdentifierType,
>;

/// The library's client, as it comes of what a provider says.
pub(super) type OidcClient =
    CoreClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointMaybeSet, EndpointMaybeSet>;

/// What was learnt, and when.
pub(super) struct Known {
    metadata: Metadata,
    at: Timestamp,
}

impl Known {
    /// Must every answer name the provider?
    pub(super) fn names_itself(&self) -> bool {
        self.metadata.additional_metadata().authorization_response_iss_parameter_supported
    }

    /// The client for this installation.
    pub(super) fn client(&self, service: &Service, provider: &Provider) -> Result<OidcClient, Refusal> {
        let inner = &provider.0;
        let back = RedirectUrl::new(format!("{}{RETURN}", service.config.base_url));
        let back = back.map_err(|_| Refusal::Unusable("base_url is no address"))?;
        let metadata = self.metadata.clone();
        let client = CoreClient::from_provider_metadata(metadata, inner.client_id.clone(), inner.client_secret.clone());
        let posts = self.metadata.token_endpoint_auth_methods_supported().is_some_and(|ways| {
            ways.contains(&CoreClientAuthMethod::ClientSecretPost)
                && !ways.contains(&CoreClientAuthMethod::ClientSecretBasic)
        });
        let auth = if posts { AuthType::RequestBody } else { AuthType::BasicAuth };
        Ok(client.set_redirect_uri(back).set_auth_type(auth))
    }
}

/// What is known of the provider, asked anew where that is too old.
pub(super) async fn know(service: &Service, provider: &Provider) -> Result<Arc<Known>, Refusal> {
    newer_than(service, provider, FRESH).await
}

/// The same, because of a key that was never seen.
pub(super) async fn know_anew(service: &Service, provider: &Provider) -> Result<Arc<Known>, Refusal> {
    newer_than(service, provider, SOONEST).await
}

async fn newer_than(service: &Service, provider: &Provider, age: SignedDuration) -> Result<Arc<Known>, Refusal> {
    let now = service.clock.now();
    let kept = provider.0.known.lock().unwrap_or_else(PoisonError::into_inner).clone();
    if let Some(known) = kept.filter(|known| now.duration_since(known.at).abs() < age) {
        return Ok(known);
    }
    let known = Arc::new(Known { metadata: discover(provider).await?, at: now });
    *provider.0.known.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&known));
    Ok(known)
}

async fn discover(provider: &Provider) -> Result<Metadata, Refusal> {
    let inner = &provider.0;
    let said = Metadata::discover_async(inner.issuer.clone(), inner.as_ref()).await.map_err(|fault| match fault {
        DiscoveryError::Request(unfetched) => Refusal::Unreachable(unfetched),
        DiscoveryError::Validation(_) => Refusal::Issuer,
        _ => Refusal::Unusable("no document of a provider"),
    })?;
    let ways = said.additional_metadata().code_challenge_methods_supported.as_ref();
    if ways.is_some_and(|ways| !ways.iter().any(|way| way == "S256")) {
        return Err(Refusal::Unusable("no PKCE by S256"));
    }
    let away = inner.hosts.admit(said.authorization_endpoint().as_str());
    away.map_err(|_| Refusal::Unusable("people would be sent to a host that sign_in.hosts does not name"))?;
    Ok(with_public_keys_only(said))
}

/// A signature that anybody can make who knows the client's secret proves nothing of the provider.
fn with_public_keys_only(said: Metadata) -> Metadata {
    use CoreJwsSigningAlgorithm as Alg;
    let mut ways = said.id_token_signing_alg_values_supported().clone();
    let shared = [Alg::None, Alg::HmacSha256, Alg::HmacSha384, Alg::HmacSha512];
    ways.retain(|way| !shared.contains(way));
    said.set_id_token_signing_alg_values_supported(ways)
}
