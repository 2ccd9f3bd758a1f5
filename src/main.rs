//! `buurtraat`: see `buurtraat --help`.
use std::process::ExitCode;

fn main() -> ExitCode {
    buurtraat::cli::run()
}
