//! Own people first: the link, the answer, and when it ends.
use buurtraat::service::acting::{NewAsk, answer_ask, ask_network, find_ask, get_course, relations, token_of};

use super::village::{Village, codes};
use crate::support::{Place, both};

fn uncle(key: &str) -> NewAsk {
    NewAsk {
        who: "uncle-aunt".into(),
        asks: "resident".into(),
        day: "2026-09-16".into(),
        idempotency_key: key.to_owned(),
    }
}

async fn asked_and_answered(place: Place) {
    let village = Village::with_places(place, 1).await;
    let need = village.need("zoekt een plek", "family").await;
    ask_network(&village.service, village.who(), need.id, &uncle("a")).await.unwrap();
    ask_network(&village.service, village.who(), need.id, &uncle("a")).await.unwrap();
    assert_eq!(village.place.number("SELECT COUNT(*) FROM network_ask").await, 1, "sent twice, asked once");
    let course = get_course(&village.service, village.who(), &need).await.unwrap();
    let ask = course.ask.unwrap();
    let token = token_of(&village.service, ask.id);
    assert!(token.len() >= 43 && ask.token_sha256.len() == 64 && !ask.token_sha256.contains(&token));

    let asked = find_ask(&village.service, &token).await.unwrap().unwrap();
    assert_eq!((asked.answer.as_str(), asked.phone.as_deref()), ("", Some("015 000 00 00")));
    answer_ask(&village.service, &token, true).await.unwrap();
    assert_eq!(find_ask(&village.service, &token).await.unwrap().unwrap().answer, "yes");
    answer_ask(&village.service, &token, false).await.unwrap();
    let course = get_course(&village.service, village.who(), &need).await.unwrap();
    assert_eq!(course.ask.unwrap().answer, "no", "one may change one's mind");

    let last = village.at("2026-09-18T23:59");
    assert!(find_ask(&last, &token).await.unwrap().is_some(), "the day and two more");
    let over = village.at("2026-09-19T00:00");
    assert!(find_ask(&over, &token).await.unwrap().is_none());
    answer_ask(&over, &token, true).await.unwrap();
    let course = get_course(&village.service, village.who(), &need).await.unwrap();
    assert_eq!(course.ask.unwrap().answer, "no", "a link whose time is over changes nothing");
}
both!(asked_and_answered);

async fn what_cannot_be_asked(place: Place) {
    let village = Village::with_places(place, 1).await;
    let need = village.need("zoekt een plek", "family").await.id;
    let wrong = NewAsk { who: "Jan".into(), asks: "me".into(), day: "gisteren".into(), ..NewAsk::default() };
    let done = ask_network(&village.service, village.who(), need, &wrong).await;
    assert_eq!(codes(done), ["ask-who", "ask-by", "bad-day"]);
    let gone = NewAsk { day: "2026-09-13".into(), ..uncle("") };
    assert_eq!(codes(ask_network(&village.service, village.who(), need, &gone).await), ["bad-day"]);
    let none = NewAsk { day: String::new(), ..uncle("") };
    assert_eq!(codes(ask_network(&village.service, village.who(), need, &none).await), ["ask-day"]);
    let nobody = village.need("zoekt een plek", "rather-not-say").await.id;
    assert_eq!(codes(ask_network(&village.service, village.who(), nobody, &uncle("")).await), ["ask-who"]);
    assert!(relations("nobody").is_empty() && relations("rather-not-say").is_empty());
    assert!(find_ask(&village.service, "no-such-token").await.unwrap().is_none());
    answer_ask(&village.service, "no-such-token", true).await.unwrap();
    assert_eq!(village.place.number("SELECT COUNT(*) FROM network_ask").await, 0);
}
both!(what_cannot_be_asked);
