//! A server says at its start that the program for map pictures is not where the setting says, and serves all the same.
use super::standing_clock::logged;
use crate::web::town::town;

#[test]
fn a_missing_program_is_said_once_at_the_start() {
    let copy = town().apart("no-picture");
    let words = "the program for map pictures is not there";
    let missing = copy.database.with_file_name("nowhere");
    let flag = ["serve", "--map-picture", missing.to_str().unwrap()];
    assert_eq!(logged(&copy.database, &flag).matches(words).count(), 1);
    assert_eq!(logged(&copy.database, &["serve"]).matches(words).count(), 0);
}
