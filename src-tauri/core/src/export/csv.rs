//! CSV in its two variants: for Excel with Russian settings,
//! and for programs by RFC 4180.

use std::io::{self, Write};

use ::csv::{QuoteStyle, Terminator, WriterBuilder};

use super::sheet::{Header, Sheet, SheetCell, SheetColumn};
use crate::typography;

/// For whom a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Excel with Russian settings: byte order mark, `;`, CRLF, words.
    Excel,
    /// Programs: UTF-8 without a mark, `,`, CRLF (RFC 4180), EDTF and ids.
    Machine,
}

/// What stands between several values of one cell.
const BETWEEN_VALUES: &str = " ; ";
/// The most UTF-16 units that a cell of Excel holds; the rest would spill into the next row.
const EXCEL_CELL_UNITS_MAX: usize = 32_767;
/// Signs at which Excel begins to reckon.
const FORMULA_SIGNS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Writes the sheet. Columns meant for the other audience are left out; the
/// remarks follow in Excel's variant after an empty row, one in a row, so that the rows above
/// stay one block for sorting and filtering.
pub fn write(sheet: &Sheet<'_>, audience: Audience, to: &mut dyn Write) -> io::Result<()> {
    let columns: Vec<&SheetColumn<'_>> = sheet.columns.iter().filter(|column| column.is_for(audience)).collect();
    if audience == Audience::Excel {
        to.write_all(b"\xef\xbb\xbf")?;
    }
    let mut writer = WriterBuilder::new()
        .delimiter(audience.delimiter())
        .terminator(Terminator::CRLF)
        .quote_style(QuoteStyle::Necessary)
        .from_writer(to);
    writer.write_record(
        columns.iter().map(|column| audience.written(SheetCell::Text(column.header.words().to_owned()))),
    )?;
    for row in 0..sheet.rows {
        for column in &columns {
            writer.write_field(audience.written((column.cell)(row)))?;
        }
        writer.write_record(None::<&[u8]>)?;
    }
    if audience == Audience::Excel {
        write_remarks(&mut writer, &sheet.remarks, columns.len())?;
    }
    writer.flush()
}

/// One file's worth of remarks, each row as wide as the others.
fn write_remarks(writer: &mut ::csv::Writer<&mut dyn Write>, remarks: &[String], width: usize) -> io::Result<()> {
    if remarks.is_empty() || width == 0 {
        return Ok(());
    }
    let blank = vec![""; width];
    writer.write_record(&blank)?;
    for remark in remarks {
        let mut row = vec![String::new(); width];
        row[0] = Audience::Excel.written(SheetCell::Text(remark.clone()));
        writer.write_record(&row)?;
    }
    Ok(())
}

impl SheetColumn<'_> {
    fn is_for(&self, audience: Audience) -> bool {
        match (&self.header, audience) {
            (Header::Words(_), Audience::Excel) | (Header::Name(_), Audience::Machine) => true,
            (Header::Words(_), Audience::Machine) | (Header::Name(_), Audience::Excel) => false,
        }
    }
}

impl Header {
    fn words(&self) -> &str {
        match self {
            Header::Words(words) => words,
            Header::Name(name) => name,
        }
    }
}

impl Audience {
    fn delimiter(self) -> u8 {
        match self {
            Audience::Excel => b';',
            Audience::Machine => b',',
        }
    }

    fn written(self, cell: SheetCell) -> String {
        match (cell, self) {
            (SheetCell::Empty, _) => String::new(),
            (SheetCell::Number(number), _) => number.to_string(),
            (SheetCell::Day(day), Audience::Excel) => day.format("%d.%m.%Y").to_string(),
            (SheetCell::Day(day), Audience::Machine) => day.format("%Y-%m-%d").to_string(),
            (SheetCell::Text(text), Audience::Excel) => for_excel(&text),
            (SheetCell::Text(text), Audience::Machine) => text,
            (SheetCell::List(values), Audience::Excel) => for_excel(&values.join(BETWEEN_VALUES)),
            (SheetCell::List(values), Audience::Machine) => values.join(BETWEEN_VALUES),
        }
    }
}

/// Words that Excel shows and never reckons with: ordinary spaces, LF inside a
/// cell, an apostrophe before the signs that begin a formula, and before an
/// apostrophe that would be taken for ours.
fn for_excel(text: &str) -> String {
    let plain = typography::plain(text);
    let begins = |text: &str| text.trim_start_matches('\'').starts_with(FORMULA_SIGNS);
    let guard = if begins(text) || begins(&plain) { "'" } else { "" };
    shortened(format!("{guard}{plain}"))
}

fn shortened(text: String) -> String {
    let mut units = 0;
    let mut last_fitting = 0;
    for (place, sign) in text.char_indices() {
        units += sign.len_utf16();
        if units < EXCEL_CELL_UNITS_MAX {
            last_fitting = place + sign.len_utf8();
        }
    }
    if units <= EXCEL_CELL_UNITS_MAX { text } else { format!("{}…", &text[..last_fitting]) }
}
