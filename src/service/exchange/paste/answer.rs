//! What somebody answers to a preview: mended fields, and who is who. Then it is looked at again, or put in.
use std::collections::HashMap;

use uuid::Uuid;

use super::{
    batch_of,
    kept::{HEAD, Head, Kept, by_number, corrupt, line, read},
    put_in::put_in,
    weigh::{Verdict, Weighed, weigh},
};
use crate::{
    import::{PastedRow, partner_column},
    service::{Principal, Service, ServiceError, Staff, exchange::moment},
    storage::{BatchRecord, StoreError, Tx},
};

/// What was answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// `same`, `new` or `skip`, by row.
    pub choices: HashMap<u64, String>,
    /// Row, key of the column, what it should be.
    pub mended: Vec<(u64, String, String)>,
}

/// What should happen with them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// Look again.
    Look,
    /// Put it in.
    PutIn,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// There is something to look at.
    Look,
    /// It is in.
    In,
}

/// Takes answers in. What is put in is put in whole, in one transaction; a field that was mended and is still wrong comes
/// back, and nothing is put in.
///
/// # Errors
/// [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn answer_batch(
    service: &Service,
    who: Principal,
    id: Uuid,
    answers: Answers,
    then: Then,
) -> Result<Outcome, ServiceError> {
    let staff = who.must_be_staff()?;
    batch_of(service, staff, id).await?;
    let (audit_id, now, service_too) = (service.new_id(), moment(service), service.clone());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let batch = tx.take_batch(staff.municipality, id).await?;
            // Pressed twice: it is in already.
            if batch.state != "preview" {
                return Ok(Outcome::In);
            }
            let mut open = Open::read(tx, &service_too, batch).await?;
            let touched = open.take(answers);
            let weighed = weigh(tx, &service_too, staff, &open.head.keys(), &open.rows).await?;
            let still = |one: &Weighed| matches!(one.verdict, Verdict::Faulty(_)) && touched.contains(&one.number);
            let look = then == Then::Look || weighed.iter().any(still);
            let action = if look { "answer" } else { "put-in" };
            if look {
                open.keep(tx, &service_too, &weighed).await?;
            } else {
                put_in(tx, &service_too, staff, open, weighed, now).await?;
            }
            tx.audit(staff.municipality, audit_id, now, [&staff.actor(), action, "batch"], Some(id));
            Ok(if look { Outcome::Look } else { Outcome::In })
        })
    });
    Ok(work.await?)
}

/// A preview, opened.
pub(super) struct Open {
    pub batch: BatchRecord,
    pub head: Head,
    pub rows: Vec<PastedRow>,
    pub choices: HashMap<u64, String>,
}

impl Open {
    async fn read(tx: &Tx, service: &Service, batch: BatchRecord) -> Result<Self, StoreError> {
        let mut open = Self { batch, head: Head::default(), rows: Vec::new(), choices: HashMap::new() };
        for one in tx.batch_lines(&service.store, &open.batch, &[]).await? {
            if one.sort == HEAD {
                open.head = read(one.state.as_ref())?;
                continue;
            }
            let number = u64::try_from(one.number).map_err(corrupt)?;
            let kept: Kept = read(one.state.as_ref())?;
            open.choices.insert(number, kept.choice);
            open.rows.push(PastedRow { number, cells: kept.cells });
        }
        Ok(open)
    }

    /// Takes answers over; returns the rows in which a field is another one now.
    fn take(&mut self, answers: Answers) -> Vec<u64> {
        self.choices.extend(answers.choices);
        let mut touched = Vec::new();
        for (number, key, value) in answers.mended {
            let Some(key) = partner_column(&key) else { continue };
            let column = self.column(key);
            let Some(row) = self.rows.iter_mut().find(|row| row.number == number) else { continue };
            let value = value.trim().replace('\0', "");
            if row.cells.get(column).is_some_and(|cell| *cell != value) {
                row.cells[column] = value;
                touched.push(number);
            }
        }
        touched
    }

    /// Position of a column; one that was not pasted is added to every row.
    fn column(&mut self, key: &'static str) -> usize {
        let keys = &mut self.head.keys;
        if let Some(at) = keys.iter().position(|known| known == key) {
            return at;
        }
        let at = keys.len();
        keys.push(key.to_owned());
        for row in &mut self.rows {
            row.cells.insert(at.min(row.cells.len()), String::new());
        }
        at
    }

    async fn keep(self, tx: &mut Tx, service: &Service, weighed: &[Weighed]) -> Result<(), StoreError> {
        let mut lines = vec![self.head.line()?];
        for (one, row) in by_number(weighed, &self.rows) {
            lines.push(line(one, row, self.choices.get(&one.number).cloned().unwrap_or_default())?);
        }
        tx.put_batch(&service.store, self.batch, lines).await
    }
}

/// Who does it, for the rows they know from now on.
pub(super) fn knows(
    staff: Staff,
    subject_id: Uuid,
    since: chrono::DateTime<chrono::Utc>,
) -> crate::storage::AcquaintanceRecord {
    crate::storage::AcquaintanceRecord {
        municipality_id: staff.municipality,
        subject_id,
        worker_id: staff.worker,
        since,
    }
}
