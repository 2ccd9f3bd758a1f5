//! `serve`: pages and API until somebody stops it; requests in flight are finished.
use std::{
    io::{ErrorKind, Write},
    sync::Arc,
};

use tokio::net::TcpListener;

use super::{
    args::ServeArgs,
    config::Setting,
    failure::{Failure, lang},
    open, rounds,
};
use crate::{
    mail::Mailer,
    service::{Config, Service, account, keeping::erase_again},
    text::texts,
    web::{self, page::asset, picture::Illustrated},
};

/// Serves what is loaded, to everyone and to teams that sign in.
pub async fn serve(setting: &Setting, args: &ServeArgs) -> Result<(), Failure> {
    let service = open::service(setting, &setting.url(), open::clock()?, false).await?;
    let host = args.host.clone().or_else(|| setting.file.host.clone()).unwrap_or_else(|| "127.0.0.1".into());
    let port = args.port.or(setting.file.port).unwrap_or(8080);
    run(service, &host, port, setting.mailer()?).await
}

/// Listens and serves until it is told to stop; messages go to `mailer`, or wait.
pub async fn run(service: Service, host: &str, port: u16, mailer: Option<Arc<dyn Mailer>>) -> Result<(), Failure> {
    open::categories(&service).await?;
    let listener = TcpListener::bind((host, port)).await.map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => Failure::failed("error-port-in-use", port),
        _ => Failure::failed("error-address", format!("{host}:{port}")),
    })?;
    if !asset::is_built() {
        tracing::info!("pages have the plain base style: the assets of frontend/ were not built");
    }
    // In a demo it always stands still.
    if !service.config.demo && std::env::var_os("BUURTRAAT_CLOCK").is_some() {
        tracing::warn!("the clock stands still at {}: BUURTRAAT_CLOCK is set", service.clock.now());
    }
    let at = listener.local_addr().map_err(|_| Failure::failed("error-address", host))?;
    let shown = format!("http://{}:{}", if host == "127.0.0.1" { "localhost" } else { host }, at.port());
    println!("{shown}");
    let service = found_at(service, &shown);
    if !service.config.demo {
        erase_again(&service).await?;
    }
    say_code(&service).await?;
    let watch = tokio::spawn(rounds::catch_up(service.clone()));
    let lines = tokio::spawn(rounds::lines(service.clone()));
    // In the demo the clock stands still and nobody is real.
    let keeping = (!service.config.demo).then(|| tokio::spawn(rounds::keeping(service.clone())));
    let illustrated = |mailer| Arc::new(Illustrated::new(service.clone(), mailer));
    let post = mailer.map(|mailer| tokio::spawn(rounds::post(service.clone(), illustrated(mailer))));
    let served = web::serve(listener, service, stop()).await;
    watch.abort();
    lines.abort();
    keeping.inspect(|keeping| keeping.abort());
    post.inspect(|post| post.abort());
    served.map_err(|error| Failure::Failed(error.to_string()))
}

/// Says, once, how the first person comes in, or comes back where no mail can help: here and in the log.
async fn say_code(service: &Service) -> Result<(), Failure> {
    let (path, code) = match account::setup::open_code(service).await? {
        Some(code) => ("/begin", Some(code)),
        None => ("/aanmelden", account::open_return(service).await?),
    };
    let Some(code) = code else { return Ok(()) };
    let args = [("address", format!("{}{path}", service.config.base_url).into()), ("code", code.into())];
    let sentence = texts().get(lang(), "setup-open", &args);
    // Whoever started this may have stopped listening; the log has it too.
    drop(writeln!(std::io::stdout(), "{sentence}"));
    tracing::warn!("{sentence}");
    Ok(())
}

/// Where nothing else is set, links in messages lead to where this server listens.
fn found_at(service: Service, address: &str) -> Service {
    if !service.config.base_url.is_empty() {
        return service;
    }
    let config = Config { base_url: address.to_owned(), ..(*service.config).clone() };
    Service { config: Arc::new(config), ..service }
}

/// Ctrl-C, or SIGTERM where there is one.
async fn stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let Ok(mut terminate) = signal(SignalKind::terminate()) else { return };
        tokio::select! {
            _ = terminate.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
    }
    #[cfg(not(unix))]
    drop(tokio::signal::ctrl_c().await);
}
