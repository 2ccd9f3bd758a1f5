//! R7: signing up, leaving, taking a place, more and fewer places, days that pass, and the program killed in between: held
//! against a model after every step. Whoever moved up was told, once.
use std::{
    collections::{HashMap, HashSet},
    path::PathBuf,
    time::Duration,
};

use buurtraat::{
    service::{Service, mine::pass_of},
    storage::SignUpRecord,
};
use jiff::{SignedDuration, civil::DateTime};
use uuid::Uuid;

use super::{
    driver::{Draw, Program, hidden, send},
    fair::{Fair, number},
    model::{Model, Stand},
};
use crate::support::{
    Place, both,
    post_office::{Manner, PostOffice},
};

fn size() -> (u64, usize) {
    if std::env::var("ROW_SCALE").is_ok_and(|scale| scale == "full") { (100, 2_000) } else { (5, 1_000) }
}

/// Every second one gives a number; nobody of one run has that of another.
fn reach(seed: u64, n: usize) -> String {
    let n = usize::try_from(seed).unwrap() * 10_000 + n;
    if n.is_multiple_of(2) { format!("p{n}@voorbeeld.example") } else { number(n) }
}

/// A form as somebody sends it.
struct Form {
    path: String,
    fields: Vec<(&'static str, String)>,
    from: usize,
}

impl Form {
    async fn sent(&self, address: &str) -> std::io::Result<(u16, String)> {
        let fields: Vec<_> = self.fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        send(address, &self.path, self.from, &fields).await
    }
}

/// One run by one seed.
struct Storm<'p> {
    fair: &'p Fair,
    seed: u64,
    shift: Uuid,
    program: Program<'p>,
    draw: Draw,
    model: Model,
    people: Vec<SignUpRecord>,
    steps: usize,
    differences: usize,
    failed: usize,
}

impl Storm<'_> {
    fn now(&self) -> DateTime {
        self.program.clock().parse().unwrap()
    }

    /// The use cases at the moment the program stands at: for what a page would have given.
    fn service(&self) -> Service {
        self.fair.village.at(&self.program.clock())
    }

    fn place(&self) -> &Place {
        &self.fair.village.place
    }

    /// Sends a form until it is answered; now and then the program is killed meanwhile.
    async fn send(&mut self, form: &Form) -> String {
        if self.draw.below(80) == 0 {
            self.killed_during(form).await;
        }
        for _ in 0..20 {
            if let Ok((status, answer)) = form.sent(self.program.address()).await {
                self.failed += usize::from(status >= 500);
                return answer;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("no answer")
    }

    async fn killed_during(&mut self, form: &Form) {
        let wait = Duration::from_micros(self.draw.below(40_000) as u64);
        let address = self.program.address().to_owned();
        let sent = form.sent(&address);
        tokio::select! {
            _ = sent => {}
            () = tokio::time::sleep(wait) => {}
        }
        self.program.kill();
        self.program.start(SignedDuration::ZERO);
    }

    async fn join(&mut self) {
        let n = self.people.len();
        let fields = vec![
            ("first_name", "Samira".to_owned()),
            ("reach", reach(self.seed, n)),
            ("idempotency_key", format!("r7-{}-{n}", self.shift)),
        ];
        let form = Form { path: format!("/meedoen/{}/{}", self.fair.event, self.shift), fields, from: n };
        let answer = self.send(&form).await;
        let id: Uuid = hidden(&answer, "sign_up").parse().unwrap_or_else(|_| panic!("{answer}"));
        let row = self.fair.service().store.find_sign_up(self.fair.village.member.municipality, id).await;
        self.people.push(row.unwrap().unwrap());
        let now = self.now();
        self.model.join(now);
    }

    async fn press(&mut self, who: usize, path: &str, said: (&'static str, &str)) {
        let one = &self.people[who];
        let pass = pass_of(&self.service(), (one.municipality_id, one.subject_id));
        let fields = vec![("pass", pass), ("sign_up", one.id.to_string()), (said.0, said.1.to_owned())];
        self.send(&Form { path: path.to_owned(), fields, from: who }).await;
    }

    /// Days pass; what nobody took in time goes on.
    async fn later(&mut self) {
        // Whoever must hear of a place has heard before its time is over.
        self.program.kill();
        self.program.start(SignedDuration::from_mins(11));
        self.program.send_all().await;
        if self.draw.below(2) == 0 {
            self.program.start(SignedDuration::from_hours(49));
        }
        let now = self.now();
        if self.model.is_held_up(now) {
            self.model.settle(now);
            self.settled().await;
        }
    }

    async fn settled(&self) {
        for _ in 0..100 {
            let service = self.service();
            let at = chrono::DateTime::from_timestamp(service.instant().0, 0).unwrap();
            if service.store.shifts_held_up(at).await.unwrap().is_empty() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("the line stands still");
    }

    async fn step(&mut self) {
        // Of all the people, of those with a place, of those who were offered one.
        let any = self.draw.below(self.people.len().max(1));
        let holder = self.one_of(Stand::holds, any);
        let offered = self.one_of(|one| matches!(one, Stand::Offered(_)), any);
        match self.draw.below(100) {
            _ if self.people.is_empty() => self.join().await,
            0..45 => self.join().await,
            sort @ 45..75 => {
                let who = if sort < 55 { any } else { holder };
                self.press(who, "/mijn/toch-niet", ("sure", "yes")).await;
                let now = self.now();
                self.model.leave(who, now);
            }
            75..90 => {
                self.press(offered, "/mijn/aanbod", ("answer", "yes")).await;
                let now = self.now();
                self.model.take(offered, now);
            }
            90..94 => {
                self.press(offered, "/mijn/aanbod", ("answer", "no")).await;
                let now = self.now();
                self.model.leave(offered, now);
            }
            94..99 => {
                self.model.most = 2 + self.draw.below(9);
                let (most, id) = (self.model.most, self.shift);
                let id = if self.place().kind.label() == "sqlite" {
                    format!("x'{}'", id.simple())
                } else {
                    format!("'{id}'")
                };
                self.place().run(&format!("UPDATE shift SET most = {most} WHERE id = {id}")).await;
            }
            _ => self.later().await,
        }
        self.steps += 1;
        self.compare(holder).await;
    }

    /// Somebody who stands so, or else that one.
    fn one_of(&mut self, stands: impl Fn(Stand) -> bool, other: usize) -> usize {
        let all: Vec<_> = (0..self.people.len()).filter(|n| stands(self.model.people[*n])).collect();
        if all.is_empty() { other } else { all[self.draw.below(all.len())] }
    }

    /// Counts after every step, and somebody.
    async fn compare(&mut self, who: usize) {
        let store = &self.fair.service().store;
        let counts = store.find_shift(self.shift).await.unwrap().unwrap();
        let wanted = (self.model.taken() as i64, self.model.waiting() as i64);
        self.differences += usize::from((counts.taken, counts.waiting) != wanted);
        if let Some(one) = self.people.get(who) {
            let row = store.find_sign_up(one.municipality_id, one.id).await.unwrap().unwrap();
            self.differences += usize::from(row.state != self.model.people[who].word());
        }
    }

    /// Everybody at the end, and what each was told.
    async fn end(&mut self, office: &PostOffice, sms: &PathBuf) -> (usize, usize) {
        self.program.send_all().await;
        let said = told(office, sms);
        let (mut promoted, mut wrong) = (0, 0);
        for who in 0..self.people.len() {
            self.compare(who).await;
            let times = said.get(&plain(&reach(self.seed, who))).map_or(0, HashSet::len);
            promoted += self.model.promoted[who];
            wrong += usize::from(times != self.model.promoted[who]);
        }
        (promoted, wrong)
    }
}

/// A number as it is kept.
fn plain(reach: &str) -> String {
    if reach.contains('@') { reach.to_owned() } else { format!("+31{}", &reach.replace(' ', "")[1..]) }
}

/// Of whom which messages speak of a place that came free, each counted once however often it came.
fn told(office: &PostOffice, sms: &PathBuf) -> HashMap<String, HashSet<String>> {
    let mut all: HashMap<String, HashSet<String>> = HashMap::new();
    for letter in office.letters().iter().filter(|letter| letter.data.contains("plek voor u vrij")) {
        all.entry(letter.address()).or_default().insert(letter.message_id());
    }
    for file in std::fs::read_dir(sms).unwrap() {
        let path = file.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        if path.extension().is_some() && text.contains("plek voor u vrij") {
            let to = text.lines().next().unwrap().trim_start_matches("To: ").to_owned();
            all.entry(to).or_default().insert(path.display().to_string());
        }
    }
    all
}

async fn r7_line_and_kills(place: Place) {
    let (label, (seeds, steps)) = (place.kind.label(), size());
    let begun = std::time::Instant::now();
    let fair = Fair::for_people(place, 5).await;
    let mut sums = [0; 7];
    for seed in 1..=seeds {
        let shift = fair.add(&format!("storm {seed}"), ["half 1", "half 2"], 5).await;
        let sms = fair.village.place.folder.path().join(format!("sms-{seed}"));
        std::fs::create_dir(&sms).unwrap();
        let office = PostOffice::that(Manner::Busy(50)).await;
        let mut storm = Storm {
            fair: &fair,
            seed,
            shift,
            program: Program::at(&fair.village.place, &office.url, Some(&sms)),
            draw: Draw::from(seed),
            model: Model::of(5),
            people: Vec::new(),
            steps: 0,
            differences: 0,
            failed: 0,
        };
        while storm.steps < steps {
            storm.step().await;
        }
        let (promoted, wrong) = storm.end(&office, &sms).await;
        let counted =
            [storm.steps, storm.people.len(), storm.program.kills, promoted, storm.differences, wrong, storm.failed];
        for (sum, one) in sums.iter_mut().zip(counted) {
            *sum += one;
        }
    }
    let [steps, people, kills, promoted, differences, wrong, failed] = sums;
    println!(
        "R7 {label} seeds={seeds} steps={steps} people={people} kills={kills} promoted={promoted} \
         differences={differences} wrongly_told={wrong} failed={failed} seconds={}",
        begun.elapsed().as_secs()
    );
    assert_eq!((differences, wrong, failed), (0, 0, 0));
}
both!(r7_line_and_kills);
