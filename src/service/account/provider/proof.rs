//! The code becomes a proof: who somebody is at the provider, checked in every respect.
use std::sync::Arc;

use chrono::{DateTime, Utc};
use openidconnect::{
    AccessToken, AccessTokenHash, AuthorizationCode, Nonce, OAuth2TokenResponse, PkceCodeVerifier, RequestTokenError,
    SubjectIdentifier, TokenResponse, UserInfoClaims,
    core::{CoreGenderClaim, CoreIdToken, CoreIdTokenClaims, CoreTokenResponse},
};

use super::{
    Provider, Refusal,
    known::{Known, OidcClient, know_anew},
    refusal::is_new_key,
    trip::Trip,
};
use crate::{
    fetch::Unfetched,
    service::{Service, exchange::moment},
};

/// Who somebody is at the provider.
pub(super) struct Proof {
    subject: SubjectIdentifier,
    email: Option<String>,
    client: OidcClient,
    access: AccessToken,
}

/// Exchanges the code and checks what comes for it.
pub(super) async fn ask_proof(
    service: &Service,
    provider: &Provider,
    known: Arc<Known>,
    trip: &Trip,
    code: String,
) -> Result<Proof, Refusal> {
    let client = known.client(service, provider)?;
    let given = exchange(provider, &client, trip, code).await?;
    let token = given.id_token().ok_or(Refusal::Proof)?;
    let check = Check { provider, nonce: Nonce::new(trip.nonce.clone()), now: moment(service) };
    let (client, claims) = match check.claims(&client, token) {
        Err(fault) if is_new_key(&fault) => {
            let client = know_anew(service, provider).await?.client(service, provider)?;
            let claims = check.claims(&client, token)?;
            (client, claims)
        }
        checked => (client, checked?),
    };
    check.belongs(&client, token, &claims, given.access_token())?;
    let email = claims.email().filter(|_| claims.email_verified() == Some(true));
    Ok(Proof {
        subject: claims.subject().clone(),
        email: email.map(|email| email.to_string()),
        access: given.access_token().clone(),
        client,
    })
}

async fn exchange(
    provider: &Provider,
    client: &OidcClient,
    trip: &Trip,
    code: String,
) -> Result<CoreTokenResponse, Refusal> {
    let asked = client.exchange_code(AuthorizationCode::new(code));
    let asked = asked.map_err(|_| Refusal::Unusable("no token endpoint"))?;
    let verifier = PkceCodeVerifier::new(trip.verifier.clone());
    asked.set_pkce_verifier(verifier).request_async(provider.0.as_ref()).await.map_err(|fault| match fault {
        RequestTokenError::Request(unfetched) => Refusal::Unreachable(unfetched),
        RequestTokenError::ServerResponse(_) => Refusal::Code,
        RequestTokenError::Parse(..) | RequestTokenError::Other(_) => Refusal::Proof,
    })
}

/// What a proof is held against.
struct Check<'p> {
    provider: &'p Provider,
    nonce: Nonce,
    now: DateTime<Utc>,
}

impl Check<'_> {
    fn claims(
        &self,
        client: &OidcClient,
        token: &CoreIdToken,
    ) -> Result<CoreIdTokenClaims, openidconnect::ClaimsVerificationError> {
        let levels = &self.provider.0.acr;
        let verifier = client.id_token_verifier().set_time_fn(|| self.now).set_auth_context_verifier_fn(|level| {
            let enough = levels.is_empty() || level.is_some_and(|level| levels.contains(level));
            if enough { Ok(()) } else { Err("too low".to_owned()) }
        });
        token.claims(&verifier, &self.nonce).cloned()
    }

    /// What the library leaves to us: for whom it was made, and that the access token came with it.
    fn belongs(
        &self,
        client: &OidcClient,
        token: &CoreIdToken,
        claims: &CoreIdTokenClaims,
        access: &AccessToken,
    ) -> Result<(), Refusal> {
        if claims.authorized_party().is_some_and(|party| *party != self.provider.0.client_id) {
            return Err(Refusal::Audience);
        }
        let Some(said) = claims.access_token_hash() else { return Ok(()) };
        let verifier = client.id_token_verifier();
        let way = token.signing_alg().map_err(|_| Refusal::Signature)?;
        let key = token.signing_key(&verifier).map_err(|_| Refusal::Signature)?;
        let found = AccessTokenHash::from_token(access, way, key).map_err(|_| Refusal::Proof)?;
        if found == *said { Ok(()) } else { Err(Refusal::Proof) }
    }
}

impl Proof {
    /// Who it is, the same at every sign-in and at no other provider.
    pub(super) fn person(&self, provider: &Provider) -> String {
        format!("{} {}", *provider.0.issuer, self.subject.as_str())
    }

    /// Their address, where the provider says that it is theirs; asked only where the proof does not hold it.
    pub(super) async fn verified_email(&self, provider: &Provider) -> Result<Option<String>, Refusal> {
        if self.email.is_some() {
            return Ok(self.email.clone());
        }
        let Ok(asked) = self.client.user_info(self.access.clone(), Some(self.subject.clone())) else {
            return Ok(None);
        };
        let said: Result<UserInfoClaims<_, CoreGenderClaim>, openidconnect::UserInfoError<Unfetched>> =
            asked.request_async::<openidconnect::EmptyAdditionalClaims, _, _>(provider.0.as_ref()).await;
        let said = said.map_err(|fault| match fault {
            openidconnect::UserInfoError::Request(unfetched) => Refusal::Unreachable(unfetched),
            _ => Refusal::Proof,
        })?;
        let email = said.email().filter(|_| said.email_verified() == Some(true));
        Ok(email.map(|email| email.to_string()))
    }
}
