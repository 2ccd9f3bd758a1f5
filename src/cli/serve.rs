//! `serve`: pages and API until somebody stops it; requests in flight are finished.
use std::{
    io::{ErrorKind, Write},
    sync::Arc,
    time::Duration,
};

use tokio::net::TcpListener;

use super::{
    args::ServeArgs,
    config::Setting,
    failure::{Failure, lang},
    open,
};
use crate::{
    mail::Mailer,
    service::{
        Config, Service, ServiceError, account,
        joining::{ask_more, make_dates, move_lines_on, tell_asked},
        keeping::{erase_again, forget},
        network::send_checks,
        post::deliver,
    },
    text::texts,
    web::{self, page::asset},
};

/// How often a server looks for places that were offered and not taken.
const LINES: Duration = Duration::from_secs(30);
/// How often a server looks for what others wrote.
const CATCH_UP: Duration = Duration::from_millis(500);
/// How often what is kept too long is looked for, and dates that are within reach.
const KEEPING: Duration = Duration::from_secs(60 * 60);
/// How often messages are looked for.
const POST: Duration = Duration::from_millis(500);

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
    let watch = tokio::spawn(catch_up(service.clone()));
    let lines = tokio::spawn(lines(service.clone()));
    // In the demo the clock stands still and nobody is real.
    let keeping = (!service.config.demo).then(|| tokio::spawn(keeping(service.clone())));
    let post = mailer.map(|mailer| tokio::spawn(post(service.clone(), mailer)));
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

/// Sends what is due. What is under way when the server stops is taken up again once its lease is over.
async fn post(service: Service, mailer: Arc<dyn Mailer>) {
    let mut tick = tokio::time::interval(POST);
    tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tick.tick().await;
        // As long as some go there may be more.
        loop {
            match deliver(&service, mailer.as_ref()).await {
                Ok(done) if done.sent > 0 => {}
                Ok(_) => break,
                Err(error) => {
                    tracing::error!(%error, "messages were not sent");
                    break;
                }
            }
        }
    }
}

/// Passes on places that were not taken in time, and asks people.
async fn lines(service: Service) {
    let mut tick = tokio::time::interval(LINES);
    tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tick.tick().await;
        if let Err(error) = move_lines_on(&service).await {
            tracing::error!(%error, "places that were not taken in time were not passed on");
        }
        if let Err(error) = ask(&service).await {
            tracing::error!(%error, "people were not asked");
        }
    }
}

/// Ends what is kept too long, and makes the next dates of what is on again and again.
async fn keeping(service: Service) {
    let mut tick = tokio::time::interval(KEEPING);
    tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tick.tick().await;
        // Whoever was erased is on the list of every server, and in no file any more.
        if let Err(error) = erase_again(&service).await {
            tracing::error!(%error, "the list of who was erased was not kept");
        }
        if let Err(error) = forget(&service).await {
            tracing::error!(%error, "what is kept too long was not ended");
        }
        if let Err(error) = make_dates(&service).await {
            tracing::error!(%error, "the next dates of what is on again and again were not made");
        }
    }
}

/// Asks more people where some are missing, tells whoever is asked, and asks once a year whether things are still so.
async fn ask(service: &Service) -> Result<(), ServiceError> {
    ask_more(service).await?;
    tell_asked(service).await?;
    send_checks(service).await?;
    Ok(())
}

/// Applies what other processes commit: an import beside a running server, a second server. Also looks after the clock.
async fn catch_up(service: Service) {
    let mut clock = account::SetBack::new(&service);
    let mut tick = tokio::time::interval(CATCH_UP);
    tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tick.tick().await;
        if let Err(error) = clock.look(&service).await {
            tracing::error!(%error, "the clock was set back, and sessions could not be ended");
        }
        if let Err(error) = service.store.catch_up().await {
            tracing::error!(%error, "catching up failed");
        }
        service.store.index().merge_where_needed();
    }
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
