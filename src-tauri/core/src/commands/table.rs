//! Records as a table: the columns of each noun, their cells in words, how a cell is edited.

use std::cmp::Ordering;

use super::event::{attendee_words, place_words, term};
use super::labels::{date_words, label, organization_short};
use super::link::{matches, number, texts};
use super::record_list;
use super::views::*;
use super::{Application, count};
use crate::domain::*;
use crate::edtf::SortKey;
use crate::error::Result;
use crate::i18n;
use crate::language::Language;
use crate::register::Register;
use crate::search::{EventDigest, analysis};

const ROWS_DEFAULT: usize = 200;
const ROWS_MAX: usize = 100_000;

pub(super) fn table_get(application: &Application, asked: TableGet) -> Result<Table> {
    asked.query.check()?;
    let register = application.read();
    let known = columns(asked.noun, asked.language);
    let wanted: Vec<String> = if asked.columns.is_empty() {
        known.iter().filter(|column| column.is_first).map(|column| column.code.clone()).collect()
    } else {
        asked.columns.iter().filter(|code| known.iter().any(|column| column.code == **code)).cloned().collect()
    };
    let table = Writer { register: &register, noun: asked.noun, language: asked.language };
    let mut ids = ids(&register, &asked);
    let total = count(ids.len());
    if let Some(sort) = asked.sort.as_deref().filter(|sort| known.iter().any(|column| column.code == *sort)) {
        table.sort(&mut ids, sort, asked.descending)?;
    } else if asked.descending {
        ids.reverse();
    }
    let limit = match asked.limit as usize {
        0 => ROWS_DEFAULT,
        limit => limit.min(ROWS_MAX),
    };
    let shown = ids.iter().skip(asked.offset as usize).take(limit);
    let rows = shown.map(|id| table.row(id, &wanted)).collect::<Result<_>>()?;
    Ok(Table { known, columns: wanted, rows, total })
}

/// The records of the table, in the order of the list: events newest first, others by name.
fn ids(register: &Register, asked: &TableGet) -> Vec<Id> {
    let index = register.index();
    if asked.noun == Noun::Event {
        let selection = index.select(&asked.query);
        let mut slots: Vec<u32> = selection.certain.into_iter().rev().collect();
        slots.extend(selection.possible.into_iter().rev());
        slots.extend(selection.undated);
        if asked.query.activities {
            slots.extend(selection.activities);
        }
        return slots.into_iter().filter_map(|slot| index.digest(slot)).map(|event| event.id.clone()).collect();
    }
    let words = analysis::words(&asked.text);
    let is_of_kind = |record: &Record| {
        let kind = record_list::kind(record);
        asked.kinds.is_empty() || kind.is_some_and(|kind| asked.kinds.iter().any(|wanted| wanted == kind))
    };
    let mut found: Vec<(String, Id)> = index
        .entries(asked.noun)
        .filter(|entry| is_of_kind(&entry.record))
        .filter(|entry| matches(&texts(&entry.record), number(&entry.record), &words).is_some())
        .map(|entry| (record_list::sort_words(&entry.record, asked.language), entry.record.id().to_owned()))
        .collect();
    found.sort();
    found.into_iter().map(|(_, id)| id).collect()
}

/// What a column sorts by: dates by time, numbers by value, words by their letters; empty ones last.
#[derive(PartialEq, PartialOrd)]
enum SortBy {
    Date(SortKey),
    Number(u32),
    Words(String),
    Nothing,
}

struct Writer<'a> {
    register: &'a Register,
    noun: Noun,
    language: Language,
}

impl Writer<'_> {
    fn row(&self, id: &str, columns: &[String]) -> Result<TableRow> {
        let entry = self.register.entry(self.noun, id)?;
        let cells = columns.iter().map(|code| self.cell(&entry.record, code)).collect();
        Ok(TableRow { id: id.to_owned(), revision: entry.revision, cells })
    }

    fn sort(&self, ids: &mut Vec<Id>, column: &str, descending: bool) -> Result<()> {
        let mut keyed = Vec::with_capacity(ids.len());
        for (place, id) in ids.drain(..).enumerate() {
            let key = match self.register.index().event(&id).and_then(|event| self.sort_in_short(event, column)) {
                Some(key) => key,
                None => self.sort_by(&self.register.entry(self.noun, &id)?.record, column),
            };
            keyed.push((key, place, id));
        }
        keyed.sort_by(|(one, one_place, _), (other, other_place, _)| {
            let empty = (*one == SortBy::Nothing).cmp(&(*other == SortBy::Nothing));
            let by_value = one.partial_cmp(other).unwrap_or(Ordering::Equal);
            let by_value = if descending { by_value.reverse() } else { by_value };
            // Where nothing stands comes last, whichever way round.
            empty.then(by_value).then(one_place.cmp(other_place))
        });
        ids.extend(keyed.into_iter().map(|(_, _, id)| id));
        Ok(())
    }

    /// What an event sorts by, where the index knows it without reading the record.
    fn sort_in_short(&self, event: &EventDigest, column: &str) -> Option<SortBy> {
        let words = |words: String| {
            if words.is_empty() { SortBy::Nothing } else { SortBy::Words(analysis::fold(&words)) }
        };
        Some(match column {
            "date" => event.date.as_ref().map_or(SortBy::Nothing, |date| SortBy::Date(date.sort_key())),
            "name" => words(self.text(&event.name)),
            "kind" => words(term(self.language, "event-kind")(event.kind.code())),
            "mode" => words(term(self.language, "attendance-mode")(event.mode.code())),
            "body" => words(self.named(Noun::Organization, event.body_id.as_ref())),
            _ => return None,
        })
    }

    fn sort_by(&self, record: &Record, column: &str) -> SortBy {
        if let Some(date) = date_of(record, column) {
            return date.edtf.as_ref().map_or(SortBy::Nothing, |date| SortBy::Date(date.sort_key()));
        }
        let words = self.cell(record, column);
        match column {
            "events" | "size" | "attendee_count" => words.parse().map_or(SortBy::Nothing, SortBy::Number),
            _ if words.is_empty() => SortBy::Nothing,
            _ => SortBy::Words(analysis::fold(&words)),
        }
    }

    /// What stands in a column, in words.
    fn cell(&self, record: &Record, column: &str) -> String {
        if let Some(date) = date_of(record, column) {
            return if date.is_empty() { String::new() } else { date_words(date, self.language) };
        }
        match (record, column) {
            (_, "events") => {
                let events = self.register.index().events_unordered(self.noun, record.id());
                events.filter(|event| event.is_event()).count().to_string()
            }
            (_, "note") => self.text(note(record)),
            (_, "sources") => self.sources(record),
            (Record::Event(event), column) => self.event(event, column),
            (record, "name" | "title" | "role") => self.text(record.name()),
            (Record::Organization(organization), column) => self.organization(organization, column),
            (Record::Person(person), "sort_name") => self.text(&person.sort_name),
            (Record::Person(_), "post") => self.detail(record),
            (Record::Post(post), "organization") => self.named(Noun::Organization, post.organization_id.as_ref()),
            (Record::Place(place), "country") => place.country.clone().unwrap_or_default(),
            (Record::Place(place), "region") => place.region.clone().unwrap_or_default(),
            (Record::Place(place), "oktmo") => place.oktmo.clone().unwrap_or_default(),
            (Record::Document(document), column) => self.document(document, column),
            (Record::SourceFile(source), "address") => source.address.clone().unwrap_or_default(),
            (Record::Membership(membership), column) => self.membership(membership, column),
            _ => String::new(),
        }
    }

    fn event(&self, event: &Event, column: &str) -> String {
        let many = |noun: Noun, ids: Vec<&Id>| {
            let names = ids.into_iter().filter_map(|id| label(self.register, noun, id, self.language));
            names.map(|label| label.short.unwrap_or(label.label)).collect::<Vec<_>>().join("; ")
        };
        let attendees = |side: Side| {
            let rows = event.attendees.iter().filter(|attendee| attendee.side == side);
            let words = rows.map(|attendee| attendee_words(self.register, attendee, self.language));
            words.collect::<Vec<_>>().join("; ")
        };
        match column {
            "name" => self.text(&event.name),
            "kind" => term(self.language, "event-kind")(event.classification.code()),
            "mode" => term(self.language, "attendance-mode")(event.attendance_mode.code()),
            "status" => term(self.language, "event-status")(event.status.code()),
            "record_type" => term(self.language, "record-type")(event.record_type.code()),
            "place" => place_words(self.register, &event.location, self.language),
            "venue" => self.text(&event.location.text),
            "associations" => {
                let names = event.associations.iter();
                let names = names.map(|link| organization_short(self.register, &link.organization_id, self.language));
                names.collect::<Vec<_>>().join("; ")
            }
            "body" => self.named(Noun::Organization, event.body_id.as_ref()),
            "organizers" => {
                many(Noun::Organization, event.organizers.iter().map(|link| &link.organization_id).collect())
            }
            "city_attendees" => attendees(Side::City),
            "other_attendees" => attendees(Side::Other),
            "attendee_count" => event.attendees.len().to_string(),
            "topics" => event.about.iter().map(|topic| self.text(topic)).collect::<Vec<_>>().join("; "),
            "outcomes" => {
                let words = event.outcomes.iter().map(|outcome| {
                    let kind = i18n::word(self.language, outcome.kind.message_id());
                    format!("{kind}: {}", self.text(&outcome.text))
                });
                words.collect::<Vec<_>>().join("; ")
            }
            "documents" => many(Noun::Document, event.document_ids.iter().collect()),
            "parent" => self.named(Noun::Event, event.parent_id.as_ref()),
            "description" => self.text(&event.description),
            _ => String::new(),
        }
    }

    fn organization(&self, organization: &Organization, column: &str) -> String {
        match column {
            "short_name" => self.text(&organization.short_name),
            "kind" => term(self.language, "organization-kind")(organization.classification.code()),
            "parent" => self.named(Noun::Organization, organization.parent_id.as_ref()),
            "area" => organization.area.map(|area| i18n::word(self.language, area.message_id())).unwrap_or_default(),
            "relation" => organization
                .relation
                .map(|relation| i18n::word(self.language, relation.message_id()))
                .unwrap_or_default(),
            "size" => organization.size.as_ref().map(|size| size.value.to_string()).unwrap_or_default(),
            _ => String::new(),
        }
    }

    fn document(&self, document: &Document, column: &str) -> String {
        match column {
            "kind" => term(self.language, "document-kind")(document.classification.code()),
            "number" => document.number.clone().unwrap_or_default(),
            "creator" => self.named(Noun::Organization, document.creator_id.as_ref()),
            "recipient" => self.named(Noun::Organization, document.recipient_id.as_ref()),
            "source" => document.source.clone().unwrap_or_default(),
            _ => String::new(),
        }
    }

    fn membership(&self, membership: &Membership, column: &str) -> String {
        match column {
            "member" => super::membership::member_words(self.register, &membership.member, self.language),
            "organization" => self.named(Noun::Organization, Some(&membership.organization_id)),
            "post" => self.named(Noun::Post, membership.post_id.as_ref()),
            "how" => membership.how.map(|how| i18n::word(self.language, how.message_id())).unwrap_or_default(),
            _ => String::new(),
        }
    }

    fn text(&self, text: &Text) -> String {
        text.words(self.language).to_owned()
    }

    fn named(&self, noun: Noun, id: Option<&Id>) -> String {
        let label = id.and_then(|id| label(self.register, noun, id, self.language));
        label.map(|label| label.label).unwrap_or_default()
    }

    fn detail(&self, record: &Record) -> String {
        label(self.register, self.noun, record.id(), self.language).and_then(|label| label.detail).unwrap_or_default()
    }

    fn sources(&self, record: &Record) -> String {
        let mut names: Vec<String> = Vec::new();
        for source in super::record::sources_of(record) {
            let name = self.named(Noun::SourceFile, Some(&source.source_id));
            let locator = super::event::locator_words(&source.locator, self.language);
            let words = if locator.is_empty() { name } else { format!("{name}, {locator}") };
            if !names.contains(&words) {
                names.push(words);
            }
        }
        names.join("; ")
    }
}

fn date_of<'a>(record: &'a Record, column: &str) -> Option<&'a PartialDate> {
    match (record, column) {
        (Record::Event(event), "date") => Some(&event.date),
        (Record::Document(document), "date") => Some(&document.date),
        (Record::Document(document), "period") => Some(&document.period),
        (Record::Organization(organization), "founding_date") => Some(&organization.founding_date),
        (Record::Organization(organization), "dissolution_date") => Some(&organization.dissolution_date),
        (Record::Membership(membership), "start_date") => Some(&membership.start_date),
        (Record::Membership(membership), "end_date") => Some(&membership.end_date),
        _ => None,
    }
}

static NOTHING: Text = Text { ru: None, en: None };

fn note(record: &Record) -> &Text {
    match record {
        Record::Event(event) => &event.note,
        Record::Organization(organization) => &organization.note,
        Record::Post(post) => &post.note,
        Record::Document(document) => &document.note,
        Record::Membership(membership) => &membership.note,
        _ => &NOTHING,
    }
}

/// Every column of a noun, those shown first in front.
fn columns(noun: Noun, language: Language) -> Vec<TableColumn> {
    let text = |field: &str| Some(CellEdit::Text { field: field.to_owned() });
    let words = |field: &str| Some(CellEdit::Words { field: field.to_owned() });
    let date = |field: &str| Some(CellEdit::Date { field: field.to_owned() });
    let choice = |field: &str, vocabulary: &str| {
        Some(CellEdit::Choice { field: field.to_owned(), vocabulary: vocabulary.to_owned() })
    };
    let link = |field: &str, noun: Noun| Some(CellEdit::Link { field: field.to_owned(), noun });
    // A column: its code, whether it is shown at first, how it is edited.
    let described: Vec<(&str, bool, Option<CellEdit>)> = match noun {
        Noun::Event => vec![
            ("date", true, date("date")),
            ("name", true, text("name")),
            ("kind", true, choice("classification", "event-kind")),
            ("associations", true, None),
            ("place", true, link("location.place_id", Noun::Place)),
            ("mode", true, choice("attendance_mode", "attendance-mode")),
            ("city_attendees", true, None),
            ("outcomes", true, None),
            ("status", false, choice("status", "event-status")),
            ("body", false, link("body_id", Noun::Organization)),
            ("organizers", false, None),
            ("other_attendees", false, None),
            ("attendee_count", false, None),
            ("topics", false, None),
            ("documents", false, None),
            ("parent", false, link("parent_id", Noun::Event)),
            ("venue", false, text("location.text")),
            ("description", false, text("description")),
            ("note", false, text("note")),
            ("record_type", false, choice("record_type", "record-type")),
            ("sources", false, None),
        ],
        Noun::Organization => vec![
            ("name", true, text("name")),
            ("short_name", true, text("short_name")),
            ("kind", true, choice("classification", "organization-kind")),
            ("parent", true, link("parent_id", Noun::Organization)),
            ("relation", true, choice("relation", "relation-to-city")),
            ("events", true, None),
            ("area", false, choice("area", "organization-area")),
            ("size", false, None),
            ("founding_date", false, date("founding_date")),
            ("dissolution_date", false, date("dissolution_date")),
            ("note", false, text("note")),
            ("sources", false, None),
        ],
        Noun::Person => vec![
            ("name", true, text("name")),
            ("sort_name", true, text("sort_name")),
            ("post", true, None),
            ("events", true, None),
            ("sources", false, None),
        ],
        Noun::Post => vec![
            ("role", true, text("role")),
            ("organization", true, link("organization_id", Noun::Organization)),
            ("events", true, None),
            ("note", false, text("note")),
            ("sources", false, None),
        ],
        Noun::Place => vec![
            ("name", true, text("name")),
            ("country", true, words("country")),
            ("region", true, words("region")),
            ("oktmo", true, words("oktmo")),
            ("events", true, None),
            ("sources", false, None),
        ],
        Noun::Document => vec![
            ("title", true, text("title")),
            ("kind", true, choice("classification", "document-kind")),
            ("number", true, words("number")),
            ("date", true, date("date")),
            ("events", true, None),
            ("period", false, date("period")),
            ("creator", false, link("creator_id", Noun::Organization)),
            ("recipient", false, link("recipient_id", Noun::Organization)),
            ("source", false, words("source")),
            ("note", false, text("note")),
            ("sources", false, None),
        ],
        Noun::SourceFile => {
            vec![("title", true, text("title")), ("address", true, words("address")), ("events", true, None)]
        }
        Noun::Membership => vec![
            ("member", true, None),
            ("organization", true, link("organization_id", Noun::Organization)),
            ("post", true, link("post_id", Noun::Post)),
            ("role", true, text("role")),
            ("start_date", true, date("start_date")),
            ("end_date", true, date("end_date")),
            ("how", false, choice("how", "membership-how")),
            ("note", false, text("note")),
            ("sources", false, None),
        ],
        Noun::Settings | Noun::Attachment | Noun::Distinction => Vec::new(),
    };
    described
        .into_iter()
        .map(|(code, is_first, edit)| TableColumn {
            code: code.to_owned(),
            label: heading(noun, code, language),
            is_number: matches!(code, "events" | "size" | "attendee_count"),
            is_first,
            edit,
        })
        .collect()
}

fn heading(noun: Noun, code: &str, language: Language) -> String {
    let own = format!("column-{}-{code}", noun.code());
    let id = if i18n::has(language, &own) { own } else { format!("column-{code}") };
    i18n::word(language, &id)
}
