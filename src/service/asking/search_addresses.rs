//! Addresses as one types: a postcode, a street, a street with a number, with a letter wrong. Never a person: an address
//! is a door.
use std::{future::Future, pin::Pin};

use engine::domain::fold;

use crate::{
    import::Postcode,
    service::{Service, ServiceError},
    storage::AddressRecord,
};

/// Most answers at once.
pub const ADDRESSES_MOST: usize = 20;
/// Characters of a question; no address is longer.
const MOST_TYPED: usize = 80;
/// Streets of which house numbers are looked up.
const STREETS: usize = 3;

/// What an answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressSort {
    /// A postcode.
    Postcode,
    /// A street.
    Street,
    /// A house number in a street.
    Address,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundAddress {
    /// What it is.
    pub sort: AddressSort,
    /// As it is shown: "Papsouwselaan 127, 2624 AX Delft".
    pub label: String,
    /// As it is asked: `Papsouwselaan 127`.
    pub value: String,
}

impl AddressSort {
    /// The word of the API.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Postcode => "postcode",
            Self::Street => "street",
            Self::Address => "address",
        }
    }
}

/// A search under way.
pub type Searching<'g> = Pin<Box<dyn Future<Output = Result<Vec<FoundAddress>, ServiceError>> + Send + 'g>>;

/// Whatever knows addresses.
pub trait Geocoder: Send + Sync {
    /// Addresses that answer what was typed, best first.
    fn search<'g>(&'g self, typed: &'g str, limit: usize) -> Searching<'g>;
}

/// The addresses that are loaded.
struct Loaded<'s>(&'s Service);

impl Geocoder for Loaded<'_> {
    fn search<'g>(&'g self, typed: &'g str, limit: usize) -> Searching<'g> {
        Box::pin(async move {
            match postcode_and_number(typed) {
                Some((code, number)) => by_postcode(self.0, &code, number, limit).await,
                None => by_street(self.0, typed, limit).await,
            }
        })
    }
}

/// Addresses that answer what was typed, best first: those that are loaded, and for what they do not know those of the
/// Locatieserver, where one is set.
///
/// # Errors
/// What the database says.
pub async fn search_addresses(service: &Service, typed: &str, limit: usize) -> Result<Vec<FoundAddress>, ServiceError> {
    let typed: String = typed.trim().chars().take(MOST_TYPED).collect();
    let limit = limit.clamp(1, ADDRESSES_MOST);
    let mut found = Loaded(service).search(&typed, limit).await?;
    if let (Some(further), true) = (&service.config.locatieserver, leaves_open(&typed, &found)) {
        let more = further.search(&typed, limit).await?;
        let is_new = |one: &FoundAddress| found.iter().all(|other| other.label != one.label);
        let more: Vec<FoundAddress> = more.into_iter().filter(is_new).collect();
        // Whoever typed a number wants that door rather than its street.
        found = more.into_iter().chain(found).collect();
    }
    found.truncate(limit);
    Ok(found)
}

/// Nothing answers, or a number was typed and only streets do.
fn leaves_open(typed: &str, found: &[FoundAddress]) -> bool {
    let wants_a_door = typed.chars().filter(char::is_ascii_digit).count() > 0 && street_and_number(typed).is_some();
    let is_enough = |one: &FoundAddress| !wants_a_door || one.sort == AddressSort::Address;
    typed.chars().any(char::is_alphanumeric) && !found.iter().any(is_enough)
}

/// `2624`, `2624 a`, `2624AX`, `2624 AX 127`: the postcode as far as it was typed, and a number.
fn postcode_and_number(typed: &str) -> Option<(String, Option<String>)> {
    let folded = fold(typed);
    let digits = folded.get(..4)?;
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) || digits.starts_with('0') {
        return None;
    }
    let rest = folded[4..].trim_start();
    let letters: String = rest.chars().take_while(char::is_ascii_alphabetic).collect();
    let number = rest[letters.len()..].trim_start();
    let numbered = number.is_empty() || letters.len() == 2 && number.starts_with(|c: char| c.is_ascii_digit());
    if letters.len() > 2 || !numbered {
        return None;
    }
    let code = format!("{digits}{}", letters.to_uppercase());
    Some((code, Some(number.to_owned()).filter(|number| !number.is_empty())))
}

async fn by_postcode(
    service: &Service,
    code: &str,
    number: Option<String>,
    limit: usize,
) -> Result<Vec<FoundAddress>, ServiceError> {
    if let Some(number) = number {
        let rows = service.store.addresses_by_postcode(code).await?;
        return Ok(numbered(rows, &number));
    }
    let mut found = Vec::new();
    if code.len() == 4 {
        let places = service.store.places_by_postcode(code).await?;
        found.extend(places.into_iter().take(1).map(|place| FoundAddress {
            sort: AddressSort::Postcode,
            label: format!("{code} {}", place.place),
            value: code.to_owned(),
        }));
    }
    for (six, street, city) in service.store.postcodes_from(code, limit as u64).await? {
        let Ok(postcode) = six.parse::<Postcode>() else { continue };
        let Some(six) = postcode.six() else { continue };
        let value = format!("{} {}", &six[..4], &six[4..]);
        let label = join([&value, &street, &city]);
        found.push(FoundAddress { sort: AddressSort::Postcode, label, value });
    }
    Ok(found)
}

async fn by_street(service: &Service, typed: &str, limit: usize) -> Result<Vec<FoundAddress>, ServiceError> {
    let names = service.store.street_names().await?;
    let mut found = Vec::new();
    // A street may end in a number of its own: "Plein 1944".
    let whole = names.search(typed, limit);
    if let (Some((street, number)), true) = (street_and_number(typed), whole.is_empty()) {
        for name in names.search(&street, STREETS) {
            let mut rows = service.store.addresses_by_street(&name.street).await?;
            rows.retain(|row| row.city == name.city);
            found.extend(numbered(rows, &number));
        }
        if found.is_empty() {
            found.extend(names.search(&street, limit).into_iter().map(|name| street_of(&name.street, &name.city)));
        }
    }
    found.extend(whole.into_iter().map(|name| street_of(&name.street, &name.city)));
    Ok(found)
}

/// `Papsouwselaan 127a, Delft`: the street with its city, and the number.
fn street_and_number(typed: &str) -> Option<(String, String)> {
    let (first, city) = typed.split_once(',').unwrap_or((typed, ""));
    let first = first.trim();
    let begins_number = |(at, c): &(usize, char)| c.is_ascii_digit() && first[..*at].ends_with(' ');
    // The last figure that stands by itself: "Plein 1944 3" has a number too.
    let (at, _) = first.char_indices().rfind(begins_number)?;
    let (street, number) = first.split_at(at);
    let number = fold(number).replace(' ', "");
    Some((format!("{},{city}", street.trim()), number))
}

fn street_of(street: &str, city: &str) -> FoundAddress {
    FoundAddress { sort: AddressSort::Street, label: join([street, city]), value: street.to_owned() }
}

/// The houses whose number begins so, that number itself first, the others in order.
fn numbered(rows: Vec<AddressRecord>, number: &str) -> Vec<FoundAddress> {
    let plain = |row: &AddressRecord| fold(&row.house_number).replace(' ', "");
    let mut rows: Vec<(String, AddressRecord)> = rows.into_iter().map(|row| (plain(&row), row)).collect();
    let number = number.replace(' ', "");
    rows.retain(|(own, _)| own.starts_with(&number));
    let figures = |own: &str| own.chars().take_while(char::is_ascii_digit).collect::<String>().parse().unwrap_or(0_u32);
    rows.sort_by_cached_key(|(own, row)| (*own != number, figures(own), own.clone(), row.id));
    rows.dedup_by(|(one, a), (other, b)| one == other && a.street == b.street && a.city == b.city);
    rows.into_iter().map(|(_, row)| address_of(&row)).collect()
}

fn address_of(row: &AddressRecord) -> FoundAddress {
    let value = format!("{} {}", row.street, row.house_number);
    let code = row.postcode.parse::<Postcode>().ok().and_then(Postcode::six);
    let code = code.map(|six| format!("{} {}", &six[..4], &six[4..])).unwrap_or_default();
    let place = format!("{code} {}", row.city).trim().to_owned();
    FoundAddress { sort: AddressSort::Address, label: join([&value, &place]), value }
}

pub(super) fn join<const N: usize>(parts: [&str; N]) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}
