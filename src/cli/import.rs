//! `import`: brings a file in and reports every row it did not take.
use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{
    args::{Format, ImportArgs},
    config::Setting,
    failure::{Failure, lang},
    open,
    progress::Shown,
};
use crate::{
    import::{Note, Skipped},
    service::{
        Principal, Service, ServiceError,
        exchange::{
            ImportReport, Order, Progress, import_areas, import_figures, import_hsds, import_needs, import_osm,
            import_partners, import_postcodes,
        },
    },
    text::{Arg, texts},
};

/// Runs an import and prints its report.
pub async fn import(setting: &Setting, args: &ImportArgs) -> Result<(), Failure> {
    let service = open::service(setting, &setting.url(), open::clock()?, false).await?;
    let mut progress = Shown::fitting(args.json);
    let order = Order { path: args.path.clone(), dry_run: args.dry_run, strict: args.strict, year: args.year };
    let report = run(&service, args.format, &order, &mut progress).await?;
    if args.json {
        println!("{}", as_json(&report));
    } else {
        print(&report);
    }
    if report.refused { Err(Failure::input("error-strict", report.skipped_rows)) } else { Ok(()) }
}

/// One import of any format.
pub async fn run(
    service: &Service,
    format: Format,
    order: &Order,
    progress: &mut dyn Progress,
) -> Result<ImportReport, Failure> {
    let who = Principal::Operator;
    let done = match format {
        Format::Areas => import_areas(service, who, order, progress).await,
        Format::Osm => import_osm(service, who, order, progress).await,
        Format::Postcodes => import_postcodes(service, who, order, progress).await,
        Format::Partners => import_partners(service, who, order, progress).await,
        Format::Needs => import_needs(service, who, order, progress).await,
        Format::Figures => import_figures(service, who, order, progress).await,
        Format::Hsds => import_hsds(service, who, order, progress).await,
    };
    done.map_err(|error| match error {
        ServiceError::File(fault) => Failure::file(&order.path, &fault),
        other => other.into(),
    })
}

/// A message of the readers in the language of the user; its own English text where there is none.
fn words(code: &str, values: &[(&'static str, String)], english: &dyn std::fmt::Display) -> String {
    let args: Vec<Arg<'_>> = values.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    texts().find(lang(), &format!("import-{code}"), &args).unwrap_or_else(|| english.to_string())
}

fn reason(one: &Skipped) -> String {
    words(one.reason.code(), &one.reason.args(), &one.reason)
}

fn remark(one: &Note) -> String {
    words(one.remark.code(), &one.remark.args(), &one.remark)
}

/// A message about a row; `name` is what the message is called.
fn row_as_json((row, object, field): (u64, &str, &str), name: &str, message: String, code: &str) -> Value {
    json!({ "row": row, "object": object, "field": field, name: message, "code": code })
}

fn as_json(report: &ImportReport) -> Value {
    let skipped: Vec<Value> = report
        .skipped
        .iter()
        .map(|one| row_as_json((one.row, &one.object, &one.field), "reason", reason(one), one.reason.code()))
        .collect();
    let notes: Vec<Value> = report
        .notes
        .iter()
        .map(|one| row_as_json((one.row, &one.object, &one.field), "note", remark(one), one.remark.code()))
        .collect();
    json!({
        "read": report.read,
        "new": report.counts.new,
        "changed": report.counts.changed,
        "same": report.counts.same,
        "skippedRows": report.skipped_rows,
        "skipped": skipped,
        "notes": notes,
        "relabelled": report.relabelled,
        "gone": report.gone,
        "dryRun": report.dry_run,
        "attribution": report.attribution,
    })
}

/// Faults and notes of one sort after which the rest is only counted.
const LISTED: usize = 20;

fn print(report: &ImportReport) {
    println!(
        "read {} = new {} + changed {} + same {} + skipped {}{}",
        report.read,
        report.counts.new,
        report.counts.changed,
        report.counts.same,
        report.skipped_rows,
        if report.dry_run { " (dry run: nothing kept)" } else { "" }
    );
    for (what, count) in [("relabelled", report.relabelled as u64), ("gone", report.gone)] {
        if count > 0 {
            println!("{what} {count}");
        }
    }
    print_skipped(&report.skipped);
    print_notes(&report.notes);
    if let Some(line) = report.attribution {
        println!("{line}");
    }
}

fn print_skipped(skipped: &[Skipped]) {
    let mut per_code: BTreeMap<&str, usize> = BTreeMap::new();
    for one in skipped {
        let count = per_code.entry(one.reason.code()).or_default();
        *count += 1;
        if *count <= LISTED {
            println!("skipped: row {} {:?}, {}: {}", one.row, one.object, one.field, reason(one));
        }
    }
    for (code, count) in per_code.into_iter().filter(|(_, count)| *count > LISTED) {
        println!("skipped: {} more of {code} (all with --json)", count - LISTED);
    }
}

/// What is said of the file as a whole in words, what is said of its rows as a count.
fn print_notes(notes: &[Note]) {
    let mut per_code: BTreeMap<&str, usize> = BTreeMap::new();
    for one in notes {
        if one.row == 0 && one.object.is_empty() {
            println!("note: {}", remark(one));
        } else {
            *per_code.entry(one.remark.code()).or_default() += 1;
        }
    }
    for (code, count) in per_code {
        println!("note: {count} x {code}");
    }
}
