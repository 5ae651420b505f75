//! «Итоги»: elections, awards, agreements, decisions, gathered from the events.

use super::Writer;
use super::plan::Group;
use crate::domain::*;
use crate::export::{Align, Block, Cell, Line, Row, Span, SpanStyle, Table, TableColumn, Width};

/// The lists of the section: heading and kinds. Reports heard stand with their events only.
const LISTS: [(&str, &[OutcomeKind]); 4] = [
    ("report-outcomes-elections", &[OutcomeKind::Election]),
    ("report-outcomes-awards", &[OutcomeKind::Award]),
    ("report-outcomes-agreements", &[OutcomeKind::Agreement]),
    (
        "report-outcomes-decisions",
        &[
            OutcomeKind::Decision,
            OutcomeKind::CharterChange,
            OutcomeKind::Recommendation,
            OutcomeKind::Plan,
            OutcomeKind::Proposal,
            OutcomeKind::Conclusion,
        ],
    ),
];

impl<'a> Writer<'a> {
    /// The section, or nothing where nothing came of the events.
    pub(super) fn outcomes(&mut self, groups: &[Group<'a>]) -> Vec<Block> {
        let entries = groups.iter().flat_map(|group| &group.parts).flat_map(|part| &part.entries);
        let events: Vec<&Event> = entries.filter(|entry| entry.is_home).map(|entry| entry.event).collect();
        let mut blocks = Vec::new();
        for (heading, kinds) in LISTS {
            let rows: Vec<Row> = events.iter().flat_map(|event| self.outcome_rows(event, kinds)).collect();
            if rows.is_empty() {
                continue;
            }
            if blocks.is_empty() {
                blocks.push(self.section_heading("report-section-outcomes"));
            }
            blocks.push(self.minor_heading(heading));
            blocks.push(self.outcomes_table(rows));
        }
        blocks
    }

    fn outcomes_table(&self, rows: Vec<Row>) -> Block {
        let column = |header: &str, width, align| TableColumn { header: self.names.word(header), width, align };
        let columns = vec![
            column("report-column-date", Width::Millimetres(32.0), Align::Left),
            column("report-column-outcome", Width::Share(1.0), Align::Left),
            column("report-column-whom", Width::Millimetres(44.0), Align::Left),
            column("report-column-number", Width::Millimetres(15.0), Align::Centre),
        ];
        Block::Table(Table::of(columns, rows))
    }

    fn outcome_rows(&self, event: &Event, kinds: &[OutcomeKind]) -> Vec<Row> {
        let wanted = event.outcomes.iter().filter(|outcome| kinds.contains(&outcome.kind));
        let rows = wanted.flat_map(|outcome| match outcome.elections.as_slice() {
            [] => vec![self.outcome_row(event, &outcome.text, self.whom(outcome))],
            elections => elections.iter().map(|election| self.election_row(event, election)).collect(),
        });
        rows.collect()
    }

    fn election_row(&self, event: &Event, election: &Election) -> Row {
        let who = election.person_id.as_deref().map(|id| self.names.person(id)).unwrap_or_default();
        self.outcome_row(event, &election.what, who)
    }

    fn outcome_row(&self, event: &Event, text: &Text, whom: String) -> Row {
        let words: Vec<Span> = self.names.span(text, SpanStyle::Plain).into_iter().collect();
        let number = self.plan.numbers.get(&event.id).map_or_else(String::new, u32::to_string);
        let whom = if whom.is_empty() { "—".to_owned() } else { whom };
        Row {
            cells: vec![
                Cell::plain(self.names.date(&event.date)),
                Cell::of(vec![Line::of(words)]),
                Cell::plain(whom),
                Cell::plain(number),
            ],
        }
    }

    /// Who was awarded or elected, or what it concerns.
    fn whom(&self, outcome: &Outcome) -> String {
        let person = outcome.person_id.as_deref().map(|id| self.names.person(id));
        let organization = outcome.recipient_id.as_deref().or(outcome.organization_id.as_deref());
        person.or_else(|| organization.map(|id| self.names.organization(id))).unwrap_or_default()
    }
}
