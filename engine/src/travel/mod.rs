//! Walking times over the streets.
mod raw;

pub use raw::{RawNode, RawWay};
