//! What can be seen of an attached file without another program: pictures made smaller,
//! the first page of a PDF, the beginning of a text. The files come from anywhere:
//! nothing here trusts them, and what cannot be shown says why.

pub mod media;
mod page;
mod picture;
mod text;

use std::fs::File;

pub use page::{PDF_MEGABYTES_MAX, Page, help, set_helper};

/// The longer side of a picture shown, in pixels.
const SIDE_MAX: u32 = 1_000;

/// A picture in a form that every page shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its media type: `image/png` or `image/jpeg`.
    pub media_type: &'static str,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Why nothing can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Not what it says it is, or damaged.
    Unreadable,
    /// More pixels, bytes or work than a preview is worth.
    TooHeavy,
    /// A PDF behind a password.
    Locked,
    /// Nothing is known of this kind of file.
    Unknown,
}

impl Refusal {
    /// The id of the message that tells it.
    pub fn message_id(self) -> &'static str {
        match self {
            Refusal::Unreadable => "preview-unreadable",
            Refusal::TooHeavy => "preview-too-heavy",
            Refusal::Locked => "preview-locked",
            Refusal::Unknown => "preview-unknown",
        }
    }
}

/// A picture of a file of pixels (PNG, JPEG, GIF, WebP), upright, 1000 pixels wide or high at most.
///
/// # Errors
/// It is none, or too large.
pub fn picture(file: File) -> Result<Picture, Refusal> {
    guarded(|| picture::small(file))
}

/// A picture of the first page of a PDF, 1000 pixels wide or high at most.
///
/// # Errors
/// It is none, locked, too large, or takes longer than ten seconds.
pub fn first_page(file: File) -> Result<Page, Refusal> {
    page::first(file)
}

/// The beginning of a text, 20 000 bytes at most, from UTF-8, UTF-16 or Windows-1251.
///
/// # Errors
/// It is no text.
pub fn beginning(file: File) -> Result<String, Refusal> {
    text::beginning(file)
}

/// The decoders are made for files from anywhere, and may yet panic on one.
fn guarded<T>(make: impl FnOnce() -> Result<T, Refusal>) -> Result<T, Refusal> {
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(make)).unwrap_or(Err(Refusal::Unreadable))
}
