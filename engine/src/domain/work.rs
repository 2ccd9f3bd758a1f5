//! What one learns somewhere: the unit in which variety is counted.

/// A kind of work, as a number that the caller hands out (one per line of its own list, say). Kinds of work are coarser
/// than signs on a front: a kitchen shop, a bed shop and a carpet shop are one kind, selling for the home.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Work(pub u16);
