//! A question has a reader with a name and a day, a code, and is written down once.
use buurtraat::{
    service::{
        ServiceError,
        acting::{NewNeed, What, get_day},
        mine::find_mine,
        outside::{About, ask, get_question, give_reach},
    },
    storage::WorkerRecord,
    text::Lang,
};

use super::{PHONE, WORDS, asked, coordinator, question};
use crate::{
    acting::village::Village,
    support::{Place, both},
};

fn codes(outcome: Result<impl std::fmt::Debug, ServiceError>) -> Vec<&'static str> {
    match outcome {
        Err(ServiceError::Invalid(faults)) => faults.iter().map(|fault| fault.code).collect(),
        other => panic!("{other:?}"),
    }
}

async fn a_question_has_a_reader_with_a_name_and_a_day(place: Place) {
    let village = Village::with_places(place, 1).await;
    let (first, mine) = asked(&village.service).await;
    let shown = get_question(&village.service, &mine).await.unwrap().unwrap();
    assert_eq!((shown.need.own_words.as_str(), shown.need.category.as_str()), (WORDS, "speelgoed"));
    assert_eq!(shown.need.id, first.need);
    let reader = shown.reader.unwrap();
    assert_eq!((reader.id, reader.name.is_empty()), (village.colleague.worker, false), "a coordinator, with a name");
    assert_eq!(buurtraat::text::weekday_words(Lang::Nl, shown.before), "woensdag");
    assert_eq!(buurtraat::text::days_between(village.service.instant(), shown.read), 0, "today");
    // In the evening it is read tomorrow.
    let evening = village.at("2026-09-18T18:00");
    let (_, later) = asked(&evening).await;
    let shown = get_question(&evening, &later).await.unwrap().unwrap();
    assert_eq!(buurtraat::text::weekday_words(Lang::Nl, shown.read), "maandag");
    assert_eq!(buurtraat::text::weekday_words(Lang::Nl, shown.before), "woensdag");
}
both!(a_question_has_a_reader_with_a_name_and_a_day);

/// Whoever works where it lies reads it before who works elsewhere, whatever they may do.
async fn who_works_there_reads_it(place: Place) {
    let village = Village::with_places(place, 1).await;
    let (service, shard) = (&village.service, village.member.municipality);
    let team = service.new_id();
    let here = WorkerRecord {
        municipality_id: shard,
        id: service.new_id(),
        name: "Noor Test".into(),
        phone: None,
        on_duty: false,
        team_id: Some(team),
        role: "member".into(),
        email_hmac: None,
        totp: None,
        oidc_subject: None,
        created_at: None,
        left_at: None,
    };
    let areas: Vec<_> = service.store.area_names().await.unwrap().into_iter().map(|area| area.id).collect();
    let (kept, id) = (here.clone(), here.id);
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            tx.put_team_areas(shard, team, areas).await?;
            tx.put_worker(kept).await
        })
    });
    work.await.unwrap();
    let (_, mine) = asked(service).await;
    let owner = |need: buurtraat::service::outside::Question| need.need.owner_id;
    assert_eq!(owner(get_question(service, &mine).await.unwrap().unwrap()), id);
    // Nobody knows where: then any team of the municipality.
    let nowhere = NewNeed { no_fixed_place: true, place: String::new(), ..question("") };
    let asked = ask(service, Lang::Nl, About::Oneself, &nowhere).await.unwrap();
    assert_eq!(village.again(asked.need).await.owner_id, village.colleague.worker);
    // Whoever left reads nothing any more.
    let gone = WorkerRecord { left_at: Some(village.again(asked.need).await.created_at), ..here };
    service.store.write(move |tx| Box::pin(async move { tx.put_worker(gone).await })).await.unwrap();
    let (_, mine) = super::asked(service).await;
    assert_eq!(owner(get_question(service, &mine).await.unwrap().unwrap()), village.colleague.worker);
}
both!(who_works_there_reads_it);

async fn sent_twice_it_is_asked_once(place: Place) {
    let village = Village::with_places(place, 1).await;
    let key = village.service.new_id().to_string();
    let (one, other) = (question(&key), question(&key));
    let (one, other) = tokio::join!(
        ask(&village.service, Lang::Nl, About::Oneself, &one),
        ask(&village.service, Lang::Nl, About::Oneself, &other)
    );
    assert_eq!(one.unwrap(), other.unwrap());
    assert_eq!(village.place.number("SELECT COUNT(*) AS n FROM outside_need").await, 1);
    // Only a key of ours is a key: two who send the same word are two.
    for _ in 0..2 {
        ask(&village.service, Lang::Nl, About::Oneself, &question("x")).await.unwrap();
    }
    assert_eq!(village.place.number("SELECT COUNT(*) AS n FROM own_code").await, 3);
}
both!(sent_twice_it_is_asked_once);

async fn every_fault_at_once_and_no_name_stays(place: Place) {
    let village = Village::with_places(place, 1).await;
    let nothing = NewNeed { network_due: true, ..NewNeed::default() };
    let faults = codes(ask(&village.service, Lang::Nl, About::Oneself, &nothing).await);
    assert_eq!(faults, ["own-words-missing", "own-network-missing", "place-missing"]);
    for words in ["Bel mij op 06 12 34 56 78", "Mijn man heet Jan de Vries", "Mail a@voorbeeld.example"] {
        let new = NewNeed { own_words: words.into(), ..question("") };
        assert_eq!(codes(ask(&village.service, Lang::Nl, About::Oneself, &new).await), ["own-words-name"], "{words}");
    }
    let long = NewNeed { own_words: "a ".repeat(300), ..question("") };
    assert_eq!(codes(ask(&village.service, Lang::Nl, About::Oneself, &long).await), ["own-words-too-long"]);
    // What cannot wait asks nothing in between.
    let empty = NewNeed { own_words: "De koelkast is leeg".into(), own_network: String::new(), ..question("") };
    ask(&village.service, Lang::Nl, About::Oneself, &empty).await.unwrap();
    assert_eq!(village.place.number("SELECT COUNT(*) AS n FROM outside_need").await, 1);
}
both!(every_fault_at_once_and_no_name_stays);

async fn a_code_goes_with_how_they_are_reached(place: Place) {
    let village = Village::with_places(place, 1).await;
    let service = &village.service;
    let (_, mine) = asked(service).await;
    assert_eq!(give_reach(service, &mine, " ").await.unwrap(), mine.code, "nothing given: the long code");
    assert_eq!(find_mine(service, &mine.code, "").await.unwrap().subject, mine.subject);
    assert_eq!(codes(give_reach(service, &mine, "bel maar").await), ["reach-wrong"]);
    let code = give_reach(service, &mine, PHONE).await.unwrap();
    assert!(code.len() < mine.code.len(), "{code}");
    assert_eq!(give_reach(service, &mine, "+31612345678").await.unwrap(), code, "sent again it is the same code");
    let found = find_mine(service, &code, PHONE).await.unwrap();
    assert_eq!(found.subject, mine.subject);
    let shown = get_question(service, &found).await.unwrap().unwrap();
    assert_eq!(shown.reach.as_deref(), Some("+31612345678"));
    assert_eq!(codes(find_mine(service, &mine.code, "").await), ["own-code-unknown"], "one code at a time");
    // Neither the need nor the file tells who it is.
    let mut backup = Vec::new();
    service.store.backup(&mut backup).await.unwrap();
    let text = String::from_utf8(backup).unwrap();
    assert!(text.contains(WORDS));
    for private in ["612345678", code.as_str(), mine.code.as_str()] {
        assert!(!text.contains(private), "{private}");
    }
}
both!(a_code_goes_with_how_they_are_reached);

/// Whoever reads it hears of it at once; a coordinator once its last day has come, and so does whoever is late.
async fn vandaag_shows_a_question_until_it_is_answered(place: Place) {
    let village = Village::with_places(place, 1).await;
    village.place.run("UPDATE worker SET on_duty = TRUE WHERE role = 'member'").await;
    let (asked, _) = asked(&village.service).await;
    let told = async |local: &str, who| {
        let day = get_day(&village.at(local), who).await.unwrap();
        let about = day.waits.into_iter().filter(|waits| waits.need.id == asked.need);
        about.map(|waits| waits.what).collect::<Vec<_>>()
    };
    let [new, late] = [false, true].map(|late| vec![What::Outside { late, spot: None }]);
    assert_eq!(told("2026-09-14T10:00", village.who()).await, new, "and not the call every need begins with");
    assert_eq!(told("2026-09-14T10:00", coordinator(&village)).await, []);
    assert_eq!(told("2026-09-15T09:00", coordinator(&village)).await, new);
    assert_eq!(told("2026-09-16T00:30", village.who()).await, late);
    assert_eq!(told("2026-09-16T00:30", coordinator(&village)).await, late);
}
both!(vandaag_shows_a_question_until_it_is_answered);
