//! A shop finds itself: by how its name begins, without accents, with a slip. Nobody finds a person.
use buurtraat::service::{
    Service,
    network::shops::{find_shop, find_shops},
};

use crate::{
    doors::{member, village::village},
    support::{Place, both},
};

async fn names(service: &Service, typed: &str) -> Vec<String> {
    find_shops(service, typed).await.unwrap().into_iter().map(|shop| shop.name).collect()
}

async fn by_the_beginning_of_its_name(place: Place) {
    let service = village(&place).await;
    member(&service).await;
    for typed in
        ["bakker b", "Bakker Bol", "BAKKER BOL", "baker bol", "bakekr bol", "bol", " bakker bol ", "bäkker böl"]
    {
        assert_eq!(names(&service, typed).await.first().map(String::as_str), Some("Bakker Bol"), "{typed}");
    }
    assert_eq!(names(&service, "bakker bol, dorpsstraat").await, ["Bakker Bol"]);
    assert!(names(&service, "bakker bol, elders").await.is_empty());
    for typed in ["", ",", "qqqqqqq", "xy"] {
        assert!(names(&service, typed).await.is_empty(), "{typed}");
    }
    let shop = find_shops(&service, "bakker bol").await.unwrap().remove(0);
    assert_eq!((shop.address.as_str(), shop.what), ("Dorpsstraat 5", "known-place"));
    assert!(shop.municipality > 0, "it stands where an area is loaded");
    place.run("UPDATE known_place SET withdrawn = true WHERE name = 'Bakker Bol'").await;
    assert!(names(&service, "bakker bol").await.is_empty() && find_shop(&service, shop.id).await.unwrap().is_none());
}
both!(by_the_beginning_of_its_name);

/// Partners that stand on no map are found, organizations that are one person are not, and volunteers never.
async fn no_person_is_in_the_list(place: Place) {
    let service = place.service().await;
    for (format, path) in crate::storage::imports::village(&place) {
        crate::support::town::import(&service, format, &crate::support::town::order(&path)).await;
    }
    let partners = place.number("SELECT COUNT(*) FROM organization WHERE NOT is_person").await;
    assert!(partners > 0);
    let organizations = service.store.list_organizations(None, 100).await.unwrap();
    for one in &organizations {
        assert!(names(&service, &one.name).await.contains(&one.name), "{}", one.name);
        assert!(find_shop(&service, one.id).await.unwrap().is_some());
    }
    place.run("UPDATE organization SET is_person = true").await;
    for one in &organizations {
        let found = find_shops(&service, &one.name).await.unwrap();
        assert!(found.iter().all(|shop| shop.id != one.id), "{}", one.name);
        assert!(find_shop(&service, one.id).await.unwrap().is_none());
    }
    for volunteer in ["Noor", "Sam"] {
        assert!(!names(&service, volunteer).await.iter().any(|name| name.starts_with(volunteer)), "{volunteer}");
    }
}
both!(no_person_is_in_the_list);
