//! Kinds of work, and where an internship street could be in Delft.
use buurtraat::import::{KindsOfWork, PlaceRules, read_osm};
use engine::{
    matching::{
        streets::{Business, Openness, StreetRules, StreetWeights, best_stretches},
        tours::{Door, Shape, tour},
    },
    travel::{Network, Walk, build_tiles},
};

use super::shared;

#[test]
fn every_trade_with_a_kind_of_work_is_one_the_map_may_give() {
    let (kinds, rules) = (KindsOfWork::shipped().unwrap(), PlaceRules::shipped().unwrap());
    assert!(kinds.trades().all(|trade| rules.trade(trade).is_some()));
    let [bed, kitchen, bakery] = ["beds", "kitchens", "bakery"].map(|trade| kinds.find(trade).unwrap());
    assert!(bed == kitchen && bed != bakery);
    assert_eq!(kinds.names(bakery).unwrap().code, "baking");
    assert_eq!(kinds.find("playground"), None);
}

#[test]
fn a_trade_that_is_listed_twice_is_refused() {
    let head = "work,nl,en,trades,words\n";
    assert!(KindsOfWork::parse(&format!("{head}a,A,A,x y,p\nb,B,B,y,q\n")).is_err());
    assert!(KindsOfWork::parse(&format!("{head}a,A,A,x,p\na,A,A,y,q\n")).is_err());
    assert!(KindsOfWork::parse(&format!("{head}a,A,A,x,p\nb,B,B,y,q\n")).is_ok());
}

#[test]
fn in_delft_papsouwselaan_stands_above_leeuwenstein() {
    let Some(path) = shared("osm_delft/tudelft.osm.pbf") else { return };
    let delft = read_osm(&path, &PlaceRules::shipped().unwrap(), &mut |_, _| {}).unwrap();
    let tiles = build_tiles(&delft.nodes, &delft.ways);
    let network = Network::from_tiles(tiles.iter().map(|tile| tile.bytes.as_slice())).unwrap();
    let kinds = KindsOfWork::shipped().unwrap();
    let businesses = delft.places.iter().filter_map(|place| {
        Some(Business {
            id: place.source_id.as_str(),
            at: place.at,
            street: place.address.street.clone().unwrap_or_default(),
            house_number: place.address.house_number.clone().unwrap_or_default(),
            work: kinds.find(&place.trade)?,
            openness: Openness::NotAsked,
        })
    });
    let businesses: Vec<_> = businesses.collect();
    let (rules, weights) = (StreetRules::default(), StreetWeights::default());
    let found = best_stretches(&network, &mut Walk::new(), &businesses, &[], &rules, &weights, 10).unwrap();
    for one in &found {
        println!(
            "{:.3} {} {:?} shops={} kinds={}",
            one.score,
            one.street,
            one.numbers,
            one.businesses.len(),
            one.kinds_of_work
        );
    }
    let place = |street: &str| found.iter().position(|one| one.street == street).unwrap();
    let (varied, alike) = (place("Papsouwselaan"), place("Leeuwenstein"));
    assert!(varied < alike && found[varied].kinds_of_work > 2 * found[alike].kinds_of_work);
    let shop = |name: &str| delft.places.iter().find(|place| place.name.as_deref() == Some(name)).unwrap();
    for name in ["Vatan Döner", "Bakker Willem", "Harun's Barber Club", "Van der Plank", "Hessel van Twist"] {
        assert!(found[varied].businesses.contains(&shop(name).source_id.as_str()), "{name}");
    }
    // From the corner the same doors are walked in the order of their numbers.
    let row = ["Hessel van Twist", "Bakker Willem", "Van der Plank", "Vatan Döner", "Harun's Barber Club"];
    let doors: Vec<_> = row.iter().enumerate().map(|(id, name)| Door { id, at: shop(name).at }).collect();
    let round = tour(&network, &mut Walk::new(), shop("Domino's").at, &doors, Shape::Open);
    assert_eq!(round.stops.iter().map(|stop| stop.id).collect::<Vec<_>>(), [3, 1, 4, 2, 0]);
    assert!(round.optimal && !round.estimated && (60.0..150.0).contains(&round.metres), "{}", round.metres);
}
