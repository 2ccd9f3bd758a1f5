//! The one test binary of the application.
#![allow(clippy::unwrap_used, clippy::panic)]
mod account;
mod acting;
mod arrows;
mod begin;
mod cli;
mod demo;
mod doors;
mod fetching;
mod import;
mod network;
mod paste;
mod real;
mod storage;
mod support;
mod web;
