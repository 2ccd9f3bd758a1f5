//! `map-picture`: one request on standard input, one PNG on standard output, else a sentence on standard error.
//!
//! The exit code says what went wrong: README.md has the list.

use std::{
    io::{self, Read, Write},
    process::ExitCode,
};

use map_picture::{fault::Fault, limits, request::Request, waiting};

const USAGE: &str = "it takes no arguments but --version: a request (JSON) is read on standard input";

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let answer = match arguments.as_slice() {
        [] => answer(),
        [only] if only == "--version" => hand_over(concat!("map-picture ", env!("CARGO_PKG_VERSION"), "\n").as_bytes()),
        _ => Err(Fault::Request(USAGE.to_owned())),
    };
    match answer {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("map-picture: {fault}");
            ExitCode::from(fault.exit_code())
        }
    }
}

fn answer() -> Result<(), Fault> {
    // A panic is told as a fault, by the one sentence that is promised.
    std::panic::set_hook(Box::new(|_| {}));
    let request = Request::read(&asked()?)?;
    let png = waiting::for_at_most(request.seconds, move || map_picture::picture(&request))?;
    hand_over(&png)
}

fn asked() -> Result<Vec<u8>, Fault> {
    let mut json = Vec::new();
    let read = io::stdin().lock().take(limits::REQUEST_BYTES + 1).read_to_end(&mut json);
    read.map_err(|fault| Fault::Request(format!("it cannot be read ({fault})")))?;
    limits::at_most("bytes", json.len(), limits::REQUEST_BYTES as usize)?;
    Ok(json)
}

fn hand_over(bytes: &[u8]) -> Result<(), Fault> {
    let mut out = io::stdout().lock();
    let written = out.write_all(bytes).and_then(|()| out.flush());
    written.map_err(|fault| Fault::Drawing(format!("the picture cannot be handed over ({fault})")))
}
