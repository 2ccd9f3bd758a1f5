//! A piece of the map for a picture: the same tiles that maps get, with the hexagons once more in a layer for each class, because one
//! of those who draw pictures knows one colour a layer.
use bytes::Bytes;
use engine::domain::Cell;

use super::{
    Layer, class_of,
    hexagons::{Hexagon, hexagons, resolution_at},
    kept_tile,
    tile::corners,
};
use crate::{
    picture::{Frame, NoPicture, Scene},
    service::{Service, ServiceError},
    storage::StoreError,
    tile::{Address, Canvas, Mark, Shape},
};

/// The finest tiles that all layers have.
const FINEST: u8 = 14;
/// The layer of the one hexagon that a picture is about.
pub const HERE: &str = "here";

/// What a picture shows.
#[derive(Clone, Debug)]
pub struct Piece {
    /// Its tiles.
    pub tiles: Vec<(Address, Bytes)>,
    /// The hexagons in it, whose figures are words.
    pub hexagons: Vec<Hexagon>,
    /// Whose work it is.
    pub credit: String,
}

/// The layer that holds the hexagons of a class.
pub fn layer_of_class(class: u8) -> String {
    format!("hexagons-{class}")
}

/// What lies in a frame; `here` is marked.
///
/// # Errors
/// What the database says.
pub async fn piece(service: &Service, frame: &Frame, here: Option<Cell>) -> Result<Piece, ServiceError> {
    let addresses = frame.tiles(FINEST);
    let (Some(extent), Some(zoom)) = (frame.extent(), addresses.first().map(|tile| tile.zoom())) else {
        return Ok(Piece { tiles: Vec::new(), hexagons: Vec::new(), credit: String::new() });
    };
    let index = service.store.index();
    let mut all = hexagons(&index.snapshot(), &extent, resolution_at(zoom), service.instant());
    let (mut tiles, mut sources) = (Vec::new(), Vec::new());
    for address in addresses {
        let mut whole = classes(address, &all, here);
        for layer in [Layer::Ground, Layer::Areas] {
            let tile = kept_tile(service, layer, address).await?;
            if !tile.plain.is_empty() && !sources.contains(&layer.attribution()) {
                sources.push(layer.attribution());
            }
            // Tiles one behind the other are one tile with the layers of all (Protocol Buffers, "last one wins", lists add up).
            whole.extend_from_slice(&tile.plain);
        }
        tiles.push((address, whole.into()));
    }
    all.retain(|one| extent.holds(one.cell.centre()));
    Ok(Piece { tiles, hexagons: all, credit: sources.join(", ") })
}

fn classes(address: Address, all: &[Hexagon], here: Option<Cell>) -> Vec<u8> {
    let mut canvas = Canvas::new(address);
    let surface = |cell: Cell| Mark { shape: Shape::Surface(vec![corners(cell)]), values: Vec::new() };
    for class in 1..=class_of(u32::MAX) {
        let of_class = all.iter().filter(|one| class_of(one.count) == class);
        canvas.draw(&layer_of_class(class), of_class.map(|one| surface(one.cell)));
    }
    canvas.draw(HERE, here.map(surface));
    canvas.into_bytes()
}

/// The picture of a scene.
///
/// # Errors
/// That of a busy system where too many are drawn; a failure where it cannot be drawn.
pub async fn picture(service: &Service, scene: &Scene) -> Result<Bytes, ServiceError> {
    service.config.pictures.draw(scene).await.map_err(|none| {
        ServiceError::Store(match none {
            NoPicture::Busy => StoreError::Busy,
            NoPicture::Undrawn(why) => StoreError::Corrupt(why.to_string()),
        })
    })
}
