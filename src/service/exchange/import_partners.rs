//! Partners: organizations, volunteers, events and initiatives from a table that people keep.
use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use engine::domain::Point;
use uuid::Uuid;

use super::{
    import::{Import, import},
    locate::{Looked, Spot, locate},
    order::{ImportReport, Order, Progress, moment},
    partner_rows::{FILES, Setting, records, subject_id},
};
use crate::{
    import::{
        Candidate, FileFault, FileSort, Located, Note, PartnerRow, PartnerSort, Reason, Remark, Signal, Skipped,
        likely_duplicates, read_file, read_partners,
    },
    service::{Principal, Service, ServiceError},
    storage::{PartnerRows, Store, StoreError, Tx, municipality_of},
};

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
    import::<Partners>(service, who, order, progress).await
}

struct Partners {
    rows: Vec<Located<PartnerRow>>,
    known: HashMap<Uuid, (i64, i64)>,
    placed: Vec<PartnerRows>,
    store: Store,
    now: chrono::DateTime<chrono::Utc>,
}

impl Import for Partners {
    const FORMAT: &'static str = "partners";

    fn read(service: &Service, order: &Order, _: &mut dyn FnMut(u64, u64)) -> Result<(Self, ImportReport), FileFault> {
        let taxonomy = Arc::clone(service.store.taxonomy());
        let mut reading = read_partners(&read_file(&order.path, FileSort::Table)?, &taxonomy)?;
        let report = ImportReport::of(&mut reading);
        let (store, now) = (service.store.clone(), moment(service));
        Ok((Self { rows: reading.rows, known: HashMap::new(), placed: Vec::new(), store, now }, report))
    }

    async fn place(&mut self, tx: &mut Tx, report: &mut ImportReport) -> Result<(), StoreError> {
        self.known = tx.known_partners(FILES).await?;
        let by_cell = tx.municipalities_by_cell().await?;
        self.say_who_is_not_named(report);
        let mut candidates = Vec::new();
        let mut looked = Looked::default();
        let mut notes = Vec::new();
        for Located { row, value } in self.without_erased(tx, report).await? {
            let spot = if value.remote { None } else { locate(tx, &value.whereabouts, &mut looked).await? };
            if spot.is_none() && !value.remote {
                report.skip(not_found(row, value));
                continue;
            }
            notes.extend(resolved(row, &value, spot));
            candidates.extend(candidate(row, &value, spot.map(|spot| spot.at)));
            let earlier = self.known.get(&subject_id(FILES, &value)).map(|(shard, _)| *shard);
            let here = spot.and_then(|spot| municipality_of(&by_cell, spot.cell));
            let municipality_id = earlier.or(here).unwrap_or_default();
            self.placed
                .push(records(tx, value, Setting { municipality_id, spot, now: self.now, source: FILES }).await?);
        }
        propose_duplicates(&candidates, &mut notes);
        notes.sort_by_key(|note| note.row);
        // Those of the reader were found again just now, with the places that the file left out.
        report.notes.retain(|note| !matches!(note.remark, Remark::LikelyDuplicate { .. }));
        report.notes.extend(notes);
        Ok(())
    }

    async fn store(self, tx: &mut Tx, report: &mut ImportReport) -> Result<(), StoreError> {
        report.counts = tx.put_partners(&self.store, &self.known, self.placed).await?;
        tx.bind_known_places(self.store.taxonomy()).await?;
        Ok(())
    }
}

impl Partners {
    /// The rows but for those about somebody who was erased here.
    async fn without_erased(
        &mut self,
        tx: &Tx,
        report: &mut ImportReport,
    ) -> Result<Vec<Located<PartnerRow>>, StoreError> {
        let rows = std::mem::take(&mut self.rows);
        let ids: Vec<Uuid> = rows.iter().map(|row| subject_id(FILES, &row.value)).collect();
        let erased = tx.erased_among(&self.store, &ids).await?;
        let (out, stays): (Vec<_>, Vec<_>) =
            rows.into_iter().partition(|row| erased.contains(&subject_id(FILES, &row.value)));
        for Located { row, value } in out {
            report.skip(Skipped::new(row, value.name, "name", Reason::Erased));
        }
        Ok(stays)
    }

    /// Not in this file, though an earlier one had them: people may have more than one file, so nobody goes.
    fn say_who_is_not_named(&self, report: &mut ImportReport) {
        let named: HashSet<Uuid> = self.rows.iter().map(|row| subject_id(FILES, &row.value)).collect();
        let count = self.known.keys().filter(|id| !named.contains(id)).count() as u64;
        if count > 0 {
            report.say(Remark::NotNamed { count });
        }
    }
}

fn not_found(row: u64, value: PartnerRow) -> Skipped {
    let place = value.whereabouts;
    let written = place.postcode.map(|code| code.to_string()).or(place.street);
    let reason = match written {
        Some(value) => Reason::PlaceNotFound { value },
        None => Reason::NoPlace,
    };
    Skipped::new(row, value.name, "postcode", reason)
}

/// How a place was found that the row did not say to the metre.
fn resolved(row: u64, value: &PartnerRow, spot: Option<Spot>) -> Option<Note> {
    let spot = spot.filter(|spot| spot.by != "position")?;
    let remark = Remark::ResolvedBy { how: spot.by.to_owned() };
    Some(Note::new(row, value.name.clone(), "postcode", remark))
}

/// Only organizations are looked at for duplicates.
fn candidate(row: u64, value: &PartnerRow, at: Option<Point>) -> Option<(u64, Candidate)> {
    let name = value.name.clone();
    let (phone, website) = (value.contact.phone.clone(), value.contact.website.clone());
    (value.sort == PartnerSort::Organisation).then_some((row, Candidate { name, phone, website, at }))
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
