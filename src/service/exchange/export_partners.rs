//! The register as a table, in the columns that are read back.
use engine::domain::{Cell, NEED_RESOLUTION, Slots};
use jiff::Timestamp;

use crate::{
    export::{partners_csv, partners_xlsx},
    import::partner_columns,
    service::{Principal, Service, ServiceError, exchange::moment, zone},
    storage::{Giver, OfferRecord, RegisterRow, StoreError},
};

/// As what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// With `;`.
    Csv,
    /// A workbook of Excel.
    Xlsx,
}

/// Every organization and volunteer of the municipality, how to reach them included: for the team's own use. Headers are
/// Dutch, or English with `english`.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team.
pub async fn export_partners(
    service: &Service,
    who: Principal,
    sheet: Sheet,
    english: bool,
) -> Result<Vec<u8>, ServiceError> {
    let staff = who.must_be_staff()?;
    let rows = service.store.register_rows(staff.municipality).await?;
    let headers: Vec<&str> = partner_columns().map(|(key, nl)| if english { key } else { nl }).collect();
    let cells: Vec<Vec<String>> =
        rows.iter().map(|row| partner_columns().map(|(key, _)| cell(row, key)).collect()).collect();
    let written = tokio::task::spawn_blocking(move || match sheet {
        Sheet::Csv => partners_csv(&headers, &cells).map_err(|fault| fault.to_string()),
        Sheet::Xlsx => partners_xlsx(&headers, &cells).map_err(|fault| fault.to_string()),
    });
    let bytes = written.await.map_err(|fault| StoreError::Corrupt(fault.to_string()))?;
    let bytes = bytes.map_err(StoreError::Corrupt)?;
    let (audit_id, now) = (service.new_id(), moment(service));
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            tx.audit(staff.municipality, audit_id, now, [&staff.actor(), "export", "register"], None);
            Ok(())
        })
    });
    work.await?;
    Ok(bytes)
}

fn yes_no(yes: bool) -> String {
    if yes { "ja" } else { "nee" }.to_owned()
}

/// One cell; empty where nothing is known.
fn cell(row: &RegisterRow, key: &str) -> String {
    let contact = &row.contact;
    let own = match &row.giver {
        Giver::Organization(_) => of_organization(row, key),
        Giver::Volunteer(_) => of_volunteer(row, key),
    };
    let shared = match key {
        "contact" => contact.person.clone(),
        "phone" => contact.phone.clone(),
        "email" => contact.email.clone(),
        _ => row.offer.as_ref().and_then(|offer| of_offer(offer, key)),
    };
    own.or(shared).unwrap_or_default()
}

fn of_organization(row: &RegisterRow, key: &str) -> Option<String> {
    let Giver::Organization(giver) = &row.giver else { return None };
    let place = row.location.as_ref();
    let number = |scheme: &str| {
        let found = row.identifiers.iter().find(|number| number.scheme == scheme);
        found.map(|number| number.identifier.clone())
    };
    match key {
        "id" => Some(giver.id.to_string()),
        "type" => Some("organisatie".to_owned()),
        "name" => Some(giver.name.clone()),
        "description" => Some(giver.description.clone()),
        "legal_form" => Some(giver.legal_form.clone()),
        "at_home" if giver.legal_form == "sole-trader" => Some(yes_no(giver.is_person)),
        "website" => giver.website.clone(),
        "street" => place.map(|place| place.street.clone()),
        "house_number" => place.map(|place| place.house_number.clone()),
        "postcode" => place.map(|place| place.postcode.clone()),
        "city" => place.map(|place| place.city.clone()),
        "lat" | "lon" if giver.is_person => position(place.and_then(|place| place.cell), key),
        "lat" => place.and_then(|place| place.lat).map(|lat| lat.to_string()),
        "lon" => place.and_then(|place| place.lon).map(|lon| lon.to_string()),
        "step_free" => place.and_then(|place| place.step_free).map(yes_no),
        "kvk" | "vestigingsnummer" => number(key),
        "branch" => number("vestigingsnummer"),
        "warmth" => Some(giver.warmth.clone()),
        "confirmed" => giver.confirmed_at.map(|at| day(at.timestamp())),
        _ => None,
    }
}

fn of_volunteer(row: &RegisterRow, key: &str) -> Option<String> {
    let Giver::Volunteer(giver) = &row.giver else { return None };
    match key {
        "id" => Some(giver.id.to_string()),
        "type" => Some("vrijwilliger".to_owned()),
        "name" => Some(giver.display_name.clone()),
        "description" => Some(giver.description.clone()),
        "lat" | "lon" => position(Some(giver.cell), key),
        "slots" => Some(slots(giver.slots)),
        "languages" => Some(giver.languages.clone()),
        "asks_per_month" => giver.asks_most.map(|most| most.to_string()),
        "consent" => Some(yes_no(giver.consent)),
        "public" => Some(yes_no(giver.public)),
        "confirmed" => giver.confirmed_at.map(|at| day(at.timestamp())),
        _ => None,
    }
}

fn of_offer(offer: &OfferRecord, key: &str) -> Option<String> {
    match key {
        "category" => Some(offer.categories.clone()),
        "kind" => Some(offer.kind.clone()),
        "remote" => offer.remote.then(|| yes_no(true)),
        "slots" => Some(slots(offer.slots)),
        "capacity" => offer.places.map(|places| places.to_string()),
        "available" => offer.places_free.map(|free| free.to_string()),
        "min_age" => (offer.min_age > 0).then(|| offer.min_age.to_string()),
        "max_age" => (offer.max_age < 255).then(|| offer.max_age.to_string()),
        "languages" => Some(offer.languages.clone()),
        "documents" => Some(offer.documents.clone()),
        _ => None,
    }
}

fn slots(bits: i64) -> String {
    u32::try_from(bits).map(|bits| Slots::from_bits(bits).to_string()).unwrap_or_default()
}

/// A person is where their cell is, never finer; a cell that is coarser than most says nothing, because its middle would
/// seem to be exact.
fn position(cell: Option<i64>, key: &str) -> Option<String> {
    let cell = cell.and_then(|raw| Cell::try_from(raw).ok()).filter(|cell| cell.resolution() == NEED_RESOLUTION)?;
    let at = cell.centre();
    Some(if key == "lat" { at.lat() } else { at.lon() }.to_string())
}

fn day(seconds: i64) -> String {
    let at = Timestamp::from_second(seconds).unwrap_or_default();
    at.to_zoned(zone()).date().to_string()
}
