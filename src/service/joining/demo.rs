//! The demo town's events have something to do, so that joining in can be tried. All of it is made up.
use engine::domain::imported_id;

use super::team::blank_shift;
use crate::{
    service::{
        Role, Service, ServiceError,
        account::demo_staff,
        exchange::{at_moment, moment},
        zone,
    },
    storage::{EventHostRecord, ShiftRecord},
};

/// Event, what there is to do, from, to, so many needed, so many at most.
const SHIFTS: &str = include_str!("../../../data/demo/shifts.csv");

/// Gives the events of the demo their shifts; the same every time.
///
/// # Errors
/// [`ServiceError::NotFound`] outside the demo.
pub async fn give_demo_shifts(service: &Service) -> Result<(), ServiceError> {
    let staff = demo_staff(service, Role::Member).await?;
    let now = moment(service);
    let events = service.store.events_of(staff.municipality, now).await?;
    let (mut shifts, mut hosts) = (Vec::new(), Vec::new());
    for line in SHIFTS.lines().skip(1) {
        let [name, role, from, to, least, most] = line.split(';').collect::<Vec<_>>()[..] else { continue };
        let Some(event) = events.iter().find(|event| event.name == name) else { continue };
        let at = |time: &str| {
            let local: jiff::civil::DateTime = time.parse().ok()?;
            Some(at_moment(local.to_zoned(zone()).ok()?.timestamp()))
        };
        let (Some(from), Some(to)) = (at(from), at(to)) else { continue };
        let id = imported_id::<ShiftRecord>("demo-shift", &format!("{name} {role}")).as_uuid();
        shifts.push(ShiftRecord {
            role: role.to_owned(),
            least: least.parse().unwrap_or(1),
            most: most.parse().unwrap_or(1),
            ..blank_shift((staff.municipality, id), event.id, [from, to], now)
        });
        hosts.push(EventHostRecord {
            municipality_id: staff.municipality,
            id: event.id,
            worker_id: staff.worker,
            created_at: now,
        });
    }
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            for host in hosts {
                tx.put_host(host).await?;
            }
            for shift in shifts {
                tx.put_shift(shift).await?;
            }
            Ok(())
        })
    });
    Ok(work.await?)
}
