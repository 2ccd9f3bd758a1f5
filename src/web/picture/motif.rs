//! What a picture is of, and how large it is.
use engine::domain::{Cell, NEED_RESOLUTION, Point};

use super::style;
use crate::{
    picture::{Frame, Label, Scene},
    service::{
        Service, ServiceError,
        mapping::{Hexagon, Piece, piece},
        network::doors::Round,
    },
    web::palette::{Palette, Theme},
};

/// How close a picture of the town is, one around a place, and one of doors at most.
const TOWN: f64 = 13.0;
const AROUND: f64 = 14.0;
const ON_PAPER: f64 = 14.5;
const DOORS: f64 = 16.0;

/// How large.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// For previews, as wide as they are shown.
    Preview,
    /// For paper: 17 cm wide with 300 dots to the inch.
    Paper,
}

impl Size {
    /// The word in an address.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Preview => "voorbeeld",
            Self::Paper => "papier",
        }
    }

    /// The size of a word; `None` for any other.
    pub fn of(word: &str) -> Option<Self> {
        [Self::Preview, Self::Paper].into_iter().find(|size| size.as_str() == word)
    }

    /// Width and height in pixels of the page, and pixels of the picture for each.
    pub const fn measures(self) -> (u32, u32, f64) {
        match self {
            Self::Preview => (1_200, 630, 1.0),
            Self::Paper => (640, 360, 3.125),
        }
    }
}

/// What it is of.
#[derive(Clone, Debug, PartialEq)]
pub enum Motif {
    /// The town around its middle.
    Town(Point),
    /// The hexagons around one, which is marked.
    Around(Cell),
    /// Doors in the order one walks.
    Doors(Vec<Point>),
}

impl Motif {
    /// The hexagon of a place: who asks for two places in it gets the same picture.
    pub fn around(at: Point) -> Self {
        Self::Around(Cell::at(at, NEED_RESOLUTION))
    }

    /// The doors of a round; `None` where it has none.
    pub fn doors(round: &Round) -> Option<Self> {
        let doors: Vec<_> =
            round.doors.iter().filter_map(|one| Point::new(one.place.lat, one.place.lon).ok()).collect();
        (!doors.is_empty()).then_some(Self::Doors(doors))
    }

    /// The scene of a size.
    ///
    /// # Errors
    /// What the database says; not found for what lies beyond the edge of the map.
    pub async fn scene(&self, service: &Service, size: Size) -> Result<Scene, ServiceError> {
        let frame = self.frame(size).ok_or(ServiceError::NotFound)?;
        let here = match self {
            Self::Around(cell) => Some(*cell),
            Self::Town(_) | Self::Doors(_) => None,
        };
        let Piece { tiles, hexagons, credit } = piece(service, &frame, here).await?;
        // Paper is light, and so is whatever shows a preview.
        let colours = Palette::of(Theme::Light);
        Ok(Scene {
            background: colours.paper,
            layers: style::layers(colours, frame.zoom),
            labels: self.labels(colours, &frame, &hexagons),
            frame,
            credit,
            tiles,
        })
    }

    fn frame(&self, size: Size) -> Option<Frame> {
        let (width, height, scale) = size.measures();
        let around = |middle: Point, zoom: f64| Some(Frame { width, height, scale, middle, zoom });
        match self {
            Self::Town(middle) => around(*middle, TOWN),
            Self::Around(cell) => around(cell.centre(), if size == Size::Paper { ON_PAPER } else { AROUND }),
            Self::Doors(doors) => Frame::around(doors, size.measures(), DOORS),
        }
    }

    /// Numbers of doors, or how much each hexagon holds: never both.
    fn labels(&self, colours: &Palette, frame: &Frame, hexagons: &[Hexagon]) -> Vec<Label> {
        match self {
            Self::Doors(doors) => (1..).zip(doors).map(|(number, at)| style::door(colours, number, *at)).collect(),
            _ => hexagons.iter().map(|one| style::figure(colours, frame.zoom, one)).collect(),
        }
    }
}
