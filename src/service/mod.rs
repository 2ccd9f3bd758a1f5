//! Use cases, one verb a file, grouped by area. Knows no HTTP, no command line and no sentence: faults are codes with
//! values, texts are made by whoever shows them.
pub mod account;
pub mod acting;
pub mod asking;
pub mod begin;
mod context;
mod error;
pub mod exchange;
pub mod network;
mod principal;

pub use context::{Clock, Config, FixedClock, Helpdesk, Service, SystemClock, USUAL_BASE_URL, zone};
pub use error::{Fault, ServiceError};
pub use principal::{Principal, Role, Staff};
