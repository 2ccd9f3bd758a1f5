//! Tests of the demo town.
#![allow(clippy::unwrap_used, clippy::panic)]
mod demo;
