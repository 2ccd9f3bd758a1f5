//! Sending somebody to the provider.
use openidconnect::{
    AuthenticationContextClass, CsrfToken, Nonce, PkceCodeChallenge, Scope, core::CoreAuthenticationFlow,
};

use super::{
    Provider, Refusal,
    known::know,
    trip::{Binds, Trip},
};
use crate::{
    service::{Principal, Service, ServiceError, account::hash_of},
    text::Lang,
};

/// Where to send somebody, and what their browser keeps until they are back. Nothing is kept on this side.
///
/// # Errors
/// [`ServiceError::NotFound`] where no provider is set; field `provider`: `provider-unreachable`, `provider-proof`.
pub async fn leave(service: &Service, lang: Lang, back: &str) -> Result<(String, Trip), ServiceError> {
    let provider = service.config.provider.as_ref().ok_or(ServiceError::NotFound)?;
    way_out(service, provider, lang, back).await.map_err(|refusal| refusal.said(provider))
}

/// The same for somebody who signed in with `ticket` and wants to be bound to who they are there.
///
/// # Errors
/// As [`leave`], and `provider-bound` for who is bound already; [`ServiceError::Forbidden`] for who did not sign in.
pub async fn leave_to_bind(
    service: &Service,
    who: Principal,
    ticket: &str,
    lang: Lang,
) -> Result<(String, Trip), ServiceError> {
    let staff = who.must_be_staff()?;
    let provider = service.config.provider.as_ref().ok_or(ServiceError::NotFound)?;
    let worker = service.store.find_worker(staff.worker).await?.ok_or(ServiceError::NotFound)?;
    if worker.oidc_subject.is_some() {
        return Err(Refusal::Bound.said(provider));
    }
    let (url, trip) = leave(service, lang, "/team/account").await?;
    Ok((url, trip.binding(Binds { worker: worker.id, session: hash_of(ticket) })))
}

async fn way_out(service: &Service, provider: &Provider, lang: Lang, back: &str) -> Result<(String, Trip), Refusal> {
    let client = know(service, provider).await?.client(service, provider)?;
    let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
    let flow = CoreAuthenticationFlow::AuthorizationCode;
    let asked = client
        .authorize_url(flow, || CsrfToken::new_random_len(32), || Nonce::new_random_len(32))
        .add_scope(Scope::new("email".to_owned()))
        .set_pkce_challenge(challenge)
        .add_extra_param("ui_locales", lang.tag());
    let levels = provider.0.acr.iter().map(|level| AuthenticationContextClass::new(level.clone()));
    let asked = levels.fold(asked, openidconnect::AuthorizationRequest::add_auth_context_value);
    let (url, state, nonce) = asked.url();
    let secrets = [state.secret(), nonce.secret(), verifier.secret()].map(ToOwned::to_owned);
    Ok((url.into(), Trip::new(service, lang, back, secrets)))
}
