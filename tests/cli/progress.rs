//! How far an import is: a bar where somebody looks, plain lines in a log.
use std::{path::Path, process::Command};

use super::run;

const FILE: &str = "id,name,category,lat,lon\n1,Taalhuis,taal,52.0,4.36\n2,Buurtkamer,ontmoeten,52.001,4.361\n";
const IMPORT: [&str; 3] = ["import", "partners", "partners.csv"];

/// What the program shows on a terminal; absent where there is no `script` to make one.
fn on_a_terminal(folder: &Path, args: &[&str]) -> Option<String> {
    let command = [&[env!("CARGO_BIN_EXE_buurtraat")], args].concat().join(" ");
    let mut script = Command::new("script");
    script.args(["--quiet", "--return", "--command", &command, "/dev/null"]);
    script.current_dir(folder).env("TERM", "xterm").env("LC_ALL", "C").env_remove("BUURTRAAT_DATABASE");
    match script.output() {
        Ok(output) => {
            assert!(output.status.success(), "{output:?}");
            Some(String::from_utf8(output.stdout).unwrap())
        }
        Err(fault) => {
            println!("skipped: no terminal can be made without the program script ({fault})");
            None
        }
    }
}

#[test]
fn a_bar_on_a_terminal() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("partners.csv"), FILE).unwrap();
    let Some(shown) = on_a_terminal(folder.path(), &IMPORT) else { return };
    assert!(shown.contains("store") && shown.contains(" %"), "{shown:?}");
    assert!(!shown.contains("store ..."), "{shown:?}");
    assert!(shown.contains("read 2 = new 2"), "{shown:?}");
    let Some(shown) = on_a_terminal(folder.path(), &[&IMPORT[..], &["--json"]].concat()) else { return };
    assert!(!shown.contains(" %") && shown.trim().starts_with('{'), "nothing but JSON: {shown:?}");
}

#[test]
fn plain_lines_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("partners.csv"), FILE).unwrap();
    let ran = run(folder.path(), "en", &IMPORT);
    assert_eq!((ran.code, ran.err.as_str()), (0, "store ...\n"), "{ran:?}");
    assert!(ran.out.starts_with("read 2 = new 2"), "{ran:?}");
    let ran = run(folder.path(), "en", &[&IMPORT[..], &["--json"]].concat());
    assert_eq!(ran.err, "", "{ran:?}");
}
