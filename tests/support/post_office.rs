//! A mail server on this machine that speaks SMTP and really receives; others that refuse, and that never answer.
use std::sync::{Arc, Mutex};

use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

/// How it behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// Takes everything.
    Receives,
    /// Answers every recipient with this.
    Refuses(u16),
    /// Takes the connection and says nothing.
    Hangs,
}

/// One letter that came in.
#[derive(Clone, Debug, Default)]
pub struct Letter {
    pub from: String,
    pub to: String,
    /// Header and body as they came over the wire.
    pub data: String,
}

/// The server; it ends when it is dropped.
pub struct PostOffice {
    pub url: String,
    letters: Arc<Mutex<Vec<Letter>>>,
    serving: JoinHandle<()>,
}

impl PostOffice {
    pub async fn that(manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("smtp://{}", listener.local_addr().unwrap());
        let letters = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&letters);
        let serving = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let kept = Arc::clone(&kept);
                tokio::spawn(async move { converse(stream, manner, &kept).await });
            }
        });
        Self { url, letters, serving }
    }

    pub fn letters(&self) -> Vec<Letter> {
        self.letters.lock().unwrap().clone()
    }
}

impl Drop for PostOffice {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn converse(stream: TcpStream, manner: Manner, kept: &Mutex<Vec<Letter>>) -> Option<()> {
    let (read, mut write) = stream.into_split();
    if manner == Manner::Hangs {
        std::future::pending::<()>().await;
    }
    let mut lines = BufReader::new(read).lines();
    write.write_all(b"220 post.example ESMTP\r\n").await.ok()?;
    let mut letter = Letter::default();
    while let Some(line) = lines.next_line().await.ok()? {
        let verb = line.get(..4).unwrap_or_default().to_ascii_uppercase();
        let answer = match (verb.as_str(), manner) {
            ("EHLO", _) => "250-post.example\r\n250 8BITMIME\r\n".to_owned(),
            ("MAIL", _) => {
                letter = Letter { from: line, ..Letter::default() };
                "250 ok\r\n".to_owned()
            }
            ("RCPT", Manner::Refuses(code)) => format!("{code} not {line}\r\n"),
            ("RCPT", _) => {
                letter.to = line;
                "250 ok\r\n".to_owned()
            }
            ("DATA", _) => {
                write.write_all(b"354 go on\r\n").await.ok()?;
                loop {
                    let line = lines.next_line().await.ok()??;
                    if line == "." {
                        break;
                    }
                    letter.data += line.strip_prefix('.').unwrap_or(&line);
                    letter.data += "\n";
                }
                kept.lock().unwrap().push(letter.clone());
                "250 taken\r\n".to_owned()
            }
            ("QUIT", _) => "221 bye\r\n".to_owned(),
            _ => "250 ok\r\n".to_owned(),
        };
        write.write_all(answer.as_bytes()).await.ok()?;
    }
    Some(())
}
