//! What comes with the program to try it: a town that does not exist.
pub mod town;
