//! What a browser and an API client see. The only place that names axum and utoipa.
mod access;
pub mod api;
mod caller;
mod coding;
pub mod comb;
mod dress;
mod files;
mod gate;
mod health;
mod language;
mod limit;
mod map_style;
pub mod page;
pub mod palette;
pub mod picture;
mod policy;
mod pulse;
mod routes;
mod security;
mod sprite;
mod team_tiles;
mod tiles;
mod typed;
mod view;
pub mod zones;

use axum::{Router, extract::DefaultBodyLimit, middleware, serve::ListenerExt};
use tower_http::{compression::CompressionLayer, csrf::CsrfLayer};

pub use access::{Access, Row};
pub use gate::Here;
pub use language::language;
pub use routes::table;

use std::{net::SocketAddr, sync::Arc};

use crate::service::{Clock, Service, SystemClock, account::SignedIn, exchange::Imports};

/// Largest body that is read: no form or question is longer.
const MOST_BODY_BYTES: usize = 256 * 1024;
/// After so long a busy server is worth another try.
const RETRY_SECONDS: u32 = 2;

/// What every handler gets.
#[derive(Clone)]
pub struct App {
    /// The use cases.
    pub service: Service,
    /// Who signed in; filled per request.
    pub signed: Option<SignedIn>,
    /// How often sign-in was tried.
    pub limits: Arc<limit::Limits>,
    /// Files that are being loaded.
    pub imports: Imports,
}

/// Serves the whole site until `stop`; requests in flight are finished.
///
/// # Errors
/// What the system says when it cannot listen any longer.
pub async fn serve(
    listener: tokio::net::TcpListener,
    service: Service,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let site = site(service, |router| router).into_make_service_with_connect_info::<SocketAddr>();
    // What is answered is written at once: nothing is gained by waiting for more.
    let listener = listener.tap_io(|stream| drop(stream.set_nodelay(true)));
    axum::serve(listener, site).with_graceful_shutdown(stop).await
}

/// Forms come from this site alone; a proxy in front may pass on another host than the one in people's address bar.
fn own_forms(base_url: &str) -> CsrfLayer {
    CsrfLayer::new().add_trusted_origin(base_url).unwrap_or_default()
}

/// The whole site. `inner` may wrap the routes before the outer layers do: tests put faults there.
pub fn site(service: Service, inner: impl FnOnce(Router) -> Router) -> Router {
    let (demo, base_url) = (service.config.demo, service.config.base_url.clone());
    // The demo's clock may stand still; whoever tries too often must be able to wait.
    let clock: Arc<dyn Clock> = if demo { Arc::new(SystemClock) } else { Arc::clone(&service.clock) };
    let limits = Arc::new(limit::Limits::new(clock));
    let policies = Arc::new(policy::Policies::of(&service.config.map));
    let app = App { service, signed: None, limits, imports: Imports::default() };
    let (api, _) = api::router();
    let router = table(demo).into_router().merge(api);
    let router = router.fallback(routes::not_found).with_state(app.clone());
    inner(router)
        .layer(middleware::from_fn_with_state(app.clone(), gate::know))
        .layer(middleware::from_fn_with_state(app, pulse::feel))
        .layer(middleware::from_fn(security::etag))
        .layer(DefaultBodyLimit::max(MOST_BODY_BYTES))
        .layer(own_forms(&base_url))
        .layer(middleware::from_fn(dress::dress))
        .layer(CompressionLayer::new())
        .layer(middleware::from_fn(security::survive))
        .layer(middleware::from_fn_with_state(policies, security::headers))
        .layer(middleware::from_fn(security::trace))
}
