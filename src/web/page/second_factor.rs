//! The second factor: turning it on and off.
use askama::Template;
use qrcode::{Color, EcLevel, QrCode};

use super::{Field, Shell, form::faults, links};

/// Quiet modules around a QR code, as its standard wants.
const QUIET: usize = 4;

/// On or off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecondFactorState {
    /// Off; this is what to put into an app.
    Off {
        /// To type.
        secret: String,
        /// To scan.
        uri: String,
    },
    /// On.
    On,
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "second_factor.html")]
pub struct SecondFactorPage {
    /// The frame.
    pub shell: Shell,
    /// On or off.
    pub state: SecondFactorState,
    /// The code from the app.
    pub code: Field,
}

/// A QR code as a picture: its size in modules, and its dark modules as one path.
struct Picture {
    size: usize,
    path: String,
}

/// Rows of dark modules, each run one rectangle.
fn picture(text: &str) -> Option<Picture> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let (width, colors) = (code.width(), code.to_colors());
    let mut path = String::new();
    for (y, row) in colors.chunks(width).enumerate() {
        let mut x = 0;
        while x < width {
            let run = row[x..].iter().take_while(|color| **color == Color::Dark).count();
            if run > 0 {
                path.push_str(&format!("M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET));
            }
            x += run.max(1);
        }
    }
    Some(Picture { size: width + 2 * QUIET, path })
}

impl SecondFactorPage {
    fn action(&self) -> String {
        self.shell.href(match self.state {
            SecondFactorState::Off { .. } => links::SECOND_FACTOR,
            SecondFactorState::On => links::SECOND_FACTOR_OFF,
        })
    }
    fn account_href(&self) -> String {
        self.shell.href(links::ACCOUNT)
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        faults([("code", &self.code)])
    }
    fn picture(&self) -> Option<Picture> {
        match &self.state {
            SecondFactorState::Off { uri, .. } => picture(uri),
            SecondFactorState::On => None,
        }
    }
    fn grouped(&self, secret: &str) -> String {
        let groups = secret.as_bytes().chunks(4).map(|group| String::from_utf8_lossy(group).into_owned());
        groups.collect::<Vec<_>>().join(" ")
    }
}
