//! What a report says: from a snapshot of records to a neutral document or
//! sheet of [`crate::export`]. How it looks on paper is not known here.

mod chronicle;
mod events_sheet;
mod files;
mod material;
mod names;

pub use chronicle::{VOLUME_EVENTS_MAX, chronicle, volumes};
pub use events_sheet::{Audience, events_sheet};
pub use files::{ReportError, Written, csv_name, pdf_name, write_csv, write_pdf};
pub use material::Material;

#[cfg(test)]
mod tests;
