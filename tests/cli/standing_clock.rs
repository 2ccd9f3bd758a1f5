//! A server on a clock that stands still says so in its log. A demo always stands still: there it is no news.
use std::{
    io::{BufRead, BufReader, Read},
    path::Path,
    process::{Command, Stdio},
};

use crate::web::town::{CLOCK, town};

/// What the program logged before it said where it listens.
pub fn logged(database: &Path, command: &[&str]) -> String {
    let mut program = Command::new(env!("CARGO_BIN_EXE_buurtraat"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("BUURTRAAT_")) {
        program.env_remove(name);
    }
    let database_url = format!("sqlite:{}", database.display());
    program.env("BUURTRAAT_CLOCK", CLOCK).env("LC_ALL", "C").current_dir(database.parent().unwrap());
    program
        .args(["--database", &database_url])
        .args(command)
        .args(["--port", "0"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = program.spawn().unwrap();
    let mut at = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut at).unwrap();
    child.kill().unwrap();
    let mut log = String::new();
    child.stderr.take().unwrap().read_to_string(&mut log).unwrap();
    child.wait().unwrap();
    assert!(at.starts_with("http://"), "{command:?}: {at:?} {log}");
    log
}

#[test]
fn only_a_server_for_real_says_that_its_clock_stands_still() {
    let copy = town().apart("standing");
    let words = "the clock stands still at 2026-09-14T07:00:00Z";
    let (served, shown) = (logged(&copy.database, &["serve"]), logged(&copy.database, &["demo"]));
    assert!(served.contains(words), "{served}");
    assert!(!shown.contains("stands still"), "{shown}");
}
