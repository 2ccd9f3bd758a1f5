//! The one test binary of the application.
#![allow(clippy::unwrap_used, clippy::panic)]
mod arrows;
mod cli;
mod demo;
mod import;
mod paste;
mod real;
mod storage;
mod support;
mod web;
