//! What came of a file, in words.
use crate::{
    import::{FileFault, Note, Skipped},
    service::exchange::{Ground, ImportReport},
    text::{Arg, Lang, text, texts},
    web::page::{Report, SkippedRow},
};

/// Rows that are told one by one.
const SHOWN: usize = 50;
const NOTES: usize = 20;

/// "23 gebieden"; nothing for none.
pub fn there(lang: Lang, ground: Ground, count: u64) -> String {
    if count == 0 {
        return String::new();
    }
    texts().get(lang, &format!("load-there-{}", ground.as_str()), &[("count", count.into())])
}

/// Why a file was refused.
pub fn fault(lang: Lang, fault: &FileFault) -> String {
    sentence(lang, fault.code(), &fault.args())
}

/// The report.
pub fn report(lang: Lang, file: String, report: &ImportReport) -> Report {
    let counts = [
        ("load-read", report.read),
        ("load-new", report.counts.new),
        ("load-changed", report.counts.changed),
        ("load-same", report.counts.same),
        ("load-left", report.skipped_rows),
    ];
    Report {
        file,
        counts: counts.into_iter().map(|(key, count)| (text(lang, key), count)).collect(),
        skipped: report.skipped.iter().take(SHOWN).map(|one| skipped(lang, one)).collect(),
        skipped_more: report.skipped.len().saturating_sub(SHOWN),
        notes: report.notes.iter().take(NOTES).map(|one| note(lang, one)).collect(),
        attribution: report.attribution,
    }
}

fn skipped(lang: Lang, one: &Skipped) -> SkippedRow {
    let reason = sentence(lang, one.reason.code(), &one.reason.args());
    SkippedRow { place: place(lang, one.row, &one.object), field: one.field.clone(), reason }
}

fn note(lang: Lang, one: &Note) -> SkippedRow {
    let reason = sentence(lang, one.remark.code(), &one.remark.args());
    SkippedRow { place: place(lang, one.row, &one.object), field: one.field.clone(), reason }
}

fn place(lang: Lang, row: u64, object: &str) -> String {
    match (row, object) {
        (0, "") => text(lang, "load-whole-file"),
        (0, object) => object.to_owned(),
        (row, "") => texts().get(lang, "load-row-number", &[("row", row.into())]),
        (row, object) => format!("{} ({object})", texts().get(lang, "load-row-number", &[("row", row.into())])),
    }
}

fn sentence(lang: Lang, code: &str, args: &[(&'static str, String)]) -> String {
    let args: Vec<Arg<'_>> = args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    texts().get(lang, &format!("import-{code}"), &args)
}
