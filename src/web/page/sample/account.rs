//! Samples of one's own account, the people of a team, and the demo's messages.
use super::{Sampled, shell};
use crate::text::{Lang, text, texts};
use crate::web::page::{
    AccountPage, AccountState, AtProvider, Choice, Field, InviteForm, Nav, PeoplePage, PeopleState, PersonPage,
    PersonRow, PersonState, Phone, PostPage, PostState, SecondFactorPage, SecondFactorState, Sent, Tie, links,
};

const EMAIL: &str = "fenna@voorbeeld.example";

impl Sampled for AccountPage {
    const NAME: &'static str = "account";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let tie = previous.and_then(|page| page.provider.as_ref()).map(|at| &at.tie);
        let (name, state) = match (previous.map(|page| page.state), tie) {
            (None, _) => ("plain", AccountState::Plain),
            (Some(_), Some(Tie::Free)) => ("provider-leaving", AccountState::Plain),
            (Some(_), Some(Tie::Leaving(_))) => ("provider-bound", AccountState::Faults),
            (Some(_), Some(Tie::Bound)) => return None,
            (Some(AccountState::Plain), None) => ("saved", AccountState::Saved),
            (Some(AccountState::Saved), None) => ("email-asked", AccountState::EmailAsked),
            (Some(AccountState::EmailAsked), None) => ("faults", AccountState::Faults),
            (Some(AccountState::Faults), None) => ("provider-free", AccountState::Faults),
        };
        if let Some(at) = at_provider(lang, name) {
            let page = account(lang, state);
            return Some((name, Self { mail: false, provider: Some(at), ..page }));
        }
        let mut page = account(lang, state);
        if state == AccountState::Faults {
            page.name = Field::wrong("", text(lang, "error-account-name-missing"));
            let sentence = texts().get(lang, "error-account-phone", &[("value", "o15".into())]);
            page.phone = Field::wrong("o15", sentence);
            page.mail = false;
        }
        Some((name, page))
    }
}

fn account(lang: Lang, state: AccountState) -> AccountPage {
    AccountPage {
        shell: shell(lang, Nav::None, &text(lang, "account-title"), links::ACCOUNT),
        state,
        name: Field::of("Fenna Dijkema"),
        phone: Field::of("015 000 00 00"),
        email: Field::of(if state == AccountState::Plain { "" } else { EMAIL }),
        code: (state == AccountState::EmailAsked).then(Field::default),
        second_factor: state == AccountState::Saved,
        mail: true,
        provider: None,
        leads: state != AccountState::Plain,
        loads: state == AccountState::Saved,
    }
}

/// The provider in its states: something went wrong there, on the way, bound and not sure enough.
fn at_provider(lang: Lang, name: &str) -> Option<AtProvider> {
    const GEMEENTE: &str = "Gemeente Voorbeeld";
    let taken = || texts().get(lang, "error-provider-taken", &[("name", GEMEENTE.into())]);
    let (name, tie, sure) = match name {
        "provider-free" => (Field::wrong(GEMEENTE, taken()), Tie::Free, Field::default()),
        "provider-leaving" => {
            let href = "https://login.gemeente.example/authorize?client_id=buurtraat".to_owned();
            (Field::of(GEMEENTE), Tie::Leaving(href), Field::default())
        }
        "provider-bound" => (Field::of(GEMEENTE), Tie::Bound, Field::wrong("", text(lang, "error-account-sure"))),
        _ => return None,
    };
    Some(AtProvider { name, tie, sure })
}

impl Sampled for SecondFactorPage {
    const NAME: &'static str = "second-factor";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ".to_owned();
        let uri = format!("otpauth://totp/Buurtraat?secret={secret}&issuer=Buurtraat");
        let (name, state, code) = match previous.map(|page| &page.state) {
            None => ("off", SecondFactorState::Off { secret, uri }, Field::default()),
            Some(SecondFactorState::Off { .. }) => {
                ("on", SecondFactorState::On, Field::wrong("", text(lang, "error-account-app-code")))
            }
            Some(SecondFactorState::On) => return None,
        };
        let shell = shell(lang, Nav::None, &text(lang, "second-title"), links::SECOND_FACTOR);
        Some((name, Self { shell, state, code }))
    }
}

fn row(lang: Lang, n: u8, name: &str, role: &str, notes: &[String]) -> PersonRow {
    let id = format!("01990000-0000-7000-8000-0000000001{n:02}");
    PersonRow {
        href: lang.path(&links::colleague(&id)),
        id,
        name: name.to_owned(),
        role: text(lang, role),
        phone: (n == 1).then(|| Phone::new("015 000 00 00")),
        notes: notes.to_vec(),
    }
}

fn roles(lang: Lang, chosen: &str) -> Vec<Choice> {
    let role = |code: &str| Choice::new(code, text(lang, &format!("role-{code}")), chosen);
    ["member", "coordinator"].map(role).to_vec()
}

fn open_needs(lang: Lang) -> String {
    texts().get(lang, "people-open-needs", &[("count", 3.into())])
}

impl Sampled for PeoplePage {
    const NAME: &'static str = "people";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (name, state) = match previous.map(|page| page.state) {
            None => ("list", PeopleState::List),
            Some(PeopleState::List) => ("done", PeopleState::Done),
            Some(PeopleState::Done) => ("faults", PeopleState::Faults),
            Some(PeopleState::Faults) => return None,
        };
        let mut form = InviteForm { role: Field::of("member"), ..InviteForm::default() };
        if state == PeopleState::Faults {
            form.name = Field::wrong("", text(lang, "error-account-name-missing"));
            form.email = Field::wrong(EMAIL, text(lang, "error-account-email-taken"));
            form.role = Field::wrong("", text(lang, "error-account-role"));
        }
        let rows = vec![
            row(lang, 1, "Fenna Dijkema", "role-coordinator", &[text(lang, "people-you"), open_needs(lang)]),
            row(lang, 2, "Rachid Bouali", "role-member", &[text(lang, "people-no-email")]),
        ];
        let shell = shell(lang, Nav::None, &text(lang, "people-title"), links::PEOPLE);
        Some((
            name,
            Self {
                shell,
                state,
                rows,
                roles: roles(lang, &form.role.value),
                form,
                invited: (state != PeopleState::Done).then(|| text(lang, "invite-lead")),
            },
        ))
    }
}

impl Sampled for PersonPage {
    const NAME: &'static str = "person";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (name, state) = match previous.map(|page| &page.state) {
            None => ("open", PersonState::Open),
            Some(PersonState::Open) => ("faults", PersonState::Faults),
            Some(PersonState::Faults) => ("out-of-reach", PersonState::OutOfReach),
            Some(PersonState::OutOfReach) => return None,
        };
        let row = row(lang, 2, "Rachid Bouali", "role-member", &[open_needs(lang)]);
        let fault = |key: &str| match state {
            PersonState::Faults => Field::wrong("", text(lang, key)),
            PersonState::Open | PersonState::OutOfReach => Field::default(),
        };
        let page = Self {
            shell: shell(lang, Nav::None, &row.name, &links::colleague(&row.id)),
            roles: roles(lang, "member"),
            role: fault("error-account-last-coordinator"),
            heirs: vec![Choice::new("01990000-0000-7000-8000-000000000101", "Fenna Dijkema", "")],
            heir: fault("error-account-heir-missing"),
            sure: fault("error-account-sure"),
            holds: true,
            only_theirs: (state == PersonState::Open).then(|| {
                let args = [("count", 3.into()), ("name", "Rachid Bouali".into())];
                texts().get(lang, "person-only-theirs", &args)
            }),
            row,
            state,
        };
        Some((name, page))
    }
}

impl Sampled for PostPage {
    const NAME: &'static str = "post";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (name, state) = match previous.map(|page| &page.state) {
            None => ("empty", PostState::Empty),
            Some(PostState::Empty) => ("messages", PostState::Messages(vec![joined(lang), sent(lang)])),
            Some(PostState::Messages(_)) => return None,
        };
        let shell = shell(lang, Nav::None, &text(lang, "demo-post-title"), links::DEMO_POST);
        Some((name, Self { shell, state }))
    }
}

/// About something that is somewhere: with a map.
fn joined(lang: Lang) -> Sent {
    let said = texts().get(lang, "picture-around", &[("name", "Buurtfeest".into())]);
    Sent {
        subject: text(lang, "mail-join-subject"),
        lead: vec![text(lang, "mail-join-lead")],
        code: Some("zon 418".to_owned()),
        map: Some((links::demo_post_map("01990000-0000-7000-8000-000000000001"), said)),
        rest: vec![text(lang, "mail-join-code")],
        ..sent(lang)
    }
}

fn sent(lang: Lang) -> Sent {
    Sent {
        to: EMAIL.to_owned(),
        subject: text(lang, "mail-code-subject"),
        lead: vec![text(lang, "mail-code-lead")],
        code: Some("1234 5678".to_owned()),
        link: Some((text(lang, "mail-code-link"), "http://localhost:8080/aanmelden".to_owned())),
        map: None,
        rest: vec![text(lang, "mail-code-not-you")],
    }
}
