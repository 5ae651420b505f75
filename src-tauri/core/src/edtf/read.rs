//! Words → date: what clerks type and what municipal prose says, in Russian and
//! English. Never guesses: what is not understood whole is declined with a reason.

mod form;
mod item;
mod piece;
mod sentence;
mod time;
mod token;
mod vocabulary;

#[cfg(test)]
mod tests;

use super::{Edtf, EdtfError};
use crate::language::Language;

/// The longest wording that is looked at, in characters.
pub const WORDS_LENGTH_MAX: usize = 200;

/// How a wording was understood.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reading {
    /// The date, and what had to be assumed or left out.
    Understood {
        /// The value that was read.
        edtf: Edtf,
        /// What a person should be told about the reading.
        notes: Vec<Note>,
    },
    /// No date that can be told; the wording is kept as text.
    Declined {
        /// Why.
        reason: DeclineReason,
    },
    /// A date that does not exist.
    Impossible {
        /// Why.
        reason: ImpossibleReason,
    },
    /// Nothing typed, or words for "no date": «без даты», «–».
    Empty,
}

/// What was assumed or left out in reading.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Note {
    /// The year had two digits: 00–49 were read as 20xx, 50–99 as 19xx.
    CenturyAssumed,
    /// A time of day was left out.
    TimeLeftOut,
    /// The number of a document was left out: «от 07.05.2018 № 204».
    DocumentNumberLeftOut,
    /// A winter was given with one year; it was read as the winter that begins in it.
    WinterSpansYears,
    /// «до», «после» and the like leave open whether the date itself belongs; it was included.
    LimitTakenInclusive,
}

/// Why a wording was not read.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum DeclineReason {
    /// Day or month without a year.
    NoYear,
    /// Counted from today or from another date: «вчера», «того же года».
    Relative,
    /// «в начале 2019 года», «учебный год»: no calendar bounds.
    Vague,
    /// «ежегодно»: not one date.
    Recurring,
    /// Can be read in two ways: `03/04/2020` in English, «30 декабря – 2 января 2020».
    Ambiguous,
    /// The weekday that stands beside it is not that of the date.
    WeekdayDisagrees,
    /// Clear, but the EDTF subset cannot say it: «12–14 и 20 мая 2019».
    NotInSubset,
    /// Longer than [`WORDS_LENGTH_MAX`].
    TooLong,
    /// Holds words or signs that are no part of a date.
    NotADate,
}

/// Why a date cannot be.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ImpossibleReason {
    /// The month does not have this day: «31 ноября».
    NoSuchDay,
    /// A month other than 1–12.
    NoSuchMonth,
    /// A quarter other than 1–4.
    NoSuchQuarter,
    /// A half-year other than 1 and 2.
    NoSuchHalf,
    /// The end lies before the start.
    EndBeforeStart,
}

/// Reads a date from words, from numbers or from EDTF itself.
///
/// Words of both languages are always understood; `language` decides only where
/// they conflict: in English `03/04/2020` may put the month first and is declined.
#[must_use]
pub fn read(words: &str, language: Language) -> Reading {
    if words.chars().count() > WORDS_LENGTH_MAX {
        return Reading::Declined { reason: DeclineReason::TooLong };
    }
    if is_without_date(words) {
        return Reading::Empty;
    }
    match typed_edtf(words) {
        Some(Ok(edtf)) => Reading::Understood { edtf, notes: Vec::new() },
        Some(Err(refusal)) => refusal.into(),
        None => match in_words(words, language) {
            Ok((edtf, notes)) => Reading::Understood { edtf, notes },
            Err(refusal) => refusal.into(),
        },
    }
}

/// The result of a step of reading.
type Read<T> = Result<T, Refusal>;

/// Why a step of reading stops.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Refusal {
    Declined(DeclineReason),
    Impossible(ImpossibleReason),
}

const fn declined<T>(reason: DeclineReason) -> Read<T> {
    Err(Refusal::Declined(reason))
}

impl From<Refusal> for Reading {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Declined(reason) => Self::Declined { reason },
            Refusal::Impossible(reason) => Self::Impossible { reason },
        }
    }
}

impl From<ImpossibleReason> for Refusal {
    fn from(reason: ImpossibleReason) -> Self {
        Self::Impossible(reason)
    }
}

impl From<EdtfError> for Refusal {
    fn from(error: EdtfError) -> Self {
        match error {
            EdtfError::NoSuchMonth => Self::Impossible(ImpossibleReason::NoSuchMonth),
            EdtfError::NoSuchDay => Self::Impossible(ImpossibleReason::NoSuchDay),
            EdtfError::EndBeforeStart => Self::Impossible(ImpossibleReason::EndBeforeStart),
            EdtfError::NotInSubset | EdtfError::NoDate | EdtfError::MixedMarks => {
                Self::Declined(DeclineReason::NotInSubset)
            }
        }
    }
}

fn in_words(words: &str, language: Language) -> Read<sentence::Noted> {
    let tokens = token::tokens(words).ok_or(Refusal::Declined(DeclineReason::NotADate))?;
    let (tokens, line) = form::without_lines(&tokens)?;
    let (tokens, had_number) = form::without_document_number(&tokens);
    let (tokens, had_time) = time::without_time(tokens);
    let items = item::items(tokens, language)?;
    let (edtf, mut notes) = sentence::value(&items, language)?;
    notes.extend(had_time.then_some(Note::TimeLeftOut));
    notes.extend(had_number.then_some(Note::DocumentNumberLeftOut));
    Ok((form::with_blank_day(edtf, line)?, notes))
}

/// «без даты», «–», "n/a": the words for nothing.
fn is_without_date(words: &str) -> bool {
    // Dashes, dots and lines that stand for nothing, as in an empty cell.
    let is_blank = |c: char| c.is_whitespace() || "-‐‑‒–—―−.…_«»\"".contains(c);
    let letter_or_space = |c: char| {
        if c.is_alphanumeric() || c == '/' { c } else { ' ' }
    };
    let spaced: String = words.to_lowercase().chars().map(letter_or_space).collect();
    let folded = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
    // A mark of doubt is about something.
    words.chars().all(is_blank) || !words.contains(['?', '~', '%']) && vocabulary::says_no_date(&folded)
}

/// EDTF typed as such. `2018-21` is spring to EDTF and 2018–2021 to a clerk, so
/// season codes that look like a later year are declined.
fn typed_edtf(words: &str) -> Option<Read<Edtf>> {
    let text: String = words.trim().chars().map(|c| if matches!(c, 'х' | 'Х' | 'x') { 'X' } else { c }).collect();
    let edtf = Edtf::parse(&text).ok()?;
    let believable =
        |day: Option<chrono::NaiveDate>| day.is_none_or(|day| (1000..=2201).contains(&chrono::Datelike::year(&day)));
    if !(believable(edtf.earliest()) && believable(edtf.latest())) {
        return Some(declined(DeclineReason::NotADate));
    }
    let looks_like_years = text.split(['/', ',', '[', ']', '{', '}']).any(is_like_years);
    if looks_like_years {
        return Some(declined(DeclineReason::Ambiguous));
    }
    Some(Ok(edtf))
}

/// `2018-21`, `2030-33`: a code that may as well be a year up to ten years later.
fn is_like_years(text: &str) -> bool {
    let Some((year, code)) = text.trim_end_matches(['?', '~', '%']).split_once('-') else {
        return false;
    };
    let number = |digits: &str| digits.parse::<u32>().ok();
    match (number(year), number(code)) {
        (Some(year), Some(code @ 21..=41)) => (1..=10).contains(&(i64::from(code) - i64::from(year % 100))),
        _ => false,
    }
}
