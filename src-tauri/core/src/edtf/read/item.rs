//! Tokens → items: numbers with their endings, numeric dates, words with their
//! meaning. What is not understood stays as `Item::Unknown` and is never skipped.

use super::super::Season;
use super::token::{Kind, Token, in_cyrillic, roman};
use super::vocabulary::{PHRASE_WORDS_MAX, Term, phrase, word};
use super::{DeclineReason, Read, Refusal};
use crate::language::Language;

/// A unit of meaning in a typed date.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Item {
    Number(Number),
    Roman(u32),
    /// `Q2`.
    QuarterCode(u32),
    /// `H1`.
    HalfCode(u32),
    Numeric(Numeric),
    Term(Term),
    Sign(char),
    Unknown,
}

/// A number with what its ending says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Number {
    pub value: u32,
    pub digits: usize,
    pub ending: Ending,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Ending {
    None,
    /// «15-го», "15th".
    Ordinal,
    /// «1990-х», "1990s".
    Plural,
    /// «1-е» and «1990-е».
    OrdinalOrPlural,
}

/// A date or a part of one that is written in numbers only.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Numeric {
    /// Day, month, year in this order for certain.
    DayMonthYear {
        day: u32,
        month: u32,
        year: Year,
    },
    /// With dashes or spaces, where English may put the month first.
    Dashed {
        first: u32,
        second: u32,
        year: Year,
    },
    /// With slashes, where a Russian table may come from a program set to English.
    Slashed {
        first: u32,
        second: u32,
        year: Year,
    },
    /// `29.07`.
    DayMonth {
        day: u32,
        month: u32,
    },
    MonthYear {
        month: u32,
        year: Year,
    },
}

/// A year as it was written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Year {
    Full(u32),
    TwoDigits(u32),
}

/// Turns all tokens into items.
pub(super) fn items(tokens: &[Token], language: Language) -> Read<Vec<Item>> {
    let tokens = in_one_script(tokens, language)?;
    let winter = tokens
        .iter()
        .any(|token| matches!(&token.kind, Kind::Word(name) if word(name) == Some(Term::Season(Season::Winter))));
    let mut items = Vec::new();
    let mut rest = tokens.as_slice();
    while !rest.is_empty() {
        let (found, length) = next(rest, &items, winter)?;
        items.extend(found);
        if let [.., Item::Term(Term::Tens(_)), Item::Sign('-'), Item::Term(Term::Ordinal(1..=9))] = items.as_slice() {
            // "twenty-second"
            items.remove(items.len() - 2);
        }
        rest = &rest[length.max(1)..];
    }
    Ok(without_inner_dashes(items))
}

type Found = (Vec<Item>, usize);

fn next(rest: &[Token], before: &[Item], winter: bool) -> Read<Found> {
    if let Some(found) = short_years(rest, winter)? {
        return Ok(found);
    }
    if let Some((numeric, length)) = numeric(rest) {
        return Ok((vec![Item::Numeric(numeric)], length));
    }
    Ok(match &rest[0].kind {
        Kind::Number { value, digits } => number(*value, *digits, rest),
        Kind::Word(_) => words(rest, before),
        Kind::Sign(_) if starts_phrase(rest) => words(rest, before),
        Kind::Sign(sign) => (vec![Item::Sign(*sign)], 1),
    })
}

fn starts_phrase(rest: &[Token]) -> bool {
    matches!(rest[0].kind, Kind::Sign('&'))
}

/// Makes words of mixed scripts Cyrillic and settles the Latin `c`, which is
/// "circa" with a dot or in English, and a mistyped «с» among Russian words.
fn in_one_script(tokens: &[Token], language: Language) -> Read<Vec<Token>> {
    let is_russian = |token: &Token| matches!(&token.kind, Kind::Word(word) if !word.is_ascii());
    let russian = tokens.iter().any(is_russian);
    let mut result = tokens.to_vec();
    for (place, token) in result.iter_mut().enumerate() {
        let Kind::Word(word) = &mut token.kind else {
            continue;
        };
        if let Some(cyrillic) = in_cyrillic(word) {
            *word = cyrillic;
        } else if word == "c" {
            let dotted = sign_at(tokens, place + 1) == Some('.');
            *word = match (dotted, russian, language) {
                (true, _, _) | (false, false, Language::En) => "circa".to_owned(),
                (false, true, _) => "с".to_owned(),
                (false, false, Language::Ru) => {
                    return Err(Refusal::Declined(DeclineReason::Ambiguous));
                }
            };
        }
    }
    Ok(result)
}

/// `2014-18`, `2018/19`, `2018/2019`: a year and a later one, as an interval.
fn short_years(rest: &[Token], winter: bool) -> Read<Option<Found>> {
    let (Some((first, 4)), Some(sign @ ('-' | '/')), Some((second, digits))) =
        (number_at(rest, 0), sign_at(rest, 1), number_at(rest, 2))
    else {
        return Ok(None);
    };
    let full = |value| Item::Number(Number { value, digits: 4, ending: Ending::None });
    let interval = |last| (vec![full(first), Item::Sign('-'), full(last)], 3);
    if !plain_after(rest, 3, sign) {
        return Ok(None);
    }
    if sign == '/' && digits == 4 {
        return Ok(Some(interval(second)));
    }
    let nouns = |term| matches!(term, Term::YearNoun | Term::YearsNoun);
    let years_follow = word_at(rest, 3).and_then(word).is_some_and(nouns);
    // «2019 – 31 января 2020» goes on with a day, not with a year.
    let glued = rest[1].glued && rest[2].glued;
    let ends = glued && (rest.len() == 3 || sign_at(rest, 3).is_some());
    let later = match sign {
        '/' => second == first % 100 + 1,
        _ => second > first % 100,
    };
    if digits != 2 || !later || !(years_follow || ends) {
        return Ok(None);
    }
    // `2010-11` may be a month: only «гг.» or a winter tells that years are meant.
    if second > 12 || years_follow || winter {
        Ok(Some(interval(first - first % 100 + second)))
    } else {
        Err(Refusal::Declined(DeclineReason::Ambiguous))
    }
}

/// No further number is joined by the same sign to the token before `place`.
fn plain_after(rest: &[Token], place: usize, joint: char) -> bool {
    let joined = sign_at(rest, place).is_some_and(|sign| sign == joint || sign == ':');
    !(joined && number_at(rest, place + 1).is_some())
}

fn numeric(rest: &[Token]) -> Option<(Numeric, usize)> {
    three_numbers(rest).or_else(|| two_numbers(rest)).or_else(|| eight_digits(rest))
}

/// `15.07.2020`, `15/07/20`, `2020-07-15`, `15.VII.2020`, `15,07,2020`.
fn three_numbers(rest: &[Token]) -> Option<(Numeric, usize)> {
    let (first, first_digits) = number_at(rest, 0)?;
    let (third, third_digits) = number_at(rest, 4)?;
    let (one, two) = (sign_at(rest, 1)?, sign_at(rest, 3)?);
    let year = match third_digits {
        4 => Year::Full(third),
        _ => Year::TwoDigits(third),
    };
    let of_date = |sign| matches!(sign, '.' | '-' | '/');
    if let Some(month @ 1..=12) = roman_at(rest, 2) {
        let fits = first_digits <= 2 && matches!(third_digits, 2 | 4);
        let signs = of_date(one) && of_date(two) && plain_after(rest, 5, two);
        return (fits && signs).then_some((day_month(first, month, year), 5));
    }
    let (second, second_digits) = number_at(rest, 2)?;
    let spacing = spacing_fits(&rest[..5], one) && plain_after(rest, 5, two);
    if one != two || second_digits > 2 || !spacing {
        return None;
    }
    // Longer chains of numbers are telephone and document numbers.
    let plausible = third_digits == 4 || third_digits == 2 && first <= 31 && second <= 31;
    let found = match (one, first_digits, third_digits) {
        (',', 1 | 2, 4) if second_digits == 2 => day_month(first, second, year),
        ('.' | '-' | '/', 4, 1 | 2) => day_month(third, second, Year::Full(first)),
        ('.', 1 | 2, 2 | 4) => day_month(first, second, year),
        ('/', 1 | 2, 2 | 4) if plausible => Numeric::Slashed { first, second, year },
        ('-', 1 | 2, 2 | 4) if plausible => Numeric::Dashed { first, second, year },
        _ => return None,
    };
    Some((found, 5))
}

const fn day_month(day: u32, month: u32, year: Year) -> Numeric {
    Numeric::DayMonthYear { day, month, year }
}

/// Whether the spaces inside a numeric date leave no doubt: `1. 07.2020` may be
/// line one of a list.
fn spacing_fits(five: &[Token], sign: char) -> bool {
    match sign {
        '.' => five[2].glued || !five[4].glued,
        '/' => true,
        _ => five[1..].iter().all(|token| token.glued),
    }
}

/// `07.2020`, `2020/07`, `29.07`.
fn two_numbers(rest: &[Token]) -> Option<(Numeric, usize)> {
    let (first, first_digits) = number_at(rest, 0)?;
    let (second, second_digits) = number_at(rest, 2)?;
    let sign = sign_at(rest, 1)?;
    if !(rest[1].glued && rest[2].glued && plain_after(rest, 3, sign)) {
        return None;
    }
    match (sign, first_digits, second_digits) {
        ('.', 1 | 2, 4) => Some((month_year(first, second), 3)),
        ('/' | '-', 1 | 2, 4) if first <= 12 => Some((month_year(first, second), 3)),
        ('.' | '/', 4, 2) if second <= 12 => Some((month_year(second, first), 3)),
        ('.', 1 | 2, 2) => {
            let day_month = Numeric::DayMonth { day: first, month: second };
            let dotted = sign_at(rest, 3) == Some('.');
            Some((day_month, if dotted { 4 } else { 3 }))
        }
        _ => None,
    }
}

const fn month_year(month: u32, year: u32) -> Numeric {
    Numeric::MonthYear { month, year: Year::Full(year) }
}

/// `20200715`, only with a year that leaves no other order of the parts.
fn eight_digits(rest: &[Token]) -> Option<(Numeric, usize)> {
    match number_at(rest, 0)? {
        (value @ 1900_0000..2200_0000, 8) => {
            let year = Year::Full(value / 10_000);
            Some((day_month(value % 100, value / 100 % 100, year), 1))
        }
        _ => None,
    }
}

/// A number with its ending; or `2Q`, `1H`.
fn number(value: u32, digits: usize, rest: &[Token]) -> Found {
    if digits == 1 && rest.get(1).is_some_and(|token| token.glued) {
        match word_at(rest, 1) {
            Some("q") => return (vec![Item::QuarterCode(value)], 2),
            Some("h") => return (vec![Item::HalfCode(value)], 2),
            _ => {}
        }
    }
    let joint = usize::from(matches!(sign_at(rest, 1), Some('-' | '\'')));
    let glued = rest.iter().skip(1).take(joint + 1).all(|token| token.glued);
    let ending = word_at(rest, 1 + joint).filter(|_| glued).and_then(|word| ending(word, joint));
    let length = match ending {
        Some(_) => 2 + joint,
        // `25.-27.04`: the dot of an ordinal.
        None if digits <= 2 && sign_at(rest, 1) == Some('.') && matches!(sign_at(rest, 2), Some('-' | '…')) => 2,
        None => 1,
    };
    let ending = ending.unwrap_or(Ending::None);
    let number = Number { value, digits, ending };
    (vec![Item::Number(number)], length)
}

fn ending(word: &str, joint: usize) -> Option<Ending> {
    match word {
        "го" | "ого" | "ое" | "ой" | "й" | "ый" | "ий" | "м" | "ом" | "му" | "ому" | "я" | "ая" | "ю" | "ую" | "st"
        | "nd" | "rd" | "th" => Some(Ending::Ordinal),
        "х" | "ых" | "ые" | "s" => Some(Ending::Plural),
        // A Latin x behind a dash; without the dash it may be anything.
        "x" if joint == 1 => Some(Ending::Plural),
        "е" => Some(Ending::OrdinalOrPlural),
        _ => None,
    }
}

/// The longest phrase that starts here, a Roman number, `Q2`, or an unknown word.
fn words(rest: &[Token], before: &[Item]) -> Found {
    if let Some(code) = letter_code(rest) {
        return (vec![code], 2);
    }
    let follows_roman = matches!(before.last(), Some(Item::Roman(_)));
    if follows_roman && word_at(rest, 0) == Some("в") && ends_after_dot(rest) {
        return (vec![Item::Term(Term::CenturyNoun)], dotted_length(rest, 1));
    }
    for count in (1..=PHRASE_WORDS_MAX).rev() {
        let Some((text, length)) = joined(rest, count) else {
            continue;
        };
        // «с.» is a village or a page.
        if text == "с" && length == 2 {
            continue;
        }
        let term = if count == 1 { word(&text) } else { phrase(&text) };
        if let Some(term) = term {
            return (vec![Item::Term(term)], length);
        }
    }
    match roman_at(rest, 0).or_else(|| typed_roman(rest)) {
        Some(value) => {
            let joint = usize::from(sign_at(rest, 1) == Some('-'));
            let ending = word_at(rest, 1 + joint).and_then(|word| ending(word, joint));
            let length = if joint == 1 && ending.is_some() { 3 } else { 1 };
            (vec![Item::Roman(value)], length)
        }
        None => (vec![Item::Unknown], 1),
    }
}

fn letter_code(rest: &[Token]) -> Option<Item> {
    let (value, 1) = number_at(rest, 1)? else {
        return None;
    };
    match word_at(rest, 0)? {
        "q" => Some(Item::QuarterCode(value)),
        "h" => Some(Item::HalfCode(value)),
        _ => None,
    }
}

/// «П квартал», «Ш квартал»: Russian letters that stand for II and III.
fn typed_roman(rest: &[Token]) -> Option<u32> {
    let noun = word_at(rest, 1).and_then(word)?;
    match (word_at(rest, 0)?, noun) {
        ("п", Term::QuarterNoun | Term::HalfNoun) => Some(2),
        ("ш", Term::QuarterNoun) => Some(3),
        _ => None,
    }
}

/// «в.» behind a Roman number means a century, unless a time or place follows.
fn ends_after_dot(rest: &[Token]) -> bool {
    match sign_at(rest, 1) {
        Some('.') => true,
        Some(sign) => sign != ':' && number_at(rest, 1).is_none(),
        None => rest.len() == 1,
    }
}

/// `count` words or joining signs from here as one phrase, and the tokens they take.
fn joined(rest: &[Token], count: usize) -> Option<(String, usize)> {
    let mut text = String::new();
    let mut place = 0;
    for part in 0..count {
        if part > 0 {
            text.push(' ');
        }
        match &rest.get(place)?.kind {
            Kind::Word(word) => {
                text.push_str(word);
                place = dotted_length(rest, place + 1);
            }
            Kind::Sign(sign @ ('/' | '-' | ':' | '\'' | '&' | ',')) => {
                text.push(*sign);
                place += 1;
            }
            Kind::Sign(_) | Kind::Number { .. } => return None,
        }
    }
    Some((text, place))
}

/// `place`, or behind the dot that stands there.
fn dotted_length(rest: &[Token], place: usize) -> usize {
    place + usize::from(sign_at(rest, place) == Some('.'))
}

/// `15-Jul-2020`, `июль-2018`, `весна-2018`: dashes that join the parts of one date.
fn without_inner_dashes(items: Vec<Item>) -> Vec<Item> {
    match items.as_slice() {
        [Item::Term(Term::Month(_) | Term::Season(_)), Item::Sign('-'), Item::Number(year), rest @ ..]
            if year.digits == 4 && year.ending == Ending::None && are_year_nouns(rest) =>
        {
            let mut items = items.clone();
            items.remove(1);
            items
        }
        [
            Item::Number(day),
            Item::Sign('-'),
            Item::Term(Term::Month(month)),
            Item::Sign('-'),
            Item::Number(number),
            rest @ ..,
        ] if day.digits <= 2 && matches!(number.digits, 2 | 4) && are_year_nouns(rest) => {
            let year = match number.digits {
                4 => Year::Full(number.value),
                _ => Year::TwoDigits(number.value),
            };
            vec![Item::Numeric(day_month(day.value, *month, year))]
        }
        _ => items,
    }
}

fn are_year_nouns(rest: &[Item]) -> bool {
    rest.iter().all(|item| *item == Item::Term(Term::YearNoun))
}

fn number_at(rest: &[Token], place: usize) -> Option<(u32, usize)> {
    match rest.get(place)?.kind {
        Kind::Number { value, digits } => Some((value, digits)),
        _ => None,
    }
}

fn sign_at(rest: &[Token], place: usize) -> Option<char> {
    match rest.get(place)?.kind {
        Kind::Sign(sign) => Some(sign),
        _ => None,
    }
}

fn word_at(rest: &[Token], place: usize) -> Option<&str> {
    match &rest.get(place)?.kind {
        Kind::Word(word) => Some(word),
        _ => None,
    }
}

fn roman_at(rest: &[Token], place: usize) -> Option<u32> {
    word_at(rest, place).and_then(roman)
}
