//! The program as a script uses it: started, given arguments, read by its exit code, its JSON and its sentences.
mod bad_files;
mod bad_input;
mod basemap;
#[cfg(unix)]
mod map_picture;
mod panics;
mod progress;
mod shapes;
mod standing_clock;

use std::{
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use crate::web::town::{CLOCK, Town};

/// How a run ended.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
    pub took: Duration,
}

/// The program in a folder of its own, in a language, with nothing of ours around it.
pub fn run(folder: &Path, locale: &str, args: &[&str]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_buurtraat"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("BUURTRAAT_") || name.starts_with("LC_")) {
        command.env_remove(name);
    }
    command.env("LC_ALL", locale).env("BUURTRAAT_CLOCK", CLOCK);
    command.current_dir(folder).args(args).stdin(Stdio::null());
    let begun = Instant::now();
    let output = command.output().unwrap();
    let words = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    Ran {
        code: output.status.code().unwrap(),
        out: words(&output.stdout),
        err: words(&output.stderr),
        took: begun.elapsed(),
    }
}

/// The program over the database of the town.
pub fn run_on(town: &Town, args: &[&str]) -> Ran {
    run_in(town, "en_US.UTF-8", args)
}

/// As [`run_on`], in a language.
pub fn run_in(town: &Town, locale: &str, args: &[&str]) -> Ran {
    let database = format!("sqlite:{}", town.database.display());
    let folder = town.database.parent().unwrap();
    run(folder, locale, &[&["--database", database.as_str()], args].concat())
}

/// Both languages, each with the words its sentence must hold.
pub fn in_both(nl: &[&str], en: &[&str], code: i32, run: impl Fn(&str) -> Ran) {
    for (locale, words) in [("nl_NL.UTF-8", nl), ("en_US.UTF-8", en)] {
        let ran = run(locale);
        assert_eq!(ran.code, code, "{locale}: {ran:?}");
        for word in words {
            assert!(ran.err.contains(word), "{locale}: no {word:?} in {:?}", ran.err);
        }
        let sentences: Vec<&str> = ran.err.lines().filter(|line| !line.ends_with("...")).collect();
        assert_eq!(sentences.len(), 1, "{locale}: one sentence and nothing else: {:?}", ran.err);
        let unsaid = ran.err.contains("{$") || ran.err.contains("error-") || ran.err.contains("import-");
        assert!(!unsaid && sentences[0].trim_end().ends_with(['.', ')']), "{locale}: {:?}", ran.err);
    }
}
