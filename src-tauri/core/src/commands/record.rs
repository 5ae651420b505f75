//! Records of any noun: read, written, listed, where they are used.

use std::collections::BTreeMap;

use serde_json::Value;

use super::event::source_view;
use super::fields::fields;
use super::labels::{self, date_words, edtf_words, label};
use super::views::*;
use super::{Application, change, count, event};
use crate::change::Change;
use crate::domain::*;
use crate::error::{Error, Result};
use crate::i18n;
use crate::language::Language;
use crate::register::{Operation, Register};

pub(super) fn record_get(application: &Application, asked: RecordAsk) -> Result<RecordView> {
    view(&application.read(), asked.noun, &asked.id, asked.language)
}

pub(super) fn record_create(application: &Application, asked: RecordCreate) -> Result<RecordChanged> {
    let mut register = application.write();
    let noun = asked.record.noun();
    let written = register.change(Operation::Create(asked.record))?;
    let id = written.as_ref().and_then(|change| change.touched.first()).map(|touch| touch.id.clone());
    let id = id.ok_or_else(|| Error::Internal("a new record without a change".to_owned()))?;
    changed(&register, noun, &id, written.as_ref(), asked.language)
}

pub(super) fn record_update(application: &Application, asked: RecordUpdate) -> Result<RecordChanged> {
    let mut register = application.write();
    let (noun, id) = (asked.record.noun(), asked.record.id().to_owned());
    let written = register.change(Operation::Update { record: asked.record, revision: asked.revision })?;
    changed(&register, noun, &id, written.as_ref(), asked.language)
}

pub(super) fn record_trash(application: &Application, asked: RecordAtRevision) -> Result<Changed> {
    let mut register = application.write();
    let operation = Operation::Trash { noun: asked.noun, id: asked.id, revision: asked.revision };
    let written = register.change(operation)?;
    change::changed(&register, written.as_ref(), asked.language)
}

pub(super) fn use_list(application: &Application, asked: RecordAsk) -> Result<Vec<UseView>> {
    let register = application.read();
    register.entry(asked.noun, &asked.id)?;
    uses(&register, asked.noun, &asked.id, asked.language)
}

pub(super) fn record_replace(application: &Application, asked: RecordReplace) -> Result<Changed> {
    let mut register = application.write();
    let operation = Operation::Replace { noun: asked.noun, id: asked.id, revision: asked.revision, by: asked.by };
    let written = register.change(operation)?;
    change::changed(&register, written.as_ref(), asked.language)
}

pub(super) fn record_merge(application: &Application, asked: RecordMerge) -> Result<RecordChanged> {
    let mut register = application.write();
    let (noun, id) = (asked.record.noun(), asked.record.id().to_owned());
    let written = register.change(Operation::Merge {
        record: asked.record,
        revision: asked.revision,
        gone: asked.gone,
        gone_revision: asked.gone_revision,
    })?;
    changed(&register, noun, &id, written.as_ref(), asked.language)
}

pub(super) fn record_preview(application: &Application, asked: PairAsk) -> Result<MergePreview> {
    super::merge::preview(&application.read(), &asked)
}

pub(super) fn record_revert(application: &Application, asked: RecordRevert) -> Result<RecordChanged> {
    let mut register = application.write();
    let written = register.change(Operation::Revert {
        noun: asked.noun,
        id: asked.id.clone(),
        revision: asked.revision,
        sequence: u64::from(asked.sequence),
    })?;
    changed(&register, asked.noun, &asked.id, written.as_ref(), asked.language)
}

fn changed(
    register: &Register,
    noun: Noun,
    id: &str,
    written: Option<&Change>,
    language: Language,
) -> Result<RecordChanged> {
    Ok(RecordChanged {
        view: view(register, noun, id, language)?,
        changed: change::changed(register, written, language)?,
    })
}

/// A record with what its page needs.
pub(super) fn view(register: &Register, noun: Noun, id: &str, language: Language) -> Result<RecordView> {
    let entry = register.entry(noun, id)?;
    let record = entry.record;
    Ok(RecordView {
        name: name_of(register, &record, language),
        revision: entry.revision,
        created_at: entry.created_at.to_rfc3339(),
        updated_at: entry.updated_at.to_rfc3339(),
        updated_by: entry.updated_by,
        labels: labels_of(register, &record, language),
        dates: dates(&record, language),
        sources: sources_of(&record).iter().map(|source| source_view(register, source, language)).collect(),
        uses: count(register.index().uses_of(noun, id).len()),
        record,
    })
}

/// A seat has no name of its own: who, and where.
pub(super) fn name_of(register: &Register, record: &Record, language: Language) -> String {
    match record {
        Record::Membership(membership) => {
            let member = super::membership::member_words(register, &membership.member, language);
            let organization = labels::organization_short(register, &membership.organization_id, language);
            format!("{member} – {organization}")
        }
        record => record.name().words(language).to_owned(),
    }
}

/// The labels of every record that `record` points to, by id.
pub(super) fn labels_of(register: &Register, record: &Record, language: Language) -> BTreeMap<Id, LinkLabel> {
    let links = record.links().into_iter();
    links.filter_map(|link| Some((link.id.clone(), label(register, link.noun, &link.id, language)?))).collect()
}

/// The dates of a record in words, by field.
fn dates(record: &Record, language: Language) -> BTreeMap<String, String> {
    let is_date = |value: &Value| {
        value
            .as_object()
            .is_some_and(|date| !date.is_empty() && date.keys().all(|key| matches!(key.as_str(), "edtf" | "original")))
    };
    let in_words = |value: Value| serde_json::from_value(value).map(|date| date_words(&date, language)).ok();
    let mut dates = BTreeMap::new();
    for (field, value) in fields(Some(record)) {
        if is_date(&value) {
            dates.extend(in_words(value).map(|words| (field, words)));
        } else if let Value::Object(inner) = value {
            let found = inner.into_iter().filter(|(_, value)| is_date(value));
            dates.extend(found.filter_map(|(name, value)| Some((format!("{field}.{name}"), in_words(value)?))));
        } else if let Value::Array(rows) = value {
            for (row, value) in rows.into_iter().enumerate() {
                match value {
                    // Dates at which a seat is known to be held.
                    Value::String(edtf) if field == "known_at" => {
                        let date = crate::edtf::Edtf::parse(&edtf).ok();
                        dates.insert(format!("{field}.{row}"), edtf_words(date.as_ref(), language));
                    }
                    Value::Object(inner) => {
                        let found = inner.into_iter().filter(|(_, value)| is_date(value));
                        dates.extend(
                            found.filter_map(|(name, value)| Some((format!("{field}.{row}.{name}"), in_words(value)?))),
                        );
                    }
                    _ => {}
                }
            }
        }
    }
    dates
}

pub(super) fn sources_of(record: &Record) -> &[Source] {
    match record {
        Record::Place(place) => &place.sources,
        Record::Organization(organization) => &organization.sources,
        Record::Post(post) => &post.sources,
        Record::Person(person) => &person.sources,
        Record::Document(document) => &document.sources,
        Record::Membership(membership) => &membership.sources,
        Record::Event(event) => &event.sources,
        Record::Settings(_) | Record::SourceFile(_) | Record::Attachment(_) | Record::Distinction(_) => &[],
    }
}

/// Where a record is used, in words; events first.
pub(super) fn uses(register: &Register, noun: Noun, id: &str, language: Language) -> Result<Vec<UseView>> {
    register
        .index()
        .uses_of(noun, id)
        .into_iter()
        .map(|user| {
            let record = register.entry(user.noun, &user.id)?.record;
            let mut fields: Vec<String> = Vec::new();
            for link in record.links().into_iter().filter(|link| link.noun == noun && link.id == id) {
                let words = field_words(user.noun, &link.field, language);
                if !fields.contains(&words) {
                    fields.push(words);
                }
            }
            let date_words = match &record {
                Record::Event(event) => date_words(&event.date, language),
                Record::Document(document) if !document.date.is_empty() => date_words(&document.date, language),
                _ => String::new(),
            };
            Ok(UseView {
                label: name_of(register, &record, language),
                record: user,
                date_words,
                field_words: fields.join(", "),
            })
        })
        .collect()
}

/// `outcomes.2.recipient_id` in words: «Итоги».
fn field_words(noun: Noun, path: &str, language: Language) -> String {
    let field = path.split('.').next().unwrap_or(path);
    let own = format!("field-{}-{field}", noun.code());
    let id = if i18n::has(language, &own) { own } else { format!("field-{field}") };
    i18n::word(language, &id)
}

/// What every list of events of a page shows: newest first, undated last.
pub(super) fn newest_first<'a>(
    events: impl IntoIterator<Item = &'a crate::search::EventDigest>,
    language: Language,
) -> Vec<LinkedEvent> {
    let (dated, undated): (Vec<_>, Vec<_>) = events.into_iter().partition(|event| event.date.is_some());
    dated.into_iter().rev().chain(undated).map(|event| labels::linked_event(event, language)).collect()
}

/// Where a record is used: its events apart from everything else.
pub(super) fn use_page(register: &Register, noun: Noun, id: &str, language: Language) -> Result<UsePage> {
    register.entry(noun, id)?;
    let events = register.index().events_of(noun, id);
    let (years, undated) = bars(events.iter().copied());
    let others = uses(register, noun, id, language)?.into_iter();
    Ok(UsePage {
        events: newest_first(events, language),
        years,
        undated,
        uses: others.filter(|user| user.record.noun != Noun::Event).collect(),
    })
}

/// One bar a year of counted events, gaps included, and how many have no date.
pub(super) fn bars<'a>(events: impl IntoIterator<Item = &'a crate::search::EventDigest>) -> (Vec<YearBar>, u32) {
    event::bars(events.into_iter().filter(|event| event.is_event()))
}

pub(super) use super::record_list::record_list;
