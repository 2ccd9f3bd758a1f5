//! The people of a team: invited, given a role, taken out; and what nobody may do.
use buurtraat::{
    service::{
        Principal, Role, ServiceError,
        account::{
            open_session,
            people::{Invitation, change_role, invite, list_people, take_out},
        },
        acting::{NewNeed, record_need},
    },
    text::Lang,
    web,
};
use uuid::Uuid;

use crate::support::{
    Place, both,
    browser::Browser,
    team::{FIRST, House},
};

fn codes(done: Result<(), ServiceError>) -> Vec<&'static str> {
    match done {
        Ok(()) => Vec::new(),
        Err(ServiceError::Invalid(faults)) => faults.iter().map(|fault| fault.code).collect(),
        Err(ServiceError::NotFound) => vec!["not-found"],
        Err(ServiceError::Forbidden) => vec!["forbidden"],
        Err(other) => panic!("{other}"),
    }
}

fn team_of(who: Principal) -> Uuid {
    who.must_be_staff().unwrap().team.unwrap()
}

fn new(name: &str, email: &str, role: &str, key: &str) -> Invitation {
    let [name, email, role, idempotency_key] = [name, email, role, key].map(str::to_owned);
    Invitation { name, email, role, idempotency_key }
}

async fn an_invitation_lets_somebody_in(place: Place) {
    let house = House::begun(&place).await;
    let first = house.who(FIRST).await;
    let who = house.joins("Coba", Role::Coordinator, team_of(first)).await;
    let nl = Lang::Nl;
    let all = codes(invite(&house.service, who, nl, &new(" ", "x", "queen", "")).await);
    assert_eq!(all, ["account-name-missing", "account-email", "account-role"]);
    let above = invite(&house.service, who, nl, &new("Bea", "bea@voorbeeld.example", "administrator", "")).await;
    assert_eq!(codes(above), ["account-role-above"]);
    let bea = new("Bea", "Bea@voorbeeld.example", "member", "key-1");
    assert!(codes(invite(&house.service, who, nl, &bea).await).is_empty());
    assert!(codes(invite(&house.service, who, nl, &bea).await).is_empty(), "sent twice, invited once");
    let again = new("Bea B", "bea@voorbeeld.example", "member", "key-2");
    assert_eq!(codes(invite(&house.service, who, nl, &again).await), ["account-email-taken"]);
    assert_eq!(list_people(&house.service, who).await.unwrap().len(), 3);
    let message = house.newest().await.unwrap();
    assert_eq!(message.to, "bea@voorbeeld.example");
    assert!(message.link.unwrap().href.ends_with("/aanmelden"));
    assert_eq!(house.sink.messages().len(), 1);
    let site = web::site(house.service.clone(), |router| router);
    let mut browser = Browser::on(&site, "198.51.100.50");
    browser.post("/aanmelden", &[("email", "bea@voorbeeld.example")]).await;
    let code = house.code().await;
    assert_eq!(browser.post("/aanmelden/code", &[("code", &code)]).await.status, 303);
    assert_eq!(browser.get("/team/mensen").await.status, 403, "a member sees no such page");
    let plain = "SELECT count(*) FROM contact WHERE length(sealed) < 40";
    assert_eq!(place.number(plain).await, 0);
}
both!(an_invitation_lets_somebody_in);

async fn roles_reach_no_higher_than_ones_own(place: Place) {
    let house = House::begun(&place).await;
    let above = house.who(FIRST).await;
    let who = house.joins("Coba", Role::Coordinator, team_of(above)).await;
    let first = who.worker().unwrap();
    let member = house.joins("Bart", Role::Member, team_of(who)).await;
    let other = house.joins("Vreemd", Role::Member, Uuid::from_u128(7)).await;
    let s = &house.service;
    let id = |who: Principal| who.worker().unwrap();
    assert_eq!(codes(change_role(s, member, first, "member").await), ["forbidden"]);
    assert_eq!(codes(change_role(s, who, id(member), "administrator").await), ["account-role-above"]);
    assert_eq!(codes(change_role(s, who, id(above), "member").await), ["account-role-above"]);
    assert_eq!(codes(take_out(s, who, id(above), None).await), ["account-role-above"]);
    assert_eq!(codes(change_role(s, who, id(other), "coordinator").await), ["not-found"]);
    assert_eq!(codes(take_out(s, who, id(other), None).await), ["not-found"]);
    assert_eq!(codes(change_role(s, who, id(member), "").await), ["account-role"]);
    assert!(codes(change_role(s, who, id(member), "coordinator").await).is_empty());
    assert!(codes(change_role(s, who, first, "member").await).is_empty(), "others lead");
    let rows = list_people(s, above).await.unwrap();
    let role = |id: Uuid| rows.iter().find(|row| row.id == id).unwrap().role;
    assert_eq!((role(first), role(id(member))), (Role::Member, Role::Coordinator));
}
both!(roles_reach_no_higher_than_ones_own);

async fn a_team_keeps_a_coordinator(place: Place) {
    let house = House::begun(&place).await;
    let s = &house.service;
    let team = Uuid::from_u128(8);
    let who = house.joins("Coba", Role::Coordinator, team).await;
    let first = who.worker().unwrap();
    house.joins("Bart", Role::Member, team).await;
    assert_eq!(codes(change_role(s, who, first, "member").await), ["account-last-coordinator"]);
    assert_eq!(codes(take_out(s, who, first, None).await), ["account-last-coordinator"]);
    // Two who take each other's role at once: one of them keeps theirs.
    let second = house.joins("Carla", Role::Coordinator, team).await;
    let other = second.worker().unwrap();
    let (a, b) = tokio::join!(change_role(s, who, other, "member"), change_role(s, second, first, "member"));
    assert_eq!([a.is_ok(), b.is_ok()].iter().filter(|done| **done).count(), 1);
    assert_eq!(place.number("SELECT count(*) FROM worker WHERE role = 'coordinator'").await, 1);
}
both!(a_team_keeps_a_coordinator);

async fn an_installation_keeps_an_administrator(place: Place) {
    let house = House::begun(&place).await;
    let who = house.who(FIRST).await;
    let (s, first) = (&house.service, who.worker().unwrap());
    let coba = house.joins("Coba", Role::Coordinator, team_of(who)).await.worker().unwrap();
    for role in ["member", "coordinator"] {
        assert_eq!(codes(change_role(s, who, first, role).await), ["account-last-administrator"], "{role}");
    }
    assert_eq!(codes(take_out(s, who, first, Some(coba)).await), ["account-last-administrator"]);
    assert!(codes(change_role(s, who, first, "administrator").await).is_empty(), "as it was");
    // They give the role on; one who works elsewhere counts as well.
    assert!(codes(change_role(s, who, coba, "administrator").await).is_empty());
    let elsewhere = house.joins("Ada", Role::Administrator, Uuid::from_u128(8)).await;
    assert!(codes(change_role(s, who, coba, "coordinator").await).is_empty());
    assert!(codes(change_role(s, who, first, "coordinator").await).is_empty(), "Ada administers");
    let ada = elsewhere.worker().unwrap();
    assert_eq!(codes(take_out(s, elsewhere, ada, None).await), ["account-last-administrator"]);
    // Two in two teams who stop at once: one of them goes on.
    let other = house.joins("Bea", Role::Administrator, Uuid::from_u128(9)).await;
    let bea = other.worker().unwrap();
    let (a, b) = tokio::join!(change_role(s, elsewhere, ada, "coordinator"), change_role(s, other, bea, "coordinator"));
    assert_eq!([a.is_ok(), b.is_ok()].iter().filter(|done| **done).count(), 1);
    assert_eq!(place.number("SELECT count(*) FROM worker WHERE role = 'administrator'").await, 1);
}
both!(an_installation_keeps_an_administrator);

async fn who_leaves_is_out_at_once_and_nothing_is_lost(place: Place) {
    let house = House::begun(&place).await;
    let who = house.who(FIRST).await;
    let s = &house.service;
    let bea = new("Bea", "bea@voorbeeld.example", "member", "");
    invite(s, who, Lang::Nl, &bea).await.unwrap();
    let leaves = house.who("bea@voorbeeld.example").await;
    let id = leaves.worker().unwrap();
    let worker = s.store.find_worker(id).await.unwrap().unwrap();
    let ticket = open_session(s, &worker).await.unwrap();
    let need = NewNeed { own_words: "Iets met fietsen".to_owned(), no_fixed_place: true, ..NewNeed::default() };
    let need = record_need(s, leaves, &need).await.unwrap().id;
    assert_eq!(codes(take_out(s, who, id, None).await), ["account-heir-missing"]);
    assert_eq!(codes(take_out(s, who, id, Some(id)).await), ["account-heir-missing"], "not to themselves");
    assert_eq!(codes(take_out(s, who, id, Some(Uuid::from_u128(9))).await), ["account-heir"]);
    assert_eq!(house.holder(ticket.as_str()).await.as_deref(), Some("Bea"), "nothing half done");
    let site = web::site(s.clone(), |router| router);
    let mut browser = Browser::on(&site, "198.51.100.51");
    browser.post("/aanmelden", &[("email", "bea@voorbeeld.example")]).await;
    let code = house.code().await;
    assert!(codes(take_out(s, who, id, who.worker()).await).is_empty());
    assert_eq!(house.holder(ticket.as_str()).await, None);
    assert_eq!(browser.post("/aanmelden/code", &[("code", &code)]).await.status, 400, "a code on its way ends too");
    assert_eq!(s.store.find_need(need).await.unwrap().unwrap().owner_id, who.worker().unwrap());
    assert_eq!(s.store.find_contact(id).await.unwrap(), None, "how to reach them is erased");
    assert_eq!(list_people(s, who).await.unwrap().len(), 1);
    assert_eq!(codes(take_out(s, who, id, who.worker()).await), ["not-found"]);
    assert!(codes(invite(s, who, Lang::Nl, &bea).await).is_empty(), "they may come back");
}
both!(who_leaves_is_out_at_once_and_nothing_is_lost);

async fn the_pages_say_what_is_wrong(place: Place) {
    let house = House::begun(&place).await;
    let who = house.who(FIRST).await;
    let member = house.joins("Bart", Role::Member, team_of(who)).await.worker().unwrap();
    let site = web::site(house.service.clone(), |router| router);
    let mut browser = Browser::on(&site, "198.51.100.52");
    browser.post("/aanmelden", &[("email", FIRST)]).await;
    let code = house.code().await;
    browser.post("/aanmelden/code", &[("code", &code)]).await;
    let wrong = browser.post("/team/mensen", &[("name", "Bea"), ("email", "bea@"), ("role", "member")]).await;
    assert!(wrong.status == 400 && wrong.text.contains("email-fault") && wrong.text.contains("value=\"Bea\""));
    let unsure = browser.post(&format!("/team/mensen/{member}/uit"), &[]).await;
    assert!(unsure.status == 400 && unsure.text.contains("sure-fault"));
    assert_eq!(browser.post(&format!("/team/mensen/{member}/uit"), &[("sure", "yes")]).await.status, 303);
    assert_eq!(browser.get(&format!("/team/mensen/{member}")).await.status, 404);
}
both!(the_pages_say_what_is_wrong);
