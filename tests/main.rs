//! The one test binary of the application.
#![allow(clippy::unwrap_used, clippy::panic)]
mod demo;
mod import;
mod real;
