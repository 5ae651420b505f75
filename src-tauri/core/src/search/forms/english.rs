//! English words without the endings of number, tense and -ing. Stemmers go
//! further and take «university» for «universe», so only the first step of
//! Porter's is done here, and the irregular words of a register are listed.

/// Irregular form → the word of which it is; regular words that look otherwise among them.
const IRREGULAR: &[(&str, &str)] = &[
    ("agreed", "agree"),
    ("began", "begin"),
    ("begun", "begin"),
    ("bought", "buy"),
    ("brought", "bring"),
    ("built", "build"),
    ("came", "come"),
    ("children", "child"),
    ("chose", "choose"),
    ("chosen", "choose"),
    ("criteria", "criterion"),
    ("did", "do"),
    ("done", "do"),
    ("feet", "foot"),
    ("found", "find"),
    ("gave", "give"),
    ("given", "give"),
    ("gone", "go"),
    ("guaranteed", "guarantee"),
    ("halves", "half"),
    ("held", "hold"),
    ("kept", "keep"),
    ("knew", "know"),
    ("known", "know"),
    ("led", "lead"),
    ("left", "leave"),
    ("lives", "life"),
    ("made", "make"),
    ("media", "medium"),
    ("men", "man"),
    ("met", "meet"),
    ("news", "news"),
    ("paid", "pay"),
    ("people", "person"),
    ("said", "say"),
    ("sent", "send"),
    ("spent", "spend"),
    ("spoke", "speak"),
    ("spoken", "speak"),
    ("taken", "take"),
    ("taught", "teach"),
    ("took", "take"),
    ("used", "use"),
    ("went", "go"),
    ("wives", "wife"),
    ("women", "woman"),
    ("won", "win"),
    ("written", "write"),
    ("wrote", "write"),
];

/// Nouns in -ing and -ed whose verb is another word for search.
const WHOLE: &[&str] = &["building", "evening", "hundred", "meeting", "morning", "united"];

/// Of words no longer than this the last e tells them from others: «mane», «cite».
const SHORT_LETTERS_MAX: usize = 4;

/// The word behind a form, as far as its ending tells; not always a word itself.
pub(super) fn base(word: &str) -> String {
    if let Ok(place) = IRREGULAR.binary_search_by_key(&word, |(form, _)| form) {
        return base(IRREGULAR[place].1);
    }
    let singular = singular(word);
    if WHOLE.contains(&singular.as_str()) {
        return singular;
    }
    let base = ["ed", "ing"].iter().find_map(|ending| without(&singular, ending)).unwrap_or(singular);
    // «decide» and «decid(ed)», «agree» and «agre(ed)», «carri(ed)» and «carry».
    let base = if base.len() > SHORT_LETTERS_MAX { base.trim_end_matches('e') } else { &base };
    match base.strip_suffix('y') {
        Some(rest) if rest.len() > 1 && !rest.ends_with(is_vowel) => format!("{rest}i"),
        _ => base.to_owned(),
    }
}

fn singular(word: &str) -> String {
    if word.len() <= 3 || ["ss", "us", "is"].iter().any(|ending| word.ends_with(ending)) {
        return word.to_owned();
    }
    match word.strip_suffix("ies") {
        Some(rest) if rest.len() > 1 => return format!("{rest}y"),
        _ => {}
    }
    for ending in ["sses", "xes", "ches", "shes", "zzes"] {
        if word.ends_with(ending) {
            return word[..word.len() - 2].to_owned();
        }
    }
    word.strip_suffix('s').unwrap_or(word).to_owned()
}

/// The verb of a form in -ed or -ing: «plann(ed)» is of «plan».
fn without(word: &str, ending: &str) -> Option<String> {
    let rest = word.strip_suffix(ending)?;
    if rest.len() < 3 || !rest.contains(is_vowel) || word.ends_with("eed") {
        return None;
    }
    let mut last = rest.chars().rev();
    let (one, other) = (last.next()?, last.next()?);
    let is_doubled = one == other && !is_vowel(one) && !matches!(one, 'l' | 's' | 'z');
    // «mak(ing)» and «vot(ed)» keep the e by which «mane» is not «man».
    let is_short = rest.len() < SHORT_LETTERS_MAX && !is_vowel(one) && one != other && is_vowel(other);
    Some(match (is_doubled, is_short) {
        (true, _) => rest[..rest.len() - 1].to_owned(),
        (_, true) => format!("{rest}e"),
        _ => rest.to_owned(),
    })
}

fn is_vowel(sign: char) -> bool {
    matches!(sign, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn irregular_words_are_in_order() {
        assert!(IRREGULAR.is_sorted_by(|one, other| one.0 < other.0));
    }
}
