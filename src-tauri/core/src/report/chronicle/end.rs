//! What follows the tables of events: customs, outcomes, figures, documents,
//! notes, sources, signatures, and what made the file.

use std::collections::BTreeSet;

use super::plan::Group;
use super::{Volume, Writer};
use crate::domain::*;
use crate::export::{
    Align, Block, Cell, Line, ParagraphStyle, Row, SignatureLine, Span, SpanStyle, Table, TableColumn, Width,
};
use crate::i18n::Args;
use crate::report::names::capitalized;

impl<'a> Writer<'a> {
    /// The blocks after the tables. What concerns the whole report stands in the last volume.
    pub(super) fn end(&mut self, groups: &[Group<'a>], volume: Volume) -> Vec<Block> {
        let mut blocks = Vec::new();
        if volume.is_last() {
            blocks.extend(self.activities());
        }
        blocks.extend(self.outcomes(groups));
        if volume.is_last() {
            blocks.extend(self.statistics());
        }
        blocks.extend(self.documents(groups));
        blocks.extend(self.notes_section());
        if volume.is_last() {
            blocks.extend(self.sources());
            blocks.push(self.signatures());
        }
        blocks.push(self.made_by());
        blocks
    }

    /// Customs and summaries of periods, which are not events.
    fn activities(&mut self) -> Vec<Block> {
        if self.material.activities.is_empty() {
            return Vec::new();
        }
        let heading = self.section_heading("report-section-activities");
        let lead = self.lead(self.names.word("report-activities-lead"));
        let column = |header: &str, width| TableColumn { header: self.names.word(header), width, align: Align::Left };
        let columns = vec![
            column("report-column-period", Width::Millimetres(32.0)),
            column("report-column-activity", Width::Share(1.0)),
            column("report-column-association", Width::Millimetres(44.0)),
        ];
        let rows = self.material.activities.iter().map(|activity| self.activity_row(activity)).collect();
        vec![heading, lead, Block::Table(Table::of(columns, rows))]
    }

    fn activity_row(&self, activity: &Event) -> Row {
        let associations = self.names.associations(activity);
        let names: Vec<String> = associations.into_iter().map(|(id, _)| self.names.short(id)).collect();
        let period = if activity.date.is_empty() { "—".to_owned() } else { self.names.date(&activity.date) };
        let associations = if names.is_empty() { "—".to_owned() } else { names.join("; ") };
        Row { cells: vec![Cell::plain(period), Cell::of(self.activity_lines(activity)), Cell::plain(associations)] }
    }

    fn activity_lines(&self, activity: &Event) -> Vec<Line> {
        let mut lines = vec![Line::of(self.names.span(&activity.name, SpanStyle::Strong).into_iter().collect())];
        lines.extend(self.names.line(&activity.description));
        let topics: Vec<String> = activity.about.iter().map(|topic| self.names.text(topic)).collect();
        if !topics.is_empty() {
            lines.push(Line::plain(capitalized(&topics.join("; "))));
        }
        lines
    }

    /// The documents of the events printed in this volume, in the order in which they are first met.
    fn documents(&mut self, groups: &[Group<'a>]) -> Vec<Block> {
        let entries = groups.iter().flat_map(|group| &group.parts).flat_map(|part| &part.entries);
        let mut seen = BTreeSet::new();
        let mut items = Vec::new();
        for event in entries.filter(|entry| entry.is_home).map(|entry| entry.event) {
            let of_outcomes = event.outcomes.iter().filter_map(|outcome| outcome.document_id.as_ref());
            for id in event.document_ids.iter().chain(of_outcomes) {
                if seen.insert(id) {
                    items.push(vec![Span::plain(capitalized(&self.names.document(id)))]);
                }
            }
        }
        if items.is_empty() {
            return Vec::new();
        }
        vec![self.section_heading("report-section-documents"), Block::List(items)]
    }

    fn notes_section(&mut self) -> Vec<Block> {
        let notes = self.notes.taken();
        if notes.is_empty() {
            return Vec::new();
        }
        let heading = self.section_heading("report-section-notes");
        vec![heading, self.lead(self.names.word("report-notes-lead")), Block::Notes(notes)]
    }

    fn sources(&mut self) -> Vec<Block> {
        if self.material.sources.is_empty() {
            return Vec::new();
        }
        let items = self.material.sources.values().map(|source| {
            let mut spans: Vec<Span> = self.names.span(&source.title, SpanStyle::Plain).into_iter().collect();
            if let Some(address) = source.address.as_deref().filter(|address| !address.is_empty()) {
                spans.push(Span::plain(format!(": {address}")));
            }
            spans
        });
        let items = items.collect();
        vec![self.section_heading("report-section-sources"), Block::List(items)]
    }

    /// Room to sign: the program never signs.
    fn signatures(&self) -> Block {
        Block::Signatures(vec![SignatureLine {
            post: self.names.word("report-signature-post"),
            signature: self.names.word("report-signature"),
            name: self.names.word("report-signature-name"),
        }])
    }

    /// «Сформировано в программе … 25.01.2021 14:05, записей: 10», with what lacks a translation.
    fn made_by(&self) -> Block {
        let at = self.material.generated_at.format("%d.%m.%Y %H:%M").to_string();
        let args = Args::none()
            .words("program", &self.material.program)
            .words("version", &self.material.version)
            .words("at", at)
            .words("records", self.material.events.len().to_string());
        let mut words = self.names.message("report-made-by", &args);
        let untranslated =
            self.material.events.iter().filter(|event| event.name.get(self.names.language()).is_none()).count();
        if untranslated > 0 {
            words.push(' ');
            words.push_str(&self.names.message("report-untranslated", &Args::none().count("count", untranslated)));
        }
        Block::Paragraph { style: ParagraphStyle::Small, spans: vec![Span::plain(words)] }
    }
}
