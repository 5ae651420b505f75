//! How a format writes a report: neutral models of what is to be written, and
//! a writer for each format. Nothing here knows a domain type, and nothing
//! reads a clock.

pub mod csv;
pub mod document;
pub mod file;
pub mod pdf;
pub mod sheet;

pub use document::*;
pub use file::{Pending, WriteError, WriteProblem, write_file};
pub use sheet::*;
