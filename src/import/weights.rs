//! Reads what each part of a score is worth, `data/weights.toml`.
use engine::matching::Weights;

use super::FileFault;

/// Reads and checks a set of weights.
///
/// # Errors
/// [`FileFault::Malformed`] for what is no weights file, [`FileFault::Weights`] for weights that are no sum of 1.
pub fn read_weights(text: &str) -> Result<Weights, FileFault> {
    let weights: Weights = toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(1, |span| text[..span.start.min(text.len())].matches('\n').count() + 1);
        FileFault::at_line(line as u64, error.message())
    })?;
    weights.check().map_err(|fault| FileFault::Weights { fault })?;
    Ok(weights)
}
