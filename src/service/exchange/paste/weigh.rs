//! What will become of each pasted row, as things stand now.
use std::collections::{HashMap, HashSet};

use engine::domain::{Taxonomy, Warmth};
use uuid::Uuid;

use super::{
    SOURCE,
    compare::{Ours, added, pasted},
    kept::corrupt,
};
use crate::{
    import::{Located, PartnerRow, PastedRow, Reason, Signal, Skipped, read_pasted_partners},
    service::{
        Service, Staff,
        exchange::{
            locate::{Looked, Spot, locate},
            partner_rows::subject_id,
        },
    },
    storage::{Added, StoreError, Tx},
};

/// One row with its verdict.
pub(super) struct Weighed {
    /// As the sheet counts.
    pub number: u64,
    /// Its name.
    pub name: String,
    /// What becomes of it.
    pub verdict: Verdict,
}

/// What becomes of a row.
pub(super) enum Verdict {
    /// Somebody new.
    New(Box<Ready>),
    /// We have it all.
    There(Uuid),
    /// Somebody we seem to have: people decide.
    Double(Box<Double>),
    /// Something is wrong.
    Faulty(Vec<Skipped>),
}

/// A row that can be stored.
pub(super) struct Ready {
    /// The row.
    pub row: PartnerRow,
    /// Where it is.
    pub spot: Option<Spot>,
}

/// A row that looks like one of ours.
pub(super) struct Double {
    /// Which.
    pub ours: Uuid,
    /// What they have in common.
    pub signals: Vec<Signal>,
    /// What it would add.
    pub added: Added,
    /// The columns of that.
    pub adds: Vec<&'static str>,
    /// To be stored when it is somebody new after all.
    pub ready: Ready,
}

/// Weighs rows against what is loaded and who is there.
pub(super) async fn weigh(
    tx: &mut Tx,
    service: &Service,
    staff: Staff,
    keys: &[&'static str],
    rows: &[PastedRow],
) -> Result<Vec<Weighed>, StoreError> {
    let taxonomy: &Taxonomy = service.store.taxonomy();
    let reading = read_pasted_partners(keys, rows, taxonomy).map_err(corrupt)?;
    let mut all = faulty(reading.skipped);
    let given = ids_given(keys, rows);
    let ready = place(tx, staff, keys, rows, reading.rows, &mut all).await?;
    let ready = without_erased(tx, service, &given, ready, &mut all).await?;
    let ours = Ours::of(tx.register_rows(&service.store, staff.municipality).await?);
    let known = tx.known_partners(SOURCE).await?;
    let answered = tx.added_before(staff.municipality).await?;
    let candidates = ready
        .iter()
        .enumerate()
        .map(|(at, (_, ready))| (at, pasted(&ready.row, ready.spot.map(|spot| spot.at)), ready.row.is_person));
    let mut likely = ours.likely(candidates.collect());
    for (at, (number, ready)) in ready.into_iter().enumerate() {
        let name = ready.row.name.clone();
        let id = subject_id(SOURCE, &ready.row);
        let certain = [given.get(&number).copied(), Some(id)].into_iter().flatten().find(|id| ours.find(*id).is_some());
        let verdict = match (certain.or_else(|| known.contains_key(&id).then_some(id)), likely.remove(&at)) {
            (Some(id), _) => judge(&ours, id, Vec::new(), true, ready),
            (None, Some((id, signals))) => judge(&ours, id, signals, answered.contains(&id), ready),
            (None, None) => Verdict::New(Box::new(ready)),
        };
        all.push(Weighed { number, name, verdict });
    }
    all.sort_by_key(|one| one.number);
    Ok(all)
}

/// A row about one of ours: nothing to do where it adds nothing and it is certain who it is.
fn judge(ours: &Ours, id: Uuid, signals: Vec<Signal>, certain: bool, ready: Ready) -> Verdict {
    let Some(row) = ours.find(id) else { return Verdict::There(id) };
    let (added, adds) = added(row, &ready.row);
    if certain && added.is_empty() {
        return Verdict::There(id);
    }
    Verdict::Double(Box::new(Double { ours: id, signals, added, adds, ready }))
}

fn faulty(skipped: Vec<Skipped>) -> Vec<Weighed> {
    let mut all: Vec<Weighed> = Vec::new();
    for one in skipped {
        match all.last_mut() {
            Some(Weighed { number, verdict: Verdict::Faulty(faults), .. }) if *number == one.row => faults.push(one),
            _ => all.push(Weighed { number: one.row, name: one.object.clone(), verdict: Verdict::Faulty(vec![one]) }),
        }
    }
    all
}

/// Finds the place of every row; one that is nowhere is faulty.
async fn place(
    tx: &Tx,
    staff: Staff,
    keys: &[&'static str],
    rows: &[PastedRow],
    read: Vec<Located<PartnerRow>>,
    all: &mut Vec<Weighed>,
) -> Result<Vec<(u64, Ready)>, StoreError> {
    let mut looked = Looked::default();
    let warm = said_how_warm(keys, rows);
    let mut seen = HashMap::new();
    let mut ready = Vec::new();
    for Located { row: number, value: mut row } in read {
        let spot = if row.remote { None } else { locate(tx, &row.whereabouts, &mut looked).await? };
        if spot.is_none() && !row.remote {
            let fault = not_found(number, &row);
            all.push(Weighed { number, name: row.name, verdict: Verdict::Faulty(vec![fault]) });
            continue;
        }
        // A number in somebody's own list is no identity: the next list begins at 1 again.
        let code = row.whereabouts.postcode.map(|code| code.to_string()).unwrap_or_default();
        let house = row.whereabouts.house_number.as_deref().unwrap_or_default();
        row.source_id = format!("{}|{}|{code}|{house}", staff.municipality, row.name).to_lowercase();
        if let Some(first) = seen.insert(row.source_id.clone(), number) {
            let fault = Skipped::new(number, row.name.clone(), "name", Reason::Duplicate { first: first.to_string() });
            all.push(Weighed { number, name: row.name, verdict: Verdict::Faulty(vec![fault]) });
            continue;
        }
        if !warm.contains(&number) {
            row.warmth = Warmth::Known;
        }
        ready.push((number, Ready { row, spot }));
    }
    Ok(ready)
}

/// Whoever was erased is not put back by a list from before, nor by one that we gave ourselves.
async fn without_erased(
    tx: &Tx,
    service: &Service,
    given: &HashMap<u64, Uuid>,
    ready: Vec<(u64, Ready)>,
    all: &mut Vec<Weighed>,
) -> Result<Vec<(u64, Ready)>, StoreError> {
    let own = ready.iter().map(|(_, ready)| subject_id(SOURCE, &ready.row));
    let ids: Vec<Uuid> = own.chain(given.values().copied()).collect();
    let erased = tx.erased_among(&service.store, &ids).await?;
    let is_erased = |(number, ready): &(u64, Ready)| {
        erased.contains(&subject_id(SOURCE, &ready.row)) || given.get(number).is_some_and(|id| erased.contains(id))
    };
    let (out, stays): (Vec<_>, Vec<_>) = ready.into_iter().partition(is_erased);
    for (number, Ready { row, .. }) in out {
        let fault = Skipped::new(number, row.name.clone(), "name", Reason::Erased);
        all.push(Weighed { number, name: row.name, verdict: Verdict::Faulty(vec![fault]) });
    }
    Ok(stays)
}

fn not_found(number: u64, row: &PartnerRow) -> Skipped {
    let place = &row.whereabouts;
    let written = place.postcode.map(|code| code.to_string()).or_else(|| place.street.clone());
    let reason = written.map_or(Reason::NoPlace, |value| Reason::PlaceNotFound { value });
    Skipped::new(number, row.name.clone(), "postcode", reason)
}

/// Whoever pastes knows them, unless the row says otherwise.
fn said_how_warm(keys: &[&'static str], rows: &[PastedRow]) -> HashSet<u64> {
    let Some(at) = keys.iter().position(|key| *key == "warmth") else { return HashSet::new() };
    let said = |row: &&PastedRow| row.cells.get(at).is_some_and(|cell| !cell.is_empty());
    rows.iter().filter(said).map(|row| row.number).collect()
}

/// Rows that came out of our own export bear our own id.
fn ids_given(keys: &[&'static str], rows: &[PastedRow]) -> HashMap<u64, Uuid> {
    let Some(at) = keys.iter().position(|key| *key == "id") else { return HashMap::new() };
    let id = |row: &PastedRow| Some((row.number, row.cells.get(at)?.parse().ok()?));
    rows.iter().filter_map(id).collect()
}
