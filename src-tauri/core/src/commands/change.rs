//! Undo, redo and the journal of changes in words.

use super::Application;
use super::views::{ChangeList, Changed, ListAll, RecordRef, StepView};
use crate::change::{Change, Step};
use crate::error::Result;
use crate::i18n::{self, Args};
use crate::language::Language;
use crate::register::{Operation, Register};

const ROWS_DEFAULT: usize = 50;
const ROWS_MAX: usize = 500;

pub(super) fn change_list(application: &Application, asked: ChangeList) -> Result<Vec<StepView>> {
    let limit = match asked.limit as usize {
        0 => ROWS_DEFAULT,
        limit => limit.min(ROWS_MAX),
    };
    let record = asked.record.as_ref().map(|record| (record.noun, record.id.as_str()));
    let changes = application.read().changes(record, asked.before.map(u64::from), limit)?;
    Ok(changes.iter().map(|change| step_view(change, asked.language)).collect())
}

pub(super) fn change_undo(application: &Application, asked: ListAll) -> Result<Changed> {
    let mut register = application.write();
    let written = register.change(Operation::Undo)?;
    changed(&register, written.as_ref(), asked.language)
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

fn step_view(change: &Change, language: Language) -> StepView {
    StepView {
        sequence: u32::try_from(change.sequence).unwrap_or(u32::MAX),
        at: change.at.to_rfc3339(),
        author: change.author.clone(),
        words: step_words(&change.step, language),
        touched: change.touched.iter().map(|touch| RecordRef { noun: touch.noun, id: touch.id.clone() }).collect(),
    }
}

/// A step in words: «Изменено мероприятие „…“».
fn step_words(step: &Step, language: Language) -> String {
    let named = |id: &str, noun: crate::domain::Noun, name: &crate::domain::Text| {
        i18n::text(
            language,
            id,
            &Args::none().words("noun", noun.code()).words("name", inner_quotes(name.words(language))),
        )
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
