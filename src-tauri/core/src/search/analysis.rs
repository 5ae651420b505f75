//! Words as search sees them: folded, cut, sought in names; and the keyboard
//! layout that the clerk forgot to switch.

use unicode_normalization::UnicodeNormalization;

/// A text folded for comparison: lower case, ё as е, compatibility forms
/// resolved, quotes and dashes gone to spaces, Latin look-alikes in a Cyrillic
/// word made Cyrillic.
pub fn fold(text: &str) -> String {
    words(text).join(" ")
}

/// The folded words of a text, in order.
pub fn words(text: &str) -> Vec<String> {
    let folded: String = text
        .chars()
        // Its compatibility form is the word «No», which would stick to the number.
        .map(|sign| if sign == '№' { ' ' } else { sign })
        .nfkc()
        .filter(|&sign| sign != '\u{ad}' && sign != '\u{301}')
        .flat_map(char::to_lowercase)
        .map(|sign| if sign == 'ё' { 'е' } else { sign })
        .collect();
    folded
        .split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| match roman(word) {
            Some(number) => number,
            None if is_mixed(word) => word.chars().map(cyrillic_look_alike).collect(),
            None => word.to_owned(),
        })
        .collect()
}

/// A Roman number with letters of both scripts in Latin ones: «ХІХ», «XIХ», «ХХ». Letters of
/// one word alone (С, М) are no number; «XL» and the like are Latin already.
fn roman(word: &str) -> Option<String> {
    let latin = |sign: char| match sign {
        'х' => Some('x'),
        'і' => Some('i'),
        'с' => Some('c'),
        'м' => Some('m'),
        'i' | 'v' | 'x' | 'l' | 'c' | 'd' | 'm' => Some(sign),
        _ => None,
    };
    let number: String = word.chars().map(latin).collect::<Option<_>>()?;
    let has_latin = word.chars().any(|sign| sign.is_ascii_alphabetic());
    let is_number = has_latin || word.chars().all(|sign| matches!(sign, 'х' | 'і'));
    (is_number && number.chars().count() > 1 && word.chars().any(is_cyrillic)).then_some(number)
}

/// Words of a question, ready to be looked for in names.
pub struct Sought(Vec<(String, Vec<super::forms::Key>)>);

impl Sought {
    /// The words of `text`.
    pub fn of(text: &str) -> Sought {
        Sought::words(&words(text))
    }

    /// These folded words.
    pub fn words(words: &[String]) -> Sought {
        Sought(words.iter().map(|word| (word.clone(), super::forms::keys(word))).collect())
    }

    /// Whether every word begins a word of `own` or is a form of one; `own` are folded words.
    pub fn is_in(&self, own: &[String]) -> bool {
        self.0.iter().all(|(word, keys)| {
            own.iter().any(|own| own.starts_with(word.as_str()))
                || own.iter().any(|own| super::forms::keys(own).iter().any(|key| keys.contains(key)))
        })
    }
}

/// The text as it would be had the other keyboard layout been on: «rjyathtywbz»
/// → «конференция», «КСГ» → «RCU». It is turned before it is cut into words,
/// since б ю ж э х ъ ё stand on keys of punctuation.
pub fn other_layout(text: &str) -> String {
    let to_russian = text.chars().filter(char::is_ascii_alphabetic).count()
        >= text.chars().filter(|&sign| is_cyrillic(sign)).count();
    text.chars()
        .map(|sign| if to_russian { turned(sign, LATIN, CYRILLIC) } else { turned(sign, CYRILLIC, LATIN) })
        .collect()
}

/// The keys of the two layouts, in the same order.
const LATIN: &str = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~";
const CYRILLIC: &str = "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ";

fn turned(sign: char, from: &str, to: &str) -> char {
    from.chars().position(|key| key == sign).and_then(|place| to.chars().nth(place)).unwrap_or(sign)
}

fn is_cyrillic(sign: char) -> bool {
    matches!(sign, '\u{400}'..='\u{52f}')
}

/// A word of Cyrillic letters with some Latin ones among them, as careless typing makes it.
fn is_mixed(word: &str) -> bool {
    word.chars().any(is_cyrillic) && word.chars().any(|sign| sign.is_ascii_alphabetic())
}

fn cyrillic_look_alike(sign: char) -> char {
    match sign {
        'a' => 'а',
        'c' => 'с',
        'e' => 'е',
        'h' => 'н',
        'k' => 'к',
        'm' => 'м',
        'o' => 'о',
        'p' => 'р',
        't' => 'т',
        'x' => 'х',
        'y' => 'у',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_folded() {
        for (text, expected) in [
            ("Породнённые города", "породненные города"),
            ("Ассоциация «СМО СК»", "ассоциация смо ск"),
            ("№204 и № 204", "204 и 204"),
            ("Ростов-на-Дону", "ростов на дону"),
            ("15\u{a0}июля", "15 июля"),
            ("Cоюз", "союз"),
            ("VI и ХХІ, XIХ, IХ", "vi и xxi xix ix"),
            ("с мх х СМ", "с мх х см"),
        ] {
            assert_eq!(fold(text), expected, "{text}");
        }
    }

    #[test]
    fn the_number_sign_is_no_part_of_the_number() {
        assert_eq!(words("№204"), words("№ 204"));
    }

    #[test]
    fn the_forgotten_layout_is_turned_both_ways() {
        for (typed, meant) in [
            ("rjyathtywbz", "конференция"),
            ("gj,hfnbv", "побратим"),
            ("Ekmzyxtyrj", "Ульянченко"),
            (",.l;tn", "бюджет"),
            ("j,]tlbytybt", "объединение"),
            ("`krf", "ёлка"),
            (";r[", "жкх"),
            ("Тщмщышишкыл", "Novosibirsk"),
            ("КСГ", "RCU"),
            ("цуиштфк", "webinar"),
        ] {
            assert_eq!(other_layout(typed), meant, "{typed}");
        }
    }
}
