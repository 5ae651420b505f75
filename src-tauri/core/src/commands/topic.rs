//! Topics: what events have in common in «Темы». They are words inside events, equal after folding.

use super::event::bars;
use super::record::newest_first;
use super::views::*;
use super::{Application, change, count};
use crate::change::Step;
use crate::domain::*;
use crate::error::{Error, Result};
use crate::language::Language;
use crate::register::{Operation, Register};
use crate::search::analysis::{self, Sought, words};
use crate::search::{EventDigest, Topic};

pub(super) fn topic_list(application: &Application, asked: TopicList) -> Result<Vec<TopicRow>> {
    let register = application.read();
    let wanted = words(&asked.text);
    let mut rows: Vec<TopicRow> = register
        .index()
        .topics()
        .filter(|topic| has(topic, &wanted))
        .map(|topic| row(&register, topic, asked.language))
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
    let events = register.index().events_on(topic);
    let (years, undated) = bars(events.iter().copied().filter(|event| event.is_event()));
    Ok(TopicPage {
        topic: row(&register, topic, asked.language),
        wordings: by_frequency(topic),
        events: newest_first(events, asked.language),
        years,
        undated,
    })
}

pub(super) fn topic_update(application: &Application, asked: TopicUpdate) -> Result<Changed> {
    let mut register = application.write();
    let key = Topic::key(&asked.topic);
    let ids: Vec<Id> = {
        let topic = find(&register, &asked.topic)?;
        register.index().events_on(topic).into_iter().map(|event| event.id.clone()).collect()
    };
    let mut records = Vec::with_capacity(ids.len());
    for id in &ids {
        let mut event = register.event(id)?;
        for about in event.about.iter_mut().filter(|about| Topic::key(about) == key) {
            *about = asked.wanted.clone();
        }
        keep_first(&mut event.about, |one, other| Topic::key(one) == Topic::key(other));
        records.push(event.into_record());
    }
    let step = Step::Many { what: "topic".to_owned(), value: asked.wanted, records: count(records.len()) };
    let written = register.change(Operation::Many { step, records, trashed: Vec::new() })?;
    change::changed(&register, written.as_ref(), asked.language)
}

/// The wordings of a topic: the most frequent first, of equals the one that stands in both languages.
fn by_frequency(topic: &Topic) -> Vec<Text> {
    let mut wordings: Vec<_> = topic.wordings.iter().collect();
    wordings.sort_by_key(|((ru, en), often)| (std::cmp::Reverse(**often), ru.is_none() || en.is_none()));
    wordings.into_iter().map(|((ru, en), _)| Text { ru: ru.clone(), en: en.clone() }).collect()
}

fn has(topic: &Topic, wanted: &[String]) -> bool {
    if wanted.is_empty() {
        return true;
    }
    let texts = topic.wordings.keys().flat_map(|(ru, en)| [ru, en]).flatten();
    let own: Vec<String> = texts.flat_map(|text| words(text)).collect();
    Sought::words(wanted).is_in(&own)
}

fn find<'a>(register: &'a Register, topic: &Text) -> Result<&'a Topic> {
    let name = || topic.words(Language::Ru).to_owned();
    register.index().topic(topic).ok_or_else(|| Error::TopicNotFound { topic: name() })
}

fn row(register: &Register, topic: &Topic, language: Language) -> TopicRow {
    let events = register.index().events_on(topic);
    let best = by_frequency(topic).into_iter().next().unwrap_or_default();
    TopicRow {
        label: best.words(language).to_owned(),
        topic: best,
        events: count(events.len()),
        years: years_words(events.iter().copied()),
    }
}

/// «2015–2020»: the years of events; empty where none is dated.
pub(super) fn years_words<'a>(events: impl IntoIterator<Item = &'a EventDigest>) -> String {
    let (mut first, mut last) = (None::<i32>, None::<i32>);
    for year in events.into_iter().filter_map(|event| event.date.as_ref()?.year()) {
        first = Some(first.map_or(year, |first| first.min(year)));
        last = Some(last.map_or(year, |last| last.max(year)));
    }
    match (first, last) {
        (Some(first), Some(last)) if first == last => first.to_string(),
        (Some(first), Some(last)) => format!("{first}–{last}"),
        _ => String::new(),
    }
}
