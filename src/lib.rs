//! Buurtraat: lays what a neighbourhood offers on H3 cells and matches needs to what is near.
//!
//! Arrows point one way: `import, text -> engine`, `picture -> tile`, `storage -> engine`, `service -> all of these`, `web -> service`,
//! `cli -> everything`. A test reads the `use` paths and fails on a forbidden one.
pub mod cli;
pub mod demo;
pub mod export;
pub mod fetch;
pub mod import;
pub mod mail;
pub mod picture;
pub mod service;
pub mod storage;
pub mod text;
pub mod tile;
pub mod web;
