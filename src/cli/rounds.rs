//! What a server does now and then beside answering. A round that panics is told in the log, and the next one comes: people
//! wait for messages and places whatever one row held.
use std::{fmt::Display, panic::AssertUnwindSafe, sync::Arc, time::Duration};

use futures_util::FutureExt;
use tokio::time::{Interval, MissedTickBehavior, interval};

use crate::{
    mail::Mailer,
    service::{
        Service, ServiceError, account,
        joining::{ask_more, make_dates, move_lines_on, tell_asked},
        keeping::{erase_again, forget},
        network::send_checks,
        post::deliver,
        publishing::publish_due,
    },
};

/// How often a server looks for places that were offered and not taken.
const LINES: Duration = Duration::from_secs(30);
/// How often a server looks for what others wrote.
const CATCH_UP: Duration = Duration::from_millis(500);
/// How often what is kept too long is looked for, and dates that are within reach.
const KEEPING: Duration = Duration::from_secs(60 * 60);
/// How often messages are looked for.
const POST: Duration = Duration::from_millis(500);

fn every(pause: Duration) -> Interval {
    let mut tick = interval(pause);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    tick
}

/// One round; a fault and a panic end with it, and are told in words of what was not done.
async fn outlived<T>(undone: &'static str, round: impl Future<Output = Result<T, impl Display>>) {
    match AssertUnwindSafe(round).catch_unwind().await {
        Ok(Ok(_)) => {}
        Ok(Err(error)) => tracing::error!(%error, "{undone}"),
        Err(_) => tracing::error!("{undone}: a round panicked, the next one comes"),
    }
}

/// Sends what is due. What is under way when the server stops is taken up again once its lease is over.
pub async fn post(service: Service, mailer: Arc<dyn Mailer>) {
    let mut tick = every(POST);
    loop {
        tick.tick().await;
        outlived("messages were not sent", send_all(&service, mailer.as_ref())).await;
    }
}

/// As long as some go there may be more.
async fn send_all(service: &Service, mailer: &dyn Mailer) -> Result<(), ServiceError> {
    while deliver(service, mailer).await?.sent > 0 {}
    Ok(())
}

/// Passes on places that were not taken in time, and asks people.
pub async fn lines(service: Service) {
    let mut tick = every(LINES);
    loop {
        tick.tick().await;
        outlived("places that were not taken in time were not passed on", move_lines_on(&service)).await;
        outlived("people were not asked", ask(&service)).await;
    }
}

/// Asks more people where some are missing, tells whoever is asked, and asks once a year whether things are still so.
async fn ask(service: &Service) -> Result<(), ServiceError> {
    ask_more(service).await?;
    tell_asked(service).await?;
    send_checks(service).await?;
    Ok(())
}

/// Ends what is kept too long, and makes the next dates of what is on again and again.
pub async fn keeping(service: Service) {
    let mut tick = every(KEEPING);
    loop {
        tick.tick().await;
        // Whoever was erased is on the list of every server, and in no file any more.
        outlived("the list of who was erased was not kept", erase_again(&service)).await;
        outlived("what is kept too long was not ended", forget(&service)).await;
        outlived("numbers were not published", publish_due(&service)).await;
        outlived("the next dates of what is on again and again were not made", make_dates(&service)).await;
    }
}

/// Applies what other processes commit: an import beside a running server, a second server. Also looks after the clock.
pub async fn catch_up(service: Service) {
    let mut clock = account::SetBack::new(&service);
    let mut tick = every(CATCH_UP);
    loop {
        tick.tick().await;
        outlived("the clock was set back, and sessions could not be ended", clock.look(&service)).await;
        outlived("catching up failed", service.store.catch_up()).await;
        service.store.index().merge_where_needed();
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic)]
    use super::outlived;

    #[tokio::test]
    async fn a_round_that_panics_is_not_the_last() {
        let mut done = 0;
        for round in 0..3 {
            let work = async {
                assert!(round != 1, "planted");
                done += 1;
                Ok::<(), String>(())
            };
            outlived("nothing was done", work).await;
        }
        assert_eq!(done, 2);
    }
}
