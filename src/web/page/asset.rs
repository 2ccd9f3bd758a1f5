//! Style and icon inside the program, under names that change with their contents so that browsers keep them for good.
use std::{borrow::Cow, sync::LazyLock};

use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

use crate::storage::hex;

/// One file that a page asks for.
#[derive(Debug)]
pub struct Asset {
    path: String,
    content_type: &'static str,
    bytes: Cow<'static, [u8]>,
    brotli: Option<Cow<'static, [u8]>>,
}

/// What `frontend/build.mjs` made, when it ran: the released NL Design System parts instead of our plain ones.
#[derive(RustEmbed)]
#[folder = "frontend/dist"]
#[allow_missing = true]
struct Built;

/// The plain style: everything a page needs, without Node.
const PLAIN: &str = concat!(
    include_str!("../../../frontend/styles/tokens.css"),
    include_str!("../../../frontend/styles/parts.css"),
    include_str!("../../../frontend/styles/base.css"),
    include_str!("../../../frontend/styles/layout.css"),
    include_str!("../../../frontend/styles/form.css"),
    include_str!("../../../frontend/styles/list.css"),
    include_str!("../../../frontend/styles/comb.css"),
    include_str!("../../../frontend/styles/map.css"),
    include_str!("../../../frontend/styles/print.css"),
);
const ICON: &str = include_str!("../../../frontend/icons/buurtraat.svg");

/// The type of a style sheet.
const CSS: &str = "text/css; charset=utf-8";

static STYLESHEET: LazyLock<Asset> = LazyLock::new(|| {
    Asset::built("site", "css", CSS).unwrap_or_else(|| Asset::new("site", "css", CSS, Cow::Borrowed(PLAIN.as_bytes())))
});
static ICON_FILE: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("buurtraat", "svg", "image/svg+xml", Cow::Borrowed(ICON.as_bytes())));

/// Proposes addresses while one types; without it nothing is lost.
const ADDRESS: &str = include_str!("../../../frontend/scripts/address.mjs");
static ADDRESS_SCRIPT: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("address", "mjs", "text/javascript; charset=utf-8", Cow::Borrowed(ADDRESS.as_bytes())));

/// The script of fields for an address.
pub fn address_script() -> &'static Asset {
    &ADDRESS_SCRIPT
}
/// The one style sheet.
pub fn stylesheet() -> &'static Asset {
    &STYLESHEET
}
/// The mark, for the tab of the browser.
pub fn icon() -> &'static Asset {
    &ICON_FILE
}
/// Every file there is, for the route that serves `/assets/`.
pub fn all() -> impl Iterator<Item = &'static Asset> {
    let scripts = [address_script(), own_words_script(), copy_script(), map_script()];
    let of_pages = [read_aloud_script(), keep_script(), way_out_script(), when_script()];
    let files = [stylesheet(), icon(), share_picture()];
    files.into_iter().chain(scripts).chain(of_pages).chain(LIBRARY.iter().flatten())
}
/// The file at a path, absent when there is none.
pub fn find(path: &str) -> Option<&'static Asset> {
    all().find(|asset| asset.path == path)
}
/// Warns of names and numbers while one types; without it they are found when the form is sent.
const OWN_WORDS: &str = include_str!("../../../frontend/scripts/own-words.mjs");
static OWN_WORDS_SCRIPT: LazyLock<Asset> = LazyLock::new(|| {
    Asset::new("own-words", "mjs", "text/javascript; charset=utf-8", Cow::Borrowed(OWN_WORDS.as_bytes()))
});

/// The script of the field for own words.
pub fn own_words_script() -> &'static Asset {
    &OWN_WORDS_SCRIPT
}
/// The mark and the name, for previews of what is shared.
const SHARE: &[u8] = include_bytes!("../../../frontend/icons/share.png");
static SHARE_PICTURE: LazyLock<Asset> = LazyLock::new(|| Asset::new("share", "png", "image/png", Cow::Borrowed(SHARE)));

/// The picture of previews.
pub fn share_picture() -> &'static Asset {
    &SHARE_PICTURE
}
/// Copies a ready message; without it the text can be selected.
const COPY: &str = include_str!("../../../frontend/scripts/copy.mjs");
static COPY_SCRIPT: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("copy", "mjs", "text/javascript; charset=utf-8", Cow::Borrowed(COPY.as_bytes())));

/// The script of ready messages.
pub fn copy_script() -> &'static Asset {
    &COPY_SCRIPT
}
/// Reads a page aloud where the device has a voice.
const READ_ALOUD: &str = include_str!("../../../frontend/scripts/read-aloud.mjs");
static READ_ALOUD_SCRIPT: LazyLock<Asset> = LazyLock::new(|| {
    Asset::new("read-aloud", "mjs", "text/javascript; charset=utf-8", Cow::Borrowed(READ_ALOUD.as_bytes()))
});

/// The script of the button that reads aloud.
pub fn read_aloud_script() -> &'static Asset {
    &READ_ALOUD_SCRIPT
}
/// Lets the browser keep what everybody may read.
const KEEP: &str = include_str!("../../../frontend/scripts/keep-pages.mjs");
static KEEP_SCRIPT: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("keep-pages", "mjs", "text/javascript; charset=utf-8", Cow::Borrowed(KEEP.as_bytes())));

/// The script that starts the one below.
pub fn keep_script() -> &'static Asset {
    &KEEP_SCRIPT
}
/// Keeps pages in a browser; under an address of its own, not among these files.
pub const OFFLINE: &str = include_str!("../../../frontend/scripts/offline.js");

/// Leaves a page about somebody without a trace in the history; without it the link only leads away.
const WAY_OUT: &str = include_str!("../../../frontend/scripts/way-out.mjs");
static WAY_OUT_SCRIPT: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("way-out", "mjs", "text/javascript; charset=utf-8", Cow::Borrowed(WAY_OUT.as_bytes())));

/// The script of pages about somebody.
pub fn way_out_script() -> &'static Asset {
    &WAY_OUT_SCRIPT
}
/// Opens the map; without it the page has its picture and its list.
const MAP: &str = include_str!("../../../frontend/scripts/map.mjs");
static MAP_SCRIPT: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("map", "mjs", "text/javascript; charset=utf-8", Cow::Borrowed(MAP.as_bytes())));

/// The script of the page with the map.
pub fn map_script() -> &'static Asset {
    &MAP_SCRIPT
}

/// Makes a slider of the choice of a quarter; without it one chooses from a list.
const WHEN: &str = include_str!("../../../frontend/scripts/when.mjs");
static WHEN_SCRIPT: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("when", "mjs", "text/javascript; charset=utf-8", Cow::Borrowed(WHEN.as_bytes())));

/// The script of the map of a team.
pub fn when_script() -> &'static Asset {
    &WHEN_SCRIPT
}

/// MapLibre as it is released: its module, its worker, its style sheet. Only loaded by whoever opens the map.
static LIBRARY: LazyLock<Option<[Asset; 3]>> = LazyLock::new(|| {
    let script = "text/javascript; charset=utf-8";
    Some([
        Asset::built("maplibre-gl", "mjs", script)?,
        Asset::built("maplibre-gl-worker", "mjs", script)?,
        Asset::built("maplibre-gl", "css", CSS)?,
    ])
});

/// Where MapLibre's module, worker and style sheet are; nothing where `frontend/` was not built.
pub fn map_library() -> Option<[&'static str; 3]> {
    LIBRARY.as_ref().map(|files| files.each_ref().map(Asset::path))
}
/// Are the released parts inside, or the plain style? For the log at start.
pub fn is_built() -> bool {
    Built::get("site.css").is_some()
}

impl Asset {
    fn new(stem: &str, ending: &str, content_type: &'static str, bytes: Cow<'static, [u8]>) -> Self {
        let hash = hex(&Sha256::digest(&bytes)[..6]);
        Self { path: format!("/assets/{stem}-{hash}.{ending}"), content_type, bytes, brotli: None }
    }
    /// What `frontend/build.mjs` wrote under this name, and beside it compressed.
    fn built(stem: &str, ending: &str, content_type: &'static str) -> Option<Self> {
        let plain = Built::get(&format!("{stem}.{ending}"))?.data;
        let brotli = Built::get(&format!("{stem}.{ending}.br")).map(|file| file.data);
        Some(Self { brotli, ..Self::new(stem, ending, content_type, plain) })
    }
    /// `/assets/site-<hash>.css`.
    pub fn path(&self) -> &str {
        &self.path
    }
    /// For the header of that name.
    pub fn content_type(&self) -> &'static str {
        self.content_type
    }
    /// The contents.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
    /// The contents compressed by Brotli (RFC 7932), where they were when the assets were built.
    pub fn brotli(&self) -> Option<&[u8]> {
        self.brotli.as_deref()
    }
}
