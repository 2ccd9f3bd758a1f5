//! What is kept: the same on SQLite and PostgreSQL, one test per database.
mod areas;
mod audit;
mod backup;
mod broken;
mod contacts;
mod directories;
pub mod imports;
mod migrations;
mod needs;
mod newer_files;
mod outage;
mod parity;
mod processes;
mod relabel;
pub mod schema;
mod undo;
mod undo_directory;
mod writer;
