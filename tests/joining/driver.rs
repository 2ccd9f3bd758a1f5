//! The built program over TCP, killed and started again, by people who try once more until they are answered.
use std::{path::PathBuf, time::Duration};

use jiff::{SignedDuration, civil::DateTime};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::support::{Place, process::Server};

/// Numbers in an order that a seed decides.
pub struct Draw(u64);

impl Draw {
    pub const fn from(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// Below a number.
    pub fn below(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % below
    }
}

/// One after the other over the same place, each at a later moment.
pub struct Program<'p> {
    place: &'p Place,
    settings: String,
    now: DateTime,
    server: Option<Server>,
    pub kills: usize,
}

impl<'p> Program<'p> {
    /// Mail goes to a server, text messages to a folder.
    pub fn at(place: &'p Place, mail: &str, sms: Option<&PathBuf>) -> Self {
        let from = "Wijkteam <team@voorbeeld.example>";
        let sms = sms.map(|folder| format!("[sms]\nfolder = {folder:?}\n")).unwrap_or_default();
        let settings = format!(
            "trusted_proxies = [\"127.0.0.1\"]\nbase_url = \"https://buurtraat.example\"\n[mail]\nurl = \
             \"{mail}\"\nfrom = \"{from}\"\n{sms}"
        );
        let now = "2026-09-14T09:00".parse().unwrap();
        let mut program = Self { place, settings, now, server: None, kills: 0 };
        program.start(SignedDuration::ZERO);
        program
    }

    /// Starts so much later.
    pub fn start(&mut self, later: SignedDuration) {
        self.now = self.now.checked_add(later).unwrap();
        self.server = None;
        self.server = Some(Server::start_at(self.place, &self.settings, &self.now.to_string()));
    }

    /// Ends it as a power cut does.
    pub fn kill(&mut self) {
        self.kills += 1;
        self.server = None;
    }

    /// Where its clock stands.
    pub fn clock(&self) -> String {
        self.now.to_string()
    }

    pub fn address(&self) -> &str {
        self.server.as_ref().unwrap().address()
    }

    /// Waits until every message went or never will; by a later clock where some wait for that.
    pub async fn send_all(&mut self) {
        for _ in 0..40 {
            let (mut last, mut still) = (i64::MAX, 0);
            while still < 3 {
                let waits = "SELECT COUNT(*) FROM outbox WHERE sent_at IS NULL AND NOT failed";
                let waits = self.place.number(waits).await;
                if waits == 0 {
                    return;
                }
                still = if waits < last { 0 } else { still + 1 };
                last = waits;
                tokio::time::sleep(Duration::from_millis(250)).await;
            }
            self.start(SignedDuration::from_mins(11));
        }
        panic!("messages wait for ever");
    }
}

/// Sends a form and gives status and answer.
pub async fn send(address: &str, path: &str, n: usize, form: &[(&str, &str)]) -> std::io::Result<(u16, String)> {
    let form = serde_urlencoded::to_string(form).unwrap();
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
    // Cut off before its end is no answer.
    let whole = status != 0 && (answer.contains("</html>") || answer.contains("content-length: 0"));
    if whole { Ok((status, answer)) } else { Err(std::io::ErrorKind::UnexpectedEof.into()) }
}

/// What a page says in a hidden field.
pub fn hidden<'a>(answer: &'a str, name: &str) -> &'a str {
    let from = format!("name=\"{name}\" value=\"");
    answer.split(&from).nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default()
}
