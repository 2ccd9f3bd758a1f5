//! What can go wrong, as one sentence for whoever reads the log and one exit code for the program that asked.

use thiserror::Error;

/// Why there is no picture.
#[derive(Debug, Error)]
pub enum Fault {
    /// The request breaks a rule of README.md, or one of its tiles cannot be read. Asking again gives the same answer.
    #[error("bad request: {0}")]
    Request(String),
    /// There is no Vulkan driver, or it gives no device.
    #[error("no graphics adapter: {0}")]
    NoAdapter(String),
    /// The request is fine and an adapter is there, but no picture came of it (in time).
    #[error("could not draw: {0}")]
    Drawing(String),
}

impl Fault {
    /// The exit code of the program: 2, 3 or 4 in the order of the variants.
    pub fn exit_code(&self) -> u8 {
        match self {
            Fault::Request(_) => 2,
            Fault::NoAdapter(_) => 3,
            Fault::Drawing(_) => 4,
        }
    }
}
