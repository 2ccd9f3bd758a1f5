//! Once a year: is it still so? Three buttons, and what comes of each.
use buurtraat::{
    mail::{Message, Sink},
    service::{
        network::{CheckSaid, answer_check, changes_to_hear, find_check, send_checks},
        post::deliver,
    },
};

use super::{asks::helper_of, fair::Fair};
use crate::support::{Place, both};

async fn post(fair: &Fair, sink: &Sink) -> Vec<(Message, String)> {
    send_checks(fair.service()).await.unwrap();
    while deliver(fair.service(), sink).await.unwrap().sent > 0 {}
    let secret = |message: Message| {
        let href = message.link.as_ref().map(|link| link.href.clone()).unwrap_or_default();
        let token = href.split_once("/klopt-het/").map(|(_, token)| token.to_owned()).unwrap_or_default();
        crate::support::ear::secret(&token);
        (message, token)
    };
    sink.messages().into_iter().rev().map(secret).collect()
}

async fn once_a_year_with_three_buttons(place: Place) {
    let mut fair = Fair::for_people(place, 2).await;
    let samira = helper_of(&fair, "Samira", "samira@voorbeeld.example").await;
    helper_of(&fair, "Bram", "06 12 34 56 78").await;
    let sink = Sink::default();
    assert!(post(&fair, &sink).await.is_empty(), "they were spoken to today");
    let service = fair.village.at("2027-09-15T09:00");
    fair.village.service = service;
    let sent = post(&fair, &sink).await;
    let sent: Vec<_> = sent.into_iter().filter(|(message, _)| message.to == "samira@voorbeeld.example").collect();
    assert_eq!(sent.len(), 1);
    let (message, token) = &sent[0];
    assert_eq!(message.subject, "Bericht van Buurtraat");
    assert!(!message.text().contains("ik help graag"), "what they offer stands behind the link");
    let before = sink.messages().len();
    assert_eq!(post(&fair, &sink).await.len(), before, "once");
    let shard = fair.village.member.municipality;
    let active = "SELECT COUNT(*) FROM offer WHERE status = 'active' AND volunteer_id IS NOT NULL";
    let (all, known) =
        (fair.village.place.number(active).await, find_check(fair.service(), token).await.unwrap().unwrap());
    assert_eq!(
        (known.name.as_str(), known.offers.as_slice(), known.said),
        ("Samira", &["ik help graag".to_owned()][..], None)
    );
    answer_check(fair.service(), token, CheckSaid::Stop).await.unwrap();
    assert_eq!(fair.village.place.number(active).await, all - 1, "nobody finds them any more");
    answer_check(fair.service(), token, CheckSaid::Change).await.unwrap();
    assert_eq!(fair.village.place.number(active).await, all, "a slip can be taken back");
    let to_hear = changes_to_hear(fair.service(), fair.village.who()).await.unwrap();
    assert_eq!(to_hear.iter().map(|one| (one.subject_id, one.name.as_str())).collect::<Vec<_>>(), [(samira, "Samira")]);
    for _ in 0..2 {
        answer_check(fair.service(), token, CheckSaid::Still).await.unwrap();
    }
    assert!(changes_to_hear(fair.service(), fair.village.who()).await.unwrap().is_empty());
    let confirmed = fair.service().store.find_volunteer(shard, samira).await.unwrap().unwrap().confirmed_at.unwrap();
    assert_eq!(confirmed.timestamp(), fair.service().instant().0);
    assert!(find_check(fair.service(), "nonsense").await.unwrap().is_none());
    answer_check(fair.service(), "nonsense", CheckSaid::Stop).await.unwrap();
    let service = fair.village.at("2027-12-20T09:00");
    fair.village.service = service;
    assert!(find_check(fair.service(), token).await.unwrap().is_none(), "after three months it works no longer");
}
both!(once_a_year_with_three_buttons);
