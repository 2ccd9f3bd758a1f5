//! Next steps: every need begins with one, three at the most, the first with a day.
use buurtraat::service::acting::{CALL_FIRST, NewStep, add_step, finish_step, first_step_id, get_course};

use super::village::{Village, codes};
use crate::support::{Place, both};

fn step(what: &str, day: &str) -> NewStep {
    NewStep { what: what.into(), day: day.into(), idempotency_key: what.into() }
}

async fn three_steps(place: Place) {
    let village = Village::with_places(place, 1).await;
    let (service, who) = (&village.service, village.who());
    let need = village.need("zoekt een plek", "nobody").await;
    let course = get_course(service, who, &need).await.unwrap();
    assert_eq!((course.steps.len(), course.steps[0].what.as_str()), (1, CALL_FIRST));
    assert_eq!(course.steps[0].due_at, Some(need.created_at), "today");
    for what in ["Langs het buurthuis", "Formulier ophalen", "Formulier ophalen"] {
        add_step(service, who, need.id, &step(what, "")).await.unwrap();
    }
    assert_eq!(get_course(service, who, &need).await.unwrap().open_steps().count(), 3, "sent twice, added once");
    assert_eq!(codes(add_step(service, who, need.id, &step("Nog een", "")).await), ["steps-full"]);
    let first = first_step_id(need.id);
    for _ in 0..2 {
        finish_step(service, who, need.id, first, true).await.unwrap();
    }
    assert_eq!(codes(add_step(service, who, need.id, &step("Nog een", "")).await), ["step-day"], "none has a day now");
    add_step(service, who, need.id, &step("Nog een", "2026-09-15")).await.unwrap();
    assert_eq!(codes(finish_step(service, who, need.id, first, false).await), ["steps-full"]);
    let all = get_course(service, who, &need).await.unwrap();
    assert_eq!((all.steps.len(), all.open_steps().count()), (4, 3));
}
both!(three_steps);

async fn a_need_from_a_file_has_a_step_too(place: Place) {
    let village = Village::with_places(place, 1).await;
    let (service, who) = (&village.service, village.who());
    let need = village.need("zoekt een plek", "nobody").await;
    village.place.run("DELETE FROM step").await;
    let course = get_course(service, who, &need).await.unwrap();
    assert_eq!(course.open_steps().map(|step| step.id).collect::<Vec<_>>(), [first_step_id(need.id)]);
    finish_step(service, who, need.id, first_step_id(need.id), true).await.unwrap();
    assert_eq!(get_course(service, who, &need).await.unwrap().open_steps().count(), 0);
    finish_step(service, who, need.id, first_step_id(need.id), false).await.unwrap();
    assert_eq!(get_course(service, who, &need).await.unwrap().open_steps().count(), 1, "undone");
}
both!(a_need_from_a_file_has_a_step_too);

async fn a_step_without_words(place: Place) {
    let village = Village::with_places(place, 1).await;
    let (service, who) = (&village.service, village.who());
    let need = village.need("zoekt een plek", "nobody").await.id;
    let long = "x".repeat(121);
    for (what, day, wanted) in [
        ("", "morgen", vec!["step-missing", "bad-day"]),
        (long.as_str(), "", vec!["step-too-long"]),
        ("Bel 06 12 34 56 78", "", vec!["step-personal"]),
    ] {
        assert_eq!(codes(add_step(service, who, need, &step(what, day)).await), wanted, "{what}");
    }
    let unknown = finish_step(service, who, need, need, true).await;
    assert!(matches!(unknown, Err(buurtraat::service::ServiceError::NotFound)));
}
both!(a_step_without_words);
