//! The picker: finds records as one types, and makes one with no more than a name.

use super::labels::detail;
use super::views::*;
use super::{Application, change, count, labels};
use crate::domain::*;
use crate::error::{Error, Result};
use crate::register::{Operation, Register};
use crate::search::analysis::{self, Sought};

const CHOICES_DEFAULT: usize = 20;
const CHOICES_MAX: usize = 100;

pub(super) fn link_find(application: &Application, asked: LinkFind) -> Result<Vec<LinkChoice>> {
    let register = application.read();
    let nouns =
        if asked.nouns.is_empty() { vec![Noun::Person, Noun::Post, Noun::Organization] } else { asked.nouns.clone() };
    let limit = match asked.limit as usize {
        0 => CHOICES_DEFAULT,
        limit => limit.min(CHOICES_MAX),
    };
    let mut found = choices(&register, &nouns, &asked, &asked.text);
    if found.is_empty() {
        found = choices(&register, &nouns, &asked, &analysis::other_layout(&asked.text));
    }
    found.truncate(limit);
    Ok(found)
}

pub(super) fn link_create(application: &Application, asked: LinkCreate) -> Result<LinkCreated> {
    let mut register = application.write();
    let record = new_record(&asked)?;
    let written = register.change(Operation::Create(record))?;
    let id = written.as_ref().and_then(|change| change.touched.first()).map(|touch| touch.id.clone());
    let id = id.ok_or_else(|| Error::Internal("a new record without a change".to_owned()))?;
    let label = labels::label(&register, asked.noun, &id, asked.language)
        .ok_or_else(|| Error::Internal("a new record that is not there".to_owned()))?;
    Ok(LinkCreated {
        choice: LinkChoice {
            noun: asked.noun,
            id,
            label: label.label,
            short: label.short,
            detail: label.detail,
            used: 0,
        },
        changed: change::changed(&register, written.as_ref(), asked.language)?,
    })
}

fn new_record(asked: &LinkCreate) -> Result<Record> {
    let name = asked.name.clone();
    let id = Id::new();
    Ok(match asked.noun {
        Noun::Organization => {
            let mut organization =
                Organization::named(name, asked.organization_kind.unwrap_or(OrganizationKind::Collective));
            organization.parent_id = asked.organization_id.clone();
            organization.into_record()
        }
        Noun::Place => {
            Place { id, name, other_names: Vec::new(), country: None, region: None, oktmo: None, sources: Vec::new() }
                .into_record()
        }
        Noun::Person => {
            Person { id, name, sort_name: Text::default(), other_names: Vec::new(), sources: Vec::new() }.into_record()
        }
        Noun::Post => Post {
            id,
            role: name,
            organization_id: asked.organization_id.clone(),
            note: Text::default(),
            sources: Vec::new(),
        }
        .into_record(),
        Noun::Document => Document::titled(name, asked.document_kind.unwrap_or(DocumentKind::Other)).into_record(),
        Noun::SourceFile => SourceFile { id, title: name, address: None, language: None, sha256: None }.into_record(),
        Noun::Settings | Noun::Membership | Noun::Event | Noun::Attachment | Noun::Distinction => {
            return Err(Error::Usage(format!("`{}` cannot be made from a picker", asked.noun.code())));
        }
    })
}

/// Matching records, the best first: those whose name begins with the words,
/// then the most used, then by name.
fn choices(register: &Register, nouns: &[Noun], asked: &LinkFind, text: &str) -> Vec<LinkChoice> {
    let words = analysis::words(text);
    let mut found: Vec<(bool, LinkChoice)> = Vec::new();
    for &noun in nouns {
        if noun == Noun::Event {
            found.extend(event_choices(register, &words, asked));
            continue;
        }
        for entry in register.index().entries(noun) {
            if !is_of_kind(&entry.record, &asked.organization_kinds) {
                continue;
            }
            let Some(begins) = matches(&texts(&entry.record), number(&entry.record), &words) else { continue };
            let Some(label) = labels::label(register, noun, entry.record.id(), asked.language) else { continue };
            let id = entry.record.id().to_owned();
            let used = count(register.index().use_count(noun, &id));
            let detail = detail(register, &entry.record, asked.language);
            found.push((begins, LinkChoice { noun, id, label: label.label, short: label.short, detail, used }));
        }
    }
    found.sort_by(|(a_begins, a), (b_begins, b)| {
        b_begins.cmp(a_begins).then(b.used.cmp(&a.used)).then_with(|| a.label.cmp(&b.label))
    });
    found.into_iter().map(|(_, choice)| choice).collect()
}

fn event_choices(register: &Register, words: &[String], asked: &LinkFind) -> Vec<(bool, LinkChoice)> {
    register
        .index()
        .all_events()
        .filter_map(|(_, event)| {
            let begins = matches(&[&event.name], None, words)?;
            let label = labels::label(register, Noun::Event, &event.id, asked.language)?;
            let choice = LinkChoice {
                noun: Noun::Event,
                id: event.id.clone(),
                label: label.label,
                short: None,
                detail: label.detail,
                used: 0,
            };
            Some((begins, choice))
        })
        .collect()
}

fn is_of_kind(record: &Record, kinds: &[OrganizationKind]) -> bool {
    match record {
        Record::Organization(organization) => kinds.is_empty() || kinds.contains(&organization.classification),
        _ => true,
    }
}

/// The names under which a record is found.
pub(super) fn texts(record: &Record) -> Vec<&Text> {
    let mut texts = vec![record.name()];
    match record {
        Record::Organization(organization) => {
            texts.push(&organization.short_name);
            texts.extend(organization.other_names.iter().map(|other| &other.name));
        }
        Record::Person(person) => {
            texts.push(&person.sort_name);
            texts.extend(&person.other_names);
        }
        Record::Place(place) => texts.extend(&place.other_names),
        _ => {}
    }
    texts
}

/// The number of a document: «204» finds the decree.
pub(super) fn number(record: &Record) -> Option<&str> {
    Document::of(record).and_then(|document| document.number.as_deref())
}

/// Whether every word begins a word of the texts or is a form of one; and
/// whether the first one begins a text. `None` where one is missing.
pub(super) fn matches(texts: &[&Text], number: Option<&str>, words: &[String]) -> Option<bool> {
    let named = texts.iter().flat_map(|text| text.all()).map(|(_, words)| words);
    let folded: Vec<Vec<String>> = named.chain(number).map(analysis::words).collect();
    let own: Vec<String> = folded.iter().flatten().cloned().collect();
    if !Sought::words(words).is_in(&own) {
        return None;
    }
    let begins =
        |text: &Vec<String>| text.first().zip(words.first()).is_some_and(|(own, word)| own.starts_with(word.as_str()));
    Some(folded.iter().any(begins))
}
