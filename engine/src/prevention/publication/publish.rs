//! One publication out of the one before it.
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::contribution::contributors;
use super::shape::is_public_root;
use super::stand::Stand;
use super::{Contribution, ContributorKey, Of, Quarter, Shape, Shown};
use crate::domain::Taxonomy;

/// A published number and all that the next one depends on: contributors as keyed hashes. It is stored as it is and
/// shown to nobody; [`Publication::edition`] is for everybody. Of each municipality only the last one is needed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publication {
    until: Quarter,
    /// Sorted by what they are of.
    stands: Vec<Stand>,
}

/// What anybody may see: every number of the shape, also where nobody contributed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// The year that ends with this quarter.
    pub until: Quarter,
    /// In the order of what they are of, which is that of cells or areas and tells nothing.
    pub numbers: Vec<Number>,
}

/// One number of an edition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Number {
    /// What it is of.
    pub of: Of,
    /// What is shown.
    pub shown: Shown,
}

/// Why nothing is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PublishError {
    /// Once a quarter: a second one over other data would show by its difference what changed.
    #[error("{until} was asked for, and {last} is published already")]
    NotLater {
        /// What was asked for.
        until: Quarter,
        /// What is there.
        last: Quarter,
    },
    /// Other zones, areas or subjects than the publication before it in the same calendar year.
    #[error("the zones, areas and subjects of {0} are fixed until the next calendar year")]
    Fixed(i32),
}

/// The publication of the year that ends with `until`.
///
/// * `previous`: the last one of this municipality, whatever its shape; without it there is no telling what can be
///   subtracted, so none only if there was none.
/// * `contributions`: those of the four quarters up to `until`, others are left out; in any order, of any subject.
/// * `noise`: a keyed hash of sorted contributors, even over all of `u64`; the key is secret and stays the same.
///
/// The order of the input does not matter. A subject that became sensitive is withheld at once and for as long, and opens
/// again like one that is new.
///
/// # Errors
///
/// [`PublishError`]: not later than `previous`, or other numbers in the same calendar year.
pub fn publish(
    previous: Option<&Publication>,
    until: Quarter,
    shape: &Shape,
    taxonomy: &Taxonomy,
    contributions: &[Contribution],
    noise: impl Fn(&[ContributorKey]) -> u64,
) -> Result<Publication, PublishError> {
    let keys = shape.keys();
    if let Some(last) = previous {
        check(last, until, &keys)?;
    }
    let known: BTreeMap<&Of, &Stand> = previous.iter().flat_map(|one| &one.stands).map(|one| (&one.of, one)).collect();
    let opens = previous.map_or(until, |last| last.until.clear_of());
    let sets = contributors(shape, taxonomy, until, contributions);
    let stand = |(of, set): (Of, Vec<ContributorKey>)| {
        let now = match known.get(&of) {
            _ if !may_be_told(&of, taxonomy) => Stand::new(of, until.clear_of()),
            Some(known) => (*known).clone(),
            None => Stand::new(of, opens),
        };
        now.next(until, set, &noise)
    };
    Ok(Publication { until, stands: keys.into_iter().zip(sets).map(stand).collect() })
}

fn check(last: &Publication, until: Quarter, keys: &[Of]) -> Result<(), PublishError> {
    if until <= last.until {
        return Err(PublishError::NotLater { until, last: last.until });
    }
    let same = last.stands.iter().map(|stand| &stand.of).eq(keys);
    if until.year() == last.until.year() && !same {
        return Err(PublishError::Fixed(until.year()));
    }
    Ok(())
}

fn may_be_told(of: &Of, taxonomy: &Taxonomy) -> bool {
    match of {
        Of::Zone(_) => true,
        Of::Area(_, subject) => {
            taxonomy.find(subject.as_str()).and_then(|ix| taxonomy.get(ix)).is_some_and(is_public_root)
        }
    }
}

impl Publication {
    /// The last quarter of its year.
    pub const fn until(&self) -> Quarter {
        self.until
    }
    /// What anybody may see.
    pub fn edition(&self) -> Edition {
        let numbers = self.stands.iter().map(|stand| Number { of: stand.of.clone(), shown: stand.shown });
        Edition { until: self.until, numbers: numbers.collect() }
    }
    /// Takes out whoever was erased; true where they were in it. No number changes; from the next publication on they
    /// count as somebody who left. Their contributions must be gone too.
    pub fn forget(&mut self, key: &ContributorKey) -> bool {
        let held: Vec<bool> = self.stands.iter_mut().map(|stand| stand.forget(key)).collect();
        held.contains(&true)
    }
    /// What the numbers are of that somebody is kept in, for whoever asks what is known of them.
    pub fn kept_in(&self, key: &ContributorKey) -> Vec<&Of> {
        self.stands.iter().filter(|stand| stand.holds(key)).map(|stand| &stand.of).collect()
    }
}
