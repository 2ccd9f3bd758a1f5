//! One vocabulary for needs and offers: forty roots, to which a municipality may add children.
use std::{collections::HashMap, fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::Work;

/// A category's stable code, e.g. `taal`: lower-case letters, digits, `_` and `-`, 1 to 40 of them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CategoryCode(String);

/// A place in a [`Taxonomy`]; only meaningful with the taxonomy it came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct CategoryIx(pub u16);

/// One category with its names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Stable code.
    pub code: CategoryCode,
    /// Code of the parent; `None` for a root.
    pub parent: Option<CategoryCode>,
    /// Codes that answer this one half as well; the relation holds both ways.
    pub related: Vec<CategoryCode>,
    /// Dutch name.
    pub nl: String,
    /// English name.
    pub en: String,
    /// Words by which own words are recognised (lower case, Dutch and English).
    pub synonyms: Vec<String>,
    /// Never on a public map, short retention.
    pub sensitive: bool,
}

/// How one category answers another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// The same category.
    Same,
    /// One is the direct parent of the other.
    Child,
    /// Listed as related by either.
    Related,
}

/// All categories in force, valid by construction: codes unique, parents and relations exist, no cycle of parents.
#[derive(Clone, Debug, Default)]
pub struct Taxonomy {
    terms: Vec<Term>,
    by_code: HashMap<CategoryCode, CategoryIx>,
    relations: Vec<Vec<(CategoryIx, Relation)>>,
    works: HashMap<String, Work>,
}

/// What is wrong with a list of categories.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TaxonomyError {
    /// Not a code.
    #[error("{0:?} is not a category code: lower-case letters, digits, - and _, at most 40")]
    Code(String),
    /// Twice in the list.
    #[error("category {0} is in the list twice")]
    Duplicate(CategoryCode),
    /// A parent or relation that is not in the list.
    #[error("category {0} names {1}, which is not in the list")]
    Missing(CategoryCode, CategoryCode),
    /// A category that is its own ancestor.
    #[error("category {0} is its own ancestor")]
    Cycle(CategoryCode),
    /// More than 65,535.
    #[error("more than 65,535 categories")]
    TooMany,
}

/// Up to four categories of one entry; none = uncategorised.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Categories {
    items: [Option<CategoryIx>; 4],
}

impl Categories {
    /// The most an entry keeps.
    pub const MOST: usize = 4;

    /// Only one.
    pub const fn one(category: CategoryIx) -> Self {
        Self { items: [Some(category), None, None, None] }
    }
    /// No category.
    pub const fn none() -> Self {
        Self { items: [None; 4] }
    }
    /// Has it none?
    pub const fn is_empty(self) -> bool {
        self.items[0].is_none()
    }
    /// In the order given.
    pub fn iter(self) -> impl Iterator<Item = CategoryIx> {
        self.items.into_iter().flatten()
    }
}

/// Keeps the first four, each once.
impl FromIterator<CategoryIx> for Categories {
    fn from_iter<I: IntoIterator<Item = CategoryIx>>(items: I) -> Self {
        let mut all = Self::none();
        let mut filled = 0;
        for item in items {
            if filled < Self::MOST && !all.items.contains(&Some(item)) {
                all.items[filled] = Some(item);
                filled += 1;
            }
        }
        all
    }
}

impl Taxonomy {
    /// Checks and indexes a list of categories.
    ///
    /// # Errors
    /// [`TaxonomyError`] naming the first category that is wrong.
    pub fn new(terms: Vec<Term>) -> Result<Self, TaxonomyError> {
        let mut by_code = HashMap::with_capacity(terms.len());
        for (position, term) in terms.iter().enumerate() {
            let ix = CategoryIx(u16::try_from(position).map_err(|_| TaxonomyError::TooMany)?);
            if by_code.insert(term.code.clone(), ix).is_some() {
                return Err(TaxonomyError::Duplicate(term.code.clone()));
            }
        }
        let mut all = Self { relations: vec![Vec::new(); terms.len()], terms, by_code, works: HashMap::new() };
        all.relate()?;
        all.refuse_cycles()?;
        Ok(all)
    }

    /// The same categories, with what each trade is a work of.
    #[must_use]
    pub fn with_works(self, works: impl IntoIterator<Item = (String, Work)>) -> Self {
        Self { works: works.into_iter().collect(), ..self }
    }

    /// The kind of work of a trade; absent for what is no business.
    pub fn work(&self, trade: &str) -> Option<Work> {
        self.works.get(trade).copied()
    }

    fn relate(&mut self) -> Result<(), TaxonomyError> {
        for position in 0..self.terms.len() {
            let term = &self.terms[position];
            let parent = term.parent.iter().map(|code| (code, Relation::Child));
            let related = term.related.iter().map(|code| (code, Relation::Related));
            let mut found = Vec::new();
            for (code, relation) in parent.chain(related) {
                let other = self.by_code.get(code).copied();
                let other = other.ok_or_else(|| TaxonomyError::Missing(term.code.clone(), code.clone()))?;
                found.push((other, relation));
            }
            let own = self.by_code[&term.code];
            for (other, relation) in found {
                self.link(own, other, relation);
                self.link(other, own, relation);
            }
        }
        Ok(())
    }

    fn link(&mut self, from: CategoryIx, to: CategoryIx, relation: Relation) {
        let list = &mut self.relations[usize::from(from.0)];
        match list.iter_mut().find(|(other, _)| *other == to) {
            Some(known) if relation == Relation::Child => known.1 = relation,
            Some(_) => {}
            None => list.push((to, relation)),
        }
    }

    fn refuse_cycles(&self) -> Result<(), TaxonomyError> {
        for term in &self.terms {
            let mut seen = 0;
            let mut parent = term.parent.as_ref();
            while let Some(code) = parent {
                seen += 1;
                if seen > self.terms.len() {
                    return Err(TaxonomyError::Cycle(term.code.clone()));
                }
                parent = self.by_code.get(code).and_then(|ix| self.terms[usize::from(ix.0)].parent.as_ref());
            }
        }
        Ok(())
    }

    /// The place of a code; absent when the code is not in force.
    pub fn find(&self, code: &str) -> Option<CategoryIx> {
        self.by_code.get(code).copied()
    }
    /// The category at a place; absent for a place of another taxonomy.
    pub fn get(&self, ix: CategoryIx) -> Option<&Term> {
        self.terms.get(usize::from(ix.0))
    }
    /// All categories in file order.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }
    /// How `other` answers `asked`; `None` when it does not.
    pub fn relation(&self, asked: CategoryIx, other: CategoryIx) -> Option<Relation> {
        if asked == other {
            return Some(Relation::Same);
        }
        let list = self.relations.get(usize::from(asked.0))?;
        list.iter().find(|(ix, _)| *ix == other).map(|(_, relation)| *relation)
    }
    /// `asked` itself, its children, parent and related categories, each with its relation.
    pub fn answers(&self, asked: CategoryIx) -> impl Iterator<Item = (CategoryIx, Relation)> + '_ {
        let others = self.relations.get(usize::from(asked.0)).map(Vec::as_slice).unwrap_or_default();
        std::iter::once((asked, Relation::Same)).chain(others.iter().copied())
    }
}

/// Lets maps with codes as keys be asked with plain text.
impl std::borrow::Borrow<str> for CategoryCode {
    fn borrow(&self) -> &str {
        &self.0
    }
}
impl CategoryCode {
    /// The code as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
impl FromStr for CategoryCode {
    type Err = TaxonomyError;
    fn from_str(text: &str) -> Result<Self, TaxonomyError> {
        let fine = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || c == '-';
        if !text.is_empty() && text.len() <= 40 && text.chars().all(fine) {
            Ok(Self(text.to_owned()))
        } else {
            Err(TaxonomyError::Code(text.to_owned()))
        }
    }
}
impl TryFrom<String> for CategoryCode {
    type Error = TaxonomyError;
    fn try_from(text: String) -> Result<Self, TaxonomyError> {
        text.parse()
    }
}
impl From<CategoryCode> for String {
    fn from(code: CategoryCode) -> Self {
        code.0
    }
}
impl fmt::Display for CategoryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
