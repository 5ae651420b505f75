//! Russian and English typesetting rules for output: spaces
//! that do not break, dashes of ranges, signs that must not reach a page. What
//! was typed is stored as typed; only a writer of a format calls this.

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// The space that keeps two words on one line.
pub const NO_BREAK_SPACE: char = '\u{a0}';

/// A text as it goes on a page: cleaned, composed (NFC), with U+00A0 where a
/// line must not break and dashes where a range or a pause is meant. Quotation
/// marks stay as they were typed. Doing it twice changes nothing more.
pub fn typeset(text: &str) -> String {
    let clean = clean(text);
    let mut set = String::with_capacity(clean.len() + 16);
    for (number, line) in clean.split('\n').enumerate() {
        if number > 0 {
            set.push('\n');
        }
        typeset_line(line, &mut set);
    }
    set
}

/// A text without the signs that no page or table shows: controls of C0 and C1
/// (the line break apart), overrides of the writing direction, marks of byte
/// order, noncharacters, private use, soft hyphens and variation selectors. Composed by NFC.
pub fn clean(text: &str) -> String {
    let is_clean = |sign: char| sign == '\n' || !(sign.is_control() || is_unprintable(sign) || is_line_break(sign));
    if text.chars().all(is_clean) && is_nfc_quick(text.chars()) == IsNormalized::Yes {
        return text.to_owned();
    }
    let unified = text.replace("\r\n", "\n");
    unified
        .chars()
        .filter_map(|sign| match sign {
            sign if is_line_break(sign) => Some('\n'),
            '\t' => Some(' '),
            sign if sign.is_control() || is_unprintable(sign) => None,
            sign => Some(sign),
        })
        .nfc()
        .collect()
}

/// A text for a plain file: cleaned, with ordinary spaces only.
pub fn plain(text: &str) -> String {
    clean(text).replace(['\u{a0}', '\u{202f}', '\u{2007}'], " ")
}

/// A number with its thousands apart, from five digits on: `12 345`.
pub fn number(value: u64) -> String {
    let digits = value.to_string();
    if digits.len() < 5 {
        return digits;
    }
    let mut grouped = String::with_capacity(digits.len() + 4);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(NO_BREAK_SPACE);
        }
        grouped.push(digit);
    }
    grouped
}

fn is_line_break(sign: char) -> bool {
    matches!(sign, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn is_unprintable(sign: char) -> bool {
    matches!(sign,
        '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        | '\u{fdd0}'..='\u{fdef}' | '\u{e000}'..='\u{f8ff}' | '\u{e0000}'..='\u{e0fff}'
        | '\u{f0000}'..='\u{10ffff}')
        || u32::from(sign) & 0xfffe == 0xfffe
}

fn typeset_line(line: &str, set: &mut String) {
    // A piece of a sentence keeps the space at its ends: another piece follows.
    if line.starts_with(' ') {
        set.push(' ');
    }
    let words: Vec<&str> = line.split(' ').filter(|word| !word.is_empty()).collect();
    let dashed: Vec<String> =
        words.iter().enumerate().map(|(place, word)| dashes(word, place > 0, words.get(place + 1).copied())).collect();
    for (place, word) in dashed.iter().enumerate() {
        if place > 0 {
            let before = if place > 1 { dashed[place - 2].as_str() } else { "" };
            let after = dashed.get(place + 1).map_or("", String::as_str);
            let glued = keeps_together(before, &dashed[place - 1], word, after);
            set.push(if glued { NO_BREAK_SPACE } else { ' ' });
        }
        set.push_str(word);
    }
    if line.ends_with(' ') && !words.is_empty() {
        set.push(' ');
    }
}

/// One word with its dashes and its number sign set right.
fn dashes(word: &str, has_before: bool, after: Option<&str>) -> String {
    if word == "-" && has_before && after.is_some() {
        return "—".to_owned();
    }
    if let Some(number) = word.strip_prefix('№')
        && number.starts_with(|sign: char| sign.is_alphanumeric())
    {
        return format!("№{NO_BREAK_SPACE}{number}");
    }
    let (core, tail) = split_tail(word);
    match core.split_once('-') {
        Some((from, to)) if is_year(from) && is_year(to) => format!("{from}–{to}{tail}"),
        Some((from, to)) if is_day(from) && is_day(to) && tail.is_empty() && after.is_some_and(is_month) => {
            format!("{from}–{to}")
        }
        _ => word.to_owned(),
    }
}

/// Whether no line may break between `word` and `next`.
fn keeps_together(before: &str, word: &str, next: &str, after: &str) -> bool {
    let core = word.trim_start_matches(['(', '«', '„', '“', '"', '[']);
    let last = core.chars().next_back();
    if matches!(core, "№" | "§" | "N") || matches!(next, "—" | "–" | "(?)") {
        return true;
    }
    if last.is_some_and(|sign| sign.is_ascii_digit()) && follows_a_number(core, next) {
        return true;
    }
    if is_initials(core) {
        return next.starts_with(char::is_uppercase);
    }
    if is_capitalized_word(core) && starts_with_initial(next) {
        return is_initials(trim_end(next))
            && (is_initials(trim_end(after))
                || next.matches('.').count() > 1
                || after.is_empty()
                || !after.starts_with(char::is_uppercase));
    }
    // «г. Ставрополь» is a city, «2015 г. Ставрополь» ends with a year.
    if matches!(core, "г." | "гг.") {
        return core == "г." && !ends_with_digit(before) && next.starts_with(char::is_uppercase);
    }
    is_short_word(core) || is_abbreviation(core) || is_particle(next)
}

fn follows_a_number(number: &str, next: &str) -> bool {
    let bare = trim_end(next);
    matches!(bare, "г" | "гг" | "в" | "вв" | "%" | "‰" | "₽")
        && (next.len() > bare.len() || matches!(bare, "%" | "‰" | "₽"))
        || is_month(next) && number.chars().filter(char::is_ascii_digit).count() <= 4
        || matches!(bare, "год" | "года" | "году" | "годы" | "годов")
}

/// «Г.», «И.О.», "A.V.": one to three capital letters with their points.
fn is_initials(word: &str) -> bool {
    let mut signs = word.chars().peekable();
    let mut letters = 0;
    while let Some(sign) = signs.next() {
        if !sign.is_uppercase() || signs.next() != Some('.') {
            return false;
        }
        letters += 1;
    }
    (1..=3).contains(&letters)
}

fn starts_with_initial(word: &str) -> bool {
    let mut signs = word.chars();
    signs.next().is_some_and(char::is_uppercase) && signs.next() == Some('.')
}

fn is_capitalized_word(word: &str) -> bool {
    let mut signs = word.chars();
    signs.next().is_some_and(char::is_uppercase)
        && signs.clone().next().is_some()
        && signs.all(|sign| sign.is_lowercase() || sign == '-')
}

/// Prepositions, conjunctions and the like of one or two letters.
fn is_short_word(word: &str) -> bool {
    let letters = word.chars().count();
    if word.is_ascii() {
        return matches!(word, "a" | "A" | "I");
    }
    (1..=2).contains(&letters) && word.chars().all(char::is_alphabetic) && !is_particle(word)
}

/// Particles, which belong to the word before them.
fn is_particle(word: &str) -> bool {
    matches!(word, "же" | "бы" | "ли" | "ж" | "б")
}

fn is_abbreviation(word: &str) -> bool {
    matches!(
        word.to_lowercase().as_str(),
        "п." | "пп."
            | "ст."
            | "ч."
            | "гл."
            | "ул."
            | "пр."
            | "им."
            | "стр."
            | "с."
            | "т."
            | "д."
            | "кв."
            | "пос."
            | "no."
    )
}

fn is_month(word: &str) -> bool {
    const MONTHS: [&str; 24] = [
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    MONTHS.contains(&trim_end(word).to_lowercase().as_str())
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit()) && matches!(word.as_bytes()[0], b'1' | b'2')
}

fn is_day(word: &str) -> bool {
    (1..=2).contains(&word.len()) && word.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day))
}

fn ends_with_digit(word: &str) -> bool {
    word.ends_with(|sign: char| sign.is_ascii_digit())
}

fn trim_end(word: &str) -> &str {
    let trimmed = word.trim_end_matches([',', ';', ':', ')', '»', '“', '!', '?', ']']);
    if is_initials(trimmed) { trimmed } else { trimmed.trim_end_matches('.') }
}

fn split_tail(word: &str) -> (&str, &str) {
    let core = word.trim_end_matches([',', ';', ':', ')', '.', '»', '“']);
    word.split_at(core.len())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn lines_do_not_break_where_an_office_would_not_break_them() {
        // In the expected texts `~` stands for U+00A0.
        for (typed, set) in [
            ("№204", "№~204"),
            ("Указ № 204 от 7 мая 2018 г.", "Указ №~204 от~7~мая 2018~г."),
            ("29 и 31 июля 2020 г.", "29 и~31~июля 2020~г."),
            ("2014-2018 гг.", "2014–2018~гг."),
            ("25-27 апреля 2018 г.", "25–27~апреля 2018~г."),
            ("Г. С. Колягин", "Г.~С.~Колягин"),
            ("Г.С. Колягин", "Г.С.~Колягин"),
            ("Колягин Г. С., председатель", "Колягин~Г.~С., председатель"),
            ("в г. Ставрополе", "в~г.~Ставрополе"),
            ("в 2015 г. Ставрополь", "в~2015~г. Ставрополь"),
            ("города - партнёры", "города~— партнёры"),
            ("города — партнёры", "города~— партнёры"),
            ("не без участия", "не~без участия"),
            ("что же дальше", "что~же дальше"),
            ("15 July 2020", "15~July 2020"),
            ("a city", "a~city"),
            ("дело 05-10, тел. 1-2", "дело 05-10, тел. 1-2"),
            ("90 %", "90~%"),
            ("- пункт", "- пункт"),
            ("«quotes» „as“ \"typed\"", "«quotes» „as“ \"typed\""),
        ] {
            assert_eq!(typeset(typed).replace(NO_BREAK_SPACE, "~"), set, "{typed}");
        }
    }

    #[test]
    fn signs_that_no_page_shows_are_left_out() {
        assert_eq!(clean("а\u{0}б\u{9f}в\u{feff}г\u{202e}д\u{ffff}е\u{e000}ж\u{ad}з"), "абвгдежз");
        assert_eq!(clean("и\u{306}\r\nе\u{308}\u{2028}x"), "й\nё\nx");
    }

    #[test]
    fn thousands_stand_apart_from_five_digits_on() {
        assert_eq!(number(1234), "1234");
        assert_eq!(number(12345), "12\u{a0}345");
        assert_eq!(number(1234567), "1\u{a0}234\u{a0}567");
    }

    proptest! {
        #[test]
        fn typesetting_twice_changes_nothing_more(text in "[а-яА-Яa-z№ \\-0-9.,«»—\\n]{0,60}") {
            let once = typeset(&text);
            prop_assert_eq!(typeset(&once), once);
        }

        #[test]
        fn any_text_can_be_set(text in any::<String>()) {
            let set = typeset(&text);
            prop_assert!(!set.chars().any(|sign| sign.is_control() && sign != '\n'));
        }
    }
}
