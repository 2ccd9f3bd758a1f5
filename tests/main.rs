//! One program for all tests of the application.
#![allow(clippy::unwrap_used, clippy::panic)]
mod demo;
