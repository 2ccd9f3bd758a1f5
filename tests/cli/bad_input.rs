//! Bad input gets an answer of its own: which option or setting, what is wrong with it, what to write instead.
use std::{fs, net::TcpListener};

use sea_orm::ConnectionTrait;

use super::{Ran, in_both, run, run_in};
use crate::web::{
    seen::{POSTCODE, examples},
    town::town,
};

fn asked(args: &'static [&'static str]) -> impl Fn(&str) -> Ran {
    move |locale| run_in(town(), locale, args)
}

#[test]
fn an_unknown_postcode() {
    let nl = ["--postcode", "9999ZZ", "Kijk de postcode na"];
    let en = ["--postcode", "9999ZZ", "Check it"];
    in_both(&nl, &en, 2, asked(&["match", "--postcode", "9999 zz", "--category", "taal"]));
}

#[test]
fn a_text_that_is_no_postcode_and_no_street() {
    let nl = ["--postcode", "27-56", "typ een postcode"];
    in_both(
        &nl,
        &["--postcode", "27-56", "type a postcode"],
        2,
        asked(&["match", "--postcode", "27-56", "--category", "taal"]),
    );
}

#[test]
fn a_point_in_the_sea() {
    for command in
        [&["match", "--at", "52.3,3.9", "--category", "taal"][..], &["reach", "--at", "52.3,3.9", "--minutes", "10"]]
    {
        let run = |locale: &str| run_in(town(), locale, command);
        in_both(&["--at", "zee", "Kies een punt"], &["--at", "sea", "Choose a point"], 2, run);
    }
}

#[test]
fn a_position_that_is_none() {
    for at in ["91,4", "52.3", "noord,oost"] {
        let run = |locale: &str| run_in(town(), locale, &["reach", "--at", at, "--minutes", "10"]);
        in_both(&["--at", "90"], &["--at", "90"], 2, run);
    }
}

#[test]
fn a_category_that_does_not_exist() {
    let nl = ["--category", "tall", "Kies een onderwerp"];
    let en = ["--category", "tall", "Choose a topic"];
    in_both(&nl, &en, 2, asked(&["match", "--postcode", POSTCODE, "--category", "tall"]));
}

#[test]
fn minutes_of_nothing_and_of_a_week() {
    for minutes in ["0", "10000", "-5", "NaN"] {
        for command in
            [["match", "--postcode", POSTCODE, "--category", "taal"].as_slice(), &["reach", "--cell", &examples().cell]]
        {
            let run = |locale: &str| run_in(town(), locale, &[command, ["--minutes", minutes].as_slice()].concat());
            in_both(&["--minutes", "hooguit 120", minutes], &["--minutes", "at most 120", minutes], 2, run);
        }
    }
}

#[test]
fn every_fault_at_once() {
    let ran = run_in(
        town(),
        "nl",
        &["match", "--cell", "8a", "--minutes", "0", "--limit", "0", "--kind", "hulp", "--slots", "x"],
    );
    assert_eq!((ran.code, ran.err.lines().count()), (2, 6), "{}", ran.err);
    for option in ["--cell: ", "--minutes: ", "--limit: ", "--kind: ", "--slots: ", "--category: "] {
        assert!(ran.err.lines().any(|line| line.starts_with(option)), "{option}: {}", ran.err);
    }
}

/// A command with settings of a file, in a folder with nothing in it.
fn with_settings(settings: &str, also: &[(&str, &str)]) -> impl Fn(&str) -> Ran + use<> {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("settings.toml"), settings).unwrap();
    for (name, text) in also {
        fs::write(folder.path().join(name), text).unwrap();
    }
    move |locale| run(folder.path(), locale, &["--config", "settings.toml", "check"])
}

#[test]
fn weights_that_do_not_sum_to_1() {
    let shipped = include_str!("../../data/weights.toml");
    let wrong = shipped.replace("nearness = 0.30", "nearness = 0.50");
    let run = with_settings("weights = \"own.toml\"", &[("own.toml", wrong.as_str())]);
    in_both(&["own.toml", "1.2", "moet 1 zijn"], &["own.toml", "1.2", "must sum to 1"], 2, run);
    let wrong = shipped.replace("nearness = 0.30", "nearness = 0.60").replace("fit = 0.25", "fit = -0.05");
    let run = with_settings("weights = \"own.toml\"", &[("own.toml", wrong.as_str())]);
    in_both(&["own.toml", "fit", "-0.05"], &["own.toml", "fit", "-0.05"], 2, run);
    in_both(&["own.toml"], &["own.toml"], 2, with_settings("weights = \"own.toml\"", &[]));
}

#[test]
fn a_setting_that_does_not_exist() {
    let run = with_settings("port = 8081\ndatbase = \"sqlite:x.db\"\n", &[]);
    in_both(&["settings.toml", "datbase", "regel 2"], &["settings.toml", "datbase", "line 2"], 2, run);
    let run = with_settings("port = \"many\"\n", &[]);
    in_both(&["settings.toml", "regel 1"], &["settings.toml", "line 1"], 2, run);
    let missing = |locale: &str| run_in(town(), locale, &["--config", "none.toml", "check"]);
    in_both(&["none.toml", "Kijk of"], &["none.toml", "Check that"], 2, missing);
}

#[test]
fn an_address_that_is_no_database() {
    let folder = tempfile::tempdir().unwrap();
    let refused = |locale: &str| run(folder.path(), locale, &["--database", "mysql://localhost/x", "check"]);
    in_both(&["mysql://localhost/x"], &["mysql://localhost/x"], 2, refused);
}

#[test]
fn a_database_newer_than_the_program() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("newer.db");
    let url = format!("sqlite:{}", path.display());
    assert_eq!(run(folder.path(), "en", &["--database", &url, "migrate"]).code, 0);
    tokio::runtime::Runtime::new().unwrap().block_on(async {
        let db = sea_orm::Database::connect(&url).await.unwrap();
        let row = "INSERT INTO seaql_migrations (version, applied_at) VALUES ('m20990101_000001_later', 0)";
        db.execute_unprepared(row).await.unwrap();
        db.close().await.unwrap();
    });
    for command in ["check", "migrate"] {
        let refused = |locale: &str| run(folder.path(), locale, &["--database", &url, command]);
        in_both(
            &["m20990101_000001_later", "nieuwere versie"],
            &["m20990101_000001_later", "newer version"],
            1,
            refused,
        );
    }
}

#[test]
fn a_port_in_use() {
    let taken = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let folder = tempfile::tempdir().unwrap();
    let refused = |locale: &str| run(folder.path(), locale, &["serve", "--port", &port]);
    in_both(&[&port, "--port"], &[&port, "--port"], 1, refused);
}

#[test]
fn a_clock_that_is_none() {
    let folder = tempfile::tempdir().unwrap();
    let refused = |locale: &str| run(folder.path(), locale, &["demo", "--clock", "monday"]);
    in_both(&["monday", "2026-09-14T09:00"], &["monday", "2026-09-14T09:00"], 2, refused);
}

/// What would go over the net in the open, to anybody, or with a secret that is not there.
#[test]
fn an_address_that_may_not_be_asked() {
    let sign_in = "[sign_in]\nname = \"A\"\nissuer = \"http://login.example\"\nclient_id = \"b\"";
    let wrong = [
        (sign_in.to_owned(), "sign_in.issuer"),
        (
            sign_in.replace("http://login.example", "https://login.example").replace("\"b\"", "\"\""),
            "sign_in.client_id",
        ),
        ("locatieserver = \"http://pdok.example/search\"".to_owned(), "locatieserver"),
        ("[files]\nstreets = \"ftp://kaart.example/a.osm\"".to_owned(), "files.streets"),
    ];
    for (settings, what) in wrong {
        let run = with_settings(&settings, &[]);
        in_both(&["Deze instelling klopt niet", what], &["This setting is not right", what], 2, run);
    }
    let secret = sign_in.replace("http:", "https:") + "\nclient_secret_file = \"none.secret\"";
    in_both(&["none.secret", "Kijk of"], &["none.secret", "Check that"], 2, with_settings(&secret, &[]));
}
