//! A mail about something that is somewhere brings the map of it along: inside the mail, drawn when it goes.
use std::sync::Arc;

use base64::{Engine, prelude::BASE64_STANDARD};
use buurtraat::{
    mail::{Sink, Smtp},
    service::{
        joining::{EventChange, change_event, get_team_event},
        post::deliver,
    },
    storage::EventRecord,
    web::picture::Illustrated,
};

use super::fair::{Fair, number};
use crate::{
    picture::pixels,
    support::{
        Place, both,
        post_office::{Letter, Manner, PostOffice},
    },
};

/// The picture inside a letter, by its number and its sort.
fn picture(letter: &Letter) -> Option<Vec<u8>> {
    let (_, from) = letter.data.split_once("Content-ID: <kaart>")?;
    let (head, body) = from.split_once("\n\n")?;
    assert!(head.contains("image/png") && head.contains("base64"), "{head}");
    let body: String = body.lines().take_while(|line| !line.starts_with("--")).collect();
    Some(BASE64_STANDARD.decode(body).unwrap())
}

fn illustrated(fair: &Fair, office: &PostOffice) -> Illustrated {
    let smtp = Smtp::new(&office.url, "Wijkteam <team@voorbeeld.example>", None).unwrap();
    Illustrated::new(fair.service().clone(), Arc::new(smtp))
}

async fn event(fair: &Fair) -> EventRecord {
    get_team_event(fair.service(), fair.village.who(), fair.event).await.unwrap().joining.event
}

async fn who_signs_up_gets_the_map_of_it(place: Place) {
    let fair = Fair::for_people(place, 2).await;
    let office = PostOffice::that(Manner::Receives).await;
    fair.joins(fair.shift, "noor@voorbeeld.example").await;
    deliver(fair.service(), &illustrated(&fair, &office)).await.unwrap();
    let letters = office.letters();
    let png = picture(&letters[0]).expect("a picture goes along");
    assert_eq!((pixels(&png).width(), pixels(&png).height()), (1_200, 630));
    let data = &letters[0].data;
    for part in ["multipart/related", "cid:kaart", "text/calendar", "text/plain"] {
        assert!(data.contains(part), "{part}");
    }
    assert!(
        !data.contains("<img src=3D\"http") && !data.contains("<img src=\"http"),
        "nothing is asked from elsewhere"
    );
    assert!(png.len() < 200_000, "{} bytes", png.len());

    // Elsewhere from now on, in the same hexagon; who gave a number is called.
    fair.joins(fair.shift, &number(2)).await;
    let moved = EventChange { place: "Dorpsstraat".into(), ..EventChange::of(&event(&fair).await) };
    change_event(fair.service(), fair.village.who(), fair.event, &moved).await.unwrap();
    deliver(fair.service(), &illustrated(&fair, &office)).await.unwrap();
    let letters = office.letters();
    assert_eq!(letters.len(), 2);
    assert!(picture(&letters[1]).is_some_and(|same| same == png), "it tells the hexagon and nothing finer");
}
both!(who_signs_up_gets_the_map_of_it);

/// What a row holds is the hexagon, and who reads mail without a picture misses nothing.
async fn without_a_picture_the_mail_goes_all_the_same(place: Place) {
    let fair = Fair::for_people(place, 2).await;
    fair.joins(fair.shift, "noor@voorbeeld.example").await;
    let sink = Sink::default();
    deliver(fair.service(), &sink).await.unwrap();
    let mut message = sink.messages().remove(0);
    let map = message.map.clone().unwrap();
    assert_eq!((map.png, map.cell.len(), &map.cell[..2]), (None, 15, "89"), "resolution 9");
    assert!(message.picture().is_none() && !message.html().contains("<img"));

    message.map.as_mut().unwrap().cell = "no hexagon".to_owned();
    let after = Sink::default();
    let illustrated = Illustrated::new(fair.service().clone(), Arc::new(after.clone()));
    buurtraat::service::post::Mailer::send(&illustrated, &message).await.unwrap();
    assert!(after.messages()[0].picture().is_none());
}
both!(without_a_picture_the_mail_goes_all_the_same);
