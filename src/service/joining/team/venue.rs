//! Where something will be: by the name people call it, "PrO Grotius", or by street or postcode.
use engine::domain::{Cell, NEED_RESOLUTION, fold};

use crate::service::{
    Fault, Service, ServiceError,
    asking::{Exactness, Place, Where, find_place},
    network::shops::{Shop, find_shops},
};

/// Finds where something will be. A name that a place on the map or a partner has goes before a street that only looks like it.
///
/// # Errors
/// [`ServiceError::Invalid`] with `venue-choose` where several places have that name, and whatever [`find_place`] says of an address.
pub(super) async fn find_venue(service: &Service, typed: &str) -> Result<Place, ServiceError> {
    let name = fold(typed.split(',').next().unwrap_or_default());
    let mut named = find_shops(service, typed).await?;
    named.retain(|shop| shop.at.is_some() && fold(&shop.name) == name);
    match named.as_slice() {
        [] => find_place(service, &Where::Typed(typed.to_owned())).await,
        [only] => place(only).ok_or(ServiceError::NotFound),
        several => {
            let names: Vec<String> = several.iter().map(label).collect();
            let value = several.first().map(|shop| shop.name.clone()).unwrap_or_default();
            Err(Fault::new("place", "venue-choose").with("value", value).with("choices", names.join("|")).into())
        }
    }
}

fn place(shop: &Shop) -> Option<Place> {
    let at = shop.at?;
    Some(Place { at, cell: Cell::at(at, NEED_RESOLUTION), label: label(shop), exactness: Exactness::Point })
}

/// "PrO Grotius, Van Hasseltlaan 8": typed again, it is this one alone.
fn label(shop: &Shop) -> String {
    if shop.address.is_empty() { shop.name.clone() } else { format!("{}, {}", shop.name, shop.address) }
}
