//! The line behind a shift: in order, without a gap, never more places than there are, whatever happens in between.
use buurtraat::{
    mail::Sink,
    service::{
        joining::{SignedUp, State, answer_offer, leave, move_lines_on},
        post::deliver,
    },
};

use super::fair::{Fair, number};
use crate::support::{Place, both};

async fn who_comes_late_waits_in_order_and_moves_up(place: Place) {
    let fair = Fair::for_people(place, 2).await;
    let mut all = Vec::new();
    for n in 0..5 {
        all.push(fair.joins(fair.shift, &number(n)).await);
    }
    let mut stand = Vec::new();
    for one in &all {
        let promise = fair.promise(*one).await;
        stand.push((promise.state, promise.place));
    }
    let waits = |place| (State::Waiting, Some(place));
    assert_eq!(stand, [(State::Confirmed, None), (State::Confirmed, None), waits(1), waits(2), waits(3)]);
    leave(fair.service(), &fair.mine(all[3]).await, all[3].sign_up).await.unwrap();
    assert_eq!(fair.promise(all[4]).await.place, Some(2), "who waited behind moves up");
    leave(fair.service(), &fair.mine(all[0]).await, all[0].sign_up).await.unwrap();
    leave(fair.service(), &fair.mine(all[0]).await, all[0].sign_up).await.unwrap();
    let offered = fair.promise(all[2]).await;
    assert_eq!((offered.state, offered.place), (State::Offered, None), "who waited longest is offered the place");
    assert_eq!(fair.promise(all[4]).await.place, Some(1));
    let late = fair.joins(fair.shift, &number(9)).await;
    assert_eq!(fair.promise(late).await.place, Some(2), "nobody passes who waits");
    answer_offer(fair.service(), &fair.mine(all[2]).await, all[2].sign_up, true).await.unwrap();
    assert_eq!(fair.promise(all[2]).await.state, State::Confirmed);
    let other = fair.mine(all[4]).await;
    assert!(leave(fair.service(), &other, all[1].sign_up).await.is_err(), "only what is theirs");
    let counts = fair.counts().await;
    assert_eq!((counts.taken, counts.waiting), (2, 2));
}
both!(who_comes_late_waits_in_order_and_moves_up);

/// Who does not take the place in time gives it to the next; who is too late is told so.
async fn an_offer_ends_and_goes_on(place: Place) {
    let fair = Fair::for_people(place, 1).await;
    let [first, second, third] =
        [fair.joins(fair.shift, &number(1)).await, fair.joins(fair.shift, "noor@voorbeeld.example").await, {
            fair.joins(fair.shift, &number(3)).await
        }];
    leave(fair.service(), &fair.mine(first).await, first.sign_up).await.unwrap();
    assert_eq!(fair.promise(second).await.state, State::Offered);
    while deliver(fair.service(), &Sink::default()).await.unwrap().sent > 0 {}
    let mut later = fair;
    let service = later.village.at("2026-09-16T09:01");
    later.village.service = service;
    assert_eq!(move_lines_on(later.service()).await.unwrap(), 1);
    assert_eq!(move_lines_on(later.service()).await.unwrap(), 0, "once");
    assert_eq!(later.promise(second).await.state, State::Lapsed);
    assert_eq!(later.promise(third).await.state, State::Offered);
    let late = answer_offer(later.service(), &later.mine(second).await, second.sign_up, true).await;
    assert_eq!(crate::acting::codes(late), ["offer-over"]);
    let place = &later.village.place;
    let told = place.number("SELECT COUNT(*) FROM outbox WHERE channel = 'mail'").await;
    assert_eq!(told, 2, "who gave an address was told twice: signed up, and a place");
    assert_eq!(place.number("SELECT COUNT(*) FROM sign_up WHERE told = 'call'").await, 1, "the other is called");
}
both!(an_offer_ends_and_goes_on);

/// What must hold, told by somebody who only counts.
#[derive(Default)]
struct Model {
    held: Vec<(usize, bool)>,
    line: Vec<usize>,
}

const MOST: usize = 3;

impl Model {
    fn join(&mut self, who: usize) {
        if self.held.len() < MOST && self.line.is_empty() { self.held.push((who, true)) } else { self.line.push(who) }
    }
    fn leave(&mut self, who: usize) {
        self.held.retain(|(held, _)| *held != who);
        self.line.retain(|waits| *waits != who);
        while self.held.len() < MOST && !self.line.is_empty() {
            self.held.push((self.line.remove(0), false));
        }
    }
    fn take(&mut self, who: usize) {
        self.held.iter_mut().filter(|(held, _)| *held == who).for_each(|(_, taken)| *taken = true);
    }
    fn of(&self, who: usize) -> (bool, bool, Option<u64>) {
        let held = self.held.iter().find(|(held, _)| *held == who);
        let place = self.line.iter().position(|waits| *waits == who).map(|place| place as u64 + 1);
        (held.is_some(), held.is_some_and(|(_, taken)| *taken), place)
    }
}

/// Some hundred steps drawn by a fixed seed, held against the model after every one of them.
async fn a_model_says_the_same(place: Place) {
    let label = place.kind.label();
    let fair = Fair::for_people(place, MOST).await;
    let (mut model, mut all, mut seed) = (Model::default(), Vec::<SignedUp>::new(), 7_u64);
    let mut draw = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % below
    };
    let (mut steps, mut differences) = (0, 0);
    for _ in 0..120 {
        let who = draw(all.len().max(1));
        match draw(4) {
            0 | 1 => {
                model.join(all.len());
                all.push(fair.joins(fair.shift, &number(all.len())).await);
            }
            2 if !all.is_empty() => {
                model.leave(who);
                leave(fair.service(), &fair.mine(all[who]).await, all[who].sign_up).await.unwrap();
            }
            _ if !all.is_empty() => {
                model.take(who);
                drop(answer_offer(fair.service(), &fair.mine(all[who]).await, all[who].sign_up, true).await);
            }
            _ => continue,
        }
        steps += 1;
        let looked = if all.is_empty() { 0 } else { draw(all.len()) };
        if let Some(one) = all.get(looked) {
            let promise = fair.promise(*one).await;
            let seen = (promise.state.holds_place(), promise.state == State::Confirmed, promise.place);
            differences += usize::from(seen != model.of(looked));
        }
        let counts = fair.counts().await;
        let wanted = (model.held.len() as i64, model.line.len() as i64);
        differences += usize::from((counts.taken, counts.waiting) != wanted);
    }
    assert_eq!(differences, 0);
    println!("line {label} steps={steps} differences={differences}");
}
both!(a_model_says_the_same);

/// Fifty at once for three places: each has a place or a number in the line of their own.
async fn everybody_at_once_gets_one_place_each(place: Place) {
    let fair = std::sync::Arc::new(Fair::for_people(place, 3).await);
    let tasks: Vec<_> = (0..50)
        .map(|n| {
            let fair = std::sync::Arc::clone(&fair);
            tokio::spawn(async move { fair.joins(fair.shift, &number(n)).await })
        })
        .collect();
    let (mut held, mut places) = (0, Vec::new());
    let mut all = Vec::new();
    for task in tasks {
        all.push(task.await.unwrap());
    }
    for one in all {
        let promise = fair.promise(one).await;
        held += usize::from(promise.state == State::Confirmed);
        places.extend(promise.place);
    }
    places.sort_unstable();
    assert_eq!((held, places), (3, (1..=47).collect()));
}
both!(everybody_at_once_gets_one_place_each);
