//! Partners: organizations, volunteers, events and initiatives from a table that people keep.
use std::collections::HashMap;

use uuid::Uuid;

use super::{
    locate::locate,
    order::{ImportReport, Order, Progress, Run, moment},
    partner_rows::{Setting, records, subject_id},
};
use crate::{
    import::{
        Candidate, FileFault, FileSort, Located, Note, PartnerRow, PartnerSort, Reason, Remark, Signal, Skipped,
        likely_duplicates, read_file, read_partners,
    },
    service::{Principal, Service, ServiceError},
    storage::{Counts, PartnerRows, Store, StoreError, Tx, municipality_of},
};

/// What came of placing and storing the rows.
#[derive(Default)]
struct Outcome {
    counts: Counts,
    skipped: Vec<Skipped>,
    notes: Vec<Note>,
    refused: bool,
}

/// Imports partners.
///
/// # Errors
/// [`ServiceError::File`] for a file that is refused as a whole; nothing is stored then.
pub async fn import_partners(
    service: &Service,
    who: Principal,
    order: &Order,
    progress: &mut dyn Progress,
) -> Result<ImportReport, ServiceError> {
    let run = Run::begin(service, who, "partners", &order.path).await?;
    let (path, taxonomy) = (order.path.clone(), std::sync::Arc::clone(service.store.taxonomy()));
    let reading = tokio::task::spawn_blocking(move || read_partners(&read_file(&path, FileSort::Table)?, &taxonomy));
    let mut reading = reading.await.map_err(|fault| FileFault::Unreadable { why: fault.to_string() })??;
    let mut report = ImportReport::of(&mut reading);
    if report.refuse(order) {
        return Ok(report);
    }
    let run = run.summed().await?;
    progress.step("store", 0, report.read);
    let (store, strict, now) = (service.store.clone(), order.strict, moment(service));
    let (earlier, read, rows) = (report.skipped.clone(), report.read, reading.rows);
    let rows_wrong = report.skipped_rows;
    let work = service.store.write_or_try(order.dry_run, move |tx| {
        Box::pin(async move {
            let mut outcome = place_and_store(tx, &store, rows, strict, now).await?;
            if !outcome.refused {
                let all = [earlier, outcome.skipped.clone()].concat();
                let wrong = rows_wrong + outcome.skipped.len() as u64;
                run.keep(tx, outcome.counts, read, &all, wrong, now).await?;
            }
            outcome.notes.sort_by_key(|note| note.row);
            Ok(outcome)
        })
    });
    let outcome = work.await?;
    // Found again below, with the places that the file left out.
    report.notes.retain(|note| !matches!(note.remark, Remark::LikelyDuplicate { .. }));
    report.counts = outcome.counts;
    report.skipped_rows += outcome.skipped.len() as u64;
    report.skipped.extend(outcome.skipped);
    report.notes.extend(outcome.notes);
    report.refused = outcome.refused;
    progress.step("store", read, read);
    Ok(report)
}

async fn place_and_store(
    tx: &mut Tx,
    store: &Store,
    rows: Vec<Located<PartnerRow>>,
    strict: bool,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<Outcome, StoreError> {
    let known = tx.known_partners("partners").await?;
    let by_cell = tx.municipalities_by_cell().await?;
    let mut outcome = Outcome::default();
    let mut placed = Vec::with_capacity(rows.len());
    let mut candidates = Vec::new();
    for Located { row, value } in rows {
        let candidate = Candidate {
            name: value.name.clone(),
            phone: value.contact.phone.clone(),
            website: value.contact.website.clone(),
            at: None,
        };
        let is_organization = value.sort == PartnerSort::Organisation;
        match place(tx, &known, &by_cell, row, value, now, &mut outcome).await? {
            Some((records, at)) => {
                if is_organization {
                    candidates.push((row, Candidate { at, ..candidate }));
                }
                placed.push(records);
            }
            None => continue,
        }
    }
    propose_duplicates(&candidates, &mut outcome.notes);
    outcome.refused = strict && !outcome.skipped.is_empty();
    if !outcome.refused {
        outcome.counts = tx.put_partners(store, &known, placed).await?;
        tx.bind_known_places(store.taxonomy()).await?;
    }
    Ok(outcome)
}

async fn place(
    tx: &Tx,
    known: &HashMap<Uuid, (i64, i64)>,
    by_cell: &HashMap<i64, i64>,
    row: u64,
    value: PartnerRow,
    now: chrono::DateTime<chrono::Utc>,
    outcome: &mut Outcome,
) -> Result<Option<(PartnerRows, Option<engine::domain::Point>)>, StoreError> {
    let spot = if value.remote { None } else { locate(tx, &value.whereabouts).await? };
    if spot.is_none() && !value.remote {
        let place = &value.whereabouts;
        let written = place.postcode.map(|code| code.to_string()).or_else(|| place.street.clone());
        let reason = match written {
            Some(value) => Reason::PlaceNotFound { value },
            None => Reason::NoPlace,
        };
        outcome.skipped.push(Skipped::new(row, value.name, "postcode", reason));
        return Ok(None);
    }
    if let Some(spot) = spot.filter(|spot| spot.by != "position") {
        let remark = Remark::ResolvedBy { how: spot.by.to_owned() };
        outcome.notes.push(Note::new(row, value.name.clone(), "postcode", remark));
    }
    let earlier = known.get(&subject_id(&value)).map(|(shard, _)| *shard);
    let here = spot.and_then(|spot| municipality_of(by_cell, spot.cell));
    let municipality_id = earlier.or(here).unwrap_or_default();
    let records = records(tx, value, Setting { municipality_id, spot, now }).await?;
    Ok(Some((records, spot.map(|spot| spot.at))))
}

fn propose_duplicates(candidates: &[(u64, Candidate)], notes: &mut Vec<Note>) {
    let all: Vec<Candidate> = candidates.iter().map(|(_, candidate)| candidate.clone()).collect();
    for (first, second, signals) in likely_duplicates(&all) {
        let words: Vec<&str> = signals.iter().map(|signal| signal_word(*signal)).collect();
        let (row, candidate) = &candidates[second];
        let other = format!("{} (row {})", candidates[first].1.name, candidates[first].0);
        let remark = Remark::LikelyDuplicate { other, signals: words.join(", ") };
        notes.push(Note::new(*row, candidate.name.clone(), "name", remark));
    }
}

const fn signal_word(signal: Signal) -> &'static str {
    match signal {
        Signal::Name => "name",
        Signal::Phone => "phone",
        Signal::Website => "website",
        Signal::Near => "site",
    }
}
