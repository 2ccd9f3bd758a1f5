//! What cannot wait: words that mean no food today, not safe, no papers, no fare. A list one can read,
//! `data/first_this.csv`; people decide.
use std::sync::LazyLock;

const LIST: &str = include_str!("../../data/first_this.csv");
/// `koelkast .. leeg`: so many words may stand in the gap.
const GAP: usize = 3;
/// From this many letters on, a longer word that begins alike counts too.
const STEM_LETTERS: usize = 6;

/// What comes first; the most pressing first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FirstThis {
    /// Somebody is not safe.
    Unsafe,
    /// No food today.
    Food,
    /// No valid identity card, or no photo for it.
    Id,
    /// No money for the bus or train.
    Fare,
    /// No phone credit.
    Credit,
    /// A certificate that costs money.
    Certificate,
}

struct Term {
    of: FirstThis,
    words: Vec<String>,
}

static TERMS: LazyLock<Vec<Term>> = LazyLock::new(terms);

impl FirstThis {
    /// All of them, the most pressing first.
    pub const ALL: [Self; 6] = [Self::Unsafe, Self::Food, Self::Id, Self::Fare, Self::Credit, Self::Certificate];

    /// Stable code, in the database and key of the texts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unsafe => "unsafe",
            Self::Food => "food",
            Self::Id => "id",
            Self::Fare => "fare",
            Self::Credit => "credit",
            Self::Certificate => "certificate",
        }
    }

    /// Of a code; absent for a word that is none.
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// What comes first according to somebody's own words; nothing when they do not say so.
pub fn first_this(own_words: &str) -> Option<FirstThis> {
    let words = words(own_words);
    let said = |term: &&Term| (0..words.len()).any(|from| matches(&words[from..], &term.words));
    TERMS.iter().filter(said).map(|term| term.of).min()
}

/// A damaged line is left out; a test reads them all.
fn terms() -> Vec<Term> {
    let mut reader = csv::Reader::from_reader(LIST.as_bytes());
    let mut all = Vec::new();
    for record in reader.records().flatten() {
        let Some(of) = record.get(0).and_then(FirstThis::of) else { continue };
        let both = [record.get(1), record.get(2)].into_iter().flatten().flat_map(|cell| cell.split('|'));
        all.extend(both.map(|term| Term { of, words: words(term) }).filter(|term| !term.words.is_empty()));
    }
    all
}

fn words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase().replace('’', "'");
    let fine = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '-');
    let split = lower.split_whitespace().map(|word| if word == ".." { word } else { word.trim_matches(|c| !fine(c)) });
    split.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Does the text begin with the term?
fn matches(text: &[String], term: &[String]) -> bool {
    match term {
        [] => true,
        [gap, rest @ ..] if gap == ".." => (0..=GAP.min(text.len())).any(|skip| matches(&text[skip..], rest)),
        [word, rest @ ..] => text.first().is_some_and(|said| same(said, word)) && matches(&text[1..], rest),
    }
}

fn same(said: &str, word: &str) -> bool {
    said == word || (word.chars().count() >= STEM_LETTERS && said.starts_with(word))
}

#[cfg(test)]
mod tests {
    use super::{FirstThis, TERMS, first_this};

    #[test]
    fn every_sort_has_terms_in_the_list() {
        for one in FirstThis::ALL {
            let count = TERMS.iter().filter(|term| term.of == one).count();
            assert!(count >= 10, "{} has {count} terms", one.code());
            assert_eq!(FirstThis::of(one.code()), Some(one));
        }
        assert!(TERMS.iter().all(|term| term.words.iter().any(|word| word != "..")));
    }

    #[test]
    fn what_cannot_wait_is_recognised_in_both_languages() {
        let cases = [
            ("De koelkast is leeg", FirstThis::Food),
            ("de koelkast is al weer LEEG.", FirstThis::Food),
            ("We hebben vandaag niets te eten", FirstThis::Food),
            ("The fridge is empty", FirstThis::Food),
            ("Ik voel me niet veilig thuis", FirstThis::Unsafe),
            ("Ik heb honger en hij slaat me", FirstThis::Unsafe),
            ("Mijn paspoort is verlopen", FirstThis::Id),
            ("Ik heb geen geld voor de bus naar school", FirstThis::Fare),
            ("Mijn beltegoed is op", FirstThis::Credit),
            ("I need a certificate of conduct for the job", FirstThis::Certificate),
        ];
        for (words, wanted) in cases {
            assert_eq!(first_this(words), Some(wanted), "{words}");
        }
    }

    #[test]
    fn an_ordinary_question_waits_its_turn() {
        for words in [
            "Mijn zoon van 17 zit thuis. Hij wil iets met fietsen.",
            "Wie leert mij gezond koken?",
            "Ik wil graag samen eten met anderen",
            "De tuin staat vol en de schuur is leeg",
            "Sinterklaas is te duur voor ons",
            "",
        ] {
            assert_eq!(first_this(words), None, "{words}");
        }
    }
}
