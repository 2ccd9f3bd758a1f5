//! The command line: names and JSON stay as they are, others script them. Exit 0 done, 1 failed, 2 bad input.
mod args;
mod ask;
mod config;
mod database;
mod demo;
mod failure;
mod import;
mod open;
mod progress;
mod publish;
mod rounds;
mod serve;

use std::process::ExitCode;

use clap::Parser;

pub use args::Cli;
use args::Command;
pub use demo::load as load_demo;
pub use failure::Failure;
pub use open::quiet_panics;

/// Runs the command line.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    open::log(cli.verbose);
    quiet_panics();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let done = runtime.block_on(command(&cli));
    runtime.shutdown_timeout(std::time::Duration::from_secs(1));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}

async fn command(cli: &Cli) -> Result<(), Failure> {
    let setting = config::Setting::read(cli)?;
    match &cli.command {
        Command::Migrate => database::migrate(&setting).await,
        Command::Check => database::check(&setting).await,
        Command::Forget => database::forget(&setting).await,
        Command::Publish(args) => publish::publish(&setting, args).await,
        Command::Backup { file } => database::backup(&setting, file).await,
        Command::Restore { file } => database::restore(&setting, file).await,
        Command::Demo(args) => demo::demo(&setting, args).await,
        Command::Serve(args) => serve::serve(&setting, args).await,
        Command::Import(args) => import::import(&setting, args).await,
        Command::Match(args) => ask::matching(&setting, args).await,
        Command::Reach(args) => ask::reach(&setting, args).await,
    }
}
