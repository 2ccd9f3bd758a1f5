//! The matching engine of Buurtraat.
//!
//! Pure: no async, no I/O, no clock, no chance; `now` and seeds come in as parameters, so that every answer can be
//! replayed and tested against a brute force. The arrows inside point one way:
//! `domain <- travel <- index <- matching`.
pub mod domain;
pub mod index;
pub mod matching;
pub mod travel;
