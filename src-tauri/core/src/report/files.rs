//! Reports as files: names, volumes, and writing them whole or not at all.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError, mpsc};

use super::Material;
use super::chronicle::{self, VOLUME_EVENTS_MAX, volumes};
use super::events_sheet::{Audience, events_sheet};
use super::names::Names;
use crate::edtf::Edtf;
use crate::export::Document;
use crate::export::file::Pending;
use crate::export::pdf::{Pdf, PdfError, pdf};
use crate::export::{self, WriteError};
use crate::i18n::Args;
use crate::language::Language;

/// The longest name of a file without its ending, in characters: well under the 255 bytes of most disks.
const NAME_CHARS_MAX: usize = 100;

/// How many volumes are set at once, where memory allows: an office PC has two cores at least.
const LANES: usize = 2;
/// Up to so many volumes are set two at a time; more are set one by one, so that
/// a report of many thousand events stays under its limit of memory.
const VOLUMES_IN_MEMORY_MAX: usize = 6;

/// A report that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The files, in order; more than one for a report in volumes.
    pub files: Vec<PathBuf>,
    /// Pages in all; none for CSV.
    pub pages: Option<usize>,
    /// Bytes in all.
    pub bytes: u64,
    /// Events in all, activities apart.
    pub events: usize,
}

/// A report that could not be written. Nothing half done is left.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// The disk or the path.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// Typesetting: a fault of ours.
    #[error(transparent)]
    Pdf(#[from] PdfError),
    /// Somebody stopped it.
    #[error("the report was cancelled")]
    Cancelled,
}

impl ReportError {
    /// The id of the Fluent message that tells it; its argument, if any, is `path`.
    pub fn message_id(&self) -> &'static str {
        match self {
            ReportError::Write(error) => error.problem.message_id(),
            ReportError::Pdf(_) => "report-failed",
            ReportError::Cancelled => "report-cancelled",
        }
    }
}

/// Writes the chronicle as PDF to `path`, or to «…, том 1 из 3.pdf» beside it
/// when it has more than [`VOLUME_EVENTS_MAX`] events. `progress` hears how
/// many volumes are laid out of how many; `cancel` is looked at between them.
/// The files get their names only when all are on the disk.
pub fn write_pdf(
    material: &Material,
    path: &Path,
    progress: &mut dyn FnMut(usize, usize),
    cancel: &AtomicBool,
) -> Result<Written, ReportError> {
    let documents = volumes(material, VOLUME_EVENTS_MAX, LANES);
    let of = documents.len();
    let lanes = if of <= VOLUMES_IN_MEMORY_MAX { LANES } else { 1 };
    let (mut pending, mut pages) = (BTreeMap::new(), 0);
    set_in_lanes(documents, lanes, cancel, |number, set| {
        pages += set.pages;
        let path = volume_path(path, material.language, number, of);
        pending.insert(number, Pending::write(&path, |to| to.write_all(&set.bytes))?);
        progress(pending.len(), of);
        Ok(())
    })?;
    let bytes = pending.values().map(|file| file.bytes).sum();
    let files = pending.into_values().map(Pending::publish).collect::<Result<_, _>>()?;
    Ok(Written { files, pages: Some(pages), bytes, events: material.events.len() })
}

/// Sets the volumes in several threads, each taking the next one when it is free;
/// `finished` gets them as they are ready, with their numbers from 1.
fn set_in_lanes(
    documents: impl Iterator<Item = Document> + Send,
    lanes: usize,
    cancel: &AtomicBool,
    mut finished: impl FnMut(usize, Pdf) -> Result<(), ReportError>,
) -> Result<(), ReportError> {
    let documents = Mutex::new((1..).zip(documents));
    let is_stopped = AtomicBool::new(false);
    let next = || documents.lock().unwrap_or_else(PoisonError::into_inner).next();
    let (sender, receiver) = mpsc::sync_channel(1);
    std::thread::scope(|scope| {
        for _ in 0..lanes {
            let sender = sender.clone();
            scope.spawn(|| {
                let sender = sender;
                while !cancel.load(Ordering::Relaxed) && !is_stopped.load(Ordering::Relaxed) {
                    let Some((number, document)) = next() else { break };
                    if sender.send((number, pdf(&document))).is_err() {
                        break;
                    }
                }
            });
        }
        drop(sender);
        let mut outcome = Ok(());
        for (number, set) in receiver {
            // What is still being set when something failed is let go.
            if outcome.is_ok() {
                outcome = set.map_err(ReportError::from).and_then(|set| finished(number, set));
                is_stopped.store(outcome.is_err(), Ordering::Relaxed);
            }
        }
        outcome
    })?;
    if cancel.load(Ordering::Relaxed) { Err(ReportError::Cancelled) } else { Ok(()) }
}

/// Writes the list of events as CSV to `path`.
pub fn write_csv(material: &Material, path: &Path, audience: Audience) -> Result<Written, ReportError> {
    let sheet = events_sheet(material);
    let bytes = export::write_file(path, |to| export::csv::write(&sheet, audience, to))?;
    Ok(Written { files: vec![path.to_owned()], pages: None, bytes, events: material.events.len() })
}

/// A name for the chronicle: «Летопись сотрудничества города Ставрополя за 2020 год.pdf».
/// The conditions of the filter follow, since a file for programs says them nowhere else.
pub fn pdf_name(language: Language, city_of: &str, period: Option<&Edtf>, conditions: &[String]) -> String {
    format!("{}.pdf", name(language, "report-chronicle-file", city_of, period, conditions))
}

/// A name for the list of events: «Мероприятия города Ставрополя за 2020 год, формат онлайн.csv».
pub fn csv_name(language: Language, city_of: &str, period: Option<&Edtf>, conditions: &[String]) -> String {
    format!("{}.csv", name(language, "report-events-file", city_of, period, conditions))
}

/// The title of the chronicle in the properties of its file.
pub(super) fn title(material: &Material, number: usize, of: usize) -> String {
    let names = Names::of(material);
    let city = material.settings.as_ref().map(|settings| names.text(&settings.city_name_of)).unwrap_or_default();
    let title = titled(material.language, "report-chronicle-file", &city, material.period.as_ref());
    if of == 1 {
        return title;
    }
    let volume = names.message("report-volume-file", &Args::none().count("number", number).count("of", of));
    format!("{title}, {volume}")
}

fn titled(language: Language, message: &str, city_of: &str, period: Option<&Edtf>) -> String {
    let name = crate::i18n::text(language, message, &Args::none().words("city", city_of));
    let period = chronicle::period_words(language, period);
    format!("{name} {period}").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn name(language: Language, message: &str, city_of: &str, period: Option<&Edtf>, conditions: &[String]) -> String {
    let mut parts = vec![titled(language, message, city_of, period)];
    parts.extend_from_slice(conditions);
    let name = safe_name(&parts.join(", "));
    // The point of «г.» cannot stand at the end of a name.
    match name.strip_suffix(" г") {
        Some(rest) => format!("{rest} года"),
        None => name,
    }
}

/// A name that Windows takes: none of `\ / : * ? " < > |`, no point or space at the end.
fn safe_name(name: &str) -> String {
    let allowed =
        |sign: char| !sign.is_control() && !matches!(sign, '\\' | '/' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    let safe: String = name.chars().filter(|sign| allowed(*sign)).take(NAME_CHARS_MAX).collect();
    safe.trim_end_matches([' ', '.']).trim_start().to_owned()
}

fn volume_path(path: &Path, language: Language, number: usize, of: usize) -> PathBuf {
    if of == 1 {
        return path.to_owned();
    }
    let args = Args::none().count("number", number).count("of", of);
    let volume = crate::i18n::text(language, "report-volume-file", &args);
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path.extension().map_or_else(|| "pdf".into(), |ending| ending.to_string_lossy());
    path.with_file_name(format!("{stem}, {volume}.{ending}"))
}
