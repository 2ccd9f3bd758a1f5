//! The texts themselves: fluent files that travel inside the program.
use std::sync::LazyLock;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::langid;

use super::{Lang, dutch};

type Bundle = FluentBundle<FluentResource>;

/// What fills a hole in a text: a number (for plurals) or words.
pub type Arg<'a> = (&'a str, FluentValue<'a>);

/// Every text in every language.
pub struct Texts {
    /// In the order of [`Lang::ALL`].
    bundles: Vec<Bundle>,
    /// Dutch, longer: what a translation may need of room.
    #[cfg(test)]
    long: Bundle,
}

macro_rules! files {
    ($lang:literal) => {
        &[
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
            include_str!(concat!("../../frontend/locales/", $lang, "/privacy.ftl")),
            include_str!(concat!("../../frontend/locales/", $lang, "/known.ftl")),
            include_str!(concat!("../../frontend/locales/", $lang, "/figures.ftl")),
            include_str!(concat!("../../frontend/locales/", $lang, "/languages.ftl")),
            include_str!(concat!("../../frontend/locales/", $lang, "/shifts.ftl")),
            include_str!(concat!("../../frontend/locales/", $lang, "/neighbours.ftl")),
            include_str!(concat!("../../frontend/locales/", $lang, "/messages.ftl")),
            include_str!(concat!("../../frontend/locales/", $lang, "/map.ftl")),
            include_str!(concat!("../../frontend/locales/", $lang, "/team-map.ftl")),
        ]
    };
}

/// What residents and shops read: in one file, and what anyone must be able to read in two more.
macro_rules! of_residents {
    ($lang:literal) => {
        &[
            include_str!(concat!("../../frontend/locales/", $lang, "/resident.ftl")),
            include_str!(concat!("../../frontend/locales/", $lang, "/statements.ftl")),
            include_str!(concat!("../../frontend/locales/", $lang, "/privacy.ftl")),
        ]
    };
}

/// The files of a language as they were written, for the test that walks them.
pub(super) const fn sources(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::Nl => files!("nl"),
        Lang::En => files!("en"),
        Lang::Ar => of_residents!("ar"),
        Lang::Tr => of_residents!("tr"),
        Lang::Pl => of_residents!("pl"),
        Lang::Uk => of_residents!("uk"),
        Lang::Ti => of_residents!("ti"),
    }
}

static TEXTS: LazyLock<Texts> = LazyLock::new(|| Texts {
    bundles: Lang::ALL.into_iter().map(bundle).collect(),
    #[cfg(test)]
    long: {
        let mut long = bundle(Lang::Nl);
        long.set_transform(Some(super::long::longer));
        long
    },
});

/// All texts; read once, kept for good.
pub fn texts() -> &'static Texts {
    &TEXTS
}

fn bundle(lang: Lang) -> Bundle {
    let tag = match lang {
        Lang::Nl => langid!("nl"),
        Lang::En => langid!("en"),
        Lang::Ar => langid!("ar"),
        Lang::Tr => langid!("tr"),
        Lang::Pl => langid!("pl"),
        Lang::Uk => langid!("uk"),
        Lang::Ti => langid!("ti"),
    };
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    // Isolation marks around holes are for mixed directions; elsewhere they would travel into JSON for nothing.
    bundle.set_use_isolating(lang.direction() == "rtl");
    for source in sources(lang) {
        // A broken line loses only itself; the test over the files refuses it.
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(rest, _)| rest);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

impl Texts {
    fn of(&self, lang: Lang) -> Option<&Bundle> {
        #[cfg(test)]
        if lang == Lang::Nl && super::long::is_on() {
            return Some(&self.long);
        }
        self.bundles.get(lang as usize)
    }

    /// The text of a key; Dutch, marked as such, where the language lacks it; the key itself when there is none at all, so
    /// that a fault shows and nothing breaks.
    pub fn get(&self, lang: Lang, key: &str, args: &[Arg<'_>]) -> String {
        let found = self.find(lang, key, args).or_else(|| {
            let dutch = self.find(Lang::Nl, key, args).filter(|_| !lang.is_complete())?;
            Some(self.dutch(lang, &dutch))
        });
        found.unwrap_or_else(|| key.to_owned())
    }

    /// The text of a key, absent when there is none.
    pub fn find(&self, lang: Lang, key: &str, args: &[Arg<'_>]) -> Option<String> {
        let bundle = self.of(lang)?;
        let pattern = bundle.get_message(key)?.value()?;
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        let words = bundle.format_pattern(pattern, Some(&args), &mut Vec::new());
        // What is filled in stands apart, also for the browser that looks for the direction of the whole: a sentence of
        // nothing but holes ("{ $weekday } { $day }") would be read from left to right. One invisible letter tells.
        let is_filled = words.contains('\u{2068}');
        Some(if is_filled { format!("\u{200F}{words}") } else { words.into_owned() })
    }

    /// The words of a list that is kept in Dutch and English (`data/`): a translation has them under a key.
    pub fn named(&self, lang: Lang, key: &str, (nl, en): (&str, &str)) -> String {
        if lang.is_complete() {
            return lang.pick(nl, en).to_owned();
        }
        self.find(lang, key, &[]).unwrap_or_else(|| self.dutch(lang, nl))
    }

    /// Dutch words for somebody who reads another language.
    fn dutch(&self, lang: Lang, words: &str) -> String {
        dutch::mark(words, &self.find(lang, "dutch-here", &[]).unwrap_or_else(|| Lang::Nl.own_name().to_owned()))
    }
}

/// The text of a key without holes.
pub fn text(lang: Lang, key: &str) -> String {
    texts().get(lang, key, &[])
}
