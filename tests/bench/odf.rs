//! A report as flat OpenDocument text, for LibreOffice: the same words in the
//! same blocks, tables with repeated headers, both ways the paper lies.

use std::fmt::Write;

use letopis_core::export::*;
use letopis_core::typography::typeset;

/// Usable widths of A4 within the margins of the chronicle, in millimetres.
const PORTRAIT_MM: f32 = 170.0;
const LANDSCAPE_MM: f32 = 247.0;

/// A document of one word.
pub fn blank() -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = write!(text, "{HEAD}{BODY}<text:p text:style-name=\"Body\">1</text:p>{TAIL}");
    text
}

/// The whole document.
pub fn text(document: &Document) -> String {
    let mut writer = Writer { body: String::new(), styles: String::new(), tables: 0, width: PORTRAIT_MM };
    writer.document(document);
    format!("{HEAD}{}{BODY}{}{TAIL}", writer.styles, writer.body)
}

struct Writer {
    body: String,
    /// Automatic styles of the tables, whose columns have widths.
    styles: String,
    tables: usize,
    /// What the paper gives, in millimetres.
    width: f32,
}

impl Writer {
    fn document(&mut self, document: &Document) {
        let block = &document.title_block;
        self.paragraph("Centre", &block.organization.to_uppercase());
        for line in [&block.unit, &block.kind, &block.heading, &block.period, &block.volume] {
            self.paragraph("Centre", line);
        }
        self.paragraph("Body", &format!("{}, {}", block.date, block.place));
        self.blocks(&document.preface);
        if let Some(heading) = &document.contents {
            self.paragraph("Centre", heading);
            for line in headings(document) {
                self.paragraph("Small", line);
            }
        }
        for section in &document.sections {
            let (turn, width) = match section.orientation {
                Orientation::Portrait => ("ToPortrait", PORTRAIT_MM),
                Orientation::Landscape => ("ToLandscape", LANDSCAPE_MM),
            };
            self.width = width;
            self.put(&format!("<text:p text:style-name=\"{turn}\"/>"));
            self.blocks(&section.blocks);
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => {
                let heading = format!(
                    "<text:h text:style-name=\"Heading{level}\" text:outline-level=\"{level}\">{}</text:h>",
                    set(text)
                );
                self.put(&heading);
            }
            Block::Paragraph { style, spans } => self.spans(paragraph_style(*style), spans),
            Block::List(items) => items.iter().for_each(|item| self.spans("Item", item)),
            Block::Table(table) => self.table(table),
            Block::Beside(blocks) => self.blocks(blocks),
            Block::Chart(chart) => self.chart(chart),
            Block::Notes(notes) => notes.iter().for_each(|note| self.note(note)),
            Block::Signatures(lines) => {
                for line in lines {
                    self.paragraph(
                        "Body",
                        &format!(
                            "____________ {} ____________ {} ____________ {}",
                            line.post, line.signature, line.name
                        ),
                    );
                }
            }
        }
    }

    fn note(&mut self, note: &Note) {
        let mut spans = vec![Span::plain(format!("{}. ", note.number))];
        spans.extend(note.spans.iter().cloned());
        self.spans("Small", &spans);
    }

    /// The figures of a chart as a table.
    fn chart(&mut self, chart: &Chart) {
        let column =
            |header: &str| TableColumn { header: header.to_owned(), width: Width::Share(1.0), align: Align::Left };
        let columns = vec![column(""), column(&chart.solid), column(&chart.hatched)];
        let cells = |bar: &Bar| {
            vec![Cell::plain(&bar.label), Cell::plain(bar.solid.to_string()), Cell::plain(bar.hatched.to_string())]
        };
        let rows = chart.bars.iter().map(|bar| Row { cells: cells(bar) }).collect();
        self.table(&Table::of(columns, rows));
        self.paragraph("Small", &chart.caption);
    }

    fn table(&mut self, table: &Table) {
        self.tables += 1;
        let name = format!("T{}", self.tables);
        self.table_styles(&name, &table.columns);
        self.put(&format!("<table:table table:name=\"{name}\" table:style-name=\"{name}\">"));
        for place in 0..table.columns.len() {
            self.put(&format!("<table:table-column table:style-name=\"{name}.{place}\"/>"));
        }
        self.put("<table:table-header-rows><table:table-row>");
        for column in &table.columns {
            self.put("<table:table-cell table:style-name=\"Cell\">");
            self.paragraph("Head", &column.header);
            self.put("</table:table-cell>");
        }
        self.put("</table:table-row></table:table-header-rows>");
        for group in &table.groups {
            self.row_group(group, &table.columns);
        }
        self.put("</table:table>");
    }

    fn row_group(&mut self, group: &RowGroup, columns: &[TableColumn]) {
        if let Some(heading) = &group.heading {
            let cell = Cell { columns: columns.len(), lines: vec![Line::of(vec![Span::strong(heading)])] };
            self.row(&Row { cells: vec![cell] }, columns);
        }
        group.rows.iter().for_each(|row| self.row(row, columns));
    }

    fn row(&mut self, row: &Row, columns: &[TableColumn]) {
        self.put("<table:table-row>");
        let mut place = 0;
        for cell in &row.cells {
            let align = columns.get(place).map_or(Align::Left, |column| column.align);
            self.put(&format!(
                "<table:table-cell table:style-name=\"Cell\" table:number-columns-spanned=\"{}\">",
                cell.columns
            ));
            for line in &cell.lines {
                self.spans(cell_style(align), &line.spans);
            }
            self.put("</table:table-cell>");
            self.put(&"<table:covered-table-cell/>".repeat(cell.columns.saturating_sub(1)));
            place += cell.columns;
        }
        self.put("</table:table-row>");
    }

    fn table_styles(&mut self, name: &str, columns: &[TableColumn]) {
        let fixed: f32 = columns
            .iter()
            .map(|column| match column.width {
                Width::Millimetres(width) => width,
                Width::Share(_) => 0.0,
            })
            .sum();
        let shares: f32 = columns
            .iter()
            .map(|column| match column.width {
                Width::Millimetres(_) => 0.0,
                Width::Share(share) => share,
            })
            .sum();
        // Writing to a string cannot fail.
        let _ = write!(
            self.styles,
            "<style:style style:name=\"{name}\" style:family=\"table\"><style:table-properties style:width=\"{}mm\" table:align=\"left\"/></style:style>",
            if shares > 0.0 { self.width } else { fixed }
        );
        for (place, column) in columns.iter().enumerate() {
            let width = match column.width {
                Width::Millimetres(width) => width,
                Width::Share(share) => (self.width - fixed) * share / shares,
            };
            let _ = write!(
                self.styles,
                "<style:style style:name=\"{name}.{place}\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"{width}mm\"/></style:style>"
            );
        }
    }

    fn paragraph(&mut self, style: &str, words: &str) {
        if !words.is_empty() {
            self.put(&format!("<text:p text:style-name=\"{style}\">{}</text:p>", set(words)));
        }
    }

    fn spans(&mut self, style: &str, spans: &[Span]) {
        self.put(&format!("<text:p text:style-name=\"{style}\">"));
        for span in spans {
            let written = match span {
                Span::Words { text, style: SpanStyle::Plain, .. } => set(text),
                Span::Words { text, style: SpanStyle::Strong, .. } => styled("Strong", text),
                Span::Words { text, style: SpanStyle::Emphasis, .. } => styled("Emphasis", text),
                Span::NoteMark(number) => styled("Mark", &number.to_string()),
            };
            self.put(&written);
        }
        self.put("</text:p>");
    }

    fn put(&mut self, text: &str) {
        self.body.push_str(text);
    }
}

fn styled(style: &str, words: &str) -> String {
    format!("<text:span text:style-name=\"{style}\">{}</text:span>", set(words))
}

fn paragraph_style(style: ParagraphStyle) -> &'static str {
    match style {
        ParagraphStyle::Body => "Body",
        ParagraphStyle::Lead => "Lead",
        ParagraphStyle::Small => "Small",
    }
}

fn cell_style(align: Align) -> &'static str {
    match align {
        Align::Left => "CellLeft",
        Align::Centre => "CellCentre",
        Align::Right => "CellRight",
    }
}

/// The headings that the contents list, levels 1 and 2.
fn headings(document: &Document) -> impl Iterator<Item = &str> {
    let blocks = document.sections.iter().flat_map(|section| &section.blocks);
    blocks.filter_map(|block| match block {
        Block::Heading { level: 1 | 2, text } => Some(text.as_str()),
        _ => None,
    })
}

/// Words set by the rules of typography, with what XML reserves written out.
fn set(words: &str) -> String {
    let mut written = String::with_capacity(words.len() + 16);
    for sign in typeset(words).chars() {
        match sign {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '"' => written.push_str("&quot;"),
            '\n' => written.push_str("<text:line-break/>"),
            sign if sign.is_control() => {}
            sign => written.push(sign),
        }
    }
    written
}

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="PT Serif" svg:font-family="'PT Serif'"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="13.8pt"/><style:text-properties style:font-name="PT Serif" fo:font-size="12pt" fo:language="ru" fo:country="RU" fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/></style:default-style>
<style:style style:name="Body" style:family="paragraph"><style:paragraph-properties fo:text-indent="12.5mm" fo:text-align="justify"/></style:style>
<style:style style:name="Lead" style:family="paragraph" style:parent-style-name="Body"><style:paragraph-properties fo:keep-with-next="always"/></style:style>
<style:style style:name="Item" style:family="paragraph"><style:paragraph-properties fo:margin-left="12.5mm"/></style:style>
<style:style style:name="Small" style:family="paragraph"><style:paragraph-properties fo:line-height="10.35pt"/><style:text-properties fo:font-size="9pt"/></style:style>
<style:style style:name="Centre" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/></style:style>
<style:style style:name="Heading1" style:family="paragraph"><style:paragraph-properties fo:keep-with-next="always" fo:margin-top="4mm" fo:margin-bottom="2mm"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Heading2" style:family="paragraph" style:parent-style-name="Heading1"/>
<style:style style:name="Heading3" style:family="paragraph" style:parent-style-name="Heading1"/>
<style:style style:name="CellLeft" style:family="paragraph"><style:paragraph-properties fo:line-height="11.5pt"/><style:text-properties fo:font-size="10pt"/></style:style>
<style:style style:name="CellCentre" style:family="paragraph" style:parent-style-name="CellLeft"><style:paragraph-properties fo:text-align="center"/></style:style>
<style:style style:name="CellRight" style:family="paragraph" style:parent-style-name="CellLeft"><style:paragraph-properties fo:text-align="end"/></style:style>
<style:style style:name="Head" style:family="paragraph" style:parent-style-name="CellCentre"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="PageNumber" style:family="paragraph" style:parent-style-name="CellCentre"/>
<style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Emphasis" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="Mark" style:family="text"><style:text-properties style:text-position="super 60%"/></style:style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="PortraitPage"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" style:print-orientation="portrait" fo:margin-top="10mm" fo:margin-bottom="20mm" fo:margin-left="30mm" fo:margin-right="10mm"/><style:header-style><style:header-footer-properties fo:min-height="10mm"/></style:header-style></style:page-layout>
<style:page-layout style:name="LandscapePage"><style:page-layout-properties fo:page-width="297mm" fo:page-height="210mm" style:print-orientation="landscape" fo:margin-top="20mm" fo:margin-bottom="10mm" fo:margin-left="20mm" fo:margin-right="30mm"/><style:header-style><style:header-footer-properties fo:min-height="10mm"/></style:header-style></style:page-layout>
<style:style style:name="ToPortrait" style:family="paragraph" style:master-page-name="Portrait"><style:text-properties fo:font-size="2pt"/></style:style>
<style:style style:name="ToLandscape" style:family="paragraph" style:master-page-name="Landscape"><style:text-properties fo:font-size="2pt"/></style:style>
<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:border="0.4pt solid #000000" fo:padding="1.4mm"/></style:style>
"#;

const BODY: &str = r#"</office:automatic-styles>
<office:master-styles>
<style:master-page style:name="Portrait" style:page-layout-name="PortraitPage"><style:header><text:p text:style-name="PageNumber"><text:page-number/></text:p></style:header></style:master-page>
<style:master-page style:name="Landscape" style:page-layout-name="LandscapePage"><style:header><text:p text:style-name="PageNumber"><text:page-number/></text:p></style:header></style:master-page>
</office:master-styles>
<office:body><office:text>
"#;

const TAIL: &str = "</office:text></office:body></office:document>\n";
