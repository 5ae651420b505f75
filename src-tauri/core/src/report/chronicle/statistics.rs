//! «Сводные показатели»: counts by kind, format, association and year. Only
//! events that certainly belong to the report are counted; activities never.

use std::collections::BTreeMap;

use super::plan::When;
use super::{Writer, notes};
use crate::domain::*;
use crate::export::{Align, Bar, Block, Cell, Chart, Row, Table, TableColumn, Width};
use crate::i18n::Args;
use crate::report::names::capitalized;
use crate::typography;

/// Years between the first and the last up to which empty ones are shown too.
const GAP_YEARS_MAX: i32 = 40;

/// Events of one year: those whose date the source states, and the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct YearCount {
    stated: u32,
    inferred: u32,
}

impl Writer<'_> {
    /// The section, or nothing where there is nothing to count.
    pub(super) fn statistics(&mut self) -> Vec<Block> {
        let events: Vec<&Event> = self.material.counted().collect();
        if events.is_empty() {
            return Vec::new();
        }
        let mut blocks = vec![self.section_heading("report-section-statistics"), self.total_in_words(&events)];
        blocks.push(self.minor_heading("report-statistics-years"));
        blocks.push(self.by_year(&events));
        blocks.push(self.minor_heading("report-statistics-kinds"));
        blocks.push(Block::Beside(vec![self.by_kind(&events), self.by_mode(&events)]));
        blocks.push(self.minor_heading("report-statistics-associations"));
        blocks.extend(self.by_association(&events));
        blocks
    }

    fn total_in_words(&self, events: &[&Event]) -> Block {
        let undated = events.iter().filter(|event| event.date.edtf.is_none()).count();
        let args = Args::none().count("count", events.len()).count("undated", undated);
        let mut words = self.names.message("report-statistics-lead", &args);
        let apart = [
            ("report-statistics-undated", undated),
            ("report-statistics-possible", self.material.possible.len()),
            ("report-statistics-activities", self.material.activities.len()),
        ];
        for (message, count) in apart.into_iter().filter(|(_, count)| *count > 0) {
            words.push(' ');
            words.push_str(&self.names.message(message, &Args::none().count("count", count)));
        }
        self.lead(words)
    }

    fn by_year(&self, events: &[&Event]) -> Block {
        let years = years(events);
        let mut rows: Vec<Row> = years
            .iter()
            .map(|(year, count)| {
                counts_row(year.to_string(), &[count.stated + count.inferred, count.stated, count.inferred])
            })
            .collect();
        for (when, message) in [(When::SeveralYears, "report-several-years"), (When::Undated, "report-undated")] {
            let found = events.iter().filter(|event| When::of(&event.date) == when).count();
            if found > 0 {
                let mut row = counts_row(self.names.word(message), &[as_count(found)]);
                row.cells.extend([Cell::plain("—"), Cell::plain("—")]);
                rows.push(row);
            }
        }
        let table = self.counts_table(
            &["report-column-year", "report-column-total", "report-column-stated", "report-column-inferred"],
            rows,
        );
        if years.is_empty() { table } else { Block::Beside(vec![table, self.chart(&years)]) }
    }

    fn chart(&self, years: &BTreeMap<i32, YearCount>) -> Block {
        let bars = years
            .iter()
            .map(|(year, count)| Bar { label: year.to_string(), solid: count.stated, hatched: count.inferred })
            .collect();
        let told: Vec<String> = years
            .iter()
            .map(|(year, count)| format!("{year} — {} ({})", count.stated + count.inferred, count.inferred))
            .collect();
        Block::Chart(Chart {
            caption: self.names.word("report-chart-caption"),
            alternative: self.names.message("report-chart-alternative", &Args::none().words("years", told.join("; "))),
            solid: self.names.word("report-chart-stated"),
            hatched: self.names.word("report-chart-inferred"),
            bars,
        })
    }

    fn by_kind(&self, events: &[&Event]) -> Block {
        let rows = EventKind::ALL.iter().filter_map(|kind| {
            let count = events.iter().filter(|event| event.classification == *kind).count();
            (count > 0).then(|| counts_row(self.names.word(kind.message_id()), &[as_count(count)]))
        });
        self.counts_table(&["report-column-kind", "report-column-total"], rows.collect())
    }

    fn by_mode(&self, events: &[&Event]) -> Block {
        let rows = AttendanceMode::ALL.iter().filter_map(|mode| {
            let found: Vec<_> = events.iter().filter(|event| event.attendance_mode == *mode).collect();
            let inferred = found.iter().filter(|event| event.inferred.contains_key("attendance_mode")).count();
            let numbers = [found.len(), inferred].map(as_count);
            (!found.is_empty()).then(|| counts_row(self.names.word(mode.message_id()), &numbers))
        });
        self.counts_table(&["report-column-mode", "report-column-total", "report-column-inferred"], rows.collect())
    }

    fn by_association(&self, events: &[&Event]) -> Vec<Block> {
        let mut counts: BTreeMap<&Id, (u32, u32)> = BTreeMap::new();
        let mut without = 0;
        for event in events {
            let associations = self.names.associations(event);
            without += u32::from(associations.is_empty());
            for (id, is_stated) in associations {
                let count = counts.entry(id).or_default();
                count.0 += 1;
                count.1 += u32::from(!is_stated);
            }
        }
        let is_shared = counts.values().map(|count| count.0).sum::<u32>() + without > as_count(events.len());
        let mut counted: Vec<(&Id, (u32, u32))> = counts.into_iter().collect();
        counted.sort_by_key(|(id, count)| (std::cmp::Reverse(count.0), self.names.organization(id)));
        let mut rows: Vec<Row> = counted
            .into_iter()
            .map(|(id, (all, inferred))| counts_row(capitalized(&self.names.organization(id)), &[all, inferred]))
            .collect();
        if without > 0 {
            rows.push(counts_row(self.names.word("report-no-association"), &[without, 0]));
        }
        let columns = ["report-column-association", "report-column-total", "report-column-inferred"];
        let mut blocks = vec![self.counts_table(&columns, rows)];
        if is_shared {
            blocks.push(self.body(self.names.word("report-statistics-shared")));
        }
        blocks
    }

    /// A table of counts: the first column names, the others count.
    fn counts_table(&self, headers: &[&str], rows: Vec<Row>) -> Block {
        let columns = headers.iter().enumerate().map(|(place, header)| TableColumn {
            header: self.names.word(header),
            width: if place == 0 { Width::Share(1.0) } else { count_width(header) },
            align: if place == 0 { Align::Left } else { Align::Centre },
        });
        Block::Table(Table::of(columns.collect(), rows))
    }
}

/// Counts by year, empty years between the first and the last included while they are few.
fn years(events: &[&Event]) -> BTreeMap<i32, YearCount> {
    let mut years: BTreeMap<i32, YearCount> = BTreeMap::new();
    for event in events {
        let When::Year(year) = When::of(&event.date) else { continue };
        let count = years.entry(year).or_default();
        match notes::date_reason(event) {
            None => count.stated += 1,
            Some(_) => count.inferred += 1,
        }
    }
    if let (Some((&first, _)), Some((&last, _))) = (years.first_key_value(), years.last_key_value())
        && last - first <= GAP_YEARS_MAX
    {
        for year in first..=last {
            years.entry(year).or_default();
        }
    }
    years
}

fn counts_row(name: String, counts: &[u32]) -> Row {
    let numbers = counts.iter().map(|count| Cell::plain(typography::number(u64::from(*count))));
    Row { cells: std::iter::once(Cell::plain(name)).chain(numbers).collect() }
}

/// Columns of counts are as wide as their headers.
fn count_width(header: &str) -> Width {
    Width::Millimetres(match header {
        "report-column-total" => 15.0,
        "report-column-stated" => 27.0,
        _ => 21.0,
    })
}

fn as_count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
