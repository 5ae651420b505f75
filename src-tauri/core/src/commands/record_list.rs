//! Lists of records of a noun: found by words and kind, in an order, with the
//! events that each belongs to.

use std::collections::BTreeMap;

use super::event::{by_label, term};
use super::labels::{self, label};
use super::link::{matches, number, texts};
use super::topic::years_words;
use super::views::*;
use super::{Application, count};
use crate::change::Entry;
use crate::domain::*;
use crate::error::Result;
use crate::i18n;
use crate::language::Language;
use crate::register::Register;
use crate::search::analysis;

const ROWS_DEFAULT: usize = 200;
const ROWS_MAX: usize = 1_000;

pub(super) fn record_list(application: &Application, asked: RecordList) -> Result<RecordPage> {
    let register = application.read();
    let (mut found, mut corrected_text) = (candidates(&register, &asked, &asked.text), None);
    if found.is_empty() && !asked.text.trim().is_empty() {
        let turned = analysis::other_layout(&asked.text);
        found = candidates(&register, &asked, &turned);
        corrected_text = (!found.is_empty()).then_some(turned);
    }
    let is_of_kind = |found: &Found| {
        asked.kinds.is_empty() || found.kind.is_some_and(|kind| asked.kinds.iter().any(|wanted| wanted == kind))
    };
    let is_wanted = |found: &&Found| !asked.ours || found.ours;
    let mut kinds: BTreeMap<String, u32> = BTreeMap::new();
    for kind in found.iter().filter(is_wanted).filter_map(|found| found.kind) {
        *kinds.entry(kind.to_owned()).or_insert(0) += 1;
    }
    let ours = found.iter().filter(|found| is_of_kind(found) && found.ours).count();
    found.retain(|found| is_of_kind(found) && (!asked.ours || found.ours));
    sort(&mut found, asked.order);
    let limit = match asked.limit as usize {
        0 => ROWS_DEFAULT,
        limit => limit.min(ROWS_MAX),
    };
    let total = count(found.len());
    let shown = found.into_iter().skip(asked.offset as usize).take(limit);
    Ok(RecordPage {
        rows: shown.filter_map(|found| row(&register, asked.noun, &found.id, asked.language)).collect(),
        total,
        kinds: by_label(kinds, |code| {
            vocabulary(asked.noun).map(|name| term(asked.language, name)(code)).unwrap_or_default()
        }),
        ours: count(ours),
        corrected_text,
    })
}

/// A record that fits the words, as far as sorting and counting need it.
struct Found {
    id: Id,
    kind: Option<&'static str>,
    ours: bool,
    name: String,
    date: Option<crate::edtf::SortKey>,
    events: usize,
    changed: i64,
}

fn candidates(register: &Register, asked: &RecordList, text: &str) -> Vec<Found> {
    let words = analysis::words(text);
    if asked.noun == Noun::Event {
        return activities(register, asked, &words);
    }
    let entries = register.index().entries(asked.noun);
    entries
        .filter(|entry| matches(&texts(&entry.record), number(&entry.record), &words).is_some())
        .map(|entry| Found {
            id: entry.record.id().to_owned(),
            kind: kind(&entry.record),
            ours: is_ours(register, &entry.record),
            name: sort_words(&entry.record, asked.language),
            date: date(&entry.record).and_then(|date| date.edtf.as_ref()).map(crate::edtf::Edtf::sort_key),
            events: register.index().use_count(asked.noun, entry.record.id()),
            changed: entry.updated_at.timestamp_micros(),
        })
        .collect()
}

/// Customs and summaries of periods: of events the list has only these.
fn activities(register: &Register, asked: &RecordList, words: &[String]) -> Vec<Found> {
    let events = register.index().all_events().map(|(_, event)| event);
    events
        .filter(|event| !event.is_event() && matches(&[&event.name], None, words).is_some())
        .map(|event| Found {
            id: event.id.clone(),
            kind: Some(event.kind.code()),
            ours: false,
            name: analysis::fold(event.name.words(asked.language)),
            date: event.date.as_ref().map(crate::edtf::Edtf::sort_key),
            events: 0,
            changed: 0,
        })
        .collect()
}

fn sort(found: &mut [Found], order: RecordOrder) {
    let by_name = |a: &Found, b: &Found| a.name.cmp(&b.name).then_with(|| a.id.cmp(&b.id));
    match order {
        RecordOrder::Name => found.sort_by(by_name),
        RecordOrder::Events => found.sort_by(|a, b| b.events.cmp(&a.events).then_with(|| by_name(a, b))),
        RecordOrder::Changed => found.sort_by(|a, b| b.changed.cmp(&a.changed).then_with(|| by_name(a, b))),
        // Newest first, undated last.
        RecordOrder::Date => found.sort_by(|a, b| b.date.cmp(&a.date).then_with(|| by_name(a, b))),
    }
}

/// What a list sorts by: surname first for people.
pub(super) fn sort_words(record: &Record, language: Language) -> String {
    let name = match record {
        Record::Person(person) if !person.sort_name.is_empty() => &person.sort_name,
        record => record.name(),
    };
    analysis::fold(name.words(language))
}

/// A record as a row of a list; nothing where it is not there.
pub(super) fn row(register: &Register, noun: Noun, id: &str, language: Language) -> Option<RecordRow> {
    let label = label(register, noun, id, language)?;
    if noun == Noun::Event {
        return event_row(register, id, label, language);
    }
    let entry: &Entry = register.index().entry(noun, id)?;
    let kind = kind(&entry.record);
    let (events, years) = used_years(register, noun, id);
    Some(RecordRow {
        noun,
        id: id.to_owned(),
        revision: entry.revision,
        label: label.label,
        short: label.short,
        detail: label.detail,
        kind: kind.map(str::to_owned),
        kind_words: kind.zip(vocabulary(noun)).map(|(code, name)| term(language, name)(code)).unwrap_or_default(),
        events: count(events),
        years,
        ours: is_ours(register, &entry.record),
        language: label.language,
    })
}

fn event_row(register: &Register, id: &str, label: LinkLabel, language: Language) -> Option<RecordRow> {
    let event = register.index().event(id)?;
    let place = event.place.as_deref().and_then(|id| labels::label(register, Noun::Place, id, language));
    let body = event.body_id.as_deref().map(|id| labels::organization_short(register, id, language));
    let details: Vec<String> = label.detail.into_iter().chain(body).chain(place.map(|place| place.label)).collect();
    Some(RecordRow {
        noun: Noun::Event,
        id: id.to_owned(),
        revision: register.entry(Noun::Event, id).ok()?.revision,
        label: label.label,
        short: None,
        detail: Some(details.join(", ")),
        kind: Some(event.kind.code().to_owned()),
        kind_words: i18n::word(language, event.kind.message_id()),
        events: 0,
        years: String::new(),
        ours: false,
        language: label.language,
    })
}

/// How many counted events use a record, and their years: «2015–2020».
fn used_years(register: &Register, noun: Noun, id: &str) -> (usize, String) {
    let events = || register.index().events_unordered(noun, id).filter(|event| event.is_event());
    (events().count(), years_words(events()))
}

/// The vocabulary of the kinds of a noun.
fn vocabulary(noun: Noun) -> Option<&'static str> {
    match noun {
        Noun::Organization => Some("organization-kind"),
        Noun::Document => Some("document-kind"),
        Noun::Event => Some("event-kind"),
        _ => None,
    }
}

pub(super) fn kind(record: &Record) -> Option<&'static str> {
    match record {
        Record::Organization(organization) => Some(organization.classification.code()),
        Record::Document(document) => Some(document.classification.code()),
        _ => None,
    }
}

fn date(record: &Record) -> Option<&PartialDate> {
    match record {
        Record::Document(document) => Some(&document.date),
        _ => None,
    }
}

/// Whether our city is a member of it, or it belongs to our city.
pub(super) fn is_ours(register: &Register, record: &Record) -> bool {
    match record {
        Record::Organization(organization) => {
            matches!(
                organization.relation,
                Some(RelationToCity::OurCity | RelationToCity::OwnBody | RelationToCity::OwnUnit)
            ) || is_member(register, &organization.id)
        }
        Record::Post(post) => {
            post.organization_id.as_deref().and_then(|id| register.index().entry(Noun::Organization, id)).is_some_and(
                |entry| {
                    matches!(&entry.record, Record::Organization(organization) if matches!(
                        organization.relation,
                        Some(RelationToCity::OurCity | RelationToCity::OwnBody | RelationToCity::OwnUnit)
                    ))
                },
            )
        }
        _ => false,
    }
}

/// Whether our city is a member of an organization, by a recorded membership.
pub(super) fn is_member(register: &Register, organization_id: &str) -> bool {
    let Some(settings) = register.settings() else { return false };
    register.index().all::<Membership>().any(|membership| {
        membership.organization_id == organization_id
            && matches!(&membership.member, Member::Organization(id) if *id == settings.our_city_id)
    })
}
