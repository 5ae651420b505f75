//! The list of events as a sheet: words for people, EDTF and ids for programs.

use std::collections::HashMap;
use std::rc::Rc;

use serde::Serialize;

use super::names::Names;
use super::{Material, chronicle};
use crate::domain::*;
pub use crate::export::csv::Audience;
use crate::export::{Header, Sheet, SheetCell, SheetColumn};
use crate::i18n::Args;

/// The list of events, a row each; activities follow, told apart by a column.
/// The columns for programs hold every field, so that a record can be read
/// back whole: nested ones as JSON, in the form of the register itself. The
/// filter is told in the remarks, which only people get: a row that is no
/// record would break a program, so there the name of the file tells it.
pub fn events_sheet(material: &Material) -> Sheet<'_> {
    let mut columns = Vec::new();
    for_people(&mut columns, material);
    for_programs(&mut columns, material);
    Sheet {
        language: material.language,
        columns,
        rows: material.events.len() + material.activities.len(),
        remarks: remarks(material),
    }
}

/// The event or activity in the row of this number.
fn in_row(material: &Material, row: usize) -> &Event {
    material.events.get(row).unwrap_or_else(|| &material.activities[row - material.events.len()])
}

fn for_people<'a>(columns: &mut Vec<SheetColumn<'a>>, material: &'a Material) {
    let names = Names::of(material);
    let labels = Rc::new(Labels::of(names));
    let counted = material.events.len();
    columns.push(SheetColumn {
        header: Header::Words(names.word("report-column-number")),
        cell: Box::new(move |row| if row < counted { SheetCell::Number(row as u64 + 1) } else { SheetCell::Empty }),
    });
    let mut add = |header: &str, cell: fn(Names<'_>, &Labels, &Event) -> SheetCell| {
        let labels = Rc::clone(&labels);
        columns.push(SheetColumn {
            header: Header::Words(names.word(header)),
            cell: Box::new(move |row| cell(names, &labels, in_row(material, row))),
        });
    };
    add("report-column-date", |names, _, event| date(names, &event.date));
    add("report-column-event", |names, _, event| text(names.text(&event.name)));
    add("report-column-record-type", |_, labels, event| text(labels.word(event.record_type.message_id())));
    add("report-column-kind", |_, labels, event| text(labels.word(event.classification.message_id())));
    add("report-column-status", |_, labels, event| text(labels.word(event.status.message_id())));
    add("report-column-mode", |_, labels, event| text(labels.word(event.attendance_mode.message_id())));
    add("report-column-place-alone", |names, _, event| text(names.location(&event.location)));
    add("report-column-associations", |names, _, event| {
        list(names.associations(event).into_iter().map(|(id, _)| names.organization(id)))
    });
    add("report-column-body", |names, _, event| {
        text(event.body_id.as_deref().map(|id| names.organization(id)).unwrap_or_default())
    });
    add("report-column-organizers", |names, _, event| {
        list(event.organizers.iter().map(|organizer| names.organization(&organizer.organization_id)))
    });
    add("report-column-attendees", |names, _, event| attendees(names, event, Side::City));
    add("report-column-others", |names, _, event| attendees(names, event, Side::Other));
    add("report-column-topics", |names, _, event| list(event.about.iter().map(|topic| names.text(topic))));
    add("report-column-outcomes", |names, labels, event| {
        let outcomes = event.outcomes.iter();
        list(outcomes.map(|it| format!("{}: {}", labels.word(it.kind.message_id()), names.text(&it.text))))
    });
    add("report-column-documents", |names, _, event| list(event.document_ids.iter().map(|id| names.document(id))));
    add("report-column-description", |names, _, event| text(names.text(&event.description)));
    add("report-column-note", |names, _, event| text(names.text(&event.note)));
    add("report-column-reasons", |names, _, event| list(chronicle::reasons_in_words(names, event).into_iter()));
    if material.period.is_some() {
        columns.push(in_period(material, names));
    }
}

/// Whether an event lies in the period for certain.
fn in_period<'a>(material: &'a Material, names: Names<'a>) -> SheetColumn<'a> {
    let (certainly, possibly) = (names.word("report-in-period-certainly"), names.word("report-in-period-possibly"));
    SheetColumn {
        header: Header::Words(names.word("report-column-in-period")),
        cell: Box::new(move |row| {
            let is_possible = material.possible.contains(&in_row(material, row).id);
            text(if is_possible { possibly.clone() } else { certainly.clone() })
        }),
    }
}

/// The words of the vocabularies, looked up once for all rows.
struct Labels(HashMap<&'static str, String>);

impl Labels {
    fn of(names: Names<'_>) -> Labels {
        let ids = RecordType::ALL.iter().map(|term| term.message_id());
        let ids = ids.chain(EventKind::ALL.iter().map(|term| term.message_id()));
        let ids = ids.chain(EventStatus::ALL.iter().map(|term| term.message_id()));
        let ids = ids.chain(AttendanceMode::ALL.iter().map(|term| term.message_id()));
        let ids = ids.chain(OutcomeKind::ALL.iter().map(|term| term.message_id()));
        Labels(ids.map(|id| (id, names.word(id))).collect())
    }

    fn word(&self, id: &str) -> String {
        self.0.get(id).cloned().unwrap_or_default()
    }
}

fn for_programs<'a>(columns: &mut Vec<SheetColumn<'a>>, material: &'a Material) {
    let mut add = |name: &'static str, cell: fn(&Event) -> SheetCell| {
        columns
            .push(SheetColumn { header: Header::Name(name), cell: Box::new(move |row| cell(in_row(material, row))) });
    };
    add("id", |event| text(event.id.clone()));
    add("record_type", |event| code(event.record_type.code()));
    add("name_ru", |event| optional(&event.name.ru));
    add("name_en", |event| optional(&event.name.en));
    add("classification", |event| code(event.classification.code()));
    add("date", |event| event.date.edtf.as_ref().map_or(SheetCell::Empty, |date| text(date.to_string())));
    add("date_original", |event| optional(&event.date.original));
    add("status", |event| code(event.status.code()));
    add("attendance_mode", |event| code(event.attendance_mode.code()));
    add("place_id", |event| optional(&event.location.place_id));
    add("location_ru", |event| optional(&event.location.text.ru));
    add("location_en", |event| optional(&event.location.text.en));
    add("association_ids", |event| list(event.associations.iter().map(|link| link.organization_id.clone())));
    add("body_id", |event| optional(&event.body_id));
    add("parent_id", |event| optional(&event.parent_id));
    add("related_event_ids", |event| list(event.related_event_ids.iter().cloned()));
    add("document_ids", |event| list(event.document_ids.iter().cloned()));
    add("recurrence", |event| optional(&event.recurrence));
    add("description_ru", |event| optional(&event.description.ru));
    add("description_en", |event| optional(&event.description.en));
    add("note_ru", |event| optional(&event.note.ru));
    add("note_en", |event| optional(&event.note.en));
    add("mention_only", |event| code(if event.mention_only { "true" } else { "false" }));
    add("associations_json", |event| json(&event.associations, event.associations.is_empty()));
    add("organizers_json", |event| json(&event.organizers, event.organizers.is_empty()));
    add("attendees_json", |event| json(&event.attendees, event.attendees.is_empty()));
    add("about_json", |event| json(&event.about, event.about.is_empty()));
    add("outcomes_json", |event| json(&event.outcomes, event.outcomes.is_empty()));
    add("inferred_json", |event| json(&event.inferred, event.inferred.is_empty()));
    add("sources_json", |event| json(&event.sources, event.sources.is_empty()));
}

fn remarks(material: &Material) -> Vec<String> {
    let names = Names::of(material);
    let mut remarks = Vec::new();
    if !material.filter.is_empty() {
        let conditions = material.filter.join("; ");
        remarks.push(names.message("report-filter", &Args::none().words("conditions", conditions)));
    }
    let at = material.generated_at.format("%d.%m.%Y %H:%M").to_string();
    let args = Args::none()
        .words("program", &material.program)
        .words("version", &material.version)
        .words("at", at)
        .words("records", material.events.len().to_string());
    remarks.push(names.message("report-made-by", &args));
    remarks
}

/// A full day as a day, everything less as words: Excel must not make a day of it.
fn date(names: Names<'_>, date: &PartialDate) -> SheetCell {
    let day = date.edtf.as_ref().filter(|edtf| edtf.is_whole_day()).and_then(|edtf| edtf.earliest());
    day.map_or_else(|| text(names.date(date)), SheetCell::Day)
}

fn attendees(names: Names<'_>, event: &Event, side: Side) -> SheetCell {
    list(event.attendees.iter().filter(|attendee| attendee.side == side).map(|attendee| names.attendee(attendee)))
}

fn text(words: String) -> SheetCell {
    if words.is_empty() { SheetCell::Empty } else { SheetCell::Text(words) }
}

fn code(code: &str) -> SheetCell {
    SheetCell::Text(code.to_owned())
}

fn optional(words: &Option<String>) -> SheetCell {
    words.clone().map_or(SheetCell::Empty, text)
}

fn list(values: impl Iterator<Item = String>) -> SheetCell {
    let values: Vec<String> = values.filter(|value| !value.is_empty()).collect();
    if values.is_empty() { SheetCell::Empty } else { SheetCell::List(values) }
}

/// The value in the register's own JSON; nothing for an empty list.
fn json(value: &impl Serialize, is_empty: bool) -> SheetCell {
    if is_empty {
        return SheetCell::Empty;
    }
    // Lists and maps with words for keys always have a JSON form.
    serde_json::to_string(value).map_or(SheetCell::Empty, SheetCell::Text)
}
