//! Where a location of a directory is.
use super::{
    Draft, Sheet,
    sheet::{Record, Tables},
};
use crate::import::{
    Postcode, Reason, Remark, Whereabouts,
    partners::place::check,
    table::{decimal, fold, yes_no},
};

/// What Dutch addresses call their country; most say nothing.
const HOME: [&str; 5] = ["", "nl", "nld", "nederland", "netherlands"];

/// Position and address of a location, and whether it is by telephone or on a screen only.
///
/// Personal by its nature and so not read: whom mail is for. No place to go to: where mail goes.
pub(super) fn whereabouts(tables: &Tables, draft: &mut Draft<'_>) -> (Whereabouts, bool) {
    let location = draft.record;
    let is_virtual = location.get("location_type").eq_ignore_ascii_case("virtual")
        || yes_no(location.get("virtual")).unwrap_or_default();
    if is_virtual {
        return (Whereabouts::default(), true);
    }
    let mut place = address(tables, draft);
    let position = position(draft);
    place.at = position.as_ref().ok().copied().flatten();
    let street = place.street.is_some() && place.city.is_some();
    let findable = place.at.is_some() || place.postcode.is_some() || street;
    match position {
        // Numbers that are no position, but an address to find it by.
        Err(Reason::Swapped { value } | Reason::NotDegrees { value }) if findable => {
            draft.note("latitude", Remark::LeftOut { value });
        }
        Err(_) if findable => draft.note("latitude", Remark::LeftOut { value: "0, 0".to_owned() }),
        Err(reason) => draft.fault("latitude", reason),
        Ok(_) if findable => {}
        Ok(_) => draft.fault("latitude", Reason::NoPlace),
    }
    (place, false)
}

fn position(draft: &mut Draft<'_>) -> Result<Option<engine::domain::Point>, Reason> {
    let (lat, lon) = (draft.record.get("latitude"), draft.record.get("longitude"));
    match (lat.is_empty(), lon.is_empty()) {
        (true, true) => Ok(None),
        (false, false) => check(decimal(lat)?, decimal(lon)?).map(Some),
        _ => Err(Reason::HalfAPosition),
    }
}

/// The first address that is not only for mail, as far as it is Dutch; what some tables write in the location itself.
fn address(tables: &Tables, draft: &mut Draft<'_>) -> Whereabouts {
    let own = draft.record;
    let is_for_mail = |record: &&Record| record.get("address_type").eq_ignore_ascii_case("postal");
    let mut all = tables.of(Sheet::Addresses, "location_id", own.get("id"));
    let address = all.find(|record| !is_for_mail(record)).unwrap_or(own);
    if !HOME.contains(&fold(address.get("country")).as_str()) {
        return Whereabouts::default();
    }
    let postcode = draft_postcode(draft, address);
    let line = [address.get("address_1"), address.get("address")].into_iter().find(|text| !text.is_empty());
    let (street, house_number) = street_and_number(line.unwrap_or_default());
    let city = Some(address.get("city").to_owned()).filter(|city| !city.is_empty());
    Whereabouts { at: None, street, house_number, postcode, city }
}

fn draft_postcode(draft: &mut Draft<'_>, address: &Record) -> Option<Postcode> {
    let raw = address.get("postal_code");
    let read = raw.parse().ok();
    if read.is_none() && !raw.is_empty() {
        draft.note("postal_code", Remark::LeftOut { value: raw.to_owned() });
    }
    read
}

/// `Oude Gracht 12 a` as Dutch addresses write it; anything else is all street.
fn street_and_number(line: &str) -> (Option<String>, Option<String>) {
    let line = line.trim().trim_end_matches(',');
    let number = line.char_indices().skip(1).find(|(at, c)| c.is_ascii_digit() && line[..*at].ends_with(' '));
    let (street, number) = number.map_or((line, ""), |(at, _)| line.split_at(at));
    let text = |part: &str| Some(part.trim().to_owned()).filter(|part| !part.is_empty());
    if street.starts_with(|c: char| c.is_ascii_digit()) { (text(line), None) } else { (text(street), text(number)) }
}

/// Step-free, as far as the words of the source say so; HSDS 1.1 has words of its own for it.
pub(super) fn step_free(tables: &Tables, location: &Record) -> Option<bool> {
    const SAYS: [&str; 5] = ["wheelchair", "rolstoel", "step-free", "drempelvrij", "ramp"];
    let rows = tables.of(Sheet::Accessibility, "location_id", location.get("id"));
    let said = rows.flat_map(|record| ["accessibility", "description", "details"].map(|field| record.get(field)));
    let mut said = said.chain([location.get("accessibility")]);
    let no = |text: &str| ["not ", "no ", "niet ", "geen "].iter().any(|word| text.contains(word));
    said.any(|text| {
        let text = text.to_lowercase();
        SAYS.iter().any(|word| text.contains(word)) && !no(&text)
    })
    .then_some(true)
}

#[cfg(test)]
mod tests {
    use super::street_and_number;

    #[test]
    fn dutch_addresses_end_in_their_number() {
        let split = |line| {
            let (street, number) = street_and_number(line);
            (street.unwrap_or_default(), number.unwrap_or_default())
        };
        let pair = |street: &str, number: &str| (street.to_owned(), number.to_owned());
        assert_eq!(split("Oude Gracht 12 a"), pair("Oude Gracht", "12 a"));
        assert_eq!(split("2600 Middlefield Road"), pair("2600 Middlefield Road", ""));
        assert_eq!(split(""), pair("", ""));
    }
}
