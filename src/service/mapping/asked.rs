//! How many people asked, where a council decided that everybody may see it: the edition as it is published, on its own zones at
//! every zoom, and never put together to others. Where nothing is published the layer holds nothing.
use engine::{
    domain::{Extent, Point},
    prevention::publication::{Band, Of, Shown},
};

use super::{
    known_ground::{AreaSaid, known_ground},
    tile::corners,
};
use crate::{
    service::{
        Service, ServiceError,
        publishing::{Figures, Line, figures},
    },
    tile::{Canvas, Mark, Shape, Value},
};

/// Draws the last edition.
pub(super) async fn draw(service: &Service, canvas: &mut Canvas, extent: &Extent) -> Result<(), ServiceError> {
    let all = match figures(service, None).await {
        Err(ServiceError::NotFound) => return Ok(()),
        all => all?,
    };
    let lines = || all.iter().flat_map(|one: &Figures| &one.lines);
    canvas.draw("zones", lines().filter_map(|line| zone(line, extent)));
    if lines().any(|line| matches!(line.of, Of::Area(..))) {
        let known = known_ground(service).await?;
        let shown: Vec<_> = known.areas("district").into_iter().flat_map(|areas| areas.within(extent)).collect();
        canvas.draw("districts", lines().flat_map(|line| area(line, &shown)));
    }
    Ok(())
}

/// Its class, and its number where there is one.
fn number(shown: Shown) -> Vec<(&'static str, Value)> {
    let class = Band::of(shown).place() as u64;
    let number = shown.number().map(|number| ("number", Value::count(number)));
    [("class", Value::Count(class))].into_iter().chain(number).collect()
}

fn zone(line: &Line, extent: &Extent) -> Option<Mark> {
    let Of::Zone(cell) = line.of else { return None };
    let ring = corners(cell);
    Extent::around(ring.iter().copied()).filter(|around| around.meets(extent))?;
    let mut values = vec![("cell", Value::text(line.code.clone())), ("name", Value::text(line.name.clone()))];
    values.extend(number(line.shown));
    Some(Mark { shape: Shape::Surface(vec![ring]), values })
}

/// A district once for each subject.
fn area(line: &Line, shown: &[(Vec<Vec<Point>>, &AreaSaid)]) -> Vec<Mark> {
    let Some(subject) = line.subject() else { return Vec::new() };
    let mark = |rings: &Vec<Vec<Point>>| {
        let mut values = vec![
            ("code", Value::text(line.code.clone())),
            ("name", Value::text(line.name.clone())),
            ("subject", Value::text(subject.to_owned())),
        ];
        values.extend(number(line.shown));
        Mark { shape: Shape::Surface(rings.clone()), values }
    };
    shown.iter().filter(|(_, said)| said.code == line.code).map(|(rings, _)| mark(rings)).collect()
}
