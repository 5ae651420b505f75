//! The neutral model of a table for programs of tables: typed columns, the
//! cells of which are made as the writer comes to them.

use chrono::NaiveDate;

use crate::language::Language;

/// A table to be written, column by column and row by row, without ever being
/// whole in memory.
pub struct Sheet<'a> {
    /// The language of its words.
    pub language: Language,
    /// Its columns.
    pub columns: Vec<SheetColumn<'a>>,
    /// How many rows there are.
    pub rows: usize,
    /// What a reader of the table must know, a line each: the conditions of
    /// the selection, the program and the time. Printed for people only.
    pub remarks: Vec<String>,
}

/// A column of a sheet.
pub struct SheetColumn<'a> {
    /// For whom it is, and its header for them.
    pub header: Header,
    /// Makes the cell in the row of this number, from 0.
    pub cell: Box<dyn Fn(usize) -> SheetCell + 'a>,
}

/// For whom a column is, with its header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Header {
    /// For people: words of the report's language.
    Words(String),
    /// For programs: an English name that never changes.
    Name(&'static str),
}

/// The value of a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum SheetCell {
    /// Nothing.
    Empty,
    /// Words.
    Text(String),
    /// Several values.
    List(Vec<String>),
    /// A whole number.
    Number(u64),
    /// A full day. Anything less is words, so that no program makes a day of it.
    Day(NaiveDate),
}
