//! The demo town.
mod areas;
mod files;
mod map;
mod walking;
