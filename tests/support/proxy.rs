//! Wires between a process and PostgreSQL: one that can be held at one exact moment, after the server has committed what
//! matching reads and before the process hears of it; and one that can be cut and mended.
use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream, tcp::OwnedReadHalf, tcp::OwnedWriteHalf},
    task::{JoinHandle, JoinSet},
};

/// The server of `url`, who listens in its place, and the address to give to the process.
async fn between(url: &str) -> (String, TcpListener, String) {
    let (start, rest) = url.split_once('@').unwrap();
    let (server, name) = rest.split_once('/').unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let own = format!("{start}@{}/{name}", listener.local_addr().unwrap());
    (server.to_owned(), listener, own)
}

/// A cable to the server of `url`: as if the server itself stopped and started.
pub struct Cable {
    /// The address to give to the process.
    pub url: String,
    server: String,
    port: u16,
    carrying: JoinHandle<()>,
}

impl Cable {
    /// Listens.
    pub async fn to(url: &str) -> Self {
        let (server, listener, url) = between(url).await;
        let port = listener.local_addr().unwrap().port();
        Self { url, carrying: tokio::spawn(carry(listener, server.clone())), server, port }
    }

    /// Breaks every connection and refuses new ones.
    pub async fn cut(&mut self) {
        self.carrying.abort();
        drop((&mut self.carrying).await);
    }

    /// Listens again.
    pub async fn mend(&mut self) {
        let listener = TcpListener::bind(("127.0.0.1", self.port)).await.unwrap();
        self.carrying = tokio::spawn(carry(listener, self.server.clone()));
    }
}

/// Who stops carrying drops all connections.
async fn carry(listener: TcpListener, server: String) {
    let mut connections = JoinSet::new();
    while let Ok((mut from, _)) = listener.accept().await {
        let Ok(mut to) = TcpStream::connect(&server).await else { return };
        connections.spawn(async move { tokio::io::copy_bidirectional(&mut from, &mut to).await });
    }
}

/// A wire to the server of `url`.
pub struct Wire {
    /// The address to give to the process.
    pub url: String,
    held: Arc<AtomicBool>,
}

impl Wire {
    /// Listens; from the first COMMIT after a write to `table`, no answer comes through any more.
    pub async fn holding(url: &str, table: &'static str) -> Self {
        let (server, listener, own) = between(url).await;
        let held = Arc::new(AtomicBool::new(false));
        let watched = Arc::clone(&held);
        tokio::spawn(async move {
            while let Ok((from, _)) = listener.accept().await {
                let Ok(to) = TcpStream::connect(&server).await else { return };
                let (from_read, from_write) = from.into_split();
                let (to_read, to_write) = to.into_split();
                tokio::spawn(asked(from_read, to_write, table, Arc::clone(&watched)));
                tokio::spawn(answered(to_read, from_write, Arc::clone(&watched)));
            }
        });
        Self { url: own, held }
    }

    /// Is a process waiting to hear of its commit?
    pub fn is_held(&self) -> bool {
        self.held.load(Ordering::SeqCst)
    }
}

async fn asked(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, table: &str, held: Arc<AtomicBool>) {
    let insert = format!("INSERT INTO \"{table}\"");
    let (mut wrote, mut buffer) = (false, vec![0; 1 << 16]);
    while let Ok(read @ 1..) = from.read(&mut buffer).await {
        let has = |wanted: &str| buffer[..read].windows(wanted.len()).any(|part| part == wanted.as_bytes());
        wrote |= has(&insert);
        // Held before the server hears of it: its answer cannot slip through.
        if wrote && has("COMMIT") {
            held.store(true, Ordering::SeqCst);
        }
        if to.write_all(&buffer[..read]).await.is_err() {
            return;
        }
    }
}

async fn answered(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, held: Arc<AtomicBool>) {
    let mut buffer = vec![0; 1 << 16];
    while let Ok(read @ 1..) = from.read(&mut buffer).await {
        if held.load(Ordering::SeqCst) {
            // The process waits for an answer that never comes.
            std::future::pending::<()>().await;
        }
        if to.write_all(&buffer[..read]).await.is_err() {
            return;
        }
    }
}
