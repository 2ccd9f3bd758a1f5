//! x
pub mod text;
pub mod web;
