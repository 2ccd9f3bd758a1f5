//! What numbers there are: the zones of a partition, or areas by subject, never both.
use serde::{Deserialize, Serialize};

use super::Partition;
use crate::domain::{CategoryCode, Cell, Id, Taxonomy, Term};

/// Marks the ids of areas with a name, such as a wijk. When a border is moved, that is another area with another id.
#[derive(Clone, Copy, Debug)]
pub enum Area {}
/// An area with a name.
pub type AreaId = Id<Area>;

/// What a municipality publishes. One of the two, for a calendar year: see the head of this module for why both would
/// tell what either withholds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shape {
    /// One number per zone, all subjects together.
    Cells(Partition),
    /// One number per area and subject.
    Areas(Areas),
}

/// The areas of a municipality and the subjects that are told of each, sorted, each once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "(Vec<AreaId>, Vec<CategoryCode>)", into = "(Vec<AreaId>, Vec<CategoryCode>)")]
pub struct Areas {
    areas: Vec<AreaId>,
    subjects: Vec<CategoryCode>,
}

/// What a number is of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Of {
    /// A zone, all subjects together.
    Zone(Cell),
    /// An area and a root category.
    Area(AreaId, CategoryCode),
}

impl Areas {
    /// Every root category that is not sensitive, in each of `areas`. Children count under their root: a subject beside
    /// its own children could be subtracted.
    pub fn new(areas: impl IntoIterator<Item = AreaId>, taxonomy: &Taxonomy) -> Self {
        let roots = taxonomy.terms().iter().filter(|term| is_public_root(term));
        Self::from((areas.into_iter().collect(), roots.map(|term| term.code.clone()).collect()))
    }
    /// Sorted, each once.
    pub fn areas(&self) -> &[AreaId] {
        &self.areas
    }
    /// Sorted, each once.
    pub fn subjects(&self) -> &[CategoryCode] {
        &self.subjects
    }
    /// The place among the numbers of the shape.
    pub(super) fn find(&self, area: AreaId, subject: &CategoryCode) -> Option<usize> {
        let area = self.areas.binary_search(&area).ok()?;
        let subject = self.subjects.binary_search(subject).ok()?;
        Some(area * self.subjects.len() + subject)
    }
}

impl Shape {
    /// How many numbers.
    pub(super) fn len(&self) -> usize {
        match self {
            Self::Cells(partition) => partition.zones().len(),
            Self::Areas(all) => all.areas.len() * all.subjects.len(),
        }
    }
    /// What each number is of, in order.
    pub fn keys(&self) -> Vec<Of> {
        match self {
            Self::Cells(partition) => partition.zones().iter().map(|zone| Of::Zone(zone.cell)).collect(),
            Self::Areas(all) => {
                let of = |area: AreaId| all.subjects.iter().map(move |one| Of::Area(area, one.clone()));
                all.areas.iter().copied().flat_map(of).collect()
            }
        }
    }
}

impl From<(Vec<AreaId>, Vec<CategoryCode>)> for Areas {
    fn from((mut areas, mut subjects): (Vec<AreaId>, Vec<CategoryCode>)) -> Self {
        areas.sort_unstable();
        areas.dedup();
        subjects.sort_unstable();
        subjects.dedup();
        Self { areas, subjects }
    }
}
impl From<Areas> for (Vec<AreaId>, Vec<CategoryCode>) {
    fn from(all: Areas) -> Self {
        (all.areas, all.subjects)
    }
}

/// May this category have numbers of its own?
pub(super) fn is_public_root(term: &Term) -> bool {
    term.parent.is_none() && !term.sensitive
}
