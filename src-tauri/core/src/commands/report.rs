//! Reports: what is filtered on the screen, gathered and written to a file.

use std::path::Path;
use std::sync::atomic::AtomicBool;

use super::labels::{edtf_words, label};
use super::views::*;
use super::{Application, count};
use crate::domain::*;
use crate::edtf::Edtf;
use crate::error::{Error, Result};
use crate::i18n::{self, Args};
use crate::language::Language;
use crate::register::Register;
use crate::report::{self, Audience, Material, ReportError, Written};
use crate::search::EventQuery;

pub(super) fn report_name(application: &Application, asked: ReportNameGet) -> Result<FileName> {
    asked.query.check()?;
    let register = application.read();
    let city =
        register.settings().map(|settings| settings.city_name_of.words(asked.language).to_owned()).unwrap_or_default();
    let period = period_of(&asked.query);
    let corrected_text = register.index().select(&asked.query).corrected_text;
    let others = EventQuery { from: None, to: None, ..asked.query.clone() };
    let conditions = filter_words(&register, &others, asked.language, corrected_text.as_deref());
    let name = match asked.format {
        ReportFormat::Pdf => report::pdf_name(asked.language, &city, period.as_ref(), &conditions),
        ReportFormat::Csv => report::csv_name(asked.language, &city, period.as_ref(), &conditions),
    };
    Ok(FileName { name })
}

pub(super) fn report_export(application: &Application, asked: ReportExport) -> Result<ReportWritten> {
    asked.query.check()?;
    // The lock is held while the records are gathered, and not while pages are set.
    let material = gather(&application.read(), &asked.query, asked.language)?;
    let path = Path::new(&asked.path);
    if !path.is_absolute() {
        return Err(Error::Usage(format!("the path `{}` is not absolute", asked.path)));
    }
    refuse_own_files(application.read().folder(), path)?;
    let written = match (asked.report, asked.format) {
        (ReportName::Chronicle, ReportFormat::Pdf) => {
            report::write_pdf(&material, path, &mut |_, _| {}, &AtomicBool::new(false))
        }
        (ReportName::Events | ReportName::Chronicle, ReportFormat::Csv) => {
            let audience = match asked.audience {
                CsvFor::Excel => Audience::Excel,
                CsvFor::Machine => Audience::Machine,
            };
            report::write_csv(&material, path, audience)
        }
        (ReportName::Events, ReportFormat::Pdf) => {
            return Err(Error::Usage("the list of events is written as csv; for pdf take `chronicle`".to_owned()));
        }
    };
    Ok(view(&written.map_err(refusal)?))
}

/// A report may lie beside the register, and never in the place of its files.
pub(super) fn refuse_own_files(folder: &Path, path: &Path) -> Result<()> {
    let own = ["journal", "state", "damaged", "files", "drafts", "letopis.json", "lock", "mend"];
    if own.iter().any(|name| path.starts_with(folder.join(name))) {
        return Err(Error::ExportIntoRegister { path: path.to_owned() });
    }
    Ok(())
}

fn view(written: &Written) -> ReportWritten {
    let files: Vec<String> = written.files.iter().map(|file| file.display().to_string()).collect();
    ReportWritten {
        path: files.first().cloned().unwrap_or_default(),
        files,
        bytes: u32::try_from(written.bytes).unwrap_or(u32::MAX),
        events: count(written.events),
        pages: written.pages.map(count),
    }
}

fn refusal(error: ReportError) -> Error {
    match error {
        ReportError::Write(error) => Error::Write(error),
        ReportError::Pdf(error) => Error::Typesetting(error.to_string()),
        ReportError::Cancelled => Error::Internal("a report was cancelled by nobody".to_owned()),
    }
}

/// Everything that a report of the events under `query` may say.
pub fn gather(register: &Register, query: &EventQuery, language: Language) -> Result<Material> {
    let index = register.index();
    let mut material =
        Material::new(language, register.now(), &i18n::word(language, "window-title"), env!("CARGO_PKG_VERSION"));
    for noun in Noun::ALL.into_iter().filter(|noun| *noun != Noun::Event) {
        for entry in index.entries(noun) {
            material.add(entry.record.clone());
        }
    }
    let selection = index.select(query);
    let mut slots: Vec<u32> = selection.certain.iter().chain(&selection.possible).copied().collect();
    // Certain and possible ones in one order of dates; the report tells them apart by `possible`.
    let place: std::collections::HashMap<u32, usize> =
        index.all_events().enumerate().map(|(place, (slot, _))| (slot, place)).collect();
    slots.sort_by_key(|slot| place.get(slot).copied());
    for slot in slots.into_iter().chain(selection.undated).chain(selection.activities) {
        if let Some(digest) = index.digest(slot) {
            material.add(register.event(&digest.id)?.into_record());
        }
    }
    material.possible =
        selection.possible.iter().filter_map(|&slot| index.digest(slot)).map(|event| event.id.clone()).collect();
    material.period = period_of(query);
    material.filter = filter_words(register, query, language, selection.corrected_text.as_deref());
    Ok(material)
}

/// The period asked, as wide as it was asked: `2020` stays a year.
fn period_of(query: &EventQuery) -> Option<Edtf> {
    match (&query.from, &query.to) {
        (Some(from), Some(to)) if from == to => Some(from.clone()),
        (Some(from), Some(to)) => Edtf::parse(&format!("{from}/{to}")).ok().or_else(|| query.period()?.edtf()),
        (None, None) => None,
        (Some(_), None) | (None, Some(_)) => query.period()?.edtf(),
    }
}

/// The filter in words, one condition each.
pub(super) fn filter_words(
    register: &Register,
    query: &EventQuery,
    language: Language,
    corrected_text: Option<&str>,
) -> Vec<String> {
    let mut conditions = Conditions { language, words: Vec::new() };
    let text = corrected_text.unwrap_or(&query.text).trim();
    if !text.is_empty() {
        conditions.add("filter-text", vec![text.to_owned()]);
    }
    if let Some(period) = period_of(query) {
        conditions.add("filter-period", vec![edtf_words(Some(&period), language)]);
    }
    let named = |nouns: &[Noun], ids: &[Id]| -> Vec<String> {
        ids.iter()
            .map(|id| {
                let found = nouns.iter().find_map(|noun| label(register, *noun, id, language));
                found
                    .map_or_else(|| id.clone(), |label| label.short.filter(|_| nouns.len() == 1).unwrap_or(label.label))
            })
            .collect()
    };
    let term = |vocabulary: &str, code: &str| i18n::word(language, &format!("{vocabulary}-{code}"));
    conditions.add("filter-association", named(&[Noun::Organization], &query.associations));
    conditions.add("filter-kind", query.kinds.iter().map(|kind| term("event-kind", kind.code())).collect());
    conditions.add("filter-mode", query.modes.iter().map(|mode| term("attendance-mode", mode.code())).collect());
    conditions.add("filter-place", named(&[Noun::Place], &query.places));
    conditions.add("filter-participant", named(&[Noun::Person, Noun::Post, Noun::Organization], &query.participants));
    conditions.add("filter-outcome", query.outcomes.iter().map(|kind| term("outcome-kind", kind.code())).collect());
    conditions.flag("filter-undated", query.undated);
    conditions.flag("filter-certain-only", query.certain_only && query.has_period());
    conditions.flag("filter-inferred", query.inferred);
    conditions.flag("filter-inferred-date", query.inferred_date);
    conditions.words
}

struct Conditions {
    language: Language,
    words: Vec<String>,
}

impl Conditions {
    /// A condition with its values: «объединение: СРГ или СМО СК»; nothing without values.
    fn add(&mut self, message: &str, values: Vec<String>) {
        let or = |first: String, second: String| {
            i18n::text(self.language, "filter-or", &Args::none().words("first", first).words("second", second))
        };
        if let Some(words) = values.into_iter().reduce(or) {
            self.words.push(i18n::text(self.language, message, &Args::none().words("words", words)));
        }
    }

    fn flag(&mut self, message: &str, holds: bool) {
        if holds {
            self.words.push(i18n::word(self.language, message));
        }
    }
}
