//! PDF by Typst as a library: one trusted template, the document as values in
//! JSON, fonts from the program itself. The template can reach no other file,
//! and values are never read as markup.

mod fonts;
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
    /// The file: PDF/A-2a, tagged.
    pub bytes: Vec<u8>,
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
    let standards = PdfStandards::new(&[PdfStandard::A_2a]).map_err(|error| PdfError(error.message().to_string()))?;
    let options = PdfOptions {
        ident: Smart::Custom(format!("{}\n{}", document.title, document.generated_at.to_rfc3339())),
        creator: Smart::Custom(Some(document.program.clone())),
        timestamp: timestamp(document.generated_at),
        standards,
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&pages, &options).map_err(|errors| PdfError::of(&errors))?;
    Ok(Pdf { bytes, pages: pages.pages().len() })
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
