//! The contract of the engine, each line a property against a brute force written from the contract alone (`brute`
//! shares nothing with the engine but its plain data types).
#![allow(clippy::unwrap_used, clippy::panic)]
mod brute;
mod brute_streets;
mod changes;
mod contract;
mod doors;
mod h3_vectors;
mod lines;
mod publication;
mod steps;
mod streets;
mod stretches;
mod tally;
mod tours;
mod water;
mod within;
mod world;
