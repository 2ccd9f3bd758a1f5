//! Who contributed to which number.
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{AreaId, Quarter, Shape};
use crate::domain::{CategoryCode, CategoryIx, Cell, Taxonomy, Term};

/// Somebody who asked, as a keyed hash: the same person always gives the same key, and nobody without the secret can make
/// one or say whose it is. The secret must be another than that of the noise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ContributorKey(Uuid);

/// That somebody asked for something, somewhere, once.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contribution {
    /// Who.
    pub by: ContributorKey,
    /// Where; no place counts in no zone.
    pub cell: Option<Cell>,
    /// The one area in which it lies; none counts in no area.
    pub area: Option<AreaId>,
    /// About what.
    pub category: CategoryIx,
    /// When.
    pub quarter: Quarter,
}

impl ContributorKey {
    /// From the first 16 bytes of the keyed hash.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(Uuid::from_bytes(bytes))
    }
    /// For the hash over a set of them.
    pub const fn as_bytes(&self) -> &[u8; 16] {
        self.0.as_bytes()
    }
}

/// Per number of the shape, in the order of its keys, who contributed in the year that ends with `until`: sorted, each
/// once.
pub(super) fn contributors(
    shape: &Shape,
    taxonomy: &Taxonomy,
    until: Quarter,
    contributions: &[Contribution],
) -> Vec<Vec<ContributorKey>> {
    let roots = public_roots(taxonomy);
    let mut sets = vec![Vec::new(); shape.len()];
    for one in contributions.iter().filter(|one| until.window_holds(one.quarter)) {
        let root = roots.get(usize::from(one.category.0)).copied().flatten();
        if let Some(set) = root.and_then(|root| place(shape, one, root)).and_then(|at| sets.get_mut(at)) {
            set.push(one.by);
        }
    }
    for set in &mut sets {
        set.sort_unstable();
        set.dedup();
    }
    sets
}

fn place(shape: &Shape, one: &Contribution, root: &CategoryCode) -> Option<usize> {
    match shape {
        Shape::Cells(partition) => partition.find(one.cell?),
        Shape::Areas(areas) => areas.find(one.area?, root),
    }
}

/// Per category the root it counts under.
fn public_roots(taxonomy: &Taxonomy) -> Vec<Option<&CategoryCode>> {
    taxonomy.terms().iter().map(|term| public_root(taxonomy, term)).collect()
}

/// None where the category or one above it is sensitive: a municipality may add a child to a sensitive category and
/// forget to say so.
fn public_root<'a>(taxonomy: &'a Taxonomy, term: &'a Term) -> Option<&'a CategoryCode> {
    let mut root = term;
    while !root.sensitive {
        let Some(above) = &root.parent else { return Some(&root.code) };
        root = taxonomy.find(above.as_str()).and_then(|ix| taxonomy.get(ix))?;
    }
    None
}
