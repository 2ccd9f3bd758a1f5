//! The JSON others script against, key by key, and the exit codes of an import.
use std::path::Path;

use serde_json::{Value, json};

use super::{Ran, run, run_on};
use crate::web::{
    seen::{POSTCODE, examples},
    town::town,
};

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

fn json_of(ran: &Ran) -> Value {
    serde_json::from_str(&ran.out).unwrap_or_else(|fault| panic!("{fault}: {ran:?}"))
}

const SUGGESTION: [&str; 12] =
    ["id", "type", "name", "category", "kind", "cell", "metres", "minutes", "travel", "score", "parts", "reasons"];
const PARTS: [&str; 7] = ["nearness", "fit", "time", "room", "warmth", "rest", "freshness"];

#[test]
fn match_gives_suggestions_and_near_misses() {
    let mut missed = 0;
    for category in ["taal", "klussen", "ontmoeten", "werk"] {
        let ran =
            run_on(town(), &["match", "--postcode", POSTCODE, "--category", category, "--minutes", "12", "--json"]);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{ran:?}");
        let answer = json_of(&ran);
        assert_eq!(keys(&answer), ["suggestions", "nearMisses"]);
        for one in answer["suggestions"].as_array().unwrap() {
            assert_eq!(keys(one), SUGGESTION);
            assert_eq!(keys(&one["parts"]), PARTS);
            assert!(["offer", "known-place", "event", "initiative"].contains(&one["type"].as_str().unwrap()), "{one}");
            assert!(["network", "estimate", "remote"].contains(&one["travel"].as_str().unwrap()), "{one}");
            let walked = one["travel"] != "remote";
            let numbers = [&one["minutes"], &one["metres"]].map(Value::is_u64);
            assert!(numbers == [walked; 2] && one["cell"].is_string() == walked && one["score"].is_f64(), "{one}");
            let reasons = one["reasons"].as_array().unwrap();
            assert!(!reasons.is_empty() && reasons.iter().all(|reason| keys(reason) == ["code", "text"]), "{one}");
        }
        for one in answer["nearMisses"].as_array().unwrap() {
            assert_eq!(keys(one), [SUGGESTION.as_slice(), &["missed"]].concat());
            assert_eq!(keys(&one["missed"]), ["code", "text"]);
            missed += 1;
        }
    }
    assert!(missed > 0);
}

#[test]
fn match_takes_a_need_and_its_category() {
    let known = examples();
    let ran = run_on(town(), &["match", "--need", &known.need, "--json"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(json_of(&ran)["suggestions"][0]["id"], known.suggested);
    let unknown = run_on(town(), &["match", "--need", &uuid::Uuid::nil().to_string(), "--json"]);
    assert_eq!((unknown.code, unknown.out.as_str()), (2, ""), "{unknown:?}");
}

#[test]
fn reach_gives_cells_of_resolution_10() {
    let ran = run_on(town(), &["reach", "--cell", &examples().cell, "--minutes", "8", "--json"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{ran:?}");
    let answer = json_of(&ran);
    assert_eq!((keys(&answer), &answer["travel"]), (vec!["cells", "travel"], &json!("network")));
    let cells = answer["cells"].as_array().unwrap();
    assert!(cells.len() > 5);
    for one in cells {
        assert_eq!(keys(one), ["cell", "metres", "minutes"]);
        let cell: engine::domain::Cell = one["cell"].as_str().unwrap().parse().unwrap();
        assert_eq!(u8::from(cell.index().resolution()), 10);
        assert!(one["metres"].is_u64() && one["minutes"].as_f64().unwrap() <= 8.0, "{one}");
    }
}

const PARTNERS: &str = "id,name,category,lat,lon,postcode\n\
    1,Taalhuis,taal,52.0,4.36,\n\
    2,Zonder plaats,taal,,,\n\
    3,Scheve postcode,taal,52.0,4.36,26-24\n\
    4,Buurtkamer,ontmoeten,52.001,4.361,\n";

fn import(folder: &Path, args: &[&str]) -> Ran {
    std::fs::write(folder.join("partners.csv"), PARTNERS).unwrap();
    run(folder, "en", &[&["import", "partners", "partners.csv"], args].concat())
}

#[test]
fn an_import_reports_what_it_read() {
    let folder = tempfile::tempdir().unwrap();
    let ran = import(folder.path(), &["--json"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "rows that are wrong are skipped: {ran:?}");
    let report = json_of(&ran);
    assert_eq!(&keys(&report)[..4], ["read", "new", "changed", "same"]);
    let counts = |report: &Value| ["read", "new", "changed", "same"].map(|key| report[key].as_u64().unwrap());
    assert_eq!(counts(&report), [4, 2, 0, 0]);
    let skipped = report["skipped"].as_array().unwrap();
    assert_eq!(skipped.iter().map(|one| one["row"].as_u64().unwrap()).collect::<Vec<_>>(), [3, 4], "{report}");
    for one in skipped {
        assert_eq!(&keys(one)[..4], ["row", "object", "field", "reason"]);
        assert!(one["reason"].as_str().unwrap().ends_with('.'), "{one}");
    }
    assert_eq!((&skipped[1]["object"], &skipped[1]["field"]), (&json!("Scheve postcode"), &json!("postcode")));
    assert_eq!(report["skippedRows"], 2);
    let again = json_of(&import(folder.path(), &["--json"]));
    assert_eq!(counts(&again), [4, 0, 0, 2], "a second run changes nothing and says so");
}

#[test]
fn strict_keeps_nothing_and_a_dry_run_neither() {
    let folder = tempfile::tempdir().unwrap();
    let strict = import(folder.path(), &["--strict", "--json"]);
    assert_eq!((strict.code, strict.err.contains("--strict")), (2, true), "{strict:?}");
    assert_eq!(json_of(&strict)["skipped"].as_array().unwrap().len(), 2);
    let dry = json_of(&import(folder.path(), &["--dry-run", "--json"]));
    assert_eq!((&dry["new"], &dry["dryRun"]), (&json!(2), &json!(true)));
    assert_eq!(run(folder.path(), "en", &["check"]).out, "entries: 0\nfaults: 0\n");
    assert_eq!(json_of(&import(folder.path(), &["--json"]))["new"], 2);
}

#[test]
fn rows_are_named_in_the_language_of_the_user() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("partners.csv"), PARTNERS).unwrap();
    let ran = run(folder.path(), "nl_NL.UTF-8", &["import", "partners", "partners.csv"]);
    assert!(ran.out.contains("Scheve postcode") && ran.out.contains("Schrijf 2624AX"), "{ran:?}");
}
