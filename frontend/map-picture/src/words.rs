//! Labels and credit as layers: all halos below all letters, so that no halo hides the letters of a neighbour.

use crate::{
    colour::{Colour, WHITE},
    drawing::Layer,
    fault::Fault,
    letters::Letters,
    limits,
    mesh::{Mesh, Shaper},
    request::{Halo, Label, Request},
    view::{Point, Projection},
};

/// The credit: height of its letters and distance from the corner in CSS pixels, and its colours.
const CREDIT_PX: f64 = 11.0;
const CREDIT_INSET_PX: f64 = 8.0;
const CREDIT_COLOUR: Colour = Colour([0x33; 3]);
const CREDIT_HALO: Halo = Halo { color: WHITE, width_px: 2.0 };

/// One line of words, in pixels of the picture.
struct Line<'a> {
    text: &'a str,
    middle: Point,
    size: f64,
    colour: Colour,
    halo: Option<(Colour, f64)>,
}

/// The words of a request, the lowest layer first.
///
/// # Errors
/// [`Fault::Request`] for more colours than there may be, else as [`Shaper::fill`].
pub fn layers(request: &Request, projection: &Projection, shaper: &mut Shaper) -> Result<Vec<Layer>, Fault> {
    let letters = Letters::new()?;
    let (mut halos, mut words) = (Vec::new(), Vec::new());
    let labels = request.labels.iter().map(|label| of_label(label, projection, request.scale));
    let credit = request.credit.iter().map(|text| of_credit(text, &letters, projection, request.scale));
    for line in labels.chain(credit) {
        let reach = letters.width(line.text, line.size) + line.size;
        if !projection.paper().grown(reach).holds(line.middle) {
            continue;
        }
        let path = letters.outline(line.text, line.middle, line.size)?;
        if let Some((colour, width)) = line.halo {
            shaper.stroke(&path, width * 2.0, of_colour(&mut halos, colour))?;
        }
        shaper.fill(&path, of_colour(&mut words, line.colour))?;
    }
    limits::at_most("colours of labels", words.len(), limits::LABEL_COLOURS)?;
    limits::at_most("colours of halos", halos.len(), limits::LABEL_COLOURS)?;
    halos.append(&mut words);
    Ok(halos)
}

fn of_label<'a>(label: &'a Label, projection: &Projection, scale: f64) -> Line<'a> {
    Line {
        text: &label.text,
        middle: projection.place(label.longitude, label.latitude),
        size: label.size_px * scale,
        colour: label.color,
        halo: label.halo.as_ref().map(|halo| (halo.color, halo.width_px * scale)),
    }
}

fn of_credit<'a>(text: &'a str, letters: &Letters, projection: &Projection, scale: f64) -> Line<'a> {
    let (size, inset) = (CREDIT_PX * scale, CREDIT_INSET_PX * scale);
    let [right, bottom] = projection.paper().most;
    Line {
        text,
        middle: [right - inset - letters.width(text, size) / 2.0, bottom - inset - size / 2.0],
        size,
        colour: CREDIT_COLOUR,
        halo: Some((CREDIT_HALO.color, CREDIT_HALO.width_px * scale)),
    }
}

// The mesh of a colour, made where there is none yet.
fn of_colour(layers: &mut Vec<Layer>, colour: Colour) -> &mut Mesh {
    let at = layers.iter().position(|layer| layer.colour == colour).unwrap_or(layers.len());
    if at == layers.len() {
        layers.push(Layer { colour, mesh: Mesh::default() });
    }
    &mut layers[at].mesh
}
