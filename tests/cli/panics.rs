//! What a panic leaves in the log: where it was, and nothing of what it said.
use std::process::Command;

const SAID: &str = "06 98 76 54 32 of Hendrikje";

/// Run by the test below, in a process of its own: the hook is for a whole process.
#[test]
#[ignore = "panics on purpose; r35_a_panic_says_where_and_not_what runs it"]
fn panics_on_purpose() {
    buurtraat::cli::quiet_panics();
    tracing_subscriber::fmt().with_writer(std::io::stderr).init();
    let thread = std::thread::spawn(|| panic!("{SAID}"));
    assert!(thread.join().is_err());
}

#[test]
fn r35_a_panic_says_where_and_not_what() {
    let ran = Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--exact", "cli::panics::panics_on_purpose", "--nocapture"])
        .output()
        .unwrap();
    let said = String::from_utf8(ran.stderr).unwrap();
    assert!(ran.status.success() && said.contains("the program panicked") && said.contains("panics.rs:"), "{said}");
    assert!(!said.contains(SAID) && !said.contains("Hendrikje"), "{said}");
    println!("R35 panics=1 leaks=0");
}
