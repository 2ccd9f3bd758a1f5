//! What a batch says, in sentences.
use crate::{
    export::partners_csv,
    import::FileFault,
    service::exchange::{BatchView, DoubleView, FaultView, FaultyView, Side},
    text::{Arg, Lang, text, texts},
    web::page::{Choice, FreshRow, TwoSides, WrongCell, WrongRow},
};

/// So many rows are told in the sentence above; the rest by their number.
const TOLD: usize = 3;
/// Faults that another value in the row cannot mend.
const NOT_HERE: [&str; 2] = ["ragged", "duplicate"];
/// Faults said in the words of their own instead of "klopt niet".
const OWN_WORDS: [&str; 5] = ["missing", "no-place", "place-not-found", "duplicate", "ragged"];

fn counted(lang: Lang, key: &str, count: u64) -> String {
    texts().get(lang, key, &[("count", i64::try_from(count).unwrap_or(i64::MAX).into())])
}

fn said(lang: Lang, key: &str, args: &[(&str, &str)]) -> String {
    let args: Vec<Arg<'_>> = args.iter().map(|(name, value)| (*name, (*value).into())).collect();
    texts().get(lang, key, &args)
}

/// Why a file was refused.
pub fn file_fault(lang: Lang, fault: &FileFault) -> String {
    let args = fault.args();
    let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
    said(lang, &format!("import-{}", fault.code()), &args)
}

/// Something about the whole.
pub fn remark(lang: Lang, code: &str, value: &str) -> String {
    said(lang, &format!("paste-remark-{code}"), &[("value", value)])
}

fn column(lang: Lang, key: &str) -> String {
    texts().find(lang, &format!("paste-column-{key}"), &[]).unwrap_or_default()
}

fn fault_words(lang: Lang, fault: &FaultView) -> String {
    let args: Vec<(&str, &str)> = fault.args.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    said(lang, &format!("import-{}", fault.code), &args)
}

/// "rij 7: telefoon klopt niet".
fn in_short(lang: Lang, row: &FaultyView) -> String {
    let Some(fault) = row.faults.first() else { return String::new() };
    let (number, column) = (row.number.to_string(), column(lang, &fault.key));
    let key = if OWN_WORDS.contains(&fault.code.as_str()) {
        format!("paste-short-{}", fault.code)
    } else {
        "paste-short".to_owned()
    };
    said(lang, &key, &[("row", &number), ("column", &column)])
}

/// "18 nieuw, 1 dubbel: Bakker Willem?, rij 7: telefoon klopt niet".
pub fn summary(lang: Lang, view: &BatchView) -> String {
    let state = view.batch.state.as_str();
    if state == "undone" {
        return text(lang, "paste-undone");
    }
    let mut parts = vec![counted(lang, if state == "preview" { "paste-new" } else { "paste-in-new" }, view.new)];
    if view.double > 0 && state == "preview" {
        let names: Vec<String> =
            view.doubles.iter().take(TOLD).map(|double| format!("{}?", double.ours.name)).collect();
        parts.push(format!("{}: {}", counted(lang, "paste-double", view.double), names.join(" ")));
    } else if view.double > 0 {
        parts.push(counted(lang, "paste-in-added", view.double));
    }
    if view.there > 0 {
        parts.push(counted(lang, "paste-there", view.there));
    }
    let told: Vec<String> = view.faults.iter().take(TOLD).map(|row| in_short(lang, row)).collect();
    let rest = view.faulty.saturating_sub(told.len() as u64);
    parts.extend(told);
    if rest > 0 {
        parts.push(counted(lang, if state == "preview" { "paste-more-wrong" } else { "paste-in-left-out" }, rest));
    }
    if view.left_out > 0 {
        parts.push(counted(lang, "paste-in-chosen-out", view.left_out));
    }
    parts.join(", ")
}

/// There are more rows than stand on the page.
pub fn more(lang: Lang, view: &BatchView) -> Option<String> {
    let shown = (view.doubles.len() + view.faults.len()) as u64;
    let rest = (view.double + view.faulty).saturating_sub(shown);
    (rest > 0).then(|| counted(lang, "paste-more", rest))
}

fn lines(side: &Side) -> Vec<String> {
    let all = [&side.name, &side.address, &side.phone, &side.email];
    all.into_iter().filter(|line| !line.is_empty()).cloned().collect()
}

/// Two that may be the same.
pub fn double(lang: Lang, double: &DoubleView) -> TwoSides {
    let adds: Vec<String> = double.adds.iter().map(|key| column(lang, key)).collect();
    let chosen = if double.choice.is_empty() { "same" } else { &double.choice };
    let choices =
        ["same", "new", "skip"].map(|code| Choice::new(code, text(lang, &format!("paste-choice-{code}")), chosen));
    TwoSides {
        number: double.number,
        name: double.ours.name.clone(),
        ours: lines(&double.ours),
        pasted: lines(&double.pasted),
        adds: match adds.is_empty() {
            true => text(lang, "paste-adds-nothing"),
            false => said(lang, "paste-adds", &[("columns", &adds.join(", "))]),
        },
        choices: choices.into(),
    }
}

/// A new row, so that somebody sees which cell was taken for what.
pub fn fresh(lang: Lang, row: &[(String, String)]) -> FreshRow {
    let name = row.iter().find(|(key, _)| key == "name").map(|(_, cell)| cell.clone());
    let others = row.iter().filter(|(key, _)| key != "name");
    FreshRow {
        name: name.unwrap_or_default(),
        cells: others.map(|(key, cell)| (column(lang, key), cell.clone())).collect(),
    }
}

/// A row with something wrong, each field to be mended where that helps.
pub fn wrong(lang: Lang, row: &FaultyView) -> WrongRow {
    let cell = |fault: &FaultView| {
        let mendable = !NOT_HERE.contains(&fault.code.as_str()) && !fault.key.is_empty();
        let name = column(lang, &fault.key);
        let mut letters = name.chars();
        let label = letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>());
        WrongCell {
            input: mendable.then(|| format!("m.{}.{}", row.number, fault.key)),
            label: label.unwrap_or_default(),
            value: fault.value.clone(),
            fault: fault_words(lang, fault),
        }
    };
    let number = row.number.to_string();
    let title = said(lang, "paste-row", &[("row", &number), ("name", &row.name)]);
    let mut cells: Vec<WrongCell> = row.faults.iter().map(cell).collect();
    // Two faults of one field are mended in one field.
    cells.dedup_by(|later, first| later.input.is_some() && later.input == first.input);
    WrongRow { title, cells }
}

/// Row, name, column, why: for every fault.
pub fn faults_csv(lang: Lang, rows: &[FaultyView]) -> Vec<u8> {
    let heads = ["paste-csv-row", "paste-csv-name", "paste-csv-column", "paste-csv-why"].map(|key| text(lang, key));
    let line = |row: &FaultyView, fault: &FaultView| {
        vec![row.number.to_string(), row.name.clone(), column(lang, &fault.key), fault_words(lang, fault)]
    };
    let all: Vec<Vec<String>> =
        rows.iter().flat_map(|row| row.faults.iter().map(move |fault| line(row, fault))).collect();
    partners_csv(&heads.each_ref().map(String::as_str), &all).unwrap_or_default()
}
