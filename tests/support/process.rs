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

/// The program on a database.
pub fn program(place: &Place, url: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_buurtraat"));
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
        let mut command = program(place, &place.url);
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
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let length = question.len();
        let head = format!(
            "POST /api/v1/match HTTP/1.1\r\nHost: {}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\
             Connection: close\r\n\r\n",
            self.address
        );
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(question.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
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
