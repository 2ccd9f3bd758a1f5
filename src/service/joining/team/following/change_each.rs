//! Something to do changes on this date and on all that come after it, and on those that are not made yet.
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{
    super::{
        add_shift::{NewShift, ReadShift, local, read},
        change_shift::{Done, ShiftChange, apply, change_shift},
        over, to_change,
    },
    Following, Told, span_on,
};
use crate::{
    service::{
        Fault, Principal, Service, ServiceError, Staff,
        exchange::moment,
        joining::{Kind, line, series::moved},
    },
    storage::{EventRecord, ShiftRecord, StoreError, Tx},
};

/// Changes one thing to do on this date and on all that come after it. The same again changes nothing, and nobody is told
/// twice.
///
/// # Errors
/// As [`change_shift`]; where one of the dates has more people than would be welcome, nothing changes.
pub async fn change_each(
    service: &Service,
    who: Principal,
    (event, shift): (Uuid, Uuid),
    change: &ShiftChange,
) -> Result<(), ServiceError> {
    let (staff, joining) = to_change(service, who, event).await?;
    let row = joining.shifts.iter().find(|row| row.id == shift).ok_or(ServiceError::NotFound)?.clone();
    let Some(each) = row.series_shift_id else { return change_shift(service, who, (event, shift), change).await };
    let change = NewShift { kind: row.kind.clone(), ..change.clone() };
    let read = read(service, (&joining.event, &local(row.starts_at)), &change)?;
    let (now, inside) = (moment(service), service.clone());
    if read.span[0] != row.starts_at && read.span[0] <= now {
        return Err(Fault::new("from", "shift-gone").into());
    }
    let told = Told::of(service, &joining.event).await?;
    let work = service.store.write(move |tx| {
        Box::pin(async move { change_all(tx, &inside, (&staff, &joining.event, each), (&read, &told), now).await })
    });
    match work.await? {
        Done::Kept => Ok(()),
        Done::Over => Err(over()),
        Done::Taken(taken) => Err(Fault::new("most", "shift-taken").with("count", taken).into()),
    }
}

async fn change_all(
    tx: &mut Tx,
    service: &Service,
    (staff, from, each): (&Staff, &EventRecord, Uuid),
    (read, told): (&ReadShift, &Told),
    now: DateTime<Utc>,
) -> Result<Done, StoreError> {
    let Some(following) = Following::take(tx, from).await? else { return Ok(Done::Over) };
    let alike = following.alike(each);
    if let Some(taken) = most_taken(tx, service, &alike, now).await?.filter(|taken| read.most < *taken) {
        return Ok(Done::Taken(taken));
    }
    for shift in &alike {
        let Some(date) = following.date_of(shift) else { continue };
        let span = span_on(date, (read.span, read.kind == Kind::Open), from);
        let here = ReadShift { span, ..read.clone() };
        apply(tx, service, (staff, date.id, shift.id), (here, &told.news(date)), now).await?;
    }
    if let Some(mut row) = tx.series_shift(staff.municipality, each).await? {
        let by = [from.starts_at, following.series.starts_at];
        [row.starts_at, row.ends_at] = read.span.map(|at| moved(at, by));
        (row.role, row.least, row.most) = (read.role.clone(), read.least, read.most);
        tx.put_series_shifts(vec![row]).await?;
    }
    Ok(Done::Kept)
}

/// On the date that has most people, once what was not taken in time is passed on.
async fn most_taken(
    tx: &mut Tx,
    service: &Service,
    alike: &[ShiftRecord],
    now: DateTime<Utc>,
) -> Result<Option<i64>, StoreError> {
    let mut most = None;
    for shift in alike {
        let mut shift = shift.clone();
        line::settle(tx, service, &mut shift, now).await?;
        most = most.max(Some(shift.taken));
        tx.put_shift(shift).await?;
    }
    Ok(most)
}
