//! A line of own words about a partner: short, and without what makes a third person recognisable.
use crate::{
    import::{FlagSort, flags},
    service::Fault,
};

/// What is wrong with a line. A number or an address never stays; a name may be no name after all, and stays when
/// whoever typed it says so (`keep`).
pub(in crate::service) fn check(field: &'static str, words: &str, keep: bool, most: usize) -> Option<Fault> {
    let length = words.chars().count();
    if length > most {
        return Some(Fault::new(field, "own-words-too-long").with("given", length).with("most", most));
    }
    let found = flags(words);
    if found.iter().any(|flag| flag.sort != FlagSort::Name) {
        return Some(Fault::new(field, "note-number"));
    }
    (!found.is_empty() && !keep).then(|| Fault::new(field, "note-name"))
}
