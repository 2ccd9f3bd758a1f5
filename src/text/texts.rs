//! The texts themselves: fluent files that travel inside the program.
use std::sync::LazyLock;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::langid;

use super::Lang;

type Bundle = FluentBundle<FluentResource>;

/// What fills a hole in a text: a number (for plurals) or words.
pub type Arg<'a> = (&'a str, FluentValue<'a>);

/// Every text in every language.
pub struct Texts {
    nl: Bundle,
    en: Bundle,
}

macro_rules! files {
    ($lang:literal) => {
        [
            include_str!(concat!("../../frontend/locales/", $lang, "/page.ftl")),
            include_str!(concat!("../../frontend/locales/", $lang, "/reason.ftl")),
            include_str!(concat!("../../frontend/locales/", $lang, "/time.ftl")),
            include_str!(concat!("../../frontend/locales/", $lang, "/error.ftl")),
            include_str!(concat!("../../frontend/locales/", $lang, "/import.ftl")),
            include_str!(concat!("../../frontend/locales/", $lang, "/account.ftl")),
            include_str!(concat!("../../frontend/locales/", $lang, "/begin.ftl")),
            include_str!(concat!("../../frontend/locales/", $lang, "/register.ftl")),
            include_str!(concat!("../../frontend/locales/", $lang, "/statements.ftl")),
            include_str!(concat!("../../frontend/locales/", $lang, "/acting.ftl")),
            include_str!(concat!("../../frontend/locales/", $lang, "/doors.ftl")),
            include_str!(concat!("../../frontend/locales/", $lang, "/paste.ftl")),
            include_str!(concat!("../../frontend/locales/", $lang, "/today.ftl")),
            include_str!(concat!("../../frontend/locales/", $lang, "/address.ftl")),
            include_str!(concat!("../../frontend/locales/", $lang, "/words.ftl")),
            include_str!(concat!("../../frontend/locales/", $lang, "/people.ftl")),
            include_str!(concat!("../../frontend/locales/", $lang, "/asking.ftl")),
            include_str!(concat!("../../frontend/locales/", $lang, "/shops.ftl")),
            include_str!(concat!("../../frontend/locales/", $lang, "/shifts.ftl")),
            include_str!(concat!("../../frontend/locales/", $lang, "/neighbours.ftl")),
            include_str!(concat!("../../frontend/locales/", $lang, "/messages.ftl")),
        ]
    };
}

/// The files of a language as they were written, for the test that walks them.
pub(super) const fn sources(lang: Lang) -> [&'static str; 21] {
    match lang {
        Lang::Nl => files!("nl"),
        Lang::En => files!("en"),
    }
}

static TEXTS: LazyLock<Texts> = LazyLock::new(|| Texts { nl: bundle(Lang::Nl), en: bundle(Lang::En) });

/// All texts; read once, kept for good.
pub fn texts() -> &'static Texts {
    &TEXTS
}

fn bundle(lang: Lang) -> Bundle {
    let tag = match lang {
        Lang::Nl => langid!("nl"),
        Lang::En => langid!("en"),
    };
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    // Isolation marks around holes are for mixed directions; nl and en have one, and they would travel into JSON.
    bundle.set_use_isolating(false);
    for source in sources(lang) {
        // A broken line loses only itself; the test over the files refuses it.
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(rest, _)| rest);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

impl Texts {
    const fn of(&self, lang: Lang) -> &Bundle {
        match lang {
            Lang::Nl => &self.nl,
            Lang::En => &self.en,
        }
    }

    /// The text of a key; the key itself when there is none, so that a fault shows and nothing breaks.
    pub fn get(&self, lang: Lang, key: &str, args: &[Arg<'_>]) -> String {
        self.find(lang, key, args).unwrap_or_else(|| key.to_owned())
    }

    /// The text of a key, absent when there is none.
    pub fn find(&self, lang: Lang, key: &str, args: &[Arg<'_>]) -> Option<String> {
        let bundle = self.of(lang);
        let pattern = bundle.get_message(key)?.value()?;
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        Some(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }
}

/// The text of a key without holes.
pub fn text(lang: Lang, key: &str) -> String {
    texts().get(lang, key, &[])
}
