//! The demo town.
mod town;
