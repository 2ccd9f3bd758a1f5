//! Whose a need is, is said by the team; and whoever is erased is taken out of what is kept, while no number changes.
use buurtraat::{
    service::{
        Role, Service, ServiceError,
        acting::{NewNeed, record_need, remove_need},
        keeping::{erase_again, get_known, known_json},
        mine::{open_pass, pass_of},
        outside::{About, ask, take_question_back},
        publishing::{Kind, SaidAsker, keep_published, say_asker},
    },
    text::Lang,
};

use super::{Council, needs_with_askers, shown};
use crate::{
    support::{Place, both},
    web::seen::POSTCODE,
};

/// A need in the town.
fn typed(council: &Council, words: &str) -> NewNeed {
    NewNeed {
        own_words: words.to_owned(),
        place: POSTCODE.to_owned(),
        own_network: "nobody".to_owned(),
        category: Some("ontmoeten".to_owned()),
        idempotency_key: council.service.new_id().to_string(),
        ..NewNeed::default()
    }
}

/// What is kept of the last publication, opened.
async fn kept(service: &Service) -> String {
    let row = service.store.publications().await.unwrap().remove(0);
    String::from_utf8(service.store.unseal(&row.sealed).unwrap()).unwrap()
}

/// What lies beside the key file, opened.
fn beside(service: &Service) -> String {
    let all = service.store.published_beside().unwrap();
    let line: serde_json::Value = serde_json::from_str(all.values().next().unwrap()).unwrap();
    let sealed = line["sealed"].as_str().unwrap();
    let bytes: Vec<u8> =
        (0..sealed.len()).step_by(2).map(|at| u8::from_str_radix(&sealed[at..at + 2], 16).unwrap()).collect();
    String::from_utf8(service.store.unseal(&bytes).unwrap()).unwrap()
}

fn key(service: &Service, asker: uuid::Uuid) -> String {
    let hash = service.store.derived("publication-asker", &asker.to_string());
    uuid::Uuid::from_slice(&hash[..16]).unwrap().to_string()
}

async fn asker_of(service: &Service, need: uuid::Uuid) -> Option<uuid::Uuid> {
    service.store.find_need(need).await.unwrap().unwrap().asker
}

async fn who_is_erased_is_forgotten_and_no_number_changes(place: Place) {
    let council = Council::on(place.kind, "2026-06-15").await;
    let service = &council.service;
    council.decides(Some(Kind::Areas)).await;
    council.loads(&needs_with_askers()).await;
    let staff = council.staff(Role::Coordinator).await;
    let asked = ask(service, Lang::Nl, About::Oneself, &typed(&council, "Ik wil mensen leren kennen")).await.unwrap();
    // From outside nobody counts until somebody of the team says who it is.
    assert_eq!(asker_of(service, asked.need).await, None);
    say_asker(service, staff, asked.need, SaidAsker::First).await.unwrap();
    assert_eq!(asker_of(service, asked.need).await, Some(asked.subject));
    // The same person once more, on the phone: by the code of the first.
    let second = record_need(service, staff, &typed(&council, "Ik zoek gezelschap")).await.unwrap();
    let code = service.store.find_need(asked.need).await.unwrap().unwrap().code;
    let wrong = say_asker(service, staff, second.id, SaidAsker::Before("XXX-000".to_owned())).await;
    assert!(matches!(&wrong, Err(ServiceError::Invalid(faults)) if faults[0].code == "asker-code"));
    say_asker(service, staff, second.id, SaidAsker::Before(code.to_lowercase())).await.unwrap();
    assert_eq!(asker_of(service, second.id).await, Some(asked.subject));

    assert_eq!(council.publishes("2026-07-03").await, 1);
    let (site, theirs) = (council.site(), key(service, asked.subject));
    let before = shown::table(&site, "").await;
    assert!(kept(service).await.contains(&theirs) && beside(service).contains(&theirs));
    let mine = open_pass(service, &pass_of(service, asked.whose())).await.unwrap().unwrap();
    // Who asks what is known of them hears it: both needs, and the number they are counted in.
    let known = known_json(&get_known(service, &mine, false).await.unwrap());
    assert_eq!(known["kept"]["need"].as_array().unwrap().len(), 2);
    assert_eq!(known["kept"]["publication"][0]["subject"], "ontmoeten");
    take_question_back(service, &mine, true).await.unwrap();
    assert!(!kept(service).await.contains(&theirs), "the database forgot");
    assert!(!beside(service).contains(&theirs), "and what lies beside the key");
    assert_eq!(asker_of(service, second.id).await, None, "no need is told to be theirs");
    assert_eq!(shown::table(&site, "").await, before, "no number changes");
}
both!(who_is_erased_is_forgotten_and_no_number_changes);

async fn a_need_that_was_a_mistake_counts_for_nobody(place: Place) {
    let council = Council::on(place.kind, "2026-06-15").await;
    let service = &council.service;
    council.decides(Some(Kind::Areas)).await;
    council.loads(&needs_with_askers()).await;
    let staff = council.staff(Role::Member).await;
    let need = record_need(service, staff, &typed(&council, "Ik zoek gezelschap")).await.unwrap();
    say_asker(service, staff, need.id, SaidAsker::First).await.unwrap();
    let theirs = key(service, asker_of(service, need.id).await.unwrap());
    assert_eq!(council.publishes("2026-07-03").await, 1);
    assert!(kept(service).await.contains(&theirs));
    remove_need(service, staff, need.id, true).await.unwrap();
    assert!(!kept(service).await.contains(&theirs));
    keep_published(service).await.unwrap();
    assert!(!beside(service).contains(&theirs));
    assert_eq!(erase_again(service).await.unwrap(), 0);
}
both!(a_need_that_was_a_mistake_counts_for_nobody);

async fn where_nothing_is_published_nobody_says_whose(place: Place) {
    let council = Council::on(place.kind, "2026-06-15").await;
    let staff = council.staff(Role::Member).await;
    let need = record_need(&council.service, staff, &typed(&council, "Ik zoek gezelschap")).await.unwrap();
    let refused = say_asker(&council.service, staff, need.id, SaidAsker::First).await;
    assert!(matches!(refused, Err(ServiceError::NotFound)));
}
both!(where_nothing_is_published_nobody_says_whose);
