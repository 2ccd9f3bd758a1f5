//! A mail server on this machine that speaks SMTP and really receives; others that refuse, and that never answer.
use std::sync::{
    Arc, Mutex,
    atomic::{AtomicUsize, Ordering},
};

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
    /// Tells every so many-th recipient to come back later, and takes the others.
    Busy(usize),
    /// Takes everything but for addresses that begin with "weg": those do not exist.
    Knows,
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
        let asked = Arc::new(AtomicUsize::new(0));
        let serving = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (kept, asked) = (Arc::clone(&kept), Arc::clone(&asked));
                tokio::spawn(async move { converse(stream, manner, (&kept, &asked)).await });
            }
        });
        Self { url, letters, serving }
    }

    pub fn letters(&self) -> Vec<Letter> {
        self.letters.lock().unwrap().clone()
    }
}

impl Letter {
    /// By which a second copy is recognised.
    pub fn message_id(&self) -> String {
        let line = self.data.lines().find(|line| line.to_ascii_lowercase().starts_with("message-id:"));
        line.and_then(|line| line.split_once(':')).map(|(_, id)| id.trim().to_owned()).unwrap_or_default()
    }

    /// The address of whoever gets it.
    pub fn address(&self) -> String {
        self.to
            .split_once('<')
            .and_then(|(_, rest)| rest.split_once('>'))
            .map(|(at, _)| at.to_owned())
            .unwrap_or_default()
    }
}

impl Drop for PostOffice {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

fn next(asked: &AtomicUsize) -> usize {
    asked.fetch_add(1, Ordering::SeqCst) + 1
}

async fn converse(stream: TcpStream, manner: Manner, (kept, asked): (&Mutex<Vec<Letter>>, &AtomicUsize)) -> Option<()> {
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
            ("RCPT", Manner::Busy(every)) if next(asked).is_multiple_of(every) => "451 later\r\n".to_owned(),
            ("RCPT", Manner::Knows) if line.contains("<weg") => "550 nobody\r\n".to_owned(),
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
