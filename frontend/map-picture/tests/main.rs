//! The one test binary: most tests ask the program as the server does, and look at the pixels it answers with.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]
mod ask;
mod borders;
mod broken;
mod clipping;
mod ends;
mod lines;
mod positions;
mod refusals;
mod tiles;
mod words;
