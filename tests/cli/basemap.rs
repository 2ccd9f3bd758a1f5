//! A file with the ground that gives no map: the server says so, in words, and goes on without it.
use std::{
    io::{BufRead, BufReader, Read},
    process::{Command, Stdio},
};

use crate::{
    support::{Kind, Place},
    web::town::CLOCK,
};

/// What `serve` logged with these settings before it said where it listens; it did listen.
fn logged(place: &Place, locale: &str, settings: &str) -> String {
    let mut program = Command::new(env!("CARGO_BIN_EXE_buurtraat"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("BUURTRAAT_")) {
        program.env_remove(name);
    }
    program.env("BUURTRAAT_CLOCK", CLOCK).env("LC_ALL", locale).current_dir(place.file().parent().unwrap());
    program.args(["--database", &place.url, "--config"]).arg(place.write("settings.toml", settings));
    program.args(["serve", "--port", "0"]).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = program.spawn().unwrap();
    let mut at = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut at).unwrap();
    child.kill().unwrap();
    let mut log = String::new();
    child.stderr.take().unwrap().read_to_string(&mut log).unwrap();
    child.wait().unwrap();
    assert!(at.starts_with("http://"), "{at:?} {log}");
    log
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broken_ground_is_told_in_words_and_the_server_goes_on() {
    let place = Place::empty(Kind::Sqlite).await;
    let broken = place.write("ground.pmtiles", "no map at all");
    let nowhere = broken.with_file_name("nowhere.pmtiles");
    for path in [&broken, &nowhere] {
        let settings = format!("[map]\nbasemap = {:?}\n", path.display().to_string());
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        for (locale, words) in
            [("nl_NL.UTF-8", "is niet te lezen. De kaart werkt"), ("C", "cannot be read. The map works")]
        {
            let log = logged(&place, locale, &settings);
            assert!(log.contains(words) && log.contains(&name), "{log}");
        }
    }
}
