//! What Typst may see: the template, the values, the fonts. Nothing else.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use super::fonts::FONTS;
use super::values;
use crate::export::document::Document;

/// The one template, which turns values into pages.
const TEMPLATE: &str = include_str!("../../../assets/templates/report.typ");

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
static MAIN: LazyLock<Source> = LazyLock::new(|| Source::new(file("/report.typ"), TEMPLATE.to_owned()));
static VALUES: LazyLock<FileId> = LazyLock::new(|| file("/data.json"));

/// The world of one document.
pub struct Paper {
    values: Bytes,
}

impl Paper {
    /// The world in which `document` is set.
    pub fn of(document: &Document) -> Paper {
        Paper { values: Bytes::from_string(values::of(document).to_string()) }
    }
}

impl World for Paper {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        MAIN.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == MAIN.id() { Ok(MAIN.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == *VALUES { Ok(self.values.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.fonts.get(index).cloned()
    }

    /// No clock: the time of a report is one of its values.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn file(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("the two paths are written above, and well formed");
    FileId::new(RootedPath::new(VirtualRoot::Project, path))
}
