//! Where something is, as one writes it.
use crate::storage::LocationRecord;

/// Street, number and city; nothing where there is none.
pub fn address(location: Option<&LocationRecord>) -> String {
    let Some(location) = location else { return String::new() };
    let street = format!("{} {}", location.street, location.house_number);
    let parts = [street.trim().to_owned(), location.city.trim().to_owned()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}
