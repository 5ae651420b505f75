//! What records are called on the screen, in the language asked.

use std::collections::BTreeMap;

use super::views::{LinkLabel, LinkedEvent};
use crate::domain::*;
use crate::edtf::{self, Edtf, Wording};
use crate::language::Language;
use crate::register::Register;
use crate::search::EventDigest;

/// The date in words: «15 июля 2020 г.»; the words of the source where it could not be read.
pub(super) fn date_words(date: &PartialDate, language: Language) -> String {
    match (&date.edtf, &date.original) {
        (None, Some(original)) if !original.trim().is_empty() => original.clone(),
        (edtf, _) => edtf_words(edtf.as_ref(), language),
    }
}

/// A value in words, «без даты» for none.
pub(super) fn edtf_words(date: Option<&Edtf>, language: Language) -> String {
    edtf::write(date, language, Wording::Nominative)
}

/// The label of any record; `None` when it is not there any more.
pub(super) fn label(register: &Register, noun: Noun, id: &str, language: Language) -> Option<LinkLabel> {
    if noun == Noun::Event {
        let event = register.index().event(id)?;
        let (name, shown_in) = event.name.shown(language)?;
        let detail = Some(edtf_words(event.date.as_ref(), language));
        return Some(LinkLabel {
            noun,
            label: name.to_owned(),
            short: None,
            detail,
            language: differs(shown_in, language),
        });
    }
    let record = &register.index().entry(noun, id)?.record;
    let (name, shown_in) = record.name().shown(language).unwrap_or(("", language));
    Some(LinkLabel {
        noun,
        label: name.to_owned(),
        short: short(record, language),
        detail: detail(register, record, language),
        language: differs(shown_in, language),
    })
}

/// The labels of every record that `event` points to.
pub(super) fn labels_of(register: &Register, event: &Event, language: Language) -> BTreeMap<Id, LinkLabel> {
    Record::Event(Box::new(event.clone()))
        .links()
        .into_iter()
        .filter_map(|link| Some((link.id.clone(), label(register, link.noun, &link.id, language)?)))
        .collect()
}

/// An event as others name it.
pub(super) fn linked_event(event: &EventDigest, language: Language) -> LinkedEvent {
    LinkedEvent {
        id: event.id.clone(),
        name: event.name.words(language).to_owned(),
        date_words: edtf_words(event.date.as_ref(), language),
    }
}

/// The short name of an organization, else its name.
pub(super) fn organization_short(register: &Register, id: &str, language: Language) -> String {
    register
        .index()
        .get::<Organization>(id)
        .map(|organization| {
            let short = organization.short_name.words(language);
            if short.is_empty() { organization.name.words(language).to_owned() } else { short.to_owned() }
        })
        .unwrap_or_default()
}

fn short(record: &Record, language: Language) -> Option<String> {
    let words = match record {
        Record::Organization(organization) => organization.short_name.words(language),
        Record::Person(person) => person.sort_name.words(language),
        _ => "",
    };
    (!words.is_empty()).then(|| words.to_owned())
}

/// What tells a record from others of the same name.
pub(super) fn detail(register: &Register, record: &Record, language: Language) -> Option<String> {
    let words = match record {
        Record::Post(post) => post.organization_id.as_deref().map(|id| organization_short(register, id, language)),
        Record::Organization(organization) => organization
            .parent_id
            .as_deref()
            .map(|id| organization_short(register, id, language))
            .or_else(|| Some(crate::i18n::word(language, organization.classification.message_id()))),
        Record::Document(document) => Some(document_detail(document, language)),
        Record::Person(person) => current_post(register, &person.id, language),
        Record::Settings(_)
        | Record::SourceFile(_)
        | Record::Place(_)
        | Record::Membership(_)
        | Record::Event(_)
        | Record::Attachment(_)
        | Record::Distinction(_) => None,
    };
    words.filter(|words| !words.is_empty())
}

/// «указ № 204, 7 мая 2018 г.»
fn document_detail(document: &Document, language: Language) -> String {
    let mut words = crate::i18n::word(language, document.classification.message_id());
    if let Some(number) = &document.number {
        words.push_str(&format!(" № {number}"));
    }
    if document.date.edtf.is_some() {
        words.push_str(&format!(", {}", date_words(&document.date, language)));
    }
    words
}

/// The post that a person is known to hold, the last one recorded.
fn current_post(register: &Register, person_id: &str, language: Language) -> Option<String> {
    register
        .index()
        .all::<Membership>()
        .filter(|membership| membership.member == Member::Person(person_id.to_owned()))
        .filter_map(|membership| register.index().get::<Post>(membership.post_id.as_deref()?))
        .last()
        .map(|post| post.role.words(language).to_owned())
}

fn differs(shown_in: Language, asked: Language) -> Option<Language> {
    (shown_in != asked).then_some(shown_in)
}
