//! Topics: what events have in common in «Темы». They are words inside events, equal after folding.

use std::collections::{BTreeMap, BTreeSet};

use super::event::bars;
use super::record::newest_first;
use super::views::*;
use super::{Application, change, count};
use crate::change::Step;
use crate::domain::*;
use crate::edtf::Edtf;
use crate::error::{Error, Result};
use crate::language::Language;
use crate::register::{Operation, Register};
use crate::search::EventDigest;
use crate::search::analysis::{self, words};

/// A topic as it stands in the events.
#[derive(Default)]
struct Found {
    wordings: BTreeMap<(Option<String>, Option<String>), u32>,
    events: BTreeSet<Id>,
}

pub(super) fn topic_list(application: &Application, asked: TopicList) -> Result<Vec<TopicRow>> {
    let register = application.read();
    let wanted = words(&asked.text);
    let mut rows: Vec<TopicRow> = topics(&register)?
        .into_values()
        .filter(|topic| topic.has(&wanted))
        .map(|topic| row(&register, &topic, asked.language))
        .collect();
    rows.sort_by_cached_key(|row| (std::cmp::Reverse(row.events), analysis::fold(&row.label)));
    if asked.limit > 0 {
        rows.truncate(asked.limit as usize);
    }
    Ok(rows)
}

pub(super) fn topic_get(application: &Application, asked: TopicGet) -> Result<TopicPage> {
    let register = application.read();
    let topic = find(&register, &asked.topic)?;
    let mut events: Vec<&EventDigest> = topic.events.iter().filter_map(|id| register.index().event(id)).collect();
    events.sort_by_cached_key(|event| (event.date.as_ref().map(Edtf::sort_key), event.id.clone()));
    let (years, undated) = bars(events.iter().copied().filter(|event| event.is_event()));
    Ok(TopicPage {
        topic: row(&register, &topic, asked.language),
        wordings: topic.by_frequency(),
        events: newest_first(events, asked.language),
        years,
        undated,
    })
}

pub(super) fn topic_update(application: &Application, asked: TopicUpdate) -> Result<Changed> {
    let mut register = application.write();
    let topic = find(&register, &asked.topic)?;
    let keys: BTreeSet<String> =
        topic.wordings.keys().flat_map(|(ru, en)| keys_of(ru.as_deref(), en.as_deref())).collect();
    let mut records = Vec::with_capacity(topic.events.len());
    for id in &topic.events {
        let mut event = register.event(id)?;
        for about in event.about.iter_mut().filter(|about| is_one_of(&keys, about)) {
            *about = asked.wanted.clone();
        }
        keep_first(&mut event.about, |one, other| one == other);
        records.push(event.into_record());
    }
    let step = Step::Many { what: "topic".to_owned(), value: asked.wanted, records: count(records.len()) };
    let written = register.change(Operation::Many { step, records, trashed: Vec::new() })?;
    change::changed(&register, written.as_ref(), asked.language)
}

impl Found {
    fn by_frequency(&self) -> Vec<Text> {
        let mut wordings: Vec<_> = self.wordings.iter().collect();
        // The most frequent first; of equals the one that stands in both languages.
        wordings.sort_by_key(|((ru, en), events)| (std::cmp::Reverse(**events), ru.is_none() || en.is_none()));
        wordings.into_iter().map(|((ru, en), _)| Text { ru: ru.clone(), en: en.clone() }).collect()
    }

    fn has(&self, wanted: &[String]) -> bool {
        let own: Vec<String> =
            self.wordings.keys().flat_map(|(ru, en)| [ru, en]).flatten().flat_map(|text| words(text)).collect();
        let is_there = |word: &String| {
            let stem = analysis::stem(word);
            own.iter().any(|own| own.starts_with(word.as_str()) || analysis::stem(own) == stem)
        };
        wanted.iter().all(is_there)
    }
}

/// Every topic of the register, by its folded wording. Two wordings are one topic when they
/// are equal in either language.
fn topics(register: &Register) -> Result<BTreeMap<String, Found>> {
    let mut topics: BTreeMap<String, Found> = BTreeMap::new();
    for (_, digest) in register.index().all_events().filter(|(_, event)| event.has_topics) {
        for topic in register.event(&digest.id)?.about {
            let Some(key) = key(&topic) else { continue };
            let found = topics.entry(key).or_default();
            *found.wordings.entry((topic.ru, topic.en)).or_insert(0) += 1;
            found.events.insert(digest.id.clone());
        }
    }
    Ok(topics)
}

fn find(register: &Register, topic: &Text) -> Result<Found> {
    let wanted = key(topic).ok_or_else(|| Error::Usage("a topic without words".to_owned()))?;
    let found = topics(register)?.remove(&wanted);
    found.ok_or_else(|| Error::NotFound { noun: Noun::Event, id: topic.words(Language::Ru).to_owned() })
}

/// What a topic is compared by: its Russian wording, else the English one, without case, quotes and dashes.
pub(super) fn key(topic: &Text) -> Option<String> {
    let folded = words(topic.words(Language::Ru)).join(" ");
    (!folded.is_empty()).then_some(folded)
}

fn keys_of(ru: Option<&str>, en: Option<&str>) -> Option<String> {
    key(&Text { ru: ru.map(str::to_owned), en: en.map(str::to_owned) })
}

fn is_one_of(keys: &BTreeSet<String>, topic: &Text) -> bool {
    key(topic).is_some_and(|key| keys.contains(&key))
}

fn row(register: &Register, topic: &Found, language: Language) -> TopicRow {
    let years: Vec<i32> =
        topic.events.iter().filter_map(|id| register.index().event(id)?.date.as_ref()?.year()).collect();
    let (first, last) = (years.iter().min(), years.iter().max());
    let best = topic.by_frequency().into_iter().next().unwrap_or_default();
    TopicRow {
        label: best.words(language).to_owned(),
        topic: best,
        events: count(topic.events.len()),
        years: match (first, last) {
            (Some(first), Some(last)) if first == last => first.to_string(),
            (Some(first), Some(last)) => format!("{first}–{last}"),
            _ => String::new(),
        },
    }
}
