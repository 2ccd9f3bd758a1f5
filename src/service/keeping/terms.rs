//! The rules of keeping as they are told to people: by what they are about, each with its time.
use crate::storage::{About, Kept, rules};

/// One time, for one sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// The key of its sentence.
    pub told: &'static str,
    /// Days; nothing for what goes on a day of its own, or with something else.
    pub days: Option<i64>,
}

/// What is told about one sort of thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// What it is about.
    pub about: About,
    /// Its times, in the order in which they are executed.
    pub terms: Vec<Term>,
}

/// Everything there is to tell, from the very rules that are executed.
pub fn terms() -> Vec<Terms> {
    let of = |about: About| Terms {
        about,
        terms: rules()
            .filter(|rule| rule.about == about && !rule.told.is_empty())
            .map(|rule| Term {
                told: rule.told,
                days: match rule.kept {
                    Kept::Days(days) if days > 0 => Some(days),
                    _ => None,
                },
            })
            .collect(),
    };
    About::ALL.into_iter().map(of).collect()
}
