//! Dates: what was typed, read; a value, written in words.

use super::Application;
use super::views::{DateRead, DateReading, DateStatus, DateWords, DateWrite};
use crate::edtf::{self, DeclineReason, Edtf, ImpossibleReason, Note, Reading, Wording};
use crate::error::{Error, Result};
use crate::i18n::{self, Args};
use crate::language::Language;

pub(super) fn date_read(_: &Application, asked: DateRead) -> Result<DateReading> {
    Ok(read(&asked.words, asked.language))
}

pub(super) fn date_write(_: &Application, asked: DateWrite) -> Result<DateWords> {
    write(asked.edtf.as_deref(), asked.language)
}

/// Reads words as a date; needs no register.
pub fn read(words: &str, language: Language) -> DateReading {
    let reading = |status, edtf: Option<&Edtf>, words: String, notes| DateReading {
        status,
        edtf: edtf.map(ToString::to_string),
        words,
        uncertain: edtf.is_some_and(Edtf::is_uncertain),
        notes,
    };
    match edtf::read(words, language) {
        Reading::Understood { edtf, notes } => {
            let notes = notes.iter().map(|note| i18n::word(language, note_message(*note))).collect();
            let words = edtf::write(Some(&edtf), language, Wording::Nominative);
            reading(DateStatus::Understood, Some(&edtf), words, notes)
        }
        Reading::Declined { reason } => {
            reading(DateStatus::Declined, None, i18n::word(language, decline_message(reason)), Vec::new())
        }
        Reading::Impossible { reason } => {
            reading(DateStatus::Impossible, None, i18n::word(language, impossible_message(reason)), Vec::new())
        }
        Reading::Empty => {
            reading(DateStatus::Empty, None, i18n::text(language, "date-empty", &Args::none()), Vec::new())
        }
    }
}

/// Writes a value in words; needs no register.
///
/// # Errors
/// The value is no EDTF of the subset, or names a day that does not exist.
pub fn write(value: Option<&str>, language: Language) -> Result<DateWords> {
    let edtf = value
        .map(|value| Edtf::parse(value).map_err(|_| Error::ImpossibleDate { words: value.to_owned() }))
        .transpose()?;
    Ok(DateWords {
        words: edtf::write(edtf.as_ref(), language, Wording::Nominative),
        inside: edtf::write(edtf.as_ref(), language, Wording::Inside),
    })
}

fn note_message(note: Note) -> &'static str {
    match note {
        Note::CenturyAssumed => "date-note-century",
        Note::DocumentNumberLeftOut => "date-note-number",
        Note::TimeLeftOut => "date-note-time",
        Note::WinterSpansYears => "date-note-winter",
        Note::LimitTakenInclusive => "date-note-limit",
    }
}

fn decline_message(reason: DeclineReason) -> &'static str {
    match reason {
        DeclineReason::NoYear => "date-declined-no-year",
        DeclineReason::Relative => "date-declined-relative",
        DeclineReason::Vague => "date-declined-vague",
        DeclineReason::Recurring => "date-declined-recurring",
        DeclineReason::Ambiguous => "date-declined-ambiguous",
        DeclineReason::WeekdayDisagrees => "date-declined-weekday",
        DeclineReason::NotInSubset => "date-declined-not-in-subset",
        DeclineReason::TooLong => "date-declined-too-long",
        DeclineReason::NotADate => "date-declined-not-a-date",
    }
}

fn impossible_message(reason: ImpossibleReason) -> &'static str {
    match reason {
        ImpossibleReason::NoSuchDay => "date-impossible-day",
        ImpossibleReason::NoSuchMonth => "date-impossible-month",
        ImpossibleReason::NoSuchQuarter => "date-impossible-quarter",
        ImpossibleReason::NoSuchHalf => "date-impossible-half",
        ImpossibleReason::EndBeforeStart => "date-impossible-order",
    }
}
