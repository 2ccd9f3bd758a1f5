//! A place is kept for somebody and the message does not arrive: the team hears so, and others are not kept waiting.
use buurtraat::{
    mail::{Files, Mailer, Message, Sending, Sink, Smtp, Undelivered, Way, Ways},
    service::{
        Config, Service,
        joining::{State, call_off_shift, leave, move_lines_on, notices_to_call, offers_to_call, say_told},
        post::{Delivered, deliver},
    },
};
use std::{sync::Arc, time::Duration};

use super::fair::{Fair, number};
use crate::support::{
    Place, both,
    post_office::{Manner, PostOffice},
};

fn smtp(office: &PostOffice) -> Smtp {
    let smtp = Smtp::new(&office.url, "Wijkteam <team@voorbeeld.example>", None);
    smtp.unwrap().waiting(Duration::from_millis(500))
}

/// Two have a place; two wait, and are offered one.
async fn offered(fair: &Fair, reach: [&str; 2]) -> [buurtraat::service::joining::SignedUp; 2] {
    let first = [fair.joins(fair.shift, &number(1)).await, fair.joins(fair.shift, &number(2)).await];
    let waits = [fair.joins(fair.shift, reach[0]).await, fair.joins(fair.shift, reach[1]).await];
    for one in first {
        leave(fair.service(), &fair.mine(one).await, one.sign_up).await.unwrap();
    }
    waits
}

async fn a_wrong_address_becomes_a_call(place: Place) {
    let fair = Fair::for_people(place, 2).await;
    let both = offered(&fair, ["weg@voorbeeld.example", "noor@voorbeeld.example"]).await;
    assert!(offers_to_call(fair.service(), fair.village.who()).await.unwrap().is_empty(), "both are told by mail");
    let office = PostOffice::that(Manner::Knows).await;
    let done = deliver(fair.service(), &smtp(&office)).await.unwrap();
    assert_eq!(done, Delivered { sent: 2, later: 0, failed: 2 }, "who has an address gets what is theirs");
    let calls = offers_to_call(fair.service(), fair.village.who()).await.unwrap();
    let calls: Vec<_> = calls.iter().map(|(row, who)| (row.id, row.told.as_str(), who.email.as_deref())).collect();
    assert_eq!(calls, [(both[0].sign_up, "unreached", Some("weg@voorbeeld.example"))]);
    leave(fair.service(), &fair.mine(both[0]).await, both[0].sign_up).await.unwrap();
    assert!(offers_to_call(fair.service(), fair.village.who()).await.unwrap().is_empty(), "it is over");
}
both!(a_wrong_address_becomes_a_call);

async fn a_mail_server_that_stays_away_becomes_a_call_and_the_mail_still_goes(place: Place) {
    let mut fair = Fair::for_people(place, 2).await;
    offered(&fair, ["bram@voorbeeld.example", "noor@voorbeeld.example"]).await;
    let away = PostOffice::that(Manner::Refuses(451)).await;
    for (minute, calls) in [(0, 0), (1, 0), (3, 2), (8, 2)] {
        fair.village.service = fair.village.at(&format!("2026-09-14T09:{minute:02}"));
        deliver(fair.service(), &smtp(&away)).await.unwrap();
        let known = offers_to_call(fair.service(), fair.village.who()).await.unwrap().len();
        assert_eq!(known, calls, "after {minute} minutes");
    }
    fair.village.service = fair.village.at("2026-09-14T12:30");
    let office = PostOffice::that(Manner::Receives).await;
    let done = deliver(fair.service(), &smtp(&office)).await.unwrap();
    assert_eq!(done, Delivered { sent: 4, later: 0, failed: 0 });
}
both!(a_mail_server_that_stays_away_becomes_a_call_and_the_mail_still_goes);

/// Who gave only a number gets a text message where that is set: one file, that says nothing and holds no secret.
async fn a_number_gets_a_text_message(place: Place) {
    let mut fair = Fair::for_people(place, 2).await;
    let config = Config { sms: true, ..Config::clone(&fair.service().config) };
    fair.village.service = Service { config: Arc::new(config), ..fair.village.service };
    let both = offered(&fair, ["06 12 34 56 78", "noor@voorbeeld.example"]).await;
    let folder = fair.village.place.folder.path().join("sms");
    std::fs::create_dir(&folder).unwrap();
    assert!(Files::at(folder.join("none")).is_err(), "a folder that is not there is told at the start");
    let office = PostOffice::that(Manner::Receives).await;
    let mail: Arc<dyn Mailer> = Arc::new(smtp(&office));
    let without = Ways { mail: Some(Arc::clone(&mail)), sms: None };
    let done = deliver(fair.service(), &without).await.unwrap();
    assert_eq!(done, Delivered { sent: 2, later: 1, failed: 0 }, "a way that is not set is waited for");
    fair.village.service =
        Service { config: Arc::clone(&fair.service().config), ..fair.village.at("2026-09-14T09:01") };
    let ways = Ways { mail: Some(mail), sms: Some(Arc::new(Files::at(folder.clone()).unwrap())) };
    assert_eq!(deliver(fair.service(), &ways).await.unwrap(), Delivered { sent: 1, later: 0, failed: 0 });
    let files: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path()).collect();
    assert_eq!(files.len(), 1, "{files:?}");
    let text = std::fs::read_to_string(&files[0]).unwrap();
    assert!(text.starts_with("To: +31612345678\n\nBericht van Buurtraat. Er is een plek voor u vrij."), "{text}");
    assert!(text.trim_end().ends_with("/mijn") && text.lines().count() == 3, "{text}");
    assert_eq!(fair.promise(both[0]).await.state, State::Offered);
    assert!(offers_to_call(fair.service(), fair.village.who()).await.unwrap().is_empty(), "nobody has to call");
    assert_eq!((Way::to("+31612345678"), Way::to("a@b.example")), (Way::Sms, Way::Mail));
    assert_eq!(fair.village.place.number("SELECT COUNT(*) FROM sign_up WHERE told = 'sms'").await, 1);
}
both!(a_number_gets_a_text_message);

/// Takes nothing, and panics on whatever is for one address.
struct Broken(&'static str);

impl Mailer for Broken {
    fn send<'m>(&'m self, message: &'m Message) -> Sending<'m> {
        assert!(message.to != self.0, "planted");
        let went = if self.0.is_empty() { Err(Undelivered { for_good: false, why: "451".to_owned() }) } else { Ok(()) };
        Box::pin(async move { went })
    }
}

/// A message that is not taken for hours asks for one call, not for another one after every attempt.
async fn a_call_that_was_made_does_not_come_back(place: Place) {
    let mut fair = Fair::for_people(place, 2).await;
    let one = fair.joins(fair.shift, "bram@voorbeeld.example").await;
    while deliver(fair.service(), &Sink::default()).await.unwrap().sent > 0 {}
    let service = fair.service().clone();
    call_off_shift(&service, fair.village.who(), (fair.event, fair.shift), "het stormt").await.unwrap();
    let calls = async |fair: &Fair| notices_to_call(fair.service(), fair.village.who()).await.unwrap().len();
    let mut seen = Vec::new();
    for (minute, told) in [("09:00", false), ("09:01", false), ("09:03", true), ("09:08", false), ("09:40", false)] {
        fair.village.service = mailing(&fair, fair.village.at(&format!("2026-09-14T{minute}")));
        let done = deliver(fair.service(), &Broken("")).await.unwrap();
        assert_eq!((done.later, done.failed), (1, 0), "{minute}: it is tried still");
        seen.push(calls(&fair).await);
        if told {
            say_told(fair.service(), fair.village.who(), (fair.event, one.sign_up)).await.unwrap();
        }
    }
    assert_eq!(seen, [0, 0, 1, 0, 0]);
    fair.village.service = mailing(&fair, fair.village.at("2026-09-20T09:00"));
    let done = deliver(fair.service(), &Broken("")).await.unwrap();
    assert_eq!((done.failed, calls(&fair).await), (1, 0), "given up, and they were rung long ago");
}
both!(a_call_that_was_made_does_not_come_back);

/// The same settings at another moment.
fn mailing(fair: &Fair, later: Service) -> Service {
    Service { config: Arc::clone(&fair.service().config), ..later }
}

/// One message on which the mailer panics is tried again; the others of its batch are sent.
async fn a_message_that_panics_holds_up_no_other(place: Place) {
    let fair = Fair::for_people(place, 4).await;
    for name in ["a", "b", "c"] {
        fair.joins(fair.shift, &format!("{name}@voorbeeld.example")).await;
    }
    let done = deliver(fair.service(), &Broken("b@voorbeeld.example")).await.unwrap();
    assert_eq!(done, Delivered { sent: 2, later: 1, failed: 0 });
    assert_eq!(fair.village.place.number("SELECT COUNT(*) FROM outbox WHERE sent_at IS NULL").await, 1);
}
both!(a_message_that_panics_holds_up_no_other);

/// Nobody sent anything for two days: whoever was to hear of a place hears of it then, and has two days from that moment.
async fn a_place_that_nobody_heard_of_is_kept_anew(place: Place) {
    let mut fair = Fair::for_people(place, 1).await;
    let first = fair.joins(fair.shift, &number(1)).await;
    let [heard, next] =
        [fair.joins(fair.shift, "bram@voorbeeld.example").await, fair.joins(fair.shift, &number(3)).await];
    leave(fair.service(), &fair.mine(first).await, first.sign_up).await.unwrap();
    let sink = Sink::default();
    for sends_first in [true, false] {
        let at = if sends_first { "2026-09-16T09:01" } else { "2026-09-18T09:02" };
        fair.village.service = mailing(&fair, fair.village.at(at));
        if sends_first {
            let done = deliver(fair.service(), &sink).await.unwrap();
            assert_eq!(done.failed, 1, "what names a day that is over goes to nobody");
        }
        move_lines_on(fair.service()).await.unwrap();
        assert_eq!(fair.promise(heard).await.state, State::Offered, "{at}");
        assert!(offers_to_call(fair.service(), fair.village.who()).await.unwrap().is_empty(), "{at}");
    }
    while deliver(fair.service(), &sink).await.unwrap().sent > 0 {}
    let places = sink.messages().into_iter().filter(|one| one.text().contains("plek voor u vrij")).collect::<Vec<_>>();
    assert_eq!(places.len(), 1, "they hear of it once");
    assert!(places[0].text().contains("zondag 20 september"), "with the end that counts: {}", places[0].text());
    fair.village.service = mailing(&fair, fair.village.at("2026-09-20T09:01"));
    move_lines_on(fair.service()).await.unwrap();
    assert_eq!(fair.promise(heard).await.state, State::Offered, "two days from when they heard");
    fair.village.service = mailing(&fair, fair.village.at("2026-09-20T09:03"));
    move_lines_on(fair.service()).await.unwrap();
    assert_eq!((fair.promise(heard).await.state, fair.promise(next).await.state), (State::Lapsed, State::Offered));
}
both!(a_place_that_nobody_heard_of_is_kept_anew);
