//! Events: the chronicle, one event, its changes.

use std::collections::BTreeMap;

use super::labels::{self, date_words, label, linked_event, organization_short};
use super::views::*;
use super::{Application, change, count};
use super::{election, post};
use crate::change::Change;
use crate::domain::*;
use crate::error::{Error, Result};
use crate::i18n::{self, Args};
use crate::language::Language;
use crate::register::{Operation, Register};
use crate::search::{EventDigest, Failed, Index, Selection};

const ROWS_DEFAULT: usize = 200;
const ROWS_MAX: usize = 1_000;
/// How many of those who went a row names.
const ROW_ATTENDEES_MAX: usize = 4;
/// The longest gap, in years, that the strip fills with empty bars.
const STRIP_YEARS_MAX: i32 = 300;

pub(super) fn event_list(application: &Application, asked: EventList) -> Result<EventPage> {
    asked.query.check()?;
    let register = application.read();
    let index = register.index();
    let selection = index.select(&asked.query);
    let slots = in_order(&selection, asked.order, asked.query.activities);
    let limit = match asked.limit as usize {
        0 => ROWS_DEFAULT,
        limit => limit.min(ROWS_MAX),
    };
    let mut rows = Vec::new();
    for (slot, is_possible) in slots.into_iter().skip(asked.offset as usize).take(limit) {
        if let Some(digest) = index.digest(slot) {
            rows.push(row(&register, digest, is_possible, asked.language)?);
        }
    }
    let (years, years_undated) = strip(index, &selection.near);
    Ok(EventPage {
        rows,
        total: count(selection.certain.len() + selection.possible.len() + selection.undated.len()),
        certain: count(selection.certain.len()),
        possible: count(selection.possible.len()),
        undated: count(selection.undated.len()),
        activities: count(selection.activities.len()),
        years,
        years_undated,
        facets: facets(&register, &selection.near, asked.language),
        corrected_text: selection.corrected_text,
    })
}

pub(super) fn event_get(application: &Application, asked: ById) -> Result<EventView> {
    view(&application.read(), &asked.id, asked.language)
}

pub(super) fn event_create(application: &Application, asked: EventCreate) -> Result<EventChanged> {
    let mut register = application.write();
    let written = register.change(Operation::Create(asked.event.into_record()))?;
    let id = written.as_ref().and_then(|change| change.touched.first()).map(|touch| touch.id.clone());
    let id = id.ok_or_else(|| Error::Internal("a new event without a change".to_owned()))?;
    event_changed(&register, &id, written.as_ref(), asked.language)
}

pub(super) fn event_update(application: &Application, asked: EventUpdate) -> Result<EventChanged> {
    let mut register = application.write();
    let id = asked.event.id.clone();
    let operation = Operation::Update { record: asked.event.into_record(), revision: asked.revision };
    let written = register.change(operation)?;
    event_changed(&register, &id, written.as_ref(), asked.language)
}

pub(super) fn event_trash(application: &Application, asked: AtRevision) -> Result<Changed> {
    let mut register = application.write();
    let operation = Operation::Trash { noun: Noun::Event, id: asked.id, revision: asked.revision };
    let written = register.change(operation)?;
    change::changed(&register, written.as_ref(), asked.language)
}

fn event_changed(register: &Register, id: &str, written: Option<&Change>, language: Language) -> Result<EventChanged> {
    Ok(EventChanged { view: view(register, id, language)?, changed: change::changed(register, written, language)? })
}

/// An event with everything that its page shows.
pub(super) fn view(register: &Register, id: &str, language: Language) -> Result<EventView> {
    let entry = register.entry(Noun::Event, id)?;
    let Record::Event(event) = entry.record else {
        return Err(Error::Internal(format!("the record `{id}` under the events is no event")));
    };
    let parts = register.index().parts_of(id).into_iter().map(|part| linked_event(part, language)).collect();
    Ok(EventView {
        holders: post::holders_at(register, &event, language),
        open_elections: election::open_elections(register, &event),
        date_words: date_words(&event.date, language),
        labels: labels::labels_of(register, &event, language),
        parts,
        sources: event.sources.iter().map(|source| source_view(register, source, language)).collect(),
        event: *event,
        revision: entry.revision,
        created_at: entry.created_at.to_rfc3339(),
        updated_at: entry.updated_at.to_rfc3339(),
        updated_by: entry.updated_by,
    })
}

pub(super) fn source_view(register: &Register, source: &Source, language: Language) -> SourceView {
    let file = register.index().get::<SourceFile>(&source.source_id);
    SourceView {
        title: file.map(|file| file.title.words(language).to_owned()).unwrap_or_default(),
        locator_words: locator_words(&source.locator, language),
        address: file.and_then(|file| file.address.clone()),
        quote: source.quote.clone(),
    }
}

/// `p45` in words: «абзац 45»; any other locator as it is.
pub(super) fn locator_words(locator: &str, language: Language) -> String {
    match locator.strip_prefix('p').filter(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit())) {
        Some(paragraph) => i18n::text(language, "locator-paragraph", &Args::none().words("number", paragraph)),
        None => locator.to_owned(),
    }
}

/// The slots of a selection in the order of the list, with whether they are only possible.
fn in_order(selection: &Selection, order: EventOrder, with_activities: bool) -> Vec<(u32, bool)> {
    let directed = |slots: &[u32]| -> Vec<u32> {
        match order {
            EventOrder::NewestFirst => slots.iter().rev().copied().collect(),
            EventOrder::OldestFirst => slots.to_vec(),
        }
    };
    let mut slots: Vec<(u32, bool)> = directed(&selection.certain).into_iter().map(|slot| (slot, false)).collect();
    slots.extend(directed(&selection.possible).into_iter().map(|slot| (slot, true)));
    slots.extend(selection.undated.iter().map(|&slot| (slot, false)));
    if with_activities {
        slots.extend(selection.activities.iter().map(|&slot| (slot, false)));
    }
    slots
}

fn row(register: &Register, digest: &EventDigest, is_possible: bool, language: Language) -> Result<EventRow> {
    let event = register.event(&digest.id)?;
    let (name, name_language) = event.name.shown(language).unwrap_or(("", language));
    Ok(EventRow {
        id: event.id.clone(),
        record_type: event.record_type,
        name: name.to_owned(),
        name_language: (name_language != language).then_some(name_language),
        kind: event.classification,
        date_words: date_words(&event.date, language),
        year: digest.date.as_ref().and_then(|date| date.year()),
        date_inferred: digest.is_date_inferred,
        possible: is_possible,
        mode: event.attendance_mode,
        status: event.status,
        place: place_words(register, &event.location, language),
        associations: digest.associations.iter().map(|id| organization_short(register, id, language)).collect(),
        city_attendees: city_attendees(register, &event, language),
        outcomes: digest.outcomes.clone(),
        mention_only: event.mention_only,
    })
}

pub(super) fn place_words(register: &Register, location: &Location, language: Language) -> String {
    let place = location.place_id.as_deref().and_then(|id| register.index().get::<Place>(id));
    match place {
        Some(place) => place.name.words(language).to_owned(),
        None => location.text.words(language).to_owned(),
    }
}

fn city_attendees(register: &Register, event: &Event, language: Language) -> Vec<String> {
    event
        .attendees
        .iter()
        .filter(|attendee| attendee.side == Side::City)
        .take(ROW_ATTENDEES_MAX)
        .map(|attendee| attendee_words(register, attendee, language))
        .collect()
}

/// A person by name, else a post, else the words, else an office.
pub(super) fn attendee_words(register: &Register, attendee: &Attendee, language: Language) -> String {
    let named = |noun, id: &Option<Id>| id.as_deref().and_then(|id| label(register, noun, id, language));
    named(Noun::Person, &attendee.person_id)
        .or_else(|| named(Noun::Post, &attendee.post_id))
        .map(|label| label.label)
        .or_else(|| attendee.label.shown(language).map(|(words, _)| words.to_owned()))
        .or_else(|| named(Noun::Organization, &attendee.organization_id).map(|label| label.label))
        .unwrap_or_default()
}

/// The bars of the years, counted over the events that fail no filter but the period.
fn strip(index: &Index, near: &[(u32, Failed)]) -> (Vec<YearBar>, u32) {
    bars(near.iter().filter(|(_, failed)| failed.only(Failed::PERIOD)).filter_map(|(slot, _)| index.digest(*slot)))
}

/// One bar a year, gaps included, and how many have no date.
pub(super) fn bars<'a>(events: impl IntoIterator<Item = &'a EventDigest>) -> (Vec<YearBar>, u32) {
    let mut bars: BTreeMap<i32, YearBar> = BTreeMap::new();
    let mut undated = 0;
    for digest in events {
        match &digest.date {
            None => undated += 1,
            Some(date) => {
                if let Some(year) = date.year() {
                    let bar = bars.entry(year).or_insert(YearBar { year, stated: 0, inferred: 0 });
                    *(if digest.is_date_inferred { &mut bar.inferred } else { &mut bar.stated }) += 1;
                }
            }
        }
    }
    (with_gaps(bars), undated)
}

fn with_gaps(bars: BTreeMap<i32, YearBar>) -> Vec<YearBar> {
    let (Some(first), Some(last)) = (bars.keys().next().copied(), bars.keys().last().copied()) else {
        return Vec::new();
    };
    if last - first > STRIP_YEARS_MAX {
        return bars.into_values().collect();
    }
    (first..=last).map(|year| bars.get(&year).cloned().unwrap_or(YearBar { year, stated: 0, inferred: 0 })).collect()
}

fn facets(register: &Register, near: &[(u32, Failed)], language: Language) -> Facets {
    let index = register.index();
    let among = |filter: Failed| -> Vec<&EventDigest> {
        near.iter().filter(|(_, failed)| failed.only(filter)).filter_map(|(slot, _)| index.digest(*slot)).collect()
    };
    let organization = |id: &str| organization_short(register, id, language);
    let place = |id: &str| label(register, Noun::Place, id, language).map(|label| label.label).unwrap_or_default();
    let participant = |id: &str| {
        [Noun::Person, Noun::Post, Noun::Organization]
            .into_iter()
            .find_map(|noun| label(register, noun, id, language))
            .map(|label| label.label)
            .unwrap_or_default()
    };
    Facets {
        associations: by_label(tally(among(Failed::ASSOCIATION), |event| event.associations.to_vec()), organization),
        kinds: by_label(
            tally(among(Failed::KIND), |event| vec![event.kind.code().to_owned()]),
            term(language, "event-kind"),
        ),
        modes: by_label(
            tally(among(Failed::MODE), |event| vec![event.mode.code().to_owned()]),
            term(language, "attendance-mode"),
        ),
        places: by_label(tally(among(Failed::PLACE), |event| event.place.iter().cloned().collect()), place),
        participants: by_label(tally(among(Failed::PARTICIPANT), |event| event.participants.to_vec()), participant),
        outcomes: by_label(
            tally(among(Failed::OUTCOME), |event| {
                let kinds: std::collections::BTreeSet<_> = event.outcomes.iter().copied().collect();
                kinds.into_iter().map(|kind| kind.code().to_owned()).collect()
            }),
            term(language, "outcome-kind"),
        ),
    }
}

/// The label of a term of a closed vocabulary.
pub(super) fn term(language: Language, vocabulary: &'static str) -> impl Fn(&str) -> String {
    move |code| i18n::word(language, &format!("{vocabulary}-{code}"))
}

/// How many events have each value.
pub(super) fn tally<'a>(
    events: impl IntoIterator<Item = &'a EventDigest>,
    values: impl Fn(&EventDigest) -> Vec<String>,
) -> BTreeMap<String, u32> {
    let mut counts = BTreeMap::new();
    for event in events {
        for value in values(event) {
            *counts.entry(value).or_insert(0) += 1;
        }
    }
    counts
}

/// The choices, most frequent first, equals by label.
pub(super) fn by_label(counts: BTreeMap<String, u32>, label: impl Fn(&str) -> String) -> Vec<FacetChoice> {
    let mut choices: Vec<FacetChoice> =
        counts.into_iter().map(|(value, count)| FacetChoice { label: label(&value), value, count }).collect();
    choices.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.label.cmp(&b.label)));
    choices
}

/// The date of an event in short, for lists of events.
pub(super) fn linked(index: &Index, id: &str, language: Language) -> Option<LinkedEvent> {
    index.event(id).map(|event| linked_event(event, language))
}
