//! Use cases, one verb a file, grouped by area. Knows no HTTP, no command line and no sentence: faults are codes with
//! values, texts are made by whoever shows them.
pub mod account;
pub mod acting;
pub mod asking;
pub mod begin;
mod context;
mod error;
pub mod exchange;
pub mod ideas;
pub mod joining;
pub mod keeping;
pub mod mapping;
pub mod mine;
pub mod moderation;
pub mod network;
pub mod outside;
pub mod post;
mod principal;
mod proxies;
pub mod publishing;
mod seen;
mod spoken;

pub use context::{About, Clock, Config, FixedClock, Helpdesk, Service, SystemClock, WAY_OUT, zone};
pub use error::{Fault, ServiceError};
pub use principal::{Principal, Role, Staff};
pub use proxies::Network;
pub use seen::{log_operator, log_seen};
