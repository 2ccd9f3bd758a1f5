//! What is typed by whoever means no good, or by a thumb that slips.
use buurtraat::service::{
    Principal,
    network::shops::{Behind, NewAnswer, answer_shop, find_shop, find_shops, look_by_card, look_by_id},
};
use uuid::Uuid;

use super::{behind, said, walked, yes};
use crate::{
    doors::five::codes,
    support::{Place, both},
};

/// All faults at once, and nothing half done.
async fn each_field_has_its_own_sentence(place: Place) {
    let (service, _, cards) = walked(&place).await;
    let visited = behind(&service, &cards[0]).await;
    let wrong = [
        (NewAnswer::default(), vec!["shop-answer", "shop-person", "shop-phone-missing"]),
        (
            NewAnswer {
                answer: "no".into(),
                person: "x".repeat(81),
                phone: "' OR 1=1 --".into(),
                words: "x".repeat(301),
                ..NewAnswer::default()
            },
            vec!["shop-answer", "shop-person-long", "shop-phone", "shop-words-long"],
        ),
        (NewAnswer { phone: "06 12".into(), ..yes() }, vec!["shop-phone"]),
        (NewAnswer { phone: "+32 2 123 45 67".into(), ..yes() }, vec!["shop-phone"]),
        (NewAnswer { person: " \t ".into(), ..yes() }, vec!["shop-person"]),
    ];
    for (new, wanted) in wrong {
        let fault = answer_shop(&service, Principal::Anonymous, &visited, &new).await.unwrap_err();
        assert_eq!(codes(fault), wanted, "{new:?}");
    }
    for table in ["shop_answer", "own_code"] {
        assert_eq!(place.number(&format!("SELECT COUNT(*) FROM {table}")).await, 0, "{table}");
    }
}
both!(each_field_has_its_own_sentence);

/// What looks like markup or a query is a name like any other; a pass of somebody else opens nothing.
async fn what_is_strange_is_only_strange(place: Place) {
    let (service, _, cards) = walked(&place).await;
    let strange = "<script>alert(1)</script> '; DROP TABLE shop_answer; --";
    let own = said(&service, &cards[0], &NewAnswer { person: strange.into(), ..yes() }).await;
    assert_eq!(own.contact.person.as_deref(), Some(strange));
    let forged =
        own.whose.pass.replace(&own.whose.answer.simple().to_string(), &Uuid::from_u128(7).simple().to_string());
    for pass in ["", "x", "0.1.2.3", forged.as_str()] {
        let new = NewAnswer { pass: pass.into(), person: "Ander".into(), ..yes() };
        let visited = behind(&service, &cards[0]).await;
        let answered = answer_shop(&service, Principal::Anonymous, &visited, &new).await.unwrap();
        assert!(matches!(answered, buurtraat::service::network::shops::Answered::Taken), "{pass}");
    }
    for code in ["", " ", "-", "zon", "zon-12x", "%", "_", "' OR 1=1 --", &"z".repeat(9_000), "\0", "\u{202e}zon-418"] {
        assert!(matches!(look_by_card(&service, code).await.unwrap(), Behind::Unknown), "{code:?}");
        assert!(find_shops(&service, code).await.unwrap().len() <= 12, "{code:?}");
    }
    assert!(look_by_id(&service, Uuid::nil()).await.unwrap().is_none());
    assert!(find_shop(&service, Uuid::from_u128(9)).await.unwrap().is_none());
}
both!(what_is_strange_is_only_strange);
