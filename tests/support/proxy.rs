//! Wires between a process and PostgreSQL: one that can be held at one exact moment, after the server has committed what
//! matching reads and before the process hears of it; and one that can be cut and mended.
use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
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

/// A cable to the server of `url`: as if the server itself stopped and started, or fell silent.
pub struct Cable {
    /// The address to give to the process.
    pub url: String,
    server: String,
    port: u16,
    carrying: JoinHandle<()>,
    flow: Arc<Flow>,
}

/// What goes through a cable.
#[derive(Default)]
struct Flow {
    /// Nothing does, either way; nothing is lost.
    still: AtomicBool,
    /// The next commit reaches the server, and its answer reaches nobody.
    hold_next: AtomicBool,
    /// The next commit is answered, and that is the last that comes through.
    last_next: AtomicBool,
    /// A commit went through that was waited for.
    committed: AtomicBool,
}

impl Cable {
    /// Listens.
    pub async fn to(url: &str) -> Self {
        let (server, listener, url) = between(url).await;
        let port = listener.local_addr().unwrap().port();
        let flow = Arc::new(Flow::default());
        Self { url, carrying: tokio::spawn(carry(listener, server.clone(), Arc::clone(&flow))), server, port, flow }
    }

    /// Breaks every connection and refuses new ones.
    pub async fn cut(&mut self) {
        if !self.carrying.is_finished() {
            self.carrying.abort();
            drop((&mut self.carrying).await);
        }
    }

    /// Listens again.
    pub async fn mend(&mut self) {
        let listener = TcpListener::bind(("127.0.0.1", self.port)).await.unwrap();
        self.flow = Arc::new(Flow::default());
        self.carrying = tokio::spawn(carry(listener, self.server.clone(), Arc::clone(&self.flow)));
    }

    /// Silence, or an end of it.
    pub fn still(&self, still: bool) {
        self.flow.still.store(still, Ordering::SeqCst);
    }

    /// The next commit reaches the server; its answer does not come back, or it comes back and nothing after it.
    pub fn hold_next_commit(&self, answered: bool) {
        let trap = if answered { &self.flow.last_next } else { &self.flow.hold_next };
        trap.store(true, Ordering::SeqCst);
    }

    /// Has that commit gone through?
    pub fn is_committed(&self) -> bool {
        self.flow.committed.load(Ordering::SeqCst)
    }
}

/// Who stops carrying drops all connections.
async fn carry(listener: TcpListener, server: String, flow: Arc<Flow>) {
    let mut connections = JoinSet::new();
    while let Ok((from, _)) = listener.accept().await {
        let Ok(to) = TcpStream::connect(&server).await else { return };
        let ((from_read, from_write), (to_read, to_write)) = (from.into_split(), to.into_split());
        let trapped = Arc::new(AtomicBool::new(false));
        connections.spawn(upward(from_read, to_write, Arc::clone(&flow), Arc::clone(&trapped)));
        connections.spawn(downward(to_read, from_write, Arc::clone(&flow), trapped));
    }
}

impl Flow {
    async fn goes_on(&self) {
        while self.still.load(Ordering::SeqCst) {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
}

async fn upward(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, flow: Arc<Flow>, trapped: Arc<AtomicBool>) {
    let mut buffer = vec![0; 1 << 16];
    while let Ok(read @ 1..) = from.read(&mut buffer).await {
        flow.goes_on().await;
        let commit = buffer[..read].windows(6).any(|part| part == b"COMMIT");
        if commit && flow.hold_next.swap(false, Ordering::SeqCst) {
            trapped.store(true, Ordering::SeqCst);
            flow.still.store(true, Ordering::SeqCst);
        } else if commit && flow.last_next.swap(false, Ordering::SeqCst) {
            trapped.store(true, Ordering::SeqCst);
        }
        if to.write_all(&buffer[..read]).await.is_err() {
            return;
        }
    }
}

async fn downward(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, flow: Arc<Flow>, trapped: Arc<AtomicBool>) {
    let mut buffer = vec![0; 1 << 16];
    while let Ok(read @ 1..) = from.read(&mut buffer).await {
        let answer = trapped.swap(false, Ordering::SeqCst);
        flow.committed.fetch_or(answer, Ordering::SeqCst);
        flow.goes_on().await;
        if to.write_all(&buffer[..read]).await.is_err() {
            return;
        }
        if answer {
            flow.still.store(true, Ordering::SeqCst);
        }
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
