//! The one test binary of the application.
#![allow(clippy::unwrap_used, clippy::panic)]
mod account;
mod acting;
mod arrows;
mod asvs;
mod begin;
mod cli;
mod demo;
mod doors;
mod fetching;
mod import;
mod joining;
mod keeping;
mod mine;
mod neighbours;
mod network;
mod outside;
mod paste;
#[cfg(unix)]
mod picture;
mod publishing;
mod real;
mod shops;
mod storage;
mod support;
mod team_map;
mod web;
