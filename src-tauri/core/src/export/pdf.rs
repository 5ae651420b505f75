//! PDF by Typst as a library: one trusted template, the document as values in
//! JSON, fonts from the program itself. The template can reach no other file,
//! and values are never read as markup.

pub mod fonts;
mod values;
mod world;

use chrono::{DateTime, Datelike, FixedOffset, Timelike};
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::document::Document;
use world::Paper;

/// A document as PDF.
#[derive(Clone, Debug)]
pub struct Pdf {
    /// The file, tagged.
    pub bytes: Vec<u8>,
    /// Whether it is PDF/A-2a. A text with a sign that cannot be drawn makes it an ordinary PDF 1.7.
    pub is_archival: bool,
    /// How many pages it has.
    pub pages: usize,
}

/// Typst refused: a fault of the template or of a text that passed every filter.
#[derive(Debug, thiserror::Error)]
#[error("typesetting failed: {0}")]
pub struct PdfError(String);

/// Sets the document and writes it as PDF/A-2a (ISO 19005-2, level A). The same
/// document gives the same bytes.
pub fn pdf(document: &Document) -> Result<Pdf, PdfError> {
    let paper = Paper::of(document);
    let set = set_and_write(&paper, document);
    // Typst keeps what it has laid out for a next time that does not come here:
    // without this the memory of a large report is never given back.
    comemo::evict(0);
    set
}

fn set_and_write(paper: &Paper, document: &Document) -> Result<Pdf, PdfError> {
    let pages = typst::compile(paper).output.map_err(|errors| PdfError::of(&errors))?;
    let archival = options(document, PdfStandard::A_2a)?;
    let (bytes, is_archival) = match typst_pdf::pdf(&pages, &archival) {
        Ok(bytes) => (bytes, true),
        Err(_) => {
            let ordinary = options(document, PdfStandard::V_1_7)?;
            (typst_pdf::pdf(&pages, &ordinary).map_err(|errors| PdfError::of(&errors))?, false)
        }
    };
    Ok(Pdf { bytes, is_archival, pages: pages.pages().len() })
}

fn options(document: &Document, standard: PdfStandard) -> Result<PdfOptions, PdfError> {
    let standards = PdfStandards::new(&[standard]).map_err(|error| PdfError(error.message().to_string()))?;
    Ok(PdfOptions {
        ident: Smart::Custom(format!("{}\n{}", document.title, document.generated_at.to_rfc3339())),
        creator: Smart::Custom(Some(document.program.clone())),
        timestamp: timestamp(document.generated_at),
        standards,
        ..PdfOptions::default()
    })
}

fn timestamp(at: DateTime<FixedOffset>) -> Option<Timestamp> {
    let part = |value: u32| u8::try_from(value).ok();
    let datetime = Datetime::from_ymd_hms(
        at.year(),
        part(at.month())?,
        part(at.day())?,
        part(at.hour())?,
        part(at.minute())?,
        part(at.second())?,
    )?;
    Timestamp::new_local(datetime, at.offset().local_minus_utc() / 60)
}

impl PdfError {
    fn of(errors: &[SourceDiagnostic]) -> PdfError {
        let said: Vec<String> = errors.iter().map(|error| error.message.to_string()).collect();
        PdfError(said.join("; "))
    }
}

#[cfg(test)]
pub use laid_out::laid_out_text;

#[cfg(test)]
mod laid_out {
    //! The words on the pages, line by line: what a reader sees.

    use std::collections::BTreeMap;

    use typst::layout::{Frame, FrameItem, Point};

    use super::*;

    /// The words of each page in reading order of lines, pages apart by a rule.
    pub fn laid_out_text(document: &Document) -> Result<String, PdfError> {
        let paper = Paper::of(document);
        let pages = typst::compile(&paper).output.map_err(|errors| PdfError::of(&errors))?;
        typst_pdf::pdf(&pages, &PdfOptions::default()).map_err(|errors| PdfError::of(&errors))?;
        let told: Vec<String> = pages.pages().iter().map(|page| lines(&page.frame)).collect();
        Ok(told.join("\n-----\n"))
    }

    fn lines(frame: &Frame) -> String {
        let mut found = BTreeMap::new();
        collect(frame, Point::zero(), &mut found);
        let mut lines: BTreeMap<i64, Vec<String>> = BTreeMap::new();
        for ((y, _), words) in found {
            lines.entry(y).or_default().push(words);
        }
        lines.into_values().map(|words| words.join("  ")).collect::<Vec<_>>().join("\n")
    }

    /// Words by the height of their base line and their place on it, in points.
    fn collect(frame: &Frame, origin: Point, found: &mut BTreeMap<(i64, i64), String>) {
        for (place, item) in frame.items() {
            let at = origin + *place;
            match item {
                FrameItem::Group(group) => collect(&group.frame, at, found),
                FrameItem::Text(text) => {
                    let key = (at.y.to_pt().round() as i64, at.x.to_pt().round() as i64);
                    found.entry(key).or_default().push_str(&text.text);
                }
                FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => {}
            }
        }
    }
}
