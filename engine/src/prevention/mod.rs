//! What keeps fires from starting, read from counts; here: which counts anybody may see.
pub mod publication;
