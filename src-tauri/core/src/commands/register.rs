//! The register as a whole: status, beginning, the sample, verification.

use std::collections::BTreeMap;

use super::views::*;
use super::{Application, attachment, change, count};
use crate::domain::*;
use crate::error::{Error, Result};
use crate::i18n::{self, Args};
use crate::language::Language;
use crate::register::{Operation, Register};
use crate::sample;
use crate::store::{Fault, Finding};

pub(super) fn register_status(application: &Application, asked: ListAll) -> Result<RegisterStatus> {
    status(&application.read(), asked.language)
}

pub(super) fn register_start(application: &Application, start: RegisterStart) -> Result<RegisterStatus> {
    let mut register = application.write();
    register.change(Operation::Start(first_records(&start)))?;
    status(&register, start.language)
}

pub(super) fn sample_load(application: &Application, asked: ListAll) -> Result<RegisterStatus> {
    let sample = sample::stavropol()?;
    let mut register = application.write();
    register.change(Operation::Import { name: sample.title, records: sample.records })?;
    status(&register, asked.language)
}

pub(super) fn register_verify(application: &Application, asked: ListAll) -> Result<VerifyReport> {
    let (verification, dangling) = application.read().verify()?;
    let mut problems: Vec<String> =
        verification.faults.iter().map(|fault| fault_words(fault, asked.language)).collect();
    problems.extend(dangling.iter().map(|dangling| {
        let args = Args::none()
            .words("noun", dangling.noun.code())
            .words("id", dangling.id.as_str())
            .words("field", dangling.link.field.as_str())
            .words("link", dangling.link.id.as_str());
        i18n::text(asked.language, "fault-link", &args)
    }));
    problems.extend(attachment::faults(application, asked.language)?);
    Ok(VerifyReport {
        is_sound: problems.is_empty(),
        changes: u32::try_from(verification.changes).unwrap_or(u32::MAX),
        records: u32::try_from(verification.records).unwrap_or(u32::MAX),
        problems,
    })
}

pub(super) fn register_find(application: &Application, asked: RegisterFind) -> Result<PastState> {
    let register = application.read();
    let day = change::day(&asked.day)?;
    let next = day.succ_opt().ok_or_else(|| Error::ImpossibleDate { words: asked.day.clone() })?;
    let end = next.and_time(chrono::NaiveTime::MIN).and_local_timezone(*register.now().offset()).single();
    let end = end.ok_or_else(|| Error::ImpossibleDate { words: asked.day.clone() })?;
    let sequence = register.sequence_at(end.with_timezone(&chrono::Utc))?;
    if sequence == 0 {
        return Ok(PastState { as_of: 0, at: String::new(), words: String::new() });
    }
    let step = change::step_view(&*register.change_numbered(sequence)?, asked.language);
    Ok(PastState { as_of: step.sequence, at: step.at, words: step.words })
}

fn status(register: &Register, language: Language) -> Result<RegisterStatus> {
    let index = register.index();
    let mut counts: BTreeMap<String, u32> =
        Noun::ALL.iter().map(|noun| (noun.code().to_owned(), count(index.count(*noun)))).collect();
    counts.insert("activity".to_owned(), count(index.count_activities()));
    let settings = index.entry(Noun::Settings, Settings::ID);
    Ok(RegisterStatus {
        is_empty: settings.is_none(),
        is_sample: index.has(Noun::SourceFile, sample::SOURCE_ID),
        settings: register.settings().cloned(),
        settings_revision: settings.map_or(0, |entry| entry.revision),
        counts,
        undo: change::next_undo(register, language)?,
        redo: change::next_redo(register, language)?,
        opening: register.findings().iter().map(|finding| finding_words(finding, language)).collect(),
        folder: register.folder().display().to_string(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    })
}

/// The city and the settings of a register of one's own.
fn first_records(start: &RegisterStart) -> Vec<Record> {
    let city_name = Text::of(start.language, start.city.trim());
    let mut city = Organization::named(city_name.clone(), OrganizationKind::Municipality);
    city.id = "our-city".to_owned();
    city.area = Some(OrganizationArea::Local);
    city.relation = Some(RelationToCity::OurCity);
    let unit = start.unit.trim();
    let settings = Settings {
        id: Settings::ID.to_owned(),
        our_city_id: city.id.clone(),
        city_name,
        city_name_of: Text::default(),
        unit_name: if unit.is_empty() { Text::default() } else { Text::of(start.language, unit) },
        language: start.language,
        layout: PaperLayout::default(),
    };
    vec![settings.into_record(), city.into_record()]
}

fn finding_words(finding: &Finding, language: Language) -> String {
    let (id, args) = match finding {
        Finding::UnfinishedSaveRemoved => ("finding-unfinished-save", Args::none()),
        Finding::StateRebuilt { kept } => {
            ("finding-state-rebuilt", Args::none().words("path", kept.display().to_string()))
        }
        Finding::JournalRebuilt { kept, rescued } => {
            let path = kept.as_ref().map_or("none".to_owned(), |kept| kept.display().to_string());
            ("finding-journal-rebuilt", Args::none().words("path", path).count("rescued", *rescued))
        }
        Finding::ChangesLost { last } => ("finding-changes-lost", Args::none().count("last", *last)),
    };
    i18n::text(language, id, &args)
}

fn fault_words(fault: &Fault, language: Language) -> String {
    let (id, args) = match fault {
        Fault::Journal { after } => ("fault-journal", Args::none().count("after", *after)),
        Fault::Heads { journal, state } => {
            ("fault-heads", Args::none().count("journal", *journal).count("state", *state))
        }
        Fault::Change { sequence } => ("fault-change", Args::none().count("sequence", *sequence)),
        Fault::Record { noun, id } => {
            ("fault-record", Args::none().words("noun", noun.code()).words("id", id.as_str()))
        }
    };
    i18n::text(language, id, &args)
}
