//! Messages on their way: over a real conversation, refused, unanswered, and by two servers at once.
use std::time::Duration;

use buurtraat::{
    mail::{Message, Smtp},
    service::{
        Service,
        post::{Delivered, Letter, deliver, seal},
    },
};

use crate::support::{
    Place, both,
    post_office::{Manner, PostOffice},
    team::House,
};

const FROM: &str = "Wijkteam <team@voorbeeld.example>";

fn message(service: &Service) -> Message {
    Message {
        id: service.new_id(),
        lang: "nl".to_owned(),
        to: "iemand@voorbeeld.example".to_owned(),
        subject: "Je code".to_owned(),
        lead: vec!["Dit is je code <hier>:".to_owned()],
        code: Some("1234 5678".to_owned()),
        link: None,
        rest: vec!["Tot straks, één keer.".to_owned()],
        until: None,
        calendar: None,
        map: None,
    }
}

async fn put(service: &Service, letter: &Letter) {
    let row = seal(service, letter).unwrap();
    service.store.write(move |tx| Box::pin(async move { tx.put_message(row).await })).await.unwrap();
}

fn smtp(office: &PostOffice) -> Smtp {
    Smtp::new(&office.url, FROM, None).unwrap().waiting(Duration::from_millis(300))
}

const SENT: Delivered = Delivered { sent: 1, later: 0, failed: 0 };
const LATER: Delivered = Delivered { sent: 0, later: 1, failed: 0 };
const FAILED: Delivered = Delivered { sent: 0, later: 0, failed: 1 };
const NOTHING: Delivered = Delivered { sent: 0, later: 0, failed: 0 };

async fn a_message_really_arrives(place: Place) {
    let (house, office) = (House::empty(&place).await, PostOffice::that(Manner::Receives).await);
    let message = message(&house.service);
    put(&house.service, &Letter::To(message.clone())).await;
    put(&house.service, &Letter::Nobody(Message { id: house.service.new_id(), ..message.clone() })).await;
    let read = "SELECT count(*) FROM outbox WHERE length(sealed) > 100";
    assert_eq!(place.number(read).await, 2);
    assert_eq!(deliver(&house.service, &smtp(&office)).await.unwrap(), SENT, "nobody's letter goes nowhere");
    let letters = office.letters();
    assert_eq!(letters.len(), 1);
    let letter = &letters[0];
    assert!(letter.to.contains("<iemand@voorbeeld.example>") && letter.from.contains("<team@voorbeeld.example>"));
    assert!(letter.data.contains(&format!("Message-ID: <{}@voorbeeld.example>", message.id.simple())));
    assert!(letter.data.contains("Subject: Je code\n") && letter.data.contains("1234 5678"), "{}", letter.data);
    assert!(letter.data.contains("text/plain") && letter.data.contains("text/html"));
    assert!(letter.data.contains("&lt;hier&gt;"), "what was written is shown as written");
    assert_eq!(deliver(&house.service, &smtp(&office)).await.unwrap(), NOTHING);
    assert_eq!(place.number(read).await, 0, "what went is not kept");
}
both!(a_message_really_arrives);

async fn a_server_that_is_away_gets_it_later_with_the_same_id(place: Place) {
    let house = House::empty(&place).await;
    let message = message(&house.service);
    put(&house.service, &Letter::To(message.clone())).await;
    let hangs = PostOffice::that(Manner::Hangs).await;
    assert_eq!(deliver(&house.service, &smtp(&hangs)).await.unwrap(), LATER);
    assert_eq!(deliver(&house.service, &smtp(&hangs)).await.unwrap(), NOTHING, "not before its pause is over");
    house.hands.forward(16);
    let full = PostOffice::that(Manner::Refuses(452)).await;
    assert_eq!(deliver(&house.service, &smtp(&full)).await.unwrap(), LATER);
    house.hands.forward(16);
    assert_eq!(deliver(&house.service, &smtp(&full)).await.unwrap(), NOTHING, "the second pause is longer");
    house.hands.forward(45);
    let office = PostOffice::that(Manner::Receives).await;
    assert_eq!(deliver(&house.service, &smtp(&office)).await.unwrap(), SENT);
    assert!(office.letters()[0].data.contains(&message.id.simple().to_string()));
}
both!(a_server_that_is_away_gets_it_later_with_the_same_id);

async fn what_cannot_arrive_is_given_up(place: Place) {
    let house = House::empty(&place).await;
    put(&house.service, &Letter::To(message(&house.service))).await;
    let refuses = PostOffice::that(Manner::Refuses(550)).await;
    assert_eq!(deliver(&house.service, &smtp(&refuses)).await.unwrap(), FAILED, "no such mailbox");
    let late = Message { until: Some(house.service.instant().0 - 1), ..message(&house.service) };
    put(&house.service, &Letter::To(late)).await;
    let office = PostOffice::that(Manner::Receives).await;
    assert_eq!(deliver(&house.service, &smtp(&office)).await.unwrap(), FAILED, "a code that is over");
    assert!(office.letters().is_empty());
    put(&house.service, &Letter::To(message(&house.service))).await;
    let full = PostOffice::that(Manner::Refuses(452)).await;
    for attempt in 0..26 {
        let wanted = if attempt < 25 { LATER } else { FAILED };
        assert_eq!(deliver(&house.service, &smtp(&full)).await.unwrap(), wanted, "attempt {attempt}");
        house.hands.forward(4 * 3600);
    }
    assert_eq!(place.number("SELECT count(*) FROM outbox WHERE failed AND length(sealed) = 0").await, 3);
}
both!(what_cannot_arrive_is_given_up);

async fn two_servers_send_each_message_once(place: Place) {
    let house = House::empty(&place).await;
    for _ in 0..30 {
        put(&house.service, &Letter::To(message(&house.service))).await;
    }
    let office = PostOffice::that(Manner::Receives).await;
    let (one, two) = (smtp(&office), smtp(&office));
    for _ in 0..3 {
        let (a, b) = tokio::join!(deliver(&house.service, &one), deliver(&house.service, &two));
        a.unwrap();
        b.unwrap();
    }
    assert_eq!(office.letters().len(), 30);
}
both!(two_servers_send_each_message_once);

#[test]
fn mail_that_leaves_the_machine_is_encrypted() {
    assert!(Smtp::new("smtps://mail.example", FROM, None).is_ok());
    assert!(Smtp::new("smtp://user@mail.example:587", FROM, Some("x".to_owned())).is_ok());
    assert!(Smtp::new("http://mail.example", FROM, None).is_err());
    assert!(Smtp::new("smtps://mail.example", "nobody", None).is_err());
}
