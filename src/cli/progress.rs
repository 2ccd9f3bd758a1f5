//! A bar on a terminal, plain lines elsewhere, nothing where JSON is asked.
use std::io::IsTerminal;

use indicatif::{ProgressBar, ProgressStyle};

use crate::service::exchange::Progress;

/// Shows how far an import is.
pub enum Shown {
    /// A bar.
    Bar(Option<ProgressBar>, &'static str),
    /// A line per stage.
    Lines(&'static str),
    /// Nothing.
    Quiet,
}

impl Shown {
    /// What fits where standard error goes.
    pub fn fitting(quiet: bool) -> Self {
        match (quiet, std::io::stderr().is_terminal()) {
            (true, _) => Self::Quiet,
            (false, true) => Self::Bar(None, ""),
            (false, false) => Self::Lines(""),
        }
    }
}

impl Progress for Shown {
    fn step(&mut self, stage: &'static str, done: u64, total: u64) {
        match self {
            Self::Quiet => {}
            Self::Lines(last) => {
                if *last != stage {
                    eprintln!("{stage} ...");
                    *last = stage;
                }
            }
            Self::Bar(bar, last) => {
                if *last != stage {
                    bar.take().iter().for_each(ProgressBar::finish_and_clear);
                    *last = stage;
                }
                let bar = bar.get_or_insert_with(|| {
                    let style = ProgressStyle::with_template("{msg:>8} {bar:40} {percent:>3} %");
                    let bar = ProgressBar::new(total).with_message(stage);
                    style.map_or_else(|_| bar.clone(), |style| bar.clone().with_style(style))
                });
                bar.set_length(total);
                bar.set_position(done);
                if done >= total {
                    bar.finish_and_clear();
                }
            }
        }
    }
}
