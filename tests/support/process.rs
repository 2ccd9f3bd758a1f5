//! The program as its own process: commands, and servers that are asked over HTTP.
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, Output, Stdio},
    time::{Duration, Instant},
};

use super::Place;

/// How long another process may take to see what was written.
pub const SOON: Duration = Duration::from_secs(2);

/// The program on a database: the one that was built with this test, or the one that `BUURTRAAT_BIN` names.
pub fn program(place: &Place, url: &str) -> Command {
    let built = std::env::var_os("BUURTRAAT_BIN").unwrap_or_else(|| env!("CARGO_BIN_EXE_buurtraat").into());
    let mut command = Command::new(built);
    command.current_dir(place.folder.path()).env("BUURTRAAT_KEY_FILE", place.key_file()).env("LC_ALL", "C");
    command.env_remove("BUURTRAAT_DATABASE").env_remove("BUURTRAAT_CONFIG").args(["--database", url]);
    command
}

/// Runs a command to its end.
pub fn run(place: &Place, args: &[&str]) -> Output {
    program(place, &place.url).args(args).output().unwrap()
}

/// A running server; it is killed when dropped.
pub struct Server {
    child: Child,
    address: String,
}

impl Server {
    /// Starts on a free port and waits until it listens.
    pub fn start(place: &Place) -> Self {
        Self::start_on(place, &place.url)
    }

    /// As [`Server::start`], over another way to the database.
    pub fn start_on(place: &Place, url: &str) -> Self {
        Self::listening(program(place, url))
    }

    /// As [`Server::start`], with a file of settings.
    pub fn start_with(place: &Place, settings: &str) -> Self {
        let mut command = program(place, &place.url);
        command.arg("--config").arg(place.write("settings.toml", settings));
        Self::listening(command)
    }

    /// As [`Server::start_with`], with a clock that stands still.
    pub fn start_at(place: &Place, settings: &str, clock: &str) -> Self {
        let mut command = program(place, &place.url);
        command.env("BUURTRAAT_CLOCK", clock).arg("--config").arg(place.write("settings.toml", settings));
        Self::listening(command)
    }

    /// Where it listens.
    pub fn address(&self) -> &str {
        &self.address
    }

    fn listening(mut command: Command) -> Self {
        command.args(["serve", "--host", "127.0.0.1", "--port", "0"]).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut said = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut said).unwrap();
        let port = said.trim().rsplit(':').next().unwrap_or_default();
        assert!(!port.is_empty(), "the server said {said:?}");
        Self { child, address: format!("127.0.0.1:{port}") }
    }

    /// The body of the answer to a question.
    pub fn ask(&self, question: &str) -> String {
        let answer = self.answer(question);
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        answer
    }

    /// The whole answer to a question, whatever its status.
    pub fn answer(&self, question: &str) -> String {
        let about = format!("Content-Type: application/json\r\nContent-Length: {}\r\n", question.len());
        self.send("POST /api/v1/match", &about, question)
    }

    /// The whole answer to a GET.
    pub fn get(&self, path: &str) -> String {
        self.send(&format!("GET {path}"), "", "")
    }

    /// The whole answer to a form, sent by a browser with cookies.
    pub fn form(&self, path: &str, cookies: &str, form: &str) -> String {
        let sort = "application/x-www-form-urlencoded";
        let about = format!("Content-Type: {sort}\r\nContent-Length: {}\r\nCookie: {cookies}\r\n", form.len());
        self.send(&format!("POST {path}"), &about, form)
    }

    /// The whole answer to a GET of a browser with cookies.
    pub fn page(&self, path: &str, cookies: &str) -> String {
        self.send(&format!("GET {path}"), &format!("Cookie: {cookies}\r\n"), "")
    }

    fn send(&self, request: &str, about: &str, body: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let head = format!("{request} HTTP/1.1\r\nHost: {}\r\n{about}Connection: close\r\n\r\n", self.address);
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(body.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    /// Waits until the answer to `question` holds `wanted`, at most [`SOON`]; how long that took.
    pub async fn sees(&self, question: &str, wanted: &str) -> Option<Duration> {
        let begun = Instant::now();
        while begun.elapsed() < SOON {
            if self.ask(question).contains(wanted) {
                return Some(begun.elapsed());
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        None
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
