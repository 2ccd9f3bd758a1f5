//! A provider on this machine that says whatever the test tells it to, and signs it.
use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{
    Json, Router,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use base64::{Engine, engine::general_purpose::STANDARD, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use openidconnect::{
    JsonWebKeyId, PrivateSigningKey,
    core::{CoreEdDsaPrivateSigningKey, CoreJwsSigningAlgorithm},
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tokio::{net::TcpListener, task::JoinHandle};

/// The client's name and secret there.
pub const CLIENT: &str = "buurtraat";
pub const SECRET: &str = "geheim";

/// With what a proof is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signing {
    /// The key it publishes.
    Own,
    /// Another key under the same name.
    Stranger,
    /// A key it publishes only when its keys are asked again.
    New,
    /// Nothing: `alg` is `none`.
    Nothing,
    /// The secret of the client.
    Secret,
    /// Its own key, after which the claims were changed.
    Tampered,
}

/// What it says.
#[derive(Clone, Debug)]
pub struct Says {
    /// Over its document; null takes away.
    pub document: Value,
    /// Over the claims of a proof; null takes away.
    pub claims: Value,
    pub signing: Signing,
    /// What it says at the endpoint about a person.
    pub person: Value,
    /// Where its endpoints point instead of answering.
    pub redirect: Option<String>,
    /// How long it thinks.
    pub pause: Duration,
    /// Bytes before its document.
    pub padding: usize,
}

impl Default for Says {
    fn default() -> Self {
        Self {
            document: json!({}),
            claims: json!({}),
            signing: Signing::Own,
            person: json!({}),
            redirect: None,
            pause: Duration::ZERO,
            padding: 0,
        }
    }
}

/// The provider; it ends when it is dropped.
pub struct HostileProvider {
    pub issuer: String,
    inner: Arc<Inner>,
    serving: JoinHandle<()>,
}

struct Inner {
    issuer: String,
    says: Mutex<Says>,
    /// Nonce and challenge of the latest question, by which the next code is answered.
    asked: Mutex<(String, String)>,
    keys_asked: Mutex<u32>,
    seen: Mutex<Vec<String>>,
}

impl HostileProvider {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let issuer = format!("http://{}", listener.local_addr().unwrap());
        let inner = Arc::new(Inner {
            issuer: issuer.clone(),
            says: Mutex::default(),
            asked: Mutex::default(),
            keys_asked: Mutex::default(),
            seen: Mutex::default(),
        });
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(document))
            .route("/keys", get(keys))
            .route("/token", post(token))
            .route("/person", get(person))
            .with_state(Arc::clone(&inner));
        let serving = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self { issuer, inner, serving }
    }

    pub fn says(&self, says: Says) {
        *self.inner.says.lock().unwrap() = says;
    }

    /// Which of its endpoints were asked, since this was last looked at.
    pub fn seen(&self) -> Vec<String> {
        std::mem::take(&mut self.inner.seen.lock().unwrap())
    }

    /// Takes the question of a browser that was sent here, and gives the state to come back with.
    pub fn takes(&self, url: &str) -> String {
        let (at, query) = url.split_once('?').unwrap();
        assert_eq!(at, format!("{}/authorize", self.issuer));
        let pairs: Vec<(String, String)> = serde_urlencoded::from_str(query).unwrap();
        let value = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone()).unwrap();
        assert_eq!((value("response_type"), value("code_challenge_method")), ("code".into(), "S256".into()));
        assert_eq!((value("client_id"), value("scope")), (CLIENT.into(), "openid email".into()));
        assert!(value("state").len() >= 43 && value("nonce").len() >= 43 && value("code_challenge").len() == 43);
        *self.inner.asked.lock().unwrap() = (value("nonce"), value("code_challenge"));
        value("state")
    }
}

impl Drop for HostileProvider {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn first(inner: &Inner, what: &str) -> Result<Says, Response> {
    inner.seen.lock().unwrap().push(what.to_owned());
    let says = inner.says.lock().unwrap().clone();
    tokio::time::sleep(says.pause).await;
    match &says.redirect {
        Some(to) => Err(Redirect::temporary(to).into_response()),
        None => Ok(says),
    }
}

fn over(mut base: Value, changes: &Value) -> Value {
    for (name, value) in changes.as_object().unwrap() {
        if value.is_null() { drop(base.as_object_mut().unwrap().remove(name)) } else { base[name] = value.clone() }
    }
    base
}

async fn document(State(inner): State<Arc<Inner>>) -> Response {
    let says = match first(&inner, "document").await {
        Ok(says) => says,
        Err(elsewhere) => return elsewhere,
    };
    let at = &inner.issuer;
    let said = json!({
        "issuer": at, "authorization_endpoint": format!("{at}/authorize"), "token_endpoint": format!("{at}/token"),
        "userinfo_endpoint": format!("{at}/person"), "jwks_uri": format!("{at}/keys"),
        "response_types_supported": ["code"], "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["EdDSA", "HS256", "none"],
        "code_challenge_methods_supported": ["S256"], "authorization_response_iss_parameter_supported": true,
    });
    let said = format!("{}{}", " ".repeat(says.padding), over(said, &says.document));
    ([(header::CONTENT_TYPE, "application/json")], said).into_response()
}

async fn keys(State(inner): State<Arc<Inner>>) -> Json<Value> {
    let asked = {
        let mut asked = inner.keys_asked.lock().unwrap();
        *asked += 1;
        *asked
    };
    let public = |name| serde_json::to_value(key(name).as_verification_key()).unwrap();
    let names = if asked == 1 { vec!["own"] } else { vec!["own", "new"] };
    Json(json!({ "keys": names.into_iter().map(public).collect::<Vec<_>>() }))
}

/// A key made of its name, so that nothing secret lies in this repository.
fn key(name: &str) -> CoreEdDsaPrivateSigningKey {
    let mut der = vec![0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];
    der.extend(Sha256::digest(name));
    let pem = format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", STANDARD.encode(der));
    let public_name = if name == "stranger" { "own" } else { name };
    CoreEdDsaPrivateSigningKey::from_ed25519_pem(&pem, Some(JsonWebKeyId::new(public_name.to_owned()))).unwrap()
}

async fn token(State(inner): State<Arc<Inner>>, headers: HeaderMap, body: String) -> Response {
    let says = match first(&inner, "token").await {
        Ok(says) => says,
        Err(elsewhere) => return elsewhere,
    };
    let pairs: Vec<(String, String)> = serde_urlencoded::from_str(&body).unwrap();
    let value = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
    let (nonce, challenge) = inner.asked.lock().unwrap().clone();
    let verifier = value("code_verifier").unwrap_or_default();
    let bound = URL_SAFE_NO_PAD.encode(Sha256::digest(&verifier)) == challenge;
    let basic = format!("Basic {}", STANDARD.encode(format!("{CLIENT}:{SECRET}")));
    let known = headers.get(header::AUTHORIZATION).is_some_and(|shown| shown.as_bytes() == basic.as_bytes());
    if !bound || !known || value("code").as_deref() != Some("a-code") {
        return (StatusCode::BAD_REQUEST, Json(json!({ "error": "invalid_grant" }))).into_response();
    }
    let claims = json!({
        "iss": inner.issuer, "sub": "person-1", "aud": CLIENT, "nonce": nonce, "iat": 1_789_369_200, "exp": 1_789_369_500,
        "email": "eerste@voorbeeld.example", "email_verified": true,
    });
    let token = signed(&over(claims, &says.claims), says.signing);
    Json(json!({ "access_token": "an-access-token", "token_type": "Bearer", "id_token": token })).into_response()
}

fn signed(claims: &Value, signing: Signing) -> String {
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let (way, name) = match signing {
        Signing::Own | Signing::Tampered => ("EdDSA", "own"),
        Signing::Stranger => ("EdDSA", "stranger"),
        Signing::New => ("EdDSA", "new"),
        Signing::Nothing => ("none", "own"),
        Signing::Secret => ("HS256", "own"),
    };
    let kid = if name == "stranger" { "own" } else { name };
    let whole = format!("{}.{}", part(&json!({ "alg": way, "kid": kid })), part(claims));
    let signature = match signing {
        Signing::Nothing => Vec::new(),
        Signing::Secret => {
            let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
            mac.update(whole.as_bytes());
            mac.finalize().into_bytes().to_vec()
        }
        _ => key(name).sign(&CoreJwsSigningAlgorithm::EdDsa, whole.as_bytes()).unwrap(),
    };
    let whole = if signing == Signing::Tampered {
        let other = over(claims.clone(), &json!({ "sub": "person-2" }));
        format!("{}.{}", whole.split_once('.').unwrap().0, part(&other))
    } else {
        whole
    };
    format!("{whole}.{}", URL_SAFE_NO_PAD.encode(signature))
}

async fn person(State(inner): State<Arc<Inner>>, headers: HeaderMap) -> Response {
    let says = match first(&inner, "person").await {
        Ok(says) => says,
        Err(elsewhere) => return elsewhere,
    };
    let shown = headers.get(header::AUTHORIZATION).map(|value| value.to_str().unwrap().to_owned());
    assert_eq!(shown.as_deref(), Some("Bearer an-access-token"));
    Json(over(json!({ "sub": "person-1" }), &says.person)).into_response()
}
