//! A place is kept for somebody and the message does not arrive: the team hears so, and others are not kept waiting.
use buurtraat::{
    mail::{Files, Mailer, Smtp, Way, Ways},
    service::{
        Config, Service,
        joining::{State, leave, offers_to_call},
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
