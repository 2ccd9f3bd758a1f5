//! The same imports on real public data, where it stands beside the project; skipped aloud where it does not.
mod delft;
