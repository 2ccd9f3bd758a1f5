//! Bytes to text: what people save is UTF-8 with or without BOM, "Unicode text" of a spreadsheet, or Windows-1252.
use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use crate::import::{FileFault, Note, Remark};

/// The text of a file, and a note when it was not UTF-8.
pub(super) fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, Option<Note>), FileFault> {
    let (encoding, from) = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => (encoding, length),
        None if std::str::from_utf8(bytes).is_ok() => (UTF_8, 0),
        None => (WINDOWS_1252, 0),
    };
    let (text, _) = encoding.decode_without_bom_handling(&bytes[from..]);
    if let Some(at) = text.find('\0') {
        let line = text[..at].matches('\n').count() + 1;
        return Err(FileFault::at_line(line as u64, "binary data in a text file"));
    }
    if text.trim().is_empty() {
        return Err(FileFault::Empty);
    }
    let note = (encoding != UTF_8).then(|| {
        let remark = Remark::Encoding { encoding: encoding.name().to_owned() };
        Note::new(0, "", "", remark)
    });
    Ok((text, note))
}
