//! Pictures of the map as pages name them: for previews of a page, and on paper.
use super::links;
use crate::web::picture::Size;

/// A picture of the map for previews.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapPreview {
    /// Its path, the same in all languages.
    pub path: String,
    /// What it shows.
    pub alt: String,
}

impl MapPreview {
    /// The one that goes with a page, at its path without the language.
    pub fn of(page: &str, alt: String) -> Self {
        Self { path: links::picture(page), alt }
    }
    pub(super) fn width(&self) -> u32 {
        Size::Preview.measures().0
    }
    pub(super) fn height(&self) -> u32 {
        Size::Preview.measures().1
    }
}

/// A picture of the map on a page that is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperPicture {
    /// Where it is.
    pub src: String,
    /// What it shows.
    pub alt: String,
}

impl PaperPicture {
    /// The one that goes with a page, at its path without the language.
    pub fn of(page: &str, alt: String) -> Self {
        Self { src: links::picture_for_paper(page), alt }
    }
    pub(super) fn width(&self) -> u32 {
        Size::Paper.measures().0
    }
    pub(super) fn height(&self) -> u32 {
        Size::Paper.measures().1
    }
}
