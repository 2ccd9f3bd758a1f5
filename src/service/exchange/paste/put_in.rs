//! Puts a weighed preview in: all of it or nothing.
use std::collections::HashMap;

use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    SOURCE,
    answer::{Open, knows},
    kept::corrupt,
    weigh::{Double, Ready, Verdict, Weighed},
};
use crate::{
    import::PartnerSort,
    service::{
        Service, Staff,
        exchange::partner_rows::{Setting, records, subject_id},
    },
    storage::{BatchLine, PartnerRows, StoreError, Tx},
};

type Utc = chrono::DateTime<chrono::Utc>;

/// What is gathered on the way.
#[derive(Default)]
struct Gathered {
    batch: Uuid,
    new: Vec<PartnerRows>,
    added: Vec<Double>,
    people: Vec<Uuid>,
    lines: Vec<BatchLine>,
}

/// Stores what is new, adds to ours what was missing, remembers how to take it back.
pub(super) async fn put_in(
    tx: &mut Tx,
    service: &Service,
    staff: Staff,
    open: Open,
    weighed: Vec<Weighed>,
    now: Utc,
) -> Result<(), StoreError> {
    let mut gathered =
        Gathered { batch: open.batch.id, lines: vec![line(0, super::kept::HEAD, None)], ..Gathered::default() };
    for one in weighed {
        let choice = open.choices.get(&one.number).map(String::as_str).unwrap_or_default();
        gathered.take(tx, staff, one, choice, now).await?;
    }
    let Gathered { new, added, people, mut lines, .. } = gathered;
    let (count_new, count_added) = (new.len(), added.len());
    tx.put_partners(&service.store, &HashMap::new(), new).await?;
    for double in added {
        let before = tx.standing(double.ours, staff.worker).await?;
        tx.add_to(&service.store, &before, double.added, now).await?;
        let own = lines.iter_mut().find(|line| line.sort == "added" && line.subject_id == Some(double.ours));
        if let Some(line) = own.filter(|line| line.before.is_null()) {
            line.before = serde_json::to_value(before).map_err(corrupt)?;
        }
    }
    tx.meet(people.into_iter().map(|subject| knows(staff, subject, now)).collect()).await?;
    tx.bind_known_places(service.store.taxonomy()).await?;
    remember_traces(tx, &mut lines).await?;
    let mut batch = open.batch;
    batch.state = "stored".into();
    batch.rows_new = i64::try_from(count_new).map_err(corrupt)?;
    batch.rows_changed = i64::try_from(count_added).map_err(corrupt)?;
    tx.put_batch(&service.store, batch, lines).await
}

/// What was pasted is not kept any longer; what is kept is how each partner stands now, to see whether somebody changed it.
async fn remember_traces(tx: &Tx, lines: &mut [BatchLine]) -> Result<(), StoreError> {
    let ours = |line: &&mut BatchLine| line.sort == "new" || line.sort == "added";
    let subjects: Vec<Uuid> = lines.iter_mut().filter(ours).filter_map(|line| line.subject_id).collect();
    let traces = tx.traces(&subjects).await?;
    for line in lines.iter_mut().filter(ours) {
        line.state = line.subject_id.and_then(|id| traces.get(&id)).map(|trace| json!({ "trace": trace }));
    }
    Ok(())
}

fn line(number: u64, sort: &str, subject_id: Option<Uuid>) -> BatchLine {
    let number = i64::try_from(number).unwrap_or(i64::MAX);
    BatchLine { number, sort: sort.to_owned(), subject_id, state: None, before: Value::Null }
}

impl Gathered {
    async fn take(&mut self, tx: &Tx, staff: Staff, one: Weighed, choice: &str, now: Utc) -> Result<(), StoreError> {
        let number = one.number;
        match one.verdict {
            Verdict::New(ready) => self.add(tx, staff, number, *ready, now).await?,
            Verdict::There(ours) => self.lines.push(line(number, "there", Some(ours))),
            Verdict::Faulty(_) => self.lines.push(line(number, "faulty", None)),
            Verdict::Double(double) if choice == "new" => {
                let mut ready = double.ready;
                let batch = self.batch;
                ready.row.source_id.push_str(&format!("|{batch}"));
                self.add(tx, staff, number, ready, now).await?;
            }
            Verdict::Double(_) if choice == "skip" => self.lines.push(line(number, "left-out", None)),
            // The second row about one of ours would be taken back to halfway.
            Verdict::Double(double) if self.added.iter().any(|other| other.ours == double.ours) => {
                self.lines.push(line(number, "left-out", None));
            }
            Verdict::Double(double) => {
                self.lines.push(line(number, "added", Some(double.ours)));
                self.people.push(double.ours);
                self.added.push(*double);
            }
        }
        Ok(())
    }

    async fn add(&mut self, tx: &Tx, staff: Staff, number: u64, ready: Ready, now: Utc) -> Result<(), StoreError> {
        let Ready { row, spot } = ready;
        let subject = subject_id(SOURCE, &row);
        if matches!(row.sort, PartnerSort::Organisation | PartnerSort::Volunteer) {
            self.people.push(subject);
        }
        let set = Setting { municipality_id: staff.municipality, spot, now, source: SOURCE };
        let mut rows = records(tx, row, set).await?;
        // Nobody at the place said that everyone may know.
        rows.contact_is_public = false;
        self.new.push(rows);
        self.lines.push(line(number, "new", Some(subject)));
        Ok(())
    }
}
