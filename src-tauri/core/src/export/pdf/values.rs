//! The document as the values that the template reads, and the layout as one
//! block of settings.

use serde_json::{Value, json};

use super::fonts::FONTS;
use crate::export::document::*;
use crate::typography;

/// Rows of up to this many lines, by estimate, are not split between pages.
const WHOLE_ROW_LINES_MAX: f32 = 11.0;
/// Tables of up to this many lines, by estimate, are not split between pages.
const WHOLE_TABLE_LINES_MAX: f32 = 16.0;
/// How wide a sign of a table is on average, and the space at both sides of a cell.
const SIGN_WIDTH: f32 = 1.9;
const CELL_SIDES: f32 = 2.8;
/// The longest heading or title, in signs: PDF/A allows strings of 32,767 bytes (ISO 19005-2, 6.1.13).
const STRING_CHARS_MAX: usize = 4_000;
/// The longest run of signs without a place to break: longer than any word, shorter than a column.
const WORD_CHARS_MAX: usize = 36;
/// A guess at the width of a share of the paper, for the estimate only.
const SHARE_WIDTH: f32 = 80.0;

/// From the paper's edge to the page number, in millimetres; at least 10 by the standard.
const PAGE_NUMBER_FROM_EDGE: f32 = 10.0;
/// Type of notes, in points.
const SMALL_SIZE: f32 = 9.0;

/// Everything that the template needs.
pub fn of(document: &Document) -> Value {
    json!({
        "language": document.language.code(),
        "title": set(&shortened(&document.title)),
        "author": set(&shortened(&document.author)),
        "layout": layout(&document.layout),
        "title_block": title_block(&document.title_block),
        "preface": blocks(&document.preface),
        "contents": document.contents.as_deref().map(set),
        "sections": document.sections.iter().map(section).collect::<Vec<_>>(),
    })
}

fn layout(layout: &Layout) -> Value {
    json!({
        "margin_binding": layout.margin_binding,
        "margin_outer": layout.margin_outer,
        "margin_top": layout.margin_top,
        "margin_bottom": layout.margin_bottom,
        "page_number_from_edge": PAGE_NUMBER_FROM_EDGE,
        "text_size": layout.text_size,
        "table_size": layout.table_size,
        "small_size": SMALL_SIZE,
        "line_spacing": layout.line_spacing,
        "paragraph_indent": layout.paragraph_indent,
    })
}

fn title_block(block: &TitleBlock) -> Value {
    json!({
        "organization": capitals(&block.organization),
        "unit": set(&block.unit),
        "kind": set(&block.kind),
        "heading": set(&block.heading),
        "period": set(&block.period),
        "volume": set(&block.volume),
        "date": set(&block.date),
        "number": set(&block.number),
        "place": set(&block.place),
    })
}

fn section(section: &Section) -> Value {
    json!({ "landscape": section.orientation == Orientation::Landscape, "blocks": blocks(&section.blocks) })
}

fn blocks(blocks: &[Block]) -> Value {
    blocks.iter().map(block).collect()
}

fn block(block: &Block) -> Value {
    match block {
        Block::Heading { level, text } => json!({ "is": "heading", "level": level, "text": set(&shortened(text)) }),
        Block::Paragraph { style, spans: words } => {
            json!({ "is": "paragraph", "style": paragraph_style(*style), "spans": spans(words) })
        }
        Block::List(items) => {
            json!({ "is": "list", "items": items.iter().map(|item| spans(item)).collect::<Vec<_>>() })
        }
        Block::Table(table) => self::table(table),
        Block::Beside(side_by_side) => json!({ "is": "beside", "blocks": blocks(side_by_side) }),
        Block::Chart(chart) => self::chart(chart),
        Block::Notes(notes) => json!({ "is": "notes", "notes": notes.iter().map(note).collect::<Vec<_>>() }),
        Block::Signatures(lines) => {
            json!({ "is": "signatures", "lines": lines.iter().map(signature).collect::<Vec<_>>() })
        }
    }
}

fn paragraph_style(style: ParagraphStyle) -> &'static str {
    match style {
        ParagraphStyle::Body => "body",
        ParagraphStyle::Lead => "lead",
        ParagraphStyle::Small => "small",
    }
}

fn table(table: &Table) -> Value {
    json!({
        "is": "table",
        "columns": table.columns.iter().map(column).collect::<Vec<_>>(),
        "whole": lines_of_table(table) <= WHOLE_TABLE_LINES_MAX,
        "groups": table.groups.iter().map(|group| row_group(group, &table.columns)).collect::<Vec<_>>(),
    })
}

fn column(column: &TableColumn) -> Value {
    let (millimetres, share) = match column.width {
        Width::Millimetres(width) => (Some(width), None),
        Width::Share(share) => (None, Some(share)),
    };
    let align = match column.align {
        Align::Left => "left",
        Align::Centre => "centre",
        Align::Right => "right",
    };
    json!({ "header": set(&column.header), "millimetres": millimetres, "share": share, "align": align })
}

fn row_group(group: &RowGroup, columns: &[TableColumn]) -> Value {
    let rows: Vec<Value> = group.rows.iter().map(|row| self::row(row, columns)).collect();
    json!({ "heading": group.heading.as_deref().map(shortened).as_deref().map(set), "rows": rows })
}

fn row(row: &Row, columns: &[TableColumn]) -> Value {
    let whole = lines_of(row, columns) <= WHOLE_ROW_LINES_MAX;
    json!({ "whole": whole, "cells": row.cells.iter().map(cell).collect::<Vec<_>>() })
}

/// How many lines a table takes, about.
fn lines_of_table(table: &Table) -> f32 {
    let rows = table.groups.iter().flat_map(|group| &group.rows);
    rows.map(|row| lines_of(row, &table.columns)).sum()
}

/// How many lines a row takes, about.
fn lines_of(row: &Row, columns: &[TableColumn]) -> f32 {
    let mut place = 0;
    let mut most: f32 = 1.0;
    for cell in &row.cells {
        let spanned = columns.iter().skip(place).take(cell.columns);
        let width: f32 = spanned
            .map(|column| match column.width {
                Width::Millimetres(width) => width - CELL_SIDES,
                Width::Share(share) => share * SHARE_WIDTH,
            })
            .sum();
        let lines = cell.lines.iter().map(|line| (line.chars() as f32 * SIGN_WIDTH / width.max(SIGN_WIDTH)).ceil());
        most = most.max(lines.sum());
        place += cell.columns;
    }
    most
}

fn cell(cell: &Cell) -> Value {
    json!({ "columns": cell.columns, "lines": cell.lines.iter().map(line).collect::<Vec<_>>() })
}

fn line(line: &Line) -> Value {
    spans(&line.spans)
}

/// Words alone are handed over as a string, the rest with what tells them apart.
fn spans(spans: &[Span]) -> Value {
    spans
        .iter()
        .map(|span| match span {
            Span::Words { text, style: SpanStyle::Plain, language: None } => Value::String(set(text)),
            Span::Words { text, style, language } => {
                json!({ "text": set(text), "style": span_style(*style), "language": language.map(|language| language.code()) })
            }
            Span::NoteMark(number) => json!({ "note": number }),
        })
        .collect()
}

fn span_style(style: SpanStyle) -> &'static str {
    match style {
        SpanStyle::Plain => "plain",
        SpanStyle::Strong => "strong",
        SpanStyle::Emphasis => "emphasis",
    }
}

fn chart(chart: &Chart) -> Value {
    let bars: Vec<Value> = chart
        .bars
        .iter()
        .map(|bar| json!({ "label": set(&bar.label), "solid": bar.solid, "hatched": bar.hatched }))
        .collect();
    json!({
        "is": "chart",
        "caption": set(&chart.caption),
        "alternative": set(&shortened(&chart.alternative)),
        "solid": set(&chart.solid),
        "hatched": set(&chart.hatched),
        "bars": bars,
    })
}

fn note(note: &Note) -> Value {
    json!({ "number": note.number, "spans": spans(&note.spans) })
}

fn signature(line: &SignatureLine) -> Value {
    json!({ "post": set(&line.post), "signature": set(&line.signature), "name": set(&line.name) })
}

fn set(text: &str) -> String {
    breakable(FONTS.printable(&typography::typeset(text)))
}

/// The text in capitals, where the fonts have them: Georgian has capitals that few fonts draw.
fn capitals(text: &str) -> String {
    let capitals = typography::typeset(&text.to_uppercase());
    if FONTS.printable(&capitals) == capitals { breakable(capitals) } else { set(text) }
}

/// A text that also goes into a string of the file, for bookmarks and properties.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(STRING_CHARS_MAX) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// A word too long for any column gets places to break at (U+200B): no text
/// may run over its neighbours or off the paper.
fn breakable(text: String) -> String {
    if text.split(char::is_whitespace).all(|word| word.chars().count() <= WORD_CHARS_MAX) {
        return text;
    }
    let mut broken = String::with_capacity(text.len() + text.len() / 8);
    let mut run = 0;
    for sign in text.chars() {
        run = if sign.is_whitespace() { 0 } else { run + 1 };
        broken.push(sign);
        if run == WORD_CHARS_MAX {
            broken.push('\u{200b}');
            run = 0;
        }
    }
    broken
}
