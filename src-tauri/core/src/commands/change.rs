//! Undo, redo and the journal of changes in words.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::Application;
use super::fields::Fields;
use super::views::*;
use crate::change::{Change, Header, Step, Touch};
use crate::domain::{Noun, Text};
use crate::error::{Error, Result};
use crate::i18n::{self, Args};
use crate::language::Language;
use crate::register::{Operation, Register};
use crate::search::analysis::fold;

const ROWS_DEFAULT: usize = 50;
const ROWS_MAX: usize = 500;
/// How many records of one change are told at most.
const RECORDS_MAX: usize = 200;

pub(super) fn change_list(application: &Application, asked: ChangeList) -> Result<Vec<StepView>> {
    let limit = match asked.limit as usize {
        0 => ROWS_DEFAULT,
        limit => limit.min(ROWS_MAX),
    };
    let wanted = Wanted::of(&asked)?;
    let register = application.read();
    let changes = register.changes(asked.before.map(u64::from), limit, |header| wanted.has(header, &register))?;
    Ok(changes.iter().map(|change| step_view(change, asked.language)).collect())
}

pub(super) fn change_get(application: &Application, asked: ChangeGet) -> Result<ChangeView> {
    let register = application.read();
    let change = register.change_numbered(u64::from(asked.sequence))?;
    let is_wanted = |touch: &&Touch| asked.record.as_ref().is_none_or(|record| touch.record() == *record);
    let shown = change.touched.iter().filter(is_wanted).take(RECORDS_MAX);
    Ok(ChangeView {
        step: step_view(&change, asked.language),
        records: shown.map(|touch| record_change(&register, touch, asked.language)).collect::<Result<_>>()?,
        touched: u32::try_from(change.touched.len()).unwrap_or(u32::MAX),
    })
}

fn record_change(register: &Register, touch: &Touch, language: Language) -> Result<RecordChange> {
    let (before, after) = (touch.entry_before()?, touch.entry_after()?);
    let was_live = before.as_ref().is_some_and(|entry| !entry.trashed);
    let is_live = after.as_ref().is_some_and(|entry| !entry.trashed);
    let what = match (&before, &after) {
        (_, None) => RecordFate::Removed,
        (None, Some(_)) => RecordFate::Made,
        (Some(_), Some(_)) if was_live && !is_live => RecordFate::Trashed,
        (Some(_), Some(_)) if !was_live && is_live => RecordFate::Restored,
        (Some(_), Some(_)) => RecordFate::Changed,
    };
    let fields = Fields::of(register, touch.noun, language);
    let (was, is) = (before.as_ref().map(|entry| &entry.record), after.as_ref().map(|entry| &entry.record));
    let label = is.or(was).map(|record| super::record::name_of(register, record, language)).unwrap_or_default();
    // What went to the trash is told whole, so that one sees what lies there.
    let changes = match what {
        RecordFate::Trashed | RecordFate::Removed => fields.changes(was, None),
        RecordFate::Made | RecordFate::Restored => fields.changes(None, is),
        RecordFate::Changed => fields.changes(was, is),
    };
    let revision = after.as_ref().map_or(0, |entry| entry.revision);
    Ok(RecordChange { record: touch.record(), label, what, fields: changes, revision })
}

pub(super) fn change_undo(application: &Application, asked: ChangeUndo) -> Result<Changed> {
    let mut register = application.write();
    let steps = match asked.to {
        Some(to) => register.undo_steps(u64::from(to))?.len(),
        None => 1,
    };
    let (mut written, mut touched) = (None, BTreeSet::new());
    for _ in 0..steps {
        let change = register.change(Operation::Undo)?;
        touched.extend(change.iter().flat_map(|change| &change.touched).map(|touch| touch.record()));
        written = change;
    }
    let mut answer = changed(&register, written.as_ref(), asked.language)?;
    answer.touched = touched.into_iter().collect();
    Ok(answer)
}

pub(super) fn change_redo(application: &Application, asked: ListAll) -> Result<Changed> {
    let mut register = application.write();
    let written = register.change(Operation::Redo)?;
    changed(&register, written.as_ref(), asked.language)
}

/// The answer to a change: what was written, and what undo and redo would do now.
pub(super) fn changed(register: &Register, written: Option<&Change>, language: Language) -> Result<Changed> {
    let step = written.map(|change| step_view(change, language));
    Ok(Changed {
        touched: step.as_ref().map(|step| step.touched.clone()).unwrap_or_default(),
        step,
        undo: next_undo(register, language)?,
        redo: next_redo(register, language)?,
    })
}

pub(super) fn next_undo(register: &Register, language: Language) -> Result<Option<StepView>> {
    Ok(register.next_undo()?.map(|change| step_view(&change, language)))
}

pub(super) fn next_redo(register: &Register, language: Language) -> Result<Option<StepView>> {
    Ok(register.next_redo()?.map(|change| step_view(&change, language)))
}

pub(super) fn step_view(change: &Header, language: Language) -> StepView {
    StepView {
        sequence: u32::try_from(change.sequence).unwrap_or(u32::MAX),
        at: change.at.to_rfc3339(),
        author: change.author.clone(),
        words: step_words(&change.step, language),
        touched: change.touched().collect(),
        kind: change.step.code().to_owned(),
    }
}

/// A step in words: «Изменено мероприятие „…“».
fn step_words(step: &Step, language: Language) -> String {
    let named = |id: &str, noun: Noun, name: &Text| {
        i18n::text(
            language,
            id,
            &Args::none().words("noun", noun.code()).words("name", inner_quotes(name.words(language))),
        )
    };
    let pair = |id: &str, noun: Noun, name: &Text, other: &Text| {
        let args = Args::none()
            .words("noun", noun.code())
            .words("name", inner_quotes(name.words(language)))
            .words("other", inner_quotes(other.words(language)));
        i18n::text(language, id, &args)
    };
    match step {
        Step::Create { noun, name } => named("step-create", *noun, name),
        Step::Update { noun, name } => named("step-update", *noun, name),
        Step::Trash { noun, name } => named("step-trash", *noun, name),
        Step::Restore { noun, name } => named("step-restore", *noun, name),
        Step::Start { name } => i18n::text(language, "step-start", &Args::none().words("name", name.words(language))),
        Step::Import { name, records } => i18n::text(
            language,
            "step-import",
            &Args::none().words("name", name.words(language)).count("records", *records),
        ),
        Step::Revert { noun, name, .. } => named("step-revert", *noun, name),
        Step::Merge { noun, name, gone } => pair("step-merge", *noun, name, gone),
        Step::Replace { noun, name, by } => pair("step-replace", *noun, name, by),
        Step::Distinguish { noun, name, other } => pair("step-distinguish", *noun, name, other),
        Step::Many { what, value, records } => i18n::text(
            language,
            "step-many",
            &Args::none()
                .words("what", what.as_str())
                .words("value", inner_quotes(value.words(language)))
                .count("records", *records),
        ),
        Step::Elect { name } => i18n::text(language, "step-elect", &Args::none().words("name", name.words(language))),
        Step::Attach { noun, name, files } => i18n::text(
            language,
            "step-attach",
            &Args::none()
                .words("noun", noun.code())
                .words("name", inner_quotes(name.words(language)))
                .count("files", *files),
        ),
        Step::EmptyTrash { records } => {
            i18n::text(language, "step-empty-trash", &Args::none().count("records", *records))
        }
        Step::Undo { step, .. } => {
            i18n::text(language, "step-undo", &Args::none().words("step", step_words(step, language)))
        }
        Step::Redo { step, .. } => {
            i18n::text(language, "step-redo", &Args::none().words("step", step_words(step, language)))
        }
    }
}

/// Quotes within quotes: « » outside, „ “ inside.
fn inner_quotes(name: &str) -> String {
    name.replace('«', "„").replace('»', "“")
}

/// Which changes are asked for.
struct Wanted<'a> {
    asked: &'a ChangeList,
    text: String,
    since: Option<NaiveDate>,
    until: Option<NaiveDate>,
}

impl<'a> Wanted<'a> {
    fn of(asked: &'a ChangeList) -> Result<Wanted<'a>> {
        Ok(Wanted {
            asked,
            text: fold(&asked.text),
            since: asked.since.as_deref().map(day).transpose()?,
            until: asked.until.as_deref().map(day).transpose()?,
        })
    }

    fn has(&self, header: &Header, register: &Register) -> bool {
        let asked = self.asked;
        let is_touched = |is_it: &dyn Fn(&RecordRef) -> bool| header.touched().any(|record| is_it(&record));
        let on = header.at.with_timezone(register.now().offset()).date_naive();
        asked.record.as_ref().is_none_or(|wanted| is_touched(&|record| record == wanted))
            && asked.noun.is_none_or(|wanted| is_touched(&|record| record.noun == wanted))
            && (asked.kinds.is_empty() || asked.kinds.iter().any(|kind| kind == header.step.code()))
            && asked.author.as_ref().is_none_or(|author| *author == header.author)
            && self.since.is_none_or(|since| on >= since)
            && self.until.is_none_or(|until| on <= until)
            && (self.text.is_empty() || fold(&step_words(&header.step, asked.language)).contains(&self.text))
    }
}

/// A day as the page writes it.
pub(super) fn day(words: &str) -> Result<NaiveDate> {
    words.parse().map_err(|_| Error::ImpossibleDate { words: words.to_owned() })
}
