//! The tables of events: a section for each association, a part for each year.

use super::Writer;
use super::notes;
use super::plan::{Entry, Group, Part, Subject, When};
use crate::domain::*;
use crate::export::{Align, Block, Cell, Line, Row, RowGroup, Span, SpanStyle, Table, TableColumn, Width};
use crate::i18n::Args;
use crate::report::names::capitalized;

/// What stands in a cell of which nothing is known.
const NOTHING: &str = "—";

impl<'a> Writer<'a> {
    /// The sections of events, those with certainty first.
    pub(super) fn events(&mut self, groups: &[Group<'a>]) -> Vec<Block> {
        let mut blocks = Vec::new();
        let (possible, certain): (Vec<_>, Vec<_>) = groups.iter().partition(|group| group.subject == Subject::Possible);
        if !certain.is_empty() || possible.is_empty() {
            blocks.push(self.section_heading("report-section-events"));
            blocks.push(self.events_in_words());
        }
        for group in certain {
            blocks.push(self.group_heading(group));
            self.parts(group, &mut blocks);
        }
        for group in possible {
            blocks.push(self.section_heading("report-section-possible"));
            blocks.push(self.lead(self.names.word("report-possible-lead")));
            self.parts(group, &mut blocks);
        }
        blocks
    }

    fn events_in_words(&self) -> Block {
        let counted = self.material.counted().count();
        let undated = self.material.counted().filter(|event| event.date.edtf.is_none()).count();
        let args = Args::none().count("count", counted).count("undated", undated);
        let message = match (counted, undated) {
            (0, _) => "report-events-none",
            (_, 0) => "report-events-lead",
            _ => "report-events-lead-undated",
        };
        self.lead(self.names.message(message, &args))
    }

    fn group_heading(&mut self, group: &Group<'_>) -> Block {
        let words = match group.subject {
            Subject::Association(id) => self.association_heading(id),
            Subject::NoAssociation | Subject::Possible => self.names.word("report-no-association"),
        };
        self.subsection_heading(&words)
    }

    fn association_heading(&self, id: &str) -> String {
        let (name, short) = (capitalized(&self.names.organization(id)), self.names.short(id));
        if short == self.names.organization(id) { name } else { format!("{name} ({short})") }
    }

    fn parts(&mut self, group: &Group<'a>, blocks: &mut Vec<Block>) {
        let groups = group.parts.iter().map(|part| self.part(part)).collect();
        blocks.push(Block::Table(Table { columns: self.columns(), groups }));
    }

    fn part(&mut self, part: &Part<'a>) -> RowGroup {
        let heading = Some(self.when(part.when));
        RowGroup { heading, rows: part.entries.iter().map(|entry| self.row(entry)).collect() }
    }

    fn when(&self, when: When) -> String {
        match when {
            When::Year(year) => self.names.message("report-year", &Args::none().words("year", year.to_string())),
            When::SeveralYears => self.names.word("report-several-years"),
            When::Undated => self.names.word("report-undated"),
        }
    }

    fn columns(&self) -> Vec<TableColumn> {
        let column = |header: &str, width, align| TableColumn { header: self.names.word(header), width, align };
        vec![
            column("report-column-number", Width::Millimetres(14.0), Align::Centre),
            column("report-column-date", Width::Millimetres(32.0), Align::Left),
            column("report-column-event", Width::Share(1.0), Align::Left),
            column("report-column-place", Width::Millimetres(31.0), Align::Left),
            column("report-column-attendees", Width::Millimetres(44.0), Align::Left),
            column("report-column-outcomes", Width::Millimetres(57.0), Align::Left),
        ]
    }

    fn row(&mut self, entry: &Entry<'a>) -> Row {
        if entry.is_home { self.full_row(entry.event) } else { self.reference_row(entry.event) }
    }

    /// An event of two associations is told once; here it is referred to.
    fn reference_row(&self, event: &Event) -> Row {
        let number = self.number(event);
        let home = match self.plan.homes.get(&event.id) {
            Some(Subject::Association(id)) => self.names.short(id),
            Some(Subject::NoAssociation | Subject::Possible) | None => String::new(),
        };
        let args = Args::none().words("number", number).words("association", home);
        let see = Span::emphasis(self.names.message("report-see-event", &args));
        Row {
            cells: vec![
                Cell::plain(""),
                Cell::plain(self.names.date(&event.date)),
                Cell::of(self.name_lines(event)),
                Cell { columns: 3, lines: vec![Line::of(vec![see])] },
            ],
        }
    }

    fn full_row(&mut self, event: &Event) -> Row {
        let mark = self.note(event);
        let when = |is_inferred: bool| if is_inferred { mark } else { None };
        Row {
            cells: vec![
                Cell::plain(self.number(event)),
                self.date_cell(event, when(notes::date_reason(event).is_some())),
                Cell::of(self.event_lines(event)),
                self.place_cell(event, mark),
                self.attendees_cell(event, mark),
                self.outcomes_cell(event, mark),
            ],
        }
    }

    fn number(&self, event: &Event) -> String {
        self.plan.numbers.get(&event.id).map_or_else(String::new, u32::to_string)
    }

    /// The number of the note on what was inferred about the event, if anything was.
    fn note(&mut self, event: &Event) -> Option<u32> {
        let reasons = notes::of_event(event);
        if reasons.is_empty() {
            return None;
        }
        let number = self.plan.numbers.get(&event.id).copied().unwrap_or_default();
        Some(self.notes.add(self.names, notes::about_event(self.names, number), &reasons))
    }

    fn date_cell(&self, event: &Event, mark: Option<u32>) -> Cell {
        Cell::of(vec![marked(vec![Span::plain(self.names.date(&event.date))], mark)])
    }

    /// Name, state, what it was about.
    fn event_lines(&self, event: &Event) -> Vec<Line> {
        let mut lines = self.name_lines(event);
        lines.extend(self.names.line(&event.description));
        let topics: Vec<String> =
            event.about.iter().map(|topic| self.names.text(topic)).filter(|topic| !topic.is_empty()).collect();
        if !topics.is_empty() {
            let words = self.names.message("report-topics", &Args::none().words("topics", topics.join("; ")));
            lines.push(Line::plain(words));
        }
        lines
    }

    fn name_lines(&self, event: &Event) -> Vec<Line> {
        let mut spans: Vec<Span> = self.names.span(&event.name, SpanStyle::Strong).into_iter().collect();
        if event.status != EventStatus::Held {
            spans.push(Span::plain(format!(" ({})", self.names.word(event.status.message_id()))));
        }
        if event.mention_only {
            spans.push(Span::plain(format!(" ({})", self.names.word("report-mention-only"))));
        }
        vec![Line::of(spans)]
    }

    fn place_cell(&self, event: &Event, mark: Option<u32>) -> Cell {
        let inferred = |key: &str| mark.filter(|_| event.inferred.contains_key(key));
        let mut lines = Vec::new();
        let place = self.names.location(&event.location);
        if !place.is_empty() {
            lines.push(marked(vec![Span::plain(place)], inferred("location")));
        }
        if event.attendance_mode != AttendanceMode::NotStated {
            let mode = self.names.word(event.attendance_mode.message_id());
            lines.push(marked(vec![Span::plain(mode)], inferred("attendance_mode")));
        }
        or_nothing(lines)
    }

    fn attendees_cell(&self, event: &Event, mark: Option<u32>) -> Cell {
        let ours = event.attendees.iter().filter(|attendee| attendee.side == Side::City);
        let lines = ours.map(|attendee| {
            let mark = mark.filter(|_| attendee.inferred.is_some() || event.inferred.contains_key("attendees"));
            marked(vec![Span::plain(self.names.attendee(attendee))], mark)
        });
        or_nothing(lines.collect())
    }

    fn outcomes_cell(&self, event: &Event, mark: Option<u32>) -> Cell {
        let lines = event.outcomes.iter().filter_map(|outcome| {
            let is_inferred = outcome.inferred.is_some()
                || event.inferred.contains_key("outcomes")
                || outcome.elections.iter().any(|election| election.inferred.is_some());
            let words = self.names.span(&outcome.text, SpanStyle::Plain)?;
            Some(marked(vec![words], mark.filter(|_| is_inferred)))
        });
        or_nothing(lines.collect())
    }
}

fn marked(mut spans: Vec<Span>, mark: Option<u32>) -> Line {
    spans.extend(mark.map(Span::NoteMark));
    Line::of(spans)
}

fn or_nothing(lines: Vec<Line>) -> Cell {
    if lines.is_empty() { Cell::plain(NOTHING) } else { Cell::of(lines) }
}
