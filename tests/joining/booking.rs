//! R6: many sign up at once for twenty places, over TCP, at the built program.
use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use super::fair::{Fair, number};
use crate::support::{Place, both, process::Server};

/// Places.
const PLACES: usize = 20;
/// At once.
const CONNECTIONS: usize = 200;
/// All of it takes no longer than this at full size.
const MOST: Duration = Duration::from_secs(60);

fn size() -> usize {
    if std::env::var("ROW_SCALE").is_ok_and(|scale| scale == "full") { 10_000 } else { 1_000 }
}

/// What one of them was told, and between which moments.
#[derive(Clone, Copy, Debug)]
struct Told {
    sent: Duration,
    heard: Duration,
    status: u16,
    /// 0 = has a place.
    place: usize,
}

async fn sign_up(address: &str, path: &str, n: usize) -> std::io::Result<(u16, String)> {
    let phone = number(n).replace(' ', "+");
    let form = format!("first_name=Samira&reach={phone}&idempotency_key=r6-{n}");
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: {address}\r\nX-Forwarded-For: 10.{}.{}.9\r\nContent-Type: \
         application/x-www-form-urlencoded\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{form}",
        n >> 8 & 255,
        n & 255,
        form.len()
    );
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(head.as_bytes()).await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default();
    Ok((status, answer))
}

/// "U bent nummer 7 op de wachtlijst".
fn place_of(answer: &str) -> usize {
    let number = answer.split("U bent nummer ").nth(1).and_then(|rest| rest.split(' ').next());
    number.map(|number| number.parse().unwrap()).unwrap_or_default()
}

/// Pairs of whom one was answered before the other asked, and stands behind.
fn out_of_order(all: &[Told]) -> usize {
    let (mut by_heard, mut by_sent) = (all.to_vec(), all.to_vec());
    by_heard.sort_by_key(|one| one.heard);
    by_sent.sort_by_key(|one| one.sent);
    let (mut heard, mut last, mut wrong) = (by_heard.iter().peekable(), 0, 0);
    for one in by_sent {
        while let Some(before) = heard.next_if(|before| before.heard < one.sent) {
            last = last.max(before.place);
        }
        wrong += usize::from(one.place < last);
    }
    wrong
}

async fn r6_double_booking(place: Place) {
    let label = place.kind.label();
    let fair = Fair::for_people(place, PLACES).await;
    let (asked, place) = (size(), &fair.village.place);
    let server = Server::start_at(place, "trusted_proxies = [\"127.0.0.1\"]\n", "2026-09-14T09:00");
    let address: Arc<str> = server.address().into();
    let path: Arc<str> = format!("/meedoen/{}/{}", fair.event, fair.shift).into();
    let (next, begun) = (Arc::new(AtomicUsize::new(0)), Instant::now());
    let tasks: Vec<_> = (0..CONNECTIONS)
        .map(|_| {
            let (next, address, path) = (Arc::clone(&next), Arc::clone(&address), Arc::clone(&path));
            tokio::spawn(async move {
                let mut told = Vec::new();
                loop {
                    let n = next.fetch_add(1, Ordering::SeqCst);
                    if n >= asked {
                        return told;
                    }
                    let sent = begun.elapsed();
                    let (status, answer) = sign_up(&address, &path, n).await.unwrap();
                    told.push(Told { sent, heard: begun.elapsed(), status, place: place_of(&answer) });
                }
            })
        })
        .collect();
    let mut all = Vec::new();
    for task in tasks {
        all.extend(task.await.unwrap());
    }
    let took = begun.elapsed();
    let failed = all.iter().filter(|one| one.status >= 500).count();
    let refused = all.iter().filter(|one| one.status != 200).count() - failed;
    let confirmed = all.iter().filter(|one| one.status == 200 && one.place == 0).count();
    let mut places: Vec<usize> = all.iter().map(|one| one.place).filter(|place| *place > 0).collect();
    places.sort_unstable();
    let waiting = places.len();
    let gaps = places.iter().zip(1..).filter(|(place, wanted)| *place != wanted).count();
    let out_of_order = out_of_order(&all);
    let over = confirmed.saturating_sub(PLACES);
    println!(
        "R6 {label} asked={asked} confirmed={confirmed} waiting={waiting} over={over} gaps={gaps} \
         out_of_order={out_of_order} failed={failed} refused={refused} seconds={}",
        took.as_secs()
    );
    assert_eq!((confirmed, waiting), (PLACES, asked - PLACES));
    assert_eq!((gaps, out_of_order, failed, refused), (0, 0, 0, 0));
    let counts = fair.counts().await;
    assert_eq!((counts.taken, counts.waiting), (PLACES as i64, waiting as i64));
    let in_line = "SELECT COUNT(DISTINCT queued) FROM sign_up WHERE state = 'waiting'";
    assert_eq!(place.number(in_line).await, waiting as i64);
    assert!(took < MOST, "{took:?}");
}
both!(r6_double_booking);
