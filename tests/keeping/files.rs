//! Whoever was erased stays away, also when the list or file they once came from is read again.
use buurtraat::service::{
    Principal, Service,
    exchange::Answers,
    keeping::erase_all,
    mine::{Reach, find_mine},
    network::give_code,
};
use engine::domain::{Id, imported_id};
use uuid::Uuid;

use crate::{
    paste::{at_work, look, put_in},
    support::{
        Place, both,
        ground::PARTNERS,
        town::{import, order},
    },
};

/// As pasted from a sheet.
const LIST: &str = "Soort\tNaam\tAdres\tPostcode\tTelefoon\tOnderwerp\tToestemming\n\
    vrijwilliger\tBo\tDorpsstraat 4\t2600AB\t0612345678\tbuurt\tja\n";

/// Somebody of whom the team gave the code takes everything away.
async fn erase(service: &Service, team: Principal, id: Uuid) {
    let given = give_code(service, team, id).await.unwrap();
    let (Some(Reach::Phone(typed) | Reach::Email(typed)), code) = (given.reach, given.code) else { panic!("no reach") };
    let mine = find_mine(service, &code, &typed).await.unwrap();
    erase_all(service, Principal::Anonymous, &mine).await.unwrap();
}

async fn a_file_does_not_bring_the_erased_back(place: Place) {
    let (service, team) = at_work(&place).await;
    let id: Id<()> = imported_id("partners", "p5");
    erase(&service, team, id.as_uuid()).await;
    let file = order(&place.write("again.csv", PARTNERS.replace("Noor B.", "Noor Bakker")));
    let again = import(&service, "partners", &file).await;
    let skipped: Vec<_> = again.skipped.iter().map(|one| (one.row, one.object.as_str(), one.reason.code())).collect();
    assert_eq!(skipped, [(6, "Noor Bakker", "erased")]);
    assert_eq!((again.counts.new, again.counts.changed), (0, 0));
    assert_eq!(place.number("SELECT COUNT(*) FROM volunteer").await, 1, "only the other one");
    let other = import(&service, "partners", &order(&place.write("other.csv", PARTNERS.replace("p5;", "p55;")))).await;
    assert_eq!(other.counts.new, 1, "another row is about somebody else");
}
both!(a_file_does_not_bring_the_erased_back);

async fn a_list_does_not_bring_the_erased_back(place: Place) {
    let (service, team) = at_work(&place).await;
    let seen = look(&service, team, LIST).await;
    let stored = put_in(&service, team, seen.batch.id, Answers::default()).await;
    assert_eq!(stored.new, 1);
    let of_file = ["p5", "p6"].map(|row| imported_id::<()>("partners", row).as_uuid());
    let bo = service.store.erasables().await.unwrap().into_iter().find(|one| !of_file.contains(&one.id));
    let id = bo.expect("whom the list named").id;
    erase(&service, team, id).await;
    let exported = format!(
        "id\tsoort\tnaam\tpostcode\tonderwerp\ttoestemming\n{id}\tvrijwilliger\tBo van Dam\t2600AB\tbuurt\tja\n"
    );
    for again in [LIST, &exported] {
        let seen = look(&service, team, again).await;
        let codes: Vec<_> = seen.faults.iter().flat_map(|one| &one.faults).map(|one| one.code.clone()).collect();
        assert_eq!((seen.new, seen.double, codes), (0, 0, vec!["erased".to_owned()]));
    }
}
both!(a_list_does_not_bring_the_erased_back);
