//! The register is searched by word and by nearness, and says who has not been spoken to.
use buurtraat::{
    service::{
        Principal,
        asking::{Near, Where, find_place, near},
        network::{
            NewContact, NewVolunteer, RegisterQuestion, acquaint, add_volunteer, list_register, log_contact,
            rest_partner, take_out,
        },
    },
    text::{Context, Lang, missed_text},
};

use super::village::{Village, at, codes, who};
use crate::support::{Place, both};

async fn names(village: &Village, question: RegisterQuestion) -> Vec<String> {
    names_at(village, &village.service, question).await
}

async fn names_at(village: &Village, service: &buurtraat::service::Service, question: RegisterQuestion) -> Vec<String> {
    let page = list_register(service, who(village.fenna), &RegisterQuestion { limit: 20, ..question }).await.unwrap();
    assert_eq!(page.total, page.lines.len() as u64);
    page.lines.into_iter().map(|line| line.name).collect()
}

fn words(words: &str) -> RegisterQuestion {
    RegisterQuestion { words: words.into(), ..RegisterQuestion::default() }
}
fn shown(shown: &str) -> RegisterQuestion {
    RegisterQuestion { shown: shown.into(), ..RegisterQuestion::default() }
}

async fn partners_are_found_by_word_and_nearness(place: Place) {
    let village = Village::of(&place).await;
    assert!(names(&village, words("")).await.is_empty());
    village.with_partners().await;
    let can_do = "leest voor op school".into();
    let sam = NewVolunteer {
        first_name: "Ébru".into(),
        place: "Molenweg".into(),
        can_do,
        consent: true,
        ..NewVolunteer::default()
    };
    add_volunteer(&village.service, who(village.fenna), &sam).await.unwrap();
    for (typed, found) in
        [("", 3), ("winkel", 2), ("MOLEN", 1), ("eten", 2), ("honger", 2), ("leest", 1), ("ébru", 1), ("xyz", 0)]
    {
        assert_eq!(names(&village, words(typed)).await.len(), found, "{typed}");
    }
    let near = RegisterQuestion { place: "Molenweg".into(), words: "winkel".into(), ..RegisterQuestion::default() };
    assert_eq!(names(&village, near).await, ["Winkel Molenweg", "Winkel Dorpsstraat"]);
    let nowhere = RegisterQuestion { place: "Nergensstraat".into(), ..RegisterQuestion::default() };
    assert_eq!(
        codes(list_register(&village.service, who(village.fenna), &nowhere).await),
        [("place", "unknown-street")]
    );
    let pages = RegisterQuestion { limit: 1, skip: 1, ..RegisterQuestion::default() };
    let page = list_register(&village.service, who(village.fenna), &pages).await.unwrap();
    assert_eq!((page.lines.len(), page.total, page.knowers.len()), (1, 3, 1));
    let elsewhere = list_register(&village.service, who(village.elsewhere), &words("")).await.unwrap();
    assert_eq!(elsewhere.lines.len(), 0, "another municipality");
}
both!(partners_are_found_by_word_and_nearness);

async fn filters_say_whom_to_think_of(place: Place) {
    let village = Village::of(&place).await;
    let partners = village.with_partners().await;
    acquaint(&village.service, who(village.rachid), partners[0], true).await.unwrap();
    assert_eq!(names(&village, shown("only-one")).await.len(), 1);
    assert_eq!(names(&village, shown("long-ago")).await.len(), 2, "never spoken to");
    let call = NewContact { sort: "call".into(), ..NewContact::default() };
    log_contact(&village.service, who(village.fenna), partners[0], &call).await.unwrap();
    assert_eq!(names(&village, shown("long-ago")).await.len(), 1);
    let later = at(&village.service, "2027-09-16T09:00");
    assert_eq!(names_at(&village, &later, shown("long-ago")).await.len(), 2, "a year has passed");
    take_out(&village.service, who(village.fenna), partners[1]).await.unwrap();
    assert_eq!((names(&village, shown("out")).await.len(), names(&village, words("")).await.len()), (1, 1));
}
both!(filters_say_whom_to_think_of);

/// Who is left in peace stands in the register with the day, and just misses a need for that reason.
async fn who_rests_is_not_called_full(place: Place) {
    let village = Village::of(&place).await;
    let partner = village.with_partners().await[0];
    rest_partner(&village.service, who(village.fenna), partner, "2026-12-01").await.unwrap();
    let page = list_register(&village.service, who(village.fenna), &words("")).await.unwrap();
    assert_eq!((page.resting.len(), page.resting.contains_key(&partner)), (1, true));
    let place = find_place(&village.service, &Where::Typed("Dorpsstraat".into())).await.unwrap();
    for asks in [who(village.fenna), Principal::Anonymous] {
        let answer = near(&village.service, asks, &place, &Near::about("werkervaring", 120.0)).await.unwrap();
        let resting: Vec<_> = answer.near_misses.iter().filter(|miss| miss.shown.rests).collect();
        assert!(answer.suggestions.iter().all(|one| !one.rests));
        assert_eq!(resting.len(), 1, "{:?}", answer.near_misses);
        let context = Context { rests: true, ..Context::new(village.service.instant()) };
        let words = missed_text(Lang::Nl, &resting[0].missed, &context);
        assert!(words.starts_with("Rust tot"), "{words}");
    }
}
both!(who_rests_is_not_called_full);
