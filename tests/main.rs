//! One test binary for the whole application.
#![allow(clippy::unwrap_used, clippy::panic)]
mod import;
