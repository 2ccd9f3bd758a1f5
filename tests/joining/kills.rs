//! R39: whatever stops the program between writing a message down and sending it, everybody gets each message once.
use std::{
    collections::{HashMap, HashSet},
    future::Future,
    pin::Pin,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use buurtraat::{
    mail::{Mailer, Message, Sending, Undelivered},
    service::post::{Letter, deliver, seal},
};
use jiff::SignedDuration;
use uuid::Uuid;

use super::{
    driver::{Draw, Program, send},
    fair::Fair,
};
use crate::support::{
    Place, both,
    post_office::{Manner, PostOffice},
    team::House,
};

const FULL: fn() -> bool = || std::env::var("ROW_SCALE").is_ok_and(|scale| scale == "full");

/// Looked at so many times, then never again: as if the machine stopped there.
struct Doomed<F> {
    inner: Pin<Box<F>>,
    left: usize,
}

impl<F: Future> Future for Doomed<F> {
    type Output = Option<F::Output>;
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        if self.left == 0 {
            return Poll::Ready(None);
        }
        self.left -= 1;
        self.inner.as_mut().poll(context).map(Some)
    }
}

/// What a mail server got, and how it behaves next.
#[derive(Default)]
struct Office {
    got: Mutex<HashMap<Uuid, (String, usize)>>,
    /// 1 = says "later", 2 = the machine stops before it hears, 3 = after it took the message.
    next: AtomicUsize,
    stopped: tokio::sync::Notify,
}

impl Mailer for Office {
    fn send<'m>(&'m self, message: &'m Message) -> Sending<'m> {
        Box::pin(async move {
            let next = self.next.swap(0, Ordering::SeqCst);
            tokio::task::yield_now().await;
            if next == 1 {
                return Err(Undelivered { for_good: false, why: "the mail server said 451".to_owned() });
            }
            if next != 2 {
                let mut got = self.got.lock().unwrap();
                let kept = got.entry(message.id).or_insert_with(|| (message.to.clone(), 0));
                assert_eq!(kept.0, message.to, "one message, one person");
                kept.1 += 1;
            }
            if next >= 2 {
                self.stopped.notify_one();
                std::future::pending::<()>().await;
            }
            tokio::task::yield_now().await;
            Ok(())
        })
    }
}

fn message(house: &House, n: usize) -> Message {
    Message {
        id: house.service.new_id(),
        lang: "nl".to_owned(),
        to: format!("m{n}@voorbeeld.example"),
        subject: "Bericht van Buurtraat".to_owned(),
        lead: vec!["Er is een plek voor u vrij.".to_owned()],
        code: None,
        link: None,
        rest: Vec::new(),
        until: None,
        calendar: None,
        map: None,
    }
}

async fn put(house: &House, message: Message) {
    let row = seal(&house.service, &Letter::To(message)).unwrap();
    house.service.store.write(move |tx| Box::pin(async move { tx.put_message(row).await })).await.unwrap();
}

/// Stops at a step drawn by a fixed seed: while looking, while taking, before, during and after handing over, while
/// writing down that it went.
async fn r39_every_step_may_be_the_last(place: Place) {
    let (label, house, office) = (place.kind.label(), House::empty(&place).await, Arc::new(Office::default()));
    let points = if FULL() { 10_000 } else { 2_000 };
    let (mut draw, mut sent, mut stopped, mut handed, mut refused) = (Draw::from(39), HashMap::new(), 0, 0, 0);
    while stopped < points {
        for _ in 0..=draw.below(2) {
            let new = message(&house, sent.len());
            sent.insert(new.id, new.to.clone());
            put(&house, new).await;
        }
        let sort = draw.below(20);
        office.next.store(if sort < 4 { sort } else { 0 }, Ordering::SeqCst);
        refused += usize::from(sort == 1);
        let left = if (2..4).contains(&sort) {
            usize::MAX
        } else {
            1 + draw.below(if place_is_quick(label) { 24 } else { 60 })
        };
        let doomed = Doomed { inner: Box::pin(deliver(&house.service, office.as_ref())), left };
        let ended = tokio::select! {
            ended = doomed => ended,
            () = office.stopped.notified() => None,
        };
        match ended {
            Some(done) => drop(done.unwrap()),
            None => {
                stopped += 1;
                handed += 1;
            }
        }
        // Whoever starts again comes after the lease of whoever stopped; or at once, and finds the rest.
        house.hands.forward(if draw.below(3) == 0 { 1 } else { 601 });
    }
    office.next.store(0, Ordering::SeqCst);
    for _ in 0..200 {
        while deliver(&house.service, office.as_ref()).await.unwrap().sent > 0 {}
        house.hands.forward(3 * 3600);
    }
    let got = office.got.lock().unwrap().clone();
    let lost = sent.keys().filter(|id| !got.contains_key(id)).count();
    let strange = got.iter().filter(|(id, (to, _))| sent.get(id) != Some(to)).count();
    let again: usize = got.values().map(|(_, times)| times - 1).sum();
    let waits = place.number("SELECT COUNT(*) FROM outbox WHERE sent_at IS NULL").await;
    println!(
        "R39 {label} points={stopped} messages={} refused={refused} again={again} lost={lost} strange={strange} \
         waiting={waits}",
        sent.len()
    );
    assert_eq!((lost, strange, waits), (0, 0, 0));
    assert!(again <= handed, "sent again only after a stop");
}
both!(r39_every_step_may_be_the_last);

/// Reading and writing a file takes fewer steps than asking a server.
fn place_is_quick(label: &str) -> bool {
    label == "sqlite"
}

/// The program itself, killed while people sign up and mail goes out over SMTP; each tries until they are answered.
async fn r39_killed_while_it_sends(place: Place) {
    let (label, kills) = (place.kind.label(), if FULL() { 300 } else { 30 });
    let fair = Fair::for_people(place, 20).await;
    let (place, office) = (&fair.village.place, PostOffice::that(Manner::Busy(9)).await);
    let mut program = Program::at(place, &office.url, None);
    let path = format!("/meedoen/{}/{}", fair.event, fair.shift);
    let (mut draw, mut next, mut unanswered) = (Draw::from(93), 0, Vec::<usize>::new());
    while program.kills < kills {
        let address = program.address().to_owned();
        let mut people = std::mem::take(&mut unanswered);
        people.extend(next..next + 12);
        next += 12;
        let asking = people.into_iter().map(|n| {
            let (address, path) = (address.clone(), path.clone());
            tokio::spawn(async move { (n, is_in(&address, &path, n).await) })
        });
        let asking: Vec<_> = asking.collect();
        tokio::time::sleep(Duration::from_millis(20 + draw.below(900) as u64)).await;
        program.kill();
        for asked in asking {
            let (n, answered) = asked.await.unwrap();
            unanswered.extend((!answered).then_some(n));
        }
        program.start(SignedDuration::from_mins(11));
    }
    for n in unanswered {
        assert!(is_in(program.address(), &path, n).await);
    }
    program.send_all().await;
    let mut by_person: HashMap<String, HashSet<String>> = HashMap::new();
    let letters = office.letters();
    for letter in &letters {
        by_person.entry(letter.address()).or_default().insert(letter.message_id());
    }
    let ids: HashSet<&String> = by_person.values().flatten().collect();
    let lost = (0..next).filter(|n| !by_person.contains_key(&address_of(*n))).count();
    let twice = by_person.values().filter(|ids| ids.len() > 1).count();
    let rows = place.number("SELECT COUNT(*) FROM sign_up").await;
    let failed = place.number("SELECT COUNT(*) FROM outbox WHERE failed").await;
    println!(
        "R39 {label} kills={} people={next} letters={} again={} lost={lost} twice={twice} failed={failed}",
        program.kills,
        ids.len(),
        letters.len() - ids.len()
    );
    assert_eq!((lost, twice, failed), (0, 0, 0));
    assert_eq!((ids.len(), rows), (next, next as i64));
}
both!(r39_killed_while_it_sends);

fn address_of(n: usize) -> String {
    format!("p{n}@voorbeeld.example")
}

async fn is_in(address: &str, path: &str, n: usize) -> bool {
    let (reach, key) = (address_of(n), format!("r39-{n}"));
    let form = [("first_name", "Samira"), ("reach", reach.as_str()), ("idempotency_key", key.as_str())];
    send(address, path, n, &form).await.is_ok_and(|(status, _)| status == 200)
}
