//! A server on this machine that answers as the test says, byte by byte, and remembers what it was asked.
use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

/// What it answers.
#[derive(Clone, Debug)]
pub struct Says {
    pub status: u16,
    /// Further lines of the head.
    pub head: Vec<String>,
    pub body: Vec<u8>,
    /// What the head says of the length; nothing: it says nothing.
    pub length: Option<usize>,
    /// Between head and body.
    pub pause: Duration,
}

impl Says {
    /// All of this, and well.
    pub fn body(body: impl Into<Vec<u8>>) -> Self {
        let body = body.into();
        Self { status: 200, head: Vec::new(), length: Some(body.len()), body, pause: Duration::ZERO }
    }

    /// Look elsewhere.
    pub fn elsewhere(status: u16, to: &str) -> Self {
        Self { status, head: vec![format!("Location: {to}")], ..Self::body("") }
    }
}

/// The server; it ends when it is dropped.
pub struct FileServer {
    /// `http://127.0.0.1:PORT`.
    pub address: String,
    asked: Arc<Mutex<Vec<String>>>,
    says: Arc<Mutex<Says>>,
    serving: JoinHandle<()>,
}

impl FileServer {
    pub async fn that(says: Says) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let (asked, says) = (Arc::new(Mutex::new(Vec::new())), Arc::new(Mutex::new(says)));
        let (heard, says_now) = (Arc::clone(&asked), Arc::clone(&says));
        let serving = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (heard, says) = (Arc::clone(&heard), Arc::clone(&says_now));
                tokio::spawn(async move { answer(stream, &heard, &says).await });
            }
        });
        Self { address, asked, says, serving }
    }

    pub fn says(&self, says: Says) {
        *self.says.lock().unwrap() = says;
    }

    /// What it was asked, first lines, since this was last looked at.
    pub fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.asked.lock().unwrap())
    }
}

impl Drop for FileServer {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn answer(stream: TcpStream, heard: &Mutex<Vec<String>>, says: &Mutex<Says>) -> Option<()> {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    let first = lines.next_line().await.ok()??;
    heard.lock().unwrap().push(first);
    while !lines.next_line().await.ok()??.is_empty() {}
    let says = says.lock().unwrap().clone();
    let length = says.length.map(|length| format!("Content-Length: {length}"));
    let head: Vec<String> = says.head.into_iter().chain(length).map(|line| format!("{line}\r\n")).collect();
    let head = format!("HTTP/1.1 {} x\r\nConnection: close\r\n{}\r\n", says.status, head.concat());
    write.write_all(head.as_bytes()).await.ok()?;
    tokio::time::sleep(says.pause).await;
    write.write_all(&says.body).await.ok()
}
