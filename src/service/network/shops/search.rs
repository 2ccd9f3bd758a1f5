//! "Bakker wil": shops by how their name begins, by a word of it, with a letter wrong or an accent left out. Known places and
//! partners; never a private person.
use std::collections::HashSet;

use engine::domain::fold;
use uuid::Uuid;

use super::{
    Shop,
    shop::{of_partner, of_place},
};
use crate::{
    service::{Service, ServiceError},
    storage::KnownPlaceRecord,
};

/// Most answers at once.
pub const SHOPS_MOST: usize = 12;
/// Names that are looked behind.
const NAMES: usize = 12;
/// Characters of a question; no name is longer.
const MOST_TYPED: usize = 80;

/// Shops that answer what was typed, best first; behind a comma stands the city or the street.
///
/// # Errors
/// What the database says.
pub async fn find_shops(service: &Service, typed: &str) -> Result<Vec<Shop>, ServiceError> {
    let typed: String = typed.trim().chars().take(MOST_TYPED).collect();
    let (name, beside) = typed.split_once(',').unwrap_or((&typed, ""));
    let beside = fold(beside);
    let names: Vec<String> = {
        let all = service.store.shop_names().await?;
        let mut names: Vec<String> = Vec::new();
        for found in all.search(name, NAMES * 4) {
            if names.len() < NAMES && !names.contains(&found.street) {
                names.push(found.street.clone());
            }
        }
        names
    };
    if names.is_empty() {
        return Ok(Vec::new());
    }
    let mut shops = behind(service, &names).await?;
    shops.retain(|shop| beside.is_empty() || fold(&format!("{} {}", shop.address, shop.city)).contains(&beside));
    shops.sort_by_key(|shop| names.iter().position(|name| *name == shop.name));
    shops.truncate(SHOPS_MOST);
    Ok(shops)
}

/// The places of these names, then partners that stand on no map.
async fn behind(service: &Service, names: &[String]) -> Result<Vec<Shop>, ServiceError> {
    let places: Vec<KnownPlaceRecord> = service.store.places_named(names).await?;
    let mut shops = Vec::new();
    for place in places {
        shops.push(of_place(service, place).await?);
    }
    let on_the_map: HashSet<Uuid> = shops.iter().map(|shop| shop.subject).collect();
    let partners = service.store.organizations_named(names).await?;
    let others = partners.into_iter().filter(|(row, _)| !on_the_map.contains(&row.id));
    shops.extend(others.map(|(row, at)| of_partner(row, at)));
    Ok(shops)
}
