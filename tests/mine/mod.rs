//! People without an account, and the code by which they find back what they gave and promised.
mod codes;

pub use codes::person;
