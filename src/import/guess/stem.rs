//! The root of a word by its endings, Dutch and English alike: crude, quick, and the same everywhere, since both what is
//! learnt and what is asked goes through it.

/// Words that say nothing about a topic.
const EMPTY: &str = "ik je jij u hij zij ze wij we jullie het de een en of maar want dat die dit deze er is ben zijn \
    was waren heb heeft hebben had wordt worden word werd kan kunnen kon mag wil willen wilt zou moet moeten zal gaat \
    gaan ga op in aan van voor met naar bij om te uit over door tot als dan dus ook nog al wel niet geen meer mij me \
    mijn ons onze hun haar hem zich iemand wie wat waar hoe waarom graag iets veel heel erg zo hier daar nu sinds \
    onder tegen zonder omdat zodat toch echt weer eens even i you he she it we they a an the and or but am are were \
    be been have has do does did can could will would should must to at for with from by about as so no my your his \
    her our their us them this there who what where how some any need like want someone anybody im";

/// Diminutives, longest first.
const SMALL: [&str; 7] = ["etjes", "etje", "tjes", "tje", "pjes", "pje", "jes"];
/// Plurals, infinitives and what is made of verbs, longest first.
const ENDINGS: [&str; 11] = ["ingen", "heden", "lijke", "eren", "en", "ing", "ers", "er", "es", "s", "e"];
/// Letters a root keeps at least.
const LEAST: usize = 3;

/// Does the word say nothing about a topic?
pub(super) fn is_empty(word: &str) -> bool {
    static ALL: std::sync::LazyLock<std::collections::HashSet<&str>> =
        std::sync::LazyLock::new(|| EMPTY.split_whitespace().collect());
    ALL.contains(word)
}

/// Without the marks on letters.
pub(super) fn plain(word: &str) -> String {
    let letter = |c: char| match c {
        'ë' | 'é' | 'è' | 'ê' => 'e',
        'ï' => 'i',
        'ö' => 'o',
        'ü' => 'u',
        other => other,
    };
    word.chars().map(letter).collect()
}

/// The root of a word in small letters: `fietsen`, `fiets` and `fietsje` have the same.
pub(super) fn stem(word: &str) -> String {
    let word = plain(word).replace("'s", "").replace('\'', "");
    let word = cut(&word, SMALL.iter().chain(&["je"]));
    let word = single_end(cut(word, &ENDINGS));
    // gefietst, gespaard
    let word = match word.strip_prefix("ge") {
        Some(rest) if word.chars().count() >= 6 && is_root(rest) => rest,
        _ => word,
    };
    hard_end(&short_vowels(verb_end(word)))
}

fn is_root(rest: &str) -> bool {
    rest.chars().count() >= LEAST && rest.contains(is_vowel)
}

const fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

/// Takes off the first ending that leaves a root.
fn cut<'a>(word: &'a str, endings: impl IntoIterator<Item = &'a &'a str>) -> &'a str {
    let root = endings.into_iter().find_map(|ending| word.strip_suffix(*ending).filter(|rest| is_root(rest)));
    root.unwrap_or(word)
}

/// bakk(en) to bak.
fn single_end(word: &str) -> &str {
    let mut back = word.chars().rev();
    match (back.next(), back.next()) {
        (Some(last), Some(before)) if last == before && !is_vowel(last) && word.chars().count() > 3 => {
            &word[..word.len() - last.len_utf8()]
        }
        _ => word,
    }
}

/// werkt to werk.
fn verb_end(word: &str) -> &str {
    let rest = word.strip_suffix(['t', 'd']).filter(|rest| !rest.ends_with(['t', 'd']));
    rest.filter(|_| word.chars().count() > 4).unwrap_or(word)
}

/// maan(d) and man(en) meet: a doubled vowel is written once.
fn short_vowels(word: &str) -> String {
    let mut short = String::with_capacity(word.len());
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        short.push(letter);
        if matches!(letter, 'a' | 'e' | 'o' | 'u') {
            letters.next_if_eq(&letter);
        }
    }
    short
}

/// briev(en) to brief; reiz(en) to rei, since `reis` lost its s like a plural.
fn hard_end(word: &str) -> String {
    match (word.strip_suffix('v'), word.strip_suffix(['z', 's'])) {
        (Some(rest), _) => format!("{rest}f"),
        (_, Some(rest)) if is_root(rest) => rest.to_owned(),
        (_, Some(rest)) => format!("{rest}s"),
        _ => word.to_owned(),
    }
}
