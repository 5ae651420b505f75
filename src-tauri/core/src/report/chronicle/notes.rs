//! Notes on what was inferred: which field of which record, and why.

use crate::domain::*;
use crate::export::{Note, Span, SpanStyle};
use crate::i18n::Args;
use crate::report::names::{Names, capitalized};

/// The notes of a volume, numbered on from those of the volume before.
pub struct Notes {
    notes: Vec<Note>,
    next: u32,
}

/// One thing inferred: the field, and why.
pub struct Reason<'a> {
    /// The field, as the id of a message.
    pub field: &'static str,
    /// Why.
    pub why: Why<'a>,
}

/// Why a field holds what the source does not say.
pub enum Why<'a> {
    /// The register gives the reason.
    Given(&'a Text),
    /// The date carries a mark of doubt, and nobody wrote why.
    DoubtfulDate,
}

impl Reason<'_> {
    /// «дата: …».
    pub fn in_words(&self, names: Names<'_>) -> String {
        let why = match self.why {
            Why::Given(text) => names.text(text),
            Why::DoubtfulDate => names.word("report-reason-doubtful-date"),
        };
        format!("{}: {why}", names.word(self.field))
    }
}

impl Notes {
    /// No notes yet; the first will have this number.
    pub fn from(number: u32) -> Notes {
        Notes { notes: Vec::new(), next: number }
    }

    /// The number of the note after the last.
    pub fn next_number(&self) -> u32 {
        self.next
    }

    /// Adds a note and answers its number.
    pub fn add(&mut self, names: Names<'_>, about: String, reasons: &[Reason<'_>]) -> u32 {
        let number = self.next;
        self.next += 1;
        let mut spans = vec![Span::strong(about)];
        for (fields, why) in grouped(names, reasons) {
            spans.push(Span::plain(format!(" {}: ", capitalized(&fields))));
            spans.push(why);
            spans.push(Span::plain("."));
        }
        self.notes.push(Note { number, spans });
        number
    }

    /// The notes, in order.
    pub fn taken(&mut self) -> Vec<Note> {
        std::mem::take(&mut self.notes)
    }
}

/// What was inferred about an event, in the order of the table's columns.
pub fn of_event(event: &Event) -> Vec<Reason<'_>> {
    let mut reasons = Vec::new();
    reasons.extend(date_reason(event));
    for (key, why) in event.inferred.iter().filter(|(key, _)| key.as_str() != "date") {
        reasons.push(Reason { field: field_message(key), why: Why::Given(why) });
    }
    reasons.extend(event.associations.iter().filter_map(|link| given("report-field-associations", &link.inferred)));
    reasons
        .extend(event.organizers.iter().filter_map(|organizer| given("report-field-organizers", &organizer.inferred)));
    let ours = event.attendees.iter().filter(|attendee| attendee.side == Side::City);
    reasons.extend(ours.filter_map(|attendee| given("report-field-attendees", &attendee.inferred)));
    for outcome in &event.outcomes {
        reasons.extend(given("report-field-outcomes", &outcome.inferred));
        reasons
            .extend(outcome.elections.iter().filter_map(|election| given("report-field-election", &election.inferred)));
    }
    reasons
}

/// Why the date is not what the source says, if so.
pub fn date_reason(event: &Event) -> Option<Reason<'_>> {
    let is_doubtful = event.date.edtf.as_ref().is_some_and(|date| date.is_uncertain() || date.is_approximate());
    let why = match event.inferred.get("date") {
        Some(why) => Why::Given(why),
        None if is_doubtful => Why::DoubtfulDate,
        None => return None,
    };
    Some(Reason { field: "report-field-date", why })
}

/// The reasons with the fields that each explains: «Объединение, организатор».
fn grouped(names: Names<'_>, reasons: &[Reason<'_>]) -> Vec<(String, Span)> {
    let mut grouped: Vec<(String, Span)> = Vec::new();
    for reason in reasons {
        let field = names.word(reason.field);
        let why = match reason.why {
            Why::Given(text) => names.span(&without_point(text), SpanStyle::Plain),
            Why::DoubtfulDate => Some(Span::plain(names.word("report-reason-doubtful-date"))),
        };
        let Some(why) = why else { continue };
        match grouped.iter_mut().find(|(_, known)| *known == why) {
            Some((fields, _)) if fields.split(", ").any(|known| known == field) => {}
            Some((fields, _)) => fields.push_str(&format!(", {field}")),
            None => grouped.push((field, why)),
        }
    }
    grouped
}

fn given<'a>(field: &'static str, why: &'a Option<Text>) -> Option<Reason<'a>> {
    why.as_ref().map(|why| Reason { field, why: Why::Given(why) })
}

/// The message for a field of the record's JSON.
fn field_message(key: &str) -> &'static str {
    match key {
        "location" => "report-field-location",
        "attendance_mode" => "report-field-attendance-mode",
        "associations" => "report-field-associations",
        "attendees" => "report-field-attendees",
        "organizers" => "report-field-organizers",
        "outcomes" => "report-field-outcomes",
        "name" => "report-field-name",
        "classification" => "report-field-classification",
        "body_id" => "report-field-body",
        "start_date" | "end_date" => "report-field-date",
        // A new field is told as «other details» until it has a name here.
        _ => "report-field-other",
    }
}

/// The reason without the point at its end: the note sets its own.
fn without_point(text: &Text) -> Text {
    let trimmed = |words: &Option<String>| words.as_ref().map(|words| words.trim_end_matches('.').to_owned());
    Text { ru: trimmed(&text.ru), en: trimmed(&text.en) }
}

/// The heading of a note on an event: «№ 5.»
pub fn about_event(names: Names<'_>, number: u32) -> String {
    names.message("report-note-event", &Args::none().words("number", number.to_string()))
}
