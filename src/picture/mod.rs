//! Pictures of the map where no script runs: on paper and in previews. A scene says what is on one; two draw it, and both draw the
//! same: the program `map-picture` (maplibre-rs) where it is installed, else this one.
#[cfg(unix)]
mod child;
mod frame;
mod kept;
mod letters;
mod own;
mod request;
mod scene;
mod squares;
mod svg;

use std::{future::Future, pin::Pin};

#[cfg(unix)]
pub use child::{Child, Leash};
pub use frame::Frame;
pub use kept::{NoPicture, Pictures};
pub use own::Own;
pub use scene::{Colour, Label, Layer, Paint, Scene};
pub use squares::squares;

/// Why a scene was not drawn. Holds nothing of anybody: it goes to the log.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Undrawn {
    /// There is no such program, or it may not be started.
    #[error("the program for map pictures is not there, or cannot be started")]
    Missing,
    /// It does not take this scene; asked again it would say the same.
    #[error("the program for map pictures refused what it was asked: {0}")]
    Refused(String),
    /// No driver gives it a device to draw with.
    #[error("the program for map pictures finds nothing to draw with: {0}")]
    NoAdapter(String),
    /// It tried, and says why nothing came of it.
    #[error("the program for map pictures could not draw: {0}")]
    Failed(String),
    /// It crashed, or was ended.
    #[error("the program for map pictures stopped: {0}")]
    Stopped(String),
    /// It took too long.
    #[error("the program for map pictures was not ready after {0} seconds, and was ended")]
    Late(u64),
    /// What it answered is no picture of the size that was asked for.
    #[error("the program for map pictures answered with something that is no such picture")]
    Rubbish,
    /// This program could not draw it.
    #[error("a map picture could not be drawn: {0}")]
    Own(String),
}

/// An attempt to draw.
pub type Drawing<'s> = Pin<Box<dyn Future<Output = Result<Vec<u8>, Undrawn>> + Send + 's>>;

/// Whatever makes a PNG of a scene.
pub trait MapPicture: Send + Sync {
    /// Draws one scene.
    fn draw<'s>(&'s self, scene: &'s Scene) -> Drawing<'s>;
}
