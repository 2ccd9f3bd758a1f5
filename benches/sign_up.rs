//! Signing up, 200 a second over TCP at the built program on an SQLite file with `synchronous=FULL`. Each is due at its own
//! moment, and its time counts from then: a program that falls behind cannot hide it. `cargo bench -p buurtraat --bench sign_up`
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]
mod town;

use std::{
    io::{BufRead, BufReader, Seek, Write},
    process::{Command, Stdio},
    sync::{Arc, mpsc},
    thread::JoinHandle,
    time::{Duration, Instant},
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

const A_SECOND: u32 = 200;
const SECONDS: u32 = 20;

/// Loads the demo town; the path of something there is to do.
async fn something_to_do(folder: &std::path::Path, url: &str) -> String {
    let service = town::demo(url, folder).await;
    let shift = service.store.shifts_to_come(chrono::DateTime::UNIX_EPOCH).await.unwrap().remove(0);
    format!("/meedoen/{}/{}", shift.event_id, shift.id)
}

async fn sign_up(address: &str, path: &str, n: u32) -> std::io::Result<u16> {
    let form = format!("first_name=Samira&reach=06+1{n:07}&idempotency_key=bench-{n}");
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: {address}\r\nX-Forwarded-For: 10.{}.{}.9\r\nContent-Type: \
         application/x-www-form-urlencoded\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{form}",
        n >> 8 & 255,
        n & 255,
        form.len()
    );
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(head.as_bytes()).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    let status = answer.split(|byte| *byte == b' ').nth(1).unwrap_or_default();
    Ok(String::from_utf8_lossy(status).parse().unwrap_or_default())
}

/// Does something after each nap until the sender is dropped: the longest that it took beyond the nap, and when.
fn watch(begun: Instant, nap: Duration, mut act: impl FnMut() + Send + 'static) -> Watch {
    let (over, is_over) = mpsc::channel::<()>();
    let watching = std::thread::spawn(move || {
        let mut most = (Duration::ZERO, Duration::ZERO);
        let mut slept = Instant::now();
        while is_over.recv_timeout(nap) == Err(mpsc::RecvTimeoutError::Timeout) {
            act();
            let over = slept.elapsed().saturating_sub(nap);
            most = most.max((over, slept - begun));
            slept = Instant::now();
        }
        most
    });
    Watch { over, watching }
}

struct Watch {
    over: mpsc::Sender<()>,
    watching: JoinHandle<(Duration, Duration)>,
}

impl Watch {
    /// Milliseconds, and at which second.
    fn most(self) -> (f64, f64) {
        drop(self.over);
        let (most, at) = self.watching.join().unwrap();
        (most.as_secs_f64() * 1e3, at.as_secs_f64())
    }
}

/// What the machine itself holds up, which is no one's sign-up: a thread that only sleeps wakes late, and one page is written to
/// the same disk ten times a second, which waits where the disk waits.
fn machine(begun: Instant, folder: &std::path::Path) -> [Watch; 2] {
    let mut page = std::fs::File::create(folder.join("page")).unwrap();
    let write = move || {
        page.rewind().unwrap();
        page.write_all(&[7; 4096]).unwrap();
        page.sync_data().unwrap();
    };
    [watch(begun, Duration::from_millis(1), || {}), watch(begun, Duration::from_millis(100), write)]
}

#[tokio::main]
async fn main() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("town.db").display());
    let path: Arc<str> = something_to_do(folder.path(), &url).await.into();
    let settings = folder.path().join("settings.toml");
    std::fs::write(&settings, "trusted_proxies = [\"127.0.0.1\"]\n").unwrap();
    let mut program = Command::new(env!("CARGO_BIN_EXE_buurtraat"))
        .env("BUURTRAAT_KEY_FILE", folder.path().join("town.key"))
        .env("BUURTRAAT_CLOCK", "2026-09-14T09:00")
        .args(["--database", &url, "--config"])
        .arg(&settings)
        .args(["serve", "--host", "127.0.0.1", "--port", "0"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = String::new();
    BufReader::new(program.stdout.take().unwrap()).read_line(&mut said).unwrap();
    let address: Arc<str> = format!("127.0.0.1:{}", said.trim().rsplit(':').next().unwrap()).into();
    let begun = Instant::now();
    let machine = machine(begun, folder.path());
    let asking: Vec<_> = (0..A_SECOND * SECONDS)
        .map(|n| {
            let (address, path) = (Arc::clone(&address), Arc::clone(&path));
            tokio::spawn(async move {
                let due = begun + Duration::from_secs(1) * n / A_SECOND;
                tokio::time::sleep_until(due.into()).await;
                let status = sign_up(&address, &path, n).await.unwrap_or_default();
                (status, due.elapsed(), due - begun)
            })
        })
        .collect();
    let (mut times, mut refused) = (Vec::new(), 0);
    for one in asking {
        let (status, took, due) = one.await.unwrap();
        refused += usize::from(status != 200);
        times.push((took, due));
    }
    let [(idle, idle_at), (disk, disk_at)] = machine.map(Watch::most);
    program.kill().unwrap();
    program.wait().unwrap();
    let middle = |some: &[(Duration, Duration)]| {
        let mut some: Vec<_> = some.iter().map(|(took, _)| *took).collect();
        some.sort_unstable();
        some[some.len() / 2].as_secs_f64()
    };
    // Does it take longer the more signed up before?
    let fifth = times.len() / 5;
    let grows = middle(&times[times.len() - fifth..]) / middle(&times[..fifth]);
    times.sort_unstable();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize].0.as_secs_f64() * 1e3;
    println!(
        "sign_up a_second={A_SECOND} asked={} refused={refused} p50_ms={:.1} p99_ms={:.1} most_ms={:.1} most_at_s={:.1} \
         last_fifth_to_first={grows:.2} idle_most_ms={idle:.1} idle_most_at_s={idle_at:.1} \
         disk_most_ms={disk:.1} disk_most_at_s={disk_at:.1}",
        times.len(),
        at(0.5),
        at(0.99),
        at(1.0),
        times[times.len() - 1].1.as_secs_f64()
    );
}
