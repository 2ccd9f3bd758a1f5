//! Asking other machines: only those that whoever runs this installation named, encrypted or on this machine itself,
//! never where an answer points, never longer or larger than said. Knows none of the other rooms.
mod address;
mod fetcher;

pub use address::{Address, BadAddress, Hosts};
pub use fetcher::{Fetcher, Limit, Unfetched};
