//! The neutral model of a laid-out report: a title block and sections of
//! headings, paragraphs, tables and charts. Texts are as typed; the writer sets
//! them by the rules of [`crate::typography`].

use chrono::{DateTime, FixedOffset};

use crate::language::Language;

/// A report as it is handed to a writer.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The language of everything that does not say otherwise.
    pub language: Language,
    /// The title in the file's properties.
    pub title: String,
    /// The author in the file's properties: the office.
    pub author: String,
    /// Name and version of the program, for the file's properties.
    pub program: String,
    /// When the report was made; the only time that the file carries.
    pub generated_at: DateTime<FixedOffset>,
    /// Margins and sizes of type.
    pub layout: Layout,
    /// The block at the head of the first page.
    pub title_block: TitleBlock,
    /// What stands between the title block and the contents.
    pub preface: Vec<Block>,
    /// Heading of the contents; no contents without it.
    pub contents: Option<String>,
    /// The sections, in order. Each that turns the paper begins on a new page.
    pub sections: Vec<Section>,
}

/// How a paper is laid out. Lengths in millimetres, sizes in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Layout {
    /// Margin at the binding edge.
    pub margin_binding: f32,
    /// Margin opposite to it.
    pub margin_outer: f32,
    /// Margin above, in which the page number stands.
    pub margin_top: f32,
    /// Margin below.
    pub margin_bottom: f32,
    /// Type of the text.
    pub text_size: f32,
    /// Type of tables.
    pub table_size: f32,
    /// Distance between base lines as a multiple of the size of type.
    pub line_spacing: f32,
    /// Indent of the first line of a paragraph.
    pub paragraph_indent: f32,
}

/// The details at the head of the first page (GOST R 7.0.97, names of the
/// author, the kind, the date, the number, the place and the heading to the text).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TitleBlock {
    /// The organization.
    pub organization: String,
    /// The unit that keeps the register; may be empty.
    pub unit: String,
    /// Kind of the document, in capitals.
    pub kind: String,
    /// Heading to the text, continuing the kind.
    pub heading: String,
    /// The period in words; may be empty.
    pub period: String,
    /// Which volume of how many; empty for a single file.
    pub volume: String,
    /// Date in words.
    pub date: String,
    /// Room for the registrar's number.
    pub number: String,
    /// Place where it was made.
    pub place: String,
}

/// Pages of one orientation.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// How the paper lies.
    pub orientation: Orientation,
    /// What it holds.
    pub blocks: Vec<Block>,
}

/// How the paper lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Orientation {
    /// Upright, for text.
    Portrait,
    /// Turned, for wide tables.
    Landscape,
}

/// One thing on a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading, level 1 to 3, with its number in the text.
    Heading {
        /// 1 is the highest. Level 3 has no number and no line in the contents.
        level: u8,
        /// The words.
        text: String,
    },
    /// A paragraph.
    Paragraph {
        /// How it is set.
        style: ParagraphStyle,
        /// Its words.
        spans: Vec<Span>,
    },
    /// A list of points without numbers.
    List(Vec<Vec<Span>>),
    /// A table.
    Table(Table),
    /// Blocks side by side, of equal width.
    Beside(Vec<Block>),
    /// A chart of bars.
    Chart(Chart),
    /// Numbered notes, to which marks point.
    Notes(Vec<Note>),
    /// Room for signatures, a line each.
    Signatures(Vec<SignatureLine>),
}

/// How a paragraph is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParagraphStyle {
    /// Text with an indent, justified.
    Body,
    /// The same, kept on one page with what follows.
    Lead,
    /// Small print at the end.
    Small,
}

/// A piece of text of one look.
#[derive(Clone, Debug, PartialEq)]
pub enum Span {
    /// Words.
    Words {
        /// The words.
        text: String,
        /// Their look.
        style: SpanStyle,
        /// Their language, when it is not the document's.
        language: Option<Language>,
    },
    /// A raised number that leads to the note of this number.
    NoteMark(u32),
}

/// The look of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpanStyle {
    /// As the rest.
    Plain,
    /// Bold.
    Strong,
    /// Italic.
    Emphasis,
}

/// A table.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Its columns.
    pub columns: Vec<TableColumn>,
    /// Its rows, in groups. The header row of the columns is repeated on each page.
    pub groups: Vec<RowGroup>,
}

/// Rows that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct RowGroup {
    /// A heading over the whole width; none where there is one group only.
    pub heading: Option<String>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct TableColumn {
    /// The words of its header.
    pub header: String,
    /// How wide it is.
    pub width: Width,
    /// How its cells are aligned.
    pub align: Align,
}

/// The width of a column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Width {
    /// In millimetres.
    Millimetres(f32),
    /// A share of what the others leave.
    Share(f32),
}

/// Alignment across.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// At the left.
    Left,
    /// In the middle.
    Centre,
    /// At the right.
    Right,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// Its cells, which together span all columns.
    pub cells: Vec<Cell>,
}

/// A cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// How many columns it spans.
    pub columns: usize,
    /// Its lines, each beginning anew.
    pub lines: Vec<Line>,
}

/// A line of a cell; long ones run on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// Its words.
    pub spans: Vec<Span>,
}

/// Bars over a row of labels, in two series one upon the other, told apart
/// without colour.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// What is shown, printed below.
    pub caption: String,
    /// The same in words, for those who cannot see it.
    pub alternative: String,
    /// Name of the solid series.
    pub solid: String,
    /// Name of the hatched series.
    pub hatched: String,
    /// The bars.
    pub bars: Vec<Bar>,
}

/// A bar of a chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// What stands under it.
    pub label: String,
    /// Height of its solid part.
    pub solid: u32,
    /// Height of its hatched part, on top.
    pub hatched: u32,
}

/// A note at the end.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// The number that marks show.
    pub number: u32,
    /// Its words.
    pub spans: Vec<Span>,
}

/// A line to sign on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SignatureLine {
    /// Under the first rule: whose post.
    pub post: String,
    /// Under the second: the signature.
    pub signature: String,
    /// Under the third: the name.
    pub name: String,
}

impl Span {
    /// Plain words in the document's language.
    pub fn plain(text: impl Into<String>) -> Span {
        Span::Words { text: text.into(), style: SpanStyle::Plain, language: None }
    }

    /// Bold words in the document's language.
    pub fn strong(text: impl Into<String>) -> Span {
        Span::Words { text: text.into(), style: SpanStyle::Strong, language: None }
    }

    /// Italic words in the document's language.
    pub fn emphasis(text: impl Into<String>) -> Span {
        Span::Words { text: text.into(), style: SpanStyle::Emphasis, language: None }
    }

    /// How many signs it shows.
    fn chars(&self) -> usize {
        match self {
            Span::Words { text, .. } => text.chars().count(),
            Span::NoteMark(_) => 1,
        }
    }
}

impl Table {
    /// A table of one group of rows.
    pub fn of(columns: Vec<TableColumn>, rows: Vec<Row>) -> Table {
        Table { columns, groups: vec![RowGroup { heading: None, rows }] }
    }
}

impl Line {
    /// A line of these spans, of the table's size.
    pub fn of(spans: Vec<Span>) -> Line {
        Line { spans }
    }

    /// A line of plain words.
    pub fn plain(text: impl Into<String>) -> Line {
        Line::of(vec![Span::plain(text)])
    }

    /// How many signs it shows.
    pub fn chars(&self) -> usize {
        self.spans.iter().map(Span::chars).sum()
    }
}

impl Cell {
    /// A cell of these lines in one column.
    pub fn of(lines: Vec<Line>) -> Cell {
        Cell { columns: 1, lines }
    }

    /// A cell of plain words.
    pub fn plain(text: impl Into<String>) -> Cell {
        Cell::of(vec![Line::plain(text)])
    }
}
