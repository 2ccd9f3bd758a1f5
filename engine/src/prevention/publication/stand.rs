//! How one number stands: what is shown, the people it was made of, and what its past allows.
use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use super::{ContributorKey, Of, Quarter, Shown};

/// A number is made anew only when so many contributors differ from those it was made of.
pub const LEAST_CHANGE: usize = 3;
/// So many quarters after it rose a number is not withheld: whoever made it rise is still in the window.
const AFTER_A_RISE: i32 = 3;
/// So many quarters after it was withheld a number does not fall: whoever leaves was in the window then.
const AFTER_WITHHELD: i32 = 4;

/// One number with everything the next one depends on. Secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Stand {
    pub(super) of: Of,
    pub(super) shown: Shown,
    /// Withheld before this quarter, whoever contributes.
    opens: Quarter,
    /// Sorted, each once.
    made_of: Vec<ContributorKey>,
    /// Of those it was made of, how many were erased since.
    erased: usize,
    rose: Option<Quarter>,
    withheld: Option<Quarter>,
}

impl Stand {
    /// Before the first publication.
    pub(super) const fn new(of: Of, opens: Quarter) -> Self {
        Self { of, shown: Shown::WITHHELD, opens, made_of: Vec::new(), erased: 0, rose: None, withheld: None }
    }

    /// The same number a quarter or more later, when `set` (sorted, each once) are the contributors.
    pub(super) fn next(
        mut self,
        until: Quarter,
        set: Vec<ContributorKey>,
        noise: impl FnOnce(&[ContributorKey]) -> u64,
    ) -> Self {
        let before = self.shown;
        if until >= self.opens && self.differing(&set) >= LEAST_CHANGE {
            let count = u32::try_from(set.len()).unwrap_or(u32::MAX);
            let shown = Shown::of(count, || noise(&set));
            if self.may_become(shown, until) {
                self = Self { shown, made_of: set, erased: 0, ..self };
            }
        }
        self.remember(before, until);
        self
    }

    /// Looks at what was published and at nothing else, so that standing still tells nothing either.
    fn may_become(&self, shown: Shown, until: Quarter) -> bool {
        let within = |quarters, event: Option<Quarter>| event.is_some_and(|event| until.since(event) <= quarters);
        let falls = shown < self.shown;
        let withheld_too_soon = shown == Shown::WITHHELD && within(AFTER_A_RISE, self.rose);
        !falls || !(withheld_too_soon || within(AFTER_WITHHELD, self.withheld))
    }

    fn remember(&mut self, before: Shown, until: Quarter) {
        let was_published = self.withheld.is_some() || before != Shown::WITHHELD;
        if self.shown > before && was_published {
            self.rose = Some(until);
        }
        if self.shown == Shown::WITHHELD {
            self.withheld = Some(until);
        }
    }

    /// How many contributors are in one of the two sets only.
    fn differing(&self, set: &[ContributorKey]) -> usize {
        let (mut old, mut new) = (self.made_of.iter().peekable(), set.iter().peekable());
        let mut differing = self.erased;
        while let (Some(one), Some(other)) = (old.peek(), new.peek()) {
            let order = one.cmp(other);
            differing += usize::from(order != Ordering::Equal);
            if order != Ordering::Greater {
                old.next();
            }
            if order != Ordering::Less {
                new.next();
            }
        }
        differing + old.count() + new.count()
    }

    /// Takes a contributor out; true where they were in it.
    pub(super) fn forget(&mut self, key: &ContributorKey) -> bool {
        let found = self.made_of.binary_search(key);
        if let Ok(at) = found {
            self.made_of.remove(at);
            self.erased += 1;
        }
        found.is_ok()
    }

    pub(super) fn holds(&self, key: &ContributorKey) -> bool {
        self.made_of.binary_search(key).is_ok()
    }
}
